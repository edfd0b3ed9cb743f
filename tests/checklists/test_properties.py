"""What holds of every score, whatever the template and the answers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from inspector.checklists import template as template_parts
from inspector.checklists.answers import Address, Answer, Entry, Photo, Sheet
from inspector.checklists.judging import visible
from inspector.checklists.score import Points, Score, State
from inspector.checklists.scoring import reachable, score
from inspector.checklists.template import (
    Condition,
    Item,
    Not,
    Section,
    Template,
)
from tests.checklists.strategies import holds_for, inspections, sheets, templates, values

Inspection = tuple[Template, Sheet]


def changed(template: Template, **fields: Any) -> Template:
    """A copy with other fields, and without what was worked out from the old ones."""
    copy = template.model_copy(update=fields)
    for name in set(copy.__dict__) - set(Template.model_fields):
        del copy.__dict__[name]
    return copy


def with_scoring(template: Template, **fields: Any) -> Template:
    return changed(template, scoring=template.scoring.model_copy(update=fields))


def with_items(template: Template, change: Any) -> Template:
    """The template with each item replaced by what `change` makes of it; None takes it out."""
    sections = []
    for section in template.sections:
        items = tuple(new for item in section.items if (new := change(item)) is not None)
        sections.append(section.model_copy(update={"items": items}))
    return changed(template, sections=tuple(sections))


def all_points(result: Score) -> list[Points]:
    entries = [entry.points for section in result.sections for entry in section.entries]
    return [result.total, *(each.points for each in result.sections), *entries, *result.dimensions.values()]


def looked_at(template: Template) -> set[str]:
    """Keys of the items that some condition looks at."""

    def keys(condition: Condition | None) -> set[str]:
        match condition:
            case None:
                return set()
            case template_parts.Test():
                return {condition.item}
            case Not():
                return keys(condition.not_)
        parts = getattr(condition, "all", None) or getattr(condition, "any", ())
        return set().union(*(keys(part) for part in parts))

    holders: list[Section | Item] = [*template.sections, *template.items()]
    return set().union(*(keys(holder.show_if) for holder in holders))


# bounds


@holds_for(inspections(model="percent"))
def test_a_score_lies_between_its_bounds(inspection: Inspection) -> None:
    template, sheet = inspection
    result = score(template, sheet)
    for points in all_points(result):
        assert points.possible is not None
        assert points.possible >= 0
        assert (points.percent is None) is (points.possible == 0) or points is result.total
        assert points.percent is None or points.percent >= 0
    if template.scoring.cap_bonus:
        for points in (result.total, *(section.points for section in result.sections)):
            assert points.possible is not None
            assert points.earned <= points.possible
            assert points.percent is None or points.percent <= 100


@holds_for(inspections(model="percent"))
def test_nothing_possible_is_no_score_grade_or_pass(inspection: Inspection) -> None:
    result = score(*inspection)
    if result.total.possible == 0:
        assert result.total.percent is None
    if result.total.percent is None:
        assert result.grade is None


@holds_for(inspections(model="demerit"))
def test_demerits_have_points_only(inspection: Inspection) -> None:
    result = score(*inspection)
    assert all(points.possible is None and points.percent is None for points in all_points(result))
    assert result.demerits == sum(section.points.earned for section in result.sections)


@holds_for(inspections())
def test_items_are_shown_or_hidden_and_the_lists_agree(inspection: Inspection) -> None:
    template, sheet = inspection
    result = score(template, sheet)
    everywhere = {
        Address(item.key, turn)
        for section in template.sections
        for turn in ([each.id for each in sheet.entries_of(section.key)] if section.repeat else [None])
        for item in section.items
    }
    assert len(result.items) + len(result.hidden) == len(everywhere)
    assert {*result.items, *result.hidden} == everywhere
    assert {*result.critical_failed} <= {*result.failed} <= {*result.items}
    assert all(result.items[address].state is State.ANSWERED for address in result.failed)
    assert all(result.items[address].state is State.UNANSWERED for address in result.unanswered)


# what makes no difference


@holds_for(inspections(), st.data())
def test_hiding_an_item_that_no_condition_looks_at_equals_deleting_it(
    inspection: Inspection, data: st.DataObject
) -> None:
    template, sheet = inspection
    sheet = replace(sheet, level=sheet.level or 3)
    free = [
        item.key
        for section in template.sections
        for item in section.items
        if len(section.items) > 1 and item.key not in looked_at(template)
    ]
    assume(free)
    key = data.draw(st.sampled_from(free))
    hidden = with_items(
        template, lambda item: item.model_copy(update={"level": 9}) if item.key == key else item
    )
    deleted = with_items(template, lambda item: None if item.key == key else item)
    with_hidden, without = score(hidden, sheet), score(deleted, sheet)
    rest = tuple(address for address in with_hidden.hidden if address.item != key)
    assert replace(with_hidden, hidden=rest) == without


@holds_for(inspections(), st.data())
def test_what_is_stored_for_a_hidden_item_makes_no_difference(
    inspection: Inspection, data: st.DataObject
) -> None:
    template, sheet = inspection
    result = score(template, sheet)
    assume(result.hidden)
    other = data.draw(sheets(template))
    forgotten = {address: answer for address, answer in sheet.answers.items() if address not in result.hidden}
    replaced = {address: answer for address, answer in other.answers.items() if address in result.hidden}
    assert score(template, replace(sheet, answers={**forgotten, **replaced})) == result


@holds_for(inspections(with_conditions=False), st.randoms())
def test_the_order_of_sections_does_not_matter(inspection: Inspection, random: Any) -> None:
    template, sheet = inspection
    sections = list(template.sections)
    random.shuffle(sections)
    result, shuffled = score(template, sheet), score(changed(template, sections=tuple(sections)), sheet)
    assert shuffled.total == result.total
    assert (shuffled.outcome, shuffled.grade) == (result.outcome, result.grade)
    assert set(shuffled.sections) == set(result.sections)
    assert shuffled.dimensions == result.dimensions
    assert shuffled.items == result.items


@holds_for(inspections(), st.randoms())
def test_the_order_of_entries_does_not_matter_to_the_total(inspection: Inspection, random: Any) -> None:
    template, sheet = inspection
    entries = list(sheet.entries)
    random.shuffle(entries)
    result, shuffled = score(template, sheet), score(template, replace(sheet, entries=tuple(entries)))
    assert (shuffled.total, shuffled.outcome, shuffled.grade) == (result.total, result.outcome, result.grade)


@holds_for(inspections())
def test_notes_and_photos_of_other_items_make_no_difference(inspection: Inspection) -> None:
    template, sheet = inspection
    noted = {address: replace(answer, note="seen", by="x") for address, answer in sheet.answers.items()}
    others = [address for address in sheet.answers if template.item_by_key[address.item].type != "photo"]
    photos = tuple(Photo(f"more-{n}", address, "1" * 64) for n, address in enumerate(others))
    assert score(template, replace(sheet, answers=noted, photos=sheet.photos + photos)) == score(
        template, sheet
    )


@holds_for(inspections())
def test_answers_of_entries_that_are_not_there_make_no_difference(inspection: Inspection) -> None:
    template, sheet = inspection
    stray = {Address(item.key, "gone"): Answer(not_applicable=True) for item in template.items()}
    assert score(template, replace(sheet, answers={**sheet.answers, **stray})) == score(template, sheet)


@holds_for(inspections(model="percent"), st.sampled_from(["2", "0.5", "10", "0.125"]))
def test_multiplying_all_weights_changes_no_percent(inspection: Inspection, factor: str) -> None:
    template, sheet = inspection

    def heavier(item: Item) -> Item:
        return item.model_copy(update={"weight": item.weight * Decimal(factor)})

    result, scaled = score(template, sheet), score(with_items(template, heavier), sheet)
    assert [each.percent for each in all_points(scaled)] == [each.percent for each in all_points(result)]
    assert scaled.total.earned == result.total.earned * Fraction(factor)


@holds_for(inspections(), st.data())
def test_an_entry_of_nothing_but_not_applicable_makes_no_difference_when_skipped(
    inspection: Inspection, data: st.DataObject
) -> None:
    template, sheet = inspection
    template = with_scoring(template, not_applicable="skip")
    repeated = [section for section in template.sections if section.repeat]
    assume(repeated)
    section = data.draw(st.sampled_from(repeated))
    na = {Address(item.key, "new"): Answer(not_applicable=True) for item in section.items}
    more = replace(
        sheet, answers={**sheet.answers, **na}, entries=(*sheet.entries, Entry("new", section.key, 99))
    )
    before, after = score(template, sheet), score(template, more)
    assert (after.total, after.outcome, after.grade) == (before.total, before.outcome, before.grade)


# sums


@holds_for(inspections(model="percent"))
def test_without_caps_and_critical_effects_the_pooled_total_is_the_sum_of_the_dimensions(
    inspection: Inspection,
) -> None:
    template, sheet = inspection
    template = with_scoring(template, sections="pooled", cap_bonus=False, critical="fail", cap=None)
    template = with_items(
        template, lambda item: item.model_copy(update={"dimension": item.dimension or "speed"})
    )
    result = score(template, sheet)
    assert sum(each.earned for each in result.dimensions.values()) == result.total.earned
    assert sum(each.possible or 0 for each in result.dimensions.values()) == result.total.possible


@holds_for(inspections())
def test_entries_add_up_to_their_section_and_sections_to_the_total_without_caps(
    inspection: Inspection,
) -> None:
    template, sheet = inspection
    template = with_scoring(template, cap_bonus=False, critical="fail", cap=None)
    result = score(template, sheet)
    for section, found in zip(template.sections, result.sections, strict=True):
        if section.repeat:
            assert sum(entry.points.earned for entry in found.entries) == found.points.earned
    assert sum(each.points.earned for each in result.sections) == result.total.earned
    assert sum(item.points.earned for item in result.items.values()) == result.total.earned


@holds_for(inspections(model="percent", with_conditions=False))
def test_the_pooled_and_the_weighted_total_of_a_single_section_agree(inspection: Inspection) -> None:
    template, sheet = inspection
    section = template.sections[0].model_copy(update={"weight": Decimal(3)})
    single = changed(template, sections=(section,))
    pooled = score(with_scoring(single, sections="pooled"), sheet)
    weighted = score(with_scoring(single, sections="weighted"), sheet)
    assert pooled.total == weighted.total


# better and worse


def worsened(template: Template, sheet: Sheet, data: st.DataObject) -> tuple[Sheet, Sheet]:
    """The sheet with one item answered, better and worse: fewer points, and failing wherever better fails."""
    result = score(
        with_scoring(template, sections="pooled", critical="fail", cap=None, cap_bonus=False), sheet
    )
    open_to_change = [
        address
        for address in result.items
        if template.item_by_key[address.item].type in ("choice", "multi", "rating", "number", "duration")
    ]
    assume(open_to_change)
    address = data.draw(st.sampled_from(open_to_change))
    found = []
    for _ in range(2):
        value = data.draw(values(template, template.item_by_key[address.item]))
        given_ = replace(sheet, answers={**sheet.answers, address: Answer(value)})
        item = score(template, given_).items[address]
        assume(item.state is State.ANSWERED)
        found.append((item.points.earned, not item.failed, given_))
    worse, better = sorted(found, key=lambda each: each[:2])
    assume(worse[1] <= better[1])
    return better[2], worse[2]


def adds_points_by_failing(template: Template) -> bool:
    """A section below 0 that a failed critical item sets to 0 rises: the one case in which worse is more."""
    return template.scoring.critical == "zero-section" and template.scoring.sections == "pooled"


@holds_for(inspections(model="percent", with_conditions=False), st.data())
def test_without_conditions_a_worse_answer_never_raises_a_score(
    inspection: Inspection, data: st.DataObject
) -> None:
    template, sheet = inspection
    assume(not adds_points_by_failing(template))
    better, worse = worsened(template, sheet, data)
    high, low = score(template, better).total.percent, score(template, worse).total.percent
    assert (high is None) is (low is None)
    assert high is None or low is None or low <= high


@holds_for(inspections(model="percent", with_conditions=False), st.data())
def test_without_conditions_a_worse_answer_never_turns_fail_into_pass(
    inspection: Inspection, data: st.DataObject
) -> None:
    template, sheet = inspection
    assume(not adds_points_by_failing(template))
    better, worse = worsened(template, sheet, data)
    if score(template, better).outcome == "fail":
        assert score(template, worse).outcome == "fail"


@holds_for(inspections(model="percent", with_conditions=False), st.data())
def test_no_way_to_answer_what_is_open_goes_beyond_what_is_reachable(
    inspection: Inspection, data: st.DataObject
) -> None:
    template, sheet = inspection
    assume(not adds_points_by_failing(template))
    best = reachable(template, sheet)
    answers = dict(sheet.answers)
    still_open = score(template, sheet).unanswered
    for address in still_open:
        answers[address] = Answer(data.draw(values(template, template.item_by_key[address.item])))
    complete = score(template, replace(sheet, answers=answers))
    assume(all(complete.items[address].state is State.ANSWERED for address in still_open))
    assert complete.total.possible == best.possible
    assert best.percent is None or (complete.total.percent or 0) <= best.percent


@holds_for(inspections())
def test_with_nothing_open_the_reachable_total_is_the_total(inspection: Inspection) -> None:
    template, sheet = inspection
    result = score(template, sheet)
    assume(not result.unanswered)
    assert reachable(template, sheet) == result.total


@holds_for(templates(with_conditions=False), st.data())
def test_a_higher_level_asks_no_less(template: Template, data: st.DataObject) -> None:
    sheet = data.draw(sheets(template))
    shown = [set(visible(template, replace(sheet, level=level)).shown) for level in (1, 2, 3, None)]
    assert shown[0] <= shown[1] <= shown[2] == shown[3]

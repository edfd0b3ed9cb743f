"""What holds of every score file, answers file and list of what is missing."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from inspector.checklists.addresses import address_writer, read_address
from inspector.checklists.answers import Answer, Sheet
from inspector.checklists.answers_file import read_answers
from inspector.checklists.missing import missing
from inspector.checklists.score_file import score_json
from inspector.checklists.scoring import score
from inspector.checklists.template import Template
from inspector.checklists.values import check, from_json, to_json
from tests.checklists.strategies import holds_for, inspections

Inspection = tuple[Template, Sheet]


@holds_for(inspections())
def test_every_score_is_a_json_document_and_every_address_in_it_comes_back(inspection: Inspection) -> None:
    template, sheet = inspection
    result = score(template, sheet)
    document = json.loads(json.dumps(score_json(template, sheet, result, "en"), allow_nan=False))
    for name in ("failed", "critical_failed", "unanswered", "hidden"):
        read_back = tuple(read_address(text, template, sheet) for text in document[name])
        assert read_back == getattr(result, name)
    percents = [document, *document["sections"].values(), *document["dimensions"].values()]
    for shown, points in zip(percents, [result.total, *(s.points for s in result.sections)], strict=False):
        if points.percent is not None:
            assert abs(Fraction(str(shown["percent"])) - points.percent) <= Fraction(1, 2000)


@holds_for(inspections())
def test_what_finishing_asks_for_is_what_is_unanswered_and_no_bonus(inspection: Inspection) -> None:
    template, sheet = inspection
    asked = [each.address for each in missing(template, sheet) if each.kind == "answer"]
    unanswered = score(template, sheet).unanswered
    assert asked == [address for address in unanswered if not template.item_by_key[address.item].bonus]


@holds_for(inspections())
def test_every_value_has_a_json_form_that_comes_back(inspection: Inspection) -> None:
    template, sheet = inspection
    for address, answer in sheet.answers.items():
        item = template.item_by_key[address.item]
        check(template, item, answer.value)
        assert from_json(json.loads(json.dumps(to_json(answer.value))), item) == answer.value


@holds_for(inspections())
def test_an_answers_file_gives_the_same_score(inspection: Inspection) -> None:
    template, sheet = inspection
    sheet = replace(sheet, photos=())
    data = json.dumps(answers_document(template, sheet)).encode()
    again = read_answers(data, template, "answers.json")
    mine, theirs = score(template, sheet), score(template, again)
    assert score_json(template, again, theirs, "en") == score_json(template, sheet, mine, "en")
    write = address_writer(template, again)
    assert [write(address) for address in theirs.items] == [
        address_writer(template, sheet)(address) for address in mine.items
    ]


def answers_document(template: Template, sheet: Sheet) -> dict[str, Any]:
    """The answers file that holds the sheet."""

    def form(answer: Answer) -> Any:
        value = to_json(answer.value)
        if isinstance(answer.value, Decimal):
            value = int(answer.value) if answer.value == int(answer.value) else float(answer.value)
        return {"value": value, "not_applicable": answer.not_applicable, "note": answer.note}

    def answers(entry: str | None) -> dict[str, Any]:
        return {
            address.item: form(answer) for address, answer in sheet.answers.items() if address.entry == entry
        }

    repeats: dict[str, list[Any]] = {section.key: [] for section in template.sections if section.repeat}
    for entry in sheet.entries:
        repeats[entry.section].append({"title": entry.title, "answers": answers(entry.id)})
    return {"level": sheet.level, "answers": answers(None), "repeats": repeats}

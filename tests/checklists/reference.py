"""The scoring table once more, read straight down in fractions, slow and without sharing any code with the
engine. Tests hold the engine against it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from inspector.checklists.answers import Address, Sheet

Number = Fraction | None


class Reference:
    """One template, one sheet; the results as attributes."""

    def __init__(self, template: Any, sheet: Sheet) -> None:
        self.t, self.s, self.rules = template, sheet, template.scoring
        self.demerit = self.rules.model == "demerit"
        self.places = [
            (section, entry, item)
            for section in template.sections
            for entry in (
                [e.id for e in sheet.entries if e.section == section.key] if section.repeat else [None]
            )
            for item in section.items
        ]
        self.hidden = [Address(i.key, e) for s, e, i in self.places if not self.visible(s, e, i)]
        self.shown = [p for p in self.places if Address(p[2].key, p[1]) not in self.hidden]
        self.failed = [Address(i.key, e) for _, e, i in self.shown if self.fails(i, e)]
        self.critical = [Address(i.key, e) for _, e, i in self.shown if i.critical and self.fails(i, e)]
        self.unanswered = [
            Address(i.key, e) for _, e, i in self.shown if self.scored(i) and self.state(i, e) == "unanswered"
        ]
        self.total = self.make_total()
        self.grade = self.make_grade()
        self.outcome = self.make_outcome()

    # visibility

    def visible(self, section: Any, entry: str | None, item: Any) -> bool:
        if self.s.level is not None and item.level is not None and item.level > self.s.level:
            return False
        if section.show_if is not None and not self.true(section.show_if, section, None):
            return False
        return item.show_if is None or self.true(item.show_if, section, entry)

    def true(self, condition: Any, section: Any, entry: str | None) -> bool:
        if hasattr(condition, "all"):
            return False not in [self.true(part, section, entry) for part in condition.all]
        if hasattr(condition, "any"):
            return True in [self.true(part, section, entry) for part in condition.any]
        if hasattr(condition, "not_"):
            return not self.true(condition.not_, section, entry)
        for home, turn, item in self.places:
            if item.key == condition.item and turn in ((entry,) if home is section else (None,)):
                open_ = not self.visible(home, turn, item) or self.state(item, turn) != "answered"
                if condition.answered is not None:
                    return open_ != condition.answered
                return not open_ and self.fits(condition, self.s.answer(Address(item.key, turn)).value)
        return condition.answered is False

    def fits(self, test: Any, value: Any) -> bool:
        if test.is_ is not None:
            return bool({*value} & {*test.is_}) if isinstance(value, tuple) else str(value) in test.is_
        return value >= test.at_least if test.at_least is not None else value <= test.at_most

    # items

    def options(self, item: Any) -> dict[str, Any]:
        found = self.t.responses[item.responses] if isinstance(item.responses, str) else item.responses
        return {option.key: option for option in found}

    def scored(self, item: Any) -> bool:
        if item.type in ("number", "duration") and not item.bands:
            return False
        return item.type in ("choice", "multi", "rating", "number", "duration") and item.weight != 0

    def state(self, item: Any, entry: str | None) -> str:
        answer = self.s.answer(Address(item.key, entry))
        if answer.not_applicable:
            return "not-applicable"
        if item.type == "photo":
            here = [photo for photo in self.s.photos if photo.address == Address(item.key, entry)]
            return "answered" if here else "unanswered"
        if answer.value is None or answer.value == () or (answer.value == "" or str(answer.value).isspace()):
            return "unanswered"
        if item.type in ("choice", "multi"):
            chosen = answer.value if item.type == "multi" else (answer.value,)
            if all(self.options(item)[key].not_applicable for key in chosen):
                return "not-applicable"
        if item.type == "rating" and answer.value == item.scale.not_applicable:
            return "not-applicable"
        return "answered"

    def chosen(self, item: Any, entry: str | None) -> list[tuple[Fraction, bool]]:
        """Score and failed of each option, band or rating that the answer means."""
        value = self.s.answer(Address(item.key, entry)).value
        if item.type in ("choice", "multi"):
            keys = value if item.type == "multi" else (value,)
            options = [self.options(item)[key] for key in keys]
            return [(Fraction(o.score or 0), o.failed) for o in options if not o.not_applicable]
        if item.type == "rating":
            below = item.scale.failed_below
            return [(Fraction(value), below is not None and value < below)]
        if item.type in ("number", "duration") and item.bands:
            band = [b for b in item.bands[:-1] if value <= b.at_most] + [item.bands[-1]]
            return [(Fraction(band[0].score), band[0].failed)]
        return []

    def best(self, item: Any) -> Fraction:
        if item.type == "rating":
            return max(Fraction(item.scale.max), Fraction(0))
        if item.type in ("number", "duration"):
            return max([Fraction(0)] + [Fraction(band.score) for band in item.bands])
        scores = [Fraction(o.score or 0) for o in self.options(item).values() if not o.not_applicable]
        positive = [score for score in scores if score > 0]
        if item.type == "multi" and self.rules.multi == "sum":
            return sum(positive, Fraction(0))
        return max(positive, default=Fraction(0))

    def fails(self, item: Any, entry: str | None) -> bool:
        return self.state(item, entry) == "answered" and any(bad for _, bad in self.chosen(item, entry))

    def item(self, item: Any, entry: str | None) -> tuple[Fraction, Fraction]:
        if not self.scored(item):
            return Fraction(0), Fraction(0)
        weight = Fraction(item.weight)
        full = weight * self.best(item)
        possible = Fraction(0) if item.bonus else full
        match self.state(item, entry):
            case "answered":
                return weight * sum(score for score, _ in self.chosen(item, entry)), possible
            case "unanswered":
                return Fraction(0), possible if self.rules.unanswered == "zero" else Fraction(0)
        if self.demerit or self.rules.not_applicable == "skip":
            return Fraction(0), Fraction(0)
        return full if self.rules.not_applicable == "full" else Fraction(0), possible

    # sums

    def sum(self, places: list[Any], cap: bool = False) -> tuple[Fraction, Number, Number]:
        pairs = [self.item(item, entry) for _, entry, item in places]
        earned = sum((pair[0] for pair in pairs), Fraction(0))
        possible = sum((pair[1] for pair in pairs), Fraction(0))
        if self.demerit:
            return earned, None, None
        if cap and self.rules.cap_bonus:
            earned = min(earned, possible)
        return earned, possible, self.percent(earned, possible)

    def percent(self, earned: Fraction, possible: Fraction) -> Number:
        return max(Fraction(0), earned / possible * 100) if possible else None

    def section(self, section: Any) -> tuple[Fraction, Number, Number]:
        earned, possible, percent = self.sum([p for p in self.shown if p[0] is section], cap=True)
        if self.zeroed(section):
            return Fraction(0), possible, None if percent is None else Fraction(0)
        return earned, possible, percent

    def zeroed(self, section: Any) -> bool:
        keys = [item.key for item in section.items]
        return self.rules.critical == "zero-section" and any(a.item in keys for a in self.critical)

    def entry(self, entry: str) -> tuple[Fraction, Number, Number]:
        return self.sum([p for p in self.shown if p[1] == entry])

    def dimension(self, key: str) -> tuple[Fraction, Number, Number]:
        return self.sum([p for p in self.shown if p[2].dimension == key])

    def make_total(self) -> tuple[Fraction, Number, Number]:
        _, possible, _ = self.sum(self.shown)
        earned, _, _ = self.sum([p for p in self.shown if not self.zeroed(p[0])])
        if possible is None:
            return earned, None, None
        if self.rules.cap_bonus:
            earned = min(earned, possible)
        percent = self.percent(earned, possible)
        if self.rules.sections == "weighted":
            percent = self.weighted()
        if self.critical and self.rules.critical == "zero":
            return Fraction(0), possible, None if percent is None else Fraction(0)
        if self.critical and self.rules.critical == "cap" and percent is not None:
            percent = min(percent, Fraction(self.rules.cap))
        return earned, possible, percent

    def weighted(self) -> Number:
        weight, product = Fraction(0), Fraction(0)
        for section in self.t.sections:
            percent = self.section(section)[2]
            if percent is not None:
                weight += Fraction(section.weight)
                product += Fraction(section.weight) * percent
        return product / weight if weight else None

    # grade and outcome

    def counts(self) -> bool:
        skip = {"unanswered": self.rules.unanswered == "skip", "not-applicable": True, "answered": False}
        return any(self.scored(i) and not skip[self.state(i, e)] for _, e, i in self.shown)

    def make_grade(self) -> Any:
        earned, _, percent = self.total
        if self.demerit:
            if self.unanswered or not self.counts():
                return None
            worst = max(self.item(item, entry)[0] for _, entry, item in self.shown)
            for grade in self.t.grades:
                if (grade.at_most is None or earned <= Fraction(grade.at_most)) and (
                    grade.each_at_most is None or worst <= Fraction(grade.each_at_most)
                ):
                    return grade
            return None
        fitting = [g for g in self.t.grades if percent is not None and percent >= Fraction(g.at_least or 0)]
        return fitting[0] if fitting else None

    def make_outcome(self) -> str | None:
        states = [self.state(i, e) for _, e, i in self.shown if i.critical]
        if self.demerit and self.unanswered:
            return None
        if self.critical:
            return "fail"
        if "unanswered" in states:
            return None
        mark = self.rules.pass_mark
        if mark is None:
            return "pass" if "answered" in states else None
        earned, _, percent = self.total
        if self.demerit:
            return None if not self.counts() else "pass" if earned <= Decimal(mark) else "fail"
        if percent is None:
            return None
        return "pass" if percent >= Fraction(mark) else "fail"

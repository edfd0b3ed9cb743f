"""What a template is: one definition of each part, for the file format and for the domain alike.

A template arrives as a *tree*: maps, lists and texts, every scalar a text as it was written. Each field
parses its own text, so a number is the exact decimal that stood in the file. Rules that look at more than
one field at once are in `rules.py`; reading the file, with lines and columns, is in `source.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from inspector.checklists.fields import (
    Day,
    Flag,
    Key,
    Language,
    Number,
    TemplateId,
    Text,
    WholeNumber,
    Words,
)
from inspector.checklists.method import Method

UNION = "\x1f"
"""Begins the names of a union's members. No key of a tree can, so that an error's address stays clear."""


class Part(BaseModel):
    """A frozen piece of a template. Unknown keys are errors."""

    # Validators are built at first use: a start that reads no template does not wait for them.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Option(Part):
    """One response of a choice or multi item. Without a score it scores 0."""

    key: Key
    label: Text
    score: Number | None = None
    failed: Flag = False
    not_applicable: Flag = False


class Band(Part):
    """Values up to and with `at_most` earn `score`; the last band of a list is open."""

    at_most: Number | None = None
    score: Number = Decimal(0)
    failed: Flag = False


class Scale(Part):
    min: WholeNumber
    max: WholeNumber
    failed_below: Number | None = None
    not_applicable: WholeNumber | None = None
    labels: dict[WholeNumber, Text] = Field(default_factory=dict)


class Test(Part):
    """A condition on one earlier item. Exactly one of the four is given."""

    item: Key
    is_: tuple[Words, ...] | None = Field(None, alias="is", min_length=1)
    at_least: Number | None = None
    at_most: Number | None = None
    answered: Flag | None = None


class All(Part):
    all: tuple[Condition, ...] = Field(min_length=1)


class AnyOf(Part):
    any: tuple[Condition, ...] = Field(min_length=1)


class Not(Part):
    not_: Condition = Field(alias="not")


def _kind_of_condition(value: Any) -> str:
    """By which key is there, so that one wrong key is one fault and not one for each kind."""
    if isinstance(value, Part):
        return UNION + type(value).__name__.lower()
    kinds = {"all": "all", "any": "anyof", "not": "not"}
    return UNION + next((kinds[key] for key in kinds if isinstance(value, dict) and key in value), "test")


Condition = Annotated[
    Annotated[Test, Tag(UNION + "test")]
    | Annotated[All, Tag(UNION + "all")]
    | Annotated[AnyOf, Tag(UNION + "anyof")]
    | Annotated[Not, Tag(UNION + "not")],
    Discriminator(_kind_of_condition),
]


def _kind_of_responses(value: Any) -> str:
    return UNION + ("name" if isinstance(value, str) else "list")


Options = Annotated[tuple[Option, ...], Field(min_length=1)]
Responses = Annotated[
    Annotated[Words, Tag(UNION + "name")] | Annotated[Options, Tag(UNION + "list")],
    Discriminator(_kind_of_responses),
]
"""The name of a set, or the options in place."""

When = Literal["always", "failed", "never"]


class Require(Part):
    photo: When = "never"
    note: When = "never"


class ActionRule(Part):
    """A failed answer proposes a corrective action, due this many days after the visit."""

    due_days: WholeNumber


class ItemBase(Part):
    key: Key
    was: Key | None = None
    text: Text
    guidance: Text | None = None
    picture: Words | None = None
    weight: Number = Decimal(1)
    critical: Flag = False
    bonus: Flag = False
    required: Flag | None = None
    allow_not_applicable: Flag = False
    dimension: Key | None = None
    owner: Text | None = None
    level: WholeNumber | None = None
    require: Require = Require()
    action: ActionRule | None = None
    show_if: Condition | None = None

    @property
    def scored(self) -> bool:
        """Whether the item can earn or cost points."""
        return False

    @property
    def must_be_answered(self) -> bool:
        """Whether finishing asks for an answer: as written, else every scored item that is no bonus."""
        return self.required if self.required is not None else self.scored and not self.bonus


class ScoredItem(ItemBase):
    @property
    def scored(self) -> bool:
        return self.weight != 0


class ChoiceItem(ScoredItem):
    type: Literal["choice"]
    responses: Responses


class MultiItem(ScoredItem):
    type: Literal["multi"]
    responses: Responses


class RatingItem(ScoredItem):
    type: Literal["rating"]
    scale: Scale


class NumberItem(ScoredItem):
    """A measured number. Without bands it is asked, not scored."""

    type: Literal["number"]
    unit: Text | None = None
    bands: tuple[Band, ...] = Field((), min_length=1)

    @property
    def scored(self) -> bool:
        return bool(self.bands) and self.weight != 0


class DurationItem(ScoredItem):
    """A time in seconds, by stopwatch or typed. Without bands it is asked, not scored."""

    type: Literal["duration"]
    bands: tuple[Band, ...] = Field((), min_length=1)

    @property
    def scored(self) -> bool:
        return bool(self.bands) and self.weight != 0


class TextItem(ItemBase):
    type: Literal["text"]
    min_length: WholeNumber = 0


class PlainItem(ItemBase):
    """Asked or shown, never scored."""

    type: Literal["date", "time", "photo", "signature", "scan", "info"]


Item = Annotated[
    ChoiceItem | MultiItem | RatingItem | NumberItem | DurationItem | TextItem | PlainItem,
    Field(discriminator="type"),
]


class Repeat(Part):
    title: Text
    of: Literal["person", "subject", "text"] = "text"
    min: WholeNumber = 0
    max: WholeNumber = 100


class Section(Part):
    key: Key
    title: Text
    weight: Number = Decimal(1)
    repeat: Repeat | None = None
    show_if: Condition | None = None
    items: tuple[Item, ...] = Field(min_length=1)


class Scoring(Part):
    model: Literal["percent", "demerit"] = "percent"
    sections: Literal["pooled", "weighted"] = "pooled"
    unanswered: Literal["zero", "skip"] = "zero"
    not_applicable: Literal["skip", "full", "zero"] = "skip"
    multi: Literal["sum", "best"] = "sum"
    critical: Literal["fail", "zero", "zero-section", "cap"] = "fail"
    cap: Number | None = None
    cap_bonus: Flag = True
    pass_mark: Number | None = None


class Grade(Part):
    label: Text
    at_least: Number | None = None
    at_most: Number | None = None
    each_at_most: Number | None = None


class Dimension(Part):
    key: Key
    label: Text


class SignatureSlot(Part):
    key: Key
    role: Text
    statement: Text | None = None
    required: Flag = False


class Standard(Part):
    approved_by: Text | None = None
    approved_on: Day | None = None
    review_by: Day | None = None


class Template(Part):
    template: TemplateId
    version: WholeNumber
    title: Text
    category: Words = ""
    languages: tuple[Language, ...] = Field((), min_length=1)
    description: Text | None = None
    briefing: Text | None = None
    method: Method = Method.SUPERVISOR
    subject: Text | None = None
    standard: Standard | None = None
    based_on: Words | None = None
    scoring: Scoring = Scoring()
    grades: tuple[Grade, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    responses: dict[Key, Options] = Field(default_factory=dict)
    signatures: tuple[SignatureSlot, ...] | None = None
    sections: tuple[Section, ...] = Field(min_length=1)

    @property
    def id(self) -> str:
        return self.template

    @property
    def first_language(self) -> str:
        """The language a template is written in: the first it declares, else the first of its title."""
        return (self.languages or self.title.languages or ("",))[0]

    @cached_property
    def item_by_key(self) -> dict[str, Item]:
        return {item.key: item for section in self.sections for item in section.items}

    @cached_property
    def section_of_item(self) -> dict[str, Section]:
        return {item.key: section for section in self.sections for item in section.items}

    @cached_property
    def numbers(self) -> dict[str, str]:
        """The number of each item by its key: "2.3" is the third item of the second section."""
        return {
            item.key: f"{place}.{turn}"
            for place, section in enumerate(self.sections, 1)
            for turn, item in enumerate(section.items, 1)
        }

    @cached_property
    def highest_level(self) -> int | None:
        """The highest level any item has; None where no item has one."""
        return max((item.level for item in self.items() if item.level is not None), default=None)

    def items(self) -> Iterator[Item]:
        """Every item in the order of the sections."""
        for section in self.sections:
            yield from section.items

    def options(self, item: ChoiceItem | MultiItem) -> tuple[Option, ...]:
        """The responses of an item, whether named or given in place."""
        return self.responses[item.responses] if isinstance(item.responses, str) else item.responses

"""The numbers of the look, read from resources/style/tokens.json. Pixels and milliseconds; no Qt here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from inspector.paths import resources

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Scheme = Literal["light", "dark"]
Role = Literal[
    "caption",
    "secondary",
    "group",
    "chip",
    "body",
    "button",
    "item",
    "card-title",
    "bar-title",
    "section",
    "page",
    "stopwatch",
    "score-ring-72",
    "score-ring-104",
    "score-ring-136",
]


@dataclass(frozen=True)
class Colours:
    """One scheme's colours as "#RRGGBB"; tokens.json says what each is for."""

    canvas: str
    surface: str
    sunken: str
    hover: str
    pressed: str
    line: str
    line_control: str
    line_strong: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    accent_soft_text: str
    ok: str
    ok_soft: str
    on_ok: str
    fault: str
    fault_soft: str
    on_fault: str
    fault_fill: str
    fault_line: str
    warn: str
    warn_soft: str
    warn_line: str
    na: str
    na_soft: str
    focus: str
    track: str
    paper: str
    h1: str
    h2: str
    h3: str
    h4: str
    h5: str
    chart: str
    chart2: str


@dataclass(frozen=True)
class TextStyle:
    """A font size in px at text scale 100 %, and its weight: 400 or 700."""

    px: int
    weight: int


@dataclass(frozen=True)
class Radius:
    bar: int
    heat_cell: int
    tag: int
    photo: int
    control: int
    large_button: int
    card: int
    chip: int
    round: int


@dataclass(frozen=True)
class Border:
    hairline: int
    selected: int
    focus: int
    focus_gap: int


@dataclass(frozen=True)
class Control:
    """Heights of controls and rows, widths of rails, px."""

    target_min: int
    button: int
    button_large: int
    response: int
    response_min_width: int
    rating: int
    state_found: int
    field: int
    field_two_line: int
    chip: int
    chip_target: int
    tag: int
    section_row: int
    list_row: int
    action_row: int
    record_row: int
    room_tile: int
    toast: int
    avatar: int
    top_bar: int
    page_head: int
    bottom_bar: int
    bottom_navigation: int
    navigation_rail: int
    section_rail: int
    progress_bar: int
    score_bar: int
    ring_stroke: Mapping[int, int]


@dataclass(frozen=True)
class Motion:
    """Durations in ms; `reduced` replaces all of them when motion is reduced."""

    answer: int
    press: int
    hover: int
    ring: int
    expand: int
    toast_in: int
    toast_stay: int
    toast_stay_undo: int
    reduced: int


@dataclass(frozen=True)
class Layout:
    gap_cards: int
    gap_columns: int
    page_margin: int
    page_margin_dense: int
    compact_below: int
    regular_from: int
    content_max: int


@dataclass(frozen=True)
class Tokens:
    light: Colours
    dark: Colours
    scrim: Mapping[Scheme, str]
    text: Mapping[Role, TextStyle]
    space: Mapping[int, int]
    radius: Radius
    border: Border
    control: Control
    motion: Motion
    layout: Layout


_Group = TypeVar("_Group", bound="DataclassInstance")


def _group(kind: type[_Group], values: Mapping[str, Any]) -> _Group:
    return kind(**{field.name: values[field.name.replace("_", "-")] for field in fields(kind)})


def _numbered(values: Mapping[str, int]) -> dict[int, int]:
    return {int(name): value for name, value in values.items()}


def _colours(data: Mapping[str, Any], scheme: Scheme) -> Colours:
    return _group(Colours, {name: pair[scheme] for name, pair in data["colour"].items()})


def _text_styles(data: Mapping[str, Any]) -> dict[Role, TextStyle]:
    return {
        name: TextStyle(style["px"], style["weight"])
        for name, style in data["type"].items()
        if isinstance(style, dict)
    }


@lru_cache(maxsize=1)
def tokens() -> Tokens:
    """The shipped tokens, read once."""
    data = json.loads((resources() / "style" / "tokens.json").read_text(encoding="utf-8"))
    control = {**data["control"], "ring-stroke": _numbered(data["control"]["ring-stroke"])}
    return Tokens(
        light=_colours(data, "light"),
        dark=_colours(data, "dark"),
        scrim=data["scrim"],
        text=_text_styles(data),
        space=_numbered(data["space"]),
        radius=_group(Radius, data["radius"]),
        border=_group(Border, data["border"]),
        control=_group(Control, control),
        motion=_group(Motion, data["motion"]),
        layout=_group(Layout, data["layout"]),
    )

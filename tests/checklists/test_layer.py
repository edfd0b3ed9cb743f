"""What is drawn over a photo: kept to the last detail, turned with it, and read strictly or not at all."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.layer import (
    LARGEST_TEXT,
    LEAST_SIDE,
    MOST_SHAPES,
    SMALLEST_TEXT,
    UNIT,
    Arrow,
    Blur,
    Box,
    Colour,
    Ellipse,
    Label,
    Layer,
    Pen,
    Point,
    from_text,
    to_text,
)
from inspector.errors import InputError

PLACES = st.integers(0, UNIT)
POINTS = st.builds(Point, PLACES, PLACES)
COLOURS = st.sampled_from(get_args(Colour))


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(st.integers(0, UNIT - LEAST_SIDE)), draw(st.integers(0, UNIT - LEAST_SIDE))
    right, bottom = draw(st.integers(left + LEAST_SIDE, UNIT)), draw(st.integers(top + LEAST_SIDE, UNIT))
    return Box(left, top, right, bottom)


TEXTS = st.text(min_size=1, max_size=20).filter(str.isprintable)
SHAPES = st.one_of(
    st.builds(Arrow, POINTS, POINTS, COLOURS).filter(lambda arrow: arrow.start != arrow.end),
    st.builds(Ellipse, boxes(), COLOURS),
    st.builds(Pen, st.lists(POINTS, min_size=2, max_size=9).map(tuple), COLOURS),
    st.builds(Label, POINTS, TEXTS, COLOURS, st.integers(SMALLEST_TEXT, LARGEST_TEXT)),
    st.builds(Blur, boxes()),
)
LAYERS = st.builds(Layer, st.lists(SHAPES, max_size=6).map(tuple), st.none() | boxes())


@given(LAYERS)
def test_a_layer_is_read_as_it_was_written(layer: Layer) -> None:
    text = to_text(layer)
    assert from_text(text) == layer
    assert (text is None) == (layer == Layer())
    assert text is None or "\n" not in text


@given(LAYERS)
def test_four_quarter_turns_are_none(layer: Layer) -> None:
    once = layer.turned()
    assert from_text(to_text(once)) == once
    assert once.turned().turned().turned() == layer


def test_a_turn_is_clockwise() -> None:
    layer = Layer((Arrow(Point(0, 0), Point(1000, 0)), Blur(Box(0, 0, 200, 100))), crop=Box(0, 500, 400, 900))
    assert layer.turned() == Layer(
        (Arrow(Point(1000, 0), Point(1000, 1000)), Blur(Box(900, 0, 1000, 200))), crop=Box(100, 0, 500, 400)
    )


def test_the_form_is_that_of_the_record_format() -> None:
    layer = Layer(
        (
            Arrow(Point(1, 2), Point(3, 4)),
            Ellipse(Box(10, 20, 30, 40), "yellow"),
            Pen((Point(1, 1), Point(2, 2)), "white"),
            Label(Point(500, 100), "Скол 裂", "red", 60),
            Blur(Box(0, 0, 50, 50)),
        ),
        Box(0, 0, 900, 800),
    )
    assert to_text(layer) == (
        '{"crop":[0,0,900,800],"shapes":['
        '{"colour":"red","from":[1,2],"kind":"arrow","to":[3,4]},'
        '{"box":[10,20,30,40],"colour":"yellow","kind":"ellipse"},'
        '{"colour":"white","kind":"pen","points":[[1,1],[2,2]]},'
        '{"at":[500,100],"colour":"red","kind":"label","size":60,"text":"Скол 裂"},'
        '{"box":[0,0,50,50],"kind":"blur"}],"version":1}'
    )


def document(**changes: Any) -> str:
    return json.dumps({"version": 1, "crop": None, "shapes": [], **changes})


def shape(**changes: Any) -> str:
    arrow = {"kind": "arrow", "from": [0, 0], "to": [10, 10], "colour": "red"}
    return document(shapes=[{**arrow, **changes}])


def label(**changes: Any) -> str:
    made = {"kind": "label", "at": [5, 5], "text": "x", "colour": "red", "size": 60}
    return document(shapes=[{**made, **changes}])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "7",
        '"x"',
        '["crop","shapes","version"]',
        '{"version":1}',
        "\ud800",
        "[" * 100_000,
        document(version=0),
        document(version="1"),
        document(version=True),
        document(version=[1]),
        document(hidden=[]),
        document(shapes=None),
        document(shapes=[7]),
        document(shapes=[{}]),
        document(shapes=[{"kind": "ghost"}]),
        document(shapes=[{"kind": []}]),
        document(shapes=[{"kind": "blur", "box": [0, 0, 50, 50]}] * (MOST_SHAPES + 1)),
        document(crop=[0, 0, 5, 5]),
        document(crop=[900, 0, 100, 100]),
        document(crop=[0, 0, 100]),
        document(crop=[0, 0, 100, 1001]),
        document(crop=[-1, 0, 100, 100]),
        document(crop=[0.5, 0, 100, 100]),
        document(crop=[False, 0, 100, 100]),
        document(crop=["0", 0, 100, 100]),
        document().replace("null", "[0,0,1e999999999,5]"),
        document().replace("null", "NaN"),
        document().replace('"crop"', '"crop": null, "crop"'),
        shape(colour="blue"),
        shape(colour=["red"]),
        shape(to=[0, 0]),
        shape(extra=1),
        document(shapes=[{"kind": "pen", "points": [[1, 1]], "colour": "red"}]),
        label(text=""),
        label(text="x" * 201),
        label(text="a\nb"),
        label(text="\ud800"),
        label(text=7),
        label(size=5),
        label(size=None),
    ],
)
def test_what_is_not_understood_to_the_last_detail_is_one_clear_error(text: str) -> None:
    with pytest.raises(InputError, match="drawing on a photo cannot be read") as caught:
        from_text(text)
    assert caught.value.code == "layer-unreadable"


def test_a_newer_version_is_named_as_such() -> None:
    with pytest.raises(InputError, match="newer version") as caught:
        from_text(document(version=2, magic=True))
    assert caught.value.code == "layer-newer"


@given(st.text() | st.binary().map(lambda raw: raw.decode("latin-1")))
def test_no_text_is_a_crash(text: str) -> None:
    with suppress(InputError):
        assert isinstance(from_text(text), Layer)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_no_value_in_a_shape_is_a_crash(value: Any) -> None:
    for text in (shape(kind=value), shape(to=value), shape(colour=value), label(text=value), label(at=value)):
        with suppress(InputError):
            assert isinstance(from_text(text), Layer)


def test_what_could_not_be_read_back_is_not_written() -> None:
    with pytest.raises(InputError):
        to_text(Layer((Label(Point(5, 5), "a\nb"),)))

"""What people type, read."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from inspector.ui.fill.controls import typed

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", "5"),
        ("4,5", "4.5"),
        (".5", "0.5"),
        ("1 200", "1200"),
        ("−7", "-7"),
        ("+3", "3"),
        ("1\u00a0000,5", "1000.5"),
    ],
)
def test_numbers(text: str, value: str) -> None:
    assert typed.number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "-", "four", "1,2,3", "1e5", "٣", "5 °C"])
def test_no_numbers(text: str) -> None:
    assert typed.number(text) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", "0"),
        ("90", "90"),
        ("1:30", "90"),
        ("1:02:03", "3723"),
        ("14,2", "14.2"),
        ("1 min 30 s", "90"),
        ("2 мин", "120"),
        ("1分30秒", "90"),
        ("1h", "3600"),
    ],
)
def test_spans(text: str, seconds: str) -> None:
    assert typed.span(text) == Decimal(seconds)


@pytest.mark.parametrize("text", ["", "soon", "1:2:3:4", "-5", "1:xx"])
def test_no_spans(text: str) -> None:
    assert typed.span(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9:05", time(9, 5)),
        ("09.05", time(9, 5)),
        ("905", time(9, 5)),
        ("1530", time(15, 30)),
        ("9", time(9)),
        ("23：59", time(23, 59)),
    ],
)
def test_times_of_day(text: str, value: time) -> None:
    assert typed.time_of_day(text) == value


@pytest.mark.parametrize("text", ["", "25:00", "9:75", "noon"])
def test_no_times_of_day(text: str) -> None:
    assert typed.time_of_day(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-05-01", date(2026, 5, 1)),
        ("01.05.2026", date(2026, 5, 1)),
        ("1/5/2026", date(2026, 5, 1)),
        ("2026年5月1日", date(2026, 5, 1)),
        ("17.11", date(2026, 11, 17)),
    ],
)
def test_days(text: str, value: date) -> None:
    assert typed.day(text, TODAY) == value


@pytest.mark.parametrize("text", ["", "31.02.2026", "32.1", "tomorrow"])
def test_no_days(text: str) -> None:
    assert typed.day(text, TODAY) is None

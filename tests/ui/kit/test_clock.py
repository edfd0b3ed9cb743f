"""The time of day is taken as people write it."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.ui.widgets.clock import ClockPopup


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("0914", time(9, 14)),
        ("8:00", time(8)),
        ("800", time(8)),
        ("845", time(8, 45)),
        ("1:30", time(1, 30)),
        ("14:05", time(14, 5)),
        ("14.05", time(14, 5)),
        ("245", time(2, 45)),  # no day has an hour 24
        ("23", time(23)),
        ("18001930", time(19, 30)),  # the second one is meant
    ],
)
def test_a_time_is_taken_as_it_is_written(qtbot: QtBot, written: str, meant: time) -> None:
    popup = ClockPopup(time(9))
    qtbot.addWidget(popup)
    QTest.keyClicks(popup, written)
    assert popup.time() == meant
    assert f"{popup.hour.text()}:{popup.minute.text()}" == f"{meant:%H:%M}"


def test_a_minute_that_is_none_begins_the_time_anew(qtbot: QtBot) -> None:
    popup = ClockPopup(time(9))
    qtbot.addWidget(popup)
    QTest.keyClicks(popup, "0967")
    assert popup.time() == time(7)

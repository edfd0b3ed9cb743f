"""A tap on a response until the answer is on disk and the next item painted, against a bare window whose
button repaints one label and commits one row with the same pragmas."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QVariantAnimation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from benchmarks.cases.answer import PRAGMAS
from benchmarks.cases.window import Waiting, click, opening, prepare_drafts, program, put_away
from inspector.app import opened
from inspector.checklists.answers import Address
from inspector.services.starting import Start
from inspector.ui.fill.screen import FillScreen
from inspector.ui.widgets.responses import ResponseButton

HOTEL_ROOM = "hotel-room"
TAPS = 150
REST = 100  # ms between taps, in which everything comes to rest
Figures = dict[str, float]


def prepare(folder: Path, template: str) -> None:
    """A draft of the hotel room or of a template of so many items, with nothing answered."""
    if template != HOTEL_ROOM:
        prepare_drafts(folder, int(template), answered=False)
        return
    with opened(str(folder / "workspace")) as session:
        site = session.directory.add_site("Hotel").id
        person = session.directory.add_person("Elena").id
        start = Start(session.library.newest(HOTEL_ROOM), site, "Room 1", person)
        (folder / HOTEL_ROOM).write_text(session.start(start).id, "utf-8")
        (folder / "person").write_text(person, "utf-8")


def ours(folder: Path, template: str) -> Figures:
    with program(folder) as (app, session, person):
        _, shell, screen = opening(app, session, (folder / template).read_text("utf-8"), person)
        waiting = Waiting()
        screen.model.saving.changed.connect(waiting.look)
        screen.list.went.connect(lambda _address: waiting.painted.clear())
        for moved in (screen.list.went, screen.list.moved):
            moved.connect(lambda *_: waiting.watch(screen.list.card(screen.current())))
        took: list[float] = []
        while len(took) < TAPS:
            took += [_tap(screen, waiting, each) for each in _open_choices(screen)[: TAPS - len(took)]]
            for address in list(screen.model.filling.draft.sheet.answers) if len(took) < TAPS else ():
                screen.model.clear(address)
            waiting.until(lambda: screen.model.saving.settled)
        put_away(app, shell)
    return _figures(took)


def limit(folder: Path, _template: str) -> Figures:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([])
    database = _database(folder / "bare.db")
    window = QWidget()
    label, button = QLabel("0"), QPushButton("Tap")
    column = QVBoxLayout(window)
    column.addWidget(label)
    column.addWidget(button)
    window.resize(1280, 800)
    window.show()
    waiting = Waiting()
    waiting.watch(label)
    waiting.until(lambda: label in waiting.painted)
    took: list[float] = []

    def answer() -> None:
        label.setText(str(len(took) + 1))
        database.execute("BEGIN IMMEDIATE")
        database.execute(
            "INSERT INTO answer VALUES ('a', ?) ON CONFLICT (item) DO UPDATE SET value = excluded.value",
            (label.text(),),
        )
        database.execute("COMMIT")

    button.clicked.connect(answer)
    for _ in range(TAPS):
        QTest.qWait(REST)
        waiting.painted.clear()
        begun = perf_counter()
        click(button)
        waiting.until(lambda: label in waiting.painted)
        took.append(perf_counter() - begun)
    database.close()
    app.quit()
    return _figures(took)


def _database(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        database.execute(f"PRAGMA {pragma}")
    database.execute("CREATE TABLE IF NOT EXISTS answer (item TEXT PRIMARY KEY, value TEXT)")
    return database


def _open_choices(screen: FillScreen) -> list[Address]:
    """The open items that one tap answers, but for the last, which has no next."""
    judged, items = screen.model.standing.score, screen.model.template.item_by_key
    return [each for each in judged.unanswered if items[each.item].type == "choice"][:-1]


def _tap(screen: FillScreen, waiting: Waiting, address: Address) -> float:
    """Tap the first response of an item, as somebody who took their time; the seconds until all is done."""
    slide = screen.list.findChild(QVariantAnimation)
    assert slide is not None
    slide.finished.connect(waiting.look)
    screen.go_to(address)
    waiting.until(lambda: screen.list.card(address) is not None and slide.state() == slide.State.Stopped)
    slide.finished.disconnect(waiting.look)
    card = screen.list.card(address)
    assert card is not None
    screen.model.guard.forget()
    QTest.qWait(REST)
    waiting.painted.clear()
    begun = perf_counter()
    click(card.findChildren(ResponseButton)[0])
    waiting.until(lambda: _went_on(screen, waiting, address) and screen.model.saving.settled)
    return perf_counter() - begun


def _went_on(screen: FillScreen, waiting: Waiting, address: Address) -> bool:
    """Whether another item is current, and painted as such."""
    return screen.current() != address and screen.list.card(screen.current()) in waiting.painted


def _figures(took: list[float]) -> Figures:
    ordered = sorted(took)
    return {"": ordered[len(ordered) // 2], "-99": ordered[len(ordered) * 99 // 100]}

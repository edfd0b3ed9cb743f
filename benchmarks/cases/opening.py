"""Opening a draft of 1,000 items in Fill in until it is painted, against opening one of 10."""

from __future__ import annotations

import os
import statistics
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from benchmarks.cases.inspected import tree
from benchmarks.painted import Watch
from inspector.app import opened
from inspector.checklists.answers import Address
from inspector.checklists.identity import publish
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.fill.screen import FillScreen
from inspector.ui.language import Language
from inspector.ui.main import application
from inspector.ui.screen import Screen
from inspector.ui.shell import Destination, Shell
from inspector.ui.theme.theme import Theme

LARGE, SMALL = 1000, 10
OPENINGS = 7


def prepare(folder: Path) -> None:
    """A draft of each template, every other item answered."""
    with opened(str(folder / "workspace")) as session:
        site = session.directory.add_site("Hotel").id
        person = session.directory.add_person("Elena").id
        (folder / "person").write_text(person, "utf-8")
        for items in (LARGE, SMALL):
            draft = _draft(session, items, site, person)
            (folder / str(items)).write_text(draft, "utf-8")


def ours(folder: Path) -> float:
    return _opening(folder, LARGE)


def limit(folder: Path) -> float:
    return _opening(folder, SMALL)


def _draft(session: Session, items: int, site: str, person: str) -> str:
    published = publish({**tree(items), "template": f"items-{items}"}, {})
    session.workspace.write(
        lambda kept: kept.templates.add(published, shipped=False, at=session.clock())
    ).result()
    draft = session.start(Start(published, site, "Room 1", person)).id
    filling = session.fill_in(draft, person)
    for number in range(0, items, 2):
        filling.answer(Address(f"i{number}"), "yes").saved.result()
    return draft


def _opening(folder: Path, items: int) -> float:
    """Median seconds, in a program that has shown Today and one inspection before."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    Theme(app, "light").install()
    Language(app, "en")
    person = (folder / "person").read_text("utf-8")
    with opened(str(folder / "workspace")) as session:
        session.archive.drafts()
        _until_painted(app, session, (folder / str(SMALL)).read_text("utf-8"), person)
        draft = (folder / str(items)).read_text("utf-8")
        return statistics.median(_until_painted(app, session, draft, person) for _ in range(OPENINGS))


def _until_painted(app: QApplication, session: Session, draft: str, person: str) -> float:
    """Open a draft in a window of the usual size; the seconds until its current card is painted."""
    shell = Shell([Destination("today", "today", lambda: "Today", Screen)])
    shell.go("today")
    shell.show()
    app.processEvents()
    watch = Watch(app)
    begun = perf_counter()
    screen = FillScreen(session, draft, person)
    shell.open(screen)
    while screen.list.card(screen.current()) not in watch.painted:
        app.processEvents()
    took = perf_counter() - begun
    app.removeEventFilter(watch)
    shell.close()
    shell.deleteLater()
    app.processEvents()
    return took

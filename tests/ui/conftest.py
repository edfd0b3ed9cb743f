"""A workspace with a little history, and a manager in front of the whole window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.checklists.identity import publish
from inspector.reports.writers import Writers
from inspector.services.clock import now
from inspector.services.session import Session, open_session
from inspector.services.starting import Start
from inspector.storage.workspace import open_workspace
from inspector.ui.context import Context
from inspector.ui.language import Language
from inspector.ui.theme.theme import Theme, current_theme
from tests.checklists.building import YES_NO, choice, section, written
from tests.ui.manager import Manager
from tests.ui.written import Listening

ROUND = {
    "template": "round",
    "version": 1,
    "title": {"en": "Evening round", "ru": "Вечерний обход"},
    "category": "hotel",
    "subject": {"en": "Room", "ru": "Номер"},
    "briefing": "Knock before you go in.",
    "responses": {"yes-no": YES_NO},
    "scoring": {"pass_mark": 60},
    "sections": [section("door", choice("lock", text="Lock works"), choice("plate"), choice("bell"))],
}


class History:
    """Fills a workspace with inspections that lie some days back."""

    def __init__(self, session: Session) -> None:
        self._moment = now()
        self.session = open_session(session.workspace, session.reporting.writers, lambda: self._moment)

    def inspects(
        self, room: str, days_ago: int, *answers: str, practice: bool = False, site: str = "HH"
    ) -> str:
        """An inspection of the round with an answer to each item; without answers a draft is left."""
        self._moment = now() - timedelta(days=days_ago)
        session = self.session
        person = session.preferences.current_person()
        assert person is not None
        place = session.directory.find_site(site).id
        start = Start(session.library.newest("round"), place, room, person, practice=practice)
        draft = session.start(start).id
        filling = session.fill_in(draft, person)
        for address, answer in zip(tuple(filling.score.items), answers, strict=False):
            filling.answer(address, answer).saved.result()
        return session.finish(draft).id if len(answers) == len(filling.score.items) else draft


@pytest.fixture(scope="session", autouse=True)
def _clipboard(qapp: QApplication) -> Iterator[None]:
    """Empty at the end: offscreen it outlives Python, and what a test had put there cannot be freed then."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def stocked(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace made once: shipped templates, a small one, people, sites, a few inspections."""
    folder = Path(shutil.copytree(furnished, tmp_path_factory.mktemp("stocked") / "workspace"))
    workspace = open_workspace(folder)
    session = open_session(workspace, Writers())
    published = publish(written(ROUND), {})
    workspace.write(lambda kept: kept.templates.add(published, shipped=False, at=now())).result()
    directory = session.directory
    company = directory.add_site("Meridian", zone="Europe/Riga").id
    directory.add_site("Harbour Hotel", company, "HH", "Europe/Riga")
    directory.add_site("Park Hotel", company, "PH", "Europe/Riga")
    directory.add_person("Daniel Osei", "Chief engineer")
    session.preferences.set_current_person(directory.add_person("Elena Kask", "Supervisor").id)
    history = History(session)
    history.inspects("Room 412", 9, "yes", "yes", "yes")
    history.inspects("Room 409", 1, "no", "no", "yes")
    history.inspects("Room 118", 1, "yes", "yes", "no", practice=True, site="PH")
    history.inspects("Room 414", 0, "no")
    workspace.close()
    return folder


@contextmanager
def opened(folder: Path, managers: list[Manager]) -> Iterator[Session]:
    """A session that is closed once everybody has gone home."""
    workspace = open_workspace(folder)
    yield open_session(workspace, Writers())
    for manager in managers:
        manager.goes_home()
    managers.clear()
    workspace.close()


@pytest.fixture
def listening(monkeypatch: pytest.MonkeyPatch) -> Listening:
    return Listening(monkeypatch)


@pytest.fixture
def managers() -> list[Manager]:
    """Who sits before a window in this test."""
    return []


@pytest.fixture
def office(stocked: Path, tmp_path: Path, managers: list[Manager]) -> Iterator[Session]:
    """A session on a copy of the stocked workspace."""
    folder = tmp_path / "workspace"
    shutil.copytree(stocked, folder)
    with opened(folder, managers) as session:
        yield session


@pytest.fixture
def empty_office(furnished: Path, tmp_path: Path, managers: list[Manager]) -> Iterator[Session]:
    """A session on a workspace nobody has used."""
    with opened(Path(shutil.copytree(furnished, tmp_path / "workspace")), managers) as session:
        yield session


@pytest.fixture(scope="session")
def voice(qapp: QApplication) -> Language:
    return Language(qapp, "en")


@pytest.fixture
def spoken(voice: Language) -> Iterator[Language]:
    """The language of the window, English again after the test."""
    yield voice
    voice.use("en")


@pytest.fixture
def dressed(qapp: QApplication, spoken: Language) -> Iterator[Theme]:
    """The theme in force, light English at 100 % again after the test."""
    if Theme.in_force is None:
        Theme(qapp, "light").install()
    theme = current_theme()
    theme.reduced_motion = True
    spoken.changed.connect(theme.set_language)
    yield theme
    spoken.changed.disconnect(theme.set_language)
    theme.set_language("en")
    theme.set_mode("light")
    theme.set_text_scale(100)
    theme.set_touch(False)


Opening = Callable[..., Manager]


@pytest.fixture
def opening(qtbot: QtBot, dressed: Theme, spoken: Language, managers: list[Manager]) -> Opening:
    """Opens the window on a session, for a manager."""

    def open_(session: Session, size: tuple[int, int] = (1280, 800)) -> Manager:
        manager = Manager(qtbot, Context(session, dressed, spoken), size)
        managers.append(manager)
        return manager

    return open_


@pytest.fixture
def manager(office: Session, opening: Opening) -> Manager:
    return opening(office)


@pytest.fixture
def history(office: Session) -> History:
    return History(office)

"""A workspace with three sites to compare, and a manager before Compare."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from inspector.reports.writers import Writers
from inspector.services.session import Session, open_session
from inspector.services.views import Span, View
from inspector.storage.workspace import open_workspace
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.cards.every import CARDS
from inspector.ui.compare.screen import CompareScreen
from tests.ui.conftest import History, Opening, opened
from tests.ui.manager import PATIENCE, Manager

GOOD, BAD, HALF = ("yes", "yes", "yes"), ("no", "no", "yes"), ("no", "yes", "yes")


@pytest.fixture(scope="session")
def compared(stocked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Harbour Hotel is good, Park Hotel bad, the Mill House was seen once. Made once."""
    folder = Path(shutil.copytree(stocked, tmp_path_factory.mktemp("compared") / "workspace"))
    workspace = open_workspace(folder)
    session = open_session(workspace, Writers())
    session.directory.add_site("Mill House", code="MH", zone="Europe/Riga")
    history = History(session)
    for days_ago in (30, 23, 16, 2):
        history.inspects("Room 1", days_ago, *GOOD)
    for days_ago, answers in ((29, BAD), (22, HALF), (15, BAD), (3, BAD)):
        history.inspects("Room 7", days_ago, *answers, site="PH")
    history.inspects("Room 9", 4, *HALF, site="MH")
    workspace.close()
    return folder


@pytest.fixture
def kept(compared: Path, tmp_path: Path, managers: list[Manager]) -> Iterator[Session]:
    """A session on a copy of it."""
    with opened(Path(shutil.copytree(compared, tmp_path / "workspace")), managers) as session:
        yield session


class Comparing:
    """A manager before Compare: what they see there and do."""

    def __init__(self, manager: Manager) -> None:
        self.manager = manager

    @property
    def screen(self) -> CompareScreen:
        return self.manager.at(CompareScreen)

    def settles(self) -> None:
        """Until every card in view shows what was asked."""

        def settled() -> bool:
            self.manager.settles()
            waiting = self.screen._reading is not None or any(card._task for card in self.screen.board.cards)
            return not waiting and not self.manager.context.tasks.running()

        self.manager.qtbot.waitUntil(settled, timeout=PATIENCE)
        self.manager.qtbot.waitUntil(settled, timeout=PATIENCE)  # what came into view by that

    def sees(self, kind: type[ChartCard]) -> ChartCard:
        """A card, scrolled into view and read."""
        card = self.screen.card(kind)
        for _ in CARDS:  # what comes into view on the way grows, and pushes it down
            self.screen.board.sheet.bring(card)
            self.settles()
            if not card.stale:
                break
        assert not card.stale, f"{card.title()} never comes into view"
        return card

    def marks(self, kind: type[ChartCard]) -> list[str]:
        """What is said of each mark."""
        return [", ".join(mark.words) for mark in self.sees(kind).chart.marks()]

    def clicks_mark(self, kind: type[ChartCard], words: str) -> None:
        """Click the mark of which a line begins so."""
        chart = self.sees(kind).chart
        mark = next(mark for mark in chart.marks() if any(line.startswith(words) for line in mark.words))
        spot = mark.place.center().toPoint()
        self.screen.board.sheet.ensureVisible(*self._inside(chart.mapTo(self.screen.board._inside, spot)))
        self.manager.settles()
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot)
        self.manager.waits_for_work()

    def names(self, name: str) -> None:
        """Answer the dialog that asks for a name."""
        dialog = self.manager.dialog()
        self.manager.writes(name, self.manager.fields(dialog)[0])
        self.manager.clicks(dialog.deed_button)

    def _inside(self, spot: QPoint) -> tuple[int, int, int, int]:
        return spot.x(), spot.y(), 0, 60


@pytest.fixture
def goes_to_compare(opening: Opening) -> Callable[..., Comparing]:
    """Opens the window on a session and goes to Compare."""

    def go(session: Session, view: View | None = None, size: tuple[int, int] = (1280, 800)) -> Comparing:
        session.views.leave(view or View(template="round", span=Span.LAST_90))
        comparing = Comparing(opening(session, size))
        comparing.manager.goes_to("compare")
        comparing.settles()
        return comparing

    return go


@pytest.fixture
def comparing(kept: Session, goes_to_compare: Callable[..., Comparing]) -> Comparing:
    return goes_to_compare(kept)

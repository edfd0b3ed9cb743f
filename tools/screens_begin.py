"""The screens before the first answer: a new inspection, and a round of many."""

from __future__ import annotations

from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.rounds.head import Show
from inspector.ui.rounds.screen import RoundScreen
from tools.photographer import Photographer


class BeginTour:
    def __init__(self, photographer: Photographer) -> None:
        self.photographer = photographer
        self._window, self._take, self._top = photographer.window, photographer.take, photographer.top

    def go(self) -> None:
        self._take("today")
        self._window.new_inspection()
        self._take("new-inspection")
        self._window.close_screen()
        self._window.new_inspection("mystery-shop")
        self._take("new-mystery-shop")
        self._window.go("today")
        self._round()

    def _round(self) -> None:
        """One under way, its failed ones, and how one is begun."""
        self._window.show_round(self.photographer.session.rounds.rows()[0].id)
        self._take("round")
        self._top(RoundScreen).head.choose(Show.FAILED)
        self._take("round-failed")
        self._window.new_inspection("hotel-room")
        panel = self._top(NewInspectionScreen).panel
        panel.subjects.switch.buttons[1].click()
        panel.subjects.several.box.edit.setPlainText("201-240, 305a, Lobby")
        self._take("new-round")
        self._window.go("today")

"""The screens of Compare: the cards, its filters, dates and views, the targets and the form for one."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from inspector.services.views import Span
from inspector.ui.compare.screen import CompareScreen
from inspector.ui.compare.targets import TargetsScreen
from inspector.ui.compare.targets_form import TargetScreen
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.widgets.dialog import Dialog
from tools.photographer import DRAWN, Photographer


class CompareTour:
    def __init__(self, photographer: Photographer) -> None:
        self.photographer = photographer
        self._window, self._take, self._top = photographer.window, photographer.take, photographer.top

    def go(self) -> None:
        self._window.go("compare")
        screen = self._top(CompareScreen)
        self._cards(screen)
        self._choosing(screen)
        self._behind(screen)
        self._window.go("compare")
        screen.keeping.targets_asked.emit()
        self._targets()

    def _cards(self, screen: CompareScreen) -> None:
        """The overview, and what stands below it."""
        self._read(screen)
        self._take("compare")
        bar, part = screen.board.sheet.verticalScrollBar(), 1
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + screen.board.sheet.viewport().height())
            self._read(screen)
            part += 1
            self._take(f"compare-{part}")
        screen.board.to_top()

    def _choosing(self, screen: CompareScreen) -> None:
        """What opens from the head: the filters, own dates, and the views that are kept."""
        bar = screen.head.bar
        for name, select in (("template", bar.template), ("period", bar.span), ("sites", bar.sites)):
            select.show_popup()
            self._take(f"compare-{name}")
            self._close_popup()
        bar.span.chosen.emit(Span.OWN.value)
        self._take("compare-dates")
        for dialog in self._window.findChildren(Dialog):
            dialog.keep_button.click()
        self.photographer.settle()
        screen.head.views.click()
        self._take("compare-views")
        self._close_popup()

    def _behind(self, screen: CompareScreen) -> None:
        """The inspections behind the first mark."""
        self._read(screen)
        screen.board.cards[0].chart.open_mark(0)
        listed = self._top(InspectionsScreen)
        self.photographer.settle(lambda: listed.preview.content() is not None)
        self.photographer.wait(DRAWN)
        self._take("behind")

    def _targets(self) -> None:
        listed = self._top(TargetsScreen)
        self.photographer.settle(lambda: bool(listed.cards))
        self._take("targets")
        listed.new.click()
        self._take("target")
        form = self._top(TargetScreen)
        form.template.set_selected("hotel-room")
        form.template.chosen.emit("hotel-room")
        form.site.set_selected(self.photographer.session.directory.sites()[0].id)
        form.site.chosen.emit("")
        for field, wrong in ((form.start, "much"), (form.value, "140")):
            field.set_text(wrong)
            field.finished.emit()
        self._take("target-wrong")
        self._window.close_screen()
        self._window.close_screen()

    def _read(self, screen: CompareScreen) -> None:
        """Wait until what is seen of Compare is there."""
        self.photographer.settle(lambda: screen.asked is not None)
        self.photographer.wait(DRAWN)
        self.photographer.settle(lambda: not screen.context.tasks.running())
        self.photographer.wait(DRAWN)

    def _close_popup(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.photographer.settle()

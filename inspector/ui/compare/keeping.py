"""The menu of views kept under a name, and what else holds for the whole of Compare."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.services.views import Average, View
from inspector.ui.compare.naming import ask_name
from inspector.ui.page import Page
from inspector.ui.widgets.menu import Menu

LEAST = (2, 4, 6, 10)


class Keeping(QObject):
    """`chosen` gives the view that is wanted now."""

    chosen = Signal(object)  # View
    targets_asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._views = page, page.session.views

    def open_menu(self, view: View, button: QWidget) -> None:
        menu, named = Menu(self._page), self._views.named()
        menu.add(self.tr("Targets"), self.targets_asked.emit, icon="action")
        menu.add_line()
        menu.add(self.tr("Keep this view…"), lambda: self._ask_keep(view), icon="plus")
        at = next((name for name, kept in named.items() if kept == view), None)
        for name, kept in named.items():
            icon = "check" if name == at else "compare"
            menu.add(name, partial(self.chosen.emit, kept), icon=icon)
        if at is not None:
            menu.add(self.tr("Rename “{name}”…").format(name=at), lambda: self._ask_rename(at), icon="pen")
            menu.add(self.tr("Forget “{name}”").format(name=at), lambda: self._forget(at, view), icon="trash")
        menu.add_line()
        self._add_averages(menu, view)
        menu.add_line()
        for least in LEAST:
            text = self.tr("Rank from %n visits", "", least)
            chosen = "check" if view.least == least else None
            menu.add(text, partial(self.chosen.emit, replace(view, least=least)), icon=chosen)
        menu.open_under(button)

    def _add_averages(self, menu: Menu, view: View) -> None:
        for average, text in (
            (Average.MEAN, self.tr("Average: mean of percents")),
            (Average.POOLED, self.tr("Average: pooled points")),
        ):
            chosen = "check" if view.average is average else None
            menu.add(text, partial(self.chosen.emit, replace(view, average=average)), icon=chosen)

    def _ask_keep(self, view: View) -> None:
        title, deed = self.tr("Keep this view"), self.tr("Keep it")
        ask_name(self._page, title, deed, "", lambda name: self._keep(name, view))

    def _keep(self, name: str, view: View) -> None:
        if self._page.attempt(lambda: self._views.keep(name, view)):
            self._page.toast(self.tr("Kept as “{name}”").format(name=name))

    def _ask_rename(self, name: str) -> None:
        title, deed = self.tr("Rename the view"), self.tr("Rename it")
        ask_name(self._page, title, deed, name, lambda new: self._rename(name, new))

    def _rename(self, name: str, new: str) -> None:
        self._page.attempt(lambda: self._views.rename(name, new))

    def _forget(self, name: str, view: View) -> None:
        def bring_back() -> None:
            self._page.attempt(lambda: self._views.keep(name, view))

        if self._page.attempt(lambda: self._views.forget(name)):
            self._page.toast(self.tr("“{name}” is forgotten").format(name=name), bring_back)

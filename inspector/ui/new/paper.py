"""The briefing on paper: asked for by a button, in a language of choice, as a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.checklists.template import Template
from inspector.services.reporting import safe_name
from inspector.ui.asking import ask_save
from inspector.ui.language import LANGUAGES
from inspector.ui.page import Page
from inspector.ui.tasks import Progress
from inspector.ui.widgets.menu import Menu


def offer_briefing(page: Page, template: Template, button: QWidget) -> Menu:
    """A menu of the languages under the button; the one chosen leads to a file."""
    menu = Menu(button)
    for code, name in LANGUAGES.items():
        menu.add(name, partial(_ask_where, page, template, code), icon="globe")
    menu.open_under(button)
    return menu


def _ask_where(page: Page, template: Template, code: str) -> None:
    translate = QCoreApplication.translate
    name = f"{safe_name(template.title.in_(code))}.pdf"
    title = translate("Briefing", "Save the briefing")
    ask_save(page, title, name, "PDF (*.pdf)", partial(_write, page, template, code))


def _write(page: Page, template: Template, code: str, path: Path) -> None:
    def work(_progress: Progress) -> str:
        page.session.reporting.write_briefing(template, code, path)
        return path.name

    said = QCoreApplication.translate("Briefing", "Saved {file}")
    page.context.tasks.run(
        work, on_result=lambda name: page.toast(said.format(file=name)), on_error=page.failed
    )

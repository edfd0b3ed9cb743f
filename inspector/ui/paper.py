"""Printed matter of a template: asked for by a button, in a language of choice, saved as a PDF.

offer_print(page, published, button)      a menu of all that can be printed, then of the languages
offer_briefing(page, template, button)    a menu of the languages for the briefing alone
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.template import Template
from inspector.services.reporting import safe_name
from inspector.ui.asking import ask_save
from inspector.ui.language import LANGUAGES
from inspector.ui.page import Page
from inspector.ui.tasks import Progress
from inspector.ui.widgets.menu import Menu

translate = QCoreApplication.translate
Write = Callable[[str, Path], None]
"""Writes the PDF in a language."""
Namer = Callable[[str], str]
"""The name that is offered for the file, by its language."""


def offer_print(page: Page, published: PublishedTemplate, button: QWidget) -> Menu:
    """The form and the handbook of a template; its briefing, where it has one."""
    template, reporting = published.template, page.session.reporting

    def named(kind: str) -> Namer:
        return lambda code: safe_name(f"{template.title.in_(code)}, {kind}")

    form, handbook = translate("Print", "Form to fill in by pen"), translate("Print", "Handbook for training")
    menu = Menu(button)
    for text, icon, title, kind, write in (
        (
            form,
            "pen",
            translate("Print", "Save the form"),
            translate("Print", "form"),
            reporting.write_blank_form,
        ),
        (
            handbook,
            "templates",
            translate("Print", "Save the handbook"),
            translate("Print", "handbook"),
            reporting.write_handbook,
        ),
    ):
        menu.add(
            text, partial(_offer, page, button, title, named(kind), partial(write, published)), icon=icon
        )
    if template.briefing:
        menu.add(translate("Print", "Briefing"), partial(offer_briefing, page, template, button), icon="note")
    menu.open_under(button)
    return menu


def offer_briefing(page: Page, template: Template, button: QWidget) -> Menu:
    """A menu of the languages under the button; the one chosen leads to a file."""
    title = translate("Briefing", "Save the briefing")
    write = partial(page.session.reporting.write_briefing, template)
    return _offer(page, button, title, lambda code: safe_name(template.title.in_(code)), write)


def _offer(page: Page, button: QWidget, title: str, named: Namer, write: Write) -> Menu:
    menu = Menu(button)
    for code, name in LANGUAGES.items():
        menu.add(name, partial(_ask_where, page, title, named, write, code), icon="globe")
    menu.open_under(button)
    return menu


def _ask_where(page: Page, title: str, named: Namer, write: Write, code: str) -> None:
    ask_save(page, title, f"{named(code)}.pdf", "PDF (*.pdf)", partial(_write, page, write, code))


def _write(page: Page, write: Write, code: str, path: Path) -> None:
    def work(_progress: Progress) -> str:
        write(code, path)
        return path.name

    said = translate("Briefing", "Saved {file}")
    page.context.tasks.run(
        work, on_result=lambda name: page.toast(said.format(file=name)), on_error=page.failed, receiver=page
    )

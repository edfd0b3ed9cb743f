"""More subjects for a round that goes on, and who adds them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.services.round_view import RoundView
from inspector.ui.context import Context
from inspector.ui.rounds.several import SeveralChoice
from inspector.ui.widgets.dialog import Dialog


def walker(context: Context, view: RoundView) -> str:
    """Who walks the round now: the person at the tablet, else who began it."""
    person = context.person
    return person.id if person else view.round.by


def ask_for_more(
    window: QWidget, context: Context, view: RoundView, on_names: Callable[[tuple[str, ...]], object]
) -> Dialog:
    """Ask what else the round goes through; those of the site that it has not are offered."""
    subject = view.published.template.subject
    known = context.session.directory.subjects(view.site.id, subject.first) if subject else ()
    there = {stop.subject.id for stop in view.stops}
    dialog = Dialog(
        window,
        QCoreApplication.translate("RoundChanges", "What else does the round go through?"),
        QCoreApplication.translate("RoundChanges", "It comes at the end of the round."),
        QCoreApplication.translate("RoundChanges", "Add"),
        keep=QCoreApplication.translate("RoundChanges", "Cancel"),
    )
    field = SeveralChoice(context)
    field.show_known([each for each in known if each.id not in there])
    dialog.column.addWidget(field)
    dialog.deed_button.setEnabled(False)
    field.changed.connect(lambda: dialog.deed_button.setEnabled(bool(field.names())))
    dialog.accepted.connect(lambda: on_names(field.names()))
    dialog.open()
    return dialog

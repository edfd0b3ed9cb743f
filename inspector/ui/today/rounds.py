"""A round that goes on: how far it is, and Continue."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.services.round_view import RoundView, State
from inspector.ui import wording
from inspector.ui.language import language
from inspector.ui.theme.tokens import tokens
from inspector.ui.today.card_foot import CardFoot
from inspector.ui.widgets.bars import ProgressLine
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.lists import IconTile
from inspector.ui.widgets.text import ElidedText, IconText, Text


class RoundCard(Card):
    round_asked = Signal(str)

    def __init__(self, view: RoundView, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self.view, self._now = view, now
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.resume = Button(self.tr("Continue"), "tonal")
        self.resume.clicked.connect(lambda: self.round_asked.emit(view.round.id))
        self.resume.setAccessibleName(self.tr("Continue {what}").format(what=round_title(view)))
        line = ProgressLine()
        line.set_progress(view.done, len(view.stops))
        self.column.setSpacing(8)
        self.column.addLayout(self._head())
        self.column.addWidget(line)
        self.column.addWidget(self._foot())

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedText(round_title(self.view), "card-title", "text", lines=2))
        words.addWidget(ElidedText(round_about(self.view, self._now)))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStrut(tokens().control.button)  # as high as with a button, like the drafts beside it
        icon = wording.category_icon(self.view.published.template.category)
        row.addWidget(IconTile(icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _foot(self) -> CardFoot:
        view = self.view
        count = self.tr("{done} of {total} done").format(done=view.done, total=len(view.stops))
        far = Text(count, "secondary", "text2")
        return CardFoot(far, self._found(view.count(State.FAILED)), self.resume)

    def _found(self, failed: int) -> QWidget:
        if failed:
            return IconText("cross", self.tr("%n failed", "", failed), colour="fault", bold=True)
        return Text(self.tr("None failed"), "secondary", "text2")


def round_title(view: RoundView) -> str:
    """By which template, and how many it goes through."""
    title = view.published.template.title.in_(language())
    return QCoreApplication.translate("RoundCard", "{title}, round of %n", "", len(view.stops)).format(
        title=title
    )


def round_about(view: RoundView, now: datetime) -> str:
    """Where, and since when."""
    began = wording.when(view.round.started_at, now)
    since = QCoreApplication.translate("RoundScreen", "since {when}").format(when=began)
    return wording.joined(view.site.name, since)

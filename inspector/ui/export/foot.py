"""Under the list of inspections: how many an export would take; then how far it is, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.exporting.order import Exported, Far
from inspector.ui.language import clauses, number
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.bars import ProgressLine
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.cards import Hairline
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.text import Text

MINUTE = 60


class ExportFoot(Themed, QWidget):
    asked = Signal()
    stopped = Signal()
    show_asked = Signal()
    lacks_asked = Signal()
    all_asked = Signal()
    none_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = self._chosen = 0
        self._far: tuple[Far, float | None] | None = None
        self._done: Exported | None = None
        self.words, self.more = Text("", "body", wrap=True), Text("", "secondary", "text2", wrap=True)
        self.line = ProgressLine()
        self.export, self.stop = Button(icon="export"), Button()
        self.show_folder, self.show_lacks = Button(kind="tonal"), Button(kind="text")
        self.close_it = IconButton("cross")
        self.select_all, self.select_none = Button(kind="tonal"), Button(kind="text")
        for button, signal in (
            (self.export, self.asked),
            (self.stop, self.stopped),
            (self.show_folder, self.show_asked),
            (self.show_lacks, self.lacks_asked),
            (self.select_all, self.all_asked),
            (self.select_none, self.none_asked),
        ):
            button.clicked.connect(signal)
        self.close_it.clicked.connect(self.rest)
        self._build()
        self.follow_theme()

    # -- what it shows

    def show_count(self, count: int, chosen: int = 0) -> None:
        """How many inspections are listed, and how many of them chosen."""
        self._count, self._chosen = count, chosen
        self._tell()

    def show_far(self, far: Far, left: float | None) -> None:
        self._far, self._done = (far, left), None
        self.line.set_progress(round(far.share * 1000), 1000)
        self._tell()

    def show_done(self, done: Exported) -> None:
        self._far, self._done = None, done
        self._tell()

    def rest(self) -> None:
        """Nothing under way, nothing to tell."""
        self._far = self._done = None
        self._tell()

    def retranslate(self) -> None:
        self.export.setText(self.tr("Export…"))
        self.stop.setText(self.tr("Cancel"))
        self.show_folder.setText(self.tr("Show in folder"))
        self.show_lacks.setText(self.tr("What is missing"))
        self.select_all.setText(self.tr("Select all"))
        self.select_none.setText(self.tr("Select none"))
        self.close_it.set_name(self.tr("Close"))
        self._tell()

    # -- inside

    def _build(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.words)
        texts.addWidget(self.more)
        row = QHBoxLayout()
        row.setSpacing(tokens().space[2])
        row.addLayout(texts, 1)
        for button in (self.export, self.stop, self.close_it):
            row.addWidget(button)
        self._after = QWidget()
        flow = FlowLayout(self._after)
        for button in (self.show_folder, self.show_lacks, self.select_all, self.select_none):
            flow.addWidget(button)
        rows = QVBoxLayout()
        rows.setContentsMargins(tokens().layout.page_margin_dense, 8, 16, 8)
        rows.setSpacing(tokens().space[1])
        rows.addLayout(row)
        rows.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addWidget(self.line)
        column.addLayout(rows)

    def _tell(self) -> None:
        running, done = self._far is not None, self._done
        self.export.setVisible(not running and done is None)
        self.stop.setVisible(running)
        self.line.setVisible(running)
        self.show_folder.setVisible(done is not None and done.folder is not None)
        self.show_lacks.setVisible(done is not None and bool(done.failures))
        self.close_it.setVisible(done is not None)
        choosing = not running and done is None and self._chosen > 0
        self.select_all.setVisible(choosing and self._chosen < self._count)
        self.select_none.setVisible(choosing)
        told = done is not None and (done.folder is not None or bool(done.failures))
        self._after.setVisible(choosing or told)
        self.words.setText(self._words())
        self.more.setText(self._more())
        self.more.setVisible(bool(self.more.text()))
        self.setVisible(running or done is not None or self._count > 0)

    def _words(self) -> str:
        if self._far is not None:
            far, _ = self._far
            return self.tr("Exporting, {percent} %").format(percent=number(str(int(far.share * 100))))
        if self._done is not None:
            return self.tr("%n files exported", "", self._done.files)
        if self._chosen:
            return self.tr("{chosen} of {all} selected").format(chosen=self._chosen, all=self._count)
        return self.tr("%n inspections", "", self._count)

    def _more(self) -> str:
        if self._far is not None:
            far, left = self._far
            files = self.tr("{done} of {all} files").format(done=far.files, all=far.of)
            return clauses(files if far.of else "", self._time(left))
        if self._done is not None and self._done.failures:
            return self.tr("%n missing", "", len(self._done.failures))
        return ""

    def _time(self, left: float | None) -> str:
        if left is None:
            return ""
        if left < MINUTE:
            return self.tr("less than a minute left")
        return self.tr("about %n minutes left", "", round(left / MINUTE))

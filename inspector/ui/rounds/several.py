"""What a round goes through: typed, pasted, out of a file, or everything the site has."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.places import Subject, subject_key
from inspector.checklists.subject_lists import SubjectList, Table, as_text, read_subjects
from inspector.errors import InputError, WorldError
from inspector.services.rounds import ids_by_name
from inspector.ui import errors, wording
from inspector.ui.asking import ask_open
from inspector.ui.context import Context
from inspector.ui.rounds.column import ColumnDialog
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.fields import ErrorLine, TextBox
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.text import Text

LINES = 3


class SeveralChoice(Themed, QWidget):
    """`changed` follows every change of what is listed."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: Sequence[Subject] = ()
        self._ids: dict[str, str] = {}
        self.list = SubjectList()
        self.box = TextBox(lines=LINES, most=6)
        self.error, self.summary = ErrorLine(), Text("", "secondary", "text2", wrap=True)
        self.file, self.all = Button(icon="export"), Button(icon="check")
        self.box.edited.connect(lambda _text: self._read())
        self.file.clicked.connect(self._ask_file)
        self.all.clicked.connect(self._take_all)
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=8)
        flow.addWidget(self.all)
        flow.addWidget(self.file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[2])
        for widget in (self.box, self.error, self.summary, deeds):
            column.addWidget(widget)
        self.follow_theme()
        self._read()

    def show_known(self, subjects: Sequence[Subject]) -> None:
        """Offer the subjects of the site."""
        self._known, self._ids = subjects, ids_by_name(subjects)
        self.all.setVisible(bool(subjects))
        self.retranslate()
        self._tell()

    def show_names(self, names: Sequence[str]) -> None:
        """List these and no others."""
        self.box.set_text(as_text(names))
        self._read()

    def names(self) -> tuple[str, ...]:
        """What is listed, each once; nothing while there is an error."""
        return self.list.names

    def retranslate(self) -> None:
        self.box.set_placeholder(self.tr("201-240, 305a, Lobby"))
        self.file.setText(self.tr("From a file…"))
        self.all.setText(self.tr("All %n of this site", "", len(self._known)))
        self._tell()

    # -- inside

    def _read(self) -> None:
        try:
            self.list, wrong = read_subjects(self.box.text()), ""
        except InputError as error:
            self.list, wrong = SubjectList(), errors.sentence(error)
        self._show_error(wrong)
        self._tell()
        self.changed.emit()

    def _show_error(self, wrong: str) -> None:
        self.error.set_text(wrong)
        self.error.setVisible(bool(wrong))
        self.box.set_wrong(bool(wrong))
        self.box.edit.setAccessibleDescription(wrong)

    def _tell(self) -> None:
        """How many there are, how many the site does not know yet, and what was named twice."""
        names = self.list.names
        new = sum(subject_key(name) not in self._ids for name in names) if self._known else 0
        self.summary.setText(
            wording.joined(
                self.tr("%n to go through", "", len(names)) if names else "",
                self.tr("%n new at this site", "", new) if new else "",
                self.tr("%n named twice, taken once", "", len(self.list.repeated))
                if self.list.repeated
                else "",
            )
        )
        self.summary.setVisible(bool(names))

    def _put(self, names: Sequence[str]) -> None:
        """Write names behind what is there."""
        text = self.box.text().strip().rstrip(",;，；、")
        self.box.set_text(", ".join(part for part in (text, as_text(names)) if part))
        self._read()

    def _take_all(self) -> None:
        there = {self._ids.get(subject_key(name)) for name in self.list.names}
        self._put([subject.name for subject in self._known if subject.id not in there])

    def _ask_file(self) -> None:
        lists, every = self.tr("Lists"), self.tr("All files")
        kinds = f"{lists} (*.xlsx *.xlsm *.csv *.txt);;{every} (*)"
        ask_open(self, self.tr("Choose the file with the list"), kinds, self.read_file)

    def read_file(self, path: Path) -> None:
        """Read it away from the screen; then a column is chosen."""
        rounds = self._context.session.rounds
        self._context.tasks.run(
            lambda _progress: rounds.tables(path), on_result=self._ask_column, on_error=self._refused
        )

    def _ask_column(self, tables: Sequence[Table]) -> None:
        self._show_error("")
        dialog = ColumnDialog(self, tables)
        dialog.accepted.connect(lambda: self._put(dialog.values()))
        dialog.open()

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._show_error(errors.sentence(error))

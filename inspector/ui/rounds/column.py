"""Which column of a file holds the list: by its head, with the first values to see."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.checklists.subject_lists import Table
from inspector.ui.language import listed
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.text import Text
from inspector.ui.widgets.toggles import CheckBox

FIRST = 6  # values shown


class ColumnDialog(Dialog):
    """`values()` are the filled cells of the chosen column."""

    def __init__(self, window: QWidget, tables: Sequence[Table]) -> None:
        title = QCoreApplication.translate("ColumnDialog", "Which column is it?")
        super().__init__(window, title, "", "")
        self._tables = tables
        self.sheet, self.column_choice = Select(self.tr("Sheet")), Select(self.tr("Column"))
        self.headed = CheckBox(self.tr("The first row holds the heads"))
        self.preview = Text("", "body", "text", wrap=True)
        self.sheet.set_choices([Choice(str(place), table.name) for place, table in enumerate(tables)])
        self.sheet.setVisible(len(tables) > 1)
        for widget in (self.sheet, self.column_choice, self.headed, self.preview):
            self.column.addWidget(widget)
        self.sheet.chosen.connect(self._show_sheet)
        self.column_choice.chosen.connect(lambda _value: self._show_values())
        self.headed.toggled.connect(lambda _on: self._show_columns())
        self.sheet.set_selected("0")
        self._show_sheet("0")

    def values(self) -> tuple[str, ...]:
        return self._values(self._chosen())

    def _show_sheet(self, place: str) -> None:
        self._table = self._tables[int(place)]
        self.column_choice.set_selected(None)
        self.headed.setChecked(self._table.headed)
        self._show_columns()

    def _show_columns(self) -> None:
        """The columns by their heads, or by their first value where there are none."""
        chosen = self._chosen()
        self.column_choice.set_choices([self._choice(place) for place in range(self._table.width)])
        self.column_choice.set_selected(str(chosen))
        self._show_values()

    def _show_values(self) -> None:
        values = self.values()
        rest = len(values) - FIRST
        first = listed(values[:FIRST])
        more = self.tr("and %n more", "", rest) if rest > 0 else ""
        self.preview.setText(f"{first} {more}".strip() or self.tr("Nothing in it"))
        self.deed_button.setText(self.tr("Take %n", "", len(values)))
        self.deed_button.setEnabled(bool(values))

    def _choice(self, place: int) -> Choice:
        values = self._values(place)
        number = self.tr("Column {number}").format(number=place + 1)
        head = self._table.rows[0][place] if self.headed.isChecked() else ""
        return Choice(str(place), head or number, listed(values[:3]))

    def _values(self, place: int) -> tuple[str, ...]:
        return self._table.column(place, headed=self.headed.isChecked())

    def _chosen(self) -> int:
        chosen = self.column_choice.selected()
        return int(chosen.value) if chosen else 0

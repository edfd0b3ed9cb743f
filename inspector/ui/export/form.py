"""What an export is to hold and where it goes: a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.analysis.periods import Period
from inspector.services.exporting.order import Format, Layout, Order
from inspector.services.exporting.plan import folder_name, free_folder
from inspector.services.ports.records import RecordRow
from inspector.ui.asking import ask_folder, last_folder
from inspector.ui.export.picks import Picks
from inspector.ui.export.room import RING, Room
from inspector.ui.language import LANGUAGES
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.text import ElidedText, Text

ALL, SOME, ONE = "all", "some", "one"


@dataclass(frozen=True, slots=True)
class Offered:
    """The inspections of the list that count, how many do not, and the one whose report is shown, with its
    title. `format` is what is picked at first, `period` what an overview is of, and `charts` the pictures at
    its end; `selected` are several of the list that were chosen."""

    rows: tuple[RecordRow, ...]
    left_out: int = 0
    chosen: RecordRow | None = None
    title: str = ""
    filters: tuple[str, ...] = ()
    format: Format = Format.PDF
    period: Period | None = None
    charts: tuple[bytes, ...] = ()
    selected: tuple[RecordRow, ...] = ()


class ExportForm(QWidget):
    """`why_not` tells what is lacking; whoever shows the form finds a place for it."""

    changed = Signal()

    def __init__(self, offered: Offered, report_language: str) -> None:
        super().__init__()
        self._offered = offered
        self._parent_folder = last_folder()
        self.which = Picks(self.tr("Which"), self._which(), one=True)
        self.formats = Picks(self.tr("What"), self._formats())
        self.layouts = Picks(self.tr("Reports"), self._layouts())
        self.languages = Picks(self.tr("Languages"), LANGUAGES)
        self.name, self.parent_path = ElidedText("", "body", "text"), ElidedText()
        self.choose = Button(self.tr("Change…"))
        self.why_not = Text("", "secondary", "fault", wrap=True, parent=self)
        self.which.pick(SOME if offered.selected else ALL if offered.rows else ONE)
        self.formats.pick(offered.format)
        self.layouts.pick(Layout.FULL)
        self.languages.pick(report_language)
        self._build()
        for picks in (self.which, self.formats, self.layouts, self.languages):
            picks.changed.connect(self._show)
        self.choose.clicked.connect(self._choose)
        self._show()

    def title(self) -> str:
        return self.tr("Export inspections")

    def told(self) -> str:
        """What of the list is not offered."""
        left_out = self._offered.left_out
        told = self.tr("%n of the list count nowhere and stay out: practice, void or replaced.", "", left_out)
        return told if left_out else ""

    def deed(self) -> str:
        return self.tr("Export")

    def rows(self) -> tuple[RecordRow, ...]:
        offered = self._offered
        if offered.chosen and self.which.picked() == (ONE,):
            return (offered.chosen,)
        return offered.selected if self.which.picked() == (SOME,) else offered.rows

    def order(self) -> Order:
        return Order(
            self.rows(),
            tuple(map(Format, self.formats.picked())),
            self.languages.picked(),
            tuple(map(Layout, self.layouts.picked())),
            period=self._offered.period,
            filters=self._offered.filters,
            charts=self._offered.charts,
        )

    def folder(self) -> Path:
        """The folder to be, of a name that is free."""
        return free_folder(self._parent_folder, folder_name(self.rows(), self.tr("Inspections")))

    def is_complete(self) -> bool:
        layouts = self.layouts.picked() or Format.PDF not in self.formats.picked()
        return bool(self.formats.picked() and self.languages.picked() and layouts)

    # -- inside

    def _which(self) -> dict[str, str]:
        offered, which = self._offered, dict[str, str]()
        if offered.rows:
            which[ALL] = self.tr("All of the list: %n", "", len(offered.rows))
        if offered.selected:
            which[SOME] = self.tr("The selected: %n", "", len(offered.selected))
        if offered.chosen:
            which[ONE] = self.tr("Only {what}").format(what=offered.title)
        return which

    def _formats(self) -> dict[str, str]:
        return {
            Format.PDF: self.tr("Reports, PDF"),
            Format.PACK: self._overview(),
            Format.XLSX: self.tr("Excel"),
            Format.CSV: self.tr("Answers, CSV"),
            Format.JSON: self.tr("Answers, JSON"),
            Format.PHOTOS: self.tr("Photos"),
        }

    def _overview(self) -> str:
        charts = len(self._offered.charts)
        if charts:
            return self.tr("Overview of the sites with %n chart(s), PDF", "", charts)
        return self.tr("Overview of the sites, PDF")

    def _layouts(self) -> dict[str, str]:
        return {
            Layout.FULL: self.tr("Full"),
            Layout.FAILURES: self.tr("Only what failed"),
            Layout.SUMMARY: self.tr("One page"),
        }

    def _build(self) -> None:
        self.choose.setAccessibleName(self.tr("Change the folder"))
        into = QHBoxLayout()
        into.setSpacing(tokens().space[3])
        place = QVBoxLayout()
        place.setSpacing(0)
        place.addWidget(Text(self.tr("Folder"), "secondary", "text2"))
        place.addWidget(self.name)
        place.addWidget(self.parent_path)
        into.addLayout(place, 1)
        into.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(tokens().space[2])
        for picks in (self.which, self.formats, self.layouts, self.languages):
            column.addWidget(picks)
        column.addLayout(into)

    def _show(self) -> None:
        self.layouts.setVisible(Format.PDF in self.formats.picked())
        folder = self.folder()
        self.name.set_text(folder.name)
        self.parent_path.set_text(str(folder.parent))
        self.why_not.setVisible(not self.is_complete())
        self.why_not.setText(self.tr("Pick at least one of each."))
        self.changed.emit()

    def _choose(self) -> None:
        ask_folder(self, self.tr("Where is the folder to be?"), self._put)

    def _put(self, parent: Path) -> None:
        self._parent_folder = parent
        self._show()


def ask_export(
    window: QWidget, offered: Offered, report_language: str, on_order: Callable[[Order, Path], object]
) -> Dialog:
    form = ExportForm(offered, report_language)
    dialog = Dialog(window, form.title(), form.told(), form.deed())
    Room(dialog, form)
    dialog.column.addWidget(form.why_not)  # beside the buttons, also where the form scrolls
    form.changed.connect(lambda: dialog.deed_button.setEnabled(form.is_complete()))
    dialog.accepted.connect(lambda: on_order(form.order(), form.folder()))
    dialog.open()
    return dialog

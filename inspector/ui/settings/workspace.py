"""Where the workspace is and how large its parts are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.context import Context
from inspector.ui.settings.group import Part, Setting, SettingsCard
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.text import Text
from inspector.version import VERSION

PARTS = ("photos", "records", "backups", "previews", "trash")


class WorkspaceSettings(Part):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._folder = context.session.workspace.folder
        self.open_button = Button()
        self.open_button.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        )
        self._measured: dict[str, tuple[int, int]] = {}
        self.sizes = {part: Text("…", "body", "text2") for part in ("database", *PARTS)}
        self._version = Text(VERSION, "body", "text2")
        self._place = Setting(self.open_button)
        self._rows = {part: Setting(size) for part, size in self.sizes.items()}
        self._about = Setting(self._version)
        card = SettingsCard()
        for row in (self._place, *self._rows.values(), self._about):
            card.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.follow_theme()

    def read(self) -> None:
        """Add the sizes up away from the screen."""
        folder = self._folder
        self.context.tasks.run(lambda _progress: measured(folder), on_result=self._show)

    def retranslate(self) -> None:
        self.open_button.setText(self.tr("Open the folder"))
        self._place.set_texts(self.tr("Folder of this workspace"), str(self._folder))
        self._about.set_texts(self.tr("Version of Inspector"))
        for part, name in (
            ("database", self.tr("Database")),
            ("photos", self.tr("Photos")),
            ("records", self.tr("Sealed records")),
            ("backups", self.tr("Backups")),
            ("previews", self.tr("Previews, made again when needed")),
            ("trash", self.tr("Trash")),
        ):
            self._rows[part].set_texts(name)
        self._show(self._measured)

    def _show(self, sizes: dict[str, tuple[int, int]]) -> None:
        self._measured = sizes
        for part, (files, size) in sizes.items():
            self.sizes[part].setText(self._told(part, files, size))

    def _told(self, part: str, files: int, size: int) -> str:
        if not files:
            return self.tr("empty")
        words = QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        if part == "database":
            return words
        return self.tr("%n files, {size}", "", files).format(size=words)


def measured(folder: Path) -> dict[str, tuple[int, int]]:
    """Number of files and bytes of each part of the workspace."""
    sizes = {part: _measured(list((folder / part).rglob("*"))) for part in PARTS}
    return {"database": _measured(list(folder.glob("*.db*"))), **sizes}


def _measured(paths: list[Path]) -> tuple[int, int]:
    found = [path.stat().st_size for path in paths if path.is_file()]
    return len(found), sum(found)

"""One photo, large, over the window: turn it, say what it shows, take it away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Photo
from inspector.ui.fill.controls.base import Typing
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed, show_focus
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.dialog import scrim
from inspector.ui.widgets.fields import LineEdit
from inspector.ui.widgets.painting import box, painting

EDGE = 1600
MARGIN = 24


class Sheet(Themed, QWidget):
    """The picture as large as there is room."""

    def __init__(self, previews: Previews, sha256: str, turn: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews, self._sha256, self._turn = previews, sha256, turn
        previews.ready.connect(self._ready)
        self.follow_theme()

    def set_turn(self, turn: int) -> None:
        self._turn = turn
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self._previews.get(self._sha256, self._turn, EDGE)
        if picture is None or picture.isNull():
            return
        size = picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > picture.width():
            size = picture.size()
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def _ready(self, sha256: str) -> None:
        if sha256 == self._sha256:
            self.update()


class Viewer(Themed, QWidget):
    """Lies over the window until Escape, Close or a press beside it. Without `photo` it only shows."""

    def __init__(self, window: QWidget, model: FillModel, sha256: str, photo: Photo | None = None) -> None:
        super().__init__(window.window())
        self._model, self._photo = model, photo
        self._before: QWidget | None = None
        self.sheet = Sheet(model.previews, sha256, photo.turn if photo else 0)
        self.caption = LineEdit()
        self.turn = Button("", icon="reset")
        self.remove = Button("", icon="cross")
        self.close_button = Button("", "primary")
        self._typing = Typing(self)
        self._typing.rested.connect(self._keep_caption)
        self._typing.going.connect(model.saving.type)
        self.caption.textEdited.connect(self._typing.typed)
        self.caption.editingFinished.connect(self._typing.commit)
        self.turn.clicked.connect(self._turn)
        self.remove.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.leave)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 12, 12, 12)
        bar.addWidget(self.caption, 1)
        for button in (self.turn, self.remove, self.close_button):
            bar.addWidget(button)
        self._bar = QWidget()
        self._bar.setLayout(bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.sheet, 1)
        column.addWidget(self._bar)
        for widget in (self.caption, self.turn, self.remove):
            widget.setVisible(photo is not None and not model.read_only)
        self.caption.setText(photo.caption if photo else "")
        self.hide()
        self.follow_theme()

    def retranslate(self) -> None:
        self.caption.setPlaceholderText(self.tr("What it shows"))
        self.caption.setAccessibleName(self.tr("Caption"))
        self.turn.setText(self.tr("Turn"))
        self.remove.setText(self.tr("Remove"))
        self.close_button.setText(self.tr("Close"))

    def open(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self._before = QApplication.focusWidget()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        show_focus(self.close_button)

    def leave(self) -> None:
        self._typing.commit()
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._bar.geometry().contains(event.position().toPoint()):
            self.leave()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        window = self.parentWidget()
        if event.type() == QEvent.Type.Resize and window is not None:
            self.setGeometry(window.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), scrim())
            painter.fillRect(self.rect(), scrim())
            c = current_theme().colours
            box(painter, self._bar.geometry(), tokens().radius.card, c.surface, c.line)

    def _turn(self) -> None:
        if self._photo is not None:
            self._put(replace(self._photo, turn=(self._photo.turn + 90) % 360))
            self.sheet.set_turn(self._photo.turn)

    def _keep_caption(self) -> None:
        if self._photo is not None:
            self._put(replace(self._photo, caption=self.caption.text().strip()))

    def _put(self, photo: Photo) -> None:
        if photo != self._photo:
            self._photo = photo
            self._model.do(self._model.filling.change_photo(photo))

    def _remove(self) -> None:
        if self._photo is not None:
            self._model.remove_photo(self._photo)
        self.leave()

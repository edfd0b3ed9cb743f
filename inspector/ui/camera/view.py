"""What the camera sees, over the window: to take photos, or to read a code.

    CameraView(window, camera)      .column of buttons; .open(), .leave(); signal left()
    PhotoView(window, camera)       signals taken(QImage) for each photo, files_asked()
    CodeView(window, camera, tasks) signal found(list of codes)
Escape leaves. The camera runs only while it is looked through.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.camera.device import Camera
from inspector.ui.scan.reading import CodeReading
from inspector.ui.tasks import Tasks
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.overlay import Overlay, scrim
from inspector.ui.widgets.painting import box, painting
from inspector.ui.widgets.text import Text

MARGIN = 24


class Finder(Themed, QWidget):
    """The newest frame, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QImage()
        self.follow_theme()

    def show_frame(self, frame: QImage) -> None:
        self._frame = frame
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._frame.isNull():
            return
        size: QSize = self._frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._frame)


class CameraView(Overlay):
    left = Signal()

    def __init__(self, window: QWidget, camera: Camera) -> None:
        super().__init__(window)
        self.camera = camera
        camera.setParent(self)
        self.finder = Finder()
        self.told = Text("", "body", wrap=True)
        self.done = Button()
        self.done.clicked.connect(self.leave)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(12, 12, 12, 12)
        self.buttons.setSpacing(tokens().space[2])
        self.buttons.addWidget(self.told, 1)
        self.buttons.addWidget(self.done)
        self._bar = QWidget()
        self._bar.setLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.finder, 1)
        column.addWidget(self._bar)
        camera.seen.connect(self.finder.show_frame)
        camera.failed.connect(self._tell_trouble)
        self.follow_theme()

    def first(self) -> QWidget:
        return self.done

    def open(self) -> None:
        super().open()
        self.camera.start()

    def leave(self) -> None:
        self.camera.stop()
        super().leave()
        self.left.emit()

    def retranslate(self) -> None:
        self.done.setText(self.tr("Done"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), scrim())
            painter.fillRect(self.rect(), scrim())
            c = current_theme().colours
            box(painter, self._bar.geometry(), tokens().radius.card, c.surface, c.line)

    def _tell_trouble(self, words: str) -> None:
        self.told.setText(self.tr("The camera says: {words}").format(words=words))
        self.told.set_look(colour="fault")


class PhotoView(CameraView):
    """Who leaves right after the shutter gets the photo still; leaving a second time waits no longer."""

    taken = Signal(QImage)
    files_asked = Signal()

    def __init__(self, window: QWidget, camera: Camera) -> None:
        self.shutter, self.files = Button("", "primary", icon="camera", large=True), Button("", icon="image")
        self._count = 0
        self._awaiting = self._leaving = self._files_wanted = False
        super().__init__(window, camera)
        self.buttons.insertWidget(1, self.files)
        self.buttons.insertWidget(2, self.shutter)
        self.shutter.clicked.connect(self._take)
        self.files.clicked.connect(self._ask_files)
        camera.taken.connect(self._took)
        camera.failed.connect(self._took_none)

    def first(self) -> QWidget:
        return self.shutter

    def retranslate(self) -> None:
        super().retranslate()
        self.shutter.setText(self.tr("Take photo"))
        self.files.setText(self.tr("From files"))

    def leave(self) -> None:
        if self._awaiting and not self._leaving:
            self._leaving = True
            return
        self._awaiting = False
        super().leave()
        if self._files_wanted:
            self.files_asked.emit()

    def _take(self) -> None:
        if not self._awaiting:
            self._awaiting = True
            self.camera.take()

    def _took(self, image: QImage) -> None:
        waited, self._awaiting = self._awaiting, False
        self._count += 1
        self.told.setText(self.tr("%n photo(s) taken", "", self._count))
        self.taken.emit(image)
        if waited and self._leaving:
            self.leave()

    def _took_none(self) -> None:
        """Stay, so that it is read why."""
        self._awaiting = self._leaving = self._files_wanted = False

    def _ask_files(self) -> None:
        self._files_wanted = True
        self.leave()


class CodeView(CameraView):
    found = Signal(list)

    def __init__(self, window: QWidget, camera: Camera, tasks: Tasks) -> None:
        super().__init__(window, camera)
        self._reading = CodeReading(lambda _path, _edge: b"", tasks, self)
        self._reading.read.connect(self._read)
        camera.seen.connect(self._look)
        self.left.connect(self._reading.cancel)

    def retranslate(self) -> None:
        self.done.setText(self.tr("Cancel"))
        self.told.setText(self.tr("Hold the code before the camera"))

    def _look(self, frame: QImage) -> None:
        """One frame after the other, as fast as they can be read."""
        if not self._reading.busy():
            self._reading.start(frame.copy())

    def _read(self, codes: list[str]) -> None:
        if codes:
            self.leave()
            self.found.emit(codes)

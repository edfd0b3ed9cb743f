"""The camera of the machine. It needs the extra `camera`; without it, or without a camera, there is none.

Cameras: .there() -> bool, .open() -> Camera | None
Camera: signals seen(QImage) for each frame, taken(QImage), failed(str)
    .start(), .stop(), .take(): `taken` or `failed` follows
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice, QVideoFrame

log = logging.getLogger(__name__)


class Camera(QObject):
    """What a view needs of a camera."""

    seen = Signal(QImage)
    taken = Signal(QImage)
    failed = Signal(str)

    def start(self) -> None:
        raise NotImplementedError

    def stop(self) -> None:
        raise NotImplementedError

    def take(self) -> None:
        raise NotImplementedError


class MachineCamera(Camera):
    """A camera that Qt knows: frames for the eye, stills at the full size it has."""

    def __init__(self, device: QCameraDevice, parent: QObject | None = None) -> None:
        from PySide6.QtMultimedia import QCamera, QImageCapture, QMediaCaptureSession, QVideoSink

        super().__init__(parent)
        self._wanted = False
        self._camera = QCamera(device, self)
        self._still = QImageCapture(self)
        self._sink = QVideoSink(self)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setImageCapture(self._still)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._frame)
        self._still.readyForCaptureChanged.connect(self._ready)
        self._still.imageCaptured.connect(lambda _id, image: self.taken.emit(image))
        self._still.errorOccurred.connect(lambda _id, _error, words: self.failed.emit(words))
        self._camera.errorOccurred.connect(lambda _error, words: self.failed.emit(words))

    def start(self) -> None:
        self._camera.start()

    def stop(self) -> None:
        self._camera.stop()

    def take(self) -> None:
        """At once, or as soon as the camera has finished what it does."""
        self._wanted = not self._still.isReadyForCapture()
        if not self._wanted:
            self._still.capture()

    def _ready(self, ready: bool) -> None:
        if ready and self._wanted:
            self.take()

    def _frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self.seen.emit(frame.toImage())


class Cameras:
    """The cameras of the machine; none where the extra, or a system library that it needs, is missing."""

    def there(self) -> bool:
        return self._first() is not None

    def open(self) -> Camera | None:
        """The one that the machine prefers, standing still."""
        device = self._first()
        return None if device is None else MachineCamera(device)

    def _first(self) -> QCameraDevice | None:
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError as error:
            log.info("no camera: %s", error)
            return None
        device = QMediaDevices.defaultVideoInput()
        return None if device.isNull() else device

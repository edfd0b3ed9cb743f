"""How good it is. The words and numbers come from the caller, ready to show.

RingState       enum IN_PROGRESS, OK, FAULT, NONE
ScoreRing(size=104, parent=None)     52, 72, 104 or 136 px
    .set_score(text, *, earned, open_=0.0, pass_mark=None, state=…, unit="%", spoken="")   shares are 0 … 1
    .set_step(size)         another of the sizes
    .set_none(spoken="")    no score: an empty ring and "–"
ScoreBar(parent=None)                10 px high bar with a tick at the pass mark
    .set_score(earned, *, open_=0.0, pass_mark=None, state=…)
DemeritSquare(size=104, parent=None) .set_points(points, caption, state)   "lower is better" is the caption's
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours, Role, tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import CENTRE, box, fitted, mixed, painting, text_height, write

NO_SCORE = "–"
TICK = 3  # px the pass mark reaches over the ring on both sides
PALE = 0.34
TEXT_ROLES: dict[int, Role] = {52: "chip", 72: "score-ring-72", 104: "score-ring-104", 136: "score-ring-136"}
UNIT_FROM = 104


class RingState(Enum):
    IN_PROGRESS = "accent"
    OK = "ok"
    FAULT = "fault"
    NONE = "track"

    def colour(self, colours: Colours) -> str:
        return str(getattr(colours, self.value))


class ScoreRing(Themed, QWidget):
    """Solid: earned. Pale: still open. Empty: lost. The tick: the pass mark."""

    def __init__(self, size: int = 104, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = size
        self._text, self._unit, self._state = NO_SCORE, "", RingState.NONE
        self._earned, self._open, self._shown = 0.0, 0.0, 0.0
        self._pass_mark: float | None = None
        self._turn = QPropertyAnimation(self, b"shown", self)
        self._turn.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.follow_theme()

    def themed(self) -> None:
        """The ring grows with its number, half as fast."""
        theme = current_theme()
        self._size = theme.widened(self._step)
        self._stroke = theme.widened(tokens().control.ring_stroke[self._step])
        self.setFixedSize(self._size, self._size)

    def set_score(
        self,
        text: str,
        *,
        earned: float,
        open_: float = 0.0,
        pass_mark: float | None = None,
        state: RingState = RingState.IN_PROGRESS,
        unit: str = "%",
        spoken: str = "",
    ) -> None:
        """Show a score; `text` is the engine's number, shares run from 0 to 1."""
        self._text, self._unit, self._state = text, unit, state
        self._earned, self._open = max(0.0, min(1.0, earned)), max(0.0, open_)
        self._pass_mark = pass_mark
        self.setAccessibleName(spoken or f"{text} {unit}".strip())
        self._move_to(self._earned)

    def set_step(self, size: int) -> None:
        self._step = size
        self.themed()
        self.update()

    def set_none(self, spoken: str = "") -> None:
        self._text, self._unit, self._state = NO_SCORE, "", RingState.NONE
        self._earned = self._open = 0.0
        self._pass_mark = None
        self.setAccessibleName(spoken or NO_SCORE)
        self._move_to(0.0)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def arcs(self) -> tuple[float, float]:
        """Degrees of the solid and the pale arc, clockwise from the top."""
        return 360 * self._earned, 360 * min(self._open, 1 - self._earned)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        inset = TICK + self._stroke / 2
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        solid, pale = 360 * self._shown, self.arcs()[1]
        ink = self._state.colour(c)
        with painting(self) as painter:
            self._arc(painter, circle, 0, 360, c.track)
            self._arc(painter, circle, solid, pale, mixed(ink, c.track, PALE))
            self._arc(painter, circle, 0, solid, ink)
            if self._pass_mark is not None:
                self._tick(painter, self._pass_mark, c.text)
            self._number(painter, c)

    def _arc(self, painter: QPainter, circle: QRectF, start: float, span: float, colour: str) -> None:
        if span <= 0:
            return
        painter.setPen(QPen(QColor(colour), self._stroke, c=Qt.PenCapStyle.FlatCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(circle, round((90 - start) * 16), round(-span * 16))

    def _tick(self, painter: QPainter, share: float, colour: str) -> None:
        painter.save()
        painter.translate(QRectF(self.rect()).center())
        painter.rotate(360 * share)
        painter.setPen(QPen(QColor(colour), 2, c=Qt.PenCapStyle.RoundCap))
        outer = self._size / 2 - 1
        painter.drawLine(QPointF(0, -outer), QPointF(0, -(outer - self._stroke - 2 * TICK + 2)))
        painter.restore()

    def _number(self, painter: QPainter, c: Colours) -> None:
        theme = current_theme()
        room = self._size - 2 * (TICK + self._stroke) - 6
        font = fitted(theme.font(TEXT_ROLES[self._step], True), self._text, room)
        body = QRectF(self.rect())
        if self._unit and self._step >= UNIT_FROM:
            small = theme.font("secondary" if self._step > UNIT_FROM else "caption")
            drop = text_height(small) * 0.42
            under = QRectF(0, body.center().y() + font.pixelSize() * 0.42, self._size, text_height(small))
            write(painter, under, CENTRE, self._unit, small, c.text2)
            body.translate(0, -drop)
        write(painter, body, CENTRE, self._text, font, c.text)

    def _move_to(self, share: float) -> None:
        self._turn.stop()
        duration = current_theme().duration("ring")
        if duration and self.isVisible() and share != self._shown:
            self._turn.setDuration(duration)
            self._turn.setStartValue(self._shown)
            self._turn.setEndValue(share)
            self._turn.start()
        else:
            self._set_shown(share)
        self.update()

    def _get_shown(self) -> float:
        return self._shown

    def _set_shown(self, share: float) -> None:
        self._shown = share
        self.update()

    shown = Property(float, _get_shown, _set_shown)


class ScoreBar(Themed, QWidget):
    """A thick bar with a tick at the pass mark, for one section's score."""

    OVER = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._earned, self._open, self._state = 0.0, 0.0, RingState.NONE
        self._pass_mark: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_score(
        self,
        earned: float,
        *,
        open_: float = 0.0,
        pass_mark: float | None = None,
        state: RingState = RingState.OK,
    ) -> None:
        self._earned, self._open = max(0.0, min(1.0, earned)), max(0.0, open_)
        self._pass_mark, self._state = pass_mark, state
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(158, tokens().control.score_bar + 2 * self.OVER)

    def minimumSizeHint(self) -> QSize:
        return QSize(56, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        ink = self._state.colour(c)
        bar = QRectF(0, self.OVER, self.width(), tokens().control.score_bar)
        radius = bar.height() / 2
        with painting(self) as painter:
            box(painter, bar, radius, c.track)
            self._part(painter, bar, min(1.0, self._earned + self._open), mixed(ink, c.track, PALE))
            self._part(painter, bar, self._earned, ink)
            if self._pass_mark is not None:
                left = round(self.width() * self._pass_mark) - 1
                painter.fillRect(QRectF(left, 0, 2, self.height()), QColor(c.text))

    def _part(self, painter: QPainter, bar: QRectF, share: float, colour: str) -> None:
        """The first `share` of the bar: round at the bar's ends only."""
        if share > 0:
            painter.save()
            painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()))
            box(painter, bar, bar.height() / 2, colour)
            painter.restore()


class DemeritSquare(Themed, QWidget):
    """Points against, with the grade under them; lower is better."""

    def __init__(self, size: int = 104, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = size
        self._points, self._caption, self._state = NO_SCORE, "", RingState.NONE
        self.follow_theme()

    def themed(self) -> None:
        side = current_theme().widened(self._step)
        self.setFixedSize(side, side)

    def set_step(self, size: int) -> None:
        self._step = size
        self.themed()
        self.update()

    def set_points(self, points: str, caption: str = "", state: RingState = RingState.IN_PROGRESS) -> None:
        self._points, self._caption, self._state = points, caption, state
        self.setAccessibleName(f"{points} {caption}".strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        c = theme.colours
        with painting(self) as painter:
            square = self.rect().adjusted(TICK, TICK, -TICK, -TICK)
            box(painter, square, tokens().radius.card, c.surface, self._state.colour(c), 2)
            room = square.width() - 2 * TICK
            big = fitted(theme.font(TEXT_ROLES[self._step], True), self._points, room)
            small = fitted(theme.font("caption"), self._caption, room)
            body = QRectF(square)
            if self._caption and self._step >= UNIT_FROM:
                body.translate(0, -text_height(small) / 2)
                under = QRectF(
                    square.left(), body.center().y() + big.pixelSize() / 2, square.width(), text_height(small)
                )
                write(painter, under, CENTRE, self._caption, small, c.text2)
            write(painter, body, CENTRE, self._points, big, c.text)

"""How a tile of a round looks: the name, its state in colour, icon and word, and the one fact beside."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from inspector.services.round_view import State, Stop
from inspector.ui.rounds.groups import Group
from inspector.ui.rounds.tiles import RoundTiles, failed_words, far, last_words, state_word, widest_facts
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours, tokens
from inspector.ui.widgets.bars import progress
from inspector.ui.widgets.lists import initials
from inspector.ui.widgets.painting import (
    LEFT,
    RIGHT,
    box,
    elided,
    icon_side,
    icon_square,
    text_height,
    text_width,
    write,
)

SIDE, TOP, GAP, LEAST, WIDEST = 12, 10, 4, 132, 220
BAR = 4
ICONS = {State.IN_PROGRESS: "partial", State.DONE: "check", State.FAILED: "cross"}


@dataclass(frozen=True, slots=True)
class Touch:
    """What the hand does with a tile."""

    hovered: bool = False
    pressed: bool = False
    focused: bool = False


def tile_height() -> int:
    """Three lines and a bar."""
    theme = current_theme()
    lines = text_height(theme.font("card-title")) + 2 * text_height(theme.font("secondary"))
    return max(tokens().control.room_tile, lines + TOP + BAR + 2 * GAP)


def least_width(tiles: RoundTiles) -> int:
    """What the longest word of a state needs, and the longest name beside its score."""
    theme = current_theme()
    name, bold, small = theme.font("card-title"), theme.font("secondary", True), theme.font("secondary")
    words = [text_width(bold, word) for word in (*map(state_word, State), next_word())]
    score, last = widest_facts()
    first = text_width(name, tiles.longest_name) + 8 + text_width(small, score)
    needed = max(icon_side(16) + GAP + max(words), first, text_width(small, last))
    return max(LEAST, min(2 * SIDE + needed, theme.widened(WIDEST)))


def head_height() -> int:
    return text_height(current_theme().font("card-title")) + 4


def next_word() -> str:
    return QCoreApplication.translate("RoundTiles", "Next")


def paint_head(painter: QPainter, rect: QRect, group: Group) -> None:
    theme = current_theme()
    title = group.title or QCoreApplication.translate("RoundTiles", "Others")
    bold, small = theme.font("card-title"), theme.font("secondary")
    write(painter, rect, LEFT, title, bold, theme.colours.text)
    count = QCoreApplication.translate("RoundTiles", "{done} of {total}").format(
        done=group.done, total=group.total
    )
    beside = rect.adjusted(text_width(bold, title) + 8, 2, 0, 0)
    write(painter, beside, LEFT, count, small, theme.colours.text2)


def paint_tile(painter: QPainter, rect: QRect, tiles: RoundTiles, stop: Stop, touch: Touch) -> None:
    theme = current_theme()
    is_next = stop.subject.id == tiles.next
    _ground(painter, rect, stop, is_next, touch)
    room = QRect(rect).adjusted(SIDE, 0, -SIDE, 0)
    bold, small = theme.font("card-title"), theme.font("secondary")
    high, low = text_height(bold), text_height(small)
    top = rect.top() + TOP
    beside = tiles.score(stop) or initials(tiles.holder(stop))
    width = room.width() - (text_width(small, beside) + 8 if beside else 0)
    first = QRect(room.left(), top, room.width(), high)
    write(painter, first, LEFT, elided(bold, tiles.short_name(stop), width), bold, theme.colours.text)
    write(painter, first, RIGHT, beside, small, theme.colours.text2)
    _state(painter, QRect(room.left(), top + high, room.width() + SIDE, low), stop, is_next)
    _fact(painter, QRect(room.left(), top + high + low, room.width(), low), tiles, stop)
    if stop.state is State.IN_PROGRESS:
        bar = QRectF(room.left(), rect.bottom() - BAR - 6, room.width(), BAR)
        progress(painter, bar, stop.answered / stop.asked if stop.asked else 0.0, theme.colours)


def _ground(painter: QPainter, rect: QRect, stop: Stop, is_next: bool, touch: Touch) -> None:
    c, border = current_theme().colours, tokens().border
    fill, line, width = c.surface, c.line, border.hairline
    if stop.state is State.FAILED:
        fill, line = c.fault_soft, c.fault
    elif stop.state is State.TO_DO and not is_next:
        fill = c.canvas
    if is_next:
        line, width = c.accent, border.selected
    elif touch.hovered and stop.state is not State.FAILED:
        line = c.line_strong
    if touch.pressed:
        fill = c.pressed
    elif touch.hovered and stop.state is not State.FAILED:
        fill = c.hover
    box(painter, rect, tokens().radius.control, fill, line, width)
    if touch.focused:
        reach = border.focus + border.focus_gap
        around = rect.adjusted(-reach, -reach, reach, reach)
        box(painter, around, tokens().radius.control + reach, None, c.focus, border.focus)


def _state(painter: QPainter, rect: QRect, stop: Stop, is_next: bool) -> None:
    c = current_theme().colours
    ink, bold = _ink(stop, c), not stop.is_open
    word, icon = state_word(stop.state), ICONS.get(stop.state)
    if is_next:
        ink, bold, word, icon = c.accent, True, next_word(), "arrow-right"
    square = icon_square(rect.left(), rect.center().y() + 1, 16)
    if icon is None:
        painter.setPen(QPen(QColor(c.text3), 1.5))
        painter.drawEllipse(QPointF(square.center()), 5.25, 5.25)
    else:
        icons.draw(painter, icon, square, ink)
    write(
        painter,
        rect.adjusted(icon_side(16) + GAP, 0, 0, 0),
        LEFT,
        word,
        current_theme().font("secondary", bold),
        ink,
    )


def _fact(painter: QPainter, rect: QRect, tiles: RoundTiles, stop: Stop) -> None:
    """How far, what failed, or how it was last time."""
    c, small = current_theme().colours, current_theme().font("secondary")
    words, ink = "", c.text2
    if stop.record is not None:
        words = failed_words(stop.record)
        if stop.record.critical_failed:
            square = icon_square(rect.left(), rect.center().y() + 1, 16)
            icons.draw(painter, "warning", square, c.fault)
            rect, ink = rect.adjusted(icon_side(16) + GAP, 0, 0, 0), c.fault
    elif stop.state is State.IN_PROGRESS:
        words = far(stop)
    elif last := tiles.last_time.get(stop.subject.id):
        words, ink = last_words(last, tiles.template), c.text3
    write(painter, rect.adjusted(0, 0, SIDE, 0), LEFT, elided(small, words, rect.width()), small, ink)


def _ink(stop: Stop, c: Colours) -> str:
    return {State.TO_DO: c.text2, State.IN_PROGRESS: c.text, State.DONE: c.ok, State.FAILED: c.fault}[
        stop.state
    ]

"""How a card of the board looks: the photo, a tag, what is to be done, where it comes from, who and when."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from inspector.services.ports.photos import THUMBNAIL
from inspector.ui.actions.face import Face, Mark
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.fill.photos.tiles import paint_photo
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme, resized
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.chips import tag_colours
from inspector.ui.widgets.lists import initials
from inspector.ui.widgets.painting import (
    CENTRE,
    LEFT,
    RIGHT,
    TOP_LEFT,
    box,
    elided,
    icon_side,
    icon_square,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.text import elided_lines

SIDE, TOP, PHOTO, AVATAR, LINES, MARK_SIDE = 14, 11, 84, 28, 4, 8
WIDE, BESIDE = 420, 160  # px of a card from which on its photo stands beside the words, and how wide then


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Where the parts of a card stand, from its own corner, px. `lines` are those of what is to be done."""

    photo: QRectF
    tag: QRectF
    what: QRectF
    lines: tuple[str, ...]
    about: QRectF
    foot: QRectF
    height: int


def card_layout(face: Face, width: int) -> CardLayout:
    """The photo stands over the words, or beside them where the card is wide."""
    theme = current_theme()
    left, room, top = float(SIDE), float(width - 2 * SIDE), float(TOP)
    photo = QRectF(left, top, room, PHOTO if face.photo else 0)
    if face.photo and width >= theme.widened(WIDE):
        photo.setSize(QSizeF(BESIDE, BESIDE * 3 / 4))
        left, room = photo.right() + SIDE, room - BESIDE - SIDE
    elif face.photo:
        top = photo.bottom() + 10
    tag = QRectF(left, top, room, tag_height() if face.marks else 0)
    if face.marks:
        top = tag.bottom() + 5
    elif not face.photo:
        top -= 2  # the words' own leading
    title = theme.font("card-title")
    lines, _ = elided_lines(face.named, title, int(room), LINES)
    what = QRectF(left, top, room, len(lines) * text_height(title))
    about = QRectF(left, what.bottom(), room, text_height(theme.font("secondary")) if face.about else 0)
    high = max(icon_side(AVATAR), text_height(theme.font("chip")) * (1 if _fits_beside(face, room) else 2))
    lowest = photo.bottom() - high if left > SIDE else 0.0  # the foot stands no higher than the photo's edge
    foot = QRectF(left, max(about.bottom() + 10, lowest), room, high)
    return CardLayout(photo, tag, what, tuple(lines), about, foot, round(foot.bottom() + TOP))


def tag_height() -> int:
    return max(tokens().control.tag, text_height(current_theme().font("caption", True)) + 4)


def paint_card(painter: QPainter, place: QRectF, face: Face, previews: Previews) -> None:
    """The content of a card whose ground is painted already."""
    theme = current_theme()
    c, laid = theme.colours, card_layout(face, int(place.width()))
    painter.save()
    painter.translate(place.topLeft())
    if face.photo is not None:
        edge = THUMBNAIL if laid.photo.width() <= THUMBNAIL + SIDE else 2 * THUMBNAIL
        paint_photo(painter, laid.photo.toRect(), previews.of(face.photo, edge))
    left = laid.tag.left()
    for mark in face.marks:
        left += paint_mark(painter, left, laid.tag.center().y(), mark, laid.tag.right() - left) + 6
    title = theme.font("card-title")
    for number, line in enumerate(laid.lines):
        row = laid.what.translated(0, number * text_height(title)).adjusted(0, 0, 2, 0)
        write(painter, row, TOP_LEFT, line, title, c.text)
    small = theme.font("secondary")
    write(painter, laid.about, LEFT, elided(small, face.about, laid.about.width()), small, c.text2)
    paint_foot(painter, laid.foot, face)
    painter.restore()


def paint_foot(painter: QPainter, room: QRectF, face: Face) -> None:
    """Who at the left, when at the right; or under the name that would be cut."""
    chip, left = current_theme().font("chip"), room.left()
    if face.who:
        paint_avatar(painter, left, room.center().y(), face.who)
        left += icon_side(AVATAR) + 8
    beside, taken = room.adjusted(left - room.left(), 0, 0, 0), 0.0
    if _fits_beside(face, room.width()):
        taken = paint_when(painter, room, face) + 8
    else:
        wide = when_width(face)
        left = min(beside.left(), room.right() - wide)
        paint_when(painter, QRectF(left, room.center().y(), wide, room.height() / 2), face)
        beside.setHeight(room.height() / 2)
    beside.setWidth(max(0.0, beside.width() - taken))
    write(painter, beside, LEFT, elided(chip, face.who, beside.width()), chip, current_theme().colours.text2)


def _fits_beside(face: Face, room: float) -> bool:
    """Whether the whole name stands beside the day."""
    name = text_width(current_theme().font("chip"), face.who)
    return not face.who or icon_side(AVATAR) + 8 + name + 8 + when_width(face) <= room


def when_width(face: Face) -> float:
    """Of the day, with its clock where it has passed, px."""
    words = text_width(current_theme().font("chip", face.late), face.when)
    return words + (icon_side(16) + 4 if face.late else 0)


def paint_when(painter: QPainter, room: QRectF, face: Face) -> float:
    """The day at the right end, bold red with a clock where it has passed; how wide it is."""
    theme = current_theme()
    width = when_width(face)
    ink = theme.colours.fault if face.late else theme.colours.text2
    write(painter, room, RIGHT, face.when, theme.font("chip", face.late), ink)
    if face.late:
        icons.draw(painter, "clock", icon_square(room.right() - width, room.center().y(), 16), ink)
    return width


def paint_avatar(painter: QPainter, left: float, middle: float, name: str) -> None:
    theme, side = current_theme(), icon_side(AVATAR)
    circle = QRectF(left, middle - side / 2, side, side)
    box(painter, circle, side / 2, theme.colours.na_soft)
    font = resized(theme.font("caption", True), round(side * 0.4))
    write(painter, circle, CENTRE, initials(name), font, theme.colours.text2)


def mark_width(mark: Mark) -> float:
    font = current_theme().font("caption", True)
    return 2 * MARK_SIDE + icon_side(16) + 4 + text_width(font, mark.words)


def paint_mark(painter: QPainter, left: float, middle: float, mark: Mark, room: float) -> float:
    """A tag that begins at `left`, at most `room` px wide; how wide it is."""
    theme = current_theme()
    font, side = theme.font("caption", True), MARK_SIDE
    ground, ink = tag_colours(mark.meaning, theme.colours)
    lead = icon_side(16) + 4
    words = elided(font, mark.words, room - 2 * side - lead + 1)
    width = 2 * side + lead + text_width(font, words)
    body = QRectF(left, middle - tag_height() / 2, width, tag_height())
    box(painter, body, tokens().radius.tag, ground)
    icons.draw(painter, mark.icon, icon_square(left + side, middle, 16), ink)
    write(painter, body.adjusted(side + lead, 0, 2, 0), LEFT, words, font, ink)
    return width

"""How the rows of the list look: the day over a group, a record with its ring, a draft with its progress."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache, QRegion
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.ui import wording
from inspector.ui.inspections.items import DraftItem, Item, RecordItem
from inspector.ui.inspections.model import ROW, DayHead, Index, Row, detail, title
from inspector.ui.language import clock, day, number
from inspector.ui.results import Result, show_result
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.bars import progress
from inspector.ui.widgets.chips import TAG_ICONS, TagMeaning, tag_colours
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
from inspector.ui.widgets.scores import DemeritSquare, ScoreRing

RING, TILE, SIDE, GAP = 52, 40, 16, 14
BAR_WIDTH = 132


class InspectionPainter(QStyledItemDelegate):
    """`by_day`: the list has day heads, so a row tells the time only."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self.by_day = True

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, control = current_theme(), tokens().control
        if isinstance(index.data(ROW), DayHead):
            return QSize(0, text_height(theme.font("group")) + 18)
        lines = text_height(theme.font("item")) + text_height(theme.font("secondary")) + 24
        return QSize(0, max(control.record_row, lines, icon_side(RING) + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = current_theme().colours
        rect = QRect(option.rect)
        if isinstance(row, DayHead):
            words = wording.day_head(row.day, date.today())  # noqa: DTZ011 - the person's calendar
            room = rect.adjusted(24, 4, -SIDE, 0)
            write(painter, room, LEFT, words, current_theme().font("group"), c.text2)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._ground(painter, option, selected)
            self._item(painter, rect, row, selected)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(c.line))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, selected: bool) -> None:
        c = current_theme().colours
        rect = QRect(option.rect)
        if selected:
            painter.fillRect(rect, QColor(c.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(c.hover))
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            box(painter, rect.adjusted(2, 2, -2, -3), tokens().radius.control, None, c.focus, 2)

    def _item(self, painter: QPainter, rect: QRect, item: Item, selected: bool) -> None:
        theme = current_theme()
        c = theme.colours
        left = rect.left() + SIDE
        if isinstance(item, RecordItem):
            top = rect.top() + (rect.height() - icon_side(RING)) // 2
            painter.drawPixmap(left, top, ring(item.result, painter.device().devicePixelRatioF()))
            taken = self._record_end(painter, rect, item)
        else:
            side, around = icon_side(TILE), (icon_side(RING) - icon_side(TILE)) / 2
            tile = QRectF(left + around, rect.top() + (rect.height() - side) / 2, side, side)
            box(painter, tile, tokens().radius.photo, c.sunken)
            icon = wording.category_icon(item.draft.published.template.category)
            icons.draw(painter, icon, tile.adjusted(side / 4, side / 4, -side / 4, -side / 4), c.text2)
            taken = self._draft_end(painter, rect, item)
        left += icon_side(RING) + GAP
        room = rect.right() - SIDE - taken - GAP - left
        bold = selected
        font, small = theme.font("item", bold), theme.font("secondary")
        high, low = text_height(font), text_height(small)
        top = rect.top() + (rect.height() - high - low) // 2
        counts = not isinstance(item, RecordItem) or item.counts
        ink = c.text if counts else c.text2
        first, second = QRect(left, top, room + 4, high), QRect(left, top + high, room + 4, low)
        write(painter, first, LEFT, elided(font, title(item), room), font, ink)
        write(painter, second, LEFT, elided(small, detail(item), room), small, c.text2)

    def _record_end(self, painter: QPainter, rect: QRect, item: RecordItem) -> int:
        """Tag over time, at the right; how wide they are."""
        theme, row = current_theme(), item.row
        small = theme.font("secondary")
        local = row.visited_at
        when = clock(local) if self.by_day else day(row.visited_on)
        words, meaning = tag_of(item)
        height = max(tokens().control.tag, text_height(theme.font("caption", True)) + 4)
        low = text_height(small)
        top = rect.top() + (rect.height() - height - low - 2) // 2
        right = rect.right() - SIDE
        width = paint_tag(painter, right, top, words, meaning) if words else 0
        write(
            painter,
            QRect(rect.left(), top + height + 2, right - rect.left(), low),
            RIGHT,
            when,
            small,
            theme.colours.text2,
        )
        return max(width, text_width(small, when))

    def _draft_end(self, painter: QPainter, rect: QRect, item: DraftItem) -> int:
        """Answered of asked over a line of progress, and what failed."""
        theme, draft = current_theme(), item.draft
        small, bold = theme.font("secondary"), theme.font("secondary", True)
        count = self.tr("{answered} of {asked}").format(answered=draft.answered, asked=draft.asked)
        failed = self.tr("%n failed", "", draft.failed) if draft.failed else ""
        low, right = text_height(small), rect.right() - SIDE
        wide = text_width(bold, failed)
        cross = 2 * GAP + icon_side(16) if failed else 0
        width = max(theme.widened(BAR_WIDTH), text_width(small, count) + cross + wide)
        top = rect.top() + (rect.height() - low - 8) // 2
        line = QRect(right - width, top, width, low)
        write(painter, line, LEFT, count, small, theme.colours.text2)
        write(painter, line, RIGHT, failed, bold, theme.colours.fault)
        if failed:
            square = icon_square(right - wide - 4 - icon_side(16), line.center().y(), 16)
            icons.draw(painter, "cross", square, theme.colours.fault)
        bar = QRectF(line.left(), top + low + 4, width, tokens().control.progress_bar)
        progress(painter, bar, draft.answered / draft.asked if draft.asked else 0.0, theme.colours)
        return width


def tag_of(item: RecordItem) -> tuple[str, TagMeaning]:
    """What stands against counting, else the outcome."""
    row = item.row
    if row.void:
        return wording.void(), "na"
    if row.superseded_by:
        return wording.superseded(), "na"
    if row.practice:
        return wording.practice(), "accent"
    if row.outcome is None:
        return "", "na"
    return wording.outcome(row.outcome), "ok" if row.outcome == "pass" else "fault"


def paint_tag(painter: QPainter, right: int, top: int, words: str, meaning: TagMeaning) -> int:
    """A tag that ends at `right`; its width."""
    theme = current_theme()
    font = theme.font("caption", True)
    ground, ink = tag_colours(meaning, theme.colours)
    icon = TAG_ICONS[meaning]
    side, space = 8, 4
    lead = icon_side(16) + space if icon else 0
    width = 2 * side + lead + text_width(font, words)
    height = max(tokens().control.tag, text_height(font) + 4)
    body = QRectF(right - width, top, width, height)
    box(painter, body, tokens().radius.tag, ground)
    if icon:
        square = icon_square(body.left() + side, body.center().y(), 16)
        icons.draw(painter, icon, square, ink)
    write(painter, body.adjusted(side + lead, 0, 0, 0), LEFT, words, font, ink)
    return int(width)


def ring(result: Result, ratio: float) -> QPixmap:
    """The ring of a result as a picture, kept by Qt's cache."""
    theme = current_theme()
    text = number(result.text)
    look = f"{theme.scheme}/{theme.text_scale}/{ratio}"
    key = f"ring/{text}/{result.share}/{result.pass_mark}/{result.state}/{look}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    drawn = QPixmap(round(icon_side(RING) * ratio), round(icon_side(RING) * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    mark = _mark(result, text)
    mark.render(drawn, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    QPixmapCache.insert(key, drawn)
    return drawn


def _mark(result: Result, text: str) -> QWidget:
    if result.share is None and result.text != "–":
        square = DemeritSquare(RING)
        square.set_points(text, state=result.state)
        return square
    made = ScoreRing(RING)
    show_result(made, result, text)
    return made

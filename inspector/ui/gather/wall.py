"""The pictures of a folder on a wall: heads over groups, tiles below, several to be chosen.

    PictureWall(thumbnails, parent=None)
        .set_groups(groups)         [(title, detail, pictures)], shown in this order
        .keep_to_pictures(on)       no higher than they need: what stands below it has the rest
        .set_marks(marks)           path -> where it is attached already: "3.2"
        .chosen() -> paths in the order shown, .choose(paths)
        signals chosen_changed(), dragged(): the chosen ones are being dragged away
Only tiles in view are painted, and only their pictures are asked for. By keyboard: arrows walk, Space
chooses, Shift with an arrow chooses on the way, Ctrl A all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from inspector.ui.fill.photos.tiles import paint_photo
from inspector.ui.gather.keys import KEYS, Deed
from inspector.ui.gather.plan import Head, Plan, Tile
from inspector.ui.gather.reading import Picture
from inspector.ui.gather.thumbnails import Thumbnails
from inspector.ui.roles import set_role
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import CENTRE, LEFT, box, elided, painting, text_height, text_width, write
from inspector.ui.widgets.scroll import slim_bars, throw_with_finger

GroupShown = tuple[str, str, Sequence[Picture]]
TICK, SIDE, MOST_READY = 24, 6, 200
UNLIMITED = 16_777_215  # px, Qt's own
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PictureWall(Themed, QAbstractScrollArea):
    chosen_changed = Signal()
    dragged = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._groups: Sequence[GroupShown] = ()
        self._plan = Plan((), 1, 1)
        self._chosen: set[Path] = set()
        self._marks: Mapping[Path, str] = {}
        self._ready: dict[Path, QPixmap] = {}
        self._at = 0
        self._kept = False
        self._pressed: tuple[QPoint, int] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, QAccessible.Role.List)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        throw_with_finger(self.viewport())
        thumbnails.ready.connect(self._arrived)
        self.follow_theme()

    # -- what it holds

    def set_groups(self, groups: Sequence[GroupShown]) -> None:
        self._groups = groups
        self._at = 0
        self._lay_out()
        self.choose(())

    def keep_to_pictures(self, on: bool) -> None:
        self._kept = on
        self._hold()

    def set_marks(self, marks: Mapping[Path, str]) -> None:
        self._marks = marks
        self.viewport().update()

    def chosen(self) -> list[Path]:
        return [tile.picture.path for tile in self._plan.tiles if tile.picture.path in self._chosen]

    def choose(self, paths: Iterable[Path]) -> None:
        self._chosen = set(paths)
        self._told()

    def count(self) -> int:
        return len(self._plan.tiles)

    def place_of(self, path: Path) -> QRect:
        """Where its tile is in the viewport."""
        tile = next(each for each in self._plan.tiles if each.picture.path == path)
        return tile.rect.translated(0, -self._down())

    # -- looks

    def retranslate(self) -> None:
        self._named()

    def themed(self) -> None:
        slim_bars(self)
        self._ready.clear()
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._thumbnails.forget_asked()
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        down, height = self._down(), self.viewport().height()
        with painting(self.viewport()) as painter:
            painter.translate(0, -down)
            for part in reversed(list(self._plan.between(down, down + height))):
                if isinstance(part, Head):
                    self._paint_head(painter, part)
                else:
                    self._paint_tile(painter, part)

    def _paint_head(self, painter: QPainter, head: Head) -> None:
        theme = current_theme()
        font, small, c = theme.font("group"), theme.font("secondary"), theme.colours
        write(painter, head.rect, LEFT, head.title, font, c.text)
        rest = QRectF(head.rect).adjusted(text_width(font, head.title) + 12, 0, 0, 0)
        write(painter, rest, LEFT, elided(small, head.detail, rest.width()), small, c.text2)

    def _paint_tile(self, painter: QPainter, tile: Tile) -> None:
        c, path = current_theme().colours, tile.picture.path
        on, photo = path in self._chosen, tile.photo()
        if tile.picture.broken:
            box(painter, photo, tokens().radius.photo, c.sunken)
            icons.draw(
                painter, "warning", QRectF(photo.center().x() - 10, photo.center().y() - 10, 20, 20), c.warn
            )
        else:
            painter.drawPixmap(photo, self._ready_picture(path, photo.size()))
        if on:
            box(painter, photo, tokens().radius.photo, None, c.accent, 3)
        if self.hasFocus() and self._plan.tiles[self._at] is tile:
            box(painter, photo.adjusted(-4, -4, 4, 4), tokens().radius.photo + 4, None, c.accent, 2)
        if not tile.picture.broken:
            self._paint_tick(painter, photo, on)
        self._paint_mark(painter, photo, self._marks.get(path, ""))
        font = current_theme().font("secondary")
        under = QRectF(photo.left(), photo.bottom() + 3, photo.width(), text_height(font))
        write(painter, under, CENTRE, elided(font, tile.label, photo.width()), font, c.text2)

    def _ready_picture(self, path: Path, size: QSize) -> QPixmap:
        """The picture as its tile shows it, cut and rounded once, so that scrolling only copies it."""
        picture, ratio = self._thumbnails.get(path), self.devicePixelRatioF()
        ready = self._ready.get(path)
        if ready is not None and ready.size() == size * ratio:
            return ready
        ready = QPixmap(size * ratio)
        ready.setDevicePixelRatio(ratio)
        ready.fill(Qt.GlobalColor.transparent)
        with painting(ready) as painter:
            paint_photo(painter, QRect(QPoint(0, 0), size), picture)
        if picture is not None:
            self._ready[path] = ready
        if len(self._ready) > MOST_READY:
            self._ready.pop(next(iter(self._ready)))
        return ready

    def _paint_tick(self, painter: QPainter, photo: QRect, on: bool) -> None:
        c = current_theme().colours
        tick = QRectF(photo.right() - SIDE - TICK, photo.top() + SIDE, TICK, TICK)
        box(painter, tick, TICK / 2, c.accent if on else c.surface, c.accent if on else c.line_strong, 1.5)
        if on:
            icons.draw(painter, "check", tick.adjusted(4, 4, -4, -4), c.on_accent)

    def _paint_mark(self, painter: QPainter, photo: QRect, mark: str) -> None:
        """Where the picture is attached, as a tag over it."""
        if not mark:
            return
        c, font = current_theme().colours, current_theme().font("caption", True)
        high = text_height(font) + 4
        width = min(16 + 4 + text_width(font, mark) + 16, photo.width() - 2 * SIDE - TICK - 4)
        tag = QRectF(photo.left() + SIDE, photo.bottom() - SIDE - high, width, high)
        box(painter, tag, tokens().radius.tag, c.ok_soft)
        icons.draw(painter, "check", QRectF(tag.left() + 6, tag.center().y() - 8, 16, 16), c.ok)
        words = tag.adjusted(26, 0, -4, 0)
        write(painter, words, LEFT, elided(font, mark, words.width()), font, c.ok)

    # -- choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._tile_at(event.position().toPoint())
        self._pressed = None if place is None else (event.position().toPoint(), place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        start, place = self._pressed
        far = (event.position().toPoint() - start).manhattanLength()
        if far >= QApplication.startDragDistance() and not self._plan.tiles[place].picture.broken:
            self._pressed = None
            path = self._plan.tiles[place].picture.path
            if path not in self._chosen:
                self.choose([path])
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        place = self._tile_at(event.position().toPoint())
        if pressed is not None and place == pressed[1]:
            self._at = place
            self._turn(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        goal = self._goal(Qt.Key(event.key())) if self._plan.tiles else None
        match KEYS.deed(event) if self._plan.tiles else None:
            case Deed.ALL:
                self.choose(tile.picture.path for tile in self._plan.tiles if not tile.picture.broken)
            case Deed.CHOOSE:
                self._turn(self._at)
            case Deed.NONE if self._chosen:
                self.choose(())
            case Deed.EXTEND if goal is not None:
                self._go(goal, on_the_way=True)
            case _ if goal is not None:
                self._go(goal, on_the_way=False)
            case _:
                super().keyPressEvent(event)

    def _goal(self, key: Qt.Key) -> int | None:
        if key in STEPS:
            return self._at + STEPS[key]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._plan.beyond(self._at, down=key == Qt.Key.Key_Down)
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._plan.tiles) - 1}.get(key)

    def _go(self, place: int, *, on_the_way: bool) -> None:
        before = self._at
        self._at = max(0, min(len(self._plan.tiles) - 1, place))
        if on_the_way:
            way = range(min(before, self._at), max(before, self._at) + 1)
            passed = (self._plan.tiles[each].picture for each in way)
            self._chosen |= {picture.path for picture in passed if not picture.broken}
        tile, bar = self._plan.tiles[self._at].rect, self.verticalScrollBar()
        if tile.top() < self._down() + self._plan.head:
            bar.setValue(tile.top() - self._plan.head)
        elif tile.bottom() > self._down() + self.viewport().height():
            bar.setValue(tile.bottom() - self.viewport().height() + 8)
        self._told()

    def _turn(self, place: int) -> None:
        """Choose a picture, or let it go."""
        picture = self._plan.tiles[place].picture
        if not picture.broken:
            self._chosen ^= {picture.path}
        self._told()

    # -- inside

    def _hold(self) -> None:
        self.setMaximumHeight(self._plan.height if self._kept and self._plan.tiles else UNLIMITED)

    def _arrived(self, _path: Path) -> None:
        self.viewport().update()

    def _told(self) -> None:
        self._named()
        self.viewport().update()
        self.chosen_changed.emit()

    def _named(self) -> None:
        """Screen readers hear where the keys stand."""
        if not self._plan.tiles:
            self.setAccessibleName(self.tr("Photos"))
            return
        tile = self._plan.tiles[self._at]
        on = self.tr("chosen") if tile.picture.path in self._chosen else ""
        mark = self._marks.get(tile.picture.path, "")
        parts = (tile.picture.path.name, tile.label, on, self.tr("attached") if mark else "", mark)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def _lay_out(self) -> None:
        font = current_theme().font("secondary")
        width = self.viewport().width()
        self._plan = Plan(self._groups, width, text_height(font))
        self._hold()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._plan.height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(48)
        self.viewport().update()

    def _down(self) -> int:
        return self.verticalScrollBar().value()

    def _tile_at(self, place: QPoint) -> int | None:
        return self._plan.tile_at(QPoint(place.x(), place.y() + self._down()))

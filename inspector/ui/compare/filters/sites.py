"""Which sites: a tree with check marks under a field.

SitesSelect()    .show_sites(sites, chosen); signal picked(tuple of ids): none for all of them
A tick on a site stands for everything below it; nothing is ticked where all sites are compared, so that one
press asks for one site.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.checklists.places import Site
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.painting import LEFT, box, elided, text_height, text_width, write
from inspector.ui.widgets.popup import Popup
from inspector.ui.widgets.scroll import slim_bars, throw_with_finger
from inspector.ui.widgets.select import Choice, Select

BOX, BOX_RADIUS, GAP, INDENT, PADDING = 22, 6, 12, 26, 10
WIDEST, HIGHEST = 440, 420
Index = QModelIndex | QPersistentModelIndex
PARTIAL, ON, OFF = (
    Qt.CheckState.PartiallyChecked,
    Qt.CheckState.Checked,
    Qt.CheckState.Unchecked,
)


class Ticks:
    """What is ticked in a tree of sites, parents before children."""

    def __init__(self, sites: Sequence[Site], chosen: Sequence[str]) -> None:
        self.sites = list(sites)
        ids = {site.id for site in sites}
        self._on = {below for id_ in chosen if id_ in ids for below in self._all_below(id_)}

    @cached_property
    def below(self) -> Mapping[str | None, list[str]]:
        ids = {site.id for site in self.sites}
        found: dict[str | None, list[str]] = {}
        for site in self.sites:
            found.setdefault(site.parent if site.parent in ids else None, []).append(site.id)
        return found

    @cached_property
    def depths(self) -> Mapping[str, int]:
        depths: dict[str, int] = {}
        for site in self.sites:
            depths[site.id] = depths.get(site.parent or "", -1) + 1
        return depths

    def state(self, id_: str) -> Qt.CheckState:
        here = self._all_below(id_)
        count = sum(each in self._on for each in here)
        return ON if count == len(here) else PARTIAL if count else OFF

    def toggle(self, id_: str) -> None:
        """Tick or untick a site with all below it. A parent with one child unticked is not ticked itself."""
        here = self._all_below(id_)
        self._on = self._on - here if self.state(id_) is ON else self._on | here
        for site in reversed(self.sites):
            under = self.below.get(site.id, ())
            if under:
                full = all(each in self._on for each in under)
                self._on = self._on | {site.id} if full else self._on - {site.id}

    def clear(self) -> None:
        self._on = set()

    def chosen(self) -> tuple[str, ...]:
        """The highest ticked ones; nothing where all are ticked, or none is."""
        if len(self._on) in (0, len(self.sites)):
            return ()
        return tuple(
            site.id for site in self.sites if site.id in self._on and (site.parent or "") not in self._on
        )

    def _all_below(self, id_: str) -> set[str]:
        found, waiting = set[str](), [id_]
        while waiting:
            here = waiting.pop()
            found.add(here)
            waiting += self.below.get(here, ())
        return found


class _Rows(QAbstractListModel):
    def __init__(self, ticks: Ticks, parent: QObject) -> None:
        super().__init__(parent)
        self.ticks = ticks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.ticks.sites)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        site = self.ticks.sites[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return site.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return self.ticks.state(site.id)
        return None

    def flags(self, _index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def toggle(self, index: Index) -> None:
        self.ticks.toggle(self.ticks.sites[index.row()].id)
        self.tell()

    def tell(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))


class _Painter(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, max(tokens().control.target_min, text_height(current_theme().font("body")) + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows = index.model()
        assert isinstance(rows, _Rows)
        site, theme = rows.ticks.sites[index.row()], current_theme()
        c, rect = theme.colours, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            box(painter, rect, tokens().radius.photo, c.hover)
        left = rect.left() + PADDING + INDENT * rows.ticks.depths[site.id]
        square = QRectF(left, rect.center().y() - BOX / 2 + 1, BOX, BOX)
        state = rows.ticks.state(site.id)
        box(painter, square, BOX_RADIUS, c.surface if state is OFF else c.accent, c.line_strong, 1.5)
        if state is ON:
            icons.draw(painter, "check", square.adjusted(2, 2, -2, -2), c.on_accent)
        elif state is PARTIAL:
            box(painter, square.adjusted(6, 9.5, -6, -9.5), 1.5, c.on_accent)
        words = QRect(rect)
        words.setLeft(round(left) + BOX + GAP)
        font = theme.font("body")
        write(painter, words, LEFT, elided(font, site.name, words.width() - PADDING), font, c.text)
        painter.restore()


class SiteRows(Themed, QListView):
    """Space or a press ticks."""

    ticked = Signal()

    def __init__(self, ticks: Ticks, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = _Rows(ticks, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        throw_with_finger(self.viewport())
        self.clicked.connect(self._tick)
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        self.follow_theme()

    def themed(self) -> None:
        slim_bars(self)
        self.doItemsLayout()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sites"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _tick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.rows.toggle(index)
            self.ticked.emit()


class SitesPopup(Popup):
    picked = Signal(object)  # tuple of ids

    def __init__(self, sites: Sequence[Site], chosen: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.ticks = Ticks(sites, chosen)
        self.rows = SiteRows(self.ticks, self)
        self.all = Button(kind="link")
        self.rows.ticked.connect(self._tell)
        self.all.clicked.connect(self._all)
        self.column.addWidget(self.rows)
        self.column.addWidget(self.all)
        self.setFocusProxy(self.rows)
        self.follow_theme()
        self._fit()

    def retranslate(self) -> None:
        self.all.setText(self.tr("All sites"))

    def _fit(self) -> None:
        font, depths = current_theme().font("body"), self.ticks.depths
        widths = [text_width(font, site.name) + INDENT * depths[site.id] for site in self.ticks.sites]
        self.rows.setFixedWidth(min(WIDEST, max([200, *widths]) + BOX + GAP + 2 * PADDING + 16))
        high = self.rows.sizeHintForRow(0) * len(self.ticks.sites) + 4 if self.ticks.sites else 44
        self.rows.setFixedHeight(min(HIGHEST, high))

    def _all(self) -> None:
        self.ticks.clear()
        self.rows.rows.tell()
        self._tell()

    def _tell(self) -> None:
        self.picked.emit(self.ticks.chosen())


class SitesSelect(Select):
    picked = Signal(object)  # tuple of ids

    def __init__(self) -> None:
        super().__init__(icon="pin", two_line=False)
        self._sites: Sequence[Site] = ()
        self._chosen: tuple[str, ...] = ()
        self.tree: SitesPopup | None = None

    def show_sites(self, sites: Sequence[Site], chosen: tuple[str, ...]) -> None:
        self._sites, self._chosen = sites, chosen
        names = {site.id: site.name for site in sites}
        known = [id_ for id_ in chosen if id_ in names]
        word = self.tr("All sites")
        if known:
            word = names[known[0]] if len(known) == 1 else self.tr("%n sites", "", len(known))
        self.set_choices([Choice("sites", word)])
        self.set_selected("sites")

    def show_popup(self) -> None:
        self.tree = SitesPopup(self._sites, self._chosen, self)
        self.tree.picked.connect(self._pick)
        self.tree.open_at(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    def _pick(self, chosen: tuple[str, ...]) -> None:
        self.show_sites(self._sites, chosen)
        self.picked.emit(chosen)

"""What reports carry of their owner: name, colour, logo, footer; with the head of a report as it will be."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.errors import WorldError
from inspector.files import open_given
from inspector.services.preferences import Brand
from inspector.ui.asking import ask_open
from inspector.ui.context import Context
from inspector.ui.settings.group import Part
from inspector.ui.theme.theme import current_theme, resized
from inspector.ui.theme.tokens import Role, tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.painting import LEFT, RIGHT, box, painting, write
from inspector.ui.widgets.text import Text
from inspector.ui.widgets.toggles import CheckBox

DEFAULT, LEAST_CONTRAST = "#2F4DB3", 4.5
COLOURS = (DEFAULT, "#1A7548", "#0B6B73", "#6A3FA0", "#9C2C5B", "#B93227", "#85560A", "#1B1E24")
HEX = re.compile(r"#[0-9A-Fa-f]{6}\Z")
PICTURES = "PNG, JPEG (*.png *.jpg *.jpeg)"


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB" by WCAG 2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """From 1 to 21, by WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Swatch(Pressable):
    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(colour)
        self.setToolTip(colour)
        self.follow_theme()

    def nextCheckState(self) -> None:
        """The settings decide which is chosen."""

    def focus_radius(self) -> float:
        return tokens().radius.control

    def sizeHint(self) -> QSize:
        side = tokens().control.target_min
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        body = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        with painting(self) as painter:
            if self.isChecked():
                box(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, None, c.accent, 2)
            box(painter, body, 6, self.colour, c.line_control)


class HeadPreview(Themed, QWidget):
    """The head of a report's first page, small; paper stays light."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brand, self._logo, self._sample, self._kind = Brand(), QPixmap(), "", ""
        self.setMinimumHeight(168)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def show_brand(self, brand: Brand, logo: QPixmap) -> None:
        self._brand, self._logo = brand, logo
        self.update()

    def retranslate(self) -> None:
        self._sample, self._kind = self.tr("Room 412"), self.tr("Inspection report")
        self.setAccessibleName(self.tr("The head of a report"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, paper = current_theme(), tokens().light
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.photo, paper.paper, theme.colours.line)
            room = QRectF(self.rect()).adjusted(24, 20, -24, -14)
            left = room.left() + self._paint_logo(painter, QRectF(room.left(), room.top(), 40, 40))
            first = QRectF(left, room.top(), room.right() - left, 40)
            write(painter, first, LEFT, self._brand.name, _printed("card-title"), paper.text)
            write(painter, first, RIGHT, self._kind, _printed("caption"), paper.text2)
            colour = self._brand.colour or DEFAULT
            painter.fillRect(QRectF(room.left(), room.top() + 50, room.width(), 2), QColor(colour))
            title = QRectF(room.left(), room.top() + 58, room.width(), 36)
            write(painter, title, LEFT, self._sample, _printed("section"), paper.text)
            foot = QRectF(room.left(), room.bottom() - 18, room.width(), 18)
            write(painter, foot, LEFT, self._brand.footer, _printed("caption"), paper.text2)

    def _paint_logo(self, painter: QPainter, place: QRectF) -> float:
        """The width taken at the left."""
        if self._logo.isNull():
            return 0
        size = self._logo.size().scaled(120, 40, Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(place.left(), place.top() + (40 - size.height()) / 2, size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, self._logo, QRectF(self._logo.rect()))
        return size.width() + 12


def _printed(role: Role) -> QFont:
    """The font of a role as on paper: it does not grow with the text of the screen."""
    return resized(current_theme().font(role), tokens().text[role].px)


class BrandSettings(Part):
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._brand = Brand()
        self.name, self.footer, self.colour = Field(), Field(), Field()
        self.swatches = [Swatch(colour) for colour in COLOURS]
        self.choose_logo, self.drop_logo = Button(icon="image"), Button(kind="text")
        self.preview = HeadPreview()
        self.photo_details = CheckBox()
        self._colour_label, self._logo_label = Text("", "secondary", "text2"), Text("", "secondary", "text2")
        self._build()
        self.name.edited.connect(lambda text: self._change(replace(self._brand, name=text.strip())))
        self.footer.edited.connect(lambda text: self._change(replace(self._brand, footer=text.strip())))
        self.colour.edited.connect(self._colour_typed)
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _on=False, swatch=swatch: self._take(swatch.colour))
        self.choose_logo.clicked.connect(
            lambda: ask_open(self, self.tr("Choose the logo"), PICTURES, self.set_logo)
        )
        self.photo_details.clicked.connect(self._keep_details)
        self.drop_logo.clicked.connect(lambda: self._change(replace(self._brand, logo="")))
        self.follow_theme()

    def read(self) -> None:
        self._brand = self.session.preferences.brand()
        self.name.set_text(self._brand.name)
        self.footer.set_text(self._brand.footer)
        self.photo_details.setChecked(self.session.preferences.photo_details())
        self.colour.set_text(self._brand.colour or DEFAULT)
        self._show()

    def set_logo(self, path: Path) -> None:
        """Keep the picture among the workspace's files, away from the screen."""
        photos = self.session.workspace.photos

        def keep(_progress: object) -> str:
            with open_given(path) as stream:
                return photos.keep(stream, path.name)

        self.context.tasks.run(
            keep,
            on_result=lambda sha256: self._change(replace(self._brand, logo=sha256)),
            on_error=self.failed.emit,
        )

    def retranslate(self) -> None:
        self.name.set_label(self.tr("Name on reports"))
        self.footer.set_label(self.tr("Footer"))
        self.colour.set_label(self.tr("Another colour"))
        self._colour_label.setText(self.tr("Colour"))
        self._logo_label.setText(self.tr("Logo"))
        self.choose_logo.setText(self.tr("Choose a picture"))
        self.drop_logo.setText(self.tr("No logo"))
        self.photo_details.setText(self.tr("Say when and where photos were taken"))
        self.read()

    def _build(self) -> None:
        card = Card()
        card.column.setSpacing(tokens().space[3])
        card.column.addWidget(self.preview)
        card.column.addWidget(self.name)
        card.column.addWidget(self._colour_label)
        colours = QWidget()
        flow = FlowLayout(colours, gap=4)
        for swatch in self.swatches:
            flow.addWidget(swatch)
        card.column.addWidget(colours)
        self.colour.setMaximumWidth(320)
        card.column.addWidget(self.colour)
        card.column.addWidget(self._logo_label)
        logo = QHBoxLayout()
        logo.setSpacing(tokens().space[2])
        logo.addWidget(self.choose_logo)
        logo.addWidget(self.drop_logo)
        logo.addStretch(1)
        card.column.addLayout(logo)
        card.column.addWidget(self.footer)
        card.column.addWidget(self.photo_details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _colour_typed(self, text: str) -> None:
        colour = text.strip()
        if not HEX.match(colour):
            self.colour.set_error(self.tr("Write a colour like #2F4DB3."))
            return
        found = contrast(colour, "#FFFFFF")
        if found < LEAST_CONTRAST:
            words = self.tr("Too pale on white paper: {found} to 1. It needs 4.5 to 1; choose a darker one.")
            self.colour.set_error(words.format(found=f"{found:.1f}"))
            return
        self._change(replace(self._brand, colour=colour.upper()))

    def _take(self, colour: str) -> None:
        self.colour.set_text(colour)
        self.colour.set_error("")
        self._change(replace(self._brand, colour=colour))

    def _change(self, brand: Brand) -> None:
        self._brand = brand
        try:
            self.context.announce(self.session.preferences.set_brand(brand))
        except WorldError as error:
            self.failed.emit(error)
        self._show()

    def _keep_details(self, shown: bool) -> None:
        try:
            self.context.announce(self.session.preferences.set_photo_details(shown))
        except WorldError as error:
            self.failed.emit(error)

    def _show(self) -> None:
        chosen = self._brand.colour or DEFAULT
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == chosen.upper())
        self.drop_logo.setVisible(bool(self._brand.logo))
        self.preview.show_brand(self._brand, self._picture())

    def _picture(self) -> QPixmap:
        if not self._brand.logo:
            return QPixmap()
        preview = self.session.workspace.photos.preview(self._brand.logo, 0, 256)
        return QPixmap.fromImage(QImage.fromData(preview))

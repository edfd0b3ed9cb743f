"""What reports carry of their owner: name, logo, colour, lines of text, paper; with a page as it will be."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.errors import WorldError
from inspector.files import open_given
from inspector.services.preferences import Brand, PaperSize
from inspector.ui.asking import ask_open
from inspector.ui.context import Context
from inspector.ui.language import number
from inspector.ui.settings.colours import COLOURS, DEFAULT, LEAST_CONTRAST, Swatch, contrast
from inspector.ui.settings.group import Part
from inspector.ui.settings.sample_page import SamplePage
from inspector.ui.settings.svg import drawn
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.text import Text
from inspector.ui.widgets.toggles import CheckBox, Segmented

HEX = re.compile(r"#[0-9A-Fa-f]{6}\Z")
PICTURES = "PNG, JPEG, SVG (*.png *.jpg *.jpeg *.svg)"
BESIDE = 860
"""The page stands beside the settings where the window gives them so much, else below them."""


class BrandSettings(Part):
    WIDEST = 1160
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._brand = Brand()
        self.name, self.header, self.footer, self.colour = Field(), Field(), Field(), Field()
        self.swatches = [Swatch(colour) for colour in COLOURS]
        self.choose_logo, self.drop_logo = Button(icon="image"), Button(kind="text")
        self.paper = Segmented()
        self.photo_details = CheckBox()
        self.page = SamplePage(context)
        self.reads = Text("", "secondary", "text2", wrap=True)
        self._labels = {part: Text("", "secondary", "text2") for part in ("logo", "colour", "paper", "page")}
        self._logo_kinds = Text("", "secondary", "text3", wrap=True)
        self._build()
        self._connect()
        self.follow_theme()

    def read(self) -> None:
        self._brand = self.session.preferences.brand()
        self.name.set_text(self._brand.name)
        self.header.set_text(self._brand.header)
        self.footer.set_text(self._brand.footer)
        self.photo_details.setChecked(self.session.preferences.photo_details())
        self.colour.set_text(self._brand.colour or DEFAULT)
        self.colour.set_error("")
        self.reads.show()
        self._show()

    def set_logo(self, path: Path) -> None:
        """Keep the picture among the workspace's files, away from the screen; an SVG as it is drawn once."""
        photos = self.session.workspace.photos

        def keep(_progress: object) -> str:
            if path.suffix.lower() == ".svg":
                return photos.keep(BytesIO(drawn(path)), f"{path.stem}.png")
            with open_given(path) as stream:
                return photos.keep(stream, path.name)

        self.context.tasks.run(
            keep,
            on_result=lambda sha256: self._change(replace(self._brand, logo=sha256)),
            on_error=self.failed.emit,
        )

    def retranslate(self) -> None:
        self.name.set_label(self.tr("Name on reports"))
        self.header.set_label(self.tr("Header, on every page"))
        self.footer.set_label(self.tr("Footer, on every page"))
        self.colour.set_label(self.tr("Another colour"))
        for part, words in (
            ("logo", self.tr("Logo")),
            ("colour", self.tr("Colour")),
            ("paper", self.tr("Paper")),
            ("page", self.tr("A sample report with this brand")),
        ):
            self._labels[part].setText(words)
        self.paper.set_choices([(PaperSize.A4, "A4"), (PaperSize.LETTER, self.tr("Letter"))])
        self.choose_logo.setText(self.tr("Choose a picture"))
        self._logo_kinds.setText(self.tr("PNG, JPEG or SVG; a large one is made smaller"))
        self.drop_logo.setText(self.tr("No logo"))
        self.photo_details.setText(self.tr("Say when and where photos were taken"))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        beside = self.width() >= self.context.theme.widened(BESIDE)
        self._sides.setDirection(across if beside else down)
        self._sides.setStretch(0, int(beside))

    def _build(self) -> None:
        card = Card()
        card.column.setSpacing(tokens().space[3])
        colours = QWidget()
        flow = FlowLayout(colours, gap=4)
        for swatch in self.swatches:
            flow.addWidget(swatch)
        logo = QHBoxLayout()
        logo.setSpacing(tokens().space[2])
        for button in (self.choose_logo, self.drop_logo):
            logo.addWidget(button)
        logo.addStretch(1)
        card.column.addWidget(self.name)
        card.column.addWidget(self._labels["logo"])
        card.column.addLayout(logo)
        card.column.addWidget(self._logo_kinds)
        for widget in (self._labels["colour"], colours, self.colour, self.reads):
            card.column.addWidget(widget)
        for widget in (self.header, self.footer, self._labels["paper"], self.paper, self.photo_details):
            card.column.addWidget(widget)
        card.column.addStretch(1)
        page = QVBoxLayout()
        page.setSpacing(tokens().space[2])
        page.addWidget(self._labels["page"])
        page.addWidget(self.page)
        page.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(tokens().space[6])
        self._sides.addWidget(card)
        self._sides.addLayout(page)

    def _connect(self) -> None:
        self.name.edited.connect(lambda text: self._change(replace(self._brand, name=text.strip())))
        self.header.edited.connect(lambda text: self._change(replace(self._brand, header=text.strip())))
        self.footer.edited.connect(lambda text: self._change(replace(self._brand, footer=text.strip())))
        self.colour.edited.connect(self._colour_typed)
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _on=False, swatch=swatch: self._take(swatch.colour))
        self.choose_logo.clicked.connect(
            lambda: ask_open(self, self.tr("Choose the logo"), PICTURES, self.set_logo)
        )
        self.drop_logo.clicked.connect(lambda: self._change(replace(self._brand, logo="")))
        self.paper.chosen.connect(lambda size: self._change(replace(self._brand, paper=PaperSize(size))))
        self.photo_details.clicked.connect(self._keep_details)
        self.page.failed.connect(self.failed)

    def _colour_typed(self, text: str) -> None:
        colour = text.strip()
        if not HEX.match(colour):
            self._refuse(self.tr("Write a colour like #2F4DB3."))
            return
        found = contrast(colour, "#FFFFFF")
        if found < LEAST_CONTRAST:
            words = self.tr("Too pale on white paper: {found} to 1. It needs 4.5 to 1; choose a darker one.")
            self._refuse(words.format(found=shown(found)))
            return
        self._take(colour.upper(), typed=True)

    def _refuse(self, why: str) -> None:
        self.colour.set_error(why)
        self.reads.hide()

    def _take(self, colour: str, *, typed: bool = False) -> None:
        if not typed:
            self.colour.set_text(colour)
        self.colour.set_error("")
        self.reads.show()
        self._change(replace(self._brand, colour=colour))

    def _change(self, brand: Brand) -> None:
        if brand == self._brand:
            return
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
        chosen = (self._brand.colour or DEFAULT).upper()
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == chosen)
        words = self.tr("Reads well on white paper: {found} to 1, at least 4.5 to 1 is needed.")
        self.reads.setText(words.format(found=shown(contrast(chosen, "#FFFFFF"))))
        self.paper.set_selected(self._brand.paper)
        self.drop_logo.setVisible(bool(self._brand.logo))
        self.page.ask()


def shown(found: float) -> str:
    """A contrast to one decimal, rounded down: 4.49 does not pass as 4.5."""
    return number(f"{int(found * 10) / 10:.1f}")

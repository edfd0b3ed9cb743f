"""Words on the screen. People's text is always plain text, never mark-up.

Text(text="", role="body", colour="text", *, bold=None, wrap=False, measure=None, parent=None)
    measure: a line is at most as wide as so many figures
    .set_look(colour=…, role=…, bold=…)     colour is a name of Colours: "text2", "fault", …
ElidedText(text="", role="secondary", colour="text2", *, lines=1, parent=None)
    elides after `lines` lines and then has the whole in its tooltip; never for an item's text
IconText(icon, text, role="secondary", colour="text2", *, bold=None, icon_colour=None, parent=None)
    an icon and a short line: "✓ Photo attached", "3 failed"
    Icon(name, colour="text2", size=20, parent=None)   an icon alone; .set_icon(name, colour=None)
tip(text)    a text for setToolTip, at this size of text
"""

from __future__ import annotations

from itertools import chain, pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPaintEvent, QPalette, QResizeEvent, QTextLayout
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Role, tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import (
    LEFT,
    TOP_LEFT,
    elided,
    icon_side,
    painting,
    text_height,
    text_width,
    write,
)

ELLIPSIS = "…"
TIP_EDGE, TIP_LINES = 24, 20  # px that a tool tip needs beside its text; lines of one paragraph at most
BETWEEN = " •"  # what a new line says as well


class Text(Themed, QLabel):
    """A label in one of the look's text roles."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        colour: str = "text",
        *,
        bold: bool | None = None,
        wrap: bool = False,
        measure: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role, self._colour, self._bold = role, colour, bold
        self._measure = measure
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it would be another
        self.setWordWrap(wrap)
        self.follow_theme()

    def set_look(
        self, *, colour: str | None = None, role: Role | None = None, bold: bool | None = None
    ) -> None:
        before = self._look()
        self._colour = colour or self._colour
        self._role = role or self._role
        self._bold = self._bold if bold is None else bold
        if self._look() != before:
            self.themed()

    def _look(self) -> tuple[str, Role, bool | None]:
        return self._colour, self._role, self._bold

    def themed(self) -> None:
        theme = current_theme()
        self.setFont(theme.font(self._role, self._bold))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(theme.colours, self._colour)))
        self.setPalette(palette)
        if self._measure is not None:
            self.setMaximumWidth(self._measure * self.fontMetrics().horizontalAdvance("0"))


def tip(text: str) -> str:
    """The text for a tool tip, shown as it was typed: Qt would take what looks like mark-up for mark-up, and
    fetch the pictures it names. It is broken where the screen ends: Qt would let it go on."""
    font, room = current_theme().font("secondary"), QGuiApplication.primaryScreen().size().width() - TIP_EDGE
    if len(text) * font.pixelSize() > room:  # no sign is wider than that
        lines = (elided_lines(line, font, room, TIP_LINES)[0] for line in text.split("\n"))
        text = "\n".join(chain.from_iterable(lines))
    return RichText.convertFromPlainText(text) if RichText.mightBeRichText(text) else text


def elided_lines(text: str, font: QFont, width: int, lines: int) -> tuple[list[str], bool]:
    """`text` broken to at most `lines` lines of `width` px, and whether something had to go."""
    if "\n" not in text and text_width(font, text) <= width:  # a layout of lines may want a pixel more
        return [text.strip()], False
    layout = QTextLayout(text, font)
    starts: list[int] = []
    end = 0
    layout.beginLayout()
    while len(starts) <= lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
        end = line.textStart() + line.textLength()
    layout.endLayout()
    if len(starts) <= lines:
        return [
            text[a:b].strip(BETWEEN) for a, b in zip(starts, [*starts[1:], len(text)], strict=True)
        ], False
    shown = [text[a:b].strip(BETWEEN) for a, b in pairwise(starts[:lines])]
    last = elided(font, text[starts[lines - 1] : end] + ELLIPSIS, width)
    return [*shown, last.removesuffix(ELLIPSIS).rstrip() + ELLIPSIS], True


class ElidedText(Themed, QWidget):
    """Text that gives way: as wide as it is let, cut at the end, whole in the tooltip."""

    def __init__(
        self,
        text: str = "",
        role: Role = "secondary",
        colour: str = "text2",
        *,
        bold: bool | None = None,
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._role, self._colour, self._bold, self._lines = text, role, colour, bold, lines
        upright = QSizePolicy.Policy.Minimum if lines > 1 else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        self.follow_theme()

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text == self._text:
            return
        before = self.sizeHint()
        self._text = text
        self.setAccessibleName(text)
        self._explain()
        if self._lines > 1 or self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def set_look(self, *, colour: str | None = None, bold: bool | None = None) -> None:
        self._colour = colour or self._colour
        self._bold = self._bold if bold is None else bold
        self.update()

    def is_cut(self, width: int) -> bool:
        """Whether not all of it can be shown in `width` px."""
        return elided_lines(self._text, self._font(), width, self._lines)[1]

    def shown_lines(self) -> list[str]:
        return elided_lines(self._text, self._font(), self.width(), self._lines)[0]

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._font(), self._text) + 1, text_height(self._font()))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(40, self.sizeHint().width()), text_height(self._font()))

    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    def heightForWidth(self, width: int) -> int:
        lines, _ = elided_lines(self._text, self._font(), width, self._lines)
        return max(1, len(lines)) * text_height(self._font())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        font = self._font()
        height = text_height(font)
        colour = getattr(current_theme().colours, self._colour)
        with painting(self) as painter:
            for number, line in enumerate(self.shown_lines()):
                rect = QRectF(0, number * height, self.width() + 1, height)
                write(painter, rect, TOP_LEFT, line, font, colour)

    def _font(self) -> QFont:
        return current_theme().font(self._role, self._bold)

    def _explain(self) -> None:
        cut = elided_lines(self._text, self._font(), self.width(), self._lines)[1]
        self.setToolTip(tip(self._text) if cut else "")


class IconText(Themed, QWidget):
    """An icon with a word or two, as one thing that states."""

    GAP = 6

    def __init__(
        self,
        icon: str,
        text: str,
        role: Role = "secondary",
        colour: str = "text2",
        *,
        bold: bool | None = None,
        icon_colour: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._text, self._role, self._bold = icon, text, role, bold
        self._colour, self._icon_colour = colour, icon_colour or colour
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.follow_theme()

    def set_text(self, text: str, icon: str | None = None, colour: str | None = None) -> None:
        look = text, icon or self._icon, colour or self._colour, colour or self._icon_colour
        if look == (self._text, self._icon, self._colour, self._icon_colour):
            return
        before = self.sizeHint()
        self._text, self._icon, self._colour, self._icon_colour = look
        self.setAccessibleName(text)
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        font = current_theme().font(self._role, self._bold)
        side = self._side()
        return QSize(side + self.GAP + text_width(font, self._text) + 1, max(side, text_height(font)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, side = current_theme(), self._side()
        with painting(self) as painter:
            square = QRectF(0, (self.height() - side) / 2, side, side)
            icons.draw(painter, self._icon, square, getattr(theme.colours, self._icon_colour))
            rest = QRectF(self.rect()).adjusted(side + self.GAP, 0, 1, 0)
            font = theme.font(self._role, self._bold)
            write(painter, rest, LEFT, self._text, font, getattr(theme.colours, self._colour))

    def _side(self) -> int:
        return icon_side(16 if tokens().text[self._role].px < 18 else 20)


class Icon(Themed, QWidget):
    """An icon alone, beside words that say what it means; as high as a line of those where there may be
    several, so that at the top it stands on the middle of the first."""

    def __init__(
        self,
        name: str,
        colour: str = "text2",
        size: int = 20,
        parent: QWidget | None = None,
        *,
        beside: Role | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size, self._beside = name, colour, size, beside
        self.follow_theme()

    def themed(self) -> None:
        side = icon_side(self._size)
        line = text_height(current_theme().font(self._beside)) if self._beside else side
        self.setFixedSize(side, max(side, line))

    def set_icon(self, name: str, colour: str | None = None) -> None:
        self._name, self._colour = name, colour or self._colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            colour = getattr(current_theme().colours, self._colour)
            square = QRectF(0, (self.height() - self.width()) / 2, self.width(), self.width())
            icons.draw(painter, self._name, square, colour)

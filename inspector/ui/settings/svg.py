"""A drawn logo: an SVG file becomes a PNG once, and is kept as that.

drawn(path) -> bytes    the PNG, 2000 px at its longer side, transparent where nothing is drawn

A drawing that reaches outside itself, grows without bounds by what it repeats, or cannot be read is refused
before anything of it is drawn (docs/decisions/0009).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from inspector.errors import InputError
from inspector.files import read_bounded

EDGE = 2000
LIMIT = 5 * 2**20
MOST_SHAPES, MOST_NESTED = 50_000, 100
WITHIN = re.compile(r"#|data:image/(png|jpe?g|gif|webp)[;,]", re.IGNORECASE)
RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
CLASS = re.compile(r"\.([\w-]+)")
REFERENCE = re.compile(r"url\(\s*['\"]?\s*([^)'\"\s]*)", re.IGNORECASE)


@dataclass
class _Element:
    """An element with what it holds, its classes, and the ids of what it shows once more."""

    classes: frozenset[str] = frozenset()
    inner: list[_Element] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)


def drawn(path: Path) -> bytes:
    """Draw an SVG file to a PNG. InputError with one clear sentence where it is refused."""
    content = read_bounded(path, LIMIT)
    _Examined(path.name).examine(content)
    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise _broken(path.name)
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(
        size.scaled(EDGE, EDGE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(Qt.GlobalColor.transparent)
    blank = image.copy()
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    if image == blank:
        raise InputError(
            "svg-empty", f"{path.name} draws nothing. Save it again as a plain SVG or a PNG.", file=path.name
        )
    return _png(image)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


class _Examined:
    """The elements of a drawing, read as data: nothing is fetched, nothing is drawn."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._root = _Element()
        self._open = [self._root]
        self._by_id: dict[str, _Element] = {}
        self._all: list[_Element] = []
        self._styles, self._in_style = "", False
        self._weights: dict[int, int] = {}

    def examine(self, content: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(content, True)
        except expat.ExpatError as error:
            raise _broken(self._name) from error
        self._apply_styles()
        self._weigh(self._root, ())

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        element = _Element(frozenset(attributes.get("class", "").split()))
        self._all.append(element)
        self._open[-1].inner.append(element)
        self._open.append(element)
        if len(self._open) > MOST_NESTED:
            raise self._too_much()
        local = tag.rpartition(":")[2]
        if local == "style":
            self._in_style = True
        for name, value in attributes.items():
            if name == "id":
                self._by_id[value] = element
            elif name.rpartition(":")[2] == "href" and local != "a":
                self._refer(element, value.strip())
            for target in REFERENCE.findall(value):
                self._refer(element, target)

    def _end(self, _tag: str) -> None:
        self._open.pop()
        self._in_style = False

    def _text(self, text: str) -> None:
        if self._in_style:
            self._styles += text

    def _apply_styles(self) -> None:
        """What a rule of a style sheet refers to is shown by the elements of the classes it names, or by all
        if it names none. A sign that would hide a reference is taken for one."""
        if "@import" in self._styles.lower() or "\\" in self._styles:
            raise self._outside()
        for selector, body in RULE.findall(self._styles):
            names = set(CLASS.findall(selector))
            meant = [each for each in self._all if not names or names & each.classes]
            for target in REFERENCE.findall(body):
                self._check(target)
                for element in meant:
                    self._refer(element, target)

    def _check(self, target: str) -> None:
        if not WITHIN.match(target):
            raise self._outside()

    def _refer(self, element: _Element, target: str) -> None:
        self._check(target)
        if target.startswith("#"):
            element.shown.append(target[1:])

    def _weigh(self, element: _Element, under: tuple[int, ...]) -> int:
        """How many elements are drawn for it, those it repeats counted each time."""
        if id(element) in under or len(under) > MOST_NESTED:
            raise self._too_much()
        if id(element) not in self._weights:
            inside = (*under, id(element))
            shown = [self._by_id[each] for each in element.shown if each in self._by_id]
            weight = 1 + sum(self._weigh(each, inside) for each in (*element.inner, *shown))
            if weight > MOST_SHAPES:
                raise self._too_much()
            self._weights[id(element)] = weight
        return self._weights[id(element)]

    def _outside(self) -> InputError:
        return InputError(
            "svg-outside",
            f"{self._name} refers to something outside itself. Save it with everything inside, or as a PNG.",
            file=self._name,
        )

    def _too_much(self) -> InputError:
        return InputError(
            "svg-too-much", f"{self._name} is too intricate to be drawn. Save it as a PNG.", file=self._name
        )


def _broken(name: str) -> InputError:
    return InputError(
        "svg-broken", f"{name} is not an SVG that can be read. Save it again, or as a PNG.", file=name
    )

"""Paragraphs: text of several looks broken into lines by the rules of its script.

People's text never meets a mark-up language: it is measured and drawn character by character as data.
Words break at spaces, after hyphens between letters, between Chinese characters (never before closing or
after opening punctuation), and, where a word is wider than the line, anywhere. A number and the unit behind
it are a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from inspector.reports.pdf.block import Block
from inspector.reports.pdf.fonts import Face, clean, runs
from inspector.reports.pdf.pen import Anchor, Pen
from inspector.reports.pdf.style import Type

_IDEOGRAPH = "\u2e80-\u2fff\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
_STOPS = "，。、；：？！）】》」』〉〕％｝］·"
_OPENING = "（【《「『〈〔｛［“‘"
_CLOSING = _STOPS + "…—”’"
_UNIT = r"(?:%|°[CF]\b|(?:mm|cm|m|km|s|min|h|g|kg|l|W|мм|см|м|км|с|мин|ч|г|кг|л|Вт)\b)"
_LETTERS = rf"[^\n {_IDEOGRAPH}{_OPENING}{_STOPS}]+"
_TOKEN = re.compile(
    rf"\n| +|[{_OPENING}]*(?:[{_IDEOGRAPH}]|{_LETTERS}(?:(?<=\d) (?={_UNIT}){_LETTERS})?)[{_CLOSING}]*"
    rf"|[{_OPENING}{_STOPS}]+"
)
_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")


class Span(NamedTuple):
    """A piece of a paragraph in its own look; `link` is the name of a target."""

    text: str
    type: Type
    link: str | None = None


class Piece(NamedTuple):
    """A run as it stands in a line."""

    face: Face
    text: str
    type: Type
    link: str | None
    width: float


Line = tuple[Piece, ...]


@dataclass
class Text(Block):
    """A paragraph, its lines as far apart as the largest span asks; `limit` cuts after so many lines."""

    spans: Sequence[Span]
    align: Anchor = "left"
    limit: int | None = None
    _broken: dict[float, Sequence[Line]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, text: str, type_: Type, align: Anchor = "left", limit: int | None = None) -> Text:
        return cls((Span(text, type_),), align, limit)

    @property
    def leading(self) -> float:
        return max(span.type.leading for span in self.spans)

    def lines(self, width: float) -> Sequence[Line]:
        if width not in self._broken:
            self._broken[width] = self._limited(_lines(tuple(self.spans), width, self.limit), width)
        return self._broken[width]

    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.leading

    def natural(self, most: float) -> float:
        """The width of its longest line where it may be at most `most` wide."""
        return max(sum(piece.width for piece in line) for line in self.lines(most)) + 0.02

    def even(self, width: float) -> float:
        """The least width in which it has no more lines than in this, and no word is broken: its lines are
        then about as long as each other."""
        wide = max((sum(piece.width for piece in word) for word in _tokens(self.spans)), default=0.0)
        spans = tuple(self.spans)
        lines = len(_lines(spans, width, self.limit))
        while wide < width and len(_lines(spans, wide, self.limit)) > lines:
            wide += 1
        return min(wide, width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        largest = max((span.type for span in self.spans), key=lambda type_: type_.size)
        baseline = y + largest.baseline + (self.leading - largest.leading) / 2
        for line in self.lines(width):
            left = x + _indent(line, width, self.align)
            pen.line(left, baseline, ((piece.face, piece.text, piece.type) for piece in line))
            for piece in line:
                if piece.link:
                    pen.link(piece.link, left, baseline - largest.size, piece.width, self.leading)
                left += piece.width
            baseline += self.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        count = int(room // self.leading)
        lines = self.lines(width)
        if count < 1 or count >= len(lines):
            return None
        return _Lines(self, lines[:count]), _Lines(self, lines[count:])

    def _limited(self, lines: Sequence[Line], width: float) -> Sequence[Line]:
        if self.limit is None or len(lines) <= self.limit:
            return lines
        return [*lines[: self.limit - 1], _ended(lines[self.limit - 1], width)]


class _Lines(Text):
    """Some lines of a paragraph that was split over pages."""

    def __init__(self, whole: Text, lines: Sequence[Line]) -> None:
        super().__init__(whole.spans, whole.align)
        self._some = lines

    def lines(self, width: float) -> Sequence[Line]:  # noqa: ARG002
        return self._some


def _ended(line: Line, width: float) -> Line:
    """The line with an ellipsis at its end, as much of it as then fits."""
    while line:
        *before, last = line
        chars = last.text.rstrip()
        while chars:
            pieces = tuple(_pieces(chars + "…", Span("", last.type, last.link)))
            if sum(piece.width for piece in (*before, *pieces)) <= width:
                return (*before, *pieces)
            chars = chars[:-1].rstrip()
        line = tuple(before)
    return line


def _indent(line: Line, width: float, align: Anchor) -> float:
    free = width - sum(piece.width for piece in line)
    return {"left": 0, "middle": free / 2, "right": free}[align]


@lru_cache(maxsize=1024)
def _lines(spans: tuple[Span, ...], width: float, limit: int | None) -> tuple[Line, ...]:
    """The lines of a paragraph, at most one more than `limit`. They are kept: a page that is too full is
    measured in many ways before one fits."""
    return tuple(islice(break_lines(spans, width), None if limit is None else limit + 1))


def break_lines(spans: Sequence[Span], width: float) -> Iterator[Line]:
    """Cut a paragraph into lines at most `width` points wide; an empty text is one empty line."""
    line: list[Piece] = []
    used = 0.0
    for token in _tokens(spans):
        word: Line = token
        if word[0].text == "\n":
            yield tuple(_trimmed(line))
            line, used = [], 0.0
            continue
        wide = sum(piece.width for piece in word)
        if used + wide > width + 0.01 and not _is_space(word):
            if line:
                yield tuple(_trimmed(line))
                line, used = [], 0.0
            if wide > width:
                cut = _chopped(word, width)
                word = next(cut)
                for rest in cut:
                    yield word
                    word = rest
                wide = sum(piece.width for piece in word)
        if line or not _is_space(word):
            line += word
            used += wide
    yield tuple(_trimmed(line))


def _tokens(spans: Sequence[Span]) -> Iterator[Line]:
    """The smallest pieces that a line may not break, with spaces and line ends between them."""
    texts = [clean(span.text) for span in spans]
    whole = "".join(texts)
    ends, end = [], 0
    for text in texts:
        end += len(text)
        ends.append(end)
    place, start = 0, 0
    for word in (part for match in _TOKEN.finditer(whole) for part in _HYPHEN.split(match.group())):
        pieces: list[Piece] = []
        stop = start + len(word)
        while start < stop:
            while ends[place] <= start:
                place += 1
            end = min(stop, ends[place])
            pieces += _pieces(whole[start:end], spans[place])
            start = end
        yield tuple(pieces)


def _pieces(text: str, span: Span) -> Iterator[Piece]:
    if text == "\n":
        yield Piece(Face("", {}), text, span.type, None, 0)
        return
    for run in runs(text, span.type.bold):
        yield Piece(run.face, run.text, span.type, span.link, run.width(span.type.size))


def _chopped(token: Line, width: float) -> Iterator[Line]:
    """A word wider than the line, cut wherever it must be."""
    line: list[Piece] = []
    used = 0.0
    for piece in token:
        begin = 0
        for place, char in enumerate(piece.text):
            wide = piece.face.widths[ord(char)] * piece.type.size / 1000
            if used + wide > width and (line or place > begin):
                yield (*line, *_cut(piece, begin, place))
                line, used, begin = [], 0.0, place
            used += wide
        line += _cut(piece, begin, len(piece.text))
    yield tuple(line)


def _cut(piece: Piece, begin: int, end: int) -> Iterator[Piece]:
    text = piece.text[begin:end]
    if text:
        wide = sum(piece.face.widths[ord(char)] for char in text) * piece.type.size / 1000
        yield piece._replace(text=text, width=wide)


def _is_space(token: Line) -> bool:
    return token[0].text[0] == " "


def _trimmed(line: list[Piece]) -> list[Piece]:
    """The line without spaces at its end, neighbours of one look joined so that they are drawn at once."""
    while line and _is_space((line[-1],)):
        line = line[:-1]
    joined: list[Piece] = []
    for piece in line:
        last = joined[-1] if joined else None
        if last and (last.face, last.type, last.link) == (piece.face, piece.type, piece.link):
            joined[-1] = last._replace(text=last.text + piece.text, width=last.width + piece.width)
        else:
            joined.append(piece)
    return joined

"""The report's faces: which one shows which character, and how wide it is.

Noto Sans SC shows Latin, Cyrillic and Chinese; Noto Sans fills in what it lacks, run by run; what neither
has becomes a visible box. reportlab itself would leave a silent gap.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from inspector.paths import resources

SUBSTITUTE = "□"
CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]")

_WEIGHTS = {False: "Regular", True: "Bold"}
_REPLACED = str.maketrans(
    {"\t": " ", "\u2028": "\n", "\u2029": "\n", "\u0085": "\n"}
    | dict.fromkeys("\u202f\u2007\u2009\u200a", "\u00a0")
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff", "")
)
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_NARROW = frozenset("·×±…‘’“”")
"""Signs that Noto Sans SC draws a whole em wide, as Chinese wants them; elsewhere Noto Sans serves."""


class Face(NamedTuple):
    """A registered font. `widths` in thousandths of the size, for the characters it has."""

    name: str
    widths: Mapping[int, float]


class Run(NamedTuple):
    """A piece of text in one face."""

    face: Face
    text: str

    def width(self, size: float) -> float:
        return sum(map(self.face.widths.__getitem__, map(ord, self.text))) * size / 1000


@cache
def face(family: str, bold: bool) -> Face:
    """Register a face with reportlab once and give its widths."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    name = f"{family}-{_WEIGHTS[bold]}"
    font = TTFont(name, str(resources() / "fonts" / f"{name}.ttf"))
    registerFont(font)
    known = font.face.charWidths
    return Face(name, {code: known[code] for code in font.face.charToGlyph if code in known})


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """The text as it can be shown: composed, line ends as \\n, fixed spaces as no-break spaces, control and
    direction characters as visible boxes."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_shown(char) for char in text.translate(_REPLACED))


def _shown(char: str) -> str:
    return SUBSTITUTE if char != "\n" and unicodedata.category(char) in _INVISIBLE else char


def runs(text: str, bold: bool) -> Iterator[Run]:
    """Cut a cleaned text into runs of one face."""
    main = face("NotoSansSC", bold)
    if main.widths.keys() >= set(map(ord, text)) and _NARROW.isdisjoint(text):
        if text:
            yield Run(main, text)
        return
    chinese = CJK.search(text) is not None
    chosen, piece = main, ""
    for char in text:
        wanted, shown = _face_of(char, bold, chinese)
        if piece and wanted is not chosen:
            yield Run(chosen, piece)
            piece = ""
        chosen, piece = wanted, piece + shown
    if piece:
        yield Run(chosen, piece)


def _face_of(char: str, bold: bool, chinese: bool) -> tuple[Face, str]:
    """The face that has the character, and the character or its substitute."""
    main, fallback = face("NotoSansSC", bold), face("NotoSans", bold)
    order = (fallback, main) if char in _NARROW and not chinese else (main, fallback)
    for candidate in order:
        if ord(char) in candidate.widths:
            return candidate, char
    return main, SUBSTITUTE


def lacks(char: str) -> bool:
    """Whether a character is shown as its substitute."""
    shown = clean(char).replace("\n", " ")
    return char != SUBSTITUTE and any(SUBSTITUTE in run.text for run in runs(shown, False))


def width(text: str, size: float, bold: bool = False) -> float:
    """The width in points of a cleaned text on one line."""
    return sum(run.width(size) for run in runs(text, bold))

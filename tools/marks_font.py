"""Make the font of punctuation in English and Russian: uv run --with fonttools tools/marks_font.py

Noto Sans SC draws quotation marks, the ellipsis and a few signs as wide as a Chinese character. These are
Noto Sans's own, with the line height of Noto Sans SC, so that no line changes for them.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FAMILY = "Inspector Marks"
MARKS = "§±¶×÷‐‘’“”†‡…‰"
NAMES = {1: FAMILY, 3: FAMILY, 4: FAMILY, 6: "InspectorMarks"}


def made(weight: str) -> TTFont:
    font, beside = TTFont(FONTS / f"NotoSans-{weight}.ttf"), TTFont(FONTS / f"NotoSansSC-{weight}.ttf")
    options = Options(layout_features=[], notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 6, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(text=MARKS)
    subsetter.subset(font)
    for field in ("ascent", "descent", "lineGap"):
        setattr(font["hhea"], field, getattr(beside["hhea"], field))
    for field in ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"):
        setattr(font["OS/2"], field, getattr(beside["OS/2"], field))
    for field in ("sxHeight", "sCapHeight", "xAvgCharWidth"):
        setattr(font["OS/2"], field, getattr(beside["OS/2"], field))
    font["OS/2"].fsSelection &= ~(1 << 7)  # its typographic heights are not the line's, as in Noto Sans SC
    for record in font["name"].names:
        if record.nameID in NAMES:
            record.string = NAMES[record.nameID]
    return font


def main() -> None:
    for weight in ("Regular", "Bold"):
        made(weight).save(FONTS / f"InspectorMarks-{weight}.ttf")


if __name__ == "__main__":
    main()

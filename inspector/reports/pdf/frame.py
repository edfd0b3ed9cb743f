"""What stands on every page: head, footer, and the mark of a copy that does not count."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from inspector.reports.data import Brand, Layout, ReportData
from inspector.reports.pdf.book import Page
from inspector.reports.pdf.fonts import CJK, clean, runs
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.logo import UnreadableError, shrunk
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.photos import Picture
from inspector.reports.pdf.style import BRAND, LABEL, MM, TABLE, Paper, colour
from inspector.reports.pdf.text import Span, Text
from inspector.reports.words import Words

log = logging.getLogger(__name__)

FIRST_TOP = 29.5 * MM
LATER_TOP = 24.5 * MM
_LOGO, _LOGO_WIDEST = 8 * MM, 40 * MM
_LOGO_EDGE, _LOGO_QUALITY = 960, 95
_KINDS = {Layout.FULL: "kind", Layout.FAILURES: "kind_failures", Layout.SUMMARY: "kind_summary"}
_STAMP_DEGREES = 52
_STAMP_LENGTH = 190 * MM
_CONTRAST = 4.5


@dataclass(frozen=True, slots=True)
class Stamp:
    """A word across the page with the reason in a box above."""

    word: str
    reason: str
    colour: str


def stamp_of(data: ReportData, words: Words) -> Stamp | None:
    if data.voided:
        reason = words("void_reason", day=words.date(data.voided.on, "date_short"), reason=data.voided.reason)
        return Stamp(words("void"), reason, "fault")
    if data.superseded:
        day = words.date(data.superseded.on, "date_short")
        return Stamp(
            words("superseded"), words("superseded_by", day=day, record=data.superseded.record), "fault"
        )
    return Stamp(words("practice"), words("practice_reason"), "text2") if data.practice else None


def draw_frame(pen: Pen, page: Page, kit: Kit, stamp: Stamp | None) -> None:
    """Everything of a page but its content and the stamp across it."""
    if page.number == 1:
        draw_masthead(pen, kit.paper, kit.data.brand, kit.words(_KINDS[kit.layout]))
    else:
        _running_head(pen, page, kit)
    _footer(pen, page, kit)
    if stamp:
        _stamp_box(pen, stamp, kit)


def draw_masthead(pen: Pen, paper: Paper, brand: Brand, kind: str) -> None:
    """Logo and brand at the left, the kind of document at the right, a rule below."""
    left, right = paper.side, paper.width - paper.side
    top = 12.9 * MM
    at = left + _logo(pen, brand.logo, left, top)
    wide = measure(clean(kind), TABLE.size)
    header = Text.of(brand.header, LABEL, "right", limit=1)
    wide = max(wide, header.natural(paper.text_width * 0.45))
    name = Text.of(brand.name, BRAND, limit=1)
    name.draw(pen, at, top + (_LOGO - BRAND.leading) / 2, right - at - wide - 6 * MM)
    up = LABEL.leading / 2 if brand.header else 0
    pen.words(right, top + _LOGO / 2 + 2.6 - up, kind, TABLE.in_("text2"), "right")
    header.draw(pen, right - wide, top + _LOGO / 2 + 1, wide)
    pen.rule(left, 24.3 * MM, right, 24.3 * MM, brand_colour(brand.colour), 1.2)


def draw_header(pen: Pen, paper: Paper, brand: Brand) -> None:
    """The brand's line of text at the head of the later pages; the first has it in its masthead."""
    Text.of(brand.header, LABEL, limit=1).draw(pen, paper.side, 10.8 * MM, paper.text_width)


def _logo(pen: Pen, logo: Path | None, x: float, y: float) -> float:
    """Draw the logo 8 mm high and at most 40 mm wide; gives its width with the gap after it. One that
    cannot be read is left out, and the log says so."""
    if logo is None:
        return 0
    try:
        jpeg, (wide, high) = shrunk(logo, _LOGO_EDGE, quality=_LOGO_QUALITY)
    except UnreadableError:
        log.warning("The brand's logo cannot be read and is left out: %s", logo)
        return 0
    scale = min(_LOGO / high, _LOGO_WIDEST / wide)
    pen.image(Picture("logo", jpeg), x, y + (_LOGO - high * scale) / 2, wide * scale, high * scale)
    return wide * scale + 2.4 * MM


def brand_colour(wanted: str) -> str:
    """The brand's colour if it stands out on white by 4.5:1, else the product's own."""
    try:
        light = _luminance(wanted)
    except ValueError:
        return colour("accent")
    return wanted if 1.05 / (light + 0.05) >= _CONTRAST else colour("accent")


def _luminance(hex_: str) -> float:
    """Relative luminance by WCAG 2. ValueError if it is not #rrggbb."""
    if len(hex_) != 7 or not hex_.startswith("#"):
        raise ValueError(hex_)
    shares = [int(hex_[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _running_head(pen: Pen, page: Page, kit: Kit) -> None:
    data, words, paper = kit.data, kit.words, kit.paper
    left, right = paper.side, paper.width - paper.side
    draw_header(pen, paper, data.brand)
    baseline = 17 * MM
    names = words.listed([name if not place else words.lower(name) for place, name in enumerate(page.names)])
    wide = pen.words(right, baseline, names, TABLE.in_("text2"), "right")
    where = words("head_where", site=data.sites[-1], day=words.date(data.visited_at, "date"))
    room = right - left - wide - 6 * MM
    site = Text.of(where, TABLE.in_("text2"), limit=1)
    subject = Text.of(data.heading, TABLE.strong(), limit=1)
    short = subject.natural(max(room - site.natural(room) - 3 * MM, room / 2)) + 3 * MM
    subject.draw(pen, left, baseline - 8.4, short)
    site.draw(pen, left + short, baseline - 8.4, room - short)
    pen.rule(left, 20 * MM, right, 20 * MM)


def _footer(pen: Pen, page: Page, kit: Kit) -> None:
    data, words, paper = kit.data, kit.words, kit.paper
    left, right = paper.side, paper.width - paper.side
    rule = paper.height - 14.3 * MM
    baseline = rule + 4.6 * MM
    pen.rule(left, rule, right, rule)
    record = words("record_id", record=data.record)
    third = (right - left - measure(clean(record), LABEL.size)) / 2 - 4 * MM
    Text.of(data.brand.footer or data.brand.name, LABEL, limit=1).draw(pen, left, baseline - 7.4, third)
    pen.words((left + right) / 2, baseline, record, LABEL, "middle")
    number = words("page_of", page=page.number, pages=pen.pages)
    pen.words(right, baseline, number, LABEL, "right")


def _stamp_box(pen: Pen, stamp: Stamp, kit: Kit) -> None:
    left, width = kit.paper.side, kit.paper.text_width
    spans = (
        Span(stamp.word + "  ", LABEL.strong().in_(stamp.colour)),
        Span(stamp.reason, LABEL.in_(stamp.colour)),
    )
    pen.box(left, 4.2 * MM, width, 5.8 * MM, fill="paper", stroke=stamp.colour, thick=0.9)
    Text(spans, limit=1).draw(pen, left + 2.2 * MM, 4.2 * MM + (5.8 * MM - 9) / 2, width - 4.4 * MM)


def draw_stamp(pen: Pen, stamp: Stamp, kit: Kit) -> None:
    """The word across the page, outlined and thin so that what lies below stays readable. Drawn last.

    Chinese signs are made of strokes that overlap, whose outlines would cross: they are filled, and fainter.
    """
    word = clean(stamp.word)
    unit = measure(word, 1, True)
    size = min(_STAMP_LENGTH / unit, 110)
    canvas = pen.canvas
    canvas.saveState()
    canvas.translate(kit.paper.width / 2, kit.paper.height / 2)
    canvas.rotate(_STAMP_DEGREES)
    outlined = not CJK.search(word)
    pen.fill(stamp.colour)
    pen.stroke(stamp.colour, 0.85)
    canvas.setStrokeAlpha(0.6)  # after the colours, which are opaque
    canvas.setFillAlpha(0.2)
    x = -unit * size / 2
    for run in runs(word, True):
        text = canvas.beginText(x, -size * 0.35)
        text.setTextRenderMode(1 if outlined else 0)
        text.setFont(run.face.name, size)
        text.textOut(run.text)
        canvas.drawText(text)
        x += run.width(size)
    canvas.restoreState()

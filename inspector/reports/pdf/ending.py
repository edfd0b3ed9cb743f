"""The end: remarks, signatures, and what proves that this copy is the record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.checklists.answers import Stroke
from inspector.reports.data import SignatureLine
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Rule, Stack, Target
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.qr import Code
from inspector.reports.pdf.style import BODY, HEADING, LABEL, MM, TABLE, Type
from inspector.reports.pdf.text import Span, Text

LINE = 85 * MM
QR = 28 * MM
_STROKES = 14 * MM
_BOX = 1000
"""Strokes are points in a box this wide, y in the same unit."""


def ending(kit: Kit) -> list[Part]:
    parts = []
    remarks = _remarks(kit)
    if remarks:
        parts.append(Part(kit.words("remarks"), remarks, fresh=False))
    if kit.data.signatures:
        parts.append(Part(kit.words("signatures"), [_signatures(kit)], fresh=False))
    return [*parts, Part(kit.words("verification"), [_verification(kit)], fresh=False)]


def _remarks(kit: Kit) -> list[Block]:
    data, words = kit.data, kit.words
    remarks = [(words("comment"), data.comment), (words("incomplete"), data.incomplete_reason)]
    if data.supersedes:
        remarks.append((words("corrects_head", record=data.supersedes), data.reason))
    told = [(label, text) for label, text in remarks if text]
    if not told:
        return []
    parts: list[Block] = [
        Gap(5 * MM),
        Target("remarks", words("remarks")),
        Text.of(words("remarks"), HEADING),
    ]
    first, *rest = [Stack([Gap(1 * MM), Text.of(label, LABEL), Text.of(text, BODY)]) for label, text in told]
    return [Stack([*parts, first]), *rest]


def _signatures(kit: Kit) -> Block:
    cells: list[Block] = [_signature(kit, one) for one in kit.data.signatures]
    cells += [EMPTY] * (len(cells) % 2)
    rows = [Row(cells[at : at + 2], [LINE, LINE], 4 * MM) for at in range(0, len(cells), 2)]
    title = Text.of(kit.words("signatures"), HEADING)
    spaced = [block for row in rows for block in (row, Gap(4 * MM))]
    return Stack([Gap(6 * MM), Target("signatures", kit.words("signatures")), title, *spaced])


def _signature(kit: Kit, one: SignatureLine) -> Block:
    words = kit.words
    at = words.moment(one.at) if one.at else ""
    name = Row(
        [Text.of(one.name or "–", BODY.strong()), Text.of(at, TABLE, "right")], [LINE - 38 * MM, 38 * MM]
    )
    said = words("absent") if one.absent else one.statement
    below = words("said_by", role=one.role, statement=said) if one.role and said else one.role or said
    return Stack(
        [Strokes(one.strokes, _STROKES), Rule("text", 0.75), Gap(0.8 * MM), name, Text.of(below, LABEL)]
    )


@dataclass
class Strokes(Block):
    """A signature as it was drawn, as large as its line allows."""

    strokes: Sequence[Stroke]
    high: float

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        points = [point for stroke in self.strokes for point in stroke]
        if not points:
            return
        left, right = min(p[0] for p in points), max(p[0] for p in points)
        top, low = min(p[1] for p in points), max(p[1] for p in points)
        room = self.high - 3 * MM
        scale = min(60 * MM / max(right - left, 1), room / max(low - top, 1), width / _BOX)
        down = y + self.high - 1.5 * MM - (low - top) * scale
        for stroke in self.strokes:
            line = [(x + 4 * MM + (px - left) * scale, down + (py - top) * scale) for px, py in stroke]
            if len(line) == 1:
                pen.circle(*line[0], 0.8, fill="text")
            else:
                pen.shape(line, stroke="text", thick=1.3, closed=False)


def _verification(kit: Kit) -> Block:
    data, words = kit.data, kit.words
    contents = words.listed(
        [
            words.plural("count_answers", sum(item.answered for item in data.items)),
            words.plural("count_photos_of", len(data.photos)),
            words.plural("count_signatures", sum(bool(one.strokes) for one in data.signatures)),
            words("standard_version", title=data.template, version=data.version),
        ]
    )
    sealed = words(
        "sealed_at", moment=words.moment(data.finished_at), offset=data.finished_at.isoformat()[-6:]
    )
    rows = [
        (words("record"), (Span(data.record, TABLE.strong()),)),
        (words("fingerprint"), proof(data.hash, TABLE)),
        (words("sealed"), (Span(sealed, TABLE),)),
        (words("contents"), (Span(contents, TABLE),)),
    ]
    width = kit.paper.text_width - QR - 6 * MM
    lines = [
        Row([Text.of(label, TABLE.in_("text2")), Text(spans)], [20 * MM, width - 22 * MM], 2 * MM)
        for label, spans in rows
    ]
    told = [Text.of(words("verification"), HEADING), Gap(0.8 * MM), *lines, Gap(1 * MM)]
    told.append(Text.of(words("how_to_check"), LABEL))
    return Stack(
        [
            Gap(6 * MM),
            Target("verification", words("verification")),
            Rule("text", 0.75),
            Gap(3 * MM),
            Row([code(kit, QR), Stack(told)], [QR, width], 6 * MM),
        ]
    )


def proof(hash_: str, type_: Type) -> tuple[Span, ...]:
    """The record's hash in eights, so that it can be compared by eye."""
    eights = " ".join(hash_[at : at + 8] for at in range(0, len(hash_), 8))
    return Span(eights, type_), Span("  SHA-256", LABEL)


def code(kit: Kit, side: float) -> Code:
    """The record's id and hash, to be read by a telephone."""
    return Code(f"inspector:{kit.data.record}:{kit.data.hash}", side)

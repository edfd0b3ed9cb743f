"""The verdict: score, outcome and one sentence that says why, then the counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.checklists.score import Outcome
from inspector.reports.data import Mark, ReportData, SectionLine
from inspector.reports.pdf.block import Block, Box, Gap, Row, Rule, Stack
from inspector.reports.pdf.gauge import Gauge, PointsSquare
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.last_six import LastSix, dots
from inspector.reports.pdf.marks import draw_mark, triangle
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import (
    COUNT,
    LABEL,
    MM,
    OUTCOME,
    OUTCOME_LONG,
    TABLE,
    VERDICT,
)
from inspector.reports.pdf.text import Span, Text
from inspector.reports.words import Words

GAUGE_WIDTH = 58 * MM
LAST_WIDTH = 44 * MM
_PAD = 4 * MM
_LONG = 12
_MOST_APART = 26 * MM


def verdict_panel(kit: Kit, *, counted: bool = True) -> Block:
    """The panel; without its counts where the page has no room for them."""
    inner = kit.paper.text_width - 2 * _PAD
    middle = inner - GAUGE_WIDTH - LAST_WIDTH - 2 * _PAD
    history = dots(kit.data)
    cells: list[Block] = [_figure(kit), _finding(kit)]
    widths = [GAUGE_WIDTH, middle]
    if len(history) > 1:
        cells.append(
            Stack(
                [
                    Text.of(kit.words("last_inspections"), LABEL),
                    LastSix(kit.data, history, kit.words),
                    _change(kit),
                ]
            )
        )
        widths.append(LAST_WIDTH)
    else:
        widths[1] += LAST_WIDTH + _PAD
    parts: list[Block] = [Row(cells, widths, _PAD)]
    if counted:
        parts += [Gap(4 * MM), Rule("line-control"), Gap(1.5 * MM), _Counts(counts(kit))]
    return Box(Stack(parts), (4 * MM, _PAD, 2.5 * MM, _PAD), fill="canvas")


def _figure(kit: Kit) -> Block:
    return PointsSquare(kit.data, kit.words) if kit.data.demerit else Gauge(kit.data, kit.words)


def _finding(kit: Kit) -> Block:
    words, data = kit.words, kit.data
    outcome = words(f"outcome_{data.outcome or 'none'}")
    parts: list[Block] = [_Outcome(data, outcome), Gap(0.8 * MM), Text.of(sentence(kit), VERDICT)]
    if data.grade:
        grade = Text((Span(words("grade") + "  ", VERDICT.in_("text2")), Span(data.grade, VERDICT.strong())))
        parts += [Gap(1.2 * MM), grade]
    return Stack(parts)


@dataclass
class _Outcome(Block):
    """The outcome as a word with its mark; smaller where the word is long."""

    data: ReportData
    word: str

    @property
    def _text(self) -> Text:
        colour = {Outcome.FAIL: "fault", Outcome.PASS: "ok"}.get(self.data.outcome, "text")  # type: ignore[arg-type]
        return Text.of(self.word, (OUTCOME if len(self.word) <= _LONG else OUTCOME_LONG).in_(colour))

    @property
    def _mark(self) -> Mark | None:
        if self.data.outcome is Outcome.FAIL:
            return Mark.CRITICAL if self.data.criticals else Mark.FAILED
        return Mark.MET if self.data.outcome is Outcome.PASS else None

    def height(self, width: float) -> float:
        return self._text.height(width - self._room)

    @property
    def _room(self) -> float:
        return 8 * MM if self._mark else 0

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        if self._mark:
            size = 5.4 * MM
            draw_mark(pen, self._mark, x, y + (self._text.leading - size) / 2, size)
        self._text.draw(pen, x + self._room, y, width - self._room)


def _change(kit: Kit) -> Block:
    """How the percent moved since the last inspection."""
    data, words, before = kit.data, kit.words, kit.data.before
    if data.demerit or before is None or before.percent is None or data.total.percent is None:
        return Gap(0)
    day = words.date(before.visited_on, "day_month")
    then = words.percent_sign(before.percent, data)
    if before.percent == data.total.percent:
        return Text.of(words("same_as", day=day, percent=then), TABLE)
    better = data.total.percent > before.percent
    points = words.change(data.total.percent, before.percent)
    text = words("higher_than" if better else "lower_than", points=points, day=day, percent=then)
    return _Change(Text.of(text, TABLE), better)


@dataclass
class _Change(Block):
    text: Text
    better: bool

    def height(self, width: float) -> float:
        return self.text.height(width - 3.2 * MM)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        triangle(pen, x, y + 1.1 * MM, 2.2 * MM, up=self.better)
        self.text.draw(pen, x + 3.2 * MM, y, width - 3.2 * MM)


def counts(kit: Kit) -> list[tuple[str, str, str]]:
    """Figure, word and colour of each count; those at zero that say nothing are left out."""
    data, words = kit.data, kit.words
    asked = [item for item in data.items if item.mark is not Mark.PLAIN or item.answered]
    open_ = sum(not item.answered for item in asked)
    figures = [
        ("failed", len(data.failed), True, "fault" if data.failed else "text"),
        (
            "critical",
            len(data.criticals),
            any(item.critical for item in data.items),
            "fault" if data.criticals else "text",
        ),
        ("partly", data.count(Mark.PARTLY), False, "text"),
        ("not_applicable", data.count(Mark.NOT_APPLICABLE), False, "text"),
    ]
    shown = [
        (str(n), words.plural(f"count_{key}", n), colour) for key, n, always, colour in figures if n or always
    ]
    answered = words("so_many_of", n=len(asked) - open_, of=len(asked))
    shown.append((answered, words("count_answered"), "warn" if open_ else "text"))
    for key, n in (("photos", len(data.photos)), ("actions", len(data.actions))):
        if n:
            shown.append((str(n), words.plural(f"count_{key}", n), "text"))
    return shown


@dataclass
class _Counts(Block):
    """Figures over their words, evenly apart."""

    counts: Sequence[tuple[str, str, str]]

    def height(self, width: float) -> float:  # noqa: ARG002
        return COUNT.leading + LABEL.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        from inspector.reports.pdf.fonts import width as measure

        wide = [
            max(measure(figure, COUNT.size, True), measure(word, LABEL.size))
            for figure, word, _ in self.counts
        ]
        gap = min((width - sum(wide)) / max(1, len(wide) - 1), _MOST_APART)
        for (figure, word, colour), each in zip(self.counts, wide, strict=True):
            pen.words(x, y + COUNT.baseline, figure, COUNT.in_(colour))
            pen.words(x, y + COUNT.leading + LABEL.baseline, word, LABEL)
            x += each + gap


def sentence(kit: Kit) -> str:
    """One sentence made from the facts: the figure against the pass mark, then what weighs most."""
    data, words = kit.data, kit.words
    return words("sentence", figure=_figure_words(data, words), reason=_reason(kit))


def _figure_words(data: ReportData, words: Words) -> str:
    if data.demerit:
        points = words.points(data.demerits)
        if data.pass_mark is None:
            return words("figure_demerit", points=points)
        return words("figure_demerit_limit", points=points, limit=words.points(data.pass_mark))
    if data.total.percent is None:
        return words("figure_no_score")
    percent = words.percent_sign(data.total.percent, data)
    if data.pass_mark is None:
        return words("figure_no_mark", percent=percent)
    return words("figure_mark", percent=percent, mark=words.points(data.pass_mark))


def _reason(kit: Kit) -> str:
    data, words = kit.data, kit.words
    criticals = data.criticals
    if len(criticals) == 1:
        title = f"{criticals[0].number} {criticals[0].text}"
        return words("reason_critical", item=title if len(title) <= 60 else criticals[0].number)
    if criticals:
        numbers = words.listed(dict.fromkeys(item.number for item in criticals))
        return words.plural("reason_criticals", len(criticals), items=numbers)
    open_critical = [item for item in data.items if item.critical and item.mark is Mark.UNANSWERED]
    if open_critical:
        return words("reason_open", items=words.listed(item.number for item in open_critical))
    weakest = _weakest(data)
    if data.outcome is Outcome.FAIL and weakest:
        return words("reason_weakest", section=weakest.title)
    return words.plural("reason_failed", len(data.failed)) if data.failed else words("reason_clean")


def _weakest(data: ReportData) -> SectionLine | None:
    """The section with the lowest percent, if there is one."""
    scored = [section for section in data.sections if section.points.percent is not None]
    if len(scored) < 2:
        return None
    first, second = sorted(scored, key=lambda section: section.points.percent or 0)[:2]
    return first if first.points.percent != second.points.percent else None

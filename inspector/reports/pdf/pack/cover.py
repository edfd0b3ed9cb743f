"""The cover of a part: what was compared, what came of it in a sentence, and the figures."""

from __future__ import annotations

from inspector.reports.pdf.block import Block, Gap, Row, Rule, Stack, Target
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.pack.kit import FIGURE, PACK_TITLE, PackKit, days, listed, share
from inspector.reports.pdf.style import LABEL, MM, STANDARD
from inspector.reports.pdf.text import Text

_GAP = 4.4 * MM


def cover(kit: PackKit, left_out: int) -> Part:
    """`left_out` is how many inspections did not count."""
    blocks: list[Block] = [
        Target(kit.target("cover"), kit.title),
        Text.of(kit.title, PACK_TITLE, limit=3),
        Text.of(_what(kit), STANDARD, limit=3),
        Text.of(_counted(kit, left_out), STANDARD, limit=3),
        Gap(6 * MM),
        *_tiles(kit),
        Gap(8 * MM),
    ]
    return Part(kit.words("pack_result"), blocks)


def _what(kit: PackKit) -> str:
    """Versions, days, methods."""
    words, comparison = kit.words, kit.comparison
    versions = listed(comparison.versions, words)
    version = words.plural("pack_versions", len(comparison.versions), versions=versions)
    methods = [words(f"method_{method}") for method in sorted(comparison.methods)]
    if len(methods) > 1:
        counts = comparison.methods
        methods = [f"{words(f'method_{method}')} ({counts[method]})" for method in sorted(counts)]
    parts = [f"{kit.standard.title}, {version}", days(comparison.period, words), listed(methods, words)]
    return words("pack_separator").join(parts)


def _counted(kit: PackKit, left_out: int) -> str:
    words = kit.words
    parts = [words("pack_counted")]
    if left_out:
        parts.append(words.plural("pack_left_out", left_out))
    return words("pack_sentences").join(parts)


def _tiles(kit: PackKit) -> list[Block]:
    tiles = [*_size(kit)]
    wide = (kit.paper.text_width - _GAP * (len(tiles) - 1)) / len(tiles)
    cells = [
        Stack([Rule("text", 0.75), Gap(1.6 * MM), Text.of(figure, FIGURE.in_(colour)), Text.of(label, LABEL)])
        for figure, label, colour in tiles
    ]
    return [Row(cells, [wide] * len(cells), _GAP)]


def _size(kit: PackKit) -> list[tuple[str, str, str]]:
    """Figure, label and colour of each."""
    words, summary = kit.words, kit.comparison.summary
    sites = words.plural("pack_sites", len(kit.comparison.sites))
    tiles = [
        (str(summary.visits), words.plural("pack_inspections_at", summary.visits, sites=sites), "text"),
        (
            kit.score_sign(summary.score.mean),
            _mean_label(kit),
            "fault" if kit.below(summary.score.mean) else "text",
        ),
    ]
    if summary.judged:
        interval = kit.interval(summary.pass_interval)
        tiles.append((share(summary.pass_rate, words), words("pack_of_passed", interval=interval), "text"))
    tiles.append(
        (
            str(summary.critical),
            words.plural("pack_criticals", summary.critical),
            "fault" if summary.critical else "text",
        )
    )
    return tiles


def _mean_label(kit: PackKit) -> str:
    if kit.standard.demerit:
        return kit.words("pack_mean_demerit")
    return kit.words("pack_mean_label", pooled=kit.score_sign(kit.comparison.summary.pooled))

"""The cover of a part: what was compared, what came of it, the figures, and the ranking."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.reports.pdf.block import Block, Gap, Target
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.pack.callouts import callouts
from inspector.reports.pdf.pack.kit import PACK_TITLE, PackKit, days, listed
from inspector.reports.pdf.pack.lead import lead
from inspector.reports.pdf.pack.ranking import ranking
from inspector.reports.pdf.pack.tiles import Tile, change_tile, critical_tile, passed_tile, tiles_row
from inspector.reports.pdf.style import MM, STANDARD
from inspector.reports.pdf.text import Text


def cover(kit: PackKit, left_out: int) -> Iterator[Part]:
    """`left_out` is how many inspections did not count."""
    blocks: list[Block] = [
        Target(kit.target("cover"), kit.title),
        Text.of(kit.title, PACK_TITLE, limit=3),
        Gap(0.8 * MM),
        Text.of(_what(kit), STANDARD, limit=3),
        Text.of(_counted(kit, left_out), STANDARD, limit=3),
        Gap(5 * MM),
        lead(kit),
        Gap(5 * MM),
        _figures(kit),
        Gap(7 * MM),
    ]
    yield Part(kit.words("pack_result"), blocks)
    yield ranking(kit)
    yield from callouts(kit)


def _what(kit: PackKit) -> str:
    """Versions, days, methods; how many by each where there are several."""
    words, counts = kit.words, kit.comparison.methods
    versions = listed(kit.comparison.versions, words)
    version = words.plural("pack_versions", len(kit.comparison.versions), versions=versions)
    methods = [words(f"method_{method}") for method in sorted(counts)]
    if len(methods) > 1:
        methods = [f"{words(f'method_{method}')} ({counts[method]})" for method in sorted(counts)]
    parts = [words.joined(kit.standard.title, version), days(kit.comparison.period, words)]
    return words("pack_separator").join([*parts, listed(methods, words)])


def _counted(kit: PackKit, left_out: int) -> str:
    parts = [kit.words("pack_counted")]
    if left_out:
        parts.append(kit.words.plural("pack_left_out", left_out))
    return kit.words("pack_sentences").join(parts)


def _figures(kit: PackKit) -> Block:
    words, summary = kit.words, kit.comparison.summary
    mean = summary.score.mean
    label = words("pack_mean_demerit")
    if not kit.standard.demerit:
        label = words("pack_mean_label", pooled=kit.score_sign(summary.pooled))
    sites = words.plural("pack_sites", len(kit.comparison.sites))
    return tiles_row(
        kit,
        [
            Tile(str(summary.visits), words.plural("pack_inspections_at", summary.visits, sites=sites)),
            Tile(kit.score_sign(mean), label, "fault" if kit.below(mean) else "text"),
            *passed_tile(kit, summary),
            critical_tile(kit, summary),
            change_tile(kit, summary),
        ],
    )

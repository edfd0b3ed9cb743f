"""What came of it all, in a few sentences made from the figures."""

from __future__ import annotations

from collections import Counter

from inspector.analysis.ranking import Standing
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.pack.kit import LEAD, PackKit, share
from inspector.reports.pdf.text import Span, Text

_FAULTS_THAT_TELL = 10


def lead(kit: PackKit) -> Block:
    """How many sites meet the standard, bold; then where and what is weakest."""
    words = kit.words
    first = words("pack_lead_end", text=_sites(kit))
    rest = [text for text in (_weakest(kit), _faults(kit)) if text]
    more = words("pack_sentences").join(["", *rest])
    return Text((Span(first, LEAD.strong()), Span(more, LEAD)))


def _sites(kit: PackKit) -> str:
    words, ranks = kit.words, kit.comparison.ranks
    mean = kit.comparison.summary.score.mean
    if mean is None:
        return words("pack_lead_none")
    if kit.standard.pass_mark is None:
        return words("pack_lead_mean", mean=kit.score_sign(mean))
    if len(ranks) == 1:
        return words(f"pack_lead_one_{ranks[0].standing}")
    counts = Counter(rank.standing for rank in ranks)
    parts = [words.plural("pack_lead_meets", counts[Standing.MEETS], total=len(ranks))]
    for standing in (Standing.MISSES, Standing.UNCLEAR):
        if counts[standing]:
            parts.append(words.plural(f"pack_lead_{standing}", counts[standing]))
    return words("pack_lead_joined").join(parts)


def _weakest(kit: PackKit) -> str:
    """The section that is the weakest at most sites, if most of those with a score agree."""
    weakest = Counter(key for row in kit.comparison.heat.rows if (key := row.weakest) is not None)
    if not weakest:
        return ""
    lowest, count = max(weakest.items(), key=lambda pair: (pair[1], pair[0]))
    if 2 * count <= weakest.total():
        return ""
    section = kit.section(lowest)
    if len(kit.comparison.heat.rows) == 1:
        return kit.words("pack_lead_weakest_one", section=section)
    key = "pack_lead_weakest_all" if count == len(kit.comparison.heat.rows) else "pack_lead_weakest"
    return kit.words(key, section=section, n=count, total=len(kit.comparison.heat.rows))


def _faults(kit: PackKit) -> str:
    pareto = kit.comparison.faults
    if pareto.total < _FAULTS_THAT_TELL or pareto.vital == len(pareto.rows):
        return ""
    made_up = share(pareto.rows[pareto.vital - 1].cumulative, kit.words)
    return kit.words.plural("pack_lead_faults", pareto.vital, share=made_up)

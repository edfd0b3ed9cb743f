"""What things are called today: sites by their path, sections and items by the newest version."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import reduce

from inspector.analysis.standards import Named, Standard
from inspector.checklists.identity import meaning_hash
from inspector.checklists.places import Site
from inspector.checklists.template import Template


def paths_of(sites: Iterable[Site]) -> dict[str, tuple[str, ...]]:
    """The names from the root to each site in today's tree."""
    known = {site.id: site for site in sites}
    paths: dict[str, tuple[str, ...]] = {}

    def path(site: Site) -> tuple[str, ...]:
        if site.id not in paths:
            above = path(known[site.parent]) if site.parent else ()
            paths[site.id] = (*above, site.name)
        return paths[site.id]

    return {site.id: path(site) for site in known.values()}


def standard_of(versions: Iterable[Template], language: str) -> Standard:
    """What the newest version calls things, and what only earlier ones had."""
    return reduce(Standard.joined, (_standard(template, language) for template in versions))


def changed_items(old: Template, new: Template) -> tuple[str, ...]:
    """The keys in `new` of items of both that mean something else than in `old`."""
    before = {item.key: meaning_hash(old, item) for item in old.items()}
    now = {item.key: (item.was or item.key, meaning_hash(new, item)) for item in new.items()}
    return tuple(
        key
        for key, (earlier, meaning) in now.items()
        if before.get(earlier, before.get(key, meaning)) != meaning
    )


def _standard(template: Template, language: str) -> Standard:
    scoring = template.scoring
    mark = None if scoring.pass_mark is None else Fraction(scoring.pass_mark)
    numbers = template.numbers
    items = {item.key: Named(numbers[item.key], item.text.in_(language)) for item in template.items()}
    return Standard(
        template=template.id,
        version=template.version,
        title=template.title.in_(language),
        demerit=scoring.model == "demerit",
        pass_mark=mark,
        bounds=() if mark is None or scoring.model == "demerit" else (mark,),
        sections={
            section.key: Named(str(at), section.title.in_(language))
            for at, section in enumerate(template.sections, 1)
        },
        dimensions={each.key: Named("", each.label.in_(language)) for each in template.dimensions},
        items=items,
        was={item.key: item.was for item in template.items() if item.was},
    )

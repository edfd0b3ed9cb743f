"""Sheet About: what the workbook holds, how its figures come about, and what Excel had no room for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from inspector.reports.excel.columns import Column
from inspector.reports.excel.sheet import Book, Continued, Sheet
from inspector.reports.excel.tally import Tally, TemplateTally
from inspector.reports.excel.thumbnails import MOST
from inspector.reports.words import Words

HOW = (
    "mean",
    "interval",
    "pooled",
    "passed",
    "change",
    "rank",
    "pairs",
    "heat",
    "dates",
    "answers",
    "texts",
    "photos",
)


@dataclass(frozen=True)
class Written:
    """What came of writing: sheets that may be continued, and how many thumbnails were left out."""

    continued: Sequence[Continued]
    thumbnails_left_out: int

    @property
    def cut(self) -> int:
        """How many texts were cut."""
        return sum(sheet.cut for group in self.continued for sheet in group.sheets)


def about_sheet(book: Book, tally: Tally, words: Words, filters: Iterable[str], written: Written) -> None:
    columns = (
        Column(words("xl_about"), 32, wrap=True),
        Column(", ".join(sorted(tally.programs)), 48, wrap=True),
    )
    sheet = Sheet(book, words("xl_about"), columns, None)
    for row in (*_chosen(tally, words, filters), *_templates(tally, words), *_how(words)):
        sheet.add(row)
    for row in _missing(words, written):
        sheet.add(row)
    sheet.close()


def _chosen(tally: Tally, words: Words, filters: Iterable[str]) -> Iterator[tuple[str, str]]:
    yield words("xl_inspections"), str(tally.inspections)
    if tally.first and tally.last:
        first, last = words.date(tally.first), words.date(tally.last)
        yield words("xl_period_label"), words("xl_period", first=first, last=last)
    if tally.before:
        first, last = words.date(tally.before.first), words.date(tally.before.last)
        yield words("xl_before"), words("xl_period", first=first, last=last)
    for line in filters:
        yield words("xl_filter"), line
    if tally.left_out:
        yield words("xl_not_counted"), words.plural("xl_left_out", tally.left_out)


def _templates(tally: Tally, words: Words) -> Iterator[tuple[str, str]]:
    for template in tally.in_order:
        versions = words.listed(
            words("xl_version_count", version=version, n=n)
            for version, n in sorted(template.versions.items())
        )
        yield f"{words('xl_template')} {template.id}", f"{template.title}: {versions}"
        if template.pass_mark is not None:
            yield words("xl_pass_mark"), _pass_mark(template, words)


def _pass_mark(template: TemplateTally, words: Words) -> str:
    mark = words.points(template.pass_mark)
    return words("limit", points=mark) if template.demerit else words("xl_percent_of", mark=mark)


def _how(words: Words) -> Iterator[tuple[str, str]]:
    for key in HOW:
        yield words(f"xl_how_{key}_label"), words(f"xl_how_{key}")


def _missing(words: Words, written: Written) -> Iterator[tuple[str, str]]:
    """What Excel had no room for."""
    for group in written.continued:
        if len(group.sheets) > 1:
            yield group.sheets[0].ws.title, words("xl_continued", sheets=len(group.sheets))
    if written.thumbnails_left_out:
        left_out = written.thumbnails_left_out
        yield words("photos"), words.plural("xl_thumbnails", left_out, most=MOST)
    if written.cut:
        yield words("xl_texts_label"), words.plural("xl_cut", written.cut)

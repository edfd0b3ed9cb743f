"""Makes reports and has other people's programs read them: tools/check_reports.py [--data DIR] [--table FILE]

Every inspection of the workspace, or of the demo told into a temporary folder, to PDF in each layout and
language; a pack, a workbook and what is printed of each template in each language. Exit 1 on a finding; a
reader that this machine has not is named.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from inspector.app import opened
from inspector.checklists.record import Record
from inspector.demo.fill import fill
from inspector.languages import LANGUAGES
from inspector.reports.data import Layout
from inspector.reports.words import words
from inspector.services.ports.records import Filter
from inspector.services.session import Session
from tools import report_readers as readers
from tools.report_figures import Figures, spaced


@dataclass
class Line:
    """A row of the table: what was read and what was found wrong."""

    what: str
    language: str
    files: int = 0
    kib: int = 0
    readers: Sequence[str] = ()
    findings: list[str] = field(default_factory=list)

    def cells(self) -> tuple[str, ...]:
        told = ", ".join(self.readers) or "not read"
        return self.what, self.language, str(self.files), str(self.kib), told, str(len(self.findings))


PRINTED = ("form", "handbook", "briefing")
HEAD = ("what", "language", "files", "KiB", "read by", "findings")


class Check:
    def __init__(self, session: Session, folder: Path) -> None:
        self.session, self.folder = session, folder
        self.records = [session.archive.record(row.id) for row in session.archive.records(Filter(all=True))]
        absent = readers.missing()
        self.pdf_readers = [name for name in readers.PDF_READERS if name not in absent]
        self.office = readers.OFFICE not in absent

    def lines(self) -> Iterator[Line]:
        for language in LANGUAGES:
            for layout in Layout:
                yield self._pdfs(layout, language)
            yield self._pack(language)
            yield self._workbook(language)
            yield self._printed(language)

    def _pdfs(self, layout: Layout, language: str) -> Line:
        line = Line(f"PDF, {layout}", language, readers=self.pdf_readers)
        for record in self.records:
            path = self.folder / f"{record.id}-{layout}-{language}.pdf"
            self.session.reporting.write_pdf(record.id, language, path, layout)
            self._read(line, path, [*Figures(record, language).patterns(), record.id])
        return line

    def _pack(self, language: str) -> Line:
        line = Line("pack", language, readers=self.pdf_readers)
        path = self.folder / f"pack-{language}.pdf"
        self.session.reporting.write_pack([record.id for record in self.records], language, path)
        self._read(line, path, {spaced(record.sites[-1].name) for record in self.records})
        return line

    def _printed(self, language: str) -> Line:
        """Form, handbook and briefing of each template of the library."""
        line = Line("printed", language, readers=self.pdf_readers)
        reporting = self.session.reporting
        for each in self.session.library.listed():
            template = each.published.template
            titles = {spaced(section.title.in_(language)) for section in template.sections}
            stem = self.folder / f"{template.id}-{language}"
            form, handbook, briefing = (stem.with_suffix(f".{name}.pdf") for name in PRINTED)
            reporting.write_blank_form(each.published, language, form)
            reporting.write_handbook(each.published, language, handbook)
            reporting.write_briefing(template, language, briefing)
            for path in (form, handbook, briefing):
                self._read(line, path, titles)
        return line

    def _read(self, line: Line, path: Path, patterns: Sequence[str] | set[str]) -> None:
        line.files += 1
        line.kib += path.stat().st_size // 1024
        line.findings += [f"{path.name}: {fault}" for fault in readers.pdf_faults(path, patterns)]

    def _workbook(self, language: str) -> Line:
        told = words(language)
        path = self.folder / f"workbook-{language}.xlsx"
        self.session.reporting.write_workbook([record.id for record in self.records], language, path)
        line = Line("workbook", language, 1, path.stat().st_size // 1024, ["openpyxl"])
        listed = readers.Listed(
            told("xl_inspections"), told("xl_percent"), told("record"), dict(map(share, self.records))
        )
        if self.office:
            line.readers = ["openpyxl", readers.OFFICE]
            again, line.findings = readers.recalculated([path], self.folder / f"again-{language}")
            for made in again.values():
                line.findings += readers.workbook_faults(path, made, listed)
        return line


def share(record: Record) -> tuple[str, float | None]:
    """The engine's percent of a record as a workbook holds it."""
    percent = Figures(record, "en").score.total.percent
    return record.id, None if percent is None else float(percent / 100)


def table(lines: Sequence[Line]) -> str:
    """The lines as a table in Markdown."""
    rows = [HEAD, ("---",) * len(HEAD), *(line.cells() for line in lines)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def page(lines: Sequence[Line], records: int) -> str:
    """The table with what read the files, as it is kept in the documentation."""
    what = " ".join(__doc__.splitlines()[2:5])
    told = [f"# Reports as other programs read them\n\n`python tools/check_reports.py`: {what}"]
    told.append(f"Run on {date.today():%d %B %Y} over {records} inspections, read by:")  # noqa: DTZ011
    told.append("\n".join(f"- {version}" for version in readers.versions()))
    told.append(table(lines))
    return "\n\n".join(told) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", help="a workspace of one's own, only read")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="leave the files there")
    parser.add_argument("--table", type=Path, metavar="FILE", help="write the page there")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.keep or Path(temporary) / "reports"
        folder.mkdir(parents=True, exist_ok=True)
        with opened(asked.data or str(Path(temporary) / "demo"), read_only=bool(asked.data)) as session:
            if not asked.data:
                fill(session, lambda _done, _of: None)
            check = Check(session, folder)
            lines = list(check.lines())
    print(table(lines))
    for name in readers.missing():
        print(f"{name} is not on this machine: what it would read was not read")
    findings = [finding for line in lines for finding in line.findings]
    print("\n".join(findings) or "no finding")
    if asked.table:
        asked.table.write_text(page(lines, len(check.records)), "utf-8")
    return 1 if findings else 0


if __name__ == "__main__":
    raise SystemExit(main())

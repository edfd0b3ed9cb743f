"""Sheet About: what the workbook holds and how its figures come about."""

from __future__ import annotations

from typing import Any

from inspector.reports.excel.sheet import Column, Sheet
from inspector.reports.excel.tally import Tally
from inspector.reports.words import Words


def about_sheet(workbook: Any, tally: Tally, words: Words, answer_sheets: int) -> None:
    columns = (Column(words("xl_about"), 32), Column("", 48))
    sheet = Sheet(workbook, words("xl_about"), columns)
    sheet.add((words("xl_inspections"), tally.inspections))
    if tally.inspections:
        sheet.add((words("xl_period_label"), words("xl_period", first=tally.first, last=tally.last)))
    for key in sorted(tally.templates):
        template = tally.templates[key]
        versions = words.listed(
            words("xl_version_count", version=version, n=n)
            for version, n in sorted(template.versions.items())
        )
        sheet.add((f"{words('xl_template')} {key}", f"{template.title}: {versions}"))
        if template.pass_mark is not None:
            sheet.add((words("xl_pass_mark"), words.points(template.pass_mark)))
    for key in ("mean", "pooled", "passed", "dates", "answers"):
        sheet.add((words(f"xl_how_{key}_label"), words(f"xl_how_{key}")))
    if answer_sheets > 1:
        sheet.add((words("xl_answers"), words("xl_continued", sheets=answer_sheets)))
    sheet.add((words("xl_program"), ", ".join(sorted(tally.programs))))
    sheet.close()

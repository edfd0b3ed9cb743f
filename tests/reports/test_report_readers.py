"""tools/report_readers.py: what it must find in files that are not as they should be."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from inspector.reports.excel.workbook import write_workbook
from tests.reports import helpers
from tools import report_readers as readers
from tools.report_figures import Figures

LISTED = "name                                 type              encoding         emb sub uni object ID\n"
RULE = "------------------------------------ ----------------- ---------------- --- --- --- ---------\n"


@pytest.mark.parametrize(
    ("name", "embedded", "found"),
    [
        ("AAAAAA+NotoSans-Regular", "yes", []),
        ("Helvetica", "no ", ["Helvetica"]),
        ("NotoSansSC-Bold", "no ", ["NotoSansSC-Bold"]),
    ],
)
def test_a_font_that_is_not_embedded_is_named(name: str, embedded: str, found: list[str]) -> None:
    line = f"{name:36} TrueType          WinAnsi          {embedded} yes yes     13  0\n"
    told = list(readers.font_faults(LISTED + RULE + line))
    assert told == [f"pdffonts: {each} is not embedded" for each in found]


def test_a_pdf_without_fonts_is_no_report() -> None:
    assert list(readers.font_faults(LISTED + RULE)) == ["pdffonts: no font"]


def test_what_another_program_lost_of_a_workbook_is_named(tmp_path: Path) -> None:
    rec = helpers.small({"a": "half"})
    write_workbook([helpers.data(rec)], tmp_path / "ours.xlsx", "en")
    percent = Figures(rec, "en").score.total.percent
    assert percent is not None
    listed = readers.Listed("Inspections", "Score", "Record", {rec.id: float(percent / 100)})
    again = openpyxl.load_workbook(tmp_path / "ours.xlsx")
    again.save(tmp_path / "same.xlsx")
    assert list(readers.workbook_faults(tmp_path / "ours.xlsx", tmp_path / "same.xlsx", listed)) == []
    head = [cell.value for cell in again["Inspections"][1]]
    again["Inspections"].cell(2, head.index("Score") + 1).value = 0.5
    again["Answers"].delete_rows(3)
    again["Summary"]["A1"] = "#REF!"
    again.save(tmp_path / "altered.xlsx")
    found = list(readers.workbook_faults(tmp_path / "ours.xlsx", tmp_path / "altered.xlsx", listed))
    assert [fault.split(":")[0] for fault in found] == ["Answers", "Summary!A1", "Inspections"]


def test_each_program_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert readers.missing() == ["qpdf", "pdffonts", "pdftotext", "soffice"]
    assert list(readers.versions()) == []

"""Text that people type is data: in every field, through to the reports and every screen, shown as typed."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QWidget

from inspector.app import opened
from inspector.checklists.answers import Address
from inspector.checklists.identity import publish
from inspector.checklists.inspection import ProposedAction, Signature
from inspector.reports.data import Layout
from inspector.services.filling import Filling
from inspector.services.photos import caption
from inspector.services.preferences import Brand
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.settings.screen import SettingsScreen
from tests.checklists.building import YES_NO, choice, item, repeated, section, written
from tests.e2e.bad_files import photo
from tests.e2e.conftest import Opening

MARKUP = '<img src="file:///etc/passwd"><b>bold</b> &amp; {percent} %s R&D'
SHOWN = "<b>bold</b>"
FORMULA = '=HYPERLINK("http://evil","x")'
MARKS = "\u202eeduard\u202c \u200f שלום مرحبا 😀👩‍👧 \u2028 \ufeff"
CONTROLS = "a\x00b\x07c\x1bd\x0be\ud800f\udffe\ufffe"
LONG = "w" * 10_000
HOSTILE = f"{FORMULA} {MARKUP} {MARKS} {CONTROLS}"
TYPED = f"{FORMULA} {MARKUP} {MARKS}"  # what a template may hold
SOON = {"due_days": 1}
TREE = {
    "template": "hostile",
    "version": 1,
    "title": TYPED,
    "category": TYPED,
    "subject": TYPED,
    "description": TYPED + LONG,
    "briefing": TYPED + LONG,
    "responses": {"yes-no": [{**option, "label": TYPED} for option in YES_NO]},
    "scoring": {"pass_mark": 60},
    "grades": [{"label": TYPED, "at_least": 0}],
    "dimensions": [{"key": "speed", "label": TYPED}],
    "signatures": [{"key": "guest", "role": TYPED, "statement": TYPED}],
    "sections": [
        section(
            "room",
            choice("door", text=TYPED, guidance=TYPED + LONG, owner=TYPED, dimension="speed", action=SOON),
            choice("long", text=LONG),
            item("remark", "text", text=TYPED, required=False),
            item("code", "scan", text=TYPED, required=False),
            item("warmth", "number", text=TYPED, unit=TYPED, required=False),
            title=TYPED,
        ),
        repeated("staff", choice("badge", text=TYPED), title=TYPED, repeat={"title": TYPED}),
    ],
}  # fmt: skip


def begin(session: Session) -> Filling:
    """A draft with hostile text wherever somebody could have typed it."""
    published = publish(written(TREE), {})
    add = lambda kept: kept.templates.add(published, shipped=False, at=session.clock())  # noqa: E731
    session.workspace.write(add).result()
    company = session.directory.add_site(HOSTILE, code="=1+1").id
    site = session.directory.add_site(LONG, company).id
    person = session.directory.add_person(HOSTILE, HOSTILE).id
    session.preferences.set_current_person(person)
    session.preferences.set_brand(Brand(HOSTILE, footer=HOSTILE + LONG))
    return session.fill_in(session.start(Start(published, site, HOSTILE, person)).id, person)


def fill_in(filling: Filling) -> None:
    door = Address("door")
    filling.answer(door, "no")
    filling.note(door, HOSTILE + LONG)
    filling.answer(Address("long"), "no")
    filling.note(Address("long"), LONG)
    filling.answer(Address("remark"), HOSTILE)
    filling.answer(Address("code"), CONTROLS)
    filling.attach(door, BytesIO(photo()), f"{HOSTILE}.jpg")
    caption(filling, filling.draft.sheet.photos[0], HOSTILE)
    filling.add_entry("staff", HOSTILE)
    badge = Address("badge", filling.draft.sheet.entries[0].id)
    filling.answer(badge, "no")
    filling.put_action(ProposedAction("action", badge, HOSTILE, HOSTILE))
    filling.comment(HOSTILE + LONG)
    filling.sign(Signature("guest", HOSTILE, strokes=(((0, 0), (9, 9)),))).saved.result()


@pytest.fixture
def hostile(workspace: Path) -> tuple[str, str]:
    """A record and a draft, both hostile; their ids."""
    with opened(str(workspace)) as session:
        filling = begin(session)
        fill_in(filling)
        record = session.finish(filling.draft.id, HOSTILE).id
        draft = session.correct(record, HOSTILE, filling.person).id
        return record, draft


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_reports_show_it_as_typed(hostile: tuple[str, str], workspace: Path, tmp_path: Path) -> None:
    record, _ = hostile
    with opened(str(workspace), read_only=True) as session:
        session.reporting.write_pdf(record, "en", tmp_path / "report.pdf")
        told = pdf_text(tmp_path / "report.pdf")
        assert told.count(SHOWN) >= 15
        assert "root:" not in told
        assert told.replace("\r\n", "").replace("\n", "").count("w" * 60) > 300
        for layout in (Layout.FAILURES, Layout.SUMMARY):
            session.reporting.write_pdf(record, "en", tmp_path / "short.pdf", layout)
            assert SHOWN in pdf_text(tmp_path / "short.pdf")
        session.reporting.write_pack([record], "en", tmp_path / "pack.pdf")
        assert SHOWN in pdf_text(tmp_path / "pack.pdf")
        session.reporting.write_json([record], "en", tmp_path / "all.json")
        assert FORMULA in json.loads((tmp_path / "all.json").read_text("utf-8"))[0]["note"]
        session.reporting.write_csv([record], "en", tmp_path / "all.csv")
        assert "\n=" not in (tmp_path / "all.csv").read_text("utf-8-sig").replace(",", "\n").replace('"', "")
        session.reporting.write_workbook([record], "en", tmp_path / "all.xlsx")
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f" and "HYPERLINK" in str(cell.value)]
    assert not [cell for cell in cells if cell.hyperlink and "evil" in str(cell.hyperlink.target)]
    assert sum(SHOWN in str(cell.value) for cell in cells) >= 10


def seen(window: QWidget) -> str:
    """What is to be read in a window, or heard; no label and no tool tip may take it for mark-up."""
    words = []
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not RichText.mightBeRichText(label.text())
        words.append(label.text())
    for widget in window.findChildren(QWidget):
        assert "<img" not in widget.toolTip() or not RichText.mightBeRichText(widget.toolTip())
        words.append(widget.accessibleName())
    return " ".join(words)


def test_every_screen_shows_it_as_typed(hostile: tuple[str, str], opening: Opening) -> None:
    _, draft = hostile
    with opening() as inspector:
        window = inspector.window
        assert SHOWN in seen(window)
        inspector.begins("hostile")
        assert SHOWN in seen(window)
        inspector.goes_to("templates")
        assert SHOWN in seen(window)
        inspector.goes_to("settings")
        for part in ("people", "sites", "brand", "workspace"):
            inspector.clicks(inspector.at(SettingsScreen).chips[part])
            inspector.settles()
            assert SHOWN in seen(window)
        inspector.goes_to("inspections")
        listing = inspector.at(InspectionsScreen).listing
        inspector.clicks_row(listing.view, listing.rows.index_of(listing.listed()[0].row.id))
        assert inspector.waits_for_report().startswith(b"%PDF")
        window.resume(draft)
        inspector.settles()
        for item in inspector.fill.model.filling.score.items:
            inspector.fill.go_to(item)
            inspector.settles()
            assert SHOWN in seen(window)
        inspector.fill.finish()
        inspector.settles()
        assert SHOWN in seen(window)

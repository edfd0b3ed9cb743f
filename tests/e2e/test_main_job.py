"""The main job on the real window: from Today to a sealed inspection, its PDF and its Excel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader
from PySide6.QtCore import Qt

from inspector.checklists.answers import Address, Value
from inspector.checklists.display import bounds, shown
from inspector.checklists.record import Record
from inspector.checklists.score import Outcome
from inspector.checklists.scoring import score
from inspector.services.ports.records import Filter
from inspector.ui.fill.screen import FillScreen
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.today.screen import TodayScreen
from tests.e2e.conftest import Opening
from tests.e2e.people import Fault, RoomInspector
from tests.ui.people import picture

LEAST_ITEMS = 60
COMMENT = "Ready for sale once the plate is fixed."
PASSED = {"en": "Passed", "ru": "Пройдена", "zh": "达标"}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Nothing is there yet."""
    return tmp_path / "workspace"


@pytest.fixture
def faults(tmp_path: Path) -> dict[str, Fault]:
    """What is wrong in room 412, noted in three scripts, with photos on the inspector's disk."""
    plate, lamp = tmp_path / "plate.jpg", tmp_path / "lamp.jpg"
    plate.write_bytes(picture((60, 90, 120), (1200, 900)))
    lamp.write_bytes(picture((150, 90, 120), (900, 1200)))
    return {
        "number-plate": Fault("Plate hangs by one screw", (plate,)),
        "minibar-clean": Fault("镜面有水渍", (lamp,)),
        "desk": Fault("Пятно под лампой", (plate, lamp)),
    }


def begins_room_412(inspector: RoomInspector) -> None:
    inspector.starts_first_inspection("hotel-room", name="Elena Kask", site="Harbour Hotel", subject="412")


def record_of(inspector: RoomInspector, record_id: str) -> Record:
    return inspector.session.archive.record(record_id)


def values(inspector: RoomInspector) -> dict[Address, Value | None]:
    """The answers in the draft that is open."""
    answers = inspector.fill.model.filling.draft.sheet.answers
    return {address: answer.value for address, answer in answers.items()}


def packed(text: str) -> str:
    """Without the breaks that lines and columns put into a text."""
    return "".join(text.split())


def percent_of(record: Record, mark: str = ".") -> str:
    return shown(record.score.total.percent, bounds(record.published.template)).replace(".", mark)


def rows(sheet: Worksheet) -> list[dict[str, Any]]:
    """The rows below the head, by its names."""
    head, *lines = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, head), line, strict=True)) for line in lines]


def test_from_an_empty_window_to_pdf_and_excel(
    opening: Opening, faults: dict[str, Fault], tmp_path: Path
) -> None:
    with opening() as inspector:
        begins_room_412(inspector)
        answered = inspector.answers_everything(faults)
        assert len(answered) >= LEAST_ITEMS
        inspector.finishes()
        inspector.signs("inspector")
        inspector.comments(COMMENT)
        record = record_of(inspector, inspector.seals())
        for language in PASSED:
            inspector.speaks_in_reports(language)
            inspector.exports_pdf(tmp_path / f"{language}.pdf")
        inspector.speaks_in_reports("en")
        inspector.exports_workbook(tmp_path / "rooms.xlsx")
    assert record.score == score(record.published.template, record.sheet)
    assert record.score.outcome is Outcome.PASS
    assert [address.item for address in record.score.failed] == list(faults)
    assert [signature.name for signature in record.signatures if signature.strokes] == ["Elena Kask"]
    for language in PASSED:
        assert_report(tmp_path / f"{language}.pdf", record, language, faults)
    assert_workbook(tmp_path / "rooms.xlsx", record, faults)


def assert_report(path: Path, record: Record, language: str, faults: dict[str, Fault]) -> None:
    """The engine's score, the outcome, every item asked and every note stand in the report."""
    text = packed("".join(page.extract_text() for page in PdfReader(path).pages))
    template = record.published.template
    told = [percent_of(record, "," if language == "ru" else "."), PASSED[language], COMMENT]
    told += ["Elena Kask", "Harbour Hotel", *(fault.note for fault in faults.values())]
    told += [template.item_by_key[address.item].text.in_(language) for address in record.score.items]
    assert not [each for each in told if packed(each) not in text]


def assert_workbook(path: Path, record: Record, faults: dict[str, Fault]) -> None:
    """Numbers that are numbers and the engine's; a row an answer with its note and photos."""
    book = openpyxl.load_workbook(path)
    [total] = rows(book["Inspections"])
    assert total["Score"] == pytest.approx(float(record.score.total.percent or 0) / 100, abs=1e-15)
    assert (total["Outcome"], total["Failed items"], total["Photos"]) == ("Passed", len(faults), 4)
    answers = {row["item_key"]: row for row in rows(book["Answers"])}
    assert answers.keys() == {address.item for address in record.score.items}
    assert sum(row["score"] or 0 for row in answers.values()) == float(record.score.total.earned)
    assert answers["fridge-temperature"]["value"] == 4.5
    for item, fault in faults.items():
        row = answers[item]
        assert (row["failed"], row["note"], row["photos"]) == (True, fault.note, len(fault.photos))


def test_an_unfinished_inspection_is_there_again_at_the_same_item(opening: Opening) -> None:
    place = Address("bed-made")
    with opening() as inspector:
        begins_room_412(inspector)
        for _ in range(5):
            current = inspector.fill.current()
            assert current is not None
            inspector.finds_well(current)
        inspector.card(place.item)
        inspector.clicks(inspector.card(place.item).text)
        inspector.finds_fault(place, Fault("Пятно на подушке"))
        before = values(inspector)
    with opening() as inspector:
        assert isinstance(inspector.window.current(), TodayScreen)
        inspector.resumes("Room 412")
        assert inspector.fill.current() == place
        assert values(inspector) == before
        assert len(before) == 6
        card = inspector.card(place.item)
        assert card.extras.note.box.text() == "Пятно на подушке"
        assert card.control is not None
        assert inspector.button("Fault", card).isChecked()


def test_what_is_missing_is_said_and_an_incomplete_one_says_why(opening: Opening, tmp_path: Path) -> None:
    with opening() as inspector:
        begins_room_412(inspector)
        first = inspector.fill.current()
        assert first is not None
        inspector.finds_well(first)
        screen = inspector.finishes()
        row = screen.missing.rows()[0]
        inspector.clicks(row.button)
        assert isinstance(inspector.window.current(), FillScreen)
        second = inspector.fill.current()
        assert second not in (None, first)
        inspector.finishes()
        record = record_of(inspector, inspector.seals("The guest came back"))
        inspector.exports_pdf(tmp_path / "412.pdf")
    assert record.incomplete_reason == "The guest came back"
    assert [address for address, answer in record.sheet.answers.items() if answer.given] == [first]
    text = packed("".join(page.extract_text() for page in PdfReader(tmp_path / "412.pdf").pages))
    assert packed("The guest came back") in text
    assert percent_of(record) in text


def test_a_correction_replaces_the_record_and_leaves_it_readable(opening: Opening) -> None:
    with opening() as inspector:
        begins_room_412(inspector)
        inspector.presses(Qt.Key.Key_2)
        inspector.finishes()
        first = inspector.seals("Only the door was asked for")
        inspector.corrects("The status was right, the list was old")
        inspector.rests()
        inspector.chooses("OK", inspector.card("room-status"))
        inspector.finishes()
        second = inspector.seals("Only the door was asked for")
        inspections = inspector.at(InspectionsScreen)
        assert {item.row.id: item.row.superseded_by for item in inspections.listing.listed()} == {
            first: second,
            second: None,
        }
        old, new = record_of(inspector, first), record_of(inspector, second)
        counting = inspector.session.archive.records(Filter())
        inspector.looks_at(first)
        assert inspections.preview.head.seal.text() == "Replaced by a correction"
    status = Address("room-status")
    assert (old.sheet.answer(status).value, new.sheet.answer(status).value) == ("fault", "ok")
    assert (new.head.supersedes, new.head.reason) == (first, "The status was right, the list was old")
    assert [row.id for row in counting] == [second]

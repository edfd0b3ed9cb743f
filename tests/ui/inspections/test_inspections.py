"""Inspections: finding them, reading their reports, handing them on, correcting and voiding."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from inspector.checklists.method import Method
from inspector.services.session import Session
from inspector.ui.fill.screen import FillScreen
from inspector.ui.inspections.items import Period, Show, Sort, Wanted, load, narrowed
from inspector.ui.inspections.model import DayHead
from inspector.ui.inspections.pages import ReportPages
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.widgets.text import ElidedText
from tests.ui.conftest import History, Opening
from tests.ui.manager import Manager

ALL = ["Room 409", "Room 118", "Room 412"]


@pytest.fixture
def archive(manager: Manager) -> Manager:
    """The manager before the list, the newest report shown."""
    manager.goes_to("inspections")
    manager.waits_for_report()
    return manager


def screen(manager: Manager) -> InspectionsScreen:
    return manager.at(InspectionsScreen)


def texts(content: bytes, path: Path) -> str:
    path.write_bytes(content)
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


# -- the list


def test_the_list_stands_by_day_and_shows_the_newest_report(archive: Manager) -> None:
    rows = screen(archive).listing.rows
    shown = [rows.row(rows.index(place, 0)) for place in range(rows.rowCount())]
    assert [isinstance(row, DayHead) for row in shown] == [True, False, False, True, False]
    item = screen(archive).preview.item
    assert item is not None
    assert item.row.subject_name in ("Room 409", "Room 118")


def test_words_find_subject_site_and_inspector_in_any_order(archive: Manager) -> None:
    listing = screen(archive).listing
    for words, found in (
        ("412", ["Room 412"]),
        ("park", ["Room 118"]),
        ("elena harbour", ["Room 409", "Room 412"]),
        ("nobody", []),
    ):
        archive.writes(words, listing.search)
        archive.presses(Qt.Key.Key_Return)
        assert archive.listed() == found
    assert listing.empty.isVisible()
    archive.chooses("Show all")
    archive.waits_for_work()
    assert sorted(archive.listed()) == sorted(ALL)


def test_the_chips_show_failed_ones_and_drafts(archive: Manager) -> None:
    listing = screen(archive).listing
    archive.clicks(listing.chips[Show.FAILED])
    assert archive.listed() == ["Room 409"]
    assert listing.chips[Show.DRAFTS].accessibleName() == "Drafts 1"
    archive.clicks(listing.chips[Show.DRAFTS])
    draft = listing.rows.items()[0]
    index = listing.rows.index(0, 0)
    archive.clicks_row(listing.view, index)
    assert archive.at(FillScreen).model.filling.draft.id == draft.draft.draft.id  # type: ignore[union-attr]


def test_filters_narrow_by_site_and_time_and_can_be_cleared(archive: Manager) -> None:
    listing = screen(archive).listing
    archive.clicks(listing.filter_button)
    park = next(site.id for site in archive.session.directory.sites() if site.code == "PH")
    archive.takes(listing.filters.site, park)
    archive.waits_for_work()
    assert archive.listed() == ["Room 118"]
    archive.clicks(listing.filters.reset)
    archive.takes(listing.filters.period, Period.WEEK)
    archive.waits_for_work()
    assert sorted(archive.listed()) == ["Room 118", "Room 409"]
    archive.clicks(listing.filters.counting)
    archive.waits_for_work()
    assert archive.listed() == ["Room 409"]


def test_what_storage_narrows_by() -> None:
    today = date(2026, 11, 17)
    wanted = Wanted(template="round", site="x", method=Method.SELF, period=Period.MONTH, counting=True)
    found = wanted.filter(today)
    assert (found.template, found.site, found.method) == ("round", "x", Method.SELF)
    assert (found.since, found.all) == (today - timedelta(days=29), False)
    assert wanted.narrowed == 5
    assert Wanted().filter(today).since is None


def test_scores_sort_from_either_end(archive: Manager) -> None:
    loaded = load(archive.session, Wanted().filter(date(2026, 1, 1)))
    for sort, first in ((Sort.LOWEST, "Room 409"), (Sort.HIGHEST, "Room 412"), (Sort.SUBJECT, "Room 118")):
        items = narrowed(loaded, Wanted(sort=sort))
        assert items[0].row.subject_name == first  # type: ignore[union-attr]


def test_arrows_walk_the_list_and_the_report_follows(archive: Manager) -> None:
    listing = screen(archive).listing
    archive.selects("Room 412")
    archive.waits_for_report()
    archive.presses(Qt.Key.Key_Up)
    archive.waits_for_report()
    item = screen(archive).preview.item
    assert item is not None
    assert item.row.subject_name != "Room 412"
    assert listing.selected() == item


# -- the report


def test_the_report_is_the_record_in_the_language_chosen(archive: Manager, tmp_path: Path) -> None:
    archive.selects("Room 412")
    english = texts(archive.waits_for_report(), tmp_path / "en.pdf")
    assert "Room 412" in english
    assert "Lock works" in english
    archive.takes(screen(archive).preview.head.language, "ru")
    russian = texts(archive.waits_for_report(), tmp_path / "ru.pdf")
    assert "Вечерний обход" in russian
    assert archive.session.preferences.report_language() == "ru"
    assert screen(archive).preview.head.seal.text() == "Sealed and verified"


def test_pages_are_turned_and_enlarged(archive: Manager) -> None:
    pages = screen(archive).preview.pages
    assert isinstance(pages, ReportPages)
    assert pages.document.pageCount() >= 2
    assert pages.bar.page.text().startswith("1 of ")
    archive.clicks(pages.bar.after)
    assert pages.bar.page.text().startswith("2 of ")
    before = pages._factor()
    archive.clicks(pages.bar.larger)
    assert pages.view.zoomFactor() > before


def test_a_report_once_made_is_there_at_once(archive: Manager) -> None:
    archive.selects("Room 412")
    first = archive.waits_for_report()
    archive.selects("Room 118")
    archive.waits_for_report()
    archive.selects("Room 412")
    assert screen(archive).preview.content() is first
    assert not archive.context.tasks.running()


def test_making_a_report_can_be_cancelled_and_begun_again(archive: Manager) -> None:
    preview = screen(archive).preview
    archive.selects("Room 412")
    archive.qtbot.waitUntil(lambda: archive.context.tasks.running() > 0)
    preview.cancel()
    archive.waits_for_work()
    assert preview.empty.isVisible()
    assert preview.content() is None
    archive.chooses("Make it")
    archive.waits_for_report()


def test_a_record_changed_on_disk_says_so_in_place_of_its_report(archive: Manager) -> None:
    record = next(item for item in screen(archive).listing.listed() if item.row.subject_name == "Room 412")
    archive.tampers_with(record.row.id)
    archive.selects("Room 412")
    archive.qtbot.waitUntil(screen(archive).preview.empty.isVisible, timeout=15_000)
    assert "not as it was sealed" in archive.says(screen(archive).preview.empty)


def test_the_pdf_is_saved_where_told(archive: Manager, tmp_path: Path) -> None:
    archive.selects("Room 412")
    content = archive.waits_for_report()
    archive.clicks(screen(archive).preview.head.pdf)
    assert archive.offered_file().startswith("Harbour Hotel, Room 412, ")
    archive.names_file(tmp_path / "out" / "room.pdf")
    archive.waits_for_work()
    assert (tmp_path / "out" / "room.pdf").read_bytes() == content
    assert archive.toast() == "Saved room.pdf"


def test_a_pdf_that_cannot_be_written_says_why(archive: Manager, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    archive.clicks(screen(archive).preview.head.pdf)
    archive.names_file(tmp_path / "file" / "room.pdf")
    archive.waits_for_work()
    assert "room.pdf" in archive.banner()


def test_the_workbook_holds_what_is_listed_and_counts(archive: Manager, tmp_path: Path) -> None:
    archive.clicks(screen(archive).preview.head.excel)
    archive.names_file(tmp_path / "all.xlsx")
    archive.waits_for_work()
    assert archive.toast() == "Saved all.xlsx: 2 inspections"
    sheets = openpyxl.load_workbook(tmp_path / "all.xlsx").worksheets
    cells = {str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row}
    assert {"Room 412", "Room 409"} <= cells
    assert "Room 118" not in cells  # practice


def test_in_a_narrow_window_the_search_leaves_as_much_room_on_both_sides(archive: Manager) -> None:
    archive.window.resize(800, 1280)
    archive.settles()
    search = screen(archive).listing.search
    assert search.x() == screen(archive).width() - search.x() - search.width()


# -- correcting and voiding


def test_a_correction_asks_why_and_replaces_the_record(archive: Manager) -> None:
    archive.selects("Room 412")
    archive.waits_for_report()
    archive.clicks(screen(archive).preview.head.more)
    archive.picks("Correct…")
    assert not archive.dialog().deed_button.isEnabled()
    archive.writes_reason("The plate was clean after all")
    filling = archive.at(FillScreen)
    assert filling.model.filling.draft.head.reason == "The plate was clean after all"
    archive.finishes_it()
    item = screen(archive).preview.item
    assert item is not None
    assert item.row.supersedes is not None
    old = archive.session.archive.row(item.row.supersedes)
    assert old is not None
    assert old.superseded_by == item.row.id
    assert archive.listed().count("Room 412") == 2


def test_a_void_record_stays_and_is_marked(archive: Manager) -> None:
    archive.selects("Room 409")
    archive.waits_for_report()
    archive.clicks(screen(archive).preview.head.more)
    archive.picks("Declare void…")
    archive.writes_reason("Wrong room")
    archive.waits_for_work()
    item = archive.selects("Room 409")
    assert item.row.void
    archive.waits_for_report()
    assert screen(archive).preview.head.seal.text() == "Void, counts nowhere"


def test_a_narrow_window_has_list_and_report_as_two_pages(opening: Opening, office: Session) -> None:
    manager = opening(office, (800, 1280))
    manager.goes_to("inspections")
    assert not screen(manager).preview.isVisible()
    manager.selects("Room 412")
    assert screen(manager).preview.isVisible()
    assert not screen(manager).listing.isVisible()
    manager.waits_for_report()
    manager.chooses("Back to the list")
    assert screen(manager).listing.isVisible()


def test_the_seal_is_read_whole_in_a_narrow_window_with_large_text(opening: Opening, office: Session) -> None:
    manager = opening(office, (800, 1280))
    manager.context.language.use("ru")
    manager.context.theme.set_text_scale(200)
    manager.goes_to("inspections")
    manager.waits_for_work()
    screen(manager).listing.record_taken.emit()
    seal = screen(manager).preview.head.seal
    seal.set_text("Заверена, подлинность проверена", "shield", "ok")
    manager.settles()
    (words,) = seal.findChildren(ElidedText)
    assert not words.shown_lines()[-1].endswith("…")
    assert words.height() >= words.heightForWidth(words.width())


def test_a_finished_inspection_is_selected_and_its_report_shown(manager: Manager, history: History) -> None:
    for number in range(20):
        history.inspects(f"Room {number}", 3 + number, "yes", "no", "yes")
    manager.goes_to("today")
    manager.resumes("Room 414")
    manager.finishes_it()
    item = screen(manager).preview.item
    assert item is not None
    assert item.row.subject_name == "Room 414"
    assert screen(manager).listing.selected() == item

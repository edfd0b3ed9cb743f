"""Exporting the list in the window, and passing a report on."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from inspector.services.exporting.order import Format, Layout, Order
from inspector.services.ports.records import Filter
from inspector.services.session import Session
from inspector.ui.export.foot import ExportFoot
from inspector.ui.export.form import ALL, ONE, SOME, ExportForm
from inspector.ui.export.telling import Telling
from inspector.ui.inspections.pages import ReportPages
from inspector.ui.inspections.printing import Printing
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.widgets.chips import Chip
from tests.ui.conftest import Opening
from tests.ui.manager import PATIENCE, Manager


@pytest.fixture
def archive(manager: Manager) -> Manager:
    """The manager before the list, the newest report shown."""
    manager.goes_to("inspections")
    manager.waits_for_report()
    return manager


def foot(manager: Manager) -> ExportFoot:
    return manager.at(InspectionsScreen).listing.foot


def asks(manager: Manager, into: Path) -> ExportForm:
    """Press Export… and choose the folder that the new one goes into."""
    manager.clicks(foot(manager).export)
    form = manager.dialog().findChild(ExportForm)
    assert isinstance(form, ExportForm)
    manager.qtbot.waitUntil(form.choose.isVisible)
    manager.clicks(form.choose)
    manager.names_file(into)
    manager.qtbot.waitUntil(lambda: not manager.window.findChildren(QFileDialog))
    return form


def toggles(manager: Manager, *chips: Chip) -> None:
    for chip in chips:
        manager.clicks(chip)


def done(manager: Manager) -> None:
    manager.qtbot.waitUntil(foot(manager).close_it.isVisible, timeout=PATIENCE)


def test_the_list_goes_into_a_folder(archive: Manager, tmp_path: Path) -> None:
    assert foot(archive).words.text() == "3 inspections"
    form = asks(archive, tmp_path)
    assert "1 of the list counts nowhere" in archive.says(archive.dialog())
    assert form.which.picked() == (ALL,)
    toggles(archive, form.formats.chips[Format.PDF], form.formats.chips[Format.CSV])
    assert not form.layouts.isVisible()
    toggles(archive, form.languages.chips["zh"])
    folder = form.folder()
    assert folder.parent == tmp_path
    archive.clicks(archive.dialog().deed_button)
    done(archive)
    assert foot(archive).words.text() == "2 files exported"
    assert foot(archive).show_folder.isVisible()
    assert not foot(archive).show_lacks.isVisible()
    made = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert made == {"en/answers.csv", "zh/answers.csv"}
    archive.clicks(foot(archive).close_it)
    assert foot(archive).export.isVisible()


def test_only_the_one_that_is_shown_and_again_under_a_number(archive: Manager, tmp_path: Path) -> None:
    item = archive.selects("Room 412")
    archive.waits_for_report()
    for number in ("", " (2)"):
        form = asks(archive, tmp_path)
        toggles(
            archive,
            form.which.chips[ONE],
            form.layouts.chips[Layout.FULL],
            form.layouts.chips[Layout.SUMMARY],
        )
        folder = form.folder()
        assert folder.name == f"Harbour Hotel, {item.row.visited_on}{number}"
        archive.clicks(archive.dialog().deed_button)
        done(archive)
        assert [path.name for path in folder.iterdir()] == [
            archive.session.reporting.file_name(item.row, ".pdf")
        ]
        archive.clicks(foot(archive).close_it)


def test_nothing_picked_is_nothing_to_export(archive: Manager, tmp_path: Path) -> None:
    form = asks(archive, tmp_path)
    toggles(archive, form.formats.chips[Format.PDF])
    assert not archive.dialog().deed_button.isEnabled()
    assert form.why_not.isVisible()
    archive.context.theme.set_text_scale(200)
    archive.settles()
    assert form.why_not.visibleRegion().boundingRect() == form.why_not.rect(), "scrolled away"
    archive.context.theme.set_text_scale(100)
    archive.settles()
    toggles(archive, form.formats.chips[Format.JSON])
    assert archive.dialog().deed_button.isEnabled()
    archive.presses(Qt.Key.Key_Escape)
    assert list(tmp_path.glob("Harbour*")) == []


def test_what_is_missing_is_told_and_can_be_copied(archive: Manager, tmp_path: Path) -> None:
    item = archive.selects("Room 412")
    archive.waits_for_report()
    archive.tampers_with(item.row.id)
    form = asks(archive, tmp_path)
    toggles(archive, form.formats.chips[Format.PDF], form.formats.chips[Format.JSON])
    archive.clicks(archive.dialog().deed_button)
    done(archive)
    assert foot(archive).more.text() == "1 missing"
    archive.clicks(foot(archive).show_lacks)
    assert "Room 412" in archive.says(archive.dialog())
    archive.clicks(archive.dialog().deed_button)
    copied = QGuiApplication.clipboard().text()
    assert "answers.json" in copied
    assert "not as it was sealed" in copied


def test_it_goes_on_behind_and_can_be_cancelled(archive: Manager, tmp_path: Path) -> None:
    into = tmp_path / "into"
    into.mkdir()
    form = asks(archive, into)
    toggles(archive, *(form.layouts.chips[each] for each in (Layout.FAILURES, Layout.SUMMARY)))
    toggles(archive, form.languages.chips["ru"], form.languages.chips["zh"])
    archive.clicks(archive.dialog().deed_button)
    archive.qtbot.waitUntil(foot(archive).stop.isVisible)
    assert foot(archive).words.text().startswith("Exporting")
    archive.clicks(foot(archive).stop)
    archive.waits_for_work()
    assert foot(archive).export.isVisible()
    assert list(into.iterdir()) == []


def clicks_with(manager: Manager, place: int, modifier: Qt.KeyboardModifier) -> None:
    """Click the record at this place of the list with a key held."""
    listing = manager.at(InspectionsScreen).listing
    index = listing.rows.index_of(listing.listed()[place].row.id)
    at = listing.view.visualRect(index).center()
    manager.qtbot.mouseClick(listing.view.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def chosen(manager: Manager) -> list[str]:
    return [item.row.id for item in manager.at(InspectionsScreen).listing.chosen()]


def test_several_are_chosen_by_click_and_key_and_exported(archive: Manager, tmp_path: Path) -> None:
    listing = archive.at(InspectionsScreen).listing
    ids = [item.row.id for item in listing.listed()]
    clicks_with(archive, 0, Qt.KeyboardModifier.NoModifier)
    assert chosen(archive) == []
    clicks_with(archive, 2, Qt.KeyboardModifier.ControlModifier)
    assert chosen(archive) == [ids[0], ids[2]]
    assert foot(archive).words.text() == "2 of 3 selected"
    archive.qtbot.keyClick(listing.view, Qt.Key.Key_Escape)
    assert chosen(archive) == []
    clicks_with(archive, 0, Qt.KeyboardModifier.NoModifier)
    clicks_with(archive, 1, Qt.KeyboardModifier.ShiftModifier)
    archive.qtbot.keyClick(listing.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(archive) == ids[:3]
    archive.qtbot.keyClick(listing.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    form = asks(archive, tmp_path)
    assert form.which.picked() == (SOME,)
    toggles(archive, form.formats.chips[Format.PDF], form.formats.chips[Format.JSON])
    folder = form.folder()
    archive.clicks(archive.dialog().deed_button)
    done(archive)
    told = json.loads((folder / "answers.json").read_text("utf-8"))
    assert {row["record_id"] for row in told} == set(ids[:2])


def test_a_long_touch_begins_choosing(archive: Manager) -> None:
    view = archive.at(InspectionsScreen).listing.view
    ids = [item.row.id for item in archive.at(InspectionsScreen).listing.listed()]
    clicks_with(archive, 1, Qt.KeyboardModifier.NoModifier)
    held = view.visualRect(view.currentIndex()).center()
    held_at = view.viewport().mapToGlobal(held)
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, held, held_at))
    assert chosen(archive) == [ids[1]]
    assert foot(archive).words.text() == "1 of 3 selected"
    clicks_with(archive, 2, Qt.KeyboardModifier.NoModifier)
    assert chosen(archive) == ids[1:3]
    archive.clicks(foot(archive).select_all)
    assert chosen(archive) == ids
    assert not foot(archive).select_all.isVisible()
    archive.clicks(foot(archive).select_none)
    assert chosen(archive) == []
    assert foot(archive).words.text() == "3 inspections"


def closes_meanwhile(manager: Manager, into: Path) -> None:
    """Begin an export that takes a while and close the window."""
    form = asks(manager, into)
    toggles(manager, *(form.layouts.chips[each] for each in (Layout.FAILURES, Layout.SUMMARY)))
    toggles(manager, form.languages.chips["ru"], form.languages.chips["zh"])
    manager.clicks(manager.dialog().deed_button)
    manager.qtbot.waitUntil(foot(manager).stop.isVisible)
    manager.window.close()
    manager.window.close()
    assert manager.window.isVisible()


def test_closing_meanwhile_asks_and_leaves_nothing_half_there(archive: Manager, tmp_path: Path) -> None:
    into = tmp_path / "into"
    into.mkdir()
    closes_meanwhile(archive, into)
    assert "nothing of it is kept" in archive.says(archive.dialog())
    archive.clicks(archive.dialog().deed_button)
    archive.qtbot.waitUntil(lambda: not archive.window.isVisible(), timeout=PATIENCE)
    assert not archive.context.tasks.running()
    assert list(into.iterdir()) == []


def test_closing_meanwhile_can_let_it_go_on(archive: Manager, tmp_path: Path) -> None:
    closes_meanwhile(archive, tmp_path)
    archive.presses(Qt.Key.Key_Escape)
    done(archive)
    made = sum(path.is_file() for path in tmp_path.glob("*/**/*.pdf"))
    assert foot(archive).words.text() == f"{made} files exported"
    archive.window.close()
    assert not archive.window.isVisible()


# -- passing on


def test_a_copied_file_can_be_pasted_and_is_no_new_record(archive: Manager, office: Session) -> None:
    before = office.archive.records(Filter(all=True))
    old = office.workspace.folder / "previews" / "passed" / "long-ago-en"
    old.mkdir(parents=True)
    os.utime(old, (0, 0))
    item = archive.selects("Room 412")
    shown = archive.waits_for_report()
    for _ in range(2):
        archive.clicks(archive.at(InspectionsScreen).preview.head.more)
        archive.picks("Copy the file")
        archive.waits_for_work()
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    copied = Path(url.toLocalFile())
    assert copied.name == office.reporting.file_name(item.row, ".pdf")
    assert copied.read_bytes() == shown
    assert office.archive.records(Filter(all=True)) == before
    assert not old.exists()


def test_the_mail_program_gets_the_file(
    archive: Manager, office: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = tmp_path / "said"
    program = tmp_path / "xdg-email"
    program.write_text(
        f'#!/bin/sh\nfor word; do echo "$word"; done > "{said}.part"\nmv "{said}.part" "{said}"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    item = archive.selects("Room 412")
    archive.waits_for_report()
    archive.clicks(archive.at(InspectionsScreen).preview.head.more)
    archive.picks("Send by e-mail")
    archive.qtbot.waitUntil(said.exists)
    archive.qtbot.waitUntil(lambda: not archive.window.findChildren(QProcess))  # it ended
    words = said.read_text("utf-8").splitlines()
    assert words[words.index("--subject") + 1] == office.reporting.file_name(item.row, "")
    assert Path(words[words.index("--attach") + 1]).read_bytes().startswith(b"%PDF")


def test_all_pages_come_out_of_the_printer(archive: Manager, tmp_path: Path) -> None:
    content = archive.waits_for_report()
    paper = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    printing = Printing(printer, content, archive.at(InspectionsScreen))
    with archive.qtbot.waitSignal(printing.ended):
        printing.start()
    (tmp_path / "shown.pdf").write_bytes(content)
    printed, shown = PdfReader(paper).pages, PdfReader(tmp_path / "shown.pdf").pages
    assert len(printed) == len(shown)
    assert all(page.images for page in printed)


def test_from_the_start_the_foot_tells_of_the_export_and_offers_no_other(
    archive: Manager, office: Session, tmp_path: Path
) -> None:
    told = ExportFoot(archive.window)
    told.show()
    telling = Telling(archive.at(InspectionsScreen), told)
    rows = office.archive.records(Filter())
    telling.start(Order(rows, (Format.JSON,), ("en",)), tmp_path / "into")
    assert (told.words.text(), told.more.text()) == ("Exporting, 0 %", "")
    assert told.export.isHidden()
    archive.qtbot.waitUntil(lambda: not telling.running(), timeout=PATIENCE)
    assert told.words.text() == "1 file exported"


def test_without_records_there_is_nothing_to_export(empty_office: Session, opening: Opening) -> None:
    manager = opening(empty_office)
    manager.goes_to("inspections")
    assert not foot(manager).isVisible()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open."""
    asked: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(Path(url.toLocalFile())))
    return asked


def test_without_a_printer_or_mail_another_program_or_the_folder_helps(
    archive: Manager, opened: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    preview = archive.at(InspectionsScreen).preview
    assert isinstance(preview.pages, ReportPages)
    archive.clicks(preview.pages.bar.print_button)
    archive.waits_for_work()
    assert "no printer" in archive.toast()
    assert opened[-1].read_bytes() == preview.content()
    archive.clicks(preview.head.more)
    archive.picks("Send by e-mail")
    archive.waits_for_work()
    assert "No mail program" in archive.toast()
    assert opened[-1] == opened[0].parent

"""The report of one inspection, read back with other people's readers."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest

from inspector.checklists.display import shown
from inspector.checklists.inspection import Signature
from inspector.checklists.record import Record
from inspector.reports.build import earlier_of
from inspector.reports.data import Brand, PaperSize, ReportData, Superseded, Voided
from inspector.reports.pdf.document import write_pdf
from tests.reports import helpers
from tests.reports.helpers import SMALL, START, data, hotel, shipped, small

FAULTS = ("kettle", "drinks", "smoke-detector", "bed-made", "toilet")
HOSTILE = (
    "<b>bold</b> <img src=file:///etc/passwd> &amp; {percent} %s \x00\x07 \ud800 \u202eevil\u202c 😀\n=1+1\n"
    + "x" * 300
)


def drawn(report: ReportData, **more: Any) -> bytes:
    stream = BytesIO()
    write_pdf(report, stream, **more)
    return stream.getvalue()


def pages(content: bytes) -> list[str]:
    """The text of each page, its white space as single spaces."""
    reader = pypdf.PdfReader(BytesIO(content))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def full(language: str = "en", **changes: Any) -> ReportData:
    template = shipped("hotel-room").template
    rec = hotel(
        FAULTS,
        comment="A quiet week, two new attendants.",
        signatures=helpers.signed(template, "Ana Ferreira", "Rui Matos"),
        **changes,
    )
    before = tuple(earlier_of(hotel(FAULTS[:n], visited_on=date(2026, 2 * n + 1, 17))) for n in (0, 4, 1))
    return data(replace(rec, actions=helpers.proposed(rec)), language, earlier=before)


@cache
def full_report(language: str = "en") -> bytes:
    """The report that most tests read, drawn once a language."""
    return drawn(full(language))


@pytest.mark.parametrize(
    ("language", "outcome", "page", "item", "decimal"),
    [
        ("en", "Not passed", "Page 1 of", "Kettle clean", "."),
        ("ru", "Не пройдена", "Страница 1 из", "Чайник", ","),
        ("zh", "未达标", "第 1 页，共", "水壶", "."),
    ],
)
def test_it_says_everything_in_each_language(
    language: str, outcome: str, page: str, item: str, decimal: str
) -> None:
    report = full(language)
    told = pages(full_report(language))
    percent = shown(report.total.percent, report.bounds).replace(".", decimal)
    for wanted in (outcome, page, percent, "Room 412", "Lisbon Harbour", "Ana Ferreira", "Northgate Hotels"):
        assert wanted in told[0], wanted
    assert report.record in told[-1]
    assert report.hash[:8] in told[-1]
    everything = " ".join(told)
    for line in report.items:
        assert line.text.split()[0] in everything
    for section in report.sections:
        assert section.title in everything
    assert "Found at kettle" in everything


def test_pages_are_counted() -> None:
    told = pages(full_report())
    assert all(f"Page {number} of {len(told)}" in page for number, page in enumerate(told, 1))


def test_pdfium_reads_the_same() -> None:
    content = full_report("zh")
    document = pypdfium2.PdfDocument(content)
    try:
        page = document[0]
        text = page.get_textpage()
        assert "未达标" in text.get_text_range()
        text.close()
        page.close()
    finally:
        document.close()


def test_metadata_language_and_outline() -> None:
    report = full("ru")
    reader = pypdf.PdfReader(BytesIO(full_report("ru")))
    assert reader.trailer["/Root"]["/Lang"] == "ru"
    assert reader.metadata is not None
    assert reader.metadata.title == "Room 412, Lisbon Harbour, 2026-11-16"
    assert reader.metadata.author == "Ana Ferreira"
    assert reader.metadata["/Keywords"] == report.record
    assert reader.metadata.creation_date == report.finished_at
    chapters = [entry["/Title"] for entry in reader.outline if not isinstance(entry, list)]
    assert chapters == [
        "Итог",
        "Нарушения",
        "Весь чек-лист",
        "Замечания",
        "Подписи",
        "Проверка подлинности",
    ]
    assert [len(entry) for entry in reader.outline if isinstance(entry, list)] == [5, len(report.sections)]


def fonts(content: bytes) -> Iterator[tuple[str, bool]]:
    """Every font of the document with whether it is embedded."""
    reader = pypdf.PdfReader(BytesIO(content))
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            descriptor = font.get_object().get("/FontDescriptor")
            yield font["/BaseFont"], descriptor is not None and "/FontFile2" in descriptor


def test_all_fonts_are_embedded_and_none_is_helvetica() -> None:
    used = set(fonts(drawn(full("zh", people={helpers.ANNA: "Łukasz Қасымұлы"}))))
    assert all(embedded for _, embedded in used)
    families = {name.split("+")[1] for name, _ in used}
    assert families == {"NotoSansSC-Regular", "NotoSansSC-Bold", "NotoSans-Bold"}


def test_links_lead_to_places_that_are_there() -> None:
    reader = pypdf.PdfReader(BytesIO(full_report()))
    links = [link.get_object() for page in reader.pages for link in page.get("/Annots", [])]
    known = {page.indirect_reference for page in reader.pages}
    assert len(links) >= len(FAULTS)
    assert all(link["/Dest"][0].indirect_reference in known for link in links)


def test_the_same_data_give_the_same_bytes(tmp_path: Path) -> None:
    paths = helpers.pictures(tmp_path, 3)
    report = helpers.with_pictures(hotel(FAULTS), paths)
    assert drawn(report) == drawn(report)


def test_progress_tells_pages_and_cancelling_leaves_nothing(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    target = tmp_path / "report.pdf"
    write_pdf(full(), target, progress=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == list(range(1, told[0][1] + 1))
    stopped = tmp_path / "stopped.pdf"
    with pytest.raises(CancelledError):
        write_pdf(full(), stopped, cancelled=lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_the_level_of_a_graded_standard_is_named() -> None:
    assert "Hotel room, version 1, level 3" in pages(drawn(replace(full(), level=3)))[0]


def test_letter_paper() -> None:
    reader = pypdf.PdfReader(BytesIO(drawn(replace(full(), brand=Brand(paper=PaperSize.LETTER)))))
    assert [float(side) for side in reader.pages[0].mediabox[2:]] == [612, 792]


@pytest.mark.parametrize(
    ("change", "word", "reason"),
    [
        ({"practice": True}, "Practice", "Made for training"),
        ({"superseded": Superseded("0199-new", date(2026, 11, 17))}, "Superseded", "by record 0199-new"),
        ({"voided": Voided(date(2026, 11, 18), "wrong room")}, "Void", "wrong room"),
    ],
)
def test_a_copy_that_does_not_count_is_marked_on_every_page(
    change: dict[str, Any], word: str, reason: str
) -> None:
    for page in pages(drawn(replace(full(), **change))):
        assert page.count(word) >= 2
        assert reason in page


def test_a_correction_says_what_it_corrects_and_why() -> None:
    told = pages(drawn(replace(full(), supersedes="0199-old", reason="Wrong room number")))
    assert "Corrects record 0199-old: Wrong room number" in told[0]
    assert "Wrong room number" in told[-1]


def test_no_score_is_a_dash() -> None:
    report = data(
        small({"a": "na", "b": "na", "c": None, "p": "na"}, {**SMALL, "scoring": {"unanswered": "skip"}})
    )
    assert report.total.percent is None
    assert "No score" in pages(drawn(report))[0]
    assert "– " in pages(drawn(report))[0]


def test_demerit_points_and_their_limit() -> None:
    tree = {**SMALL, "scoring": {"model": "demerit", "pass_mark": "13"}, "dimensions": []}
    options = [
        {"key": "ok", "label": "Ok", "score": "0"},
        {"key": "bad", "label": "Bad", "score": "7", "failed": "true"},
    ]
    items = [{"key": key, "text": key * 5, "type": "choice", "responses": options} for key in ("x", "y")]
    tree["sections"] = [{"key": "s", "title": "Kitchen", "items": items}]
    told = pages(drawn(data(small({"x": "bad", "y": "bad"}, tree))))
    assert "Demerit points: 14, limit 13" in told[0]
    assert "Not passed" in told[0]
    assert "%" not in " ".join(told)


def in_bulk(rec: Record, *items: str) -> Record:
    """The record with these answers given in bulk."""
    answers = {
        address: replace(answer, in_bulk=address.item in items)
        for address, answer in rec.sheet.answers.items()
    }
    return replace(rec, sheet=replace(rec.sheet, answers=answers))


@pytest.mark.parametrize(("language", "word"), [("en", "in bulk"), ("ru", "списком"), ("zh", "批量")])
def test_what_was_answered_in_bulk_says_so_in_a_word(language: str, word: str) -> None:
    alone = " ".join(pages(drawn(data(hotel(("kettle",)), language))))
    some = " ".join(pages(drawn(data(in_bulk(hotel(("kettle",)), "linen", "safe", "kettle"), language))))
    assert (alone.count(word), some.count(word)) == (0, 3)
    assert f"Found at kettle {word}" in some


def test_an_incomplete_inspection_says_why() -> None:
    told = pages(drawn(data(small({"b": None}, incomplete_reason="The guest came back"))))
    assert "The guest came back" in told[0]
    assert "5 of 5" not in told[0]
    assert "4 of 5" in told[0]


def test_an_erased_name_and_an_absent_signer_are_said() -> None:
    gone = Signature("floor-attendant", "Rui Matos", absent=True)
    told = pages(drawn(data(hotel(people={}, signatures=(gone,)))))
    assert "Name erased" in told[0]
    assert "Was not present" in told[-1]


def many_sections(count: int) -> Record:
    items = [{"key": "a", "text": "Alpha", "type": "choice", "responses": "yes-no"}]
    sections = [
        {"key": f"s{n}", "title": f"Section number {n}", "items": [{**items[0], "key": f"i{n}"}]}
        for n in range(1, count + 1)
    ]
    return small(tree={**SMALL, "sections": sections, "dimensions": []})


@pytest.mark.parametrize("count", [1, 26, 60])
def test_the_first_page_holds_what_fits_and_names_the_rest(count: int) -> None:
    told = pages(drawn(data(many_sections(count))))
    on_first = told[0].count("Section number")
    assert on_first == count or f"{count - on_first} more sections" in told[0]
    assert all(f"Section number {n} " in " ".join(told[1:]) for n in range(1, count + 1))


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@pytest.mark.parametrize("criticals", [1, 3])
def test_the_first_page_is_one_page_with_every_section(language: str, criticals: int, tmp_path: Path) -> None:
    """Critical photos, changes and dimensions give way before a section does."""
    keys = ("smoke-detector", "balcony-rail", "evacuation-plan")[:criticals]
    paths = helpers.pictures(tmp_path, criticals)
    rec = hotel((*keys, *FAULTS), comment="x " * 300, incomplete_reason="y " * 300)
    with_photos = helpers.with_pictures(replace(rec, actions=helpers.proposed(rec)), paths, language)
    told = pages(drawn(replace(with_photos, earlier=full().earlier)))
    for section in with_photos.sections:
        assert section.title in told[0]
    assert with_photos.failed[0].criterion.split()[0] in told[1]
    assert f"{with_photos.failed[0].number} " in told[1]


def hostile() -> ReportData:
    rec = small(
        {"a": "no", "b": "no", "c": Decimal(9), "p": "no"},
        comment=HOSTILE,
        incomplete_reason=HOSTILE,
        signatures=(Signature("inspector", HOSTILE, at=START),),
        people={helpers.ANNA: HOSTILE},
    )
    answers = {address: replace(answer, note=HOSTILE) for address, answer in rec.sheet.answers.items()}
    entries = tuple(replace(entry, title=HOSTILE) for entry in rec.sheet.entries)
    assert rec.subject is not None
    rec = replace(
        rec,
        sheet=replace(rec.sheet, answers=answers, entries=entries),
        subject=replace(rec.subject, name=HOSTILE),
        sites=tuple(replace(site, name=HOSTILE) for site in rec.sites),
    )
    rec = replace(
        rec, actions=tuple(replace(one, what=HOSTILE, owner=HOSTILE) for one in helpers.proposed(rec))
    )
    return data(rec, brand=Brand(HOSTILE, colour=HOSTILE, footer=HOSTILE))


def test_text_people_typed_is_shown_as_typed_in_every_field() -> None:
    told = " ".join(pages(drawn(hostile())))
    assert told.count("<b>bold</b>") >= 20
    assert "src=file:///etc/passwd>" in told
    assert "{percent}" in told
    assert "root:" not in told
    assert "\x00" not in told


@pytest.mark.parametrize("letter", ["x", "щ", "汉", "<"])
def test_ten_thousand_characters_without_a_space_stay_on_the_page(letter: str) -> None:
    rec = small({"a": "no"})
    answers = {
        address: replace(answer, note=letter * 10_000) if address.item == "a" else answer
        for address, answer in rec.sheet.answers.items()
    }
    rec = replace(rec, sheet=replace(rec.sheet, answers=answers), comment=letter * 10_000)
    content = drawn(data(rec))
    assert "".join(pages(content)).count(letter) >= 30_000
    assert helpers.ink_outside_margins(content) == []


def test_nothing_is_drawn_into_the_margins() -> None:
    for language in ("en", "ru", "zh"):
        assert helpers.ink_outside_margins(full_report(language)) == []
    assert helpers.ink_outside_margins(drawn(hostile())) == []


def test_failed_items_are_not_split_and_no_heading_stands_alone() -> None:
    """Every card's title is on the page where its action is."""
    keys = [
        item.key
        for item in shipped("hotel-room").template.items()
        if helpers.worst(shipped("hotel-room").template, item)
    ]
    rec = hotel(keys)
    report = data(replace(rec, actions=helpers.proposed(rec)))
    told = pages(drawn(report))
    for item in report.failed:
        page = next(page for page in told[1:] if f"{item.number} {item.text}" in page)
        assert item.actions[0].what.split(": ")[1] in page


def test_an_action_due_today_and_times_are_local() -> None:
    rec = hotel(FAULTS, finished_at=START + timedelta(hours=3))
    told = pages(drawn(data(rec)))
    assert "10:42 to 13:42" in told[0]


def test_a_visit_recorded_on_a_later_day_says_so() -> None:
    rec = hotel()
    visited = replace(rec.head, visited_at=START - timedelta(days=2))
    told = pages(drawn(data(replace(rec, head=visited))))
    assert "14 November 2026" in told[0]
    assert "10:42, recorded 16 Nov 2026, 10:42" in told[0]

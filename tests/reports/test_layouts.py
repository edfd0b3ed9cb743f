"""How much of an inspection a report tells, on which paper, and what it does where there is too much."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from inspector.reports.build import earlier_of
from inspector.reports.data import Brand, Layout, PaperSize, ReportData, Voided
from inspector.reports.pdf.block import EMPTY, Box
from inspector.reports.pdf.book import Book, Part
from inspector.reports.pdf.briefing import write_briefing
from inspector.reports.pdf.document import write_pdf
from inspector.reports.pdf.first_page import share
from inspector.reports.pdf.style import A4
from tests.reports import helpers
from tests.reports.helpers import data, hotel, shipped
from tests.reports.readers import Seen, flaws, seen

FAULTS = ("kettle", "drinks", "smoke-detector", "bed-made", "toilet")
HEADER = "Quality office, for internal use"


def read(report: ReportData, layout: Layout) -> Seen:
    stream = BytesIO()
    write_pdf(report, stream, layout=layout)
    return seen(stream.getvalue())


def room(count: int = len(FAULTS), **changes: Any) -> ReportData:
    """A room with so many faults, an action for each, and two signatures."""
    template = shipped("hotel-room").template
    failing = [item.key for item in template.items() if helpers.worst(template, item) is not None]
    faults = FAULTS if count == len(FAULTS) else tuple(failing[:count])
    rec = hotel(faults, signatures=helpers.signed(template, "Ana Ferreira", "Rui Matos"))
    before = (earlier_of(hotel(FAULTS[:1], visited_on=date(2026, 9, 17))),)
    return replace(data(replace(rec, actions=helpers.proposed(rec)), earlier=before), **changes)


@cache
def summary() -> Seen:
    return read(room(), Layout.SUMMARY)


def test_the_summary_is_one_page_with_verdict_faults_actions_and_proof() -> None:
    report, found = room(), summary()
    assert len(found.texts) == 1
    wanted = ["Inspection summary", "Not passed", "Room 412", "Ana Ferreira", "Rui Matos", report.record]
    wanted += [report.hash[:8], report.hash[-8:], "Page 1 of 1"]
    wanted += [section.title for section in report.sections]
    wanted += [item.text for item in report.failed]
    assert [text for text in wanted if text not in found.told] == []
    assert "more" not in found.told
    assert flaws(found, "en") == []


def test_past_twelve_failed_items_the_summary_counts() -> None:
    report = room(15)
    found = read(report, Layout.SUMMARY)
    assert len(found.texts) == 1
    assert [item.text.split()[0] in found.told for item in report.failed[:12]] == [True] * 12
    assert "3 more are in the full report" in found.told


def test_the_failures_end_after_the_failed_items() -> None:
    report = room()
    found = read(report, Layout.FAILURES)
    assert found.outline[0] == "Result"
    assert found.outline[-2:] == ["Signatures", "Verification"]
    assert "Whole checklist" not in found.told
    assert report.items[0].text not in found.told
    assert all(item.criterion.split(".")[0] in found.told for item in report.failed)
    assert report.hash[:8] in found.texts[-1]
    assert flaws(found, "en") == []


@pytest.mark.parametrize(
    ("layout", "expected"),
    [
        (Layout.FULL, "See also Photo 3, Photo 4"),
        (Layout.FAILURES, "2 more photos are in the full report"),
    ],
)
def test_photos_that_a_layout_leaves_out_are_counted_not_linked(
    layout: Layout, expected: str, tmp_path: Path
) -> None:
    taken = helpers.pictures(tmp_path, 4, (80, 60))
    rec = hotel(FAULTS[2:3])
    photos = tuple(
        helpers.photo("smoke-detector", path.read_bytes(), order=n) for n, path in enumerate(taken)
    )
    files = helpers.Files({each.sha256: path for each, path in zip(photos, taken, strict=True)})
    report = data(replace(rec, sheet=replace(rec.sheet, photos=photos)), photos=files)
    found = read(report, layout)
    assert expected in found.told
    assert flaws(found, "en") == []


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize(("paper", "size"), [(PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))])
def test_paper_and_head_text_are_the_brands_on_every_page(
    layout: Layout, paper: PaperSize, size: tuple[int, int]
) -> None:
    found = read(room(brand=Brand("Northgate", header=HEADER, paper=paper)), layout)
    assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in found.reader.pages} == {size}
    assert [text.count(HEADER) for text in found.texts] == [1] * len(found.texts)


def test_the_briefing_has_paper_and_head_text_too(tmp_path: Path) -> None:
    path = tmp_path / "briefing.pdf"
    brand = Brand("Northgate", header=HEADER, paper=PaperSize.LETTER)
    write_briefing(shipped("mystery-shop").template, brand, "en", path)
    found = seen(path.read_bytes())
    assert len(found.texts) > 1
    assert {round(float(page.mediabox[2])) for page in found.reader.pages} == {612}
    assert [text.count(HEADER) for text in found.texts] == [1] * len(found.texts)


def test_a_copy_that_does_not_count_is_marked_in_every_layout() -> None:
    for layout in (Layout.FAILURES, Layout.SUMMARY):
        found = read(room(voided=Voided(date(2026, 11, 18), "wrong room")), layout)
        assert all(text.count("Void") >= 2 and "wrong room" in text for text in found.texts)


def test_a_logo_that_cannot_be_read_is_named_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    found = read(room(brand=Brand("Northgate", logo)), Layout.SUMMARY)
    assert "Northgate" in found.texts[0]
    assert [str(logo) in message for message in caplog.messages] == [True]


def test_characters_shown_as_a_substitute_are_listed_in_the_log_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.WARNING):
        read(room(comment="Well done 😀😀, \ud800 e\u0301"), Layout.SUMMARY)
    told = "characters shown as a substitute: U+D800 (1), U+1F600 GRINNING FACE (2)"
    assert caplog.messages == [f"Record {room().record}: {told}"]


# -- too much


def crowded(sections: int, items: int, dimensions: int) -> Mapping[str, Any]:
    """A template of long texts, every ninth item critical."""
    text = {"en": "Screen, tiles and grout free of hair and mould", "ru": "На плитке и швах нет волос " * 5}
    return {
        **helpers.SMALL,
        "languages": ["en", "ru"],
        "dimensions": [{"key": f"d{n}", "label": f"Соблюдение требований {n}"} for n in range(dimensions)],
        "sections": [
            {
                "key": f"s{at}",
                "title": {"en": f"Area {at}", "ru": f"Состояние оборудования и поверхностей, участок {at}"},
                "items": [
                    {
                        "key": f"i{at}-{n}",
                        "text": text,
                        "type": "choice",
                        "responses": "yes-no",
                        "critical": str((at * items + n) % 9 == 0).lower(),
                        "dimension": f"d{(at + n) % dimensions}",
                    }
                    for n in range(items)
                ],
            }
            for at in range(sections)
        ],
    }


@pytest.mark.parametrize(("sections", "items"), [(30, 2), (6, 10)])
def test_too_much_for_a_page_gives_way_and_says_so(sections: int, items: int) -> None:
    template = helpers.published(crowded(sections, items, 8))
    faults = {f"i{at}-{n}": "no" for at in range(sections) for n in range(items) if (at * 7 + n) % 3 == 0}
    sheet = helpers.fill(template.template, values=faults, notes=dict.fromkeys(faults, "Снова волосы. " * 20))
    rec = helpers.record(template, sheet, comment="Номер возвращён как чистый. " * 20)
    rec = replace(rec, actions=helpers.proposed(rec))
    report = data(rec, "ru", earlier=(earlier_of(rec),))
    report = replace(
        report,
        subject="Президентский номер люкс с видом на море и отдельной гостиной, корпус 2, этаж 14",
        title="Стандарт проверки состояния номеров категории «люкс» и мест общего пользования",
        inspector="Константинопольская-Рождественская Александра Владимировна",
        approved_on=date(2026, 9, 1),
        approved_by="Отдел контроля качества управляющей компании",
        incomplete_reason="Гость вернулся раньше времени. " * 8,
    )
    assert len(read(report, Layout.SUMMARY).texts) == 1
    found = read(report, Layout.FAILURES)
    assert "Ближайшие меры" in found.texts[0]
    assert f"{len(report.failed)} наруш" in found.texts[1]


def test_a_page_head_names_only_what_stands_on_the_page() -> None:
    book = Book(A4, (60, 60))
    book.add(Part("long", [Box(EMPTY, (A4.floor - 100, 0, 0, 0))]))
    book.add(Part("next", [Box(EMPTY, (100, 0, 0, 0))], fresh=False))
    assert [page.names for page in book.pages] == [["long"], ["next"]]


def test_columns_share_what_there_is_but_keep_their_longest_word() -> None:
    assert share([20, 30], [10, 10], 60) == [25, 35]
    assert share([20, 100, 100], [10, 10, 10], 120) == [20, 50, 50]
    assert share([20, 100, 100], [10, 70, 10], 120) == [20, 70, 30]
    assert share([100, 100], [90, 90], 120) == [60, 60]


def test_a_radar_whose_titles_have_no_room_shows_their_numbers() -> None:
    titles = [f"Безопасность труда и пожарная безопасность {n}" for n in range(8)]
    rating = {"type": "rating", "scale": {"min": "0", "max": "4", "failed_below": "2"}}
    sections = [
        {"key": f"s{n}", "title": title, "items": [{"key": f"i{n}", "text": "Пункт", **rating}]}
        for n, title in enumerate(titles)
    ]
    report = data(helpers.small({"i3": Decimal(1)}, {**helpers.SMALL, "sections": sections}))
    assert report.radar
    told = read(report, Layout.FULL).texts[0]
    assert [told.count(title[-1:] + "\n") >= 1 for title in titles] == [True] * 8
    assert told.count("Безопасность") == 8


def test_an_entrys_head_stays_with_its_first_item() -> None:
    template = helpers.published(helpers.SMALL)
    sheet = helpers.fill(template.template, entries=[f"Person {n}" for n in range(120)])
    found = read(data(helpers.record(template, sheet)), Layout.FULL)
    assert len(found.texts) > 5
    assert [text.rstrip()[-1] for text in found.texts if "Person" in text].count("%") == 0


def test_many_photos_of_an_item_are_told_as_a_range(tmp_path: Path) -> None:
    taken = [path.read_bytes() for path in helpers.pictures(tmp_path, 4, (40, 30))]
    photos = tuple(helpers.photo("a", content, order=n) for n, content in enumerate(taken))
    rec = helpers.small()
    found = read(data(replace(rec, sheet=replace(rec.sheet, photos=photos))), Layout.FULL)
    assert "1–4" in found.texts[1]
    assert flaws(found, "en") == []

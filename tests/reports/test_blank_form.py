"""The form to fill in by pen, read back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from inspector.checklists.identity import PublishedTemplate, publish
from inspector.reports.data import Brand, PaperSize
from inspector.reports.pdf.printed.blank_form import write_blank_form
from inspector.reports.pdf.printed.columns import columns
from inspector.reports.pdf.printed.sheet import Sheet
from tests.checklists.building import YES_NO, choice, item, options, rating, section, written
from tests.reports.helpers import shipped
from tests.reports.test_pack import where_is

BRAND = Brand("Meridian", header="Quality office", footer="Internal")
LANGUAGES = {"five-s": "ru", "grooming": "zh", "hotel-room": "en", "mystery-shop": "ru"}
EVERY_TYPE = [
    item("note", "info", text="Read this first", guidance="Wear a helmet"),
    choice("door", text="Door closes", weight=3, critical=True, require={"photo": "always"}),
    options("light", "choice", {"All": 2, "Half": 1, "None": "failed"}, text="Light"),
    options("kit", "multi", {"Water": 1, "Soap": 2, "Nothing": "failed"}, text="What is there"),
    rating("tidy", 0, 4, {"labels": {n: f"anchor {n}" for n in range(5)}}, text="Tidiness"),
    rating("liked", 0, 100, text="Liked"),
    item("fridge", "number", text="Fridge", unit="°C", bands=[{"at_most": 5, "score": 1}, {"score": 0}]),
    item("wait", "duration", text="Wait", bands=[{"at_most": 180, "score": 1}, {"score": 0}], weight=2),
    item("story", "text", text="What happened", min_length=120),
    item("opened", "date", text="Opened on"),
    item("closed", "time", text="Closed at", allow_not_applicable=True),
    item("front", "photo", text="The front"),
    item("guard", "signature", text="Guard"),
    item("tag", "scan", text="Tag"),
]


def published(*sections: Any, **fields: Any) -> PublishedTemplate:
    tree = {"template": "t", "version": 7, "title": "The hall", "responses": {"yes-no": YES_NO}, **fields}
    return publish(written({**tree, "sections": list(sections)}), {})


def pages(
    found: PublishedTemplate, folder: Path, language: str = "en", brand: Brand = BRAND
) -> Sequence[str]:
    path = folder / "form.pdf"
    write_blank_form(found, brand, language, path)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_section_item_and_response_is_there(name: str, tmp_path: Path) -> None:
    found, language = shipped(name), LANGUAGES[name]
    template = found.template
    whole = "".join(pages(found, tmp_path, language)).replace(" ", "")
    texts = [
        template.title,
        *(each.title for each in template.sections),
        *(each.text for each in template.items()),
    ]
    texts += [each.label for each in template.grades]
    assert [text for each in texts if (text := each.in_(language).replace(" ", "")) not in whole] == []


def test_head_foot_and_numbers_stand_on_every_page(tmp_path: Path) -> None:
    told = pages(shipped("hotel-room"), tmp_path)
    for number, page in enumerate(told, 1):
        assert "Quality office" in page
        assert "Internal" in page
        assert "hotel-room, version 1" in page
        assert f"Page {number} of {len(told)}" in page


def test_the_template_can_be_told_by_its_code_and_hash(tmp_path: Path) -> None:
    found = shipped("five-s")
    eights = " ".join(re.findall("." * 8, found.ref.hash))
    assert eights in pages(found, tmp_path)[-1]


def test_each_type_has_its_place_to_write(tmp_path: Path) -> None:
    text = " ".join(pages(published(section("a", *EVERY_TYPE)), tmp_path))
    for words in (
        "Wear a helmet",
        "photo taken",
        "Half (1)",
        "Water (1)",
        "Soap (2)",
        "anchor 3",
        "0 to 100",
        "up to 5 °C: 1; more: 0",
        "up to 3 min: 2; more: 0",
        "day month year",
        "h min N/A",
        "photo no.",
    ):
        assert words in text.replace("\u00a0", " "), words


def test_responses_in_common_share_columns_and_the_rest_stand_alone() -> None:
    graded = options("b", "choice", {"Yes": 1, "Partly": 0.5, "No": 0}, text="b")
    other = options("c", "choice", {"Red": 1, "Green": 2}, text="c")
    found = published(section("a", choice("a1"), choice("a2"), graded, other))
    shared = columns(Sheet(found, BRAND, "en"), found.template.items())
    assert [each.label for each in shared.responses] == ["Yes", "Partly", "No", "N/A"]


def test_points_possible_are_the_engines(tmp_path: Path) -> None:
    once = section(
        "a", choice("a1", weight=3), choice("a2", weight="0.5"), choice("extra", weight=9, bonus=True)
    )
    each = section("b", choice("b1", weight=2), repeat={"title": "Worker"})
    text = " ".join(pages(published(once, each, scoring={"pass_mark": 85}), tmp_path))
    assert "of 3.5" in text
    assert "+9" in text
    assert "2 ×" in text
    assert "earned ÷ (possible − left out) × 100" in text


def test_passed_and_not_passed_stand_beside_each_other(tmp_path: Path) -> None:
    pages(shipped("five-s"), tmp_path, "ru")
    content = (tmp_path / "form.pdf").read_bytes()
    passed, failed = (where_is(content, 2, text) for text in ("Пройдена", "Не пройдена"))
    assert passed[1] == failed[1]


def test_a_day_that_ends_with_a_stop_ends_its_sentence(tmp_path: Path) -> None:
    assert "1 сен 2026 г. 66 пунктов" in pages(shipped("hotel-room"), tmp_path, "ru")[0]


def test_weighted_sections_are_reckoned_by_their_weights(tmp_path: Path) -> None:
    told = published(
        section("a", choice("a1"), weight=2), section("b", choice("b1")), scoring={"sections": "weighted"}
    )
    text = " ".join(pages(told, tmp_path))
    assert "Percent × weight" in text
    assert "sum of the products ÷ sum of their weights" in text


def test_what_is_not_reckoned_by_hand_is_said(tmp_path: Path) -> None:
    speed = {"dimensions": [{"key": "speed", "label": "Speed"}]}
    text = " ".join(pages(published(section("a", choice("a1", dimension="speed")), **speed), tmp_path))
    assert "Not reckoned by hand: the scores by what was judged across sections (Speed)." in text


def test_nothing_scored_asks_for_no_points(tmp_path: Path) -> None:
    text = " ".join(pages(published(section("a", item("story", "text", text="Story"))), tmp_path))
    assert "Earned" not in text
    assert "Story" in text


def test_conditions_and_levels_are_said_at_their_items(tmp_path: Path) -> None:
    asked = {"all": [{"item": "a1", "is": ["yes", "no"]}, {"not": {"item": "wait", "at_least": 90}}]}
    items = [
        choice("a1"),
        item("wait", "duration", text="Wait"),
        choice("a3", show_if=asked),
        choice("a4", level=2),
        choice("a5", level=2, show_if={"item": "a1", "is": ["yes"]}),
    ]
    text = " ".join(pages(published(section("a", *items)), tmp_path)).replace("\u00a0", " ")
    assert "Only if (1.1 is Yes or No) and not (1.2 is at least 1 min 30 s)" in text
    assert "From level 2; only if 1.1 is Yes" in text
    assert "Level 1 2" in text


def test_a_repeated_section_has_a_column_for_each_entry(tmp_path: Path) -> None:
    worker = section(
        "b", choice("b1"), item("b2", "text", text="Remarks"), repeat={"title": "Worker", "max": 3}
    )
    text = " ".join(pages(published(worker), tmp_path))
    assert "Worker 1 Worker 2 Worker 3" in text
    assert "Worker 4" not in text
    assert "Write: 1 Yes, 0 No, – N/A" in text


def test_demerit_points_stand_at_their_boxes(tmp_path: Path) -> None:
    fault = options("a", "choice", {"Clean": 0, "Dirty": 7}, text="Grill")
    found = published(section("a", fault), scoring={"model": "demerit", "pass_mark": 13})
    text = " ".join(pages(found, tmp_path))
    assert "7" in text
    assert "at most 13 points" in text
    assert "Possible" not in text


def test_long_texts_break_and_the_form_goes_on(tmp_path: Path) -> None:
    endless = choice("a", text="x" * 3000)
    told = pages(published(section("a", endless, *(choice(f"c{n}") for n in range(60)))), tmp_path)
    assert len(told) >= 3
    assert all("No. Item" in page for page in told[1:-1])


@pytest.mark.parametrize(("paper", "size"), [(PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))])
def test_it_is_on_the_paper_of_the_brand_in_its_language(
    paper: PaperSize, size: tuple[int, int], tmp_path: Path
) -> None:
    path = tmp_path / "form.pdf"
    write_blank_form(shipped("grooming"), Brand("M", paper=paper), "ru", path)
    reader = PdfReader(path)
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == size
    assert reader.trailer["/Root"]["/Lang"] == "ru"
    assert reader.metadata is not None
    assert reader.metadata.title == "Бланк: Внешний вид и поведение"
    before = path.read_bytes()
    write_blank_form(shipped("grooming"), Brand("M", paper=paper), "ru", path)
    assert path.read_bytes() == before


def test_text_stands_as_typed_or_visibly_replaced(tmp_path: Path) -> None:
    hostile = "<img src=file:///etc/hostname> {n} =1+1 \u202e\U0001f642"
    found = published(section("a", choice("a1", text=hostile), title=hostile))
    text = " ".join(pages(found, tmp_path))
    assert text.count("<img src=file:///etc/hostname> {n} =1+1 □□") == 3
    assert not PdfReader(tmp_path / "form.pdf").pages[0].images


def test_a_text_longer_than_a_page_goes_on_overleaf(tmp_path: Path) -> None:
    told = pages(published(section("a", choice("a1", text="word " * 2500 + "END"))), tmp_path)
    assert sum(page.count("word") for page in told) == 2500
    assert sum("END" in page for page in told) == 1


def test_a_label_longer_than_a_page_goes_on_overleaf(tmp_path: Path) -> None:
    """However long, it is there once, in its box's column, and so are those after it."""
    long = options("a1", "choice", {"yes": 1, "no": 0})
    long["responses"][0]["label"] = "word " * 2500 + "END"
    told = pages(published(section("a", long, choice("a2", text="Then"))), tmp_path)
    assert sum(page.count("word") for page in told) == 2500
    assert sum(page.count("END") for page in told) == 1
    assert sum("Then" in page for page in told) == 1


@pytest.mark.parametrize("items", [30, 44, 54])
def test_signatures_never_stand_alone_on_a_page(items: int, tmp_path: Path) -> None:
    """They follow the points or have the lines for remarks before them, which fill their page."""
    found = published(section("a", *(choice(f"a{n}") for n in range(items))))
    last = pages(found, tmp_path)[-1]
    assert "Remarks" in last
    assert "Signatures" in last
    path = tmp_path / "form.pdf"
    lines = PdfReader(path).pages[-1].get_contents()
    assert lines is not None
    assert ("Total" in last) or lines.get_data().count(b" l S") > 14

"""The standard as a handbook, read back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from inspector.checklists.identity import PublishedTemplate
from inspector.reports.data import Brand
from inspector.reports.pdf.printed.handbook import write_handbook
from tests.checklists.building import choice, options, rating, section
from tests.reports.helpers import shipped
from tests.reports.test_blank_form import LANGUAGES, published


def written(
    found: PublishedTemplate, folder: Path, language: str = "en", pictures: Mapping[str, Path] | None = None
) -> PdfReader:
    path = folder / "handbook.pdf"
    write_handbook(found, pictures or {}, Brand("Meridian"), language, path)
    return PdfReader(path)


def words(reader: PdfReader) -> str:
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    return text.replace("\u00a0", " ")


def flat(outline: list[Any]) -> Iterator[Any]:
    for each in outline:
        if isinstance(each, list):
            yield from flat(each)
        else:
            yield each


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_item_is_told_with_criterion_and_responses(name: str, tmp_path: Path) -> None:
    found, language = shipped(name), LANGUAGES[name]
    reader = written(found, tmp_path, language)
    whole = words(reader).replace(" ", "")
    template = found.template
    texts = [each.text for each in template.items()] + [
        each.guidance for each in template.items() if each.guidance
    ]
    texts += [option.label for options_ in template.responses.values() for option in options_]
    missing = [text for each in texts if (text := each.in_(language).replace(" ", "")) not in whole]
    assert missing == []
    outlined = [str(each.title) for each in flat(reader.outline)]
    assert sum("  " in each for each in outlined) == len(template.sections) + len(template.item_by_key)
    assert reader.trailer["/Root"]["/Lang"] == language


def test_the_title_page_says_version_and_approval(tmp_path: Path) -> None:
    first = written(shipped("hotel-room"), tmp_path).pages[0].extract_text()
    for line in ("Hotel room", "1 September 2026", "1 September 2027", "Quality office", "66 items"):
        assert line in first.replace("\u00a0", " ")


def test_the_contents_lead_to_the_pages_they_name(tmp_path: Path) -> None:
    reader = written(shipped("grooming"), tmp_path)
    outlined = {str(each.title): reader.get_destination_page_number(each) for each in flat(reader.outline)}
    contents = " ".join(reader.pages[1].extract_text().split())
    page = outlined["2.1  Face clean"]
    assert page is not None
    assert "Face clean" in reader.pages[page].extract_text()
    assert f"Face clean {page + 1}" in contents
    notes = [note.get_object() for note in reader.pages[1].get("/Annots", [])]
    led = [reader.get_page_number(note["/Dest"][0].get_object()) for note in notes]
    assert set(outlined.values()) - {0, 1} <= set(led)


def test_how_an_item_is_scored_is_told_in_words(tmp_path: Path) -> None:
    graded = options(
        "light", "choice", {"All": 2, "Half": 1, "Dark": "failed", "None": "na"}, text="Light", weight="1.5"
    )
    asked = choice(
        "door",
        text="Door",
        critical=True,
        require={"photo": "failed", "note": "always"},
        action={"due_days": 3},
        owner="Porter",
    )
    text = words(
        written(published(section("a", graded, asked), scoring={"critical": "cap", "cap": 60}), tmp_path)
    )
    assert "All met 3 points" in text
    assert "Half partly 1.5 points" in text
    assert "Dark failed 0 points" in text
    assert "None not applicable left out" in text
    assert "Critical: one failed fails the inspection, and its score is at most 60 %" in text
    assert "Photo when failed; note always; when failed: action within 3 days; responsible: Porter" in text


def test_what_an_answer_asks_for_begins_with_a_capital(tmp_path: Path) -> None:
    told = words(written(shipped("hotel-room"), tmp_path))
    assert "Photo when failed; note when failed" in told
    assert "left out photo" not in told


def test_no_page_before_the_items_is_half_empty(tmp_path: Path) -> None:
    """How it is scored stands below the end of the contents, or the first section below how it is scored."""
    below_contents = written(shipped("hotel-room"), tmp_path).pages[2].extract_text()
    assert "Evacuation plan on the inside of the door" in below_contents
    assert "Earns none of its points" in below_contents
    with_section = written(shipped("five-s"), tmp_path).pages[2].extract_text()
    assert "Earns none of its points" in with_section
    assert "No unneeded items in the area" in with_section


def test_anchors_stand_at_their_values(tmp_path: Path) -> None:
    tidy = rating("tidy", 0, 4, {"failed_below": 2, "labels": {0: "Dirty", 4: "Spotless"}}, text="Tidy")
    text = words(written(published(section("a", tidy)), tmp_path))
    assert "0: Dirty failed 0 points 1 failed 1 point 2 partly 2 points" in text
    assert "4: Spotless met 4 points" in text


def illustrated() -> PublishedTemplate:
    found = published(section("a", choice("door", text="Door")))
    shown = found.template.sections[0].items[0].model_copy(update={"picture": "good.png"})
    part = found.template.sections[0].model_copy(update={"items": (shown,)})
    template = found.template.model_copy(update={"sections": (part,)})
    return PublishedTemplate(template, found.tree, {}, found.ref)


def test_the_reference_picture_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "good.png"
    Image.new("RGB", (300, 200), "teal").save(path)
    reader = written(illustrated(), tmp_path, pictures={"good.png": path})
    assert [len(page.images) for page in reader.pages][-1] == 1
    assert "cannot be read" not in words(reader)


@pytest.mark.parametrize("content", [None, b"no picture"])
def test_a_picture_that_cannot_be_shown_is_named(content: bytes | None, tmp_path: Path) -> None:
    pictures = {}
    if content:
        pictures["good.png"] = tmp_path / "good.png"
        pictures["good.png"].write_bytes(content)
    text = words(written(illustrated(), tmp_path, pictures=pictures))
    assert "Picture good.png: the file is missing or cannot be read" in text


def test_in_chinese_points_to_be_had_are_not_told_as_taken_off(tmp_path: Path) -> None:
    subject = section("a", choice("b", weight=2))
    told = words(written(published(subject), tmp_path, "zh"))
    assert "2 分" in told
    assert "扣" not in told.replace("不得分也不扣分", "")
    scoring = {"scoring": {"model": "demerit"}}
    assert "扣 2 分" in words(
        written(published(section("a", options("b", "choice", {"x": 2})), **scoring), tmp_path, "zh")
    )

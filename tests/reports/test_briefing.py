"""The briefing on paper, read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from inspector.checklists.source import load_template
from inspector.checklists.template import Template
from inspector.paths import resources
from inspector.reports.data import Brand, PaperSize
from inspector.reports.pdf.briefing import write_briefing
from tests.checklists.building import choice, item, section, template

SHIPPED = sorted((resources() / "templates").glob("*.yaml"))


def shipped(path: Path) -> Template:
    found = load_template(path).template
    assert found is not None
    return found


def read(subject: Template, language: str, folder: Path) -> str:
    path = folder / "briefing.pdf"
    write_briefing(subject, Brand("Meridian"), language, path)
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_scene_and_item_is_told_in_each_language(path: Path, language: str, tmp_path: Path) -> None:
    subject = shipped(path)
    text = read(subject, language, tmp_path).replace(" ", "")
    texts = [subject.title, *(each.title for each in subject.sections)]
    texts += [each.text for each in subject.items() if each.type != "info"]
    assert [each.in_(language) for each in texts if each.in_(language).replace(" ", "") not in text] == []


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
@pytest.mark.parametrize("paper", PaperSize)
def test_scenes_side_by_side_leave_no_page_nearly_empty(
    language: str, paper: PaperSize, tmp_path: Path
) -> None:
    expected = {"five-s": 1, "grooming": 1, "hotel-room": 2, "mystery-shop": 2}
    for path in SHIPPED:
        target = tmp_path / f"{path.stem}.pdf"
        write_briefing(shipped(path), Brand("Meridian", paper=paper), language, target)
        assert len(PdfReader(target).pages) == expected[path.stem], path.stem


def test_how_it_is_scored_is_not_told(tmp_path: Path) -> None:
    subject = shipped(resources() / "templates" / "mystery-shop.yaml")
    text = read(subject, "en", tmp_path)
    for word in ("Pass mark", "80", "Weight", "%", "within 10 seconds", "Fully"):
        assert word not in text
    assert "Explain every fault in a note and photograph the receipt." in text


def test_what_is_to_be_brought_back_is_listed_once_by_kind(tmp_path: Path) -> None:
    subject = template(
        section(
            "till",
            item("receipt", "photo", text="The receipt"),
            choice("shelf", text="The shelf", require={"photo": "always"}),
            item("wait", "duration", text="The wait"),
            item("price", "number", text="The price"),
            choice("smile", text="A smile"),
        )
    )
    text = read(subject, "en", tmp_path)
    kept = text.partition("To bring back")[2].partition("What to look at")[0].split()
    assert " ".join(kept) == "Photos The receipt The shelf Times to take The wait To note down The price"


def test_nothing_to_bring_back_says_nothing_of_it(tmp_path: Path) -> None:
    assert "To bring back" not in read(template(section("a", choice("b"))), "en", tmp_path)

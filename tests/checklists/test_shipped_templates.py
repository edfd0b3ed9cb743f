"""The templates that come with the program: sound, in three languages, with criteria."""

from __future__ import annotations

import pytest

from inspector.checklists.identity import picture_hashes, publish
from inspector.checklists.nodes import Node
from inspector.checklists.rules_texts import text_maps
from inspector.checklists.source import Checked, load_template
from inspector.checklists.template import DurationItem, RatingItem, Template, TextItem
from inspector.checklists.values import can_be_not_applicable
from inspector.paths import resources

LEAST_ITEMS = {"hotel-room": 60, "five-s": 25, "mystery-shop": 30, "grooming": 18}


def shipped(id_: str) -> Checked:
    return load_template(resources() / "templates" / f"{id_}.yaml")


def template(id_: str) -> Template:
    checked = shipped(id_)
    assert checked.template is not None
    return checked.template


def test_there_are_no_others() -> None:
    assert {path.stem for path in (resources() / "templates").glob("*.yaml")} == set(LEAST_ITEMS)


@pytest.mark.parametrize("id_", LEAST_ITEMS)
def test_it_is_sound_whole_and_in_three_languages(id_: str) -> None:
    checked = shipped(id_)
    assert [str(fault) for fault in (*checked.errors, *checked.advice)] == []
    assert checked.template is not None
    assert checked.tree is not None
    assert checked.template.id == id_
    assert set(checked.template.languages) == {"en", "ru", "zh"}
    assert sum(item.type != "info" for item in checked.template.items()) >= LEAST_ITEMS[id_]
    assert publish(checked.tree, picture_hashes(checked.pictures)).template == checked.template


@pytest.mark.parametrize("id_", LEAST_ITEMS)
def test_every_item_has_a_criterion_and_every_text_three_languages(id_: str) -> None:
    checked = shipped(id_)
    assert checked.template is not None
    for item in checked.template.items():
        assert item.guidance is not None, item.key
        assert item.text.languages == item.guidance.languages == ("en", "ru", "zh"), item.key
    for path, text in text_maps(Node(checked.tree).tree):
        written = [words for words in text.values() if any(letter.isalpha() for letter in words)]
        assert (
            not written
            or any("\u0400" <= letter <= "\u04ff" for letter in text["ru"])
            or text["ru"].isascii()
        ), path
        assert "\u0400" not in text["en"], path


def test_a_hotel_room_has_critical_items_and_asks_for_note_and_photo_on_a_fault() -> None:
    scored = [item for item in template("hotel-room").items() if item.scored]
    assert any(item.critical for item in scored)
    assert all(item.require.note == "failed" for item in scored)
    # No photo shows a sound, a smell, a temperature or a lock that sticks.
    assert sum(item.require.photo == "failed" for item in scored) > 0.8 * len(scored)


def test_five_s_is_rated_0_to_4_with_an_anchor_for_each_level_and_may_be_not_applicable() -> None:
    five_s = template("five-s")
    rated = [item for item in five_s.items() if isinstance(item, RatingItem)]
    assert len(rated) >= 25
    for item in rated:
        assert (item.scale.min, item.scale.max) == (0, 4)
        assert set(item.scale.labels) == {0, 1, 2, 3, 4}, item.key
        assert can_be_not_applicable(five_s, item), item.key


def test_the_mystery_shop_times_waits_and_asks_for_the_story() -> None:
    shop = template("mystery-shop")
    waits = [item for item in shop.items() if isinstance(item, DurationItem)]
    assert waits
    assert all(item.bands and item.allow_not_applicable for item in waits)
    assert len(shop.dimensions) == 5
    assert {item.dimension for item in shop.items() if item.dimension} == {
        each.key for each in shop.dimensions
    }
    assert any(isinstance(item, TextItem) and item.min_length > 0 for item in shop.items())
    assert any(item.type == "photo" for item in shop.items())
    assert shop.method == "mystery-shopper"


def test_grooming_is_repeated_for_each_employee() -> None:
    repeated = [section for section in template("grooming").sections if section.repeat]
    assert sum(len(section.items) for section in repeated) >= 18
    assert all(section.repeat and section.repeat.of == "person" for section in repeated)

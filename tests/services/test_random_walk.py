"""Filling in at random, by every step there is: memory and disk are one, and so are their scores."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from inspector.checklists.answers import Address, Photo, Value
from inspector.checklists.edits import SetHead, SetLevel
from inspector.checklists.identity import publish
from inspector.checklists.inspection import Draft, Signature
from inspector.checklists.layer import Blur, Box, Layer, to_text
from inspector.checklists.score import Score
from inspector.checklists.scoring import score
from inspector.checklists.template import ChoiceItem, Item, MultiItem
from inspector.reports.writers import Writers
from inspector.services import photos as deeds
from inspector.services.editing import Change
from inspector.services.filling import Filling
from inspector.services.session import Session, open_session
from inspector.services.starting import Start
from inspector.storage.workspace import open_workspace
from tests.checklists.building import YES_NO, choice, item, options, rating, repeated, section, written
from tests.services.filled import picture

STEPS = 300
HOUSE = {
    "template": "house",
    "version": 1,
    "title": "House",
    "responses": {"yes-no": YES_NO},
    "scoring": {"pass_mark": 60, "critical": "zero-section"},
    "grades": [{"label": "Good", "at_least": 60}, {"label": "Poor", "at_least": 0}],
    "signatures": [
        {"key": "inspector", "role": "Inspector", "statement": "Seen"},
        {"key": "guest", "role": "Guest", "statement": "Seen"},
    ],
    "sections": [
        section(
            "door",
            choice("lock", critical=True, action={"due_days": 3}),
            choice("plate", show_if={"item": "lock", "is": ["yes"]}, action={"due_days": 3}),
            choice("bell", show_if={"item": "plate", "is": ["no"]}, level=2),
            rating("clean", 0, 4, allow_not_applicable=True),
        ),
        section(
            "inside",
            options("smells", "multi", {"smoke": "failed", "damp": 1, "none": 3, "closed": "na"}),
            item("warmth", "number", unit="°C", bands=[{"at_most": 18, "score": 0}, {"score": 2}]),
            item("wait", "duration", bands=[{"at_most": 60, "score": 5}, {"score": 0}]),
            item("remark", "text"),
            item("seen", "date"),
            item("at", "time"),
            item("code", "scan"),
            item("view", "photo"),
            item("mark", "signature"),
            show_if={"not": {"item": "lock", "is": ["no"]}},
        ),
        repeated("staff", choice("badge", action={"due_days": 1}), rating("smile", 1, 5)),
    ],
}
VALUES: dict[str, Callable[[random.Random, list[str]], Value]] = {
    "choice": lambda chance, keys: chance.choice(keys),
    "multi": lambda chance, keys: tuple(chance.sample(keys, chance.randint(0, len(keys)))),
    "rating": lambda chance, _keys: Decimal(chance.randint(1, 4)),
    "number": lambda chance, _keys: Decimal(chance.choice(["-3.50", "0", "18", "18.0001", "1e2"])),
    "duration": lambda chance, _keys: Decimal(chance.choice(["0", "60", "60.5", "3600"])),
    "text": lambda chance, _keys: chance.choice(["", " ", "fine", "a\0b", "\ud800", "😀\n" * 50]),
    "scan": lambda chance, _keys: chance.choice(["", "4006381333931"]),
    "date": lambda chance, _keys: date(2028, chance.randint(1, 12), 29),
    "time": lambda chance, _keys: time(chance.randint(0, 23), 30),
    "signature": lambda chance, _keys: (((0, 0), (chance.randint(1, 9), 9)),),
}


class Walker:
    """Does something to a draft, whatever comes to mind. `photos` are pictures kept already."""

    def __init__(self, filling: Filling, chance: random.Random, photos: list[str]) -> None:
        self.filling, self.chance, self.photos = filling, chance, photos
        self.moves = [self.answer] * 8 + [self.not_applicable, self.clear, self.note] * 2
        self.moves += [self.change_entries, self.change_photos, self.change_actions, self.sign] * 2
        self.moves += [self.rest, filling.undo, filling.undo, filling.redo]

    def steps(self) -> Change | None:
        return self.chance.choice(self.moves)()

    def address(self) -> Address:
        """Any item, hidden ones too, in any entry."""
        entries = [entry.id for entry in self.filling.draft.sheet.entries]
        places = [
            (section, entry)
            for section in self.filling.template.sections
            for entry in (entries if section.repeat else [None])
        ]
        place, entry = self.chance.choice(places)
        return Address(self.chance.choice(place.items).key, entry)

    def answer(self) -> Change | None:
        address = self.address()
        asked: Item = self.filling.template.item_by_key[address.item]
        if asked.type not in VALUES:
            return None
        template = self.filling.template
        has_options = isinstance(asked, ChoiceItem | MultiItem)
        keys = [option.key for option in template.options(asked)] if has_options else []
        return self.filling.answer(address, VALUES[asked.type](self.chance, keys))

    def not_applicable(self) -> Change:
        return self.filling.not_applicable(self.address())

    def clear(self) -> Change:
        return self.filling.clear(self.address())

    def note(self) -> Change:
        return self.filling.note(self.address(), self.chance.choice(["", "worn", "\x00\udfff", "=1+1"]))

    def change_entries(self) -> Change:
        entries = self.filling.draft.sheet.entries
        kind = self.chance.choice(["add", "rename", "remove"]) if entries else "add"
        if kind == "add":
            return self.filling.add_entry("staff", self.chance.choice(["", "Anna", "\0"]))
        entry = self.chance.choice(entries)
        return (
            self.filling.remove_entry(entry) if kind == "remove" else self.filling.rename_entry(entry, "Bert")
        )

    def change_photos(self) -> Change:
        photos = self.filling.draft.sheet.photos
        kind = self.chance.choice(["attach", "change", "remove"]) if photos else "attach"
        if kind == "attach":
            return self.filling.attach_kept(
                self.address(), self.chance.choice(self.photos), "caf\udce9.jpg", None
            )
        photo = self.chance.choice(photos)
        if kind == "remove":
            return self.filling.remove_photo(photo)
        return self.change_photo(photo)

    def change_photo(self, photo: Photo) -> Change:
        match self.chance.randrange(5):
            case 0:
                return deeds.turn(self.filling, photo)
            case 1:
                return deeds.caption(self.filling, photo, "left\0")
            case 2:
                layer = to_text(Layer((Blur(Box(0, 0, 500, 500)),), Box(0, 0, 1000, 900)))
                return deeds.draw(self.filling, photo, self.chance.choice([0, 90]), layer)
            case 3:
                photos = list(self.filling.draft.sheet.photos_of(photo.address))
                self.chance.shuffle(photos)
                return deeds.put_in_order(self.filling, photos)
            case _:
                return deeds.move(self.filling, photo, self.address())

    def change_actions(self) -> Change:
        actions = self.filling.draft.actions
        if actions and self.chance.random() < 0.4:
            return self.filling.drop_action(self.chance.choice(actions))
        if actions and self.chance.random() < 0.5:
            return self.filling.put_action(replace(self.chance.choice(actions), what="Mend\0 it", due=None))
        return self.filling.propose_action(self.address())

    def sign(self) -> Change:
        slot = self.chance.choice(["inspector", "guest"])
        if self.chance.random() < 0.3:
            return self.filling.unsign(slot)
        return self.filling.sign(Signature(slot, "Ann\0", strokes=(((0, 0), (5, 5)),)))

    def rest(self) -> Change | None:
        kind, head = self.chance.randrange(4), self.filling.draft.head
        if kind == 0:
            earlier = replace(head, visited_at=head.visited_at - timedelta(hours=1))
            return self.filling.do("head", SetHead(earlier))
        if kind == 1:
            return self.filling.do("level", SetLevel(self.chance.choice([None, 1, 2])))
        if kind == 2:
            return self.filling.comment(self.chance.choice(["", "well", "\0"]))
        self.filling.set_position(self.address())
        return None


@contextmanager
def beginning() -> Iterator[tuple[Session, Filling, list[str]]]:
    published = publish(written(HOUSE), {})
    with tempfile.TemporaryDirectory() as folder:
        workspace = open_workspace(Path(folder))
        try:
            session = open_session(workspace, Writers())
            add = lambda kept: kept.templates.add(published, shipped=False, at=session.clock())  # noqa: E731
            workspace.write(add).result()
            site, person = session.directory.add_site("Home").id, session.directory.add_person("Ann").id
            photos = [workspace.photos.keep(picture(colour), "a.jpg") for colour in ("red", "blue")]
            draft = session.start(Start(published, site, "", person, level=2)).id
            yield session, session.fill_in(draft, person), photos
        finally:
            workspace.close()


def stored(session: Session, filling: Filling) -> Draft:
    """The draft as whoever opens it now finds it."""
    found = session.fill_in(filling.draft.id, filling.person).draft
    return replace(found, changed_at=filling.draft.changed_at)


@settings(max_examples=2, phases=[Phase.generate])
@given(st.integers(0, 2**32))
def test_memory_and_disk_are_one_whatever_is_done(seed: int) -> None:
    with beginning() as (session, filling, photos):
        walker, before = Walker(filling, random.Random(seed), photos), filling.draft
        for _ in range(STEPS):
            change = walker.steps()
            if change is not None:
                change.saved.result()
                kept = stored(session, filling)
                assert replace(kept, position=None) == replace(filling.draft, position=None)
                assert score(filling.template, kept.sheet) == filling.score
        filling.comment("the end").saved.result()
        assert stored(session, filling) == filling.draft
        at_the_end = filling.draft
        while filling.can_undo:
            filling.undo()
        assert replace(filling.draft, position=None) == before
        while (change := filling.redo()) is not None:
            change.saved.result()
        assert filling.draft == stored(session, filling) == at_the_end
        sealed = session.archive.record(session.finish(filling.draft.id, "A walk").id)
        for found in (sealed.score, score(filling.template, sealed.sheet)):
            assert result(found) == result(filling.score)


def result(found: Score) -> tuple[object, ...]:
    return found.total, found.outcome, found.grade, found.items, found.failed, found.hidden

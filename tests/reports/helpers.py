"""Sealed inspections made by hand for reports: filled from a template, scored by the engine."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from inspector.checklists.answers import Address, Answer, Entry, Photo, Sheet, Value
from inspector.checklists.identity import PublishedTemplate, publish
from inspector.checklists.inspection import Head, ProposedAction, Signature, TemplateRef
from inspector.checklists.layer import from_text
from inspector.checklists.method import Method
from inspector.checklists.places import Site, Subject
from inspector.checklists.record import Link, Record
from inspector.checklists.score import ENGINE
from inspector.checklists.scoring import score
from inspector.checklists.source import load_template
from inspector.checklists.template import (
    ChoiceItem,
    DurationItem,
    Item,
    MultiItem,
    NumberItem,
    RatingItem,
    Template,
    TextItem,
)
from inspector.errors import NotFoundError
from inspector.paths import resources
from inspector.reports.build import build_report
from inspector.reports.data import Brand, ReportContext, ReportData
from inspector.storage.pictures import PRINT, shown, taken_where

START = datetime(2026, 11, 16, 10, 42, tzinfo=UTC)
ANNA = "0199a000-0000-7000-8000-0000000000aa"
SCRAWL = tuple(
    tuple((100 + 12 * step + 40 * line, 200 + (step * 37) % 160 - 60 * line) for step in range(30))
    for line in range(2)
)


@cache
def shipped(name: str) -> PublishedTemplate:
    """One of the program's own templates."""
    checked = load_template(resources() / "templates" / f"{name}.yaml")
    assert checked.template is not None, checked.errors
    assert checked.tree is not None
    return publish(checked.tree, {})


def published(tree: Mapping[str, Any]) -> PublishedTemplate:
    """A template given as a tree, without the identity that only files need."""
    template = Template.model_validate(tree)
    return PublishedTemplate(template, tree, {}, TemplateRef(template.id, template.version, "0" * 64))


def best(template: Template, item: Item) -> Value | None:
    """An answer without fault."""
    if isinstance(item, ChoiceItem | MultiItem):
        options = [
            option for option in template.options(item) if not option.failed and not option.not_applicable
        ]
        top = max(options, key=lambda option: option.score or Decimal(0))
        return (top.key,) if isinstance(item, MultiItem) else top.key
    if isinstance(item, RatingItem):
        return Decimal(item.scale.max)
    if isinstance(item, NumberItem | DurationItem):
        return (item.bands[0].at_most if item.bands else None) or Decimal(3)
    if isinstance(item, TextItem):
        return "The guest was greeted at once and shown to the room. " * 3
    return {
        "date": date(2026, 11, 1),
        "time": START.time(),
        "scan": "4006381333931",
        "signature": SCRAWL,
    }.get(item.type)


def worst(template: Template, item: Item) -> Value | None:
    """A failed answer, or None where the item cannot fail."""
    if isinstance(item, ChoiceItem | MultiItem):
        failed = [option.key for option in template.options(item) if option.failed]
        return (failed[0] if isinstance(item, ChoiceItem) else (failed[0],)) if failed else None
    if isinstance(item, RatingItem):
        return Decimal(item.scale.min) if item.scale.failed_below is not None else None
    if isinstance(item, NumberItem | DurationItem) and item.bands and item.bands[-1].failed:
        return (item.bands[-2].at_most or Decimal(0)) + Decimal("2.5")
    return None


def fill(
    template: Template,
    failed: Collection[str] = (),
    notes: Mapping[str, str] = {},
    values: Mapping[str, Value | None] = {},
    entries: Collection[str] = ("Anna Lindqvist", "Бауыржан Қасымұлы"),
) -> Sheet:
    """A complete sheet: the best answers, but faults at `failed` and `values` where given."""
    answers: dict[Address, Answer] = {}
    turns: list[Entry] = []
    for section in template.sections:
        here: list[Entry | None] = [None]
        if section.repeat:
            here = [Entry(f"{section.key}-{n}", section.key, n, title) for n, title in enumerate(entries)]
            turns += [entry for entry in here if entry]
        for entry in here:
            for item in section.items:
                value = worst(template, item) if item.key in failed else best(template, item)
                value = values.get(item.key, value)
                note = notes.get(item.key, "")
                if value is not None or note:
                    address = Address(item.key, entry.id if entry else None)
                    answers[address] = Answer(value, note=note, by=ANNA, at=START)
    return Sheet(answers=answers, entries=tuple(turns))


def photo(address: Address | str, content: bytes, **more: Any) -> Photo:
    where = Address(address) if isinstance(address, str) else address
    digest = sha256(content).hexdigest()
    return Photo(f"{where.item}-{digest[:8]}-{more.get('order', 0)}", where, digest, **more)


def record(template: PublishedTemplate, sheet: Sheet, **changes: Any) -> Record:
    """A sealed record as it reads back, with the engine's score of the sheet."""
    head = Head(template.ref, "site", "subject", ANNA, Method.SUPERVISOR, START, START, practice=False)
    base = Record(
        id="01a1e419-9fd8-7c3a-8b52-60d47e19f3aa",
        hash=sha256(b"record").hexdigest(),
        link=Link("device", 1, None),
        published=template,
        head=head,
        sites=(
            Site("e", "Europe"),
            Site("p", "Portugal", "e"),
            Site("site", "Lisbon Harbour", "p", zone="UTC"),
        ),
        subject=Subject("subject", "site", "Room", "Room 412"),
        people={ANNA: "Ana Ferreira"},
        visited_on=START.date(),
        finished_at=START + timedelta(minutes=37),
        sheet=sheet,
        comment="",
        incomplete_reason="",
        signatures=(),
        actions=(),
        score=score(template.template, sheet),
        engine=ENGINE,
        program="Inspector 0.1.0",
    )
    return replace(base, **changes)


def proposed(rec: Record) -> tuple[ProposedAction, ...]:
    """An action for each failed item that has a rule for it."""
    template = rec.published.template
    return tuple(
        ProposedAction(
            f"action-{n}",
            address,
            f"Put right: {template.item_by_key[address.item].text.in_('en')}",
            "Housekeeping",
            due=rec.visited_on + timedelta(days=n),
        )
        for n, address in enumerate(rec.score.failed)
    )


def signed(template: Template, *names: str) -> tuple[Signature, ...]:
    slots = template.signatures or ()
    return tuple(
        Signature(slot.key, name, strokes=SCRAWL, at=START + timedelta(minutes=39))
        for slot, name in zip(slots, names, strict=False)
    )


def data(rec: Record, language: str = "en", **context: Any) -> ReportData:
    brand = context.pop("brand", Brand("Northgate Hotels", colour="#1F3682"))
    return build_report(rec, ReportContext(language, brand, **context))


def hotel(failed: Collection[str] = (), **changes: Any) -> Record:
    """An inspection of a hotel room with these faults."""
    template = shipped("hotel-room")
    sheet = fill(template.template, failed, notes={key: f"Found at {key}" for key in failed})
    return record(template, sheet, **changes)


SMALL: dict[str, Any] = {
    "template": "small",
    "version": "1",
    "title": "Small",
    "languages": ["en"],
    "scoring": {"pass_mark": "80"},
    "dimensions": [{"key": "care", "label": "Care"}],
    "responses": {
        "yes-no": [
            {"key": "yes", "label": "Yes", "score": "1"},
            {"key": "half", "label": "Half", "score": "0.5"},
            {"key": "no", "label": "No", "score": "0", "failed": "true"},
            {"key": "na", "label": "N/A", "not_applicable": "true"},
        ]
    },
    "sections": [
        {
            "key": "first",
            "title": "First",
            "items": [
                {"key": "a", "text": "Alpha", "type": "choice", "responses": "yes-no", "weight": "2"},
                {"key": "b", "text": "Beta", "type": "choice", "responses": "yes-no", "critical": "true",
                 "guidance": "Look closely", "dimension": "care"},
                {"key": "c", "text": "Gamma", "type": "number", "unit": "°C",
                 "bands": [{"at_most": "5", "score": "1"}, {"score": "0", "failed": "true"}]},
            ],
        },
        {
            "key": "people",
            "title": "People",
            "repeat": {"title": "Employee"},
            "items": [{"key": "p", "text": "Badge", "type": "choice", "responses": "yes-no", "weight": "3"}],
        },
    ],
}  # fmt: skip


def small(values: Mapping[str, Value | None] = {}, tree: Mapping[str, Any] = SMALL, **changes: Any) -> Record:
    """An inspection by a template of four items; the last is asked of each of two people."""
    template = published(tree)
    return record(template, fill(template.template, values=values), **changes)


def pictures(folder: Path, count: int, size: tuple[int, int] = (1600, 1200)) -> list[Path]:
    """Photos as a phone makes them, each with its own content."""
    from PIL import Image, ImageDraw

    paths = []
    for n in range(count):
        image = Image.new("RGB", size, (n % 256, n // 256, 160))
        ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2, size[1] // 2), (200, n % 200, 20))
        ImageDraw.Draw(image).text((20, 20), str(n), font_size=60)
        paths.append(folder / f"photo-{n}.jpg")
        image.save(paths[-1], quality=85)
    return paths


class Files:
    """The photos as a report asks for them, from files by their SHA-256; those that are none are missing."""

    def __init__(self, paths: Mapping[str, Path]) -> None:
        self._paths = paths

    def picture(self, sha256: str, turn: int, edge: int, layer: str | None) -> bytes:
        return shown(self._path(sha256), turn, edge, from_text(layer), PRINT)

    def taken_where(self, sha256: str) -> tuple[float, float] | None:
        return taken_where(self._path(sha256))

    def _path(self, sha256: str) -> Path:
        if sha256 not in self._paths:
            raise NotFoundError("photo-missing", sha256)
        return self._paths[sha256]


def with_pictures(
    rec: Record,
    paths: Collection[Path],
    language: str = "en",
    *,
    context: Mapping[str, Any] = {},
    **photo_fields: Any,
) -> ReportData:
    """The report with these photos, shared out over the answered items, the failed ones first."""
    addresses = [
        *rec.score.failed,
        *(address for address in rec.score.items if address not in rec.score.failed),
    ]
    photos, files = [], {}
    for n, path in enumerate(paths):
        one = photo(
            addresses[n % len(addresses)], path.read_bytes(), order=n, caption=f"photo {n}", **photo_fields
        )
        photos.append(one)
        files[one.sha256] = path
    return data(
        replace(rec, sheet=replace(rec.sheet, photos=tuple(photos))), language, photos=Files(files), **context
    )


def ink_outside_margins(content: bytes) -> list[tuple[int, str]]:
    """Pages with something drawn left or right of the text, or between content and footer."""
    import pypdfium2

    found = []
    document = pypdfium2.PdfDocument(content)
    try:
        for number, page in enumerate(document, 1):
            picture = page.render(scale=1).to_pil().convert("L")
            page.close()
            dark = picture.point(lambda shade: 255 if shade < 200 else 0)
            wide, high = dark.size
            side, floor = 49, high - 50
            for name, box in {
                "left": (0, 0, side, high),
                "right": (wide - side, 0, wide, high),
                "floor": (0, floor, wide, high - 42),
            }.items():
                if dark.crop(box).getbbox():
                    found.append((number, name))
    finally:
        document.close()
    return found

"""What the tables hold of a sealed record: its list row, facts and photos, drawn from the sealed bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Any

from sqlalchemy import Row

from inspector.checklists.exact import exact_text_or_none
from inspector.checklists.facts import Fact, measured_in
from inspector.checklists.inspection import TemplateRef
from inspector.checklists.method import Method
from inspector.checklists.record import Record, SealedRecord
from inspector.services.ports.records import RecordRow


def record_columns(record: Record, sealed: SealedRecord) -> dict[str, Any]:
    head, template, score = record.head, record.published.template, record.score
    return {
        "id": record.id,
        "hash": sealed.hash,
        "sealed": sealed.sealed,
        "signature": sealed.signature,
        "device": record.link.device,
        "sequence": record.link.sequence,
        "template_id": head.template.id,
        "template_version": head.template.version,
        "template_hash": head.template.hash,
        "title": dict(template.title.by_language),
        "category": template.category,
        "site": record.site.id,
        "site_path": [site.name for site in record.sites],
        "subject": head.subject,
        "subject_name": record.subject.name if record.subject else "",
        "inspector": head.inspector,
        "method": head.method.value,
        "practice": head.practice,
        "visited_on": record.visited_on,
        "visited_at": head.visited_at,
        "finished_at": record.finished_at,
        "percent": exact_text_or_none(score.total.percent),
        "demerits": exact_text_or_none(score.demerits),
        "outcome": score.outcome.value if score.outcome else None,
        "grade": dict(score.grade.label.by_language) if score.grade else None,
        "failed": len(score.failed),
        "critical_failed": len(score.critical_failed),
        "supersedes": head.supersedes,
    }


def disclosure_columns(sealed: SealedRecord) -> list[dict[str, Any]]:
    return [
        {"record": sealed.id, "person": person, "salt": each.salt, "name": each.name}
        for person, each in sealed.disclosures.items()
    ]


def photo_columns(record: Record) -> list[dict[str, Any]]:
    return [{"record": record.id, "sha256": photo.sha256} for photo in record.sheet.photos]


def fact_columns(record: str, found: Iterable[Fact]) -> Iterator[dict[str, Any]]:
    for fact in found:
        yield {
            "record": record,
            "scope": fact.scope,
            "key": fact.key,
            "entry": fact.entry,
            "earned": fact.earned,
            "possible": fact.possible,
            "percent": fact.percent,
            "score": nearest(fact.score),
            "failed": fact.failed,
            "critical": fact.critical,
            "state": fact.state,
            "meaning": fact.meaning,
        }


def number_columns(record: Record) -> list[dict[str, Any]]:
    return [
        {"record": record.id, "item": each.item, "value": str(each.value)} for each in measured_in(record)
    ]


def read_fact(row: Row[Any]) -> Fact:
    return Fact(
        scope=row.scope,
        key=row.key,
        entry=row.entry,
        earned=row.earned,
        possible=row.possible,
        percent=row.percent,
        failed=row.failed,
        critical=row.critical,
        state=row.state,
        meaning=row.meaning,
    )


def read_record_row(row: Row[Any]) -> RecordRow:
    return RecordRow(
        id=row.id,
        hash=row.hash,
        template=TemplateRef(row.template_id, row.template_version, row.template_hash),
        title=row.title,
        category=row.category,
        site=row.site,
        site_path=tuple(row.site_path),
        subject=row.subject,
        subject_name=row.subject_name,
        inspector=row.inspector,
        inspector_name=row.inspector_name or "",
        method=Method(row.method),
        practice=row.practice,
        visited_on=row.visited_on,
        visited_at=row.visited_at,
        finished_at=row.finished_at,
        percent=row.percent,
        demerits=row.demerits,
        outcome=row.outcome,
        grade=row.grade,
        failed=row.failed,
        critical_failed=row.critical_failed,
        photos=row.photos,
        supersedes=row.supersedes,
        superseded_by=row.superseded_by,
        void=row.void,
    )


@lru_cache(maxsize=4096)
def nearest(exact: str | None) -> float | None:
    """The real number nearest to an exact text. Cached, for the items of a template share few values."""
    return None if exact is None else float(Fraction(exact))

"""Packs from the records of a workspace."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from inspector.analysis.periods import Period
from inspector.checklists.answers import Address
from inspector.checklists.method import Method
from inspector.errors import InputError
from inspector.services.comparing import visits_before
from inspector.services.session import Session
from inspector.services.starting import Start
from tests.services.filled import all_fine

SPRING = Period(date(2025, 4, 1), date(2025, 6, 30))


@pytest.fixture
def seal(session: Session, start: Start):
    """Seals an inspection of a day, with a mark for cleanliness; gives its id."""

    def sealed(day: date, clean: int = 4, **changes: object) -> str:
        visited = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        filling = session.fill_in(
            session.start(replace(start, visited_at=visited, **changes)).id, start.inspector
        )
        all_fine(filling)
        filling.answer(Address("clean"), Decimal(clean)).saved.result()
        return session.finish(filling.draft.id).id

    return sealed


@pytest.fixture
def spring(seal) -> list[str]:
    return [seal(date(2025, 5, day), 3) for day in (10, 12)]


def told(path: Path) -> str:
    return " ".join(pypdf.PdfReader(path).pages[0].extract_text().split())


def test_a_pack_says_how_the_sites_changed_since_the_period_before(session, seal, spring, tmp_path):
    for clean in (1, 0):
        seal(date(2025, 2, 3), clean)
    path = tmp_path / "pack.pdf"
    seen: list[tuple[int, int]] = []
    session.reporting.write_pack(spring, "en", path, lambda *done: seen.append(done), period=SPRING)
    assert seen == [(1, 2), (2, 2)]
    page = told(path)
    assert "Room, second quarter 2025" in page
    rows = [session.archive.row(id_) for id_ in spring]
    assert f"{session.reporting.shown_percent(rows[0])} 2" in page
    assert "(first quarter 2025)" in page
    assert "no inspections in the period before" not in page


def test_only_what_can_be_compared_comes_before(session, seal, spring):
    february = seal(date(2025, 2, 3), 2)
    march_before = seal(date(2024, 7, 3))
    seal(date(2023, 1, 1))
    seal(date(2025, 2, 4), practice=True)
    seal(date(2025, 2, 5), method=Method.SELF)
    seal(date(2025, 2, 6), site=session.directory.add_site("Park Hotel").id)
    gathered = session.reporting.gather(spring, "en")
    before = visits_before(session.archive, gathered, SPRING)
    assert {visit.record for visit in before} == {february, march_before}
    record = session.archive.record(february)
    visit = next(visit for visit in before if visit.record == february)
    assert visit.score == record.score.total.percent
    assert (visit.visited_on, visit.outcome, visit.site) == (
        date(2025, 2, 3),
        record.score.outcome,
        record.site.id,
    )


def test_gathered_in_pieces_it_is_the_same_pack(session, spring, tmp_path):
    reporting = session.reporting
    reporting.write_pack(spring, "en", tmp_path / "whole.pdf", period=SPRING)
    first, second = (reporting.gather([id_], "en") for id_ in spring)
    first.join(second)
    reporting.write_gathered(first, "en", tmp_path / "joined.pdf", period=SPRING)
    assert (tmp_path / "whole.pdf").read_bytes() == (tmp_path / "joined.pdf").read_bytes()


def test_a_pack_of_nothing_that_counts_is_refused(session, seal, tmp_path):
    practice = seal(date(2025, 5, 10), practice=True)
    with pytest.raises(InputError, match="counts in a comparison"):
        session.reporting.write_pack([practice], "en", tmp_path / "pack.pdf")
    assert list(tmp_path.glob("*.pdf")) == []

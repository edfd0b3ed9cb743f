"""The sums kept beside the facts say what the facts say, however the records came in."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from pathlib import Path
from statistics import variance
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.analysis.moments import Moments
from inspector.checklists.facts import Fact
from inspector.checklists.ids import new_id
from inspector.checklists.method import Method
from inspector.services.ports.facts import Sums, Which
from inspector.services.ports.records import Filter, RecordEvent, RecordRow
from inspector.services.ports.workspace import Repositories
from inspector.storage.migration import migrate
from inspector.storage.workspace import StoredWorkspace
from tests.contracts.judged import add_standard, seen, standard, visit_to
from tests.contracts.samples import ANNA, BORIS, HOTEL, LATER, SHOP, furnish
from tests.storage.conftest import Opens
from tests.storage.freeze import DATA, thaw
from tests.storage.test_rebuild import drop_database

SITES, PEOPLE = (HOTEL.id, SHOP.id), (ANNA.id, BORIS.id)
METHODS = (Method.SUPERVISOR, Method.SELF)
FIRST = date(2024, 11, 20)


def rows(folder: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "inspector.db")) as connection:
        return sorted(connection.execute(f"SELECT * FROM {table}"), key=repr)


def alike(one: list[tuple[Any, ...]], other: list[tuple[Any, ...]]) -> bool:
    """Sums added up in another order may differ in the last bit."""
    return len(one) == len(other) and all(
        mine == pytest.approx(its, rel=1e-12) if isinstance(mine, float) else mine == its
        for row, its_row in zip(one, other, strict=True)
        for mine, its in zip(row, its_row, strict=True)
    )


def random_visits(workspace: StoredWorkspace, template_id: str, seed: int, count: int) -> None:
    """Inspections over two years, some practice, some corrected, some void."""
    rng = random.Random(seed)
    template = add_standard(workspace, standard(template_id))
    for _ in range(count):
        day = FIRST + timedelta(days=rng.choice((0, 11, 12, 41, 42, 200, 406, 407, 700)))
        sheet = seen(
            rng.choice(("yes", "yes", "no", None)),
            rng.choice((0, 1, 2, 3, 4, None)),
            *rng.choices(("yes", "no", "na"), k=rng.randrange(4)),
        )
        head = {
            "site": rng.choice(SITES),
            "inspector": rng.choice(PEOPLE),
            "method": rng.choice(METHODS),
            "practice": rng.random() < 0.1,
        }
        made = visit_to(workspace, template, sheet, day, **head)
        fate = rng.random()
        if fate < 0.15:
            visit_to(workspace, template, seen("no", 3, "no"), day, **head, supersedes=made)
        elif fate < 0.3:
            event = RecordEvent(new_id(), made, "void", BORIS.id, LATER, "wrong")
            workspace.write(lambda kept, event=event: kept.records.add_event(event)).result()


@pytest.fixture
def furnished(opens: Opens) -> StoredWorkspace:
    workspace = opens()
    furnish(workspace)
    return workspace


asked = st.builds(
    dict,
    sites=st.sampled_from(((), (HOTEL.id,), (SHOP.id,), SITES)),
    method=st.none() | st.sampled_from(METHODS),
    inspector=st.none() | st.sampled_from(PEOPLE),
    since=st.none() | st.dates(FIRST - timedelta(40), FIRST + timedelta(720)),
    until=st.none() | st.dates(FIRST - timedelta(40), FIRST + timedelta(720)),
)


@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6), questions=st.lists(asked, min_size=4, max_size=6))
def test_they_are_those_of_exact_arithmetic(
    furnished: StoredWorkspace, seed: int, questions: list[dict[str, Any]]
) -> None:
    template_id = f"visit-{new_id()[-12:]}"
    random_visits(furnished, template_id, seed, 10)
    with furnished.read() as kept:
        for question in ({}, *questions):
            which = Which(template_id, **question)
            compare(kept, which)


def compare(kept: Repositories, which: Which) -> None:
    """Every answer against the records that the list gives for the same question, one by one."""
    found = kept.records.rows(
        Filter(
            template=which.template,
            sites=which.sites,
            method=which.method,
            inspector=which.inspector,
            since=which.since,
            until=which.until,
        )
    )
    facts = [(row, fact) for row in found for fact in kept.records.facts(row.id)]
    expect(
        {site: tally.sums for site, tally in kept.facts.sites(which).items()},
        {row.site: of(facts, "total", site=row.site) for row in found},
    )
    expect(
        {day: tally.sums for day, tally in kept.facts.days(which).items()},
        {row.visited_on: of(facts, "total", visited_on=row.visited_on) for row in found},
    )
    for part in ("section", "dimension", "item"):
        expect(
            {(each.site, each.key): each.sums for each in kept.facts.parts(which, part)},
            {
                (row.site, fact.key): of(facts, part, fact.key, site=row.site)
                for row, fact in facts
                if fact.scope == part
            },
        )
    expect(
        {(each.method, each.dimension): each.sums for each in kept.facts.methods(which)},
        {
            (row.method, fact.key): of(facts, fact.scope, fact.key, method=row.method)
            for row, fact in facts
            if fact.scope in ("total", "dimension")
        },
    )
    expect(
        kept.facts.months(which, "item", "queue"),
        {
            row.visited_on.replace(day=1): of(facts, "item", "queue", month=row.visited_on.replace(day=1))
            for row in found
        },
    )
    assert {
        each.item: (each.failures, each.inspections, each.answered) for each in kept.facts.failures(which)
    } == {fact.key: counts(facts, fact.key) for _, fact in facts if fact.scope == "item"}


def of(
    facts: list[tuple[RecordRow, Fact]], scope: str, key: str = "", *, month: date | None = None, **about: Any
) -> list[Fraction]:
    """The exact scores of one part."""
    return [
        Fraction(fact.score)
        for row, fact in facts
        if (fact.scope, fact.key) == (scope, key)
        and fact.score is not None
        and all(getattr(row, name) == value for name, value in about.items())
        and month in (None, row.visited_on.replace(day=1))
    ]


def counts(facts: list[tuple[RecordRow, Fact]], key: str) -> tuple[int, int, int]:
    own = [(row.id, fact) for row, fact in facts if (fact.scope, fact.key) == ("item", key)]
    failed = [record for record, fact in own if fact.failed]
    return len(failed), len(set(failed)), sum(fact.state == "answered" for _, fact in own)


def expect(found: dict[Any, Sums], exact: dict[Any, list[Fraction]]) -> None:
    assert set(found) == set(exact)
    for key, scores in exact.items():
        moments = Moments.of_sums(*found[key])
        assert moments.n == len(scores)
        if not scores:
            assert moments.mean is None
            continue
        mean = sum(scores) / len(scores)
        assert moments.mean is not None
        assert abs(moments.mean - mean) < Fraction(1, 10**9)
        assert floor(moments.mean * 10 + Fraction(1, 2)) == floor(mean * 10 + Fraction(1, 2))
        assert (found[key].least, found[key].most) == (float(min(scores)), float(max(scores)))
        if len(scores) > 1:
            assert moments.variance == pytest.approx(float(variance(scores)), abs=1e-6)


def test_they_are_made_again_from_the_records_alone(
    furnished: StoredWorkspace, folder: Path, opens: Opens
) -> None:
    random_visits(furnished, "visit", 7, 20)
    furnished.close()
    before = {table: rows(folder, table) for table in ("visits", "fact_sums")}
    drop_database(folder)
    opens().close()
    assert before["visits"]
    assert rows(folder, "visits") == before["visits"]
    assert alike(rows(folder, "fact_sums"), before["fact_sums"])


@pytest.mark.parametrize("frozen", ["workspace-0001", "workspace-0002", "workspace-0003"])
def test_an_older_workspace_gets_those_its_records_give(
    frozen: str, folder: Path, tmp_path: Path, opens: Opens
) -> None:
    thaw(DATA / frozen, folder)
    migrate(folder / "inspector.db", frozen, tmp_path)
    migrated = {table: rows(folder, table) for table in ("visits", "fact_sums")}
    drop_database(folder, backups=False)
    opens().close()
    assert [row[3] for row in migrated["visits"]] == ["record-2"]
    assert migrated["fact_sums"]
    assert rows(folder, "visits") == migrated["visits"]
    assert alike(rows(folder, "fact_sums"), migrated["fact_sums"])

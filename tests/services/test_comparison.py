"""What Compare shows, against figures reckoned by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from inspector.analysis.intervals import Interval
from inspector.analysis.periods import Period, Step
from inspector.analysis.ranking import Standing
from inspector.analysis.verdicts import Above
from inspector.checklists.method import Method
from inspector.services.comparison.seen import NewMeaning
from inspector.services.ports.facts import Which
from tests.checklists.building import choice, rating, section
from tests.contracts.judged import CARE, SPEED, add_standard, seen, standard, visit_to
from tests.contracts.samples import ANNA, BORIS, COMPANY, HOTEL, ROOM, SHOP, furnish

ALL = Which("visit")
AUTUMN = replace(ALL, since=date(2026, 10, 1), until=date(2026, 10, 31))


@pytest.fixture
def compare(session):
    furnish(session.workspace)
    return session.comparison


@pytest.fixture
def visit(session, compare):
    return add_standard(session.workspace)


@pytest.fixture
def go(session, visit):
    """Goes to a site and finds the queue so long: 100, 80, 60, 40 or 20 per cent."""

    def one(queue, on, **head):
        return visit_to(session.workspace, visit, seen("yes", queue), on, **head)

    return one


def test_sites_stand_by_their_means_with_what_changed(compare, go):
    for on, hotel, shop in (
        ("2026-09-05", 4, 1),
        ("2026-09-25", 2, 1),
        ("2026-10-05", 3, 2),
        ("2026-10-25", 3, 3),
    ):
        go(hotel, on)
        go(shop, on, site=SHOP.id)
    ranking = compare.ranking(AUTUMN, least=2)
    assert ranking.before == Period(date(2026, 9, 1), date(2026, 9, 30))
    hotel, shop = ranking.ranks
    assert (hotel.site, hotel.path) == (HOTEL.id, ("Company", "Harbour Hotel"))
    assert (hotel.summary.score.mean, hotel.summary.score.n) == (80, 2)
    assert hotel.summary.score.interval == Interval(80, 80)  # both alike: an interval without width
    assert hotel.summary.change.points == 0
    assert hotel.standing is Standing.MEETS
    assert (shop.site, shop.summary.score.mean, shop.summary.pass_rate) == (SHOP.id, 70, 100)
    assert shop.summary.change.points == 30
    # Student's t of one degree of freedom at 97.5 %: 12.706; √200 / √2 = 10
    assert shop.summary.score.interval == pytest.approx((70 - 127.062, 70 + 127.062), abs=1e-3)
    assert (ranking.all.visits, ranking.all.score.mean) == (4, 75)
    assert ranking.verdicts.groups == ((HOTEL.id, SHOP.id),)


def test_sites_that_are_beyond_chance_apart_are_said_to_be(compare, go):
    for day in range(1, 7):
        go(4 if day % 2 else 3, date(2026, 10, day))
        go(0 if day % 2 else 1, date(2026, 10, day), site=SHOP.id)
    verdicts = compare.ranking(AUTUMN).verdicts
    assert verdicts.above == (Above((HOTEL.id,), (SHOP.id,)),)
    assert verdicts.groups == ()


def test_too_few_visits_are_not_ranked_and_a_site_left_out_is_named(compare, go):
    go(4, "2026-10-05")
    go(4, "2026-09-05", site=SHOP.id)
    hotel, shop = compare.ranking(AUTUMN).ranks
    assert (hotel.ranks, hotel.standing) == (None, Standing.UNCLEAR)
    assert (hotel.summary.score.mean, hotel.summary.score.interval, hotel.summary.change) == (100, None, None)
    assert (shop.site, shop.summary.visits, shop.summary.score.mean) == (SHOP.id, 0, None)


def test_the_period_before_is_of_the_period_asked_for(compare, go):
    go(4, "2025-06-05")
    go(3, "2026-06-05")
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    assert compare.ranking(ALL).before is None
    ranking = compare.ranking(replace(ALL, since=year.first), 1, year)
    assert ranking.before == Period(date(2025, 1, 1), date(2025, 12, 31))
    assert ranking.ranks[0].summary.change.points == -20


def test_both_averages_are_there_and_differ_where_inspections_differ_in_size(session, compare, visit):
    visit_to(session.workspace, visit, seen("yes", 4), "2026-10-05")  # 5 of 5
    visit_to(session.workspace, visit, seen("no", 3, "no", "no", "no", "no", "no"), "2026-10-06")  # 3 of 10
    (hotel,) = compare.ranking(ALL).ranks
    assert hotel.summary.score.mean == 65
    assert hotel.summary.pooled == Fraction(800, 15)
    assert (hotel.summary.failed, hotel.summary.critical, hotel.summary.pass_rate) == (6, 1, 50)


def test_where_nothing_was_scored_there_is_no_mean(session, compare, visit):
    visit_to(session.workspace, visit, seen(None, None), "2026-10-05")
    (hotel,) = compare.ranking(ALL).ranks
    assert (hotel.summary.visits, hotel.summary.score.n, hotel.summary.score.mean) == (1, 0, None)
    assert (hotel.summary.pooled, hotel.summary.pass_rate) == (None, None)
    heat = compare.heat(ALL)
    assert heat.rows[0].total.mean is None
    assert heat.all.cells["hall"].n == 0
    assert compare.spread(ALL).n == 0
    assert compare.pareto(ALL).items == ()
    assert compare.trend(ALL, Step.DAY).steps[0].score.mean is None
    assert compare.calendar(ALL) == {date(2026, 10, 5): 1}


def test_without_an_inspection_everything_is_empty(compare, visit):
    assert compare.ranking(AUTUMN).ranks == ()
    assert compare.ranking(AUTUMN).all.visits == 0
    assert compare.heat(ALL).rows == ()
    assert compare.trend(ALL).steps == ()
    assert compare.pareto(ALL).total == 0
    assert compare.radar({"all": ALL}) is None
    assert compare.spread(ALL).bins == ()
    assert compare.calendar(ALL) == {}
    assert compare.eyes(ALL).methods == ()
    assert compare.agreement(ALL).agreements.all.pairs == 0


@pytest.fixture
def demerit(session, compare):
    points = [
        {"key": "yes", "label": "OK", "score": 0},
        {"key": "no", "label": "Bad", "score": 3, "failed": True},
    ]
    scoring = {"model": "demerit", "pass_mark": 2}
    return add_standard(session.workspace, standard(responses={"yes-no": points}, scoring=scoring))


def test_where_points_are_taken_off_the_fewest_are_best(session, compare, demerit):
    for site, lock, badge in ((HOTEL.id, "no", "yes"), (SHOP.id, "yes", "yes"), (SHOP.id, "no", "no")):
        visit_to(session.workspace, demerit, seen(lock, 4, badge), "2026-10-05", site=site)
    first, second = compare.ranking(ALL, least=2).ranks
    queue = first.summary.score.mean - 3  # a rating earns points too
    assert (first.site, second.site) == (SHOP.id, HOTEL.id)
    assert second.summary.score.mean == 3 + queue
    assert [row.site for row in compare.heat(ALL).rows] == [HOTEL.id, SHOP.id]
    assert compare.heat(ALL).all.cells["staff"].mean == 1


def test_the_heat_map_has_sites_by_sections_or_dimensions(session, compare, visit):
    visit_to(session.workspace, visit, seen("yes", 2, "yes"), "2026-10-05", site=SHOP.id)
    visit_to(session.workspace, visit, seen("yes", 4, "no"), "2026-10-06", site=SHOP.id)
    visit_to(session.workspace, visit, seen("yes", 4), "2026-10-07")
    heat = compare.heat(ALL)
    hotel, shop = heat.rows
    assert (hotel.site, hotel.path[-1]) == (HOTEL.id, "Harbour Hotel")
    assert list(heat.all.cells) == ["hall", "staff"]
    assert (shop.cells["hall"].mean, shop.cells["hall"].n) == (80, 2)
    assert (shop.cells["staff"].mean, hotel.cells["staff"].mean) == (50, None)
    assert shop.weakest == "staff"
    assert shop.total.mean == Fraction(rounded_mean(400, 6, 500, 6))
    assert heat.all.cells["hall"].mean == pytest.approx(Fraction(260, 3))
    by_dimension = compare.heat(ALL, "dimension").rows[1].cells
    assert {key: cell.mean for key, cell in by_dimension.items()} == {SPEED: 75, CARE: 75}


def rounded_mean(*parts: int) -> Fraction:
    """Of two fractions, as sums in floating point tell it."""
    return round(((Fraction(*parts[:2]) + Fraction(*parts[2:])) / 2) * 10**9) / Fraction(10**9)


def test_a_trend_goes_by_the_step_asked_for(compare, go):
    for queue, on in ((0, "2026-01-10"), (1, "2026-01-20"), (4, "2026-03-31"), (3, "2026-04-01")):
        go(queue, on)
    months = compare.trend(ALL, Step.MONTH)
    assert months.target == 60
    assert [(step.period.first.month, step.score.n, step.score.mean) for step in months.steps] == [
        (1, 2, 30),
        (2, 0, None),
        (3, 1, 100),
        (4, 1, 80),
    ]
    quarters = compare.trend(ALL, Step.QUARTER).steps
    assert [step.summary.pass_rate for step in quarters] == [Fraction(100, 3), 100]
    assert [step.summary.pooled for step in quarters] == [Fraction(8, 15) * 100, 80]
    whole = compare.trend(ALL, Step.MONTH, Period(date(2026, 1, 1), date(2026, 12, 31)))
    assert len(whole.steps) == 12
    assert compare.trend(ALL).step is Step.WEEK


def test_a_new_meaning_is_marked_and_a_new_translation_is_not(session, compare, visit):
    hall = section("hall", choice("lock", critical=True, dimension=CARE), rating("wait", 0, 4, was="queue"))
    worded = add_standard(session.workspace, standard(version=2, title="Visits", category="Shops"))
    weighed = add_standard(session.workspace, standard(version=3, sections=[hall]))
    visit_to(session.workspace, visit, seen(), "2026-01-10")
    visit_to(session.workspace, worded, seen(), "2026-02-10")
    assert compare.trend(ALL).new_meanings == ()
    sheet = seen()
    queue = next(address for address in sheet.answers if address.item == "queue")
    answers = {address: given for address, given in sheet.answers.items() if address.item == "lock"}
    renamed = replace(sheet, answers={**answers, queue._replace(item="wait"): sheet.answers[queue]})
    visit_to(session.workspace, weighed, renamed, "2026-03-10")
    assert compare.trend(ALL).new_meanings == (NewMeaning(date(2026, 3, 10), 3, ("wait",)),)
    assert compare.trend(replace(ALL, since=date(2026, 3, 1))).new_meanings == ()
    assert compare.standard("visit", "en").items["remark"].text == "remark"


def test_failed_items_are_joined_under_their_newest_key(session, compare, visit):
    hall = section("hall", choice("key", was="lock"), rating("queue", 0, 4, scale={"failed_below": 2}))
    second = add_standard(session.workspace, standard(version=2, sections=[hall]))
    visit_to(session.workspace, visit, seen("no", 0, "no", "no"), "2026-01-10")
    visit_to(session.workspace, visit, seen("no", 4, "yes"), "2026-01-11")
    sheet = seen("no", 4)
    lock = next(address for address in sheet.answers if address.item == "lock")
    answers = {address: given for address, given in sheet.answers.items() if address.item == "queue"}
    renamed = replace(sheet, answers={**answers, lock._replace(item="key"): sheet.answers[lock]})
    visit_to(session.workspace, second, renamed, "2026-02-10")
    failures = compare.pareto(ALL)
    assert (failures.total, failures.vital) == (6, 1)
    key, badge, queue = failures.items
    assert (key.item, key.keys, key.failures, key.inspections, key.answered) == (
        "key",
        ("key", "lock"),
        3,
        3,
        3,
    )
    assert (key.share, key.cumulative) == (50, 50)
    assert (badge.item, badge.failures, badge.inspections, badge.answered) == ("badge", 2, 1, 3)
    assert (queue.item, queue.cumulative) == ("queue", 100)


def test_sites_or_periods_lie_over_each_other(session, compare, visit):
    hall = section(
        "hall",
        choice("lock", dimension=CARE),
        rating("queue", 0, 4, dimension=SPEED),
        choice("lamp", dimension="light"),
    )
    names = [{"key": key, "label": key} for key in (SPEED, CARE, "light")]
    wide = add_standard(session.workspace, standard("wide", sections=[hall], dimensions=names))
    for site, queue in ((HOTEL.id, 4), (SHOP.id, 1)):
        sheet = seen("yes", queue)
        answers = dict(sheet.answers)
        lock = next(address for address in answers if address.item == "lock")
        answers[lock._replace(item="lamp")] = answers[lock]
        answers = {address: given for address, given in answers.items() if address.item != "remark"}
        visit_to(session.workspace, wide, replace(sheet, answers=answers), "2026-10-05", site=site)
    series = {name: Which("wide", sites=(site,)) for name, site in (("hotel", HOTEL.id), ("shop", SHOP.id))}
    found = compare.radar(series)
    assert found.keys == (SPEED, CARE, "light")
    assert [(ring.name, ring.means) for ring in found.rings] == [
        ("hotel", (100, 100, 100)),
        ("shop", (25, 100, 100)),
    ]


def test_scores_are_spread_and_days_counted(compare, go):
    for queue, on in ((4, "2026-10-05"), (4, "2026-10-05"), (2, "2026-10-07")):
        go(queue, on)
    assert [(bin_.low, bin_.count) for bin_ in compare.spread(ALL, 20).bins] == [(60, 1), (80, 0), (100, 2)]
    assert compare.calendar(ALL) == {date(2026, 10, 5): 2, date(2026, 10, 7): 1}


def test_several_eyes_see_the_gap_between_two_methods(compare, go):
    for queue, method in (
        (4, Method.SELF),
        (3, Method.SELF),
        (1, Method.MYSTERY_SHOPPER),
        (2, Method.MYSTERY_SHOPPER),
    ):
        go(queue, "2026-10-05", method=method)
    eyes = compare.eyes(ALL)
    assert eyes.methods == (Method.SELF, Method.MYSTERY_SHOPPER)
    assert eyes.between == eyes.methods
    assert {method: own.mean for method, own in eyes.whole.methods.items()} == {
        Method.SELF: 90,
        Method.MYSTERY_SHOPPER: 50,
    }
    assert (eyes.whole.gap.points, eyes.whole.gap.clear) == (40, False)
    # Welch: √(200/2 + 200/2) = 14.142 and two degrees of freedom, 4.3027
    assert eyes.whole.gap.interval == pytest.approx((40 - 60.849, 40 + 60.849), abs=1e-3)
    speed, care = eyes.gaps
    assert (speed.key, speed.gap.points, care.key, care.gap.points) == (SPEED, 50, CARE, 0)
    turned = compare.eyes(ALL, (Method.MYSTERY_SHOPPER, Method.SELF))
    assert turned.whole.gap.points == -40
    go(2, "2026-11-05", method=Method.SUPERVISOR)
    assert compare.eyes(replace(ALL, since=date(2026, 11, 1))).between is None


def test_agreement_is_between_inspectors_of_one_subject(session, compare, visit):
    for day, (lock, other, practice) in enumerate(
        (("yes", "yes", False), ("no", "no", True), ("yes", "no", False), ("no", "no", False)), 1
    ):
        on, later = date(2026, 10, 3 * day), date(2026, 10, 3 * day + 1)
        visit_to(session.workspace, visit, seen(lock, 4), on, subject=ROOM.id)
        head = {"subject": ROOM.id, "inspector": BORIS.id, "practice": practice}
        visit_to(session.workspace, visit, seen(other, 4), later, **head)
    found = compare.agreement(ALL, window=1)
    lock = found.agreements.items["lock"]
    assert (lock.pairs, lock.agreed, lock.share) == (4, 3, 75)
    assert lock.kappa == Fraction(1, 2)  # (3/4 - 1/2) / (1 - 1/2)
    assert found.agreements.apart == ("lock",)
    assert (found.people[ANNA.id], found.people[BORIS.id]) == (ANNA.name, BORIS.name)
    assert {by: len(own) for by, own in found.records.items()} == {(ANNA.id, BORIS.id): 4}
    assert compare.agreement(ALL, window=2).agreements.items["lock"].pairs == 7
    assert compare.ranking(ALL).ranks[0].summary.visits == 7


def test_the_tree_is_followed(compare, go):
    go(4, "2026-10-05")
    go(0, "2026-10-05", site=SHOP.id)
    assert {rank.site for rank in compare.ranking(replace(ALL, sites=(COMPANY.id,))).ranks} == {
        HOTEL.id,
        SHOP.id,
    }
    assert {rank.site for rank in compare.ranking(replace(ALL, sites=(SHOP.id,))).ranks} == {SHOP.id}

"""Rounds: forty rooms before lunch, begun, left, gone on with, shared, closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from inspector.checklists.answers import Address
from inspector.checklists.ids import new_id
from inspector.checklists.method import Method
from inspector.checklists.places import Subject
from inspector.checklists.subject_lists import read_subjects
from inspector.errors import ConflictError, InputError, NotFoundError
from inspector.reports.writers import Writers
from inspector.services.clock import now
from inspector.services.heads import Place
from inspector.services.round_view import RoundView, State
from inspector.services.rounds import RoundStart
from inspector.services.session import Session, open_session


@pytest.fixture
def later(session) -> Session:
    """The session with a clock that moves on, for what is told apart by time."""
    moment = [now()]

    def clock():
        moment[0] += timedelta(seconds=1)
        return moment[0]

    return open_session(session.workspace, Writers(), clock)


@pytest.fixture
def plan(room, hotel, elena) -> RoundStart:
    return RoundStart(room, hotel, read_subjects("201-205").names, elena)


class Walk:
    """A round and who walks it."""

    def __init__(self, session: Session, plan: RoundStart) -> None:
        self.session, self.person = session, plan.inspector
        self.id = session.start_round(plan).id

    @property
    def view(self) -> RoundView:
        return self.session.rounds.view(self.id)

    def states(self) -> str:
        """One letter a room: t(o-do), i(n progress), d(one), f(ailed)."""
        return "".join(stop.state.value[0] for stop in self.view.stops)

    def id_of(self, name: str) -> str:
        return next(stop.subject.id for stop in self.view.stops if stop.subject.name == name)

    def opens(self, name: str, person: str | None = None) -> str:
        return self.session.rounds.inspect(self.id, self.id_of(name), person or self.person).id

    def answers(self, name: str, *items: str, person: str | None = None) -> str:
        """Answer some items of a room and leave it."""
        draft = self.opens(name, person)
        filling = self.session.fill_in(draft, person or self.person)
        for item in items:
            filling.answer(Address(item), "yes").saved.result()
        return draft

    def finishes(self, name: str, lock: str = "yes", person: str | None = None) -> str:
        draft = self.opens(name, person)
        filling = self.session.fill_in(draft, person or self.person)
        filling.answer(Address("lock"), lock)
        filling.answer(Address("clean"), Decimal(4))
        filling.answer(Address("plate"), "yes").saved.result()
        return self.session.finish(draft, "a try").id

    def next(self, after: str | None = None, person: str | None = None) -> str | None:
        stop = self.view.next_for(person or self.person, self.id_of(after) if after else None)
        return stop.subject.name if stop else None


@pytest.fixture
def walk(later, plan) -> Walk:
    return Walk(later, plan)


# -- beginning


def test_a_round_begins_with_all_that_was_chosen(session, plan, hotel, elena, room):
    chosen = replace(plan, method=Method.SELF, practice=True, level=2)
    begun = session.rounds.view(session.start_round(chosen).id)
    assert [stop.subject.name for stop in begun.stops] == ["201", "202", "203", "204", "205"]
    assert {stop.state for stop in begun.stops} == {State.TO_DO}
    round_ = begun.round
    assert (round_.template, round_.site, round_.by) == (room.ref, hotel, elena)
    assert (round_.method, round_.practice, round_.level) == (Method.SELF, True, 2)
    assert session.preferences.last_site() == hotel
    draft = session.archive.draft(
        session.rounds.inspect(round_.id, begun.stops[0].subject.id, elena).id
    ).draft
    assert (draft.head.method, draft.head.practice, draft.sheet.level) == (Method.SELF, True, 2)
    assert (draft.round, draft.head.subject) == (round_.id, begun.stops[0].subject.id)


def test_rooms_the_site_knows_are_those_rooms(session, plan, hotel, start):
    session.start(replace(start, subject="Room 204"))
    session.start(replace(start, subject="Bar 205"))
    session.start(replace(start, subject="Room 205"))
    names = ("room  204", "204", "205", "Lobby")
    begun = session.rounds.view(session.start_round(replace(plan, subjects=names)).id)
    assert [stop.subject.name for stop in begun.stops] == ["Room 204", "205", "Lobby"]
    known = session.directory.subjects(hotel, "Room")
    assert sorted(each.name for each in known) == ["205", "Bar 205", "Lobby", "Room 204", "Room 205"]


def test_a_round_of_nothing_is_refused(session, plan):
    with pytest.raises(InputError) as caught:
        session.start_round(replace(plan, subjects=("", " ")))
    assert caught.value.code == "subjects-missing"
    assert session.rounds.rows() == ()


def test_a_round_that_is_not_there_is_not_found(session):
    with pytest.raises(NotFoundError):
        session.rounds.view("nothing")


# -- how far it is


def test_each_room_shows_how_far_it_is(walk):
    walk.finishes("201")
    walk.finishes("202", lock="no")
    walk.answers("203", "plate")
    walk.opens("204")
    assert walk.states() == "dfitt"
    done, failed, begun, opened, _ = walk.view.stops
    assert (done.record.outcome, failed.record.outcome, failed.record.critical_failed) == ("pass", "fail", 1)
    assert (begun.answered, begun.asked) == (1, 5)
    assert opened.draft is not None
    assert walk.view.done == 2


def test_an_answer_more_is_seen_at_once(walk):
    walk.answers("201", "plate")
    assert walk.view.stops[0].answered == 1
    walk.answers("201", "lock")
    assert walk.view.stops[0].answered == 2


def test_a_discarded_draft_and_a_void_record_leave_the_room_to_do(walk):
    draft, record = walk.answers("201", "plate"), walk.finishes("202")
    walk.session.archive.discard(draft)
    walk.session.void(record, "wrong room", walk.person)
    assert walk.states() == "ttttt"
    walk.session.archive.bring_back(draft)
    assert walk.states() == "itttt"


def test_a_record_stands_while_it_is_corrected(walk):
    record = walk.finishes("201", lock="no")
    draft = walk.session.correct(record, "typo", walk.person).id
    assert (walk.states(), walk.view.stops[0].draft) == ("ftttt", draft)
    walk.session.fill_in(draft, walk.person).answer(Address("lock"), "yes").saved.result()
    corrected = walk.session.finish(draft, "a try").id
    assert (walk.states(), walk.view.stops[0].record.id) == ("dtttt", corrected)


def test_a_round_goes_on_after_a_restart(walk, session):
    walk.finishes("201")
    walk.answers("202", "plate")
    again = open_session(session.workspace, Writers()).rounds
    assert [(view.round.id, view.done) for view in again.views()] == [(walk.id, 1)]
    assert again.view(walk.id).stops[1].answered == 1


def test_a_list_of_rounds_judges_no_draft(walk, plan):
    walk.answers("202", "plate")
    newer = Walk(walk.session, plan).id
    listed, first = walk.session.rounds.views()[1], walk.session.rounds.views(most=1)
    assert [stop.state.value[0] for stop in listed.stops] == ["t", "i", "t", "t", "t"]
    assert [(stop.answered, stop.asked) for stop in listed.stops] == [(0, 0)] * 5
    assert [view.round.id for view in first] == [newer]


def test_the_drafts_of_a_round_are_left_out_of_the_others(walk, start):
    theirs, alone = walk.opens("201"), walk.session.start(start).id
    found = walk.session.archive.drafts(without={theirs})
    assert [each.draft.id for each in found] == [alone]
    walk.session.archive.discard(alone)
    assert walk.session.archive.count_in_trash() == 1


# -- what comes next


def test_the_next_room_is_the_one_behind(walk):
    assert walk.next() == "201"
    walk.finishes("203")
    assert (walk.next(), walk.next(after="203")) == ("204", "204")
    walk.finishes("205")
    assert walk.next(after="205") == "201"
    for name in ("201", "202", "204"):
        walk.finishes(name)
    assert (walk.next(), walk.next(after="204")) == (None, None)


def test_a_room_left_half_done_is_gone_on_with_but_not_forced_on_anybody(walk):
    walk.answers("202", "plate")
    assert walk.next() == "202"
    assert walk.next(after="202") == "203"
    walk.finishes("203")
    assert walk.next(after="203") == "204"
    walk.finishes("204")
    walk.finishes("205")
    assert walk.next(after="205") == "201"


def test_two_inspectors_share_a_round_without_meeting(walk, session):
    daniel = session.directory.add_person("Daniel Osei").id
    walk.answers("201", "plate")
    assert walk.next(person=daniel) == "202"
    walk.answers("202", "plate", person=daniel)
    walk.finishes("203", person=daniel)
    assert (walk.next(), walk.next(after="201")) == ("201", "204")
    assert walk.next(person=daniel) == "204"
    assert [stop.inspector for stop in walk.view.stops[:3]] == [walk.person, daniel, daniel]


def test_a_room_is_opened_once_whoever_taps_it(walk):
    assert walk.opens("201") == walk.opens("201")
    assert len(walk.session.archive.drafts()) == 1


def test_a_room_opened_and_left_as_it_was_is_not_begun(walk, session):
    daniel = session.directory.add_person("Daniel Osei").id
    walk.opens("201")
    theirs = walk.opens("202", daniel)
    begun = walk.answers("203", "plate")
    filling = walk.session.fill_in(begun, walk.person)
    filling.undo()
    filling.answer(Address("plate"), None).saved.result()
    walk.session.rounds.tidy(walk.id, walk.person)
    assert {draft.draft.id for draft in walk.session.archive.drafts()} == {theirs, begun}


def test_a_clock_set_back_makes_nothing_of_what_was_answered(session, plan):
    """Machines set their clock when they reach a network: a minute back, in the middle of a room."""
    moment = now()
    walk = Walk(open_session(session.workspace, Writers(), lambda: moment), plan)
    draft = walk.opens("201")
    moment -= timedelta(minutes=1)
    assert walk.answers("201", "lock") == draft
    assert walk.states() == "itttt"
    walk.session.rounds.tidy(walk.id, walk.person)
    assert session.fill_in(draft, walk.person).draft.sheet.answer(Address("lock")).given


# -- more and fewer rooms


def test_rooms_are_added_at_the_end_once(walk):
    added = walk.session.rounds.add(walk.id, ["203", "Lobby", "lobby"], walk.person)
    assert (len(added.subjects), added.known) == (1, ("203",))
    assert [stop.subject.name for stop in walk.view.stops] == ["201", "202", "203", "204", "205", "Lobby"]


def test_adding_is_taken_back_but_for_what_was_begun_since(walk):
    added = walk.session.rounds.add(walk.id, ["Lobby", "Bar"], walk.person)
    walk.answers("Lobby", "lock")
    walk.session.rounds.take_back(walk.id, added)
    assert [stop.subject.name for stop in walk.view.stops][5:] == ["Lobby"]


def test_a_round_never_holds_more_than_it_may(walk, hotel):
    with pytest.raises(InputError) as caught:
        walk.session.rounds.add(walk.id, read_subjects("1001-2999").names, walk.person)
    assert caught.value.code == "too-many-subjects"
    assert len(walk.view.stops) == 5
    kind = walk.view.stops[0].subject.kind
    assert len(walk.session.directory.subjects(hotel, kind)) == 5, "what was refused left rooms behind"


def test_a_room_not_begun_is_taken_off_and_put_back_where_it_stood(walk):
    walk.opens("202")
    before = walk.session.rounds.remove(walk.id, walk.id_of("202"))
    assert [stop.subject.name for stop in walk.view.stops] == ["201", "203", "204", "205"]
    assert walk.session.archive.drafts() == ()
    walk.session.rounds.put_back(walk.id, before)
    assert [stop.subject.name for stop in walk.view.stops] == ["201", "202", "203", "204", "205"]


def test_taking_off_is_undone_among_rooms_that_were_merged(walk, hotel):
    lobby = Subject(new_id(), hotel, "Room", "Lobby")
    walk.session.directory.save_subject(lobby)
    walk.session.directory.merge_subjects(walk.id_of("201"), lobby.id)
    order = ["Lobby", "202", "203", "204", "205"]
    assert [stop.subject.name for stop in walk.view.stops] == order
    before = walk.session.rounds.remove(walk.id, walk.id_of("203"))
    walk.session.rounds.put_back(walk.id, before)
    assert [stop.subject.name for stop in walk.view.stops] == order


@pytest.mark.parametrize("deed", ["tidy", "remove"])
def test_a_draft_taken_away_leaves_nothing_behind(walk, deed):
    draft, rounds = walk.opens("202"), walk.session.rounds
    rounds.tidy(walk.id, walk.person) if deed == "tidy" else rounds.remove(walk.id, walk.id_of("202"))
    assert walk.session.archive.drafts() == ()
    assert rounds.of(draft) is None


# -- another room than was opened


def test_a_room_changed_for_another_by_details_is_in_the_round(walk, hotel):
    draft = walk.opens("202")
    place = Place(hotel, "305", walk.session.clock(), walk.person)
    filling = walk.session.fill_in(draft, walk.person)
    walk.session.change_place(filling, place).saved.result()
    assert [stop.subject.name for stop in walk.view.stops] == ["201", "202", "203", "204", "205", "305"]
    assert (walk.states(), walk.opens("305")) == ("ttttti", draft)
    assert walk.next(after="202") == "203"
    record = walk.finishes("305")
    assert (walk.states(), walk.view.done, walk.view.stops[-1].record.id) == ("tttttd", 1, record)


def test_what_was_moved_to_another_site_is_none_of_the_round(walk, session):
    draft = walk.opens("202")
    elsewhere = session.directory.add_site("Hill Hotel", zone="Europe/Riga").id
    place = Place(elsewhere, "202", walk.session.clock(), walk.person)
    walk.session.change_place(walk.session.fill_in(draft, walk.person), place).saved.result()
    assert walk.states() == "ttttt"
    assert walk.opens("202") != draft


@pytest.mark.parametrize(
    "deed", [lambda walk: walk.answers("202", "plate"), lambda walk: walk.finishes("202")]
)
def test_a_room_begun_stays(walk, deed):
    deed(walk)
    with pytest.raises(ConflictError) as caught:
        walk.session.rounds.remove(walk.id, walk.id_of("202"))
    assert (caught.value.code, caught.value.params) == ("subject-begun", {"subject": "202"})
    assert len(walk.view.stops) == 5


# -- the end


def test_a_closed_round_keeps_its_drafts_and_can_go_on(walk):
    draft = walk.answers("201", "plate")
    walk.session.rounds.close(walk.id)
    assert walk.session.rounds.rows() == ()
    assert [view.round.id for view in walk.session.rounds.views(closed=True)] == [walk.id]
    assert walk.session.archive.draft(draft).answered == 1
    walk.session.rounds.reopen(walk.id)
    assert [round_.id for round_ in walk.session.rounds.rows()] == [walk.id]


def test_which_round_an_inspection_belongs_to(walk, start):
    record = walk.finishes("201")
    alone = walk.session.start(start).id
    assert walk.session.rounds.of(record) == walk.id
    assert walk.session.rounds.of(alone) is None

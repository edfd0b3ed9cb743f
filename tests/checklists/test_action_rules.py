"""What may be done to an action that stands so, and what is said where it may not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from inspector.checklists.action_fold import fold
from inspector.checklists.action_rules import check, check_new
from inspector.checklists.actions import Action, ActionEvent, Deed, NewAction, Status
from inspector.checklists.answers import Address
from inspector.checklists.inspection import TemplateRef
from inspector.errors import ConflictError, InputError

WAYS = {
    Status.OPEN: (),
    Status.IN_PROGRESS: (Deed.BEGUN,),
    Status.DONE: (Deed.DONE,),
    Status.CLOSED: (Deed.DONE, Deed.VERIFIED),
    Status.CANCELLED: (Deed.CANCELLED,),
}
TAKES = {
    Status.OPEN: {Deed.CHANGED, Deed.BEGUN, Deed.DONE, Deed.CANCELLED, Deed.NOTED},
    Status.IN_PROGRESS: {Deed.CHANGED, Deed.DONE, Deed.REOPENED, Deed.CANCELLED, Deed.NOTED},
    Status.DONE: {Deed.CHANGED, Deed.VERIFIED, Deed.REOPENED, Deed.CANCELLED, Deed.NOTED},
    Status.CLOSED: {Deed.REOPENED, Deed.NOTED},
    Status.CANCELLED: {Deed.REOPENED, Deed.NOTED},
}


def standing(status: Status) -> Action:
    moment = datetime(2026, 9, 7, tzinfo=UTC)
    deeds = (Deed.OPENED, *WAYS[status])
    events = [
        ActionEvent(str(n), "a", deed, "anna", moment + timedelta(minutes=n), {"site": "s"})
        for n, deed in enumerate(deeds)
    ]
    action = fold(events)
    assert action is not None
    assert action.status is status
    return action


@pytest.mark.parametrize("status", Status)
def test_an_action_takes_what_fits_it_and_refuses_the_rest(status: Status) -> None:
    action = standing(status)
    for deed in set(Deed) - {Deed.OPENED}:
        if deed in TAKES[status]:
            check(action, deed, "why")
        else:
            with pytest.raises(ConflictError) as caught:
                check(action, deed, "why")
            assert caught.value.code == f"action-{status}"


@pytest.mark.parametrize("deed", [Deed.REOPENED, Deed.CANCELLED])
def test_a_reason_is_asked_for(deed: Deed) -> None:
    with pytest.raises(InputError, match="Say why") as caught:
        check(standing(Status.DONE), deed, "  ")
    assert caught.value.code == "reason-missing"


def test_nobody_verifies_their_own_work() -> None:
    check(standing(Status.DONE), Deed.VERIFIED)
    with pytest.raises(ConflictError, match="another person") as caught:
        check(standing(Status.DONE), Deed.VERIFIED, own_work=True)
    assert caught.value.code == "action-own-work"


def test_a_new_action_says_what_is_to_be_done_or_where_that_stands() -> None:
    check_new(NewAction("site", "Mend the tap"))
    check_new(NewAction("site", address=Address("tap"), template=TemplateRef("room", 1, "ab")))
    for new in (NewAction("site", " "), NewAction("site", address=Address("tap"))):
        with pytest.raises(InputError, match="Say what"):
            check_new(new)

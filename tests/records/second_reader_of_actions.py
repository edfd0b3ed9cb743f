"""Reads the actions of a workspace by docs/record-format.md alone, sharing no code with the program."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any

Json = dict[str, Any]
CHANGEABLE = ("what", "owner", "person", "due", "priority", "fate", "recheck", "site", "subject")
STATUS = {
    "begun": "in-progress",
    "done": "done",
    "verified": "closed",
    "cancelled": "cancelled",
    "reopened": "open",
}


def actions(folder: Path) -> dict[str, Json]:
    """Every action by its id: its status, what of it can be changed, who did and verified it, its photos."""
    events = defaultdict(list)
    for path in (folder / "actions").glob("*.json"):
        event = json.loads(path.read_bytes())
        events[event["action"]].append(event)
    told = {}
    for id_, of_one in events.items():
        state = _state(sorted(of_one, key=lambda event: (datetime.fromisoformat(event["at"]), event["id"])))
        if state:
            told[id_] = state
    return told


def _state(events: list[Json]) -> Json | None:
    state: Json | None = None
    for event in events:
        fields, kind = event["fields"], event["kind"]
        if kind == "opened":
            if state is None:
                state = {"status": "open", "record": fields.get("record"), "before": [], "after": []}
                state |= dict.fromkeys(CHANGEABLE) | {"what": "", "owner": "", "priority": "normal"}
                state |= {"done_by": None, "verified_by": None, "verified_in": None}
                _set(state, fields)
                state["before"] += map(dict, fields.get("photos", []))
        elif state is not None:
            _happen(state, event)
    return state


def _happen(state: Json, event: Json) -> None:
    fields, kind = event["fields"], event["kind"]
    is_after = kind == "done" or fields.get("when") == "after"
    known = {photo["id"]: photo for photo in (*state["before"], *state["after"])}
    for photo in fields.get("photos", []):
        if photo["id"] in known:
            known[photo["id"]] |= photo
        else:
            state["after" if is_after else "before"].append(dict(photo))
    if kind == "reopened" and fields.get("unverified") and state["done_by"]:
        state |= {"status": "done", "verified_by": None, "verified_in": None}
        return
    state["status"] = STATUS.get(kind, state["status"])
    if kind == "changed":
        state["record"] = fields.get("record", state["record"])
        _set(state, fields)
    elif kind == "done":
        state["done_by"] = event["by"]
    elif kind == "verified":
        state |= {"verified_by": event["by"], "verified_in": fields.get("record")}
    elif kind == "reopened":
        state |= {"done_by": None, "verified_by": None, "verified_in": None}
        _set(state, fields)


def _set(state: Json, fields: Json) -> None:
    state |= {key: fields[key] for key in CHANGEABLE if key in fields}

"""Scoring an answers file."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.verbs.telling import DONE, say
from inspector.verbs.workspace import session_of

if TYPE_CHECKING:
    from inspector.checklists.template import Template

ANSWERS_LIMIT = 20 * 2**20


def score_file(told: argparse.Namespace) -> int:
    from inspector.checklists.answers_file import read_answers
    from inspector.checklists.score_file import score_json
    from inspector.checklists.scoring import score
    from inspector.files import read_bounded

    template = _template(told)
    sheet = read_answers(read_bounded(told.answers, ANSWERS_LIMIT), template, told.answers.name)
    result = score_json(template, sheet, score(template, sheet), told.language)
    if told.json:
        say(json.dumps(result, ensure_ascii=False, indent=1))
        return DONE
    for name in ("percent", "points", "earned", "possible", "outcome", "grade"):
        say(f"{name:9} {'–' if result[name] is None else result[name]}")
    for key, section in result["sections"].items():
        say(f"  {key:24} {'–' if section['percent'] is None else section['percent']}")
    for name in ("failed", "critical_failed", "unanswered"):
        say(f"{name}: {', '.join(result[name]) or '–'}")
    return DONE


def _template(told: argparse.Namespace) -> Template:
    """The template file named, or the newest version under this id in the library."""
    from inspector.checklists.source import load_template

    path = Path(told.template)
    if not (path.suffix or _is_there(path)):
        with session_of(told, read_only=True) as session:
            return session.library.newest(told.template).template
    checked = load_template(path)
    if checked.template is None:
        raise checked.refusal()
    return checked.template


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long for a file
        return False

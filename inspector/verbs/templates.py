"""The verbs of the library."""

from __future__ import annotations

import argparse
from pathlib import Path

from inspector.errors import InputError, NotFoundError
from inspector.verbs.arguments import plain
from inspector.verbs.telling import BAD_INPUT, DONE, FINDING, complain, say
from inspector.verbs.workspace import session_of


def list_all(told: argparse.Namespace) -> int:
    """Beside the app too; only where nothing is there yet is it made, with the shipped templates."""
    try:
        return _list(told, read_only=True)
    except NotFoundError:
        return _list(told, read_only=False)


def _list(told: argparse.Namespace, *, read_only: bool) -> int:
    with session_of(told, read_only=read_only) as session:
        for listed in session.library.listed():
            template = listed.published.template
            count = sum(1 for _ in template.items())
            say(f"{template.id:24} v{template.version:<4} {count:4} items  {plain(template.title.first)}")
    return DONE


def check(told: argparse.Namespace) -> int:
    return max(_check_file(path) for path in told.files)


def _check_file(path: Path) -> int:
    """Say every fault and advice of one file; a file that cannot be read does not keep the others from it."""
    from inspector.checklists.source import load_template

    try:
        checked = load_template(path)
    except InputError as error:
        complain(error.message)
        return BAD_INPUT
    for fault in checked.errors:
        say(f"error: {plain(str(fault))}")
    for fault in checked.advice:
        say(f"advice: {plain(str(fault))}")
    if checked.errors:
        return FINDING
    say(f"{plain(str(path))}: fine")
    return DONE


def add(told: argparse.Namespace) -> int:
    with session_of(told, read_only=False) as session:
        published, _ = session.library.add(told.file)
        say(f"{published.ref.id} version {published.ref.version} is in the library")
    return DONE


def print_out(told: argparse.Namespace) -> int:
    with session_of(told, read_only=True) as session:
        reporting = session.reporting
        write = {"templates form": reporting.write_blank_form, "templates handbook": reporting.write_handbook}
        write[told.verb](session.library.newest(told.template), told.language, told.file)
    say(str(told.file))
    return DONE

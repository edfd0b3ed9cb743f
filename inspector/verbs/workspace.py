"""The workspace that the command line names, and the filters on its records."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from inspector.checklists.method import Method

if TYPE_CHECKING:
    from inspector.services.ports.records import Filter
    from inspector.services.session import Session


@contextmanager
def session_of(told: argparse.Namespace, *, read_only: bool) -> Iterator[Session]:
    from inspector.app import opened

    with opened(told.data, read_only=read_only) as session:
        yield session


def filter_of(told: argparse.Namespace, session: Session) -> Filter:
    from inspector.services.ports.records import Filter

    site = session.directory.find_site(told.site).id if told.site else None
    return Filter(
        ids=tuple(told.id),
        template=told.template,
        site=site,
        since=told.since,
        until=told.until,
        method=Method(told.method) if told.method else None,
        all=told.all,
    )

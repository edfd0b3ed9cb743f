"""Rows of the directory for what a file from another workspace names: added where they are not there yet."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, Table, insert, select

from inspector.checklists.places import Site, Subject, subject_key
from inspector.storage.tables.company import people, sites, subjects


def _has(connection: Connection, table: Table, id_: str) -> bool:
    return connection.scalar(select(table.c.id).where(table.c.id == id_)) is not None


def ensure_person(connection: Connection, id_: str, name: str) -> None:
    if not _has(connection, people, id_):
        connection.execute(insert(people), {"id": id_, "name": name, "role": ""})


def ensure_site(connection: Connection, site: Site) -> None:
    if _has(connection, sites, site.id):
        return
    if connection.scalar(select(sites.c.id).where(sites.c.code == site.code)):
        site = replace(site, code=None)
    row = {"id": site.id, "name": site.name, "parent": site.parent, "code": site.code, "zone": site.zone}
    connection.execute(insert(sites), row)


def ensure_subject(connection: Connection, subject: Subject) -> None:
    if _has(connection, subjects, subject.id):
        return
    row = {"id": subject.id, "site": subject.site, "kind": subject.kind, "name": subject.name}
    key = subject_key(subject.name)
    taken = select(subjects.c.id).where(
        subjects.c.site == subject.site, subjects.c.kind == subject.kind, subjects.c.key == key
    )
    # Its old name may be another's today; then it is found by its id alone.
    row["key"] = subject.id if connection.scalar(taken) else key
    connection.execute(insert(subjects), row)

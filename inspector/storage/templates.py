"""Templates: each version as its tree, exactly as written."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from inspector.checklists.identity import PublishedTemplate, published_before
from inspector.checklists.inspection import TemplateRef
from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.library import TemplateRow
from inspector.storage.tables.library import templates


class StoredTemplates:
    """`parsed` keeps, by hash, what was parsed before; the workspace's repositories share it."""

    def __init__(self, connection: Connection, parsed: dict[str, PublishedTemplate]) -> None:
        self._connection = connection
        self._parsed = parsed

    def add(self, published: PublishedTemplate, *, shipped: bool, at: datetime) -> None:
        ref = published.ref
        statement = select(templates.c.hash).where(
            templates.c.id == ref.id, templates.c.version == ref.version
        )
        known = self._connection.scalar(statement)
        if known == ref.hash:
            if shipped:
                self._connection.execute(
                    update(templates).where(templates.c.hash == known), {"shipped": True}
                )
            return
        if known is not None:
            raise ConflictError(
                "template-changed",
                f"Version {ref.version} of “{ref.id}” is in the library with other content. "
                "A published version never changes: raise its version number.",
                template=ref.id,
                version=ref.version,
            )
        self._connection.execute(
            insert(templates),
            {
                "hash": ref.hash,
                "id": ref.id,
                "version": ref.version,
                "tree": published.tree,
                "pictures": dict(published.pictures),
                "shipped": shipped,
                "added_at": at,
            },
        )

    def get(self, ref: TemplateRef) -> PublishedTemplate:
        if ref.hash not in self._parsed:
            statement = select(templates.c.tree, templates.c.pictures).where(templates.c.hash == ref.hash)
            row = self._connection.execute(statement).one_or_none()
            if row is None:
                raise NotFoundError(
                    "template-not-found",
                    f"Version {ref.version} of the template “{ref.id}” is not in the library.",
                    template=ref.id,
                    version=ref.version,
                )
            self._parsed[ref.hash] = published_before(row.tree, row.pictures, ref)
        return self._parsed[ref.hash]

    def rows(self) -> tuple[TemplateRow, ...]:
        found = self._connection.execute(
            select(
                templates.c.id,
                templates.c.version,
                templates.c.hash,
                templates.c.shipped,
                templates.c.retired,
                templates.c.added_at,
            ).order_by(templates.c.id, templates.c.version.desc())
        )
        return tuple(
            TemplateRow(TemplateRef(row.id, row.version, row.hash), row.shipped, row.retired, row.added_at)
            for row in found
        )

    def retire(self, id_: str, retired: bool) -> None:
        done = self._connection.execute(update(templates).where(templates.c.id == id_), {"retired": retired})
        if done.rowcount == 0:
            raise NotFoundError("template-not-found", f"There is no template “{id_}”.", template=id_)

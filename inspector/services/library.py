"""The library of templates: the shipped ones, those added from files, and copies."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from inspector.checklists.identity import PublishedTemplate, picture_hashes, publish
from inspector.checklists.inspection import TemplateRef
from inspector.checklists.source import Checked, load_template
from inspector.checklists.template import Template
from inspector.errors import ConflictError, InputError, NotFoundError
from inspector.paths import resources
from inspector.services.changes import LIBRARY, Changed
from inspector.services.clock import Clock, now
from inspector.services.ports.library import TemplateRow
from inspector.services.ports.workspace import Repositories, Workspace

log = logging.getLogger(__name__)

SHIPPED = "templates"


@dataclass(frozen=True, slots=True)
class Listed:
    """The newest version of a template, as the library shows it."""

    published: PublishedTemplate
    row: TemplateRow


class Library:
    def __init__(self, workspace: Workspace, clock: Clock = now) -> None:
        self._workspace = workspace
        self._clock = clock
        self._parsed: dict[TemplateRef, PublishedTemplate] = {}

    def get(self, ref: TemplateRef) -> PublishedTemplate:
        if ref not in self._parsed:
            with self._workspace.read() as kept:
                self._parsed[ref] = kept.templates.get(ref)
        return self._parsed[ref]

    def rows(self) -> tuple[TemplateRow, ...]:
        with self._workspace.read() as kept:
            return kept.templates.rows()

    def listed(self) -> tuple[Listed, ...]:
        """The newest version of each template that is not retired, by category and title."""
        newest: dict[str, TemplateRow] = {}
        for row in self.rows():
            newest.setdefault(row.ref.id, row)
        found = [Listed(self.get(row.ref), row) for row in newest.values() if not row.retired]
        return tuple(sorted(found, key=_shelf))

    def newest(self, id_: str) -> PublishedTemplate:
        found = next((row for row in self.rows() if row.ref.id == id_), None)
        if found is None:
            raise NotFoundError(
                "template-unknown",
                f"There is no template “{id_}”. “inspector templates list” shows them.",
                template=id_,
            )
        return self.get(found.ref)

    def check(self, path: Path) -> Checked:
        """All faults and advice of a file, the newest kept version of the same template in mind."""
        return load_template(path, self._newest_before)

    def add(self, path: Path) -> tuple[PublishedTemplate, Changed]:
        """Add a template from a file with its pictures. InputError naming the first fault if it has any."""
        checked = self.check(path)
        if checked.tree is None:
            raise checked.refusal()
        return self._keep(
            publish(checked.tree, picture_hashes(checked.pictures)), checked, shipped=False
        ), LIBRARY

    def add_shipped(self) -> None:
        """Bring in the templates that come with the program; files seen before are not read again."""
        for path in sorted((resources() / SHIPPED).glob("*.yaml")):
            key, content = f"shipped:{path.name}", sha256(path.read_bytes()).hexdigest()
            with self._workspace.read() as kept:
                if kept.settings.get(key) == content:
                    continue
            checked = load_template(path)
            if checked.tree is None:
                raise ValueError(f"a shipped template is faulty: {checked.errors[0]}")
            published = publish(checked.tree, picture_hashes(checked.pictures))
            try:
                self._keep(published, checked, shipped=True)
            except ConflictError as error:
                # Never a reason to keep people from their inspections: the version that is there stays.
                log.warning("%s", error)
            self._workspace.write(partial(_remember, key, content)).result()

    def copy(self, ref: TemplateRef, id_: str, title: str) -> tuple[PublishedTemplate, Changed]:
        """A copy to be changed, under its own id, that says what it is based on."""
        if any(row.ref.id == id_ for row in self.rows()):
            raise InputError("template-exists", f"There is a template “{id_}” already.", template=id_)
        source = self.get(ref)
        tree = {
            **source.tree,
            "template": id_,
            "version": "1",
            "title": title,
            "based_on": f"{ref.id} {ref.version}",
        }
        published = publish(tree, source.pictures)
        self._workspace.write(
            lambda kept: kept.templates.add(published, shipped=False, at=self._clock())
        ).result()
        return published, LIBRARY

    def retire(self, id_: str, retired: bool = True) -> Changed:
        self._workspace.write(lambda kept: kept.templates.retire(id_, retired)).result()
        return LIBRARY

    def _newest_before(self, id_: str, version: int) -> Template | None:
        earlier = [row for row in self.rows() if row.ref.id == id_ and row.ref.version < version]
        return self.get(earlier[0].ref).template if earlier else None

    def _keep(self, published: PublishedTemplate, checked: Checked, *, shipped: bool) -> PublishedTemplate:
        for name, content in checked.pictures.items():
            self._workspace.photos.keep(BytesIO(content), name)
        self._workspace.write(
            lambda kept: kept.templates.add(published, shipped=shipped, at=self._clock())
        ).result()
        return published


def _remember(key: str, content: str, kept: Repositories) -> None:
    kept.settings.set(key, content)


def _shelf(listed: Listed) -> tuple[str, str]:
    template = listed.published.template
    return template.category, template.title.first.casefold()

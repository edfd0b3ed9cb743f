"""An action as a list, a board or a report shows it: with the words of its item and today's names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from inspector.checklists.actions import Action
from inspector.checklists.fields import Texts
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import TemplateRef
from inspector.checklists.template import Item, Template
from inspector.errors import NotFoundError
from inspector.services.clock import at_site
from inspector.services.ports.actions import ActionAt


@dataclass(frozen=True, slots=True)
class ActionRow:
    """`site_path` is root first. `title` and `item` are of the template it came from, if it came from one;
    `item_number` is as reports number it. `today` is the date at its site. A name that is not there is "".
    `numbered_twice` as in `ActionAt`."""

    action: Action
    site_path: tuple[str, ...]
    subject: str
    person: str
    done_by: str
    verified_by: str
    title: Texts | None
    item: Item | None
    item_number: str
    today: date
    numbered_twice: bool

    @property
    def overdue(self) -> bool:
        return self.action.overdue(self.today)

    @property
    def late_days(self) -> int:
        return self.action.late_days(self.today)

    def what(self, language: str) -> str:
        """What is to be done: its own words, else those of its item."""
        return self.action.what or (self.item.text.in_(language) if self.item else "")

    def responsible(self, language: str) -> str:
        """The person named, else the role."""
        role = self.item.owner.in_(language) if self.item and self.item.owner else ""
        return self.person or self.action.owner or role


def row_of(
    found: ActionAt, template: Callable[[TemplateRef], PublishedTemplate], moment: datetime
) -> ActionRow:
    """The row of an action. `template` gives a template by its reference, NotFoundError if it is not here."""
    action, title, item, number = found.action, None, None, ""
    of = _template(action, template)
    if of is not None:
        title = of.title
        if action.address is not None and action.address.item in of.item_by_key:
            item, number = of.item_by_key[action.address.item], of.numbers[action.address.item]
    return ActionRow(
        action=action,
        site_path=found.site_path,
        subject=found.subject,
        person=found.person,
        done_by=found.done_by,
        verified_by=found.verified_by,
        title=title,
        item=item,
        item_number=number,
        today=at_site(moment, found.zone).date(),
        numbered_twice=found.numbered_twice,
    )


def _template(action: Action, template: Callable[[TemplateRef], PublishedTemplate]) -> Template | None:
    """None for an action of another workspace whose template is not here, or where it has none."""
    if action.template is None:
        return None
    try:
        return template(action.template).template
    except NotFoundError:
        return None

"""From a report to what is done about it: an action on an item that failed, opened in one tap."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.checklists.actions import Action, NewAction
from inspector.checklists.answers import Address
from inspector.checklists.record import Record
from inspector.services.ports.actions import ActionFilter
from inspector.services.proposing import DUE_DAYS
from inspector.ui.actions import words
from inspector.ui.inspections.items import RecordItem
from inspector.ui.language import language
from inspector.ui.page import Page
from inspector.ui.widgets.menu import Menu
from inspector.ui.wording import joined


class RecordFaults(QObject):
    """`action_asked` brings the id of the action: the one that is open already, or a new one."""

    action_asked = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def add_to(self, menu: Menu, item: RecordItem, button: QWidget, by: str) -> None:
        """A row that shows the failed items of a record that counts, each with how its action stands."""
        row = menu.add(
            self.tr("Action on a failed item…"), lambda: self._choose(item, button, by), icon="action"
        )
        row.setEnabled(item.counts and item.row.failed > 0)

    def _choose(self, item: RecordItem, button: QWidget, by: str) -> None:
        session = self._page.session
        record = session.archive.record(item.row.id)
        rows = session.actions.rows(ActionFilter(record=record.id))
        known = {row.action.address: row.action for row in rows}
        menu = Menu(self._page)
        for address in record.score.failed:
            action = known.get(address)
            icon = words.STATUS_ICONS[action.status] if action else "plus"
            said = joined(_named(record, address), words.status(action.status) if action else "")
            menu.add(said, partial(self._open, record, address, action, by), icon=icon)
        menu.open_under(button)

    def _open(self, record: Record, address: Address, known: Action | None, by: str) -> None:
        if known is not None:
            self.action_asked.emit(known.id)
            return
        session, made = self._page.session, list[str]()

        def deed() -> None:
            opened = session.actions.open(self._new(record, address), by)
            self._page.context.announce(opened.changed)
            made.append(opened.id)

        if self._page.attempt(deed):
            self.action_asked.emit(made[0])

    def _new(self, record: Record, address: Address) -> NewAction:
        item = record.published.template.item_by_key[address.item]
        days = item.action.due_days if item.action else DUE_DAYS
        today = self._page.session.clock().astimezone().date()
        return NewAction(
            site=record.site.id,
            subject=record.subject.id if record.subject else None,
            record=record.id,
            address=address,
            template=record.published.ref,
            due=today + timedelta(days=days),
            critical=item.critical,
        )


def _named(record: Record, address: Address) -> str:
    """An item with its number, in an entry with whom or what that is about."""
    template = record.published.template
    section = template.section_of_item[address.item]
    item = template.item_by_key[address.item]
    text = f"{template.numbers[item.key]}  {item.text.in_(language())}"
    entries = record.sheet.entries_of(section.key) if address.entry else ()
    title = next((entry.title for entry in entries if entry.id == address.entry), "")
    return f"{text} ({title})" if title else text

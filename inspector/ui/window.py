"""The shell with its screens, and the ways between them."""

from __future__ import annotations

import logging
from base64 import b64encode
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from inspector.errors import StorageError
from inspector.services.changes import Changed
from inspector.ui import wording
from inspector.ui.actions.late import Late
from inspector.ui.closing import Closing
from inspector.ui.context import Context
from inspector.ui.screen import Screen
from inspector.ui.shell import Destination, Shell
from inspector.ui.widgets.menu import Menu
from inspector.ui.window_keys import KEYS, PLACES, Way

if TYPE_CHECKING:
    from inspector.services.agenda import Waiting
    from inspector.services.session import Session
    from inspector.ui.inspections.behind import Behind
    from inspector.ui.inspections.screen import InspectionsScreen
    from inspector.ui.new.wanted import Wanted
    from inspector.ui.rounds.walk import RoundWalk

log = logging.getLogger(__name__)


class Window(Shell):
    """Screens are made when they are first gone to; each says where it wants to go, the window knows how.

    `geometry` is as it was kept. The window can be shown before it begins.
    """

    context: Context
    session: Session

    def __init__(self, geometry: bytes | None = None) -> None:
        super().__init__(
            [
                Destination("today", "today", lambda: self.tr("Today"), self._today),
                Destination("inspections", "inspections", lambda: self.tr("Inspections"), self._inspections),
                Destination("actions", "action", lambda: self.tr("Actions"), self._actions),
                Destination("compare", "compare", lambda: self.tr("Compare"), self._compare),
                Destination("templates", "templates", lambda: self.tr("Templates"), self._templates),
                Destination("settings", "settings", lambda: self.tr("Settings"), self._settings, at_end=True),
            ],
            geometry=geometry,
            keep_geometry=self._keep_geometry,
            may_close=lambda: self._closing is None or self._closing.allowed(),
        )
        self._closing: Closing | None = None

    def begin(self, context: Context) -> None:
        """Work on a workspace from now on: show the first screen."""
        self.context, self.session = context, context.session
        self._closing = Closing(self, context.tasks)
        context.changed.connect(self._changed)
        self.rail.person_asked.connect(lambda: self._choose_person(self.rail.avatar))
        self._add_keys()
        self._show_person()
        self.go("today")
        self._remind()
        self._late = Late(self, context)

    # -- ways

    def new_inspection(self, template: str | None = None, wanted: Wanted | None = None) -> None:
        from inspector.ui.new.screen import NewInspectionScreen

        screen = NewInspectionScreen(self.context, template, wanted)
        screen.started.connect(self._fill_in_instead)
        screen.round_started.connect(self._walk_instead)
        self.open(screen)

    def begin_due(self, waiting: Waiting) -> None:
        """Begin what a schedule asks for: what is left of it stands there already."""
        from inspector.ui.new.wanted import Wanted

        planned = waiting.planned
        names = tuple(subject.name for subject in waiting.left)
        self.new_inspection(wanted=Wanted(planned.schedule.template, planned.site.id, names))

    def _remind(self) -> None:
        from inspector.ui.plan.reminder import remind

        self.reminder = remind(self, self.context)

    def show_schedules(self) -> None:
        from inspector.ui.plan.screen import SchedulesScreen

        self.open(SchedulesScreen(self.context))

    def resume(self, draft_id: str) -> None:
        """Go on with a draft where it was left."""
        from inspector.ui.fill.screen import FillScreen

        person = self.context.person
        inspector = person.id if person else self.session.archive.draft(draft_id).draft.head.inspector
        screen = FillScreen(self.session, draft_id, inspector)
        screen.finish_asked.connect(lambda: self._finish(screen))
        screen.person_changed.connect(self.context.be)
        screen.discarded.connect(self._discarded)
        self.open(screen)

    def show_record(self, record_id: str) -> None:
        """Go to the inspections with this one's report."""
        if (listed := self._go_to_inspections()) is not None:
            listed.show_record(record_id)

    def show_action(self, action_id: str) -> None:
        """Lay one action over what is shown."""
        from inspector.ui.actions.one import ActionScreen

        screen = ActionScreen(self.context, action_id)
        screen.record_asked.connect(self.show_record)
        screen.person_asked.connect(self._choose_person)
        self.open(screen)

    def new_action(self) -> None:
        from inspector.ui.actions.new import NewActionScreen

        screen = NewActionScreen(self.context)
        screen.person_asked.connect(self._choose_person)
        screen.opened.connect(self._show_instead)
        self.open(screen)

    def _show_instead(self, action_id: str) -> None:
        """The new action takes the place of its form."""
        self.close_screen()
        self.show_action(action_id)

    def show_round(self, round_id: str) -> None:
        """The grid of a round, to go on with it."""
        self._walk.show(round_id)

    def show_behind(self, behind: Behind) -> None:
        """Go to the inspections behind a mark of a chart."""
        if (listed := self._go_to_inspections()) is not None:
            listed.show_behind(behind)

    def search(self) -> None:
        if (listed := self._go_to_inspections()) is not None:
            listed.search()

    def _go_to_inspections(self) -> InspectionsScreen | None:
        """Their screen, or None where what is shown holds the person."""
        from inspector.ui.inspections.screen import InspectionsScreen

        if not self.go("inspections"):
            return None
        screen = self.current()
        assert isinstance(screen, InspectionsScreen)
        return screen

    def _fill_in_instead(self, draft_id: str) -> None:
        """The start is over: the inspection takes its place. A visit at an odd time is told, and recorded."""
        self.close_screen()
        self.resume(draft_id)
        doubt = self.session.doubtful_time(self.session.archive.draft(draft_id).draft.head.visited_at)
        if doubt:
            self.toast(wording.doubtful_time(doubt))

    def _walk_instead(self, round_id: str) -> None:
        self.close_screen()
        self.show_round(round_id)

    @cached_property
    def _walk(self) -> RoundWalk:
        from inspector.ui.rounds.walk import RoundWalk

        walk = RoundWalk(self, self.context)
        walk.inspect_asked.connect(self.resume)
        walk.record_asked.connect(self.show_record)
        return walk

    def _finish(self, filling: Screen) -> None:
        from inspector.ui.fill.screen import FillScreen
        from inspector.ui.finish.screen import FinishScreen

        assert isinstance(filling, FillScreen)
        draft = filling.model.filling.draft
        screen = FinishScreen(filling.model, then=self._walk.then(draft) if draft.round else "")
        screen.finished.connect(lambda record: self._sealed(record, draft.round, goes_on=screen.goes_on))
        self.open(screen)

    def _sealed(self, record_id: str, round_id: str | None, *, goes_on: bool) -> None:
        """On to the next one of a round, or to the report."""
        self._late.count()  # the seal may have opened or closed some
        if round_id is None:
            self.show_record(record_id)
        else:
            self._walk.sealed(round_id, record_id, goes_on=goes_on)

    def _discarded(self, draft_id: str, title: str) -> None:
        """Say so, with the way back into it."""

        def bring_back() -> None:
            self.context.announce(self.session.archive.bring_back(draft_id))
            self.resume(draft_id)

        self.toast(self.tr("{what} is in the trash").format(what=title), bring_back)

    # -- screens

    def _today(self) -> Screen:
        from inspector.ui.today.screen import TodayScreen

        screen = TodayScreen(self.context)
        screen.new_asked.connect(self.new_inspection)
        screen.resume_asked.connect(self.resume)
        screen.round_asked.connect(self.show_round)
        screen.record_asked.connect(self.show_record)
        screen.due_asked.connect(self.begin_due)
        screen.schedules_asked.connect(self.show_schedules)
        screen.search_asked.connect(self.search)
        screen.person_asked.connect(self._choose_person)
        screen.action_asked.connect(self.show_action)
        return screen

    def _inspections(self) -> Screen:
        from inspector.ui.inspections.screen import InspectionsScreen

        screen = InspectionsScreen(self.context)
        screen.resume_asked.connect(self.resume)
        screen.action_asked.connect(self.show_action)
        return screen

    def _actions(self) -> Screen:
        from inspector.ui.actions.screen import ActionsScreen

        screen = ActionsScreen(self.context)
        screen.action_asked.connect(self.show_action)
        screen.new_asked.connect(self.new_action)
        screen.person_asked.connect(self._choose_person)
        return screen

    def _compare(self) -> Screen:
        from inspector.ui.compare.screen import CompareScreen

        screen = CompareScreen(self.context)
        screen.behind_asked.connect(self.show_behind)
        screen.new_asked.connect(self.new_inspection)
        return screen

    def _templates(self) -> Screen:
        from inspector.ui.templates.screen import TemplatesScreen

        screen = TemplatesScreen(self.context)
        screen.inspect_asked.connect(self.new_inspection)
        return screen

    def _settings(self) -> Screen:
        from inspector.ui.settings.screen import SettingsScreen

        return SettingsScreen(self.context)

    # -- keys and people

    def _add_keys(self) -> None:
        """The keys of window_keys.py; those that lead away rest in Fill in and Finish."""
        deeds: dict[Way, list[Callable[[], object]]] = {
            Way.NEW: [partial(self._by_key, self.new_inspection)],
            Way.SEARCH: [partial(self._by_key, self.search)],
            Way.PLACE: [partial(self._by_key, partial(self.go, place)) for place in PLACES],
            Way.SHORTCUTS: [self.show_shortcuts] * len(KEYS.keys(Way.SHORTCUTS)),
        }
        for way in KEYS:
            for key, deed in zip(KEYS.keys(way), deeds[way], strict=True):
                shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WindowShortcut)
                shortcut.activated.connect(deed)

    def _by_key(self, deed: Callable[[], object]) -> None:
        current = self.current()
        if current is not None and current.shows_navigation:
            deed()

    def show_shortcuts(self) -> None:
        from inspector.ui.shortcuts import ShortcutsPage

        ShortcutsPage(self).open()

    def _choose_person(self, button: QWidget) -> None:
        """Who is working now: the second tap."""
        current = self.context.person
        menu = Menu(self)
        for person in self.session.directory.people():
            icon = "check" if current and person.id == current.id else "user"
            menu.add(person.name, partial(self._be, person.id), icon=icon)
        menu.open_under(button)

    def _be(self, person: str) -> None:
        self.context.be(person)
        current = self.current()
        if current is not None:
            current.entered()  # it may show who is working

    def _changed(self, changed: Changed) -> None:
        if changed.settings or changed.directory:
            self._show_person()

    def _show_person(self) -> None:
        person = self.context.person
        self.set_person(person.name if person else "")

    def _keep_geometry(self, geometry: bytes) -> None:
        if self.session.workspace.read_only:
            return
        try:
            self.session.preferences.set_window(b64encode(geometry).decode("ascii"))
        except StorageError as error:
            log.warning("the window's size was not kept: %s", error)  # no reason to stay open

"""Who uses the window in tests, and what they do: with the mouse and the keys, as on a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from inspector.checklists.answers import Address, Answer
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.fill.cards.card import ItemCard
from inspector.ui.fill.listing.rows import ItemRow, Show
from inspector.ui.fill.screen import FillScreen
from inspector.ui.finish.screen import FinishScreen
from inspector.ui.screen import Screen
from inspector.ui.shell import Destination, Shell
from inspector.ui.widgets.dialog import Dialog

KEYS = Qt.KeyboardModifier
SIZE = (1280, 800)


def picture(colour: tuple[int, int, int] = (120, 140, 130), size: tuple[int, int] = (320, 240)) -> bytes:
    """A small JPEG."""
    from PIL import Image

    content = BytesIO()
    Image.new("RGB", size, colour).save(content, "JPEG")
    return content.getvalue()


def is_closed(overlay: QWidget) -> bool:
    """Whether what lay over the window is gone: hidden, or deleted by a turn of the event loop."""
    return not isValid(overlay) or not overlay.isVisible()


class Supervisor:
    """Somebody who fills in inspections in the window. `photos` are the files they will choose next."""

    def __init__(self, qtbot: QtBot, session: Session, person: str, size: tuple[int, int] = SIZE) -> None:
        self.qtbot, self.session, self.person = qtbot, session, person
        self.photos: list[Path] = []
        self.finished: list[str] = []
        self.shell = Shell([Destination("today", "today", lambda: "Today", Screen)])
        self.shell.resize(*size)
        qtbot.addWidget(self.shell)
        with qtbot.waitActive(self.shell):
            self.shell.show()
            self.shell.activateWindow()
        self.shell.go("today")

    # -- beginning and leaving

    def starts(self, start: Start) -> FillScreen:
        return self.opens(self.session.start(start).id)

    def opens(self, draft: str) -> FillScreen:
        """Go on with a draft."""
        self.fill = FillScreen(self.session, draft, self.person, choose_photos=self._choose_photos)
        self.fill.finish_asked.connect(self._lay_finish_over)
        self.shell.open(self.fill)
        self.settles()
        return self.fill

    def goes_home(self) -> None:
        """Leave the window with nothing running behind it."""
        if hasattr(self, "fill"):
            self.fill.model.tasks.wait(5000)
            self.settles()
        if isValid(self.shell):
            self.shell.close()

    def leaves(self) -> None:
        self.clicks(self.fill.compact_top.back if self.fill.compact else self.fill.rail.back)

    def is_filling_in(self) -> bool:
        return self.shell.current() is self.fill

    def _lay_finish_over(self) -> None:
        self.finish = FinishScreen(self.fill.model, choose_photos=self._choose_photos)
        self.finish.finished.connect(self.finished.append)
        self.shell.open(self.finish)

    def _choose_photos(self, _window: QWidget, on_paths: Callable[[list[Path]], object]) -> None:
        on_paths(self.photos)

    # -- looking

    def card(self, item: str, entry: str | None = None) -> ItemCard:
        """The card of an item, gone to where it is not near."""
        address = Address(item, entry)
        if self.fill.list.card(address) is None:
            self.fill.go_to(address)
            self.settles()
        card = self.fill.list.card(address)
        assert card is not None, f"no card of {item}"
        return card

    def answer_of(self, item: str, entry: str | None = None) -> Answer:
        """What is on disk."""
        self.waits_until_saved()
        with self.session.workspace.read() as kept:
            return kept.drafts.get(self.fill.model.filling.draft.id).sheet.answer(Address(item, entry))

    def current(self) -> str | None:
        address = self.fill.current()
        return address.item if address else None

    def toast(self) -> str:
        return self.shell.toasts.text() if self.shell.toasts.isVisible() else ""

    def banner(self) -> str:
        return self.shell.banner.accessibleName() if self.shell.banner.isVisible() else ""

    # -- doing

    def clicks(self, button: QWidget) -> None:
        """Press and release in the middle of what can be seen of it."""
        assert button.isVisible(), f"{button.accessibleName()!r} cannot be seen"
        QTest.mouseClick(
            button, Qt.MouseButton.LeftButton, pos=button.visibleRegion().boundingRect().center()
        )
        self.settles()

    def picks_from_menu(self, text: str, button: QWidget) -> None:
        """Open the menu behind a button and take the row that says `text`."""
        self.clicks(button)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        action = next(each for each in menu.actions() if each.text().split("\t")[0] == text)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        self.settles()

    def chooses(self, text: str, inside: QWidget | None = None) -> None:
        """Press the button that says `text`."""
        self.clicks(self.button(text, inside))

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        within = inside or self.shell
        found = [
            each
            for each in within.findChildren(QAbstractButton)
            if each.isVisible() and text in (each.text(), each.accessibleName())
        ]
        assert found, f"no button {text!r}"
        return found[-1]

    def answers(self, item: str, response: str, entry: str | None = None, *, quickly: bool = False) -> None:
        """Tap a response, after a moment's rest unless quickly."""
        card = self.card(item, entry)
        if not quickly:
            self.rests()
        self.fill.list.bring(ItemRow(card.address))
        self.settles()
        self.chooses(response, card)

    def rests(self) -> None:
        """Let the moment pass in which a tap on another item is not meant."""
        self.fill.model.guard.forget()

    def presses(self, *keys: Qt.Key, with_: KEYS = KEYS.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.shell, key, with_)
            self.settles()

    def types(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def types_note(self, item: str, note: str, entry: str | None = None) -> None:
        card = self.card(item, entry)
        self.fill.list.set_current(card.address)
        card.write_note()
        self.settles()
        self.types(note)

    def adds_photos(self, item: str, paths: Iterable[Path], entry: str | None = None) -> None:
        """Choose files by the card's own button."""
        self.photos = list(paths)
        card = self.card(item, entry)
        self.fill.list.set_current(card.address)
        self.settles()
        strip = card.extras.photos
        tools = card.extras.tools
        if strip is not None and strip.isVisible():
            self.clicks(strip.add)
        else:
            assert tools is not None
            self.clicks(tools.photo)
        self.waits_for_photos()

    def drops(self, paths: Iterable[Path], card: ItemCard) -> None:
        """Drag files onto a card."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, KEYS.NoModifier
        QApplication.sendEvent(card, QDragEnterEvent(QPointF(20, 20), copy, data, left, none))
        QApplication.sendEvent(card, QDropEvent(QPointF(20, 20), copy, data, left, none))
        self.waits_for_photos()

    def copies(self, paths: Iterable[Path]) -> None:
        """Put files on the clipboard."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        QGuiApplication.clipboard().setMimeData(data)

    def shows_only(self, show: Show) -> None:
        top = self.fill.compact_top if self.fill.compact else self.fill.wide_top
        self.clicks(top.filters.chips[show])

    def finishes(self) -> FinishScreen:
        """Go to Finish."""
        going = self.fill.compact_bottom.going if self.fill.compact else self.fill.wide_top.going
        self.clicks(going.finish)
        return self.finish

    def seals(self, reason: str = "") -> str:
        """Finish and seal, with a reason where something is missing; the record's id."""
        self.clicks(self.finish.seal)
        if reason:
            dialog = self.dialog()
            self.types(reason)
            self.clicks(dialog.deed_button)
        self.qtbot.waitUntil(lambda: bool(self.finished))
        return self.finished[-1]

    def signs(self, slot: str) -> None:
        """Draw a line on the slot's pad."""
        pad = self.finish.signatures.card(slot).pad
        self.finish.sheet.bring(pad)
        self.settles()
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
        for step in range(1, 8):
            QTest.mouseMove(pad, QPoint(40 + 20 * step, 60 - 10 * (step % 3)))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(190, 50))
        self.finish.signatures.commit()
        self.settles()

    def dialog(self) -> Dialog:
        found = [each for each in self.shell.findChildren(Dialog) if each.isVisible()]
        assert found, "no dialog is open"
        return found[-1]

    # -- waiting

    def settles(self) -> None:
        """Let what was set going come to its end: layouts, standing, slides."""
        for _ in range(4):
            QApplication.processEvents()
        self.qtbot.waitUntil(self._nothing_moves)

    def _nothing_moves(self) -> bool:
        fill = self.shell.current() if isValid(self.shell) else None  # it may be closed meanwhile
        if not isinstance(fill, FillScreen) or not isValid(fill.list):
            return True
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton  # then nothing comes to rest
        return fill.model.at_rest and (pressed or fill.list.at_rest)

    def waits_until_saved(self) -> None:
        self.fill.list.commit()
        self.qtbot.waitUntil(lambda: self.fill.model.saving.settled)

    def waits_for_photos(self) -> None:
        self.qtbot.waitUntil(lambda: not self.fill.model.imports.waiting())
        self.settles()

"""What is painted when: only what changed, and what stands on the screen is what painting all anew gives."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from inspector.ui.fill.cards.card import ItemCard
from inspector.ui.fill.listing.rows import Show
from inspector.ui.theme.theme import Theme
from tests.ui.people import Supervisor


class Painted(QObject):
    """The widgets painted while it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: set[QObject] = set()

    def __enter__(self) -> Painted:
        app().installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        app().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.widgets.add(watched)
        return False

    def cards(self) -> set[str]:
        return {each.address.item for each in self.widgets if isinstance(each, ItemCard)}


def app() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def on_screen(area: QWidget) -> QImage:
    """What was painted there, and moved, so far."""
    window = area.window()
    part = QRect(area.mapTo(window, QPoint(0, 0)), area.size())
    return _plain(window.screen().grabWindow(window.winId()).toImage().copy(part))


def painted_anew(area: QWidget) -> QImage:
    return _plain(area.grab().toImage())


def _plain(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_RGB32)


def test_scrolling_moves_what_is_painted_and_paints_what_comes_into_view(in_room: Supervisor) -> None:
    in_room.settles()
    bar = in_room.fill.list.verticalScrollBar()
    with Painted() as painted:
        bar.setValue(bar.value() + 20)
        in_room.settles()
    assert 0 < len(painted.cards()) <= 2
    assert on_screen(in_room.fill.list) == painted_anew(in_room.fill.list)


def test_the_focus_ring_goes_along(in_room: Supervisor) -> None:
    button = in_room.card("lock").control.row.buttons[0]  # type: ignore[union-attr]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    in_room.settles()
    bar = in_room.fill.list.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    in_room.settles()
    assert on_screen(in_room.fill.list) == painted_anew(in_room.fill.list)


def test_a_tap_paints_the_card_answered_and_the_next_and_moves_the_others(
    in_room: Supervisor, theme: Theme
) -> None:
    in_room.settles()
    button = in_room.card("lock").control.row.buttons[0]  # type: ignore[union-attr]
    theme.reduced_motion = False
    with Painted() as painted:
        in_room.clicks(button)
        in_room.settles()
    theme.reduced_motion = True
    assert in_room.current() == "plate"
    assert {"lock", "plate"} <= painted.cards()
    assert not {"bell", "hinge"} & painted.cards()
    assert on_screen(in_room.fill.list) == painted_anew(in_room.fill.list)


def test_a_tap_paints_nothing_in_the_two_cards_that_stays_as_it_was(
    in_room: Supervisor, theme: Theme
) -> None:
    """Their borders change, and their heights; their texts and the answers not given do not."""
    in_room.settles()
    yes, no, *_ = in_room.card("lock").control.row.buttons  # type: ignore[union-attr]
    theme.reduced_motion = False
    with Painted() as painted:
        in_room.clicks(yes)
        in_room.settles()
    theme.reduced_motion = True
    assert yes in painted.widgets
    assert not {no, in_room.card("lock").text, in_room.card("lock").more} & painted.widgets
    assert on_screen(in_room.fill.list) == painted_anew(in_room.fill.list)


def test_what_a_tap_leads_to_is_painted_before_what_tells_of_it(in_room: Supervisor) -> None:
    in_room.settles()
    model, next_card = in_room.fill.model, in_room.card("plate")
    told: list[bool] = []
    with Painted() as painted:
        model.counted.connect(lambda: told.append(next_card in painted.widgets))
        in_room.answers("lock", "Yes")
        in_room.settles()
    assert told == [True]


def test_the_head_of_a_narrow_window_is_not_kept_up_in_a_wide_one(in_room: Supervisor) -> None:
    hidden = in_room.fill.compact_top.filters.chips[Show.UNANSWERED]
    before = hidden.shown_text()
    in_room.answers("lock", "Yes")
    assert hidden.shown_text() == before
    in_room.shell.resize(800, 1280)
    in_room.settles()
    assert hidden.shown_text() == in_room.fill.wide_top.filters.chips[Show.UNANSWERED].shown_text() != before

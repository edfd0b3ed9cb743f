"""What the board and the list write, in the longest words, is whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from inspector.ui.actions import card, table
from inspector.ui.actions.card import card_layout, paint_foot
from inspector.ui.actions.face import Face
from inspector.ui.language import Language
from inspector.ui.theme.theme import Theme
from inspector.ui.widgets.painting import text_width
from inspector.ui.widgets.text import ElidedText
from tests.ui.actions.conftest import Desk
from tests.ui.written import Listening

WHAT = "На душевом ограждении, плитке и швах нет волос и плесени"
LATE = Face(
    WHAT, "", "", "Harbour Hotel", "Инженерная служба", "Просрочка 32 дня", True, "Открыто", "action", False
)


@pytest.mark.parametrize("scale", [100, 125])
def test_a_card_tells_the_whole_name_and_the_day_under_it(
    dressed: Theme, listening: Listening, scale: int
) -> None:
    dressed.set_text_scale(scale)
    heard, width = listening(card), 280
    foot = card_layout(LATE, width).foot
    picture = QImage(width, 400, QImage.Format.Format_RGB32)
    with QPainter(picture) as painter:
        paint_foot(painter, foot, LATE)
    rooms = {text: (room, font) for text, room, font in heard}
    name, day = rooms[LATE.who][0], rooms[LATE.when][0]
    assert not name.intersects(day)
    for text, (room, font) in rooms.items():
        assert foot.contains(room) or len(text) < 4, text
        assert text_width(font, text) <= room.width() or text == LATE.when


def test_the_list_breaks_what_is_to_be_done_rather_than_cut_it(desk: Desk, listening: Listening) -> None:
    view = desk.screen.table.view
    painter, heard = view.itemDelegate(), listening(table)
    assert isinstance(painter, table.RowPainter)
    picture = QImage(1130, 64, QImage.Format.Format_RGB32)
    with QPainter(picture) as brush:
        painter._paint_row(brush, QRectF(0, 0, 1130, 64), LATE)
    assert not [text for text, _, _ in heard if text.endswith("…")]
    assert " ".join(text for text, _, _ in heard[:2]) == WHAT


def test_the_title_is_whole_beside_the_chips_or_over_them(
    desk: Desk, dressed: Theme, spoken: Language
) -> None:
    spoken.use("ru")
    head = desk.screen.head
    title = head.findChildren(ElidedText)[0]
    for scale, beside in ((100, True), (150, False), (100, True)):
        dressed.set_text_scale(scale)
        desk.manager.window.resize(1366, 768)
        desk.manager.settles()
        assert title.width() >= title.sizeHint().width()
        assert (desk.screen.choosing.parent() is head) is beside

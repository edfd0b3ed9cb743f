"""The charts by themselves, at every size of text: what they write, and where."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from inspector.analysis.axis import Axis
from inspector.ui.compare.charts import heat, plot, ranking
from inspector.ui.compare.charts.heat import HeatCell, HeatLine, HeatMap
from inspector.ui.compare.charts.ranking import Ranking, SiteRow
from inspector.ui.theme.theme import Theme
from inspector.ui.widgets.painting import text_width
from tests.ui.written import Listening


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("count", [1, 2, 13, 52])
def test_steps_are_named_at_even_distances_and_the_last_always(
    dressed: Theme, listening: Listening, scale: int, count: int
) -> None:
    dressed.set_text_scale(scale)
    names = [f"{place + 1} Sept" for place in range(count)]
    field, heard = plot.Plot(QRectF(40, 20, 680, 216), Axis(0, 100, 10), count), listening(plot)
    picture = QImage(740, 300, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    plot.draw_steps(painter, field, names, dressed.colours)
    painter.end()
    places = sorted(names.index(text) for text, _, _ in heard)
    assert places[-1] == count - 1
    assert len({after - before for before, after in pairwise(places)}) <= 1
    rooms = sorted((room for _, room, _ in heard), key=QRectF.left)
    assert all(left.right() < right.left() for left, right in pairwise(rooms))
    assert len(places) > min(count, 5) / 2


@pytest.mark.parametrize("scale", [100, 200])
def test_names_of_steps_stand_clear_of_the_scale(dressed: Theme, listening: Listening, scale: int) -> None:
    dressed.set_text_scale(scale)
    field, heard = plot.Plot(QRectF(40, 20, 680, 216), Axis(0, 100, 10), 2), listening(plot)
    picture = QImage(740, 300, QImage.Format.Format_RGB32)
    with QPainter(picture) as painter:
        plot.draw_scale(painter, field, ((0, "0 %"),), dressed.colours)
        plot.draw_steps(painter, field, ("Sunday 13 September", "11 January"), dressed.colours)
    (_, figure, _), *names = heard
    assert len(names) == 2
    assert not any(room.intersects(figure) for _, room, _ in names)


def test_a_full_hundred_stands_in_its_cell_and_the_name_of_the_whole_is_not_cut(
    dressed: Theme, listening: Listening
) -> None:
    dressed.set_text_scale(200)
    heard, chart = listening(heat), heat.HeatChart()
    cells = tuple(HeatCell(figure, 0, ()) for figure in ("100.0", "97.4", "100,0") * 3)
    lines = (HeatLine("Harbour Hotel", cells), HeatLine("All the sites", cells, bold=True))
    chart.show_map(HeatMap(tuple("abcdefghi"), lines, ()))
    chart.resize(700, chart.high(700))
    chart.grab()
    texts = [text for text, _, _ in heard]
    assert texts.count("97.4") == 6
    assert texts.count("100") + texts.count("100.0") + texts.count("100,0") == 12
    for name, room, font in heard:
        if len(name) > 6:
            assert text_width(font, name) <= room.width() + 1, name


SECTIONS = {
    "en": ("Entrance and door", "Wardrobe and safe", "Desk and information", "Floor, windows and balcony"),
    "ru": ("Вход и дверь", "Мини-бар и чайный набор", "Стол и информация", "Пол, окна и балкон"),
    "zh": ("入口与房门", "衣柜与保险箱", "空气、灯光与声音", "地面、窗户与阳台"),
}


@pytest.mark.parametrize(("scale", "width"), [(100, 600), (150, 560), (200, 760), (200, 1260)])
@pytest.mark.parametrize("language", SECTIONS)
def test_heads_of_the_heat_map_are_whole(
    dressed: Theme, listening: Listening, language: str, scale: int, width: int
) -> None:
    dressed.set_language(language)
    dressed.set_text_scale(scale)
    heard, chart = listening(heat), heat.HeatChart()
    heads = (*SECTIONS[language], *SECTIONS[language], "A", "B")
    cells = tuple(HeatCell("97.4", 0, ()) for _ in heads)
    chart.show_map(HeatMap(heads, (HeatLine("Hotel", cells),), ()))
    chart.resize(width, chart.high(width))
    chart.grab()
    assert not [text for text, _, _ in heard if text.endswith("…")]


def test_chinese_heads_lie_in_lines_where_three_signs_fit(dressed: Theme, listening: Listening) -> None:
    """Turned on its side Chinese is hard to read."""
    dressed.set_language("zh")
    heard, chart = listening(heat), heat.HeatChart()
    chart.show_map(HeatMap(SECTIONS["zh"] * 2, (HeatLine("Harbour", (HeatCell("97.4", 0, ()),) * 8),), ()))
    chart.resize(500, chart.high(500))
    chart.grab()
    assert {"入口与", "房门"} <= {text for text, _, _ in heard}


@pytest.mark.parametrize("scale", [100, 200])
def test_names_of_sites_are_broken_rather_than_cut(dressed: Theme, listening: Listening, scale: int) -> None:
    dressed.set_text_scale(scale)
    heard, chart = listening(heat), heat.HeatChart()
    names = ("Harbour Hotel", "Lakeside Hotel", "Old Town Hotel", "Все объекты")
    cells = (HeatCell("97.4", 0, ()),) * 10
    chart.show_map(HeatMap(tuple("ABCDEFGHIJ"), tuple(HeatLine(name, cells) for name in names), ()))
    chart.resize(720, chart.high(720))
    chart.grab()
    told = [text for text, room, _ in heard if room.left() < 10]
    assert " ".join(told) == " ".join(names)
    rooms = [room for _, room, _ in heard if room.left() < 10]
    assert not any(one.intersects(other) for one, other in pairwise(rooms))
    assert rooms[-1].bottom() <= chart.height()


@pytest.mark.parametrize("width", [500, 540, 580, 620, 680])
def test_chinese_heads_are_broken_between_words(dressed: Theme, listening: Listening, width: int) -> None:
    dressed.set_language("zh")
    heard, chart = listening(heat), heat.HeatChart()
    chart.show_map(HeatMap(SECTIONS["zh"] * 2, (HeatLine("Harbour", (HeatCell("97.4", 0, ()),) * 8),), ()))
    chart.resize(width, chart.high(width))
    chart.grab()
    words = [re.findall("[^、与]+[、与]?", head) for head in SECTIONS["zh"]]
    whole = {"".join(each[a:b]) for each in words for a in range(4) for b in range(a + 1, 4)}
    assert {text for text, _, _ in heard if text > "一"} <= whole


def test_the_mark_of_the_lowest_grows_with_the_text(dressed: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[float] = []
    monkeypatch.setattr(heat.icons, "draw", lambda _painter, _name, room, _ink: drawn.append(room.width()))
    for scale in (100, 200):
        dressed.set_text_scale(scale)
        chart = heat.HeatChart()
        chart.show_map(HeatMap(("A", "B"), (HeatLine("Hotel", (HeatCell("53.8", 4, ()),)),), ()))
        chart.resize(700, chart.high(700))
        chart.grab()
    assert (drawn[0], drawn[-1]) == (14, 21)


def test_the_target_is_named_beside_every_step_of_the_axis(dressed: Theme, listening: Listening) -> None:
    heard, chart = listening(ranking), ranking.RankingChart()
    row = SiteRow("Harbour Hotel", "21", 96, 94, 98, "96.4", None, True, "+1", "ok", "90 %", ())
    ticks = tuple((float(at), str(at)) for at in (70, 80, 90, 100))
    heads = ("n", "Mean", "Change", "Passed")
    chart.show_ranking(Ranking((row,), Axis(70, 100, 10), ticks, (85.0, "Target 85"), heads))
    chart.resize(460, chart.high(460))
    chart.grab()
    rooms = {text: room for text, room, _ in heard}
    assert {"70", "80", "90", "100"} <= set(rooms)
    assert not any(rooms["Target 85"].intersects(rooms[head]) for head in heads)

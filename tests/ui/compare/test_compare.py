"""Compare in the window: what its cards say, how it is narrowed, and where its marks lead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from inspector.services.exporting.order import Format
from inspector.services.session import Session
from inspector.services.views import Average, Span, View
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.cards.agreement import AgreementCard
from inspector.ui.compare.cards.calendar import CalendarCard
from inspector.ui.compare.cards.every import CARDS
from inspector.ui.compare.cards.eyes import EyesCard
from inspector.ui.compare.cards.failed import FailedCard
from inspector.ui.compare.cards.parts import PartsCard
from inspector.ui.compare.cards.sites import SitesCard
from inspector.ui.compare.cards.spread import SpreadCard
from inspector.ui.compare.cards.trend import TrendCard
from inspector.ui.compare.charts.ranking import Ranking
from inspector.ui.compare.filters.sites import SitesPopup
from inspector.ui.compare.pictures import COLUMN
from inspector.ui.export.form import ExportForm
from inspector.ui.inspections.pages import ReportPages
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.new.screen import NewInspectionScreen
from tests.ui.compare.conftest import Comparing
from tests.ui.conftest import Opening
from tests.ui.manager import Manager
from tests.ui.test_keyboard_only import name, reachable, walk

Going = Callable[..., Comparing]


def ranking(comparing: Comparing) -> Ranking:
    content = comparing.sees(SitesCard).content
    assert content is not None
    assert isinstance(content.shown, Ranking)
    return content.shown


# -- what the cards say


def test_sites_are_ranked_and_those_seen_too_seldom_are_told(comparing: Comparing) -> None:
    rows = ranking(comparing).rows
    assert [(row.name, row.visits, row.figure, row.ranked) for row in rows] == [
        ("Harbour Hotel", "6", "88.9", True),
        ("Park Hotel", "4", "41.7", True),
        ("Mill House", "1", "66.7", False),
    ]
    said = comparing.marks(SitesCard)
    assert "Mean: 41.7\u00a0%" in said[1]
    assert "Too few visits to rank" in said[2]
    notes = comparing.manager.says(comparing.screen.card(SitesCard))
    assert "Harbour Hotel is above Park Hotel." in notes
    assert "fewer than 4" in notes


def test_the_other_cards_tell_the_same_inspections(comparing: Comparing) -> None:
    assert comparing.marks(PartsCard)[:2] == [
        "Harbour Hotel, door, 88.9\u00a0%, 6 inspections",
        "Harbour Hotel, Total, 88.9\u00a0%, 6 inspections",
    ]
    first = comparing.marks(FailedCard)[0]
    assert first.startswith("1.1\u2002Lock works, 6 failures, in 6 inspections, of 11 answers")
    assert sum(int(words.split(", ")[2].split()[0]) for words in comparing.marks(TrendCard)) == 11
    assert sum(int(words.split(", ")[1].split()[0]) for words in comparing.marks(SpreadCard)) == 11
    done = [words for words in comparing.marks(CalendarCard) if "0 inspections" not in words]
    assert len(done) == 11
    card = comparing.sees(AgreementCard)
    assert "No two inspectors judged the same subject within 7 days." in comparing.manager.says(card)
    assert not card.chart.isVisible()


def test_each_mark_has_words_and_tab_comes_by_every_chart(comparing: Comparing) -> None:
    for kind in CARDS:
        card = comparing.sees(kind)
        if card.content is None or card.content.shown is None:
            continue
        room = card.chart.rect().adjusted(-20, -20, 20, 20)
        assert card.chart.marks(), kind
        for mark in card.chart.marks():
            assert all(mark.words), kind
            assert room.contains(mark.place.center().toPoint()), (kind, mark)
    walked = walk(comparing.manager)  # every card was read by now
    assert [name(each) for each in reachable(comparing.manager.window) if each not in walked] == []


def test_both_averages_are_named_and_never_mixed(kept: Session, goes_to_compare: Going) -> None:
    comparing = goes_to_compare(kept)
    card = comparing.sees(SitesCard)
    assert "mean of percents" in card.head.accessibleName()
    comparing.manager.picks_from_menu("Average: pooled points", comparing.screen.head.views)
    comparing.settles()
    assert "pooled points" in card.head.accessibleName()
    assert all(row.low is None for row in ranking(comparing).rows)
    assert "Pooled points: 41.7\u00a0%" in comparing.marks(SitesCard)[1]
    assert kept.views.current().average is Average.POOLED


# -- narrowing it


def ticks(tree: SitesPopup, name: str) -> None:
    """Press the row of a site."""
    rows = tree.rows
    index = rows.rows.index([site.name for site in tree.ticks.sites].index(name), 0)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center())


def test_one_press_asks_for_one_site_and_another_for_all_again(comparing: Comparing) -> None:
    bar = comparing.screen.head.bar
    comparing.manager.clicks(bar.sites)
    tree = bar.sites.tree
    assert tree is not None
    assert not any(tree.ticks.state(site.id) is Qt.CheckState.Checked for site in tree.ticks.sites)
    ticks(tree, "Park Hotel")
    comparing.settles()
    assert bar.in_words()[2] == "Park Hotel"
    assert [row.name for row in ranking(comparing).rows] == ["Park Hotel"]
    ticks(tree, "Mill House")
    comparing.manager.clicks(tree.all)
    comparing.settles()
    assert bar.in_words()[2] == "All sites"
    assert not any(tree.ticks.state(site.id) is Qt.CheckState.Checked for site in tree.ticks.sites)
    tree.close()


def test_the_fields_stay_where_they_are_while_a_filter_is_chosen(comparing: Comparing) -> None:
    """What has no room for a moment comes back, and the fields before the one in hand do not move."""
    head = comparing.screen.head
    window, sites = comparing.manager.window, comparing.manager.session.directory.sites()
    park = next(site.id for site in sites if site.name == "Park Hotel")
    while not head.targets.isVisible() or head.bar.y() > head.words.y() + head.words.height():
        window.resize(window.width() + 10, window.height())
        comparing.settles()
    place = head.bar.x()
    for chosen, seen in (((park,), False), ((), True)):
        head.bar.sites.picked.emit(chosen)
        comparing.settles()
        assert (head.bar.x(), head.targets.isVisible()) == (place, seen)


def test_filters_stay_after_a_restart(
    kept: Session, goes_to_compare: Going, opening: Opening, managers: list[Manager]
) -> None:
    comparing = goes_to_compare(kept)
    bar = comparing.screen.head.bar
    comparing.manager.takes(bar.span, Span.LAST_30.value)
    comparing.settles()
    comparing.manager.clicks(bar.sites)
    tree = bar.sites.tree
    assert tree is not None
    for site in ("Mill House", "Park Hotel"):
        ticks(tree, site)
    tree.close()
    comparing.settles()
    assert [row.name for row in ranking(comparing).rows] == ["Park Hotel", "Mill House"]
    managers.remove(comparing.manager)
    comparing.manager.goes_home()
    again = Comparing(opening(kept))
    again.manager.goes_to("compare")
    again.settles()
    assert [row.name for row in ranking(again).rows] == ["Park Hotel", "Mill House"]
    assert again.screen.head.bar.in_words()[1:3] == ("Last 30 days", "2 sites")


def test_views_are_kept_under_a_name(comparing: Comparing) -> None:
    manager, screen = comparing.manager, comparing.screen
    manager.picks_from_menu("Keep this view…", screen.head.views)
    comparing.names("Rounds")
    comparing.screen.choose(replace(screen.view, span=Span.LAST_30))
    comparing.settles()
    manager.picks_from_menu("Rounds", screen.head.views)
    comparing.settles()
    assert screen.view.span is Span.LAST_90
    manager.picks_from_menu("Rename “Rounds”…", screen.head.views)
    comparing.names("Evening")
    assert list(manager.session.views.named()) == ["Evening"]
    manager.picks_from_menu("Forget “Evening”", screen.head.views)
    assert not manager.session.views.named()
    manager.chooses("Undo")
    assert list(manager.session.views.named()) == ["Evening"]


def test_the_newest_request_wins(comparing: Comparing) -> None:
    view = comparing.screen.view
    park = next(site.id for site in comparing.manager.session.directory.sites() if site.code == "PH")
    comparing.screen.choose(replace(view, span=Span.ALL))
    comparing.screen.choose(replace(view, sites=(park,)))
    comparing.settles()
    assert [row.name for row in ranking(comparing).rows] == ["Park Hotel"]


def test_where_nothing_fits_one_press_shows_all(kept: Session, goes_to_compare: Going) -> None:
    daniel = next(person.id for person in kept.directory.people() if person.name == "Daniel Osei")
    comparing = goes_to_compare(kept, View(template="round", inspector=daniel))
    assert comparing.screen.empty.isVisible()
    comparing.manager.chooses("Show all")
    comparing.settles()
    assert len(ranking(comparing).rows) == 3


def test_a_single_visit_is_told_as_such(kept: Session, goes_to_compare: Going) -> None:
    mill = next(site.id for site in kept.directory.sites() if site.code == "MH")
    comparing = goes_to_compare(kept, View(template="round", sites=(mill,)))
    assert "One visit only" in comparing.manager.says(comparing.sees(TrendCard))
    assert ranking(comparing).rows[0].low is None


def test_before_the_first_inspection_it_leads_to_it(empty_office: Session, goes_to_compare: Going) -> None:
    comparing = goes_to_compare(empty_office)
    assert comparing.screen.empty.isVisible()
    assert not comparing.screen.head.bar.isVisible()
    comparing.manager.chooses("New inspection")
    comparing.manager.at(NewInspectionScreen)


# -- where the marks lead


def test_a_click_on_a_site_lists_its_inspections(comparing: Comparing) -> None:
    comparing.clicks_mark(SitesCard, "Meridian / Park Hotel")
    listing = comparing.manager.at(InspectionsScreen).listing
    assert {item.row.site_path[-1] for item in listing.listed()} == {"Park Hotel"}
    assert len(listing.listed()) == 4
    assert listing.behind.accessibleName() == "Park Hotel"
    comparing.manager.clicks(listing.behind)
    comparing.manager.waits_for_work()
    assert len(listing.listed()) == 12  # with the one for practice
    assert not listing.behind.isVisible()


def test_a_failed_item_and_a_bar_lead_to_theirs(comparing: Comparing) -> None:
    comparing.clicks_mark(FailedCard, "1.1\u2002Lock works")
    listing = comparing.manager.at(InspectionsScreen).listing
    assert len(listing.listed()) == 6
    assert listing.behind.accessibleName() == "Failed: 1.1\u2002Lock works"
    comparing.manager.goes_to("compare")
    comparing.settles()
    comparing.clicks_mark(SpreadCard, "100\u00a0%")
    assert {item.row.percent for item in listing.listed()} == {"100"}


def test_the_report_opens_at_what_the_mark_is_of(comparing: Comparing) -> None:
    def opened(kind: type[ChartCard], words: str) -> tuple[int, str]:
        """How far down the report is shown, and the page that is there."""
        comparing.manager.goes_to("compare")
        comparing.settles()
        comparing.clicks_mark(kind, words)
        comparing.manager.waits_for_report()
        pages = comparing.manager.at(InspectionsScreen).preview.pages
        assert isinstance(pages, ReportPages)
        page = pages.view.pageNavigator().currentPage()
        return pages.view.verticalScrollBar().value(), pages.document.getAllText(page).text()

    door, page = opened(PartsCard, "Harbour Hotel, door")
    assert "Whole checklist" in page
    first, page = opened(FailedCard, "1.1\u2002Lock works")
    assert "2 failed items" in page
    second, page = opened(FailedCard, "1.2\u2002plate")
    assert "2 failed items" in page
    assert 0 < first < second < door


def test_the_keys_walk_the_marks_and_open_one(comparing: Comparing) -> None:
    heat = comparing.sees(PartsCard).chart
    heat.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(heat, key)
    assert "Park Hotel, Total" in heat.accessibleName()
    chart = comparing.sees(SitesCard).chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    heard = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(chart, key)
        heard.append(chart.accessibleName().split(": ", 1)[1].split(", ")[0])
    assert heard == [
        "Meridian / Harbour Hotel",
        "Meridian / Park Hotel",
        "Mill House",
        "Meridian / Park Hotel",
    ]
    assert chart.focus_visible
    QTest.keyClick(chart, Qt.Key.Key_Return)
    comparing.manager.waits_for_work()
    assert len(comparing.manager.at(InspectionsScreen).listing.listed()) == 4


# -- handing on


def test_a_chart_is_copied_saved_and_sent_to_the_pack(comparing: Comparing, tmp_path: Path) -> None:
    manager, card = comparing.manager, comparing.sees(SitesCard)
    manager.picks_from_menu("Copy", card.more)
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * (card.chart.width() + 48)
    for kind in ("PNG", "SVG"):
        manager.picks_from_menu(f"Save as {kind}…", card.more)
        assert manager.offered_file() == f"Sites.{kind.lower()}"
        manager.names_file(tmp_path / f"sites.{kind.lower()}")
        manager.waits_for_work()
    assert QImage(str(tmp_path / "sites.png")).size() == image.size()
    drawn = (tmp_path / "sites.svg").read_text("utf-8")
    assert "<svg" in drawn
    assert "Park Hotel" in drawn
    assert "Evening round" in drawn  # the filters stand below the title
    manager.picks_from_menu("Overview of the sites, PDF…", card.more)
    manager.waits_for_work()
    form = manager.dialog().findChild(ExportForm)
    assert form is not None
    order = form.order()
    assert order.formats == (Format.PACK,)
    assert len(order.rows) == 11
    assert order.period == View().period(comparing.manager.session.clock().astimezone().date())
    assert order.filters[:2] == ("Evening round", "Last 90 days")


def test_charts_that_were_added_end_the_overview(comparing: Comparing, tmp_path: Path) -> None:
    manager = comparing.manager
    for kind in (SitesCard, SpreadCard, TrendCard):
        manager.picks_from_menu("Add to the overview", comparing.sees(kind).more)
    assert manager.toast() == "3 charts will stand at the end of the overview"
    manager.clicks(manager.shell.toasts.undo_button)
    manager.picks_from_menu("Overview of the sites, PDF…", comparing.sees(FailedCard).more)
    manager.waits_for_work()
    form = manager.dialog().findChild(ExportForm)
    assert form is not None
    assert [QImage.fromData(picture).width() for picture in form.order().charts] == [2 * COLUMN] * 2
    assert form.formats.chips[Format.PACK].text() == "Overview of the sites with 2 charts, PDF"
    manager.presses(Qt.Key.Key_Escape)
    manager.picks_from_menu("Add to the overview", comparing.sees(SpreadCard).more)
    manager.picks_from_menu("Leave out what was added", comparing.sees(SitesCard).more)
    manager.clicks(manager.shell.toasts.undo_button)  # of what is out already
    manager.picks_from_menu("Overview of the sites, PDF…", comparing.sees(SitesCard).more)
    manager.waits_for_work()
    form = manager.dialog().findChild(ExportForm)
    assert form is not None
    assert form.order().charts == ()


def test_charts_are_drawn_for_paper_alike_whatever_the_size_of_text(comparing: Comparing) -> None:
    manager = comparing.manager
    for scale in (100, 200):
        manager.context.theme.set_text_scale(scale)
        manager.waits_for_work()
        for kind in (SitesCard, PartsCard, TrendCard):
            manager.picks_from_menu("Add to the overview", comparing.sees(kind).more)
    manager.picks_from_menu("Overview of the sites, PDF…", comparing.sees(FailedCard).more)
    manager.waits_for_work()
    form = manager.dialog().findChild(ExportForm)
    assert form is not None
    charts = form.order().charts
    assert charts[:3] == charts[3:]


# -- how it stands


@pytest.mark.parametrize(("size", "columns"), [((1280, 800), 2), ((800, 1280), 1)])
def test_cards_stand_beside_each_other_where_there_is_room(
    kept: Session, goes_to_compare: Going, size: tuple[int, int], columns: int
) -> None:
    comparing = goes_to_compare(kept, size=size)
    cards = comparing.screen.board.cards
    assert len({card.x() for card in cards}) == columns
    assert all(_fits(card) for card in cards)


def test_what_has_only_words_to_say_takes_a_row_to_itself(comparing: Comparing) -> None:
    eyes = comparing.sees(EyesCard)  # supervisors alone have judged
    board = comparing.screen.board
    assert eyes.short
    assert not eyes.chart.isVisible()
    assert eyes.width() > 2 * board.cards[0].width()
    assert eyes.height() < 2 * eyes.sizeHint().height()
    after = board.cards[board.cards.index(eyes) + 1]
    assert (after.x(), after.y()) == (eyes.x(), eyes.geometry().bottom() + 1 + board._grid.spacing())


def test_charts_follow_language_and_theme(comparing: Comparing) -> None:
    comparing.manager.context.language.use("ru")
    comparing.settles()
    assert "Среднее: 41,7\u00a0%" in comparing.marks(SitesCard)[1]
    comparing.manager.context.theme.set_mode("dark")
    comparing.manager.context.theme.set_text_scale(200)
    comparing.settles()
    assert all(_fits(card) for card in comparing.screen.board.cards)


def _fits(card: ChartCard) -> bool:
    """Nothing sticks out of a card at its right."""
    return card.minimumSizeHint().width() <= card.width()

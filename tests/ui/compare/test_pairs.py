"""The figures behind which sites differ: shown to who points, goes by key, or listens."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolTip
from scipy.stats import tukey_hsd

from inspector.analysis.moments import Moments
from inspector.analysis.pairs import games_howell
from inspector.ui.compare.cards.pairs import PairFigures
from inspector.ui.compare.cards.sites import SitesCard
from inspector.ui.compare.notes import Note
from inspector.ui.widgets.base import show_focus
from tests.ui.compare.conftest import Comparing


def test_what_is_said_of_a_pair_has_its_figures_for_pointer_key_and_reader(comparing: Comparing) -> None:
    card = comparing.sees(SitesCard)
    note = next(each for each in card.findChildren(Note) if "is above" in each.text())
    harbour, park = [100] * 5 + [100 / 3], [100 / 3] * 3 + [200 / 3]
    told = tukey_hsd(harbour, park, equal_var=False)
    low, high = (ends[0, 1] for ends in told.confidence_interval(0.95))
    chance = f"p\u00a0=\u00a0{told.pvalue[0, 1]:.3f}"
    wanted = f"Harbour Hotel against Park Hotel: +47.2 ({low:.1f} to {high:.1f}), {chance}"
    assert note.toolTip().splitlines()[1:] == [wanted]
    assert note.accessibleDescription() == note.toolTip()
    assert note.accessibleName() == "Harbour Hotel is above Park Hotel."
    show_focus(note)
    comparing.manager.settles()
    assert wanted in QToolTip.text()
    assert note.focus_visible
    few = next(each for each in card.findChildren(Note) if "fewer than 4" in each.text())
    assert (few.focusPolicy(), few.toolTip()) == (Qt.FocusPolicy.NoFocus, "")


def test_by_demerits_the_better_of_a_pair_has_fewer_points(comparing: Comparing) -> None:
    sites = {"north": (1, 2, 3, 2), "south": (7, 8, 9, 8), "east": (8, 9, 10, 9)}
    moments = {site: Moments.of([Fraction(value) for value in values]) for site, values in sites.items()}
    figures = PairFigures(games_howell(moments, demerit=True), {site: site for site in sites}, demerit=True)
    _, nearest, farther = figures.apart([("north", "east"), ("north", "south")]).splitlines()
    assert nearest.startswith("north against south: \u22126.0 (\u22127.")
    assert farther.endswith("p\u00a0<\u00a00.001")
    assert "south against east: \u22121.0" in figures.together([("south", "east")])


def test_chinese_stands_a_space_apart_from_names_in_other_letters(comparing: Comparing) -> None:
    comparing.manager.context.language.use("zh")
    comparing.settles()
    told = [note.text() for note in comparing.sees(SitesCard).findChildren(Note)]
    assert "Harbour Hotel 高于 Park Hotel。" in told

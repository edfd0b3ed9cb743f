"""A year at twelve sites: what was found where and when, so that comparing has something to tell.

docs/demo-year.md says what a reader finds. Weeks are counted back from today. What fails is drawn by
chance from a seed of site, template and visit, so that every telling is the same.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from inspector.checklists.method import Method
from inspector.demo.story import Place

WEEKS = 52
OPENED = 3  # weeks ago, of the newest hotel
NEW_SUPERVISOR = 26  # weeks ago, at Lakeside Hotel
NEW_LAUNDRY = 10  # weeks ago, at Station Inn
THIRD_TILL = 20  # weeks ago, at the store in the centre

MORE_PLACES = (
    Place("Meridian Hotels/North region/Old Town Hotel", "OT", "Europe/Tallinn"),
    Place("Meridian Hotels/North region/Mill House", "MH", "Europe/Riga"),
    Place("Meridian Hotels/South region", "", "Europe/Vilnius"),
    Place("Meridian Hotels/South region/Station Inn", "SI", "Europe/Vilnius"),
    Place("Meridian Hotels/South region/Lakeside Hotel", "LH", "Europe/Vilnius"),
    Place("Meridian Hotels/South region/Airport Hotel", "AH", "Europe/Vilnius"),
    Place("Linden Stores/Riverside", "LR", "Europe/Berlin"),
    Place("Linden Stores/West Gate", "LW", "Europe/Berlin"),
    Place("Linden Stores/Northpark", "LN", "Europe/Warsaw"),
)

SUPERVISOR, ENGINEER, TRAINEE = "Elena Kask", "Daniel Osei", "Aizhan Saparova"
STORE_MANAGER, SHOPPER = "Łukasz Żebrowski", "Nguyễn Thị Hạnh"

Chances = Mapping[str, float]
"""How likely an item fails, by its key; "" stands for the others."""


@dataclass(frozen=True, slots=True)
class Told:
    """One inspection of the year. `fails` are chances, `ratings` how good what is rated is, in points of its
    scale, `measured` the seconds of a wait; `seed` decides the rest."""

    template: str
    site: str
    subject: str
    inspector: str
    method: Method
    weeks_ago: int
    weekday: int
    at: str
    fails: Chances
    ratings: float = 3.5
    measured: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    practice: bool = False

    @property
    def seed(self) -> str:
        return f"{self.template} {self.site} {self.subject} {self.inspector} {self.weeks_ago}"


def year(weeks: int = WEEKS) -> Iterator[Told]:
    """The inspections of so many last weeks, oldest first."""
    for ago in range(weeks, 0, -1):
        for number, site in enumerate(HOTELS):
            if site != "MH" or ago <= OPENED:
                yield _room(site, ago, number)
        yield from _second_look(ago)
        for number, site in enumerate(STORES):
            if (ago + number) % 4 == 0:
                yield _workplace(site, ago)
                yield _visit(site, ago, Method.MYSTERY_SHOPPER, SHOPPER)
            if (ago + number) % 12 == 0:
                yield _visit(site, ago, Method.SELF, STORE_MANAGER)


# -- hotels: one room a week, each room again after six weeks

MOULD = 0.32  # every third bathroom, wherever it is
HOTELS: Mapping[str, float] = {
    "HH": 0.02,
    "PH": 0.05,
    "OT": 0.05,
    "SI": 0.04,
    "LH": 0.05,
    "AH": 0.17,
    "MH": 0.05,
}
ROOMS = 6


def _room(site: str, ago: int, number: int) -> Told:
    return Told(
        "hotel-room",
        site,
        f"Room {101 + 100 * (ago % ROOMS)}",
        SUPERVISOR,
        Method.SUPERVISOR,
        ago,
        number % 5,
        "09:20",
        _faults(site, ago),
    )


def _faults(site: str, ago: int) -> Chances:
    """What goes wrong where: the airport's bathrooms and minibars; the linen of a new laundry; anything at a
    hotel without a supervisor."""
    faults = {"": HOTELS[site], "shower": MOULD if site != "HH" else MOULD / 2}
    if site == "AH":
        faults |= dict.fromkeys(("shower", "shower-drain", "bathroom-floor", "towels"), 0.5)
        faults |= dict.fromkeys(("minibar-clean", "drinks", "fridge-clean"), 0.4)
    if site == "LH" and ago > NEW_SUPERVISOR:
        faults |= {"": 0.17}
    if site == "SI" and ago <= NEW_LAUNDRY:
        faults |= dict.fromkeys(("linen", "towels", "bathrobes", "pillows", "mattress-protector"), 0.8)
    return faults


def _second_look(ago: int) -> Iterator[Told]:
    """Every other week a trainee judges the supervisor's room a day later, for practice: they agree but on
    what clean chrome is."""
    if ago % 2 == 0:
        seen = _room("HH", ago, 0)
        yield Told(
            seen.template,
            seen.site,
            seen.subject,
            TRAINEE,
            seen.method,
            ago,
            seen.weekday + 1,
            "11:05",
            {**seen.fails, "basin": 0.5},
            practice=True,
        )


# -- stores: the workplace and a mystery visit every four weeks, their own view of themselves every quarter

STORES: Mapping[str, float] = {"LC": 3.1, "LO": 3.3, "LR": 3.2, "LW": 2.5, "LN": 3.0}


def _workplace(site: str, ago: int) -> Told:
    """West Gate is behind and climbs half a point in the year; the others stay where they are."""
    rating = STORES[site] + (0.6 * (WEEKS - ago) / WEEKS if site == "LW" else 0)
    where = "Stockroom"
    return Told(
        "five-s", site, where, STORE_MANAGER, Method.SUPERVISOR, ago, 1, "16:30", {"": 0.0}, ratings=rating
    )


def _visit(site: str, ago: int, method: Method, inspector: str) -> Told:
    """The shopper waits for politeness; the staff do not see what is lacking."""
    rude = 0.35 if method is Method.MYSTERY_SHOPPER else 0.05
    faults = {"": 0.06, **dict.fromkeys(("greeted-first", "eye-contact", "farewell", "name-badge"), rude)}
    wait = 150 if site != "LC" or ago <= THIRD_TILL else 390
    wait += random.Random(f"{site} {ago} {method} wait").randint(-45, 45)
    return Told(
        "mystery-shop",
        site,
        "Weekday visit",
        inspector,
        method,
        ago,
        3,
        "17:40",
        faults,
        measured={"queue-wait": wait},
    )

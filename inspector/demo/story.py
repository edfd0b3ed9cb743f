"""What the demo tells: the company, its people, and what was found on which visit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A site by its path, with its code and time zone."""

    path: str
    code: str
    zone: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found at an item: answer, note, scenes photographed. `entry` is the employee's place."""

    item: str
    value: str
    note: str = ""
    scenes: tuple[str, ...] = ()
    entry: int = 0


@dataclass(frozen=True, slots=True)
class Visit:
    """One inspection. `days_ago` and `at` say when; `answered` below 1 leaves it a draft."""

    template: str
    site: str
    subject: str
    inspector: str
    days_ago: int
    at: str
    minutes: int
    findings: tuple[Finding, ...] = ()
    staff: tuple[str, ...] = ()
    comment: str = ""
    answered: float = 1.0
    practice: bool = False
    countersigned: str = ""
    rating: str = "3"


@dataclass(frozen=True, slots=True)
class Walk:
    """A round of today: the subjects as they are typed, and how far it has come."""

    subjects: str
    visits: tuple[Visit, ...]


PLACES = (
    Place("Meridian Hotels", "", "Europe/Riga"),
    Place("Meridian Hotels/North region", "", "Europe/Riga"),
    Place("Meridian Hotels/North region/Harbour Hotel", "HH", "Europe/Riga"),
    Place("Meridian Hotels/North region/Park Hotel", "PH", "Europe/Helsinki"),
    Place("Linden Stores", "", "Europe/Berlin"),
    Place("Linden Stores/Centre", "LC", "Europe/Berlin"),
    Place("Linden Stores/Old Town", "LO", "Europe/Warsaw"),
)

PEOPLE = {
    "Elena Kask": "Housekeeping supervisor",
    "Aizhan Saparova": "Floor attendant",
    "Daniel Osei": "Chief engineer",
    "Łukasz Żebrowski": "Store manager",
    "Nguyễn Thị Hạnh": "Mystery shopper",
    "Оксана Їжакевич": "Front office manager",
}

MOULD = Finding(
    "shower",
    "fault",
    "Black mould in the grout along the tub, about 40 cm.",
    ("tiles",),
)
HAIR = Finding("shower-drain", "fault", "Hair left in the drain; water stands for over a minute.", ("drain",))
COVERED = Finding(
    "smoke-detector",
    "fault",
    "Plastic bag tied over the detector, probably left by the painters on Friday.",
    ("detector",),
)
STAIN = Finding("linen", "fault", "Yellow stain, about 5 cm, on the foot end of the sheet.", ("bed",))
HANGERS = Finding("hangers", "fault", "Two trouser hangers missing.", ("shelf",))
QUIET = Finding("air-quiet", "fault", "The fan rattles at low speed.", ("tiles",))
WARM_FRIDGE = Finding("fridge-temperature", "9.5", "Probe on the middle shelf for five minutes.", ("shelf",))
STORY = (
    "I came in at the busiest hour. The guard held the door, two counters were open and six people stood "
    "before me. The assistant looked up at once, asked what I needed the coat for and for what weather, and "
    "brought three. At the till the price was named before I paid."
)
COMPLAINT = (
    "Before paying I said that the lining of the sample was torn. The assistant apologised, called the shift "
    "leader at once and offered a new piece from the stockroom within four minutes."
)
CHANGE = "Open the third till at five o'clock, when the offices close and the queue reaches the door."

VISITS = (
    Visit("hotel-room", "HH", "Room 412", "Elena Kask", 64, "09:10", 31, (HANGERS, WARM_FRIDGE)),
    Visit("hotel-room", "HH", "Room 412", "Elena Kask", 33, "08:58", 36, (MOULD, STAIN, QUIET)),
    Visit("hotel-room", "HH", "Room 409", "Elena Kask", 12, "08:25", 26, (STAIN,)),
    Visit("hotel-room", "PH", "Room 305", "Elena Kask", 9, "13:40", 29, (MOULD, HAIR, HANGERS)),
    Visit("hotel-room", "HH", "Room 403", "Elena Kask", 3, "07:50", 30, (MOULD, HAIR, STAIN, QUIET, HANGERS)),
    Visit(
        "hotel-room",
        "HH",
        "Room 412",
        "Elena Kask",
        1,
        "10:42",
        37,
        (COVERED, MOULD, HAIR, WARM_FRIDGE, Finding("basin", "1", "Lime along the tap.", ("drain",))),
        comment="The room was given back as clean. Engineering has been told about the detector by phone.",
        countersigned="Aizhan Saparova",
    ),
    Visit("hotel-room", "PH", "Room 118", "Aizhan Saparova", 2, "15:05", 44, (STAIN, HANGERS), practice=True),
    Visit(
        "five-s",
        "LC",
        "Stockroom",
        "Łukasz Żebrowski",
        20,
        "17:10",
        24,
        (
            Finding("floor", "1", "Oil across the marked walkway, from the pallet jack.", ("floor",)),
            Finding("items-in-place", "1", "Eleven boxes stand outside their marked places.", ("shelf",)),
            Finding("red-tag-dates", "0", "Tag 118 is three weeks past its re-check date.", ("shelf",)),
        ),
        comment="Two of five shelves were emptied last week; the marking is still to be renewed.",
    ),
    Visit(
        "five-s",
        "LO",
        "Stockroom",
        "Łukasz Żebrowski",
        6,
        "16:30",
        21,
        (Finding("leaks", "1", "The compressor drips about once a minute.", ("floor",)),),
        rating="4",
    ),
    Visit(
        "grooming",
        "PH",
        "Evening shift",
        "Оксана Їжакевич",
        4,
        "16:05",
        18,
        (
            Finding("badge", "not-met", "Badge left at home; a spare one was handed out.", ("uniform",), 1),
            Finding("shoes", "not-met", "White trainers.", ("floor",), 3),
        ),
        staff=("Anna Petrova", "Gülşen Yıldız", "Jiří Dvořák", "Айгүл Қасымова", "Trần Văn Đức"),
    ),
    Visit(
        "mystery-shop",
        "LO",
        "Coat, weekday evening",
        "Nguyễn Thị Hạnh",
        8,
        "17:20",
        38,
        (
            Finding("receipt", "", "", ("receipt",)),
            Finding("queue-wait", "410", "Six people, two tills."),
            Finding("name-used", "no", "The loyalty card was scanned, my name was on the screen."),
            Finding("problem-raised", "complaint"),
            Finding("story", STORY),
            Finding("problem-story", COMPLAINT),
            Finding("one-change", CHANGE),
        ),
    ),
    Visit(
        "mystery-shop",
        "LC",
        "Gift, Saturday",
        "Nguyễn Thị Hạnh",
        5,
        "12:30",
        35,
        (
            Finding("receipt", "", "", ("receipt",)),
            Finding("greeted-first", "no", "Nobody spoke to me for six minutes."),
            Finding("noticed-after", "360", "Two assistants talked to each other at the back."),
            Finding("amount-right", "no", "Charged twice for the wrapping; put right only when I asked."),
            Finding("problem-raised", "none"),
            Finding("story", STORY),
            Finding("one-change", CHANGE),
        ),
    ),
    Visit("hotel-room", "HH", "Room 414", "Elena Kask", 0, "07:12", 0, (MOULD, HANGERS), answered=0.68),
    Visit("five-s", "LC", "Workshop", "Łukasz Żebrowski", 1, "16:40", 0, (), answered=0.4),
)


def _room(number: int, at: str, *findings: Finding, answered: float = 1.0) -> Visit:
    room = f"Room {number}"
    return Visit("hotel-room", "HH", room, "Elena Kask", 0, at, 9, findings, answered=answered)


WALK = Walk(
    "Room 301-308, Room 401-410",
    (
        _room(301, "08:05"),
        _room(302, "08:15", HANGERS),
        _room(303, "08:24"),
        _room(304, "08:34", COVERED),
        _room(305, "08:46"),
        _room(306, "08:55", STAIN, answered=0.4),
    ),
)

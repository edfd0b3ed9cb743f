"""The language of the screen: texts, numbers, dates. English is the source; it has a .qm for its plurals.

    Language(app, code="en", folder=None)    folder of inspector_<code>.qm, default resources/i18n
        .use("en" | "ru" | "zh")    installs the texts at once: every widget gets LanguageChange
        .code, .locale -> QLocale; signal changed(str code)
    LANGUAGES: code -> the language's own name
    system_language() -> the best of the three for this machine
Helpers follow the language in force:
    number("61.3") -> "61,3" in Russian; exact text in, nothing is rounded     percent("61.3") -> "61,3 %"
    listed(["one", "two"]) -> "one, two", in Chinese with its own comma
    clauses("done", "") -> those that say something, one after the other     labelled("Name", "what it is")
    spaced("去Riga") -> "去 Riga", only in Chinese
    day(date) -> "Tue 17 Nov", with the year when it is not this year; long_day(date) -> "Tuesday 17 November"
    month_day(date, today) -> "17 Nov"     month(date) -> "November", to stand with its year
    clock(datetime) -> "09:14", seconds=True "09:14:32"     duration(seconds) -> "1:05:09", "0:14"
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from inspector.paths import resources

LANGUAGES = {"en": "English", "ru": "Русский", "zh": "中文"}
LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
}
DECIMAL_MARK = {code: locale.decimalPoint() for code, locale in LOCALES.items()}
QT_NAMES = {"en": "en", "ru": "ru", "zh": "zh_CN"}
NO_BREAK_SPACE = "\u00a0"
HAN, WORD = r"[\u4e00-\u9fff]", r"[^\W\d\u2e80-\uffff]"
BESIDE_HAN = re.compile(f"(?<={HAN})(?={WORD})|(?<={WORD})(?={HAN})")
COMMA = {"en": ", ", "ru": ", ", "zh": "、"}
CLAUSE = {"en": ", ", "ru": ", ", "zh": "，"}
COLON = {"en": ": ", "ru": ": ", "zh": "："}
SHORT_DAY = {"en": "ddd d MMM", "ru": "ddd, d MMMM", "zh": "M月d日 ddd"}
SHORT_DAY_WITH_YEAR = {"en": "d MMM yyyy", "ru": "d MMMM yyyy", "zh": "yyyy年M月d日"}
MONTH_DAY = {"en": "d MMM", "ru": "d MMMM", "zh": "M月d日"}
LONG_DAY = {"en": "dddd d MMMM", "ru": "dddd, d MMMM", "zh": "M月d日dddd"}


def system_language() -> str:
    """The first of the person's languages that the program speaks, else English."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


class Language(QObject):
    """Holds the installed translators; one for an application. `in_force` is read by workers too, for
    thousands of figures: asking Qt for each, they would let go of the interpreter and take it again at once,
    and the window would wait a tenth of a second for its turn."""

    changed = Signal(str)
    in_force: ClassVar[str] = "en"

    def __init__(self, app: QCoreApplication, code: str = "en", folder: Path | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder or resources() / "i18n"
        self._code = ""
        self._translators: list[QTranslator] = []
        self.use(code)

    @property
    def code(self) -> str:
        return self._code

    @property
    def locale(self) -> QLocale:
        return LOCALES[self._code]

    def use(self, code: str) -> None:
        """Speak `code` ("en", "ru" or "zh") from now on."""
        if code not in LANGUAGES:
            raise ValueError(f"no texts in language {code!r}")
        if code == self._code:
            return
        self._code = code
        Language.in_force = code
        QLocale.setDefault(LOCALES[code])
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = [translator for translator in self._loaded(code) if not translator.isEmpty()]
        for translator in self._translators:
            self._app.installTranslator(translator)
        self.changed.emit(code)

    def _loaded(self, code: str) -> list[QTranslator]:
        ours, qt = QTranslator(self), QTranslator(self)
        ours.load(f"inspector_{code}", str(self._folder))
        qt.load(f"qtbase_{QT_NAMES[code]}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return [qt, ours]


def language() -> str:
    """The code of the language in force."""
    return Language.in_force


def number(exact: str) -> str:
    """A decimal as written ("61.3") with the language's decimal mark; no digit is added or lost."""
    return exact.replace(".", DECIMAL_MARK[language()])


def percent(exact: str) -> str:
    return f"{number(exact)}{NO_BREAK_SPACE}%"


def listed(parts: Iterable[str]) -> str:
    """The parts in a row, with the language's comma between them."""
    return COMMA[language()].join(parts)


def clauses(*parts: str) -> str:
    """The parts of a sentence that say something, with what the language writes between them."""
    return CLAUSE[language()].join(part for part in parts if part)


def labelled(name: str, said: str) -> str:
    """What is said of a name, with the language's colon between them."""
    return f"{name}{COLON[language()]}{said}"


def spaced(text: str) -> str:
    """The text with the space that Chinese has between its own words and names in other letters."""
    return BESIDE_HAN.sub(" ", text) if language() == "zh" else text


def day(value: date, today: date | None = None) -> str:
    """The day in short, with its year where that is not the year of `today`."""
    this_year = (today or date.today()).year  # noqa: DTZ011 - the wall calendar of the person
    forms = SHORT_DAY if value.year == this_year else SHORT_DAY_WITH_YEAR
    return _written(value, forms[language()])


def month_day(value: date, today: date) -> str:
    """A day that is past: "17 Nov", with its year where that is not the year of `today`."""
    forms = MONTH_DAY if value.year == today.year else SHORT_DAY_WITH_YEAR
    return _written(value, forms[language()])


def long_day(value: date) -> str:
    return _written(value, LONG_DAY[language()])


def month(value: date) -> str:
    """The month's name as it stands alone; Chinese writes 2026年11月, and never the eleventh in words."""
    form = QLocale.FormatType.ShortFormat if language() == "zh" else QLocale.FormatType.LongFormat
    return QLocale().standaloneMonthName(value.month, form)


def clock(value: datetime, *, seconds: bool = False) -> str:
    """The time of day as it stands in `value`: turn it to the wanted zone first."""
    return value.strftime("%H:%M:%S" if seconds else "%H:%M")


def duration(seconds: float) -> str:
    """Whole seconds as h:mm:ss, or m:ss under an hour."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _written(value: date, form: str) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), form)

"""The texts themselves: all there, and written as each language is."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Iterator

import pytest

from tools.texts import FOLDER, LANGUAGES, Message, faults, messages

TRANSLATIONS = ("ru", "zh")
FORMS = {"en": 2, "ru": 3, "zh": 1}
# what the program or a template fills in, and what is code in every language
CODE = re.compile(
    r"%n|`[^`]*`|\{\{.*\}\}|\{\w+\}|\[one, two\]|#[0-9A-F]{6}|a-z( A-Z)?|(Europe|Asia)/\w+|shop-floor|305a"
)
NAMES = {
    "Inspector",
    "Excel",
    "CSV",
    "JSON",
    "xlsx",
    "PDF",
    "JPEG",
    "PNG",
    "SVG",
    "HEIC",
    "WebP",
    "Letter",  # a size of paper
    "YAML",
    "UTF",
    "n",  # how many, over a column of a chart
    "p",  # the symbol of statistics
    "png",
}
KEYWORDS = {
    "true",
    "false",
    "info",
    "choice",
    "multi",
    "is",
    "all",
    "at_least",
    "at_most",
    "answered",
    "min",
    "max",
}
LANGUAGE_CODES = {"en", "ru", "zh", "pt", "BR"}
KEYS = {
    "Shift",
    "Ctrl",
    "Tab",
    "Enter",
    "Esc",
    "Delete",
    "Page",
    "Up",
    "Down",
    "F",
}  # as they stand on the keyboard


def written(language: str) -> Iterator[tuple[Message, str]]:
    """Every text of a language, each plural form for itself."""
    for message in messages(FOLDER / f"inspector_{language}.ts"):
        for form in message.forms:
            yield message, form


def test_every_text_is_there_in_every_language() -> None:
    assert faults() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_the_forms_of_the_language(language: str) -> None:
    counted = [m for m in messages(FOLDER / f"inspector_{language}.ts") if "%n" in m.source]
    assert len(counted) > 30
    assert [str(message) for message in counted if len(message.forms) != FORMS[language]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_filled_in_everywhere(language: str) -> None:
    for message, form in written(language):
        assert fields(form) == fields(message.source), message


def fields(text: str) -> Counter[str]:
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return Counter([*names, *re.findall("%n", text)])


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_nothing_stands_before_or_after_a_text(language: str) -> None:
    assert [form for _, form in written(language) if form != form.strip()] == []


@pytest.mark.parametrize(
    ("language", "foreign"), [("ru", "[\"'“”‘’]"), ("zh", "[\"'«»‘’]|[一-鿿] ?[,.;:?!()](?!\\w)")]
)
def test_quotes_and_stops_are_those_of_the_language(language: str, foreign: str) -> None:
    found = [form for _, form in written(language) if re.search(foreign, CODE.sub("x", form))]
    assert found == []


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_english_is_left(language: str) -> None:
    known = NAMES | KEYWORDS | LANGUAGE_CODES | KEYS
    for message, form in written(language):
        words = set(re.findall("[A-Za-z][A-Za-z_]*", CODE.sub(" ", form)))
        assert words <= known, message

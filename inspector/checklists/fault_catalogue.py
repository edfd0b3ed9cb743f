"""The catalogue of faults: for every code what is wrong and what to write. Words in braces are filled in."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    problem: str
    remedy: str


FILE = {
    "file-too-big": Case(
        "the file is larger than {limit}", "split the template or take what is no text out of it"
    ),
    "file-empty": Case(
        "the file holds no template", "begin with `template:`, `version:`, `title:` and `sections:`"
    ),
    "file-encoding": Case("the file is not UTF-8 text", "save it as UTF-8"),
    "control-character": Case("there is a control character, {character}", "delete it"),
    "yaml-syntax": Case(
        "it cannot be read as YAML: {detail}",
        "mend the line; put a text with `: `, `#` or brackets in quotes",
    ),
    "yaml-tab": Case("a tab stands in the indentation", "indent with spaces"),
    "yaml-alias": Case(
        "anchors and aliases (& and *) are not allowed", "write the text out, or put it in quotes"
    ),
    "yaml-tag": Case("tags (!) are not allowed", "take the tag away; every value is read as it is written"),
    "yaml-depth": Case("it is nested more than {limit} deep", "write it flatter"),
    "yaml-documents": Case(
        "a second document begins here", "keep one template a file, without a second `---`"
    ),
    "yaml-key": Case(
        "a list or map stands where a key belongs", "put text with braces or brackets in quotes"
    ),
    "root-not-map": Case(
        "the file is not a map of keys", "begin with `template:`, `version:`, `title:`, `sections:`"
    ),
    "key-twice": Case("`{key}` is written twice", "keep one of the two"),
}

SHAPE = {
    "key-unknown": Case("there is no key `{key}` here", "take it away; known here: {known}"),
    "key-misspelt": Case("there is no key `{key}` here", "write `{near}`"),
    "key-missing": Case("`{key}` is missing", "add `{key}: …`"),
    "map-expected": Case("this is no map", "write keys with values, such as `{example}`"),
    "list-expected": Case("this is no list", "write a list: [one, two], or lines that begin with `- `"),
    "list-empty": Case("the list is empty", "write at least one element"),
    "words-expected": Case("this is a list or a map", "write one plain text"),
    "word-unknown": Case("`{value}` is not known here", "write {expected}"),
    "type-unknown": Case("there is no item type `{value}`", "write one of {expected}"),
    "text-wrong": Case("this is no text", "write a text, or a map of texts by language: {{en: …, ru: …}}"),
    "text-empty": Case("the text is empty", "write a text, or leave the key out"),
    "language-wrong": Case("`{value}` is no language code", "write a code such as en, ru, zh or pt-BR"),
    "number-wrong": Case("`{value}` is no number", "write digits, with a point if need be: 12 or 0.5"),
    "whole-wrong": Case("`{value}` is no whole number", "write digits only, such as 12"),
    "flag-wrong": Case("`{value}` is neither true nor false", "write true or false"),
    "key-wrong": Case(
        "`{value}` cannot be a key", "use letters a-z A-Z, digits, - and _; begin with a letter or digit"
    ),
    "id-wrong": Case("`{value}` cannot be a template's id", "use small letters a-z, digits and -"),
    "day-wrong": Case("`{value}` is no date", "write year-month-day, such as 2026-09-01"),
    "label-twice": Case("the value {value} is labelled twice", "keep one label a value"),
}

ERRORS: dict[str, Case] = FILE | SHAPE
ADVICE: dict[str, Case] = {}

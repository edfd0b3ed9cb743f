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
    "word-unknown": Case("`{value}` is not known here", "write one of {expected}"),
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
}

RULES = {
    "version-low": Case("the version is {value}", "count versions from 1"),
    "review-before-approval": Case(
        "{review} comes before the approval on {approved}", "write a later date, or mend the other"
    ),
    "section-twice": Case("there are two sections `{key}`", "give each section a key of its own"),
    "item-twice": Case("there are two items `{key}`", "give each item a key of its own, across all sections"),
    "option-twice": Case("there are two options `{key}`", "give each option of a set a key of its own"),
    "dimension-twice": Case("there are two dimensions `{key}`", "give each dimension a key of its own"),
    "signature-twice": Case("there are two signatures `{key}`", "give each signature a key of its own"),
    "language-twice": Case("the language {value} is named twice", "name it once"),
    "language-missing": Case(
        "the text lacks {missing}", "add it: `languages` names what every map must have"
    ),
    "responses-unknown": Case(
        "there is no response set `{value}`", "write one of `responses` ({known}), or a list in place"
    ),
    "dimension-unknown": Case(
        "there is no dimension `{value}`", "write one of `dimensions` ({known}), or add it there"
    ),
    "was-living": Case("`{value}` is the key of an item that is there", "name only a key that is gone"),
    "was-twice": Case("two items say they were `{value}`", "leave it with the one that carries it on"),
    "type-changed": Case(
        "`{key}` was of type {before} in the last version and is {now} now",
        "give the item a new key, for its answers are no longer comparable",
    ),
    "cap-without-effect": Case(
        "a cap is given, but no failed item caps", "add `critical: cap`, or take `cap` away"
    ),
    "cap-missing": Case("`critical: cap` needs a cap", "add `cap:` with a percent"),
    "cap-range": Case("a cap of {value} is no percent", "write a number from 0 to 100"),
    "demerit-weighted": Case(
        "demerit points are not weighted by section", "write `sections: pooled`, or leave it out"
    ),
    "demerit-critical": Case(
        "`critical: {value}` changes a percent, and demerits have none",
        "write `critical: fail`, or leave it out",
    ),
    "demerit-bonus": Case(
        "a bonus has no meaning among demerits", "take `bonus` away, or give a negative score"
    ),
    "grade-bound-in-demerit": Case("`{key}` is for percents", "write `at_most` or `each_at_most`"),
    "grade-bound-in-percent": Case("`{key}` is for demerits", "write `at_least`"),
    "weight-negative": Case("the weight {value} is negative", "write 0 or more"),
    "repeat-min": Case("at least {value} entries cannot be", "write 0 or more"),
    "repeat-max": Case("at most {value} entries leave none", "write 1 or more"),
    "repeat-order": Case(
        "at least {least} entries and at most {most} cannot be", "write a min up to the max"
    ),
    "options-all-not-applicable": Case("every option is not applicable", "add an option that answers"),
    "critical-info": Case(
        "an info asks nothing, so it can fail no inspection",
        "take `critical` away, or ask for an answer",
    ),
    "not-applicable-switch": Case(
        "an item of type {type} has no such switch",
        "take it away; for choice and multi add an option with `not_applicable: true`",
    ),
    "length-negative": Case("a least length of {value} cannot be", "write 0 or more"),
    "days-negative": Case("due in {value} days cannot be", "write 0 or more"),
    "scale-order": Case("the scale ends at {high}, not above {low}", "write a max greater than the min"),
    "scale-failed-outside": Case("{value} lies outside the scale", "write a number from {low} to {high}"),
    "label-twice": Case("the value {value} is labelled twice", "keep one label a value"),
    "scale-label-outside": Case("the value {value} is not on the scale", "label values from {low} to {high}"),
    "bands-not-rising": Case("{value} does not lie above {before}", "order the bands by rising `at_most`"),
    "band-open-early": Case("`at_most` is missing", "add it; only the last band is open"),
    "band-last-closed": Case(
        "the last band is not open", "take its `at_most` away, or add a band without one"
    ),
    "condition-without-test": Case(
        "the condition tests nothing", "add one of is, at_least, at_most, answered"
    ),
    "condition-several-tests": Case(
        "the condition has several tests: {tests}", "keep one, or join two conditions with `all`"
    ),
    "condition-item-unknown": Case("there is no item `{item}`", "write the key of an earlier item"),
    "condition-item-later": Case("`{item}` does not come before this", "look at an earlier item only"),
    "condition-item-in-repeat": Case(
        "`{item}` is in another, repeated section", "look at an item of the same entry or outside repeats"
    ),
    "condition-no-number": Case("`{item}` is of type {type} and has no number", "write `is` or `answered`"),
    "condition-no-value": Case("`{item}` is of type {type}, whose answer is no value", "write `answered`"),
    "condition-option-unknown": Case("`{item}` has no option `{value}`", "write one of {known}"),
    "condition-value": Case("`{value}` cannot be an answer of type {type}", "write one as `{item}` takes it"),
    "picture-name": Case(
        "`{value}` is not a plain file name", "write the name of a file beside the template"
    ),
    "picture-missing": Case(
        "there is no readable file `{value}` beside the template", "put it there, or mend the name"
    ),
    "picture-kind": Case("`{value}` is no JPEG or PNG picture", "save it as one"),
    "picture-too-big": Case("`{value}` is larger than {limit}", "save it smaller"),
}

ERRORS: dict[str, Case] = FILE | SHAPE | RULES

ADVICE = {
    "labels-equal": Case("the label “{label}” stands here twice", "tell the two apart"),
    "grades-gap": Case("results below {lowest} % get no grade", "add a last grade that is open"),
    "grades-gap-demerit": Case("results with more points get no grade", "add a last grade that is open"),
    "grade-unreachable": Case(
        "no result reaches this grade", "order the grades from the best down, or mend the bound"
    ),
    "pass-mark-unreachable": Case("no result reaches {value}", "write a pass mark that can be reached"),
    "pass-mark-idle": Case("every result passes with {value}", "write a higher pass mark, or none"),
    "nothing-scored": Case(
        "nothing is scored, so there is never a result", "score an item, or take this away"
    ),
    "responses-unused": Case("no item uses this set", "use it, or take it away"),
    "dimension-unused": Case("no scored item belongs to this dimension", "use it, or take it away"),
    "language-uneven": Case("the text lacks {missing}, which others have", "add it, or declare `languages`"),
    "weight-idle": Case(
        "a section's weight counts only when weighted", "write `sections: weighted`, or take it away"
    ),
    "weights-nothing": Case("all sections weigh 0, so there is never a percent", "give one section a weight"),
    "scores-nothing": Case(
        "no answer is worth anything", "give scores, or write `weight: 0` if it is only asked"
    ),
    "never-fails": Case(
        "no answer to this item fails", "mark an option, band or rating as failed, or take this away"
    ),
    "bonus-idle": Case("the item is not scored, so it gives no bonus", "score it, or take `bonus` away"),
    "info-idle": Case("an info asks nothing, so this changes nothing", "take it away"),
    "demerit-idle": Case("this changes nothing among demerits", "take it away"),
    "option-not-applicable": Case(
        "`{key}` changes nothing for an option that is not applicable", "take it away"
    ),
    "band-unreachable": Case("no duration is below 0", "write 0 or more"),
    "condition-never": Case("this can never be true", "mend the value, or take the condition away"),
}

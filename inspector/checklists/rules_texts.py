"""Rules about languages: where a template declares them, every map of texts has each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.checklists.faults import Finding, Path, found
from inspector.checklists.nodes import Node

TEXT_KEYS = {
    *("title", "description", "briefing", "subject", "approved_by", "label", "role", "statement"),
    *("text", "guidance", "unit", "owner"),
}
"""The keys whose value is a text; beside them the values of a scale's `labels`."""


def breaches(root: Node) -> Iterator[Finding]:
    languages = [language for _, language in root.list_of_words("languages")]
    for index, language in enumerate(languages):
        if language in languages[:index]:
            yield root.found("language-twice", "languages", index, value=language)
    for path, text in text_maps(root.tree):
        missing = [language for language in dict.fromkeys(languages) if language not in text]
        if missing:
            yield found("language-missing", path, missing=", ".join(missing))


def text_maps(node: Any, path: Path = ()) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every text that is written by language, with its path."""
    if isinstance(node, list):
        for index, part in enumerate(node):
            yield from text_maps(part, (*path, index))
    elif isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, dict) and (key in TEXT_KEYS or path[-1:] == ("labels",)):
                if value:
                    yield (*path, key), value
            elif not isinstance(value, str):
                yield from text_maps(value, (*path, key))

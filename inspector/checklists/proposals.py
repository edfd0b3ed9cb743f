"""The words of a proposed action. Until somebody words it, it says what its item says, in each language."""

from __future__ import annotations

from dataclasses import replace

from inspector.checklists.fields import Texts
from inspector.checklists.inspection import ProposedAction
from inspector.checklists.template import Item


def worded(action: ProposedAction, item: Item, language: str) -> ProposedAction:
    """The action as it is shown: where it has no words of its own, the item's text and owner."""
    owner = item.owner.in_(language) if item.owner else ""
    return replace(action, what=action.what or item.text.in_(language), owner=action.owner or owner)


def unworded(action: ProposedAction, item: Item) -> ProposedAction:
    """The action as it is kept: words that only repeat the item's, in whichever language, are left out."""
    return replace(
        action,
        what="" if _says(item.text, action.what) else action.what,
        owner="" if item.owner and _says(item.owner, action.owner) else action.owner,
    )


def _says(texts: Texts, words: str) -> bool:
    return any(text == words for _, text in texts.by_language)

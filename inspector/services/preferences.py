"""What people set once: language, theme, who they are, the brand on reports."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from inspector.checklists.typed import storable
from inspector.errors import InputError
from inspector.languages import LANGUAGES
from inspector.reports.data import PaperSize as PaperSize
from inspector.services.changes import SETTINGS, Changed
from inspector.services.ports.workspace import Workspace

THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Brand:
    """What a report carries of its owner, and on what paper. `logo` is the SHA-256 of a picture among the
    photo files."""

    name: str = ""
    colour: str = ""
    logo: str = ""
    header: str = ""
    footer: str = ""
    paper: PaperSize = PaperSize.A4


class Preferences:
    """Settings kept in the workspace, so that they travel with it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def language(self) -> str | None:
        """The chosen language; None while the system's is followed."""
        return self._get("language")

    def set_language(self, language: str) -> Changed:
        return self._set("language", one_of(language, LANGUAGES))

    def report_language(self) -> str | None:
        return self._get("report-language")

    def set_report_language(self, language: str) -> Changed:
        return self._set("report-language", one_of(language, LANGUAGES))

    def theme(self) -> str:
        return self._get("theme") or "system"

    def set_theme(self, theme: str) -> Changed:
        return self._set("theme", one_of(theme, THEMES))

    def text_scale(self) -> int:
        """Percent, 100 to 200."""
        return int(self._get("text-scale") or 100)

    def set_text_scale(self, percent: int) -> Changed:
        return self._set("text-scale", str(min(200, max(100, percent))))

    def current_person(self) -> str | None:
        """The id of who is using the app."""
        return self._get("person")

    def set_current_person(self, id_: str) -> Changed:
        return self._set("person", id_)

    def last_site(self) -> str | None:
        """The site of the inspection begun last, offered for the next."""
        return self._get("last-site")

    def set_last_site(self, id_: str) -> Changed:
        return self._set("last-site", id_)

    def actions_view(self) -> str | None:
        """What was looked at last among the actions, as the window wrote it."""
        return self._get("actions-view")

    def set_actions_view(self, view: str) -> Changed:
        return self._set("actions-view", view)

    def brand(self) -> Brand:
        stored = self._get("brand")
        if not stored:
            return Brand()
        told = json.loads(stored)
        return Brand(**told | {"paper": PaperSize(told.get("paper", PaperSize.A4))})

    def set_brand(self, brand: Brand) -> Changed:
        return self._set("brand", storable(json.dumps(asdict(brand), ensure_ascii=False)))

    def photo_details(self) -> bool:
        """Whether reports say when and where photos were taken."""
        return self._get("photo-details") == "yes"

    def set_photo_details(self, shown: bool) -> Changed:
        return self._set("photo-details", "yes" if shown else "no")

    def window(self) -> str | None:
        """The window's size and place, as the window wrote it."""
        return self._get("window")

    def set_window(self, geometry: str) -> Changed:
        return self._set("window", geometry)

    def _get(self, key: str) -> str | None:
        with self._workspace.read() as kept:
            return kept.settings.get(key)

    def _set(self, key: str, value: str) -> Changed:
        self._workspace.write(lambda kept: kept.settings.set(key, value)).result()
        return SETTINGS


def one_of(value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise InputError(
            "not-allowed", f"“{value}” is not one of {', '.join(allowed)}.", value=value, allowed=allowed
        )
    return value

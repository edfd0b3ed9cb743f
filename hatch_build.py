"""Put resources/ into the wheel, its texts compiled. A checkout reads resources/ where it stands."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from tools.translations import compile_texts

        resources = Path(self.root) / "resources"
        compile_texts(resources / "i18n")
        build_data["force_include"][str(resources)] = "inspector/resources"

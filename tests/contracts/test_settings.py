"""Settings are texts by key."""

from __future__ import annotations

from inspector.services.ports.workspace import Workspace
from tests.contracts.conftest import Opened


def test_a_setting_is_kept_and_replaced(workspace: Workspace, opened: Opened) -> None:
    for value in ("en", "ru"):
        workspace.write(lambda kept, to=value: kept.settings.set("language", to)).result()
    with opened.again().read() as kept:
        assert kept.settings.get("language") == "ru"
        assert kept.settings.get("theme") is None

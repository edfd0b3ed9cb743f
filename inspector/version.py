"""The program's name and version."""

from __future__ import annotations

VERSION = "0.1.0"
PROGRAM = f"inspector {VERSION}"

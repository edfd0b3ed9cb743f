"""Pictures of templates: plain files beside them, JPEG or PNG, of moderate size."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from inspector.checklists.faults import Finding
from inspector.checklists.nodes import Node

MAX_BYTES = 5_000_000
MAX_PIXELS = 50_000_000
# No folder, no drive, no hidden file, nothing that one of the systems cannot name.
PLAIN_NAME = re.compile(r"(?![. ])[^/\\:*?\"<>|\x00-\x1f]{1,100}(?<![. ])\Z")
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
# Start-of-frame markers; C4, C8 and CC in that range mean something else.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def illustrated(root: Node) -> Iterator[tuple[Node, str]]:
    """The items that have a picture, with its name."""
    for section in root.maps("sections"):
        for item in section.maps("items"):
            name = item.words("picture")
            if name:
                yield item, name


def name_breaches(root: Node) -> Iterator[Finding]:
    for item, name in illustrated(root):
        if not PLAIN_NAME.match(name):
            yield item.found("picture-name", "picture", value=name)


def content_breaches(root: Node, pictures: Mapping[str, bytes]) -> Iterator[Finding]:
    """Pictures that are not there or no pictures. `pictures` may hold the first MAX_BYTES + 1 bytes only."""
    for item, name in illustrated(root):
        content = pictures.get(name)
        if not PLAIN_NAME.match(name):
            continue
        if content is None:
            yield item.found("picture-missing", "picture", value=name)
        elif len(content) > MAX_BYTES:
            yield item.found("picture-too-big", "picture", value=name, limit=f"{MAX_BYTES // 1_000_000} MB")
        elif (size := pixels(content)) is None:
            yield item.found("picture-kind", "picture", value=name)
        elif size > MAX_PIXELS:
            limit = f"{MAX_PIXELS // 1_000_000} megapixels"
            yield item.found("picture-too-big", "picture", value=name, limit=limit)


def pixels(content: bytes) -> int | None:
    """How many pixels the head of a JPEG or PNG promises; None for anything else."""
    if content.startswith(_PNG) and content[12:16] == b"IHDR":
        return int.from_bytes(content[16:20], "big") * int.from_bytes(content[20:24], "big") or None
    if content.startswith(_JPEG):
        return _jpeg_pixels(content)
    return None


def _jpeg_pixels(content: bytes) -> int | None:
    """Walk the segments to the frame's header: marker, length, precision, height, width."""
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # padding before a marker
            at += 1
            continue
        if marker in _FRAMES:
            height, width = content[at + 5 : at + 7], content[at + 7 : at + 9]
            return int.from_bytes(height, "big") * int.from_bytes(width, "big") or None
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None

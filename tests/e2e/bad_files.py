"""Files as the world has them: not what their names say, cut off, endless, enormous."""

from __future__ import annotations

import json
import os
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

Made = Callable[[Path], None]


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def huge_png(width: int = 30_000, height: int = 30_000) -> bytes:
    """A picture that is small as a file and large as pixels: 112 MB when it is opened."""
    packer = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    pixels = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = _chunk(b"IHDR", head) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def photo() -> bytes:
    from PIL import Image

    content = BytesIO()
    Image.effect_noise((400, 300), 40).convert("RGB").save(content, "JPEG")
    return content.getvalue()


def _holding(content: bytes) -> Made:
    def write(path: Path) -> None:
        path.write_bytes(content)

    return write


def sparse(size: int) -> Made:
    """A file of so many bytes that takes no room."""

    def write(path: Path) -> None:
        with path.open("wb") as stream:
            stream.truncate(size)

    return write


def _nothing(_path: Path) -> None:
    """There is no such file."""


def _endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


NO_FILES: dict[str, Made] = {
    "missing": _nothing,
    "a folder": Path.mkdir,
    "a pipe": os.mkfifo,
    "endless": _endless,
}

NO_PICTURES: dict[str, Made] = NO_FILES | {
    "a text": _holding(b"This is a text."),
    "empty": _holding(b""),
    "cut off": _holding(photo()[: len(photo()) // 2]),
    "only a head": _holding(photo()[:20]),
    "30,000 pixels wide and high": _holding(huge_png()),
    "201 MB": sparse(201 * 2**20),
}


def _answers(text: str) -> bytes:
    return f'{{"answers": {{{text}}}}}'.encode()


NO_ANSWERS: dict[str, Made] = NO_FILES | {
    "bytes": _holding(bytes(range(128, 256))),
    "empty": _holding(b""),
    "in UTF-16": _holding(json.dumps({"answers": {}}).encode("utf-16")),
    "nested 100,000 deep": _holding(b'{"answers":' * 100_000 + b"}" * 100_000),
    "100 MB": sparse(100 * 2**20),
    "with a key twice": _holding(_answers('"greeted": "yes", "greeted": "no"')),
    "with NaN": _holding(_answers('"greeted": NaN')),
    "with an endless number": _holding(_answers(f'"seconds": {"9" * 100_000}')),
    "with an exponent out of reach": _holding(_answers('"seconds": 1e999999999')),
    "with half a character": _holding(_answers(r'"remark": "\ud800"')),
    "with NUL": _holding(_answers(r'"remark": "\u0000"')),
    "with an odd key": _holding(_answers(r'"\u001b[31m\ud800": "yes"')),
}

NO_TEMPLATES: dict[str, Made] = NO_FILES | {
    "a bomb": _holding(b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
    "not UTF-8": _holding("template: café".encode("latin-1")),
    "50 MB": sparse(50 * 10**6),
    "nested 100,000 deep": _holding(b"[" * 100_000),
    "with NUL": _holding(b"template: a\0b"),
    "empty": _holding(b""),
    "with a thousand faults": _holding(b"template: x\n" + b"".join(b"key%d: x\n" % n for n in range(1000))),
    "with a picture that is not there": _holding(
        b"template: cafe\nversion: 2\ntitle: Cafe\nsections:\n  - key: room\n    title: Room\n    items:\n"
        b"      - {key: clean, text: Clean, type: text, picture: gone.png}\n"
    ),
}

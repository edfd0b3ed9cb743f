"""Template files and their pictures: what is read, what is never opened, and files that are no templates."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from inspector.checklists.source import load_template
from inspector.checklists.yaml_tree import MAX_BYTES
from inspector.errors import InputError
from tests.checklists.error_cases import PICTURES, PNG
from tests.checklists.template_files import codes, items, read


def test_a_yaml_bomb_gets_one_line() -> None:
    bomb = "a: &a [x, x, x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}, *{a}]\n" for a, b in zip("abcdef", "bcdefg", strict=True)
    )
    assert codes(read(bomb)) == ["yaml-alias"]


@pytest.mark.parametrize("nest", ["[", "{", "- ", "? ", "a: {", "[{a: ", "- - ", "{? ["])
def test_deep_nesting_gets_one_line_and_no_overflow(nest: str) -> None:
    began = time.process_time()
    assert codes(read(nest * (9_000_000 // len(nest)))) in (["yaml-depth"], ["yaml-key"], ["root-not-map"])
    assert time.process_time() - began < 3


def test_pictures_beside_the_template_come_with_it(tmp_path: Path) -> None:
    (tmp_path / "good.png").write_bytes(PNG)
    (tmp_path / "other.png").write_bytes(PNG)
    path = tmp_path / "visit.yaml"
    path.write_text(items("key: a, text: A, type: text, picture: good.png"))
    checked = load_template(path)
    assert checked.errors == ()
    assert checked.pictures == {"good.png": PNG}


def test_a_picture_elsewhere_is_never_opened(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "visit.yaml"
    outside = tmp_path / "secret.png"
    for name in ("../secret.png", str(outside), "./../secret.png", ".."):
        path.write_text(items(f"key: a, text: A, type: text, picture: {name}"))
        assert codes(load_template(path)) == ["picture-name"]


def test_a_picture_that_is_a_folder_or_too_large_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    with (tmp_path / "heavy.png").open("wb") as stream:
        stream.truncate(10**12)
    path = tmp_path / "visit.yaml"
    path.write_text(
        items(
            "key: a, text: A, type: text, picture: folder.png",
            "key: b, text: B, type: text, picture: heavy.png",
        )
    )
    assert codes(load_template(path)) == ["picture-missing", "picture-too-big"]


def test_without_pictures_at_hand_only_their_names_are_checked() -> None:
    text = items("key: a, text: A, type: text, picture: absent.png")
    assert codes(read(text)) == []
    assert codes(read(text, pictures={})) == ["picture-missing"]


def test_jpeg_pictures_are_measured() -> None:
    start, padding, comment = b"\xff\xd8", b"\xff\xff", b"\xfe\x00\x05abc"
    frame = b"\xff\xc2\x00\x11\x08" + (480).to_bytes(2, "big") + (640).to_bytes(2, "big") + bytes(10)
    huge = b"\xff\xc0\x00\x11\x08" + b"\xff\xff" * 2 + bytes(10)
    text = items("key: a, text: A, type: text, picture: a.jpg")

    def told(content: bytes) -> list[str]:
        return codes(read(text, pictures={"a.jpg": content}))

    assert told(start + padding + comment + frame) == []
    assert told(start + huge) == ["picture-too-big"]
    assert told(start + b"\xff\xfe\xff\xff" + frame) == ["picture-kind"]
    assert told(start) == ["picture-kind"]


def test_a_folder_a_missing_file_and_a_pipe_get_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"this is a folder; name a template file$") as folder:
        load_template(tmp_path)
    assert folder.value.code == "template-folder"
    with pytest.raises(InputError, match=r"there is no such file; check the name$") as missing:
        load_template(tmp_path / "none.yaml")
    assert missing.value.code == "template-missing"
    with pytest.raises(InputError, match="it cannot be read"):
        load_template(tmp_path / ("x" * 5000))
    with pytest.raises(InputError, match="it cannot be read"):
        load_template(Path("a\0b"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(InputError, match="this is no file"):
        load_template(tmp_path / "pipe.yaml")


def test_a_file_of_50_mb_gets_one_line_and_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as stream:
        stream.truncate(50_000_000)
    assert codes(load_template(path)) == ["file-too-big"]
    path.write_bytes(b"# a remark\n" * (MAX_BYTES // 11 + 1))
    assert codes(load_template(path)) == ["file-too-big"]


def test_only_the_pictures_that_items_name_are_kept() -> None:
    text = items("key: a, text: A, type: text, picture: good.png")
    assert read(text, pictures=PICTURES).pictures == {"good.png": PNG}

"""A PDF as two readers see it that know nothing of the program: pypdf and pypdfium2."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdf
import pypdfium2
from pypdf.generic import Destination, IndirectObject

RUNS = ("/JavaScript", "/JS", "/Launch", "/URI", "/SubmitForm", "/ImportData", "/GoToR", "/EmbeddedFile")
"""What makes a reader run, fetch or send something."""
_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")


@dataclass(frozen=True)
class Seen:
    """What pypdf and pdfium tell of one file: the text of each page, and the titles of the outline."""

    reader: pypdf.PdfReader
    texts: list[str]
    rendered: list[str]
    outline: list[str]
    contents: list[str]

    @property
    def told(self) -> str:
        """All text with single spaces."""
        return " ".join(" ".join(self.texts).split())


def seen(content: bytes) -> Seen:
    reader = pypdf.PdfReader(BytesIO(content), strict=True)
    texts = [page.extract_text() for page in reader.pages]
    document = pypdfium2.PdfDocument(content)
    try:
        rendered = [_page_text(page) for page in document]
        contents = [entry.get_title() for entry in document.get_toc()]
    finally:
        document.close()
    return Seen(reader, texts, rendered, [str(each.title) for each in _entries(reader.outline)], contents)


def _page_text(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    try:
        return str(text.get_text_range())
    finally:
        text.close()
        page.close()


def _entries(outline: list[Any]) -> Iterator[Destination]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _entries(entry)
        else:
            yield entry


def flaws(found: Seen, language: str) -> list[str]:
    """What a well-made report must not have, each in a line; none in a good one."""
    reader = found.reader
    told = [] if reader.trailer["/Root"].get("/Lang") == language else ["another language"]
    told += [f"font {name}" for name, embedded in fonts(reader) if not embedded or "Helvetica" in name]
    told += [f"link to {where}" for where in _dead_links(reader)]
    told += [f"{word} in the file" for word in _running(reader)]
    if found.outline != found.contents:
        told.append(f"outline {found.outline}, to pdfium {found.contents}")
    for number, (one, other) in enumerate(zip(found.texts, found.rendered, strict=True), 1):
        if letters(one) != letters(other):
            told.append(f"page {number}: {letters(one) ^ letters(other)} for one reader only")
    return told


def letters(text: str) -> set[str]:
    """The characters of a text: readers put columns one after the other in their own way, and pdfium takes
    the same mark many times in one place for one."""
    return set(text.replace("\ufffe", "-").replace("\x02", "-")) - set(" \t\r\n")


def fonts(reader: pypdf.PdfReader) -> set[tuple[str, bool]]:
    """Every font that a page or a form on it may use, with whether it is embedded."""
    return {font for page in reader.pages for font in _fonts_of(page.get("/Resources", {}))}


def _fonts_of(resources: Any) -> Iterator[tuple[str, bool]]:
    for reference in resources.get("/Font", {}).values():
        font = reference.get_object()
        inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        held = inner.get("/FontDescriptor", {})
        yield str(font["/BaseFont"]), any(name in held for name in _FONT_FILES)
    for form in resources.get("/XObject", {}).values():
        if "/Resources" in form.get_object():
            yield from _fonts_of(form.get_object()["/Resources"])


def _dead_links(reader: pypdf.PdfReader) -> Iterator[str]:
    """Links and outline entries that lead to no place of the file."""
    known = {page.indirect_reference for page in reader.pages}
    for page in reader.pages:
        for link in page.get("/Annots", []):
            action = link.get_object().get("/A", {})
            where = link.get_object().get("/Dest", action.get("/D"))
            if not _leads_to(where, reader, known):
                yield str(where)
    for entry in _entries(reader.outline):
        if entry.page not in known:
            yield str(entry.title)


def _leads_to(where: Any, reader: pypdf.PdfReader, known: set[IndirectObject | None]) -> bool:
    if isinstance(where, str):
        return where in reader.named_destinations
    return bool(where) and where[0].indirect_reference in known


def _running(reader: pypdf.PdfReader) -> set[str]:
    """Keys and kinds of action in the file's objects that run, fetch or send."""
    objects = (reader.get_object(number) for number in reader.xref[0])
    return {name for told in objects for name in _names(told)} & set(RUNS)


def _names(told: Any) -> Iterator[str]:
    """The names in an object and what lies in it; what it refers to is an object of its own."""
    if isinstance(told, IndirectObject):
        return
    if isinstance(told, dict):
        for key, value in told.items():
            yield from (str(key), *_names(value))
    elif isinstance(told, list):
        for value in told:
            yield from _names(value)
    elif isinstance(told, str):
        yield told

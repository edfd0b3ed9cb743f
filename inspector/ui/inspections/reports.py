"""Making report files away from the screen, and keeping the ones just made."""

from __future__ import annotations

import tempfile
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path

from inspector.files import write_whole, writing
from inspector.services.session import Session
from inspector.ui.inspections.items import RecordItem
from inspector.ui.tasks import Progress

Key = tuple[object, ...]
KEPT = 24


class ReportCache:
    """PDF files by everything that changes them beside the record itself."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: OrderedDict[Key, bytes] = OrderedDict()

    def key(self, item: RecordItem, language: str) -> Key:
        row = item.row
        return row.id, language, row.superseded_by, row.void, self._session.preferences.brand()

    def get(self, key: Key) -> bytes | None:
        return self._kept.get(key)

    def put(self, key: Key, content: bytes) -> None:
        self._kept[key] = content
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def make_pdf(session: Session, record_id: str, language: str) -> Callable[[Progress], bytes]:
    """The work of writing one report; its bytes."""

    def work(progress: Progress) -> bytes:
        with tempfile.TemporaryDirectory(prefix="inspector-") as folder:
            path = Path(folder) / "report.pdf"
            session.reporting.write_pdf(
                record_id, language, path, progress=progress.report, cancelled=progress.stopped
            )
            return path.read_bytes()

    return work


def save(path: Path, make: Callable[[Progress], bytes]) -> Callable[[Progress], Path]:
    """The work of writing what is made to the file a person named."""

    def work(progress: Progress) -> Path:
        content = make(progress)
        with writing(path):
            write_whole(path, content)
        return path

    return work


def make_workbook(
    session: Session, record_ids: Sequence[str], language: str, path: Path
) -> Callable[[Progress], Path]:
    def work(progress: Progress) -> Path:
        session.reporting.write_workbook(record_ids, language, path, progress.report, progress.stopped)
        return path

    return work

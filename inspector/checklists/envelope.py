"""The file `records/<id>.json`: the sealed bytes with what lies beside them, as one canonical JSON object."""

from __future__ import annotations

import json
from typing import Any

from inspector.checklists.identity import canonical
from inspector.checklists.record import Disclosure, SealedRecord
from inspector.errors import InputError

SEALED = b'"sealed":'
SIGNATURE = b',"signature":'


def envelope(record: SealedRecord) -> bytes:
    """The file's content. In canonical JSON a value stands as its own canonical bytes, so the sealed bytes
    are put in as they are."""
    disclosures = {key: {"name": each.name, "salt": each.salt} for key, each in record.disclosures.items()}
    return b"".join(
        (
            b'{"disclosures":',
            canonical(disclosures),
            b',"hash":',
            canonical(record.hash),
            b",",
            SEALED,
            record.sealed,
            SIGNATURE,
            canonical(record.signature),
            b"}",
        )
    )


def open_envelope(content: bytes, name: str) -> SealedRecord:
    """The record in a file called `name`, its hash not yet checked. InputError if it is no such file."""
    try:
        document: dict[str, Any] = json.loads(content)
        start = content.index(SEALED, content.index(b'"hash":')) + len(SEALED)
        return SealedRecord(
            id=document["sealed"]["id"],
            sealed=content[start : content.rindex(SIGNATURE)],
            hash=document["hash"],
            disclosures={
                key: Disclosure(each["salt"], each["name"]) for key, each in document["disclosures"].items()
            },
            signature=document["signature"],
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(
            "record-unreadable",
            f"{name} is not a record of this program, or it is damaged. Restore it from a backup.",
            file=name,
        ) from error

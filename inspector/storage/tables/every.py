"""All tables of the workspace: one schema for SQLite and PostgreSQL.

Ids are UUIDv7 as text. Nothing cascades: what answers, photos and records hang on cannot be deleted from
under them. `row` numbers keep the order in which rows were added.
"""

from __future__ import annotations

from inspector.storage.columns import metadata
from inspector.storage.tables import (
    actions,
    company,
    drafts,
    facts,
    library,
    plans,
    records,
    rounds,
    workspace,
)

# loading them tells the metadata
MODULES = (workspace, library, company, drafts, rounds, records, facts, actions, plans)
TABLES = metadata.sorted_tables

"""Bringing an older workspace up to date loses nothing, or changes nothing."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from inspector.errors import StorageError
from inspector.storage.migration import SCRIPTS, migrate
from inspector.storage.tables.workspace import SCHEMA
from tests.contracts.samples import full_draft, furnish
from tests.storage.conftest import Opens

REBUILD = """
with op.batch_alter_table("drafts", recreate="always") as batch:
    batch.add_column(sa.Column("weather", sa.Text(), nullable=False, server_default="dry"))
"""
DELETE = REBUILD + 'op.execute("DELETE FROM answers")\n'
ORPHAN = (
    REBUILD
    + """
op.execute("INSERT INTO drafts SELECT 'x', template, 'nowhere', subject, inspector, method, visited_at, "
           "started_at, practice, supersedes, reason, level, comment, position_item, position_entry, "
           "changed_at, discarded_at, weather FROM drafts LIMIT 1")
op.execute("DELETE FROM drafts WHERE id = 'draft-1'")
"""
)
BREAK = REBUILD + "raise ZeroDivisionError\n"


@pytest.fixture
def old(folder: Path, opens: Opens) -> Path:
    """The database of a closed workspace with a draft that has answers, photos and an action."""
    workspace = opens()
    furnish(workspace)
    workspace.write(lambda kept: kept.drafts.add(full_draft())).result()
    workspace.close()
    return folder / "inspector.db"


def scripts(tmp_path: Path, body: str) -> Path:
    """The migrations there are, and one more that does `body`."""
    copied = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, copied, ignore=shutil.ignore_patterns("__pycache__"))
    lines = [
        "import sqlalchemy as sa",
        "from alembic import op",
        'revision = "9999"',
        f'down_revision = "{SCHEMA}"',
        "def upgrade():",
        *(f"    {line}" for line in body.strip().splitlines()),
    ]
    (copied / "versions" / "v9999_test.py").write_text("\n".join(lines))
    return copied


def everything(database: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(database)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}


def test_a_rebuilt_table_keeps_its_rows_and_their_children(old: Path, tmp_path: Path) -> None:
    before = everything(old)
    migrate(old, SCHEMA, tmp_path, scripts(tmp_path, REBUILD))
    after = everything(old)
    assert after.pop("alembic_version") == [("9999",)]
    assert after.pop("drafts") == [(*row, "dry") for row in before.pop("drafts")]
    before.pop("alembic_version")
    assert before["answers"]
    assert after == before


@pytest.mark.parametrize("body", [DELETE, ORPHAN], ids=["rows lost", "rows left dangling"])
def test_a_migration_that_loses_something_changes_nothing(old: Path, tmp_path: Path, body: str) -> None:
    before = everything(old)
    with pytest.raises(StorageError, match="could not be brought up to date and is unchanged") as caught:
        migrate(old, SCHEMA, tmp_path, scripts(tmp_path, body))
    assert everything(old) == before
    assert everything(Path(str(caught.value.params["backup"]))) == before


def test_a_migration_that_breaks_off_changes_nothing(old: Path, tmp_path: Path) -> None:
    before = everything(old)
    with pytest.raises(ZeroDivisionError):
        migrate(old, SCHEMA, tmp_path, scripts(tmp_path, BREAK))
    assert everything(old) == before


def test_opening_migrates_an_older_workspace(
    old: Path, tmp_path: Path, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a program of the version 9999 would open it."""
    monkeypatch.setattr("inspector.storage.migration.SCRIPTS", scripts(tmp_path, REBUILD))
    monkeypatch.setattr("inspector.storage.opening.SCHEMA", "9999")
    monkeypatch.setattr("inspector.storage.schema.SCHEMA", "9999")
    with opens().read() as kept:
        assert kept.drafts.get("draft-1") == full_draft()
    assert everything(old)["alembic_version"] == [("9999",)]
    assert [path.name for path in (old.parent / "backups").glob("before-migration-*")]


def test_the_newest_migration_is_the_schema_of_the_tables() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == SCHEMA


def test_opening_a_current_workspace_does_not_load_alembic(old: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from inspector.storage.workspace import open_workspace; "
        "open_workspace(Path(sys.argv[1])).close(); sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(old.parent)], check=True)


def test_a_newer_workspace_is_refused(old: Path, opens: Opens) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for read_only in (False, True):
        with pytest.raises(StorageError, match="newer version"):
            opens(read_only=read_only)


def test_an_older_workspace_is_not_read_only(old: Path, opens: Opens) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    with pytest.raises(StorageError, match="older version"):
        opens(read_only=True)

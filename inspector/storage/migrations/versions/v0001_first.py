"""The first schema. New workspaces get the newest tables from tables.py; migrations start from here."""

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Nothing is older."""

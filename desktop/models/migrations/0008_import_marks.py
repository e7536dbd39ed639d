"""What else the history of an import keeps of a row: that it had warnings, and that its customer is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peewee import Database
    from playhouse.migrate import SchemaMigrator


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Adds the column; of rows imported before nothing is known."""
    db.execute_sql("ALTER TABLE import_row ADD COLUMN marks INTEGER NOT NULL DEFAULT 0")

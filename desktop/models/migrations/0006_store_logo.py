"""The picture that a store prints on its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peewee import Database
    from playhouse.migrate import SchemaMigrator


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Adds the column, last: whoever reads a store's name or address never touches the picture behind it."""
    db.execute_sql("ALTER TABLE store ADD COLUMN logo BLOB NOT NULL DEFAULT x''")

"""The search index's own tables lose the statistics taken while they were empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peewee import Database
    from playhouse.migrate import SchemaMigrator


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Lets SQLite find the parts of an index that it merges, where it read all of them: every sixteenth save waited."""
    db.execute_sql("DELETE FROM sqlite_stat1 WHERE tbl LIKE '%\\_search\\_%' ESCAPE '\\'")

"""Which record came of which row of an import, and what an import counts beside the records it made."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peewee import Database
    from playhouse.migrate import SchemaMigrator

STATEMENTS = (
    "ALTER TABLE import_batch ADD COLUMN uuid VARCHAR(255)",
    "ALTER TABLE import_batch ADD COLUMN rows_digest VARCHAR(255) NOT NULL DEFAULT ''",
    "ALTER TABLE import_batch ADD COLUMN updated INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_batch ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_batch ADD COLUMN refused INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_batch ADD COLUMN last_audit INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_batch ADD COLUMN undone_at INTEGER",
    "ALTER TABLE import_batch ADD COLUMN kept INTEGER NOT NULL DEFAULT 0",
    "CREATE UNIQUE INDEX import_batch_uuid ON import_batch (uuid)",
    "CREATE INDEX import_batch_rows_digest ON import_batch (rows_digest)",
    """
    CREATE TABLE import_row (
        id INTEGER NOT NULL PRIMARY KEY,
        import_batch_id INTEGER NOT NULL,
        record INTEGER NOT NULL,
        row_number INTEGER NOT NULL,
        created INTEGER NOT NULL,
        version INTEGER NOT NULL,
        before TEXT NOT NULL,
        FOREIGN KEY (import_batch_id) REFERENCES import_batch (id) ON DELETE RESTRICT
    )
    """,
    "CREATE INDEX import_row_import_batch_id_record ON import_row (import_batch_id, record)",
)


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Adds the columns and the table; what was imported before keeps its batch and has no rows."""
    for statement in STATEMENTS:
        db.execute_sql(statement)

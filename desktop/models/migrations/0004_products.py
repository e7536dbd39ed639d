"""Products, and what their page is listed and searched by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peewee import Database
    from playhouse.migrate import SchemaMigrator

STATEMENTS = (
    """
    CREATE TABLE product (
        id INTEGER NOT NULL PRIMARY KEY,
        code VARCHAR(255) NOT NULL CHECK (length(code) > 0),
        code_key VARCHAR(255) NOT NULL,
        form_uuid VARCHAR(255) NOT NULL,
        bar_code VARCHAR(255) NOT NULL,
        name VARCHAR(255) NOT NULL CHECK (length(name) > 0),
        name_sort TEXT NOT NULL,
        pinyin TEXT NOT NULL,
        specification TEXT NOT NULL,
        unit VARCHAR(255) NOT NULL,
        price INTEGER NOT NULL CHECK (price >= 0),
        category VARCHAR(255) NOT NULL,
        category_sort TEXT,
        active INTEGER NOT NULL,
        creator_id INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        version INTEGER NOT NULL,
        import_batch_id INTEGER,
        search TEXT NOT NULL,
        FOREIGN KEY (creator_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (import_batch_id) REFERENCES import_batch (id) ON DELETE RESTRICT
    )
    """,
    "CREATE UNIQUE INDEX product_code_key ON product (code_key)",
    "CREATE UNIQUE INDEX product_form_uuid ON product (form_uuid)",
    "CREATE INDEX product_bar_code ON product (bar_code)",
    "CREATE INDEX product_by_code ON product (code_key, id, active)",
    "CREATE INDEX product_by_name ON product (name_sort, id, active)",
    "CREATE INDEX product_by_category ON product (category_sort, id, active)",
    "CREATE INDEX product_by_price ON product (price, id, active)",
    "CREATE INDEX product_by_active ON product (active, id)",
    "CREATE INDEX product_by_created ON product (created_at, id, active)",
    "CREATE INDEX product_by_updated ON product (updated_at, id, active)",
    "CREATE INDEX product_wide_category ON product (category, id, active, price, bar_code, created_at,"
    " updated_at, code_key, name_sort, category_sort)",
    "CREATE VIRTUAL TABLE product_search USING fts5("
    " text, content='', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0')",
)
# Records in all, and to each key, as in the first migration: what the planner is told.
STATISTICS = (
    ("product", "product_code_key", "20000 1"),
    ("product", "product_form_uuid", "20000 1"),
    ("product", "product_bar_code", "20000 2"),
    ("product", "product_by_code", "20000 1 1"),
    ("product", "product_by_name", "20000 2 1"),
    ("product", "product_by_category", "20000 400 1"),
    ("product", "product_by_price", "20000 20 1"),
    ("product", "product_by_active", "20000 10000 1"),
    ("product", "product_by_created", "20000 2 1"),
    ("product", "product_by_updated", "20000 2 1"),
    ("product", "product_wide_category", "20000 400 1"),
)


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Adds the table, its indexes and its search index; nothing that is there is touched."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
    for row in STATISTICS:
        db.execute_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", row)

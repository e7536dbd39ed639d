"""Leads, and what the pages of leads and customers are listed and searched by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peewee import Database
    from playhouse.migrate import SchemaMigrator

STATEMENTS = (
    """
    CREATE TABLE lead (
        id INTEGER NOT NULL PRIMARY KEY,
        number VARCHAR(255) NOT NULL,
        form_uuid VARCHAR(255) NOT NULL,
        name VARCHAR(255) NOT NULL CHECK (length(name) > 0),
        name_sort TEXT NOT NULL,
        pinyin TEXT NOT NULL,
        search TEXT NOT NULL,
        title INTEGER NOT NULL CHECK (title BETWEEN 0 AND 2),
        company TEXT NOT NULL,
        phone TEXT NOT NULL,
        phone_key VARCHAR(255),
        second_phone TEXT NOT NULL,
        second_phone_key VARCHAR(255),
        wechat TEXT NOT NULL,
        email TEXT NOT NULL,
        source_id INTEGER,
        intent VARCHAR(255) CHECK (intent IN ('A', 'B', 'C', 'D')),
        needs TEXT NOT NULL,
        province TEXT NOT NULL,
        city TEXT NOT NULL,
        district TEXT NOT NULL,
        address TEXT NOT NULL,
        remark TEXT NOT NULL,
        owner_id INTEGER,
        store_id INTEGER,
        status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
        close_reason_id INTEGER,
        close_text TEXT NOT NULL,
        creator_id INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        assigned_at INTEGER,
        last_owner_id INTEGER,
        import_batch_id INTEGER,
        last_follower_id INTEGER,
        last_follow_up_at INTEGER,
        last_method INTEGER,
        updated_at INTEGER NOT NULL,
        next_follow_up DATE,
        version INTEGER NOT NULL,
        FOREIGN KEY (source_id) REFERENCES choice (id) ON DELETE RESTRICT,
        FOREIGN KEY (owner_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (store_id) REFERENCES store (id) ON DELETE RESTRICT,
        FOREIGN KEY (close_reason_id) REFERENCES choice (id) ON DELETE RESTRICT,
        FOREIGN KEY (creator_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (last_owner_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (import_batch_id) REFERENCES import_batch (id) ON DELETE RESTRICT,
        FOREIGN KEY (last_follower_id) REFERENCES staff (id) ON DELETE RESTRICT,
        CHECK (owner_id IS NULL OR store_id IS NOT NULL),
        CHECK (status <> 2 OR close_reason_id IS NOT NULL),
        CHECK (phone <> '' OR wechat <> '')
    )
    """,
    "CREATE UNIQUE INDEX lead_number ON lead (number)",
    "CREATE UNIQUE INDEX lead_form_uuid ON lead (form_uuid)",
    "CREATE INDEX lead_second_phone_key ON lead (second_phone_key)",
    "CREATE INDEX lead_by_number ON lead (number, id, source_id, intent)",
    "CREATE INDEX lead_by_name ON lead (name_sort, id, source_id, intent)",
    "CREATE INDEX lead_by_phone ON lead (phone_key, id, source_id, intent)",
    "CREATE INDEX lead_by_status ON lead (status, id, source_id, intent)",
    "CREATE INDEX lead_by_source ON lead (source_id, id, intent)",
    "CREATE INDEX lead_by_intent ON lead (intent, id, source_id)",
    "CREATE INDEX lead_by_last_follower ON lead (last_follower_id, id, source_id, intent, status)",
    "CREATE INDEX lead_by_last_follow_up ON lead (last_follow_up_at, id, source_id, intent, status)",
    "CREATE INDEX lead_by_next_follow_up ON lead (next_follow_up, id, source_id, intent, status)",
    "CREATE INDEX lead_by_created ON lead (created_at, id, source_id, intent)",
    "CREATE INDEX lead_by_updated ON lead (updated_at, id, source_id, intent, status, store_id, owner_id)",
    "CREATE INDEX lead_wide_owner ON lead (owner_id, id, source_id, intent, status, created_at,"
    " updated_at, last_follow_up_at, next_follow_up, last_follower_id, number, name_sort, phone_key,"
    " store_id)",
    "CREATE INDEX lead_wide_store ON lead (store_id, id, source_id, intent, status, created_at,"
    " updated_at, last_follow_up_at, next_follow_up, last_follower_id, number, name_sort, phone_key,"
    " owner_id)",
    "CREATE INDEX lead_wide_pool ON lead (store_id, id, source_id, intent, status, created_at,"
    " updated_at, last_follow_up_at, next_follow_up, last_follower_id, number, name_sort, phone_key,"
    " owner_id) WHERE ((status = 0) AND (owner_id IS NULL))",
    """
    CREATE TABLE lead_follow_up (
        id INTEGER NOT NULL PRIMARY KEY,
        uuid VARCHAR(255) NOT NULL,
        lead_id INTEGER NOT NULL,
        author_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 4),
        text TEXT NOT NULL CHECK (length(text) > 0),
        next_follow_up DATE,
        FOREIGN KEY (lead_id) REFERENCES lead (id) ON DELETE CASCADE,
        FOREIGN KEY (author_id) REFERENCES staff (id) ON DELETE RESTRICT
    )
    """,
    "CREATE UNIQUE INDEX lead_follow_up_uuid ON lead_follow_up (uuid)",
    "CREATE INDEX lead_follow_up_lead_id ON lead_follow_up (lead_id)",
    """
    CREATE TABLE lead_attachment (
        id INTEGER NOT NULL PRIMARY KEY,
        follow_up_id INTEGER NOT NULL,
        sha256 VARCHAR(255) NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        FOREIGN KEY (follow_up_id) REFERENCES lead_follow_up (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX lead_attachment_follow_up_id ON lead_attachment (follow_up_id)",
    "CREATE INDEX lead_attachment_sha256 ON lead_attachment (sha256)",
    "ALTER TABLE opportunity ADD COLUMN lead_id INTEGER REFERENCES lead (id) ON DELETE RESTRICT",
    "CREATE UNIQUE INDEX opportunity_lead_id ON opportunity (lead_id)",
    "CREATE INDEX opportunity_wide_pool_last_follower ON opportunity (last_follower_id, id, voided,"
    " source_id, intent, progress_id, store_id) WHERE ((business = 0) AND (last_follower_id IS NOT NULL))",
    "CREATE INDEX opportunity_wide_pool_last_follow_up_at ON opportunity (last_follow_up_at, id, voided,"
    " source_id, intent, progress_id, store_id) WHERE ((business = 0) AND (last_follow_up_at IS NOT NULL))",
    "CREATE INDEX opportunity_wide_pool_next_follow_up ON opportunity (next_follow_up, id, voided,"
    " source_id, intent, progress_id, store_id) WHERE ((business = 0) AND (next_follow_up IS NOT NULL))",
    "ALTER TABLE import_batch ADD COLUMN kind VARCHAR(255) NOT NULL DEFAULT 'opportunity'",
    "ALTER TABLE customer ADD COLUMN import_batch_id INTEGER REFERENCES import_batch (id) ON DELETE RESTRICT",
    "ALTER TABLE customer ADD COLUMN search TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX customer_by_number ON customer (number, id, disabled, level)",
    "CREATE INDEX customer_by_name ON customer (name_sort, id, disabled, level)",
    "CREATE INDEX customer_by_phone ON customer (phone_key, id, disabled, level)",
    "CREATE INDEX customer_by_level ON customer (level, id, disabled)",
    "CREATE INDEX customer_by_created ON customer (created_at, id, disabled, level)",
    "CREATE INDEX customer_by_updated ON customer (updated_at, id, disabled, level, store_id, owner_id)",
    "CREATE INDEX customer_wide_owner ON customer (owner_id, id, disabled, level, created_at,"
    " updated_at, number, name_sort, phone_key, store_id)",
    "CREATE INDEX customer_wide_store ON customer (store_id, id, disabled, level, created_at,"
    " updated_at, number, name_sort, phone_key, owner_id)",
    "CREATE INDEX customer_wide_only_disabled ON customer (id, disabled, level, created_at, updated_at,"
    " number, name_sort, phone_key, store_id, owner_id) WHERE (disabled = 1)",
    "CREATE VIRTUAL TABLE lead_search USING fts5("
    " text, content='', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0')",
    "CREATE VIRTUAL TABLE customer_search USING fts5("
    " text, content='', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0')",
)
# Records in all, and to each key, as in the first migration: what the planner is told.
STATISTICS = (
    ("lead", "lead_by_number", "1000000 1"),
    ("lead", "lead_by_name", "1000000 200 1"),
    ("lead", "lead_by_phone", "1000000 2 1"),
    ("lead", "lead_by_status", "1000000 300000 1"),
    ("lead", "lead_by_source", "1000000 120000 1"),
    ("lead", "lead_by_intent", "1000000 200000 1"),
    ("lead", "lead_by_last_follower", "1000000 5000 1"),
    ("lead", "lead_by_last_follow_up", "1000000 2 1"),
    ("lead", "lead_by_next_follow_up", "1000000 5000 1"),
    ("lead", "lead_by_created", "1000000 2 1"),
    ("lead", "lead_by_updated", "1000000 2 1"),
    ("lead", "lead_wide_owner", "1000000 5000 1"),
    ("lead", "lead_wide_store", "1000000 50000 1"),
    ("lead", "lead_wide_pool", "120000 6000 1"),
    ("lead", "lead_form_uuid", "1000000 1"),
    ("lead", "lead_number", "1000000 1"),
    ("lead", "lead_second_phone_key", "1000000 50"),
    ("opportunity", "opportunity_lead_id", "1000000 1"),
    ("opportunity", "opportunity_wide_pool_last_follower", "10000 50 1"),
    ("opportunity", "opportunity_wide_pool_last_follow_up_at", "10000 2 1"),
    ("opportunity", "opportunity_wide_pool_next_follow_up", "10000 50 1"),
    ("customer", "customer_by_number", "200000 1"),
    ("customer", "customer_by_name", "200000 40 1"),
    ("customer", "customer_by_phone", "200000 1"),
    ("customer", "customer_by_level", "200000 40000 1"),
    ("customer", "customer_by_created", "200000 2 1"),
    ("customer", "customer_by_updated", "200000 2 1"),
    ("customer", "customer_wide_owner", "200000 1000 1"),
    ("customer", "customer_wide_store", "200000 10000 1"),
    ("customer", "customer_wide_only_disabled", "2000 1"),
)


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Adds the tables, columns and indexes; nothing that is there is touched."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
    for row in STATISTICS:
        db.execute_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", row)

"""The first schema: every table, its constraints, the indexes of the list and the search index."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peewee import Database
    from playhouse.migrate import SchemaMigrator

STATEMENTS = (
    """
    CREATE TABLE store (
        id INTEGER NOT NULL PRIMARY KEY,
        code VARCHAR(255) NOT NULL CHECK (length(code) > 0),
        name VARCHAR(255) NOT NULL CHECK (length(name) > 0),
        address TEXT NOT NULL,
        active INTEGER NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX store_code ON store (code)",
    """
    CREATE TABLE staff (
        id INTEGER NOT NULL PRIMARY KEY,
        name VARCHAR(255) NOT NULL CHECK (length(name) > 0),
        login VARCHAR(255) NOT NULL CHECK (length(login) > 0),
        pinyin TEXT NOT NULL,
        role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3),
        password_hash TEXT NOT NULL,
        pin_hash TEXT NOT NULL,
        pin_failures INTEGER NOT NULL,
        active INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        last_sign_in_at INTEGER
    )
    """,
    "CREATE UNIQUE INDEX staff_login ON staff (login)",
    """
    CREATE TABLE staff_store (
        staff_id INTEGER NOT NULL,
        store_id INTEGER NOT NULL,
        PRIMARY KEY (staff_id, store_id),
        FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE,
        FOREIGN KEY (store_id) REFERENCES store (id) ON DELETE RESTRICT
    )
    """,
    "CREATE INDEX staff_store_staff_id ON staff_store (staff_id)",
    "CREATE INDEX staff_store_store_id ON staff_store (store_id)",
    """
    CREATE TABLE sign_in (
        staff_id INTEGER NOT NULL,
        computer VARCHAR(255) NOT NULL,
        token_hash VARCHAR(255) NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (staff_id, computer),
        FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX sign_in_staff_id ON sign_in (staff_id)",
    """
    CREATE TABLE preference (
        staff_id INTEGER NOT NULL,
        key VARCHAR(255) NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (staff_id, key),
        FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX preference_staff_id ON preference (staff_id)",
    """
    CREATE TABLE parameter (
        key VARCHAR(255) NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE choice (
        id INTEGER NOT NULL PRIMARY KEY,
        list VARCHAR(255) NOT NULL CHECK (list IN ('source', 'progress', 'reason')),
        name VARCHAR(255) NOT NULL CHECK (length(name) > 0),
        position INTEGER NOT NULL,
        needs_text INTEGER NOT NULL,
        active INTEGER NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX choice_list_name ON choice (list, name)",
    """
    CREATE TABLE counter (
        kind VARCHAR(255) NOT NULL,
        period VARCHAR(255) NOT NULL,
        value INTEGER NOT NULL,
        PRIMARY KEY (kind, period)
    )
    """,
    """
    CREATE TABLE import_batch (
        id INTEGER NOT NULL PRIMARY KEY,
        file_name TEXT NOT NULL,
        sha256 VARCHAR(255) NOT NULL,
        staff_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        created INTEGER NOT NULL,
        FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE RESTRICT
    )
    """,
    "CREATE INDEX import_batch_sha256 ON import_batch (sha256)",
    "CREATE INDEX import_batch_staff_id ON import_batch (staff_id)",
    """
    CREATE TABLE customer (
        id INTEGER NOT NULL PRIMARY KEY,
        number VARCHAR(255) NOT NULL,
        form_uuid VARCHAR(255) NOT NULL,
        name VARCHAR(255) NOT NULL CHECK (length(name) > 0),
        name_sort TEXT NOT NULL,
        pinyin TEXT NOT NULL,
        company TEXT NOT NULL,
        phone TEXT NOT NULL,
        phone_key VARCHAR(255),
        second_phone TEXT NOT NULL,
        second_phone_key VARCHAR(255),
        wechat TEXT NOT NULL,
        email TEXT NOT NULL,
        province TEXT NOT NULL,
        city TEXT NOT NULL,
        district TEXT NOT NULL,
        address TEXT NOT NULL,
        level VARCHAR(255) CHECK (level IN ('A', 'B', 'C', 'D')),
        remark TEXT NOT NULL,
        store_id INTEGER,
        owner_id INTEGER,
        disabled INTEGER NOT NULL,
        creator_id INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        version INTEGER NOT NULL,
        source_opportunity_id INTEGER,
        FOREIGN KEY (store_id) REFERENCES store (id) ON DELETE RESTRICT,
        FOREIGN KEY (owner_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (creator_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (source_opportunity_id) REFERENCES opportunity (id) ON DELETE RESTRICT
    )
    """,
    "CREATE UNIQUE INDEX customer_number ON customer (number)",
    "CREATE UNIQUE INDEX customer_form_uuid ON customer (form_uuid)",
    "CREATE INDEX customer_phone_key ON customer (phone_key)",
    "CREATE INDEX customer_second_phone_key ON customer (second_phone_key)",
    "CREATE INDEX customer_store_id ON customer (store_id)",
    "CREATE INDEX customer_owner_id ON customer (owner_id)",
    "CREATE INDEX customer_creator_id ON customer (creator_id)",
    "CREATE INDEX customer_source_opportunity_id ON customer (source_opportunity_id)",
    "CREATE INDEX customer_name_sort_id ON customer (name_sort, id)",
    """
    CREATE TABLE customer_key (
        key VARCHAR(255) NOT NULL PRIMARY KEY,
        customer_id INTEGER NOT NULL,
        FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX customer_key_customer_id ON customer_key (customer_id)",
    """
    CREATE TABLE opportunity (
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
        progress_id INTEGER,
        needs TEXT NOT NULL,
        budget INTEGER CHECK (budget >= 0),
        expected_close DATE,
        province TEXT NOT NULL,
        city TEXT NOT NULL,
        district TEXT NOT NULL,
        address TEXT NOT NULL,
        remark TEXT NOT NULL,
        owner_id INTEGER,
        store_id INTEGER,
        business INTEGER NOT NULL CHECK (business BETWEEN 0 AND 3),
        document INTEGER NOT NULL CHECK (document BETWEEN 0 AND 3),
        voided INTEGER NOT NULL,
        disabled INTEGER NOT NULL,
        close_reason_id INTEGER,
        close_text TEXT NOT NULL,
        shared_customer_id INTEGER,
        shared_opportunity_id INTEGER,
        customer_id INTEGER,
        creator_id INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        submitter_id INTEGER,
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
        FOREIGN KEY (progress_id) REFERENCES choice (id) ON DELETE RESTRICT,
        FOREIGN KEY (owner_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (store_id) REFERENCES store (id) ON DELETE RESTRICT,
        FOREIGN KEY (close_reason_id) REFERENCES choice (id) ON DELETE RESTRICT,
        FOREIGN KEY (shared_customer_id) REFERENCES customer (id) ON DELETE SET NULL,
        FOREIGN KEY (shared_opportunity_id) REFERENCES opportunity (id) ON DELETE SET NULL,
        FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE RESTRICT,
        FOREIGN KEY (creator_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (submitter_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (last_owner_id) REFERENCES staff (id) ON DELETE RESTRICT,
        FOREIGN KEY (import_batch_id) REFERENCES import_batch (id) ON DELETE RESTRICT,
        FOREIGN KEY (last_follower_id) REFERENCES staff (id) ON DELETE RESTRICT,
        CHECK (business <> 0 OR owner_id IS NULL),
        CHECK (business NOT IN (1, 2) OR (owner_id IS NOT NULL AND store_id IS NOT NULL)),
        CHECK (business <> 3 OR close_reason_id IS NOT NULL),
        CHECK (business <> 2 OR customer_id IS NOT NULL),
        CHECK (phone <> '' OR wechat <> ''),
        CHECK (voided IN (0, 1)),
        CHECK (disabled IN (0, 1))
    )
    """,
    "CREATE UNIQUE INDEX opportunity_number ON opportunity (number)",
    "CREATE UNIQUE INDEX opportunity_form_uuid ON opportunity (form_uuid)",
    "CREATE INDEX opportunity_second_phone_key ON opportunity (second_phone_key)",
    "CREATE INDEX opportunity_shared_customer_id ON opportunity (shared_customer_id)",
    "CREATE INDEX opportunity_shared_opportunity_id ON opportunity (shared_opportunity_id)",
    "CREATE INDEX opportunity_customer_id ON opportunity (customer_id)",
    "CREATE INDEX opportunity_by_number ON opportunity (number, id, voided, source_id, intent, progress_id)",
    "CREATE INDEX opportunity_by_name ON opportunity (name_sort, id, voided, source_id, intent, progress_id)",
    "CREATE INDEX opportunity_by_phone ON opportunity (phone_key, id, voided, source_id, intent, progress_id)",
    "CREATE INDEX opportunity_by_business ON opportunity (business, id, voided, source_id, intent,"
    " progress_id)",
    "CREATE INDEX opportunity_by_document ON opportunity (document, id, voided, source_id, intent,"
    " progress_id)",
    "CREATE INDEX opportunity_by_voided ON opportunity (voided, id, source_id, intent, progress_id)",
    "CREATE INDEX opportunity_by_source ON opportunity (source_id, id, voided, intent, progress_id)",
    "CREATE INDEX opportunity_by_intent ON opportunity (intent, id, voided, source_id, progress_id)",
    "CREATE INDEX opportunity_by_progress ON opportunity (progress_id, id, voided, source_id, intent,"
    " business)",
    "CREATE INDEX opportunity_by_last_follower ON opportunity (last_follower_id, id, voided,"
    " source_id, intent, progress_id, business)",
    "CREATE INDEX opportunity_by_last_follow_up ON opportunity (last_follow_up_at, id, voided,"
    " source_id, intent, progress_id, business)",
    "CREATE INDEX opportunity_by_next_follow_up ON opportunity (next_follow_up, id, voided,"
    " source_id, intent, progress_id, business)",
    "CREATE INDEX opportunity_by_created ON opportunity (created_at, id, voided, source_id, intent,"
    " progress_id)",
    "CREATE INDEX opportunity_by_updated ON opportunity (updated_at, id, voided, source_id, intent,"
    " progress_id, business, document, store_id, owner_id)",
    "CREATE INDEX opportunity_wide_owner ON opportunity (owner_id, id, voided, source_id, intent,"
    " progress_id, business, document, disabled, created_at, updated_at, last_follow_up_at,"
    " next_follow_up, last_follower_id, shared_customer_id, shared_opportunity_id, number, name_sort,"
    " phone_key, store_id)",
    "CREATE INDEX opportunity_wide_store ON opportunity (store_id, id, voided, source_id, intent,"
    " progress_id, business, document, disabled, created_at, updated_at, last_follow_up_at,"
    " next_follow_up, last_follower_id, shared_customer_id, shared_opportunity_id, number, name_sort,"
    " phone_key, owner_id)",
    "CREATE INDEX opportunity_wide_pool ON opportunity (store_id, id, voided, source_id, intent,"
    " progress_id, business, document, disabled, created_at, updated_at, last_follow_up_at,"
    " next_follow_up, last_follower_id, shared_customer_id, shared_opportunity_id, number, name_sort,"
    " phone_key, owner_id) WHERE (business = 0)",
    "CREATE INDEX opportunity_wide_only_voided ON opportunity (id, voided, source_id, intent,"
    " progress_id, business, document, disabled, created_at, updated_at, last_follow_up_at,"
    " next_follow_up, last_follower_id, shared_customer_id, shared_opportunity_id, number, name_sort,"
    " phone_key, store_id, owner_id) WHERE (voided = 1)",
    "CREATE INDEX opportunity_wide_only_disabled ON opportunity (id, voided, source_id, intent,"
    " progress_id, business, document, disabled, created_at, updated_at, last_follow_up_at,"
    " next_follow_up, last_follower_id, shared_customer_id, shared_opportunity_id, number, name_sort,"
    " phone_key, store_id, owner_id) WHERE (disabled = 1)",
    """
    CREATE TABLE follow_up (
        id INTEGER NOT NULL PRIMARY KEY,
        uuid VARCHAR(255) NOT NULL,
        opportunity_id INTEGER NOT NULL,
        author_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 4),
        text TEXT NOT NULL CHECK (length(text) > 0),
        next_follow_up DATE,
        FOREIGN KEY (opportunity_id) REFERENCES opportunity (id) ON DELETE CASCADE,
        FOREIGN KEY (author_id) REFERENCES staff (id) ON DELETE RESTRICT
    )
    """,
    "CREATE UNIQUE INDEX follow_up_uuid ON follow_up (uuid)",
    "CREATE INDEX follow_up_opportunity_id ON follow_up (opportunity_id)",
    """
    CREATE TABLE attachment (
        id INTEGER NOT NULL PRIMARY KEY,
        follow_up_id INTEGER NOT NULL,
        sha256 VARCHAR(255) NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        FOREIGN KEY (follow_up_id) REFERENCES follow_up (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX attachment_follow_up_id ON attachment (follow_up_id)",
    "CREATE INDEX attachment_sha256 ON attachment (sha256)",
    """
    CREATE TABLE sales_document (
        id INTEGER NOT NULL PRIMARY KEY,
        kind VARCHAR(255) NOT NULL CHECK (kind IN ('intention', 'contract')),
        number VARCHAR(255) NOT NULL,
        opportunity_id INTEGER NOT NULL,
        document INTEGER NOT NULL CHECK (document BETWEEN 0 AND 3),
        voided INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        FOREIGN KEY (opportunity_id) REFERENCES opportunity (id) ON DELETE RESTRICT
    )
    """,
    "CREATE UNIQUE INDEX sales_document_number ON sales_document (number)",
    "CREATE INDEX sales_document_opportunity_id ON sales_document (opportunity_id)",
    """
    CREATE TABLE audit (
        id INTEGER NOT NULL PRIMARY KEY,
        kind VARCHAR(255) NOT NULL,
        record INTEGER NOT NULL,
        number VARCHAR(255) NOT NULL,
        operation VARCHAR(255) NOT NULL,
        staff_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        changes TEXT NOT NULL,
        FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE RESTRICT
    )
    """,
    "CREATE INDEX audit_staff_id ON audit (staff_id)",
    "CREATE INDEX audit_kind_record ON audit (kind, record)",
    "CREATE VIRTUAL TABLE opportunity_search USING fts5("
    " text, content='', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0')",
)
# Records in all, and to each key: what the planner is told, or a status would seem to tell as much as a phone.
STATISTICS = (
    ("opportunity", "opportunity_by_number", "1000000 1"),
    ("opportunity", "opportunity_by_name", "1000000 200 1"),
    ("opportunity", "opportunity_by_phone", "1000000 2 1"),
    ("opportunity", "opportunity_by_business", "1000000 250000 1"),
    ("opportunity", "opportunity_by_document", "1000000 250000 1"),
    ("opportunity", "opportunity_by_voided", "1000000 500000 1"),
    ("opportunity", "opportunity_by_source", "1000000 120000 1"),
    ("opportunity", "opportunity_by_intent", "1000000 200000 1"),
    ("opportunity", "opportunity_by_progress", "1000000 140000 1"),
    ("opportunity", "opportunity_by_last_follower", "1000000 5000 1"),
    ("opportunity", "opportunity_by_last_follow_up", "1000000 2 1"),
    ("opportunity", "opportunity_by_next_follow_up", "1000000 5000 1"),
    ("opportunity", "opportunity_by_created", "1000000 2 1"),
    ("opportunity", "opportunity_by_updated", "1000000 2 1"),
    ("opportunity", "opportunity_wide_owner", "1000000 5000 1"),
    ("opportunity", "opportunity_wide_store", "1000000 50000 1"),
    ("opportunity", "opportunity_wide_pool", "120000 6000 1"),
    ("opportunity", "opportunity_wide_only_voided", "20000 1"),
    ("opportunity", "opportunity_wide_only_disabled", "10000 1"),
    ("opportunity", "opportunity_form_uuid", "1000000 1"),
    ("opportunity", "opportunity_number", "1000000 1"),
    ("opportunity", "opportunity_second_phone_key", "1000000 50"),
    ("opportunity", "opportunity_shared_customer_id", "1000000 20"),
    ("opportunity", "opportunity_shared_opportunity_id", "1000000 100"),
    ("opportunity", "opportunity_customer_id", "1000000 5"),
    ("customer", "customer_name_sort_id", "200000 40 1"),
    ("customer", "customer_number", "200000 1"),
    ("customer", "customer_form_uuid", "200000 1"),
    ("customer", "customer_phone_key", "200000 1"),
    ("customer", "customer_second_phone_key", "200000 50"),
    ("customer", "customer_store_id", "200000 10000"),
    ("customer", "customer_owner_id", "200000 1000"),
    ("customer", "customer_creator_id", "200000 1000"),
    ("customer", "customer_source_opportunity_id", "200000 100"),
    ("audit", "audit_kind_record", "3000000 1000000 3"),
    ("audit", "audit_staff_id", "3000000 15000"),
)


def up(_migrator: SchemaMigrator, db: Database) -> None:
    """Creates everything."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
    db.execute_sql("ANALYZE")
    for row in STATISTICS:
        db.execute_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", row)

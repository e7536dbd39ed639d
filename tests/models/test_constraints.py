"""The database itself refuses what must not be stored, and the plan knows what its indexes hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop.models.backends.list_indexes import INDEX_COLUMNS
from tests.controllers.list_data import insert, make_database


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A small chain, with foreign keys on."""
    make_database(tmp_path / "chain.db", 3, 30)
    with closing(sqlite3.connect(tmp_path / "chain.db")) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = on")
        yield connection


def another(connection: sqlite3.Connection, **changes: Any) -> dict[str, Any]:
    """A valid new opportunity, with some values changed."""
    row = dict(connection.execute("SELECT * FROM opportunity WHERE business = 0").fetchone())
    return row | {"id": 999, "number": "N-999", "form_uuid": "u-999", "phone": "1", "voided": 0} | changes


@pytest.mark.parametrize(
    "changes",
    [
        {"number": None},
        {"name": ""},
        {"name": None},
        {"title": 3},
        {"intent": "E"},
        {"business": 4},
        {"document": 4},
        {"voided": 2},
        {"disabled": 2},
        {"budget": -1},
        {"owner_id": 3},
        {"business": 1},
        {"business": 1, "owner_id": 3, "store_id": None},
        {"business": 2, "owner_id": 3, "store_id": 1, "customer_id": None},
        {"business": 3, "close_reason_id": None},
        {"phone": "", "wechat": ""},
        {"store_id": 77},
        {"source_id": 77},
        {"creator_id": 77},
        {"customer_id": 77},
        {"shared_opportunity_id": 77},
    ],
    ids=str,
)
def test_an_impossible_opportunity_is_refused(
    connection: sqlite3.Connection, changes: dict[str, Any]
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        insert(connection, "opportunity", another(connection, **changes))
    insert(connection, "opportunity", another(connection))


@pytest.mark.parametrize("column", ["number", "form_uuid"])
def test_no_two_opportunities_share(connection: sqlite3.Connection, column: str) -> None:
    taken = connection.execute(f"SELECT {column} FROM opportunity").fetchone()[0]
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        insert(connection, "opportunity", another(connection, **{column: taken}))


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("store", {"code": "A", "name": "n", "address": "", "active": 1}),
        ("store", {"code": "", "name": "n", "address": "", "active": 1}),
        ("choice", {"list": "source", "name": "n1", "position": 1, "needs_text": 0, "active": 1}),
        ("choice", {"list": "colour", "name": "x", "position": 1, "needs_text": 0, "active": 1}),
        ("staff_store", {"staff_id": 77, "store_id": 1}),
        ("customer_key", {"key": "+861", "customer_id": 77}),
        ("follow_up", {"uuid": "f", "opportunity_id": 1, "author_id": 1, "at": 0, "method": 5, "text": "t"}),
        ("follow_up", {"uuid": "f", "opportunity_id": 1, "author_id": 1, "at": 0, "method": 0, "text": ""}),
        (
            "follow_up",
            {"uuid": "f", "opportunity_id": 999, "author_id": 1, "at": 0, "method": 0, "text": "t"},
        ),
    ],
)
def test_other_impossible_rows_are_refused(
    connection: sqlite3.Connection, table: str, row: dict[str, Any]
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        insert(connection, table, row)


def test_a_customer_key_is_registered_once(connection: sqlite3.Connection) -> None:
    insert(connection, "customer_key", {"key": "+861", "customer_id": 1})
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        insert(connection, "customer_key", {"key": "+861", "customer_id": 2})


def test_deleting_takes_follow_ups_along_and_spares_what_is_referred_to(
    connection: sqlite3.Connection,
) -> None:
    insert(connection, "opportunity", another(connection))
    insert(
        connection,
        "follow_up",
        {"id": 1, "uuid": "f", "opportunity_id": 999, "author_id": 1, "at": 0, "method": 0, "text": "t"},
    )
    insert(connection, "attachment", {"follow_up_id": 1, "sha256": "s", "name": "n", "size": 1})
    connection.execute("DELETE FROM opportunity WHERE id = 999")
    assert connection.execute("SELECT count(*) FROM attachment").fetchone()[0] == 0
    insert(connection, "opportunity", another(connection))
    connection.execute("UPDATE customer SET source_opportunity_id = 999 WHERE id = 1")
    for sql in (
        "DELETE FROM opportunity WHERE id = 999",
        "DELETE FROM staff WHERE id = 1",
        "DELETE FROM customer WHERE id = 1",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            connection.execute(sql)


def test_the_plan_knows_what_its_indexes_hold(connection: sqlite3.Connection) -> None:
    for index, columns in INDEX_COLUMNS.items():
        held = {row["name"] for row in connection.execute(f"PRAGMA index_info({index})")}
        assert held == columns, index

"""Sales documents stored in whatever state a test needs; `tests.sales` makes them as a person does."""

from __future__ import annotations

from typing import Any

from tests.controllers.list_data import document_row, insert


def store_document(
    connection: Any, kind: str, opportunity: int, *, number: str = "", voided: bool = False
) -> int:
    """Stores a document of an opportunity in whatever state that is, sold to somebody without a phone; gives its id."""
    empty = ("name_sort", "pinyin", "company", "phone", "second_phone", "wechat", "email", "province", "city")
    somebody = {"number": "KH-0", "form_uuid": "somebody", "name": "Somebody", "creator_id": 1, "version": 1}
    somebody |= dict.fromkeys((*empty, "district", "address", "remark"), "")
    somebody |= dict.fromkeys(("disabled", "created_at", "updated_at"), 0)
    who = "SELECT id FROM customer WHERE form_uuid = 'somebody'"
    if connection.execute(who).fetchone() is None:
        insert(connection, "customer", somebody)
    customer = connection.execute(who).fetchone()[0]
    row = document_row(kind, opportunity, voided, customer)
    insert(connection, kind, row | ({"number": number} if number else {}))
    return connection.execute(f"SELECT max(id) FROM {kind}").fetchone()[0]

"""Sales documents as the tests need them: through Quote and Order, or stored as they are."""

from __future__ import annotations

from typing import Any

from desktop.controllers.amounts import Line
from desktop.controllers.arguments import DocumentDraft
from desktop.controllers.document_prefill import prefilled
from desktop.controllers.document_workflow import OPERATION_OF
from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.words import Kind
from tests.controllers.list_data import document_row, insert


def make_document(session: Session, kind: Kind, opportunity: int, form: str = "form") -> int:
    """Makes a document of an opportunity as its form does without anything being changed in it; gives its id.

    Raises:
        Refused: the opportunity allows none, or its customer cannot be registered.
    """
    begin = prefilled(session, kind, opportunity)
    known = begin.customer.id if begin.customer else None
    given = DocumentDraft(
        begin.values,
        (Line("Sofa", price=100_000),),
        customer=known,
        new_customer={} if known else begin.new_customer,
        form_uuid=form,
    )
    made = operate(session, OPERATION_OF[kind], [opportunity], given).done[0].made
    assert made is not None
    return made.id


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

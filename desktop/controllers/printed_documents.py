"""Reads a sales document with everything that its printed page tells."""

from __future__ import annotations

from desktop.controllers import documents
from desktop.controllers.directory import load_directory
from desktop.controllers.parameters import load_parameters
from desktop.controllers.printing import Printed
from desktop.controllers.session import Session
from desktop.controllers.stores import store_logo
from desktop.words import Kind


def read_printed(session: Session, kind: Kind, record: int) -> Printed:
    """One document as it is printed.

    Raises:
        Refused: it does not exist or the user may not see it.
    """
    document = documents.load(session, kind, record)
    with session.read() as connection:
        parameters, directory = load_parameters(connection), load_directory(connection)
        place = connection.execute(
            "SELECT name, address FROM store WHERE id = ?", (document.facts.store,)
        ).fetchone()
    values, (store, address) = document.values, place or ("", "")
    return Printed(
        kind=kind,
        number=document.facts.number,
        date=values["date"],
        document=document.facts.document,
        voided=document.facts.voided,
        business=parameters.business_name,
        store=store,
        store_address=address,
        logo=store_logo(session, document.facts.store) if document.facts.store is not None else b"",
        customer=document.facts.name,
        phone=values["phone"],
        address=values["address"],
        owner=directory.staff_name(document.facts.owner),
        lines=document.lines,
        totals=document.totals,
        discount=document.discount,
        currency=parameters.currency,
        valid_until=values.get("valid_until"),
        delivery=values.get("delivery"),
        deposit=values.get("deposit") or 0,
        remark=values["remark"],
        terms=parameters.document_terms,
    )

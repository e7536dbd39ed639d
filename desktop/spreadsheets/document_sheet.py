"""What an export writes of sales documents, which are made from opportunities and never imported."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from desktop.controllers.amounts import QUANTITY
from desktop.controllers.directory import Directory, load_directory
from desktop.controllers.document_listing import Row, ordered_text
from desktop.controllers.exporting import read_documents
from desktop.controllers.session import Session
from desktop.spreadsheets.cells import Cell, moment, money
from desktop.spreadsheets.written import written
from desktop.translation import mark, translate
from desktop.words import Kind, label

WHOLE, EXACT = "0", "General"


class DocumentColumn(NamedTuple):
    """One column.

    Arguments:
        key: what it is called on the command line.
        caption: marked in the context "Export".
        of: the cell of a document.
        width: in characters.
        figures: how its figures are written; empty for money.
    """

    key: str
    caption: str
    of: Callable[[Row, Directory], Cell]
    width: int = 14
    figures: str = ""


def _voided(row: Row, _names: Directory) -> str:
    return translate("Export", "yes") if row.voided else ""


_FIRST: tuple[DocumentColumn, ...] = (
    DocumentColumn("number", mark("Export", "Number"), lambda row, _names: row.number, 16),
    DocumentColumn("date", mark("Export", "Date"), lambda row, _names: row.date),
    DocumentColumn("customer", mark("Export", "Customer"), lambda row, _names: row.name, 18),
    DocumentColumn("phone", mark("Export", "Phone"), lambda row, _names: row.phone, 18),
    DocumentColumn("document", mark("Export", "Document status"), lambda row, _names: label(row.document)),
    DocumentColumn("voided", mark("Export", "Voided"), _voided, 10),
)
_PLACE: tuple[DocumentColumn, ...] = (
    DocumentColumn("delivery", mark("Export", "Delivery date"), lambda row, _names: row.delivery or ""),
    DocumentColumn("owner", mark("Export", "Owner"), lambda row, names: names.staff_name(row.owner)),
    DocumentColumn("store", mark("Export", "Store"), lambda row, names: names.store_name(row.store)),
    DocumentColumn(
        "opportunity", mark("Export", "Opportunity"), lambda row, _names: row.opportunity_number, 16
    ),
)
_COUNTED: tuple[DocumentColumn, ...] = (
    DocumentColumn("lines", mark("Export", "Lines"), lambda row, _names: Decimal(row.lines), 8, WHOLE),
    DocumentColumn(
        "pieces", mark("Export", "Pieces"), lambda row, _names: Decimal(row.quantity) / QUANTITY, 10, EXACT
    ),
)
_AMOUNT = DocumentColumn("amount", mark("Export", "Amount"), lambda row, _names: money(row.total))
_TIMES: tuple[DocumentColumn, ...] = (
    DocumentColumn("created", mark("Export", "Created at"), lambda row, _names: moment(row.created_at), 18),
    DocumentColumn("updated", mark("Export", "Updated at"), lambda row, _names: moment(row.updated_at), 18),
)
COLUMNS: dict[Kind, tuple[DocumentColumn, ...]] = {
    Kind.INTENTION: (
        *_FIRST,
        DocumentColumn(
            "valid_until", mark("Export", "Valid until"), lambda row, _names: row.valid_until or ""
        ),
        *_PLACE,
        DocumentColumn(
            "ordered", mark("Export", "Pushed down"), lambda row, _names: ordered_text(row.ordered), 18
        ),
        *_COUNTED,
        _AMOUNT,
        *_TIMES,
    ),
    Kind.CONTRACT: (
        *_FIRST,
        *_PLACE,
        DocumentColumn("source", mark("Export", "Intention"), lambda row, _names: row.source, 16),
        *_COUNTED,
        _AMOUNT,
        DocumentColumn("deposit", mark("Export", "Deposit"), lambda row, _names: money(row.deposit)),
        DocumentColumn(
            "balance", mark("Export", "Balance"), lambda row, _names: money(row.total - row.deposit)
        ),
        *_TIMES,
    ),
}
"""What is written of each kind, from left to right."""


def rows(kind: Kind, session: Session, ids: Sequence[int], keys: Sequence[str]) -> Iterator[list[Cell]]:
    """The cells of documents, in the order of their ids; those the user does not see are left out.

    Arguments:
        kind: intentions or contracts.
        session: who exports; in a reading transaction.
        ids: the documents.
        keys: of the columns wanted, in their order.

    Raises:
        Refused: the user may not export.
    """
    names = load_directory(session.database.connection())
    columns = {one.key: one.of for one in COLUMNS[kind]}
    wanted = [columns[key] for key in keys]
    for row in read_documents(session, kind, ids):
        cells = [of(row, names) for of in wanted]
        yield [written(cell) if isinstance(cell, str) else cell for cell in cells]

"""What an export writes of sales documents, which are made from opportunities and never imported."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from desktop.controllers.amounts import QUANTITY
from desktop.controllers.directory import Directory, load_directory
from desktop.controllers.document_listing import Row, ordered_text
from desktop.controllers.exporting import read_documents
from desktop.controllers.session import Session
from desktop.translation import mark, translate
from desktop.words import Kind, label

Cell = str | Decimal | date
WHOLE, EXACT = "0", "General"


class DocumentColumn(NamedTuple):
    """One column.

    Arguments:
        caption: marked in the context "Export".
        of: the cell of a document.
        width: in characters.
        figures: how its figures are written; empty for money.
    """

    caption: str
    of: Callable[[Row, Directory], Cell]
    width: int = 14
    figures: str = ""


def _money(minor: int) -> Decimal:
    return Decimal(minor) / 100


def _voided(row: Row, _names: Directory) -> str:
    return translate("Export", "yes") if row.voided else ""


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


_FIRST: tuple[DocumentColumn, ...] = (
    DocumentColumn(mark("Export", "Number"), lambda row, _names: row.number, 16),
    DocumentColumn(mark("Export", "Date"), lambda row, _names: row.date),
    DocumentColumn(mark("Export", "Customer"), lambda row, _names: row.name, 18),
    DocumentColumn(mark("Export", "Phone"), lambda row, _names: row.phone, 18),
    DocumentColumn(mark("Export", "Document status"), lambda row, _names: label(row.document)),
    DocumentColumn(mark("Export", "Voided"), _voided, 10),
)
_PLACE: tuple[DocumentColumn, ...] = (
    DocumentColumn(mark("Export", "Delivery date"), lambda row, _names: row.delivery or ""),
    DocumentColumn(mark("Export", "Owner"), lambda row, names: names.staff_name(row.owner)),
    DocumentColumn(mark("Export", "Store"), lambda row, names: names.store_name(row.store)),
    DocumentColumn(mark("Export", "Opportunity"), lambda row, _names: row.opportunity_number, 16),
)
_COUNTED: tuple[DocumentColumn, ...] = (
    DocumentColumn(mark("Export", "Lines"), lambda row, _names: Decimal(row.lines), 8, WHOLE),
    DocumentColumn(mark("Export", "Pieces"), lambda row, _names: Decimal(row.quantity) / QUANTITY, 10, EXACT),
)
_AMOUNT = DocumentColumn(mark("Export", "Amount"), lambda row, _names: _money(row.total))
_TIMES: tuple[DocumentColumn, ...] = (
    DocumentColumn(mark("Export", "Created at"), lambda row, _names: _moment(row.created_at), 18),
    DocumentColumn(mark("Export", "Updated at"), lambda row, _names: _moment(row.updated_at), 18),
)
COLUMNS: dict[Kind, tuple[DocumentColumn, ...]] = {
    Kind.INTENTION: (
        *_FIRST,
        DocumentColumn(mark("Export", "Valid until"), lambda row, _names: row.valid_until or ""),
        *_PLACE,
        DocumentColumn(mark("Export", "Pushed down"), lambda row, _names: ordered_text(row.ordered), 18),
        *_COUNTED,
        _AMOUNT,
        *_TIMES,
    ),
    Kind.CONTRACT: (
        *_FIRST,
        *_PLACE,
        DocumentColumn(mark("Export", "Intention"), lambda row, _names: row.source, 16),
        *_COUNTED,
        _AMOUNT,
        DocumentColumn(mark("Export", "Deposit"), lambda row, _names: _money(row.deposit)),
        DocumentColumn(mark("Export", "Balance"), lambda row, _names: _money(row.total - row.deposit)),
        *_TIMES,
    ),
}
"""What is written of each kind, from left to right."""


def rows(kind: Kind, session: Session, ids: Sequence[int]) -> Iterator[list[Cell]]:
    """The cells of documents, in the order of their ids; those the user does not see are left out.

    Raises:
        Refused: the user may not export.
    """
    names = load_directory(session.database.connection())
    for row in read_documents(session, kind, ids):
        yield [one.of(row, names) for one in COLUMNS[kind]]

"""Asks of which opportunity a new document is made."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers import listing
from desktop.controllers.document_workflow import OPERATION_OF
from desktop.controllers.list_query import ListQuery
from desktop.controllers.listing import Row
from desktop.controllers.operate import OPPORTUNITIES, refusals
from desktop.controllers.session import Session
from desktop.translation import mark
from desktop.ui.documents.finder_sheet import FinderSheet, Match, able_first, of_row
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.cells import Cells
from desktop.ui.records.columns import Cell, Column, Shape
from desktop.ui.records.command_words import short_reason
from desktop.words import Kind, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 960
MOST = 30


class _Cells(Cells):
    def business(self, row: Row) -> Cell:
        return Cell(label(row.business), shape=Shape.PILL, look=row.business)


def _columns(context: Context) -> list[Column]:
    of = _Cells(context)
    status = usual.column("business", mark("Columns", "Status"), 150, of.business)
    return of_row([usual.number(of), usual.contact(of), usual.phone(of, 130), status])


class OpportunityPicker(FinderSheet):
    """Searches the opportunities one sees; those of which no such document can be made say why.

    Arguments:
        context: who is signed in.
        kind: of the document.
    """

    def __init__(self, context: Context, kind: Kind, parent: QWidget) -> None:
        intention = kind is Kind.INTENTION
        super().__init__(
            context,
            parent,
            self.tr("Quote for which opportunity?") if intention else self.tr("Order for which opportunity?"),
            self.tr("Its customer, phone and address are filled in, and the number is written back to it."),
            self.tr("Number, name, phone or pinyin"),
            _columns(context),
            partial(_find, kind),
            self.tr("No opportunity found."),
            WIDTH,
        )
        self.footer.insertStretch(0, 1)
        self.add_cancel()
        self.start()


def _find(kind: Kind, text: str, session: Session) -> list[Match]:
    """Opportunities in the order of their list, those that can be chosen first."""
    with session.read() as connection:
        rows = listing.first_page(connection, session.user, ListQuery(text=text), MOST)
        no = refusals(connection, session, OPERATION_OF[kind], [row.id for row in rows], OPPORTUNITIES)
    reasons = {one.id: short_reason(one) for one in no}
    return able_first(Match(row, reasons.get(row.id, "")) for row in rows)

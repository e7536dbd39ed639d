"""The opportunities and documents of a customer as short tables; of what is out of sight, owner and store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.clock import clock
from desktop.controllers.customer_records import LinkedOpportunity
from desktop.controllers.document_cards import DocumentCard
from desktop.controllers.entries.line_figures import show_amount
from desktop.translation import mark, translate
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.cells import DASH, Cells, quiet
from desktop.ui.records.columns import Cell, Column, Shape, short_words
from desktop.ui.records.moments import full_moment
from desktop.ui.records.relative import ago
from desktop.words import Kind, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

# In a pane, where what was wanted needs the room.
OWNER = 90


class _Cells(Cells):
    """What each column shows of an opportunity or a document of the customer."""

    def number(self, row: LinkedOpportunity) -> Cell:
        return quiet(row.number)._replace(struck=row.voided)

    def contact(self, row: LinkedOpportunity) -> Cell:
        if row.id is None:
            text = translate("CustomerForm", "Only owner and store are shown")
            return Cell(text, "text 2", Shape.ICON_TEXT, icon="eye-slash")
        return Cell(
            row.name,
            "text 3" if row.voided else "text 1",
            Shape.PAIR,
            second=row.needs,
            bold=not row.voided,
            struck=row.voided,
            badge="" if row.own else "users",
        )

    def contact_tip(self, row: LinkedOpportunity) -> str:
        if row.id is None:
            return translate("CustomerForm", "It is in another person's scope: it cannot be opened.")
        shares = "" if row.own else translate("CustomerForm", "Shares this customer by its phone")
        return "\n".join(part for part in (f"{row.name} {row.needs}".strip(), shares) if part)

    def status(self, row: LinkedOpportunity) -> Cell:
        if row.id is None:
            return Cell("")
        if row.voided:
            return Cell(translate("Columns", "Voided"), shape=Shape.PILL, look="voided")
        return Cell(label(row.business), shape=Shape.PILL, look=row.business)

    def document(self, row: LinkedOpportunity | DocumentCard) -> Cell:
        if isinstance(row, LinkedOpportunity) and row.id is None:
            return Cell("")
        return Cell(label(row.document), shape=Shape.TAG, look=row.document)

    def last(self, row: LinkedOpportunity) -> Cell:
        return Cell("") if row.id is None else Cell(ago(row.last_follow_up_at), "text 2")

    def last_tip(self, row: LinkedOpportunity) -> str:
        return _full(row.last_follow_up_at)

    def document_number(self, row: DocumentCard) -> Cell:
        if row.id is None or row.voided:
            return Cell(row.number, "text 3" if row.voided else "text 2", struck=row.voided)
        return Cell(row.number, "accent text")

    def kind(self, row: DocumentCard) -> Cell:
        if row.id is None:
            text = translate("CustomerDocuments", "Only number, state and owner are shown")
            return Cell(text, "text 2", Shape.ICON_TEXT, icon="eye-slash")
        colour = "text 3" if row.voided else "text 1"
        return Cell(label(row.kind), colour, Shape.PAIR, second=_content(row), bold=not row.voided)

    def state(self, row: DocumentCard) -> Cell:
        if row.voided:
            return Cell(translate("Columns", "Voided"), shape=Shape.PILL, look="voided")
        return self.document(row)

    def made(self, row: DocumentCard) -> Cell:
        return Cell(row.date.isoformat(), "text 2")

    def total(self, row: DocumentCard) -> Cell:
        if row.id is None:
            return Cell(DASH, "text 2", Shape.MONEY)
        colour = "text 3" if row.voided else "text 1"
        return Cell(show_amount(row.total), colour, Shape.MONEY, bold=not row.voided, struck=row.voided)


def _content(row: DocumentCard) -> str:
    """How many lines, and what is due or came of it."""
    lines = QCoreApplication.translate("CustomerDocuments", "%n line(s)", "", row.lines)
    more = ""
    if row.facts is not None and set(row.facts.contracts) - row.facts.voided_contracts:
        more = translate("CustomerDocuments", "pushed down")
    elif row.kind is Kind.CONTRACT and row.delivery is not None:
        more = translate("CustomerDocuments", "delivery {day}").format(day=_short(row.delivery))
    elif row.valid_until is not None:
        more = translate("CustomerDocuments", "valid until {day}").format(day=_short(row.valid_until))
    return " · ".join(part for part in (lines, more) if part)


def _short(on: date) -> str:
    """A date without its year, where that is this one."""
    return f"{on:%m-%d}" if on.year == clock.today().year else on.isoformat()


def _full(at: datetime | None) -> str:
    return "" if at is None else full_moment(at)


def opportunity_columns(context: Context, *, narrow: bool = False) -> tuple[Column, ...]:
    """The columns of the opportunities; a pane has room for some of them."""
    of, column = _Cells(context), usual.column
    status = 108 if short_words() else 130
    contact = Column(
        "contact",
        mark("Columns", "Contact / need"),
        160,
        of.contact,
        _contact_text,
        tip=of.contact_tip,
        stretch=True,
    )
    number = column("number", mark("Columns", "No."), usual.number_width(), of.number)
    pill = column("status", mark("Columns", "Status"), status, of.status)
    if narrow:
        return (contact, pill, replace(usual.owner(of), width=OWNER))
    return (
        number,
        contact,
        pill,
        column("document", mark("Columns", "Document"), 112, of.document),
        usual.owner(of),
        usual.store(of),
        column("last", mark("Columns", "Last follow-up"), 112, of.last, tip=of.last_tip),
    )


def _contact_text(row: LinkedOpportunity) -> str:
    if row.id is None:
        return translate("CustomerForm", "Only owner and store are shown")
    return " ".join(part for part in (row.name, row.needs) if part)


def document_columns(context: Context) -> tuple[Column, ...]:
    """The columns of intentions and contracts."""
    of, column = _Cells(context), usual.column
    return (
        column("number", mark("Columns", "No."), usual.number_width(), of.document_number),
        Column(
            "kind",
            mark("Columns", "Kind / content"),
            200 if short_words() else 260,
            of.kind,
            _kind_text,
            stretch=True,
        ),
        column("document", mark("Columns", "Document"), 112, of.state),
        column("made", mark("Columns", "Date"), 104, of.made),
        usual.owner(of),
        usual.store(of),
        column("total", mark("Columns", "Amount"), 120, of.total, right=True),
    )


def _kind_text(row: DocumentCard) -> str:
    return " ".join(part for part in (label(row.kind), _content(row) if row.id is not None else "") if part)

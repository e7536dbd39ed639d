"""The columns of the lists of intentions and contracts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.clock import clock
from desktop.controllers.document_listing import Row, ordered_text
from desktop.controllers.entries.line_figures import show_amount, show_quantity
from desktop.controllers.list_query import Ordered, SortKey
from desktop.translation import figure, mark, translate
from desktop.ui.records import cells
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.cell_paint import PADDING, text_width
from desktop.ui.records.cells import quiet
from desktop.ui.records.columns import TICK, Cell, Column, Room, Shape, never, short_words
from desktop.ui.records.moments import short_day, weekday
from desktop.words import Kind, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

# A business that has numbered more than 9999 documents of a kind in a month.
LONGEST_NUMBER = "YX2611-00000"
LONGEST_DAY = date(2020, 12, 28)
# Below this there is no room for what only says where a document came from.
ROOMY = 1340
TONES: dict[Ordered, str] = {Ordered.PARTLY: "warning", Ordered.WHOLLY: "success"}
"""How the mark of what is ordered looks; what is not begun has none."""


class Cells(cells.Cells):
    """What each column shows of a sales document."""

    def number(self, row: Row) -> Cell:
        return Cell(row.number, "text 3" if row.voided else "accent text", Shape.PAIR, struck=row.voided)

    def date(self, row: Row) -> Cell:
        return Cell(short_day(row.date), "text 2")

    def date_tip(self, row: Row) -> str:
        return weekday(row.date)

    def customer(self, row: Row) -> Cell:
        return Cell(
            row.name,
            "text 3" if row.voided else "text 1",
            Shape.PAIR,
            bold=not row.voided,
            struck=row.voided,
        )

    def phone(self, row: Row) -> Cell:
        return Cell(self.phone_text(row)) if row.phone else quiet("")

    def document(self, row: Row) -> Cell:
        if row.voided:
            return Cell(translate("Columns", "Voided"), shape=Shape.PILL, look="voided")
        return Cell(label(row.document), shape=Shape.TAG, look=row.document)

    def document_tip(self, row: Row) -> str:
        """What a voided document was, which its mark hides."""
        return label(row.document) if row.voided else ""

    def valid_until(self, row: Row) -> Cell:
        on = row.valid_until
        if on is None:
            return quiet("")
        if row.expired and not row.voided:
            text = translate("Documents", "Expired")
            return Cell(text, "error text", Shape.ICON_TEXT, icon="warning-circle", bold=True)
        if on == clock.today() and row.left and not row.voided:
            return Cell(translate("Documents", "Today"), "warning text", Shape.ICON_TEXT, icon="clock")
        return Cell(short_day(on), "text 2")

    def valid_tip(self, row: Row) -> str:
        return weekday(row.valid_until) if row.valid_until else ""

    def delivery(self, row: Row) -> Cell:
        return self._day(row.delivery)

    def delivery_tip(self, row: Row) -> str:
        return weekday(row.delivery) if row.delivery else ""

    @staticmethod
    def _day(on: date | None) -> Cell:
        return quiet("" if on is None else short_day(on))

    def opportunity(self, row: Row) -> Cell:
        return quiet(row.opportunity_number)

    def source_number(self, row: Row) -> Cell:
        return quiet(row.source)

    def ordered(self, row: Row) -> Cell:
        tone = TONES.get(row.ordered)
        if tone is None:
            return Cell("")
        return Cell(ordered_text(row.ordered), shape=Shape.CHIP, icon="file-text", look=tone)

    def lines(self, row: Row) -> Cell:
        return Cell(figure(row.lines), "text 2", Shape.MONEY)

    def pieces(self, row: Row) -> Cell:
        return Cell(show_quantity(row.quantity), "text 2", Shape.MONEY)

    def deposit(self, row: Row) -> Cell:
        return Cell(show_amount(row.deposit) if row.deposit else cells.DASH, "text 2", Shape.MONEY)

    def balance(self, row: Row) -> Cell:
        return Cell(show_amount(row.total - row.deposit), "text 2", Shape.MONEY)

    def amount(self, row: Row) -> Cell:
        return Cell(
            show_amount(row.total), "text 3" if row.voided else "text 1", Shape.MONEY, bold=not row.voided
        )


def columns(context: Context, kind: Kind) -> tuple[Column, ...]:
    """All columns of a kind in their default order."""
    of = Cells(context)
    own = _of_intentions if kind is Kind.INTENTION else _of_contracts
    return (TICK, *_first(of), *own(of), usual.updated(of), usual.created(of), _amount(of))


def number_width() -> int:
    """How wide a column of numbers of documents or opportunities is."""
    return text_width(LONGEST_NUMBER) + 2 * PADDING


def _roomy(room: Room) -> bool:
    """Shown where the window is no small one, and the pane leaves room."""
    return room.width >= ROOMY and usual.without_pane(room)


def _wide_alone(room: Room) -> bool:
    """Shown in a wide window without the pane."""
    return usual.wide(room) and not room.pane


def _owner(room: Room) -> bool:
    """Not beside a narrow pane that tells it, too, where words are long."""
    return usual.without_pane(room) or not room.long_words


def _day_width() -> int:
    """How wide a column of days is, some of which are of another year."""
    return text_width(short_day(LONGEST_DAY)) + 2 * PADDING


def _first(of: Cells) -> tuple[Column, ...]:
    column = usual.column
    status = 104 if short_words() else 112
    return (
        column(
            "number", mark("Columns", "No."), number_width(), of.number, sort=SortKey.NUMBER, copies=_number
        ),
        column(
            "date",
            mark("Columns", "Date"),
            _day_width(),
            of.date,
            sort=SortKey.DATE,
            latest_first=True,
            tip=of.date_tip,
        ),
        column(
            "customer",
            mark("Columns", "Customer"),
            80,
            of.customer,
            sort=SortKey.NAME,
            copies=_name,
            copy_title=mark("Columns", "name"),
            stretch=True,
        ),
        usual.phone(of, 116, shown=usual.without_pane),
        column(
            "document",
            mark("Columns", "Document"),
            status,
            of.document,
            sort=SortKey.DOCUMENT,
            tip=of.document_tip,
        ),
    )


def _of_intentions(of: Cells) -> tuple[Column, ...]:
    column = usual.column
    return (
        column(
            "valid_until",
            mark("Columns", "Valid until"),
            max(_day_width(), 0 if short_words() else 100),
            of.valid_until,
            sort=SortKey.VALID_UNTIL,
            tip=of.valid_tip,
        ),
        *_place(of),
        column(
            "ordered",
            mark("Columns", "Pushed down"),
            100 if short_words() else 150,
            of.ordered,
        ),
        _delivery(of, shown=never),
        *_counted(of),
    )


def _of_contracts(of: Cells) -> tuple[Column, ...]:
    column = usual.column
    return (
        _delivery(of),
        *_place(of),
        column(
            "source",
            mark("Columns", "Intention"),
            number_width(),
            of.source_number,
            shown=usual.wide,
        ),
        *_counted(of),
        column(
            "deposit",
            mark("Columns", "Deposit"),
            92,
            of.deposit,
            sort=SortKey.DEPOSIT,
            latest_first=True,
            shown=usual.without_pane,
            right=True,
        ),
        column("balance", mark("Columns", "Balance"), 112, of.balance, shown=_wide_alone, right=True),
    )


def _place(of: Cells) -> tuple[Column, ...]:
    owner, store = usual.owner(of), usual.store(of)
    return (
        replace(owner, width=92 if short_words() else 118, shown=_owner),
        replace(store, width=80),
        usual.column(
            "opportunity",
            mark("Columns", "Opportunity"),
            number_width(),
            of.opportunity,
            shown=_roomy,
        ),
    )


def _delivery(of: Cells, **more: object) -> Column:
    return usual.column(
        "delivery",
        mark("Columns", "Delivery date"),
        max(_day_width(), 0 if short_words() else 112),
        of.delivery,
        **{"sort": SortKey.DELIVERY, "tip": of.delivery_tip, **more},
    )


def _counted(of: Cells) -> tuple[Column, ...]:
    column = usual.column
    return (
        column("lines", mark("Columns", "Lines"), 64, of.lines, shown=never, right=True),
        column("pieces", mark("Columns", "Pieces"), 72, of.pieces, shown=never, right=True),
    )


def _amount(of: Cells) -> Column:
    return usual.column(
        "amount",
        mark("Columns", "Amount"),
        112,
        of.amount,
        sort=SortKey.TOTAL,
        latest_first=True,
        right=True,
    )


def _number(row: Row) -> str:
    return row.number


def _name(row: Row) -> str:
    return " ".join(row.name.split())

"""The columns of the leads' list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.controllers.lead_listing import Row
from desktop.controllers.list_query import SortKey
from desktop.translation import mark
from desktop.ui.records import cells
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.cells import quiet
from desktop.ui.records.columns import TICK, Cell, Column, Room, Shape, always, short_words
from desktop.ui.records.list_body import COVERS_BELOW
from desktop.words import LeadStatus, label

if TYPE_CHECKING:
    from desktop.ui.context import Context


# Without a mark behind it a phone needs less room.
PHONE, SOURCE = 134, 84


class Cells(cells.Cells):
    """What each column shows of a lead."""

    def status(self, row: Row) -> Cell:
        return Cell(label(row.status), shape=Shape.PILL, look=row.status)

    def opportunity(self, row: Row) -> Cell:
        return quiet(row.opportunity_number or "")

    def ended(self, row: Row) -> bool:
        return row.status is not LeadStatus.NEW


def _owner(room: Room) -> bool:
    return room.width >= usual.NARROW or not room.pane


def _source(room: Room) -> bool:
    return room.width >= (COVERS_BELOW if room.pane else usual.NARROW)


def _wide_without_pane(room: Room) -> bool:
    return (room.width >= usual.NARROW and not room.pane) or room.width >= usual.WIDE


def columns(context: Context) -> tuple[Column, ...]:
    """All columns in their default order."""
    of = Cells(context)
    column = usual.column
    status = 108 if short_words() else 124
    return (
        TICK,
        usual.number(of, shown=always),
        usual.contact(of),
        usual.phone(of, width=PHONE),
        column("status", mark("Columns", "State"), status, of.status, sort=SortKey.STATUS),
        usual.source(of, SOURCE, shown=_source),
        usual.intent(of),
        usual.owner(of, shown=_owner),
        usual.store(of, shown=usual.wide),
        usual.last_follower(of),
        usual.last_follow_up(of),
        usual.next_follow_up(of, shown=_wide_without_pane),
        column(
            "opportunity",
            mark("Columns", "Opportunity"),
            usual.number_width(),
            of.opportunity,
            shown=_wide_without_pane,
        ),
        usual.updated(of),
        usual.created(of),
    )

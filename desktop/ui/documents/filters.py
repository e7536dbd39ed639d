"""The filters of the lists of intentions and contracts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.controllers.document_listing import ordered_text
from desktop.controllers.list_query import Ordered
from desktop.translation import mark
from desktop.ui.records import usual_filters as usual
from desktop.ui.records.filters import PAST, PLANNED, Filter, Option, counted
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

_DATE = Filter("date", mark("Filters", "Date"), "calendar-blank", periods=PAST, primary=True)
_VALID_UNTIL = Filter(
    "valid_until",
    mark("Filters", "Valid until"),
    "hourglass-medium",
    periods=PLANNED,
    overdue=mark("Filters", "Expired"),
)
_DELIVERY = Filter("delivery", mark("Filters", "Delivery date"), "truck", periods=PLANNED)
_THESE = Filter("these", mark("Filters", "From push-down"), "arrow-elbow-right-down", given=counted)


def _ordered() -> Sequence[Option]:
    return [Option(int(one), ordered_text(one)) for one in Ordered]


def filters(context: Context, kind: Kind) -> tuple[Filter, ...]:
    """All filters of a kind, in the order of their chips."""
    of = usual.Choices(context)
    ordered = Filter("ordered", mark("Filters", "Pushed down"), "file-text", _ordered, primary=True)
    intention = kind is Kind.INTENTION
    return (
        usual.store(of),
        usual.owner(of),
        _DATE,
        *((ordered, _VALID_UNTIL) if intention else ()),
        _DELIVERY,
        replace(usual.CREATED, primary=False),
        usual.UPDATED,
        *(() if intention else (_THESE,)),
    )

"""The filters of the leads' list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.records import usual_filters as usual
from desktop.ui.records.filters import Filter

if TYPE_CHECKING:
    from desktop.ui.context import Context


def filters(context: Context) -> tuple[Filter, ...]:
    """All filters, in the order of their chips."""
    of = usual.Choices(context)
    return (
        usual.store(of),
        usual.owner(of),
        usual.source(of),
        usual.CREATED,
        usual.intent(),
        usual.NEXT_FOLLOW_UP,
        usual.LAST_FOLLOW_UP,
        usual.UPDATED,
        usual.FROM_IMPORT,
    )

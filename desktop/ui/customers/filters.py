"""The filters of the customers' list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.translation import mark
from desktop.ui.records import usual_filters as usual
from desktop.ui.records.filters import Filter

if TYPE_CHECKING:
    from desktop.ui.context import Context


def filters(context: Context) -> tuple[Filter, ...]:
    """All filters, in the order of their chips."""
    of = usual.Choices(context)
    level = replace(usual.intent(), key="level", title=mark("Filters", "Level"), primary=True)
    return (usual.store(of), usual.owner(of), level, usual.CREATED, usual.UPDATED, usual.FROM_IMPORT)

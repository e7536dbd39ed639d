"""The filters of the opportunities' list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.translation import mark
from desktop.ui.records import usual_filters as usual
from desktop.ui.records.filters import Filter, Option, counted
from desktop.words import Document, label

if TYPE_CHECKING:
    from desktop.ui.context import Context


def _documents() -> Sequence[Option]:
    return [Option(int(one), label(one)) for one in Document]


def filters(context: Context) -> tuple[Filter, ...]:
    """All filters, in the order of their chips."""
    of = usual.Choices(context)
    return (
        usual.store(of),
        usual.owner(of),
        usual.source(of),
        usual.CREATED,
        Filter("progress", mark("Filters", "Progress"), "chart-line-up", of.progress),
        usual.intent(),
        Filter("document", mark("Filters", "Document status"), "file-text", _documents),
        usual.NEXT_FOLLOW_UP,
        usual.LAST_FOLLOW_UP,
        usual.UPDATED,
        usual.flag("shared", mark("Filters", "Shared customer"), "users"),
        usual.flag("contract", mark("Filters", "Contract"), "file-text"),
        usual.flag("disabled", mark("Filters", "Disabled"), "lock-simple"),
        Filter("these", mark("Filters", "From push-down"), "arrow-elbow-right-down", given=counted),
        usual.FROM_IMPORT,
    )

"""What contracts ordered of the lines of an intention: said beside each line, and why it then has to stay."""

from __future__ import annotations

from desktop.controllers.documents import SalesDocument
from desktop.controllers.entries.line_figures import show_quantity
from desktop.errors import Refused
from desktop.translation import translate


def ordered_marks(document: SalesDocument) -> dict[int, str]:
    """How much of how much is ordered, by the id of each line of which anything is."""
    text = translate("OrderedLines", "{part} of {whole}")
    return {
        one.id: text.format(part=show_quantity(document.ordered[one.id]), whole=show_quantity(one.quantity))
        for one in document.lines
        if one.id is not None and document.ordered.get(one.id)
    }


def ordered_locks(document: SalesDocument) -> dict[int, str]:
    """Why a line cannot be taken away, by its id."""
    return {
        one.id: Refused(
            "line_ordered", line=one.name, quantity=show_quantity(document.ordered[one.id])
        ).sentence()
        for one in document.lines
        if one.id is not None and document.ordered.get(one.id)
    }

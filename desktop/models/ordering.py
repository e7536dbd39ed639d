"""The indexes a list is read by: one for each order, and wide ones for what a person's scope and filters start from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def add_orders(
    table: Any, name: str, still: Sequence[Any], orders: Sequence[tuple[str, Any, Sequence[Any]]]
) -> None:
    """An index for each order of a list.

    The id comes second, or ties would have to be sorted; then what filters most and rarely changes, so that a
    walk need not look at rows that are filtered out.

    Arguments:
        table, name: the model that is listed, and its table's name.
        still: what filters most and rarely changes.
        orders: name of the order, its column, and what else its index holds.
    """
    for order, key, more in orders:
        columns = [key, table.id, *(one for one in still if one is not key), *more]
        table.add_index(table.index(*columns, name=f"{name}_by_{order}"))


def add_wide(
    table: Any, name: str, held: Sequence[Any], starts: Sequence[tuple[str, Sequence[Any], Any | None]]
) -> None:
    """Indexes that hold all a list filters and sorts by, for the records of one owner, one store or one rare state.

    Arguments:
        table, name: the model that is listed, and its table's name.
        held: what they hold.
        starts: name, the columns they begin with, and the condition of the records they hold, None for all.
    """
    for start, lead, rare in starts:
        rest = [one for one in held if all(one is not key for key in lead)]
        index = table.index(*lead, *rest, name=f"{name}_wide_{start}")
        table.add_index(index if rare is None else index.where(rare))

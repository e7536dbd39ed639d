"""The columns that lists share; each page chooses from them and adds its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop.controllers.list_query import SortKey
from desktop.translation import mark
from desktop.ui.records.cell_paint import PADDING, text_width
from desktop.ui.records.cells import Cells, plain
from desktop.ui.records.columns import Cell, Column, Room, never, short_words
from desktop.ui.records.phones import bare_phone

WIDE = 1600
# Below this the columns that tell what to do next need the room of those that only describe.
NARROW = 1200
# A business that has numbered more than 99999 records of a kind in a month.
LONGEST_NUMBER = "XS2611-000000"


def without_pane(room: Room) -> bool:
    """Shown where the pane leaves room."""
    return not room.pane or room.width >= WIDE


def wide(room: Room) -> bool:
    """Shown in a wide window."""
    return room.width >= WIDE


def _store(room: Room) -> bool:
    return not room.pane and room.width >= WIDE if room.long_words else without_pane(room)


def source_room(room: Room) -> bool:
    """Shown where neither the window is narrow nor the pane takes the room."""
    return room.width >= NARROW and without_pane(room)


def column(key: str, title: str, width: int, cell: Callable[[Any], Cell], **more: Any) -> Column:
    """A column whose copied text is the text shown."""
    return Column(key, title, width, cell, plain(cell), **more)


def number_width() -> int:
    """How wide a column of record numbers is."""
    return text_width(LONGEST_NUMBER) + 2 * PADDING


def number(of: Cells, **more: Any) -> Column:
    return column(
        "number",
        mark("Columns", "No."),
        number_width(),
        of.number,
        **{"sort": SortKey.NUMBER, "shown": without_pane, **more},
    )


def _contact_text(row: Any) -> str:
    return " ".join(part for part in (row.name, row.needs) if part)


def _bare_name(row: Any) -> str:
    return " ".join(row.name.split())


def _bare_phone(row: Any) -> str:
    return bare_phone(row.phone)


def contact(of: Cells) -> Column:
    return Column(
        "customer",
        mark("Columns", "Contact / need"),
        140,
        of.contact,
        _contact_text,
        sort=SortKey.NAME,
        tip=of.contact_tip,
        copies=_bare_name,
        copy_title=mark("Columns", "name"),
        stretch=True,
    )


def phone(of: Cells, width: int = 158, **more: Any) -> Column:
    return Column(
        "phone",
        mark("Columns", "Phone"),
        width,
        of.phone,
        of.phone_text,
        sort=SortKey.PHONE,
        tip=of.phone_tip,
        copies=_bare_phone,
        copy_title=mark("Columns", "phone"),
        **more,
    )


def owner(of: Cells, **more: Any) -> Column:
    width = 104 if short_words() else 124
    return column("owner", mark("Columns", "Owner"), width, of.owner, sort=SortKey.OWNER, **more)


def store(of: Cells, **more: Any) -> Column:
    more = {"sort": SortKey.STORE, "shown": _store, **more}
    return column("store", mark("Columns", "Store"), 92, of.store, **more)


def source(of: Cells, width: int = 96, **more: Any) -> Column:
    more = {"sort": SortKey.SOURCE, "shown": source_room, **more}
    return column("source", mark("Columns", "Source"), width, of.source, **more)


def intent(of: Cells) -> Column:
    return column("intent", mark("Columns", "Intent"), 64, of.intent, sort=SortKey.INTENT, shown=never)


def last_follower(of: Cells) -> Column:
    return column(
        "last_follower",
        mark("Columns", "Last follower"),
        128,
        of.last_follower,
        sort=SortKey.LAST_FOLLOWER,
        shown=never,
    )


def last_follow_up(of: Cells) -> Column:
    return column(
        "last_follow_up",
        mark("Columns", "Last follow-up"),
        122,
        of.last_follow_up,
        sort=SortKey.LAST_FOLLOW_UP,
        latest_first=True,
        tip=of.last_tip,
        shown=without_pane,
        indent=22,
    )


def next_follow_up(of: Cells, **more: Any) -> Column:
    return column(
        "next_follow_up",
        mark("Columns", "Next follow-up"),
        128 if short_words() else 144,
        of.next_follow_up,
        sort=SortKey.NEXT_FOLLOW_UP,
        tip=of.next_tip,
        indent=22,
        **more,
    )


def updated(of: Cells) -> Column:
    return column(
        "updated",
        mark("Columns", "Updated"),
        104,
        of.updated,
        sort=SortKey.UPDATED,
        latest_first=True,
        tip=of.updated_tip,
        shown=never,
    )


def created(of: Cells) -> Column:
    return column(
        "created",
        mark("Columns", "Created"),
        104,
        of.created,
        sort=SortKey.CREATED,
        latest_first=True,
        tip=of.created_tip,
        shown=never,
    )

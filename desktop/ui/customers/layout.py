"""Where the fields of a customer stand, and which of them have to be filled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.field import Field
from desktop.ui.records.form_layout import Group, cell
from desktop.words import Uniqueness

if TYPE_CHECKING:
    from desktop.ui.context import Context

GROUPS: tuple[Group, ...] = (
    Group(
        "",
        (
            (cell("name"), cell("phone"), cell("second_phone"), cell("level")),
            (cell("wechat"), cell("email"), cell("owner"), cell("store")),
            (cell("province", "city", "district", span=2), cell("address", span=2)),
            (cell("company"), cell("remark", span=3)),
        ),
    ),
)
QUICK: tuple[Group, ...] = (
    Group(
        "",
        (
            (cell("name"), cell("phone")),
            (cell("wechat"), cell("company")),
            (cell("level"), cell("address")),
        ),
    ),
)


def fields(context: Context) -> tuple[Field, ...]:
    """The description of the fields; what the uniqueness of customers needs is marked as required."""
    uniqueness = context.parameters.customer_uniqueness
    needed = {
        "phone": uniqueness is not Uniqueness.NONE,
        "store": uniqueness is Uniqueness.PHONE_AND_STORE,
    }
    return tuple(replace(one, required=one.required or needed.get(one.key, False)) for one in entry.FIELDS)

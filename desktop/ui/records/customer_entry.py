"""What a customer needs, as the business's parameters have it: the same wherever one is entered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.controllers.entries import customer as entry
from desktop.controllers.entries.field import Field
from desktop.words import Uniqueness

if TYPE_CHECKING:
    from desktop.ui.context import Context


def fields(context: Context) -> tuple[Field, ...]:
    """The description of the fields; what the uniqueness of customers needs is marked as required."""
    uniqueness = context.parameters.customer_uniqueness
    needed = {
        "phone": uniqueness is not Uniqueness.NONE,
        "store": uniqueness is Uniqueness.PHONE_AND_STORE,
    }
    return tuple(replace(one, required=one.required or needed.get(one.key, False)) for one in entry.FIELDS)

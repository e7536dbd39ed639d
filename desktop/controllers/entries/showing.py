"""Stored values as a person reads them."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.controllers.entries import opportunity, product
from desktop.controllers.entries.field import FieldKind, show_money
from desktop.words import Title, label

# A key is typed in the same way in every kind of record that has it.
_KINDS = {one.key: one.kind for one in (*opportunity.FIELDS, *product.FIELDS)}


def show(key: str, value: Any, directory: Any) -> str:
    """A stored value of a field as a person reads it in a form, history or conflict, whatever the record kind."""
    if value is None or value == "":
        return ""
    kind = _KINDS.get(key)
    if kind is FieldKind.CHOICE:
        return directory.choice_name(value)
    if kind is FieldKind.STAFF:
        return directory.staff_name(value)
    if kind is FieldKind.STORE:
        return directory.store_name(value)
    if kind is FieldKind.MONEY:
        whole, point, cents = show_money(value).partition(".")
        return f"{int(whole):,}{point}{cents}"
    if kind is FieldKind.TITLE:
        return label(Title(value))
    return value.isoformat() if isinstance(value, date) else str(value)

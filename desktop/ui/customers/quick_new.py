"""Quick entry of a customer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.controllers.entries import customer as entry
from desktop.translation import mark
from desktop.ui.customers.form import CustomerForm, saving
from desktop.ui.customers.layout import GROUPS, QUICK
from desktop.ui.records.customer_entry import fields
from desktop.ui.records.form_body import Entered
from desktop.ui.records.quick_new import QuickParts
from desktop.ui.records.quick_new import open_new as open_quick
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


def _form(context: Context, content: Mapping[str, Any] | None) -> CustomerForm:
    return CustomerForm(context, None, None, content)


def open_new(context: Context, prefill: Mapping[str, Any], window: Any) -> None:
    """Opens quick entry over a window, or the full form where more is filled in already."""
    entered = Entered(fields(context), entry.check, GROUPS)
    parts = QuickParts(
        Kind.CUSTOMER,
        mark("QuickNew", "New customer"),
        entered,
        QUICK,
        saving,
        _form,
        asks=False,
        links=False,
    )
    open_quick(context, parts, prefill, window)

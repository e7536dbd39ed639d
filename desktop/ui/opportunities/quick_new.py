"""Quick entry of an opportunity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.translation import mark
from desktop.ui.opportunities.form import ENTERED, OpportunityForm
from desktop.ui.opportunities.form_saving import OpportunitySaving
from desktop.ui.records.form_layout import QUICK
from desktop.ui.records.quick_new import QuickParts
from desktop.ui.records.quick_new import open_new as open_quick
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


def _form(context: Context, content: Mapping[str, Any] | None) -> OpportunityForm:
    return OpportunityForm(context, None, None, content)


PARTS = QuickParts(
    Kind.OPPORTUNITY, mark("QuickNew", "New opportunity"), ENTERED, QUICK, OpportunitySaving, _form
)


def open_new(context: Context, prefill: Mapping[str, Any], window: Any) -> None:
    """Opens quick entry over a window, or the full form where more is filled in already."""
    open_quick(context, PARTS, prefill, window)

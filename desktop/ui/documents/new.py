"""Starts a new sales document: of the opportunity given, or of one that is asked for first."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.controllers.document_prefill import Prefilled, prefilled
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.ui.documents.form import ContractForm, DocumentForm, IntentionForm
from desktop.ui.documents.form_values import OPPORTUNITY
from desktop.ui.documents.opportunity_picker import OpportunityPicker
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

FORM_OF: dict[Kind, type[DocumentForm]] = {Kind.INTENTION: IntentionForm, Kind.CONTRACT: ContractForm}


def new_intention(context: Context, prefill: Mapping[str, Any], window: Any) -> None:
    """Starts a sales intention in the window; `prefill` may name the opportunity."""
    _start(Kind.INTENTION, context, prefill, window)


def new_contract(context: Context, prefill: Mapping[str, Any], window: Any) -> None:
    """Starts a sales contract in the window; `prefill` may name the opportunity."""
    _start(Kind.CONTRACT, context, prefill, window)


def _start(kind: Kind, context: Context, prefill: Mapping[str, Any], window: Any) -> None:
    opportunity = prefill.get(OPPORTUNITY)
    if opportunity:
        _read(kind, context, window, int(opportunity))
        return
    picker = OpportunityPicker(context, kind, window)
    picker.picked.connect(partial(_picked, kind, context, window))
    picker.open()


def _picked(kind: Kind, context: Context, window: Any, row: Any) -> None:
    _read(kind, context, window, row.id)


def _read(kind: Kind, context: Context, window: Any, opportunity: int) -> None:
    task = context.read(window, partial(_prefilled, kind, opportunity))
    task.done.connect(partial(_show, kind, context, window))
    task.failed.connect(partial(_not_read, context))


def _prefilled(kind: Kind, opportunity: int, session: Session) -> Prefilled:
    return prefilled(session, kind, opportunity)


def _show(kind: Kind, context: Context, window: Any, begin: Prefilled) -> None:
    """Lays the form over what is shown; one that is begun for the opportunity already comes back."""
    for form in window.content.trail():
        begun = isinstance(form, FORM_OF[kind]) and form.address() is None
        if begun and form.opportunity == begin.opportunity.id:
            window.content.return_to(form)
            return
    make = partial(FORM_OF[kind], context, None, None, {"prefilled": begin})
    window.content.leave(partial(window.lay_over, make))


def _not_read(context: Context, error: BaseException) -> None:
    if isinstance(error, Refused):
        context.toast(error.sentence(), error=True)
    else:
        context.show_fault(error)

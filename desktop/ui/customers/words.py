"""What pane, list and form of customers say and start alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.controllers.own_place import first_place
from desktop.controllers.preferences import LAST_STORE
from desktop.translation import translate
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


def not_yours(name: str, owner: str) -> str:
    """Why a customer who is only shared cannot be opened."""
    if not owner:
        return translate("CustomersPage", "{name} is in another store: you see the name only.").format(
            name=name
        )
    return translate(
        "CustomersPage", "{name} is {owner}'s customer: you see name and owner only. Ask {owner}."
    ).format(name=name, owner=owner)


def not_new(disabled: bool) -> str:
    """Why no opportunity of a customer is started; empty where one may be."""
    if not disabled:
        return ""
    return translate("CustomerForm", "The customer is disabled: enable the customer first.")


def new_opportunity(context: Context, values: Mapping[str, Any]) -> None:
    """Starts an opportunity of a customer, with name and phone filled in."""
    prefill = {key: values[key] for key in ("name", "phone", "wechat") if values[key]}
    context.new_record(Kind.OPPORTUNITY, prefill)


def first_place_of(context: Context) -> dict[str, Any]:
    """Owner and store that a new customer starts with: a salesperson's own."""
    owner, store = first_place(context.session.user, context.directory, context.preference(LAST_STORE))
    return {"owner": owner, "store": store}

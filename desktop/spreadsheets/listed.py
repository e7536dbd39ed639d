"""Which records an export without a window writes: those of a saved filter, or of plain conditions."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from desktop.controllers import customer_listing, lead_listing, listing, preferences, product_listing
from desktop.controllers.directory import Directory, load_directory
from desktop.controllers.document_listing import DOCUMENT_LISTS
from desktop.controllers.kind_queries import DocumentQuery, ProductQuery
from desktop.controllers.list_query import NONE, CustomerTab, ListQuery, Status, from_json
from desktop.controllers.people import present
from desktop.controllers.session import Session, User
from desktop.errors import Refused
from desktop.translation import some
from desktop.words import Business, Document, Kind, LeadStatus, ProductStatus, label


class Conditions(NamedTuple):
    """Plain conditions, as they are typed; empty ones say nothing.

    Arguments:
        view: the name of a saved filter of the person, to which the others are added.
        status: the tab: a status by its code name or as it is called on screen.
        owner: name or login; `none` is nobody.
        store: name or code; `none` is no store.
        search: what is typed into the search box.
    """

    view: str = ""
    status: str = ""
    owner: str = ""
    store: str = ""
    search: str = ""


class _Listed(NamedTuple):
    """How a kind is listed; `key` is its list's name in preferences."""

    key: str
    ids: Callable[[Any, User, Any], array[int]]
    statuses: type[Status]
    blank: ListQuery


_LISTED: Mapping[Kind, _Listed] = {
    Kind.OPPORTUNITY: _Listed("opportunities", listing.ids, Business, ListQuery()),
    Kind.LEAD: _Listed("leads", lead_listing.ids, LeadStatus, ListQuery()),
    Kind.CUSTOMER: _Listed("customers", customer_listing.ids, CustomerTab, ListQuery()),
    Kind.PRODUCT: _Listed("products", product_listing.ids, ProductStatus, ProductQuery()),
    Kind.INTENTION: _Listed("intentions", DOCUMENT_LISTS[Kind.INTENTION].ids, Document, DocumentQuery()),
    Kind.CONTRACT: _Listed("contracts", DOCUMENT_LISTS[Kind.CONTRACT].ids, Document, DocumentQuery()),
}


def listed_ids(session: Session, kind: Kind, conditions: Conditions) -> array[int]:
    """The records of a kind that a person sees and that fulfil the conditions, in the order of their list.

    Arguments:
        session: who asks; in a reading transaction.
        kind: what is listed.
        conditions: which of them.

    Raises:
        Refused: there is no such saved filter, status, person or store.
    """
    session, listed = present(session), _LISTED[kind]
    query = _of_view(session, listed, conditions.view) if conditions.view else listed.blank
    directory = load_directory(session.database.connection())
    if conditions.status:
        query = replace(query, status=_status(listed.statuses, conditions.status))
    if conditions.owner:
        query = replace(query, owner=(_owner(directory, conditions.owner),))
    if conditions.store:
        query = replace(query, store=(_store(directory, conditions.store),))
    if conditions.search:
        query = replace(query, text=conditions.search)
    return listed.ids(session.database.connection(), session.user, query)


def _of_view(session: Session, listed: _Listed, name: str) -> ListQuery:
    kept = preferences.get(session, f"{listed.key}.views", [])
    views = {str(one.get("name", "")): one for one in kept if isinstance(one, dict)}
    known = {one.casefold(): views[one] for one in views}
    if name.casefold().strip() not in known:
        raise Refused("cli_no_view", name=name, known=some([*views]) or "-")
    stored = known[name.casefold().strip()].get("query")
    return from_json(stored if isinstance(stored, dict) else {}, listed.statuses, listed.blank)


def _status(statuses: type[Status], typed: str) -> Status:
    wanted = typed.casefold().replace("-", "_").replace(" ", "_")
    for one in statuses:
        if wanted in (one.name.casefold(), label(one).casefold().replace(" ", "_")):
            return one
    raise Refused("cli_no_status", name=typed, known=_names(statuses))


def _names(statuses: type[Status]) -> str:
    return some([one.name.lower().replace("_", "-") for one in statuses])


def _owner(directory: Directory, typed: str) -> int:
    if typed.casefold() == "none":
        return NONE
    found = _any_named(typed, ((one.id, (one.name, one.login)) for one in directory.staff.values()))
    named = directory.staff_named(typed) or found
    if len(named) != 1:
        raise Refused("cli_no_owner", name=typed)
    return named[0]


def _store(directory: Directory, typed: str) -> int:
    if typed.casefold() == "none":
        return NONE
    found = _any_named(typed, ((one.id, (one.name, one.code)) for one in directory.stores.values()))
    named = directory.store_named(typed) or next(iter(found), None)
    if named is None:
        raise Refused("cli_no_store", name=typed)
    return named


def _any_named(typed: str, known: Any) -> Sequence[int]:
    """The ids of those with this name, also where they are no longer active: their records are there still."""
    return [one for one, names in known if typed.casefold() in (name.casefold() for name in names)]

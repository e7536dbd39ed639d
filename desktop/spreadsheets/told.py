"""The columns of an export that nobody types: numbers, statuses, people and times, by kind of record."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from desktop.controllers.document_links import CONTRACT_SUM, numbers_of, read_numbers
from desktop.spreadsheets.cells import Cell, Make, Names, member, moment, money
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.mapping import plain
from desktop.spreadsheets.written import written
from desktop.translation import mark, translate
from desktop.words import Business, Document, Kind, LeadStatus, ProductStatus


class Told(NamedTuple):
    """One column.

    Arguments:
        key: what it is called on the command line.
        caption: marked in the context "ExportColumns".
        sql: what is read of it, on the kind's table.
        make: what makes its cell of what is read, where that is not empty.
        width: in characters.
    """

    key: str
    caption: str
    sql: str
    make: Callable[[Names], Make]
    width: int = 16

    def title(self) -> str:
        """The caption in the reader's language."""
        return translate("ExportColumns", self.caption)


def _plain(_names: Names) -> Make:
    return written


def _money(_names: Names) -> Make:
    return money


def _moment(_names: Names) -> Make:
    return moment


def _person(names: Names) -> Make:
    return cache(lambda staff: written(names.directory.staff_told(staff)))


def _choice(names: Names) -> Make:
    return cache(lambda choice: written(names.directory.choice_name(choice)))


def _flag(_names: Names) -> Make:
    yes = translate("ExportColumns", "yes")
    return lambda stored: yes if stored else ""


def _status(codes: Any) -> Callable[[Names], Make]:
    return lambda _names: member(codes)


def _numbers(_names: Names) -> Make:
    """The numbers of documents, the newest first; a voided one says so."""
    voided = translate("ExportColumns", "{number} (voided)")

    def make(stored: str) -> Cell:
        found = read_numbers(stored)
        return ", ".join(voided.format(number=one.number) if one.voided else one.number for one in found)

    return make


NUMBER = Told("number", mark("ExportColumns", "Number"), "number", _plain)
_CREATED = (
    Told("creator", mark("ExportColumns", "Created by"), "creator_id", _person),
    Told("created", mark("ExportColumns", "Created at"), "created_at", _moment, 18),
)
_UPDATED = Told("updated", mark("ExportColumns", "Updated at"), "updated_at", _moment, 18)
_CLOSED = (
    Told("close_reason", mark("ExportColumns", "Close reason"), "close_reason_id", _choice),
    Told("close_text", mark("ExportColumns", "Why it was closed"), "close_text", _plain, 28),
)
_FOLLOWED = (
    Told("last_follower", mark("ExportColumns", "Last follower"), "last_follower_id", _person),
    Told("last_follow_up", mark("ExportColumns", "Last follow-up"), "last_follow_up_at", _moment, 18),
)
_VOIDED = Told("voided", mark("ExportColumns", "Voided"), "voided", _flag, 10)
_DISABLED = Told("disabled", mark("ExportColumns", "Disabled"), "disabled", _flag, 10)
_SHARED = (
    "coalesce((SELECT customer.name FROM customer WHERE customer.id = opportunity.shared_customer_id),"
    " (SELECT other.name FROM opportunity AS other WHERE other.id = opportunity.shared_opportunity_id))"
)
_LEAD = "(SELECT lead.number FROM lead WHERE lead.id = opportunity.lead_id)"
_PUSHED = "(SELECT opportunity.number FROM opportunity WHERE opportunity.lead_id = lead.id)"

TOLD: Mapping[Kind, tuple[Told, ...]] = {
    Kind.OPPORTUNITY: (
        Told("status", mark("ExportColumns", "Business status"), "business", _status(Business)),
        Told("document", mark("ExportColumns", "Document status"), "document", _status(Document)),
        _VOIDED,
        _DISABLED,
        *_CLOSED,
        Told("shared", mark("ExportColumns", "Shared customer"), _SHARED, _plain),
        Told("lead", mark("ExportColumns", "Lead"), _LEAD, _plain),
        Told("intentions", mark("ExportColumns", "Intention numbers"), numbers_of("intention"), _numbers, 20),
        Told("contracts", mark("ExportColumns", "Contract numbers"), numbers_of("contract"), _numbers, 20),
        *_FOLLOWED,
        *_CREATED,
        _UPDATED,
    ),
    Kind.LEAD: (
        Told("status", mark("ExportColumns", "Status"), "status", _status(LeadStatus)),
        *_CLOSED,
        Told("opportunity", mark("ExportColumns", "Opportunity"), _PUSHED, _plain),
        *_FOLLOWED,
        *_CREATED,
        _UPDATED,
    ),
    Kind.CUSTOMER: (
        Told("contract_sum", mark("ExportColumns", "Contract sum"), CONTRACT_SUM, _money),
        _DISABLED,
        *_CREATED,
        _UPDATED,
    ),
    Kind.PRODUCT: (
        Told("status", mark("ExportColumns", "State"), "active", _status(ProductStatus)),
        *_CREATED,
        _UPDATED,
    ),
}
"""What is told of records behind what is typed."""


def is_told(kind: Kind, caption: str) -> bool:
    """Whether a column stands in exports of a kind and is nothing that is typed: an import need not ask what it is.

    Arguments:
        kind: what the rows are.
        caption: as it stands in the sheet, in English or the language spoken now.
    """
    # What is called the number of a product is its code, which is typed.
    number = () if kind is Kind.PRODUCT else (NUMBER,)
    names = (name for one in (*number, *TOLD.get(kind, ())) for name in (one.caption, one.title()))
    return plain(caption) in {plain(name) for name in names}


def without_told(columns: Columns, kind: Kind, header: Sequence[str]) -> Columns:
    """The mapping with the columns that an export of the program tells known as such, where they are no field's."""
    return columns.told([at for at in columns.unmatched if is_told(kind, header[at])])

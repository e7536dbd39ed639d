"""What a sales document looks like on paper: everything its printed page tells, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.controllers.amounts import Discount, Line, Totals
from desktop.words import Document, Kind


@dataclass(frozen=True)
class Printed:
    """One sales intention or contract as it is printed; amounts are in minor units.

    Arguments:
        kind: intention or contract.
        number: empty while it has not been saved.
        valid_until: of an intention.
        delivery: the date of delivery.
        business, store, store_address: who sells.
        logo: the bytes of the store's picture, PNG or JPEG; empty where it has none.
        customer, phone, address: who buys and where to deliver.
        owner: the salesperson responsible.
        discount: on the whole.
        deposit: of a contract.
        terms: what the business has agreed with everyone, in paragraphs.
        currency: the ISO 4217 code of all amounts.
    """

    kind: Kind
    number: str
    date: date
    document: Document
    voided: bool
    business: str
    store: str
    store_address: str
    logo: bytes
    customer: str
    phone: str
    address: str
    owner: str
    lines: tuple[Line, ...]
    totals: Totals
    discount: Discount
    currency: str
    valid_until: date | None = None
    delivery: date | None = None
    deposit: int = 0
    remark: str = ""
    terms: str = ""

"""What Quote and Order fill in: customer, phone, place and dates of a new document, from its opportunity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from desktop.clock import clock
from desktop.controllers.converting import prefill as customer_prefill
from desktop.controllers.customers import CustomerCard, shown_card
from desktop.controllers.document_workflow import OPERATION_OF
from desktop.controllers.facts import visible_facts
from desktop.controllers.opportunities import load
from desktop.controllers.parameters import load_parameters
from desktop.controllers.session import Session
from desktop.controllers.workflow import Facts, refusal
from desktop.words import Kind, Rounding

PLACE = ("province", "city", "district", "address")


@dataclass(frozen=True)
class Prefilled:
    """A new document as its form begins.

    Arguments:
        opportunity: from which it is made.
        values: the typed fields by key.
        customer: who buys; None where nobody is known by the phone yet.
        new_customer: what is filled in of a new customer, by field key.
        rounding: the rule in force.
    """

    opportunity: Facts
    values: Mapping[str, Any]
    customer: CustomerCard | None
    new_customer: Mapping[str, Any]
    rounding: Rounding


def prefilled(session: Session, kind: Kind, opportunity: int) -> Prefilled:
    """What a new document of an opportunity begins with.

    Raises:
        Refused: the opportunity is not there, or allows no such document; says why.
    """
    with session.read() as connection:
        facts, parameters = visible_facts(connection, session, opportunity), load_parameters(connection)
    no = refusal(OPERATION_OF[kind], facts, session.user, parameters)
    if no is not None:
        raise no
    found = load(session, opportunity)
    today = clock.today()
    values: dict[str, Any] = {
        "phone": found.values["phone"],
        "date": today,
        "owner": facts.owner,
        "delivery": found.values["expected_close"] if _ahead(found.values["expected_close"]) else None,
        "address": _address(found.values),
    }
    if kind is Kind.INTENTION:
        values["valid_until"] = today + timedelta(days=parameters.intention_days)
    return Prefilled(
        facts, values, _customer(session, found), customer_prefill(session, opportunity), parameters.rounding
    )


def _ahead(day: Any) -> bool:
    return day is not None and day >= clock.today()


def _address(values: Mapping[str, Any]) -> str:
    """Where to deliver, in one line; a city that is called like its province is named once."""
    return "".join(dict.fromkeys(values[key] for key in PLACE if values[key]))


def _customer(session: Session, found: Any) -> CustomerCard | None:
    """The opportunity's customer, or else the one who shares its phone; who is disabled cannot be chosen."""
    shared = found.shared.customer if found.shared is not None else None
    customer = found.customer or (shown_card(session, shared) if shared is not None else None)
    return None if customer is None or customer.disabled else customer

"""Convert: a customer is made from an opportunity, or one that exists is linked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.controllers.arguments import ConvertTo, UseCustomer
from desktop.controllers.customers import card, checked_values, register
from desktop.controllers.effects import Act, Values
from desktop.controllers.opportunities import load, phone_keys_of
from desktop.controllers.session import Session
from desktop.controllers.workflow import Facts
from desktop.errors import Refused
from desktop.words import Business

# The fields of a customer that an opportunity fills in.
PREFILLED = (
    "name",
    "phone",
    "second_phone",
    "company",
    "wechat",
    "email",
    "province",
    "city",
    "district",
    "address",
    "owner",
    "store",
)


def prefill(session: Session, record: int) -> dict[str, Any]:
    """The customer form as an opportunity fills it in.

    Raises:
        Refused: the opportunity does not exist or the user may not see it.
    """
    values = load(session, record).values
    return {key: values[key] for key in PREFILLED} | {"level": values["intent"]}


def convert(act: Act, records: Sequence[Facts]) -> Values:
    """The effect of Convert.

    Raises:
        Refused: the customer is registered already, is disabled or does not exist.
    """
    act.relink |= phone_keys_of(act.session, [one.id for one in records])
    return {one.id: _convert_one(act, one) for one in records}


def _convert_one(act: Act, one: Facts) -> dict[str, Any]:
    connection = act.session.database.connection()
    row = connection.execute("SELECT customer_id FROM opportunity WHERE id = ?", (one.id,)).fetchone()
    given = act.arguments
    if isinstance(given, UseCustomer):
        customer, converted = given.customer, given.mark_converted
    elif row[0] is not None:
        customer, converted = row[0], True
    else:
        customer, converted = _registered(act, one, given), True
    found = card(connection, customer)
    if found is None:
        raise Refused("not_found")
    if found.disabled:
        raise Refused("customer_disabled", name=found.name)
    values: dict[str, Any] = {"customer_id": customer}
    return values | {"business": Business.CONVERTED} if converted else values


def _registered(act: Act, one: Facts, given: ConvertTo) -> int:
    """The customer made from the form; owner and store are the opportunity's."""
    draft = dict(given.draft) | {"owner": one.owner, "store": one.store}
    values = checked_values(act.session, draft)
    customer = register(act.session, values, given.form_uuid, one.id)
    act.customers.add(customer)
    act.relink |= {values["phone_key"], values["second_phone_key"]}
    return customer

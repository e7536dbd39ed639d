"""Convert: a customer is made from an opportunity, or one that exists is linked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.controllers.arguments import ConvertTo, UseCustomer
from desktop.controllers.completing import complete
from desktop.controllers.customers import CustomerCard, card, checked_values, has_phone, register
from desktop.controllers.effects import Act, Values
from desktop.controllers.entries.phone import PHONES, keys_of
from desktop.controllers.opportunities import load
from desktop.controllers.session import Session
from desktop.controllers.sharing import phone_keys, phone_keys_of
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
        _refuse_unfound(act, one, given)
    elif row[0] is not None:
        customer, converted = row[0], True
    else:
        customer, converted = _registered(act, one, given), True
    found = card(connection, customer)
    if found is None:
        raise Refused("not_found")
    if found.disabled:
        raise Refused("customer_disabled", name=found.name)
    if not isinstance(given, UseCustomer) and row[0] is not None:
        _complete(act, one, found, given)
    values: dict[str, Any] = {"customer_id": customer}
    return values | {"business": Business.CONVERTED} if converted else values


def _refuse_unfound(act: Act, one: Facts, given: UseCustomer) -> None:
    """Refuses a customer to whom no phone that was typed, or that the opportunity has, belongs.

    Raises:
        Refused: the customer has none of the phones, or has them no longer.
    """
    if given.draft:
        keys = set(phone_keys(act.session, [str(given.draft.get(key) or "") for key in PHONES]))
    else:
        keys = {key for key in phone_keys_of(act.session, [one.id]) if key}
    if not has_phone(act.session.database.connection(), given.customer, keys):
        raise Refused("customer_other_phone", field="phone", number=one.number)


def _complete(act: Act, one: Facts, customer: CustomerCard, given: ConvertTo) -> None:
    """Fills what the customer linked before lacks from the form; says what of it was not taken."""
    if not given.draft:
        return
    completed = complete(act.session, customer.id, given.draft)
    if completed.filled:
        act.customers.add(customer.id)
        act.relink |= completed.phones
    if completed.left:
        act.notes[one.id] = (completed.note(one.number, customer.name),)


def _registered(act: Act, one: Facts, given: ConvertTo) -> int:
    """The customer made from the form; owner and store are the opportunity's."""
    draft = dict(given.draft) | {"owner": one.owner, "store": one.store}
    values = checked_values(act.session, draft)
    customer = register(act.session, values, given.form_uuid, one.id)
    act.customers.add(customer)
    act.relink |= set(keys_of(values))
    return customer

"""Sales intentions and sales contracts, and their lines."""

from __future__ import annotations

from typing import Any

from peewee import (
    AutoField,
    BigIntegerField,
    BooleanField,
    CharField,
    Check,
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from desktop.models.base import Table
from desktop.models.customers import Customer
from desktop.models.fields import CodeField, InstantField
from desktop.models.opportunities import Opportunity
from desktop.models.ordering import add_orders, add_wide
from desktop.models.people import Staff, Store
from desktop.models.products import Product
from desktop.words import Document

_DISCOUNTS = (
    Check("discount_rate BETWEEN 0 AND 10000"),
    Check("discount_amount >= 0"),
    Check("discount_rate = 0 OR discount_amount = 0"),
)


class SalesDocument(Table):
    """The columns that intentions and contracts begin with; there is no such table.

    Amounts are in minor units, quantities in thousandths, rates in hundredths of a percent. What the lines come to
    is kept as it was when the document was saved, with the rounding rule that was in force. `name` is the
    customer's as the document says it; `search` is derived by `controllers.documents`.
    """

    id = AutoField()
    number = CharField(unique=True)
    form_uuid = CharField(unique=True)
    opportunity = ForeignKeyField(Opportunity, on_delete="RESTRICT", backref="+", index=False)
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", backref="+")
    name = CharField(constraints=[Check("length(name) > 0")])
    name_sort = TextField(default="")
    pinyin = TextField(default="")
    phone = TextField(default="")
    phone_key = CharField(null=True)
    date = DateField()
    delivery = DateField(null=True)
    address = TextField(default="")
    remark = TextField(default="")
    discount_rate = IntegerField(default=0)
    discount_amount = BigIntegerField(default=0)
    rounding = CharField()
    gross = BigIntegerField(constraints=[Check("gross >= 0")])
    total = BigIntegerField(constraints=[Check("total >= 0")])
    line_count = IntegerField(constraints=[Check("line_count > 0")])
    quantity = BigIntegerField()
    owner = ForeignKeyField(Staff, on_delete="RESTRICT", null=True, backref="+", index=False)
    store = ForeignKeyField(Store, on_delete="RESTRICT", null=True, backref="+", index=False)
    document = CodeField(Document, default=Document.CREATED, constraints=[Check("document BETWEEN 0 AND 3")])
    voided = BooleanField(default=False)
    submitter = ForeignKeyField(Staff, on_delete="RESTRICT", null=True, backref="+", index=False)
    creator = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+", index=False)
    created_at = InstantField()
    updated_at = InstantField()
    version = IntegerField(default=1)
    search = TextField(default="")


class Intention(SalesDocument):
    """A quotation: what a customer may buy, at which price, until when."""

    valid_until = DateField(null=True)

    class Meta:
        constraints = _DISCOUNTS


class Contract(SalesDocument):
    """An order: what a customer has bought."""

    deposit = BigIntegerField(default=0, constraints=[Check("deposit >= 0")])
    intention = ForeignKeyField(Intention, on_delete="RESTRICT", null=True, backref="+")

    class Meta:
        constraints = (*_DISCOUNTS, Check("deposit <= total"))


class DocumentLine(Table):
    """The columns that the lines of both begin with; there is no such table.

    `product` is empty for what stands in this document alone; code, name and price are the document's own.
    """

    id = AutoField()
    position = IntegerField()
    product = ForeignKeyField(Product, on_delete="RESTRICT", null=True, backref="+")
    code = CharField(default="")
    name = CharField(constraints=[Check("length(name) > 0")])
    specification = TextField(default="")
    unit = CharField(default="")
    quantity = BigIntegerField(constraints=[Check("quantity > 0")])
    price = BigIntegerField(constraints=[Check("price >= 0")])
    discount_rate = IntegerField(default=0)
    discount_amount = BigIntegerField(default=0)
    amount = BigIntegerField(constraints=[Check("amount >= 0")])
    remark = TextField(default="")


class IntentionLine(DocumentLine):
    """A line of an intention."""

    intention = ForeignKeyField(Intention, on_delete="CASCADE", backref="lines")

    class Meta:
        constraints = _DISCOUNTS


class ContractLine(DocumentLine):
    """A line of a contract, and the line of the intention it was pushed down from."""

    contract = ForeignKeyField(Contract, on_delete="CASCADE", backref="lines")
    source = ForeignKeyField(IntentionLine, on_delete="RESTRICT", null=True, backref="+")

    class Meta:
        constraints = _DISCOUNTS


def _add_indexes(table: Any, name: str, own: tuple[tuple[str, Any], ...]) -> None:
    still = (table.voided, table.document)
    orders = (
        ("number", table.number),
        ("date", table.date),
        ("name", table.name_sort),
        ("phone", table.phone_key),
        ("document", table.document),
        ("delivery", table.delivery),
        ("total", table.total),
        ("created", table.created_at),
        *own,
    )
    add_orders(
        table,
        name,
        still,
        (
            *((order, column, ()) for order, column in orders),
            ("updated", table.updated_at, (table.store, table.owner)),
        ),
    )
    held = (*still, *(column for _order, column in orders), table.updated_at, table.store, table.owner)
    add_wide(
        table,
        name,
        tuple(dict.fromkeys(held)),
        (
            ("owner", (table.owner, table.id), None),
            ("store", (table.store, table.id), None),
            ("only_voided", (table.id,), table.voided == 1),
        ),
    )
    table.add_index(table.index(table.opportunity, table.voided, name=f"{name}_opportunity"))


_add_indexes(Intention, "intention", (("valid_until", Intention.valid_until),))
_add_indexes(Contract, "contract", (("deposit", Contract.deposit),))

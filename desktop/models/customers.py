"""Customers, and the keys that make them unique."""

from __future__ import annotations

from peewee import (
    SQL,
    BooleanField,
    CharField,
    Check,
    DeferredForeignKey,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from desktop.models.base import Table
from desktop.models.fields import InstantField
from desktop.models.ordering import add_orders, add_wide
from desktop.models.people import Staff, Store
from desktop.models.trail import ImportBatch


class Customer(Table):
    """The person or firm that buys.

    `search` is derived by `controllers.search.search_text` from the columns the search box looks into.
    """

    number = CharField(unique=True)
    form_uuid = CharField(unique=True)
    name = CharField(constraints=[Check("length(name) > 0")])
    name_sort = TextField(default="")
    pinyin = TextField(default="")
    company = TextField(default="")
    phone = TextField(default="")
    phone_key = CharField(null=True, index=True)
    second_phone = TextField(default="")
    second_phone_key = CharField(null=True, index=True)
    wechat = TextField(default="")
    email = TextField(default="")
    province = TextField(default="")
    city = TextField(default="")
    district = TextField(default="")
    address = TextField(default="")
    level = CharField(null=True, constraints=[Check("level IN ('A', 'B', 'C', 'D')")])
    remark = TextField(default="")
    store = ForeignKeyField(Store, on_delete="RESTRICT", null=True)
    owner = ForeignKeyField(Staff, on_delete="RESTRICT", null=True)
    source_opportunity = DeferredForeignKey("Opportunity", on_delete="RESTRICT", null=True)
    disabled = BooleanField(default=False)
    creator = ForeignKeyField(Staff, on_delete="RESTRICT", backref="created_customers")
    created_at = InstantField()
    updated_at = InstantField()
    version = IntegerField(default=1)
    import_batch = ForeignKeyField(ImportBatch, on_delete="RESTRICT", null=True, backref="+", index=False)
    search = TextField(default="", constraints=[SQL("DEFAULT ''")])

    class Meta:
        indexes = ((("name_sort", "id"), False),)


_STILL = (Customer.disabled, Customer.level)
add_orders(
    Customer,
    "customer",
    _STILL,
    (
        ("number", Customer.number, ()),
        ("name", Customer.name_sort, ()),
        ("phone", Customer.phone_key, ()),
        ("level", Customer.level, ()),
        ("created", Customer.created_at, ()),
        ("updated", Customer.updated_at, (Customer.store, Customer.owner)),
    ),
)
add_wide(
    Customer,
    "customer",
    (
        *_STILL,
        Customer.created_at,
        Customer.updated_at,
        Customer.number,
        Customer.name_sort,
        Customer.phone_key,
        Customer.store,
        Customer.owner,
    ),
    (
        ("owner", (Customer.owner, Customer.id), None),
        ("store", (Customer.store, Customer.id), None),
        ("only_disabled", (Customer.id,), Customer.disabled == 1),
    ),
)


class CustomerKey(Table):
    """One key under which no second customer may be registered; what it holds follows `customer_uniqueness`."""

    key = CharField(primary_key=True)
    customer = ForeignKeyField(Customer, on_delete="CASCADE", backref="keys")

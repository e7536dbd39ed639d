"""Customers, and the keys that make them unique."""

from __future__ import annotations

from peewee import (
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
from desktop.models.people import Staff, Store


class Customer(Table):
    """The person or firm that buys."""

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

    class Meta:
        indexes = ((("name_sort", "id"), False),)


class CustomerKey(Table):
    """One key under which no second customer may be registered; what it holds follows `customer_uniqueness`."""

    key = CharField(primary_key=True)
    customer = ForeignKeyField(Customer, on_delete="CASCADE", backref="keys")

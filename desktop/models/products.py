"""Products: what the chain sells, known to all stores alike."""

from __future__ import annotations

from peewee import BigIntegerField, BooleanField, CharField, Check, ForeignKeyField, IntegerField, TextField

from desktop.models.base import Table
from desktop.models.fields import InstantField
from desktop.models.ordering import add_orders, add_wide
from desktop.models.people import Staff
from desktop.models.trail import ImportBatch


class Product(Table):
    """One product with its price in minor units.

    `code_key` is the code as it is compared: two codes that differ in case or width alone are one. `search` is
    derived by `controllers.products` from the columns the search box looks into.
    """

    code = CharField(constraints=[Check("length(code) > 0")])
    code_key = CharField(unique=True)
    form_uuid = CharField(unique=True)
    bar_code = CharField(default="", index=True)
    name = CharField(constraints=[Check("length(name) > 0")])
    name_sort = TextField(default="")
    pinyin = TextField(default="")
    specification = TextField(default="")
    unit = CharField(default="")
    price = BigIntegerField(constraints=[Check("price >= 0")])
    category = CharField(default="")
    category_sort = TextField(null=True)
    active = BooleanField(default=True)
    creator = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+", index=False)
    created_at = InstantField()
    updated_at = InstantField()
    version = IntegerField(default=1)
    import_batch = ForeignKeyField(ImportBatch, on_delete="RESTRICT", null=True, backref="+", index=False)
    search = TextField(default="")


add_orders(
    Product,
    "product",
    (Product.active,),
    (
        ("code", Product.code_key, ()),
        ("name", Product.name_sort, ()),
        ("category", Product.category_sort, ()),
        ("price", Product.price, ()),
        ("active", Product.active, ()),
        ("created", Product.created_at, ()),
        ("updated", Product.updated_at, ()),
    ),
)
add_wide(
    Product,
    "product",
    (
        Product.active,
        Product.price,
        Product.bar_code,
        Product.created_at,
        Product.updated_at,
        Product.code_key,
        Product.name_sort,
        Product.category_sort,
    ),
    (("category", (Product.category, Product.id), None),),
)

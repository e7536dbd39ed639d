"""Opportunities, their follow-up entries and the files attached to these."""

from __future__ import annotations

from peewee import (
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
from desktop.models.business import Choice
from desktop.models.contact import Contact
from desktop.models.customers import Customer
from desktop.models.fields import CodeField, InstantField
from desktop.models.leads import Lead
from desktop.models.ordering import add_orders, add_wide
from desktop.models.people import Staff, Store
from desktop.models.trail import ImportBatch
from desktop.words import Business, Document, Method


class Opportunity(Contact):
    """A sales opportunity. Unassigned is a NULL owner; money is in minor units; phone keys are in normal form."""

    source = ForeignKeyField(Choice, on_delete="RESTRICT", null=True, backref="+", index=False)
    intent = CharField(null=True, constraints=[Check("intent IN ('A', 'B', 'C', 'D')")])
    progress = ForeignKeyField(Choice, on_delete="RESTRICT", null=True, backref="+", index=False)
    needs = TextField(default="")
    budget = BigIntegerField(null=True, constraints=[Check("budget >= 0")])
    expected_close = DateField(null=True)
    province = TextField(default="")
    city = TextField(default="")
    district = TextField(default="")
    address = TextField(default="")
    remark = TextField(default="")
    owner = ForeignKeyField(Staff, on_delete="RESTRICT", null=True, backref="+", index=False)
    store = ForeignKeyField(Store, on_delete="RESTRICT", null=True, backref="+", index=False)
    business = CodeField(
        Business, default=Business.UNASSIGNED, constraints=[Check("business BETWEEN 0 AND 3")]
    )
    document = CodeField(Document, default=Document.CREATED, constraints=[Check("document BETWEEN 0 AND 3")])
    voided = BooleanField(default=False)
    disabled = BooleanField(default=False)
    close_reason = ForeignKeyField(Choice, on_delete="RESTRICT", null=True, backref="+", index=False)
    close_text = TextField(default="")
    shared_customer = ForeignKeyField(Customer, on_delete="SET NULL", null=True, backref="+")
    shared_opportunity = ForeignKeyField("self", on_delete="SET NULL", null=True, backref="+")
    customer = ForeignKeyField(Customer, on_delete="RESTRICT", null=True, backref="opportunities")
    creator = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+", index=False)
    created_at = InstantField()
    submitter = ForeignKeyField(Staff, on_delete="RESTRICT", null=True, backref="+", index=False)
    assigned_at = InstantField(null=True)
    last_owner = ForeignKeyField(Staff, on_delete="RESTRICT", null=True, backref="+", index=False)
    import_batch = ForeignKeyField(ImportBatch, on_delete="RESTRICT", null=True, backref="+", index=False)
    last_follower = ForeignKeyField(Staff, on_delete="RESTRICT", null=True, backref="+", index=False)
    last_follow_up_at = InstantField(null=True)
    last_method = CodeField(Method, null=True)
    updated_at = InstantField()
    next_follow_up = DateField(null=True)
    version = IntegerField(default=1)
    lead = ForeignKeyField(Lead, on_delete="RESTRICT", null=True, backref="+", unique=True)

    class Meta:
        constraints = (
            Check("business <> 0 OR owner_id IS NULL"),
            Check("business NOT IN (1, 2) OR (owner_id IS NOT NULL AND store_id IS NOT NULL)"),
            Check("business <> 3 OR close_reason_id IS NOT NULL"),
            Check("business <> 2 OR customer_id IS NOT NULL"),
            Check("phone <> '' OR wechat <> ''"),
            Check("voided IN (0, 1)"),
            Check("disabled IN (0, 1)"),
        )


# What a bulk Assign changes costs it a page a record in each index that holds it: the business status is only where
# Unassigned records lie together, owner and store only in the wide indexes.
_STILL = (Opportunity.voided, Opportunity.source, Opportunity.intent, Opportunity.progress)
add_orders(
    Opportunity,
    "opportunity",
    _STILL,
    (
        ("number", Opportunity.number, ()),
        ("name", Opportunity.name_sort, ()),
        ("phone", Opportunity.phone_key, ()),
        ("business", Opportunity.business, ()),
        ("document", Opportunity.document, ()),
        ("voided", Opportunity.voided, ()),
        ("source", Opportunity.source, ()),
        ("intent", Opportunity.intent, ()),
        ("progress", Opportunity.progress, (Opportunity.business,)),
        ("last_follower", Opportunity.last_follower, (Opportunity.business,)),
        ("last_follow_up", Opportunity.last_follow_up_at, (Opportunity.business,)),
        ("next_follow_up", Opportunity.next_follow_up, (Opportunity.business,)),
        ("created", Opportunity.created_at, ()),
        (
            "updated",
            Opportunity.updated_at,
            (Opportunity.business, Opportunity.document, Opportunity.store, Opportunity.owner),
        ),
    ),
)
add_wide(
    Opportunity,
    "opportunity",
    (
        *_STILL,
        Opportunity.business,
        Opportunity.document,
        Opportunity.disabled,
        Opportunity.created_at,
        Opportunity.updated_at,
        Opportunity.last_follow_up_at,
        Opportunity.next_follow_up,
        Opportunity.last_follower,
        Opportunity.shared_customer,
        Opportunity.shared_opportunity,
        Opportunity.number,
        Opportunity.name_sort,
        Opportunity.phone_key,
        Opportunity.store,
        Opportunity.owner,
    ),
    (
        ("owner", (Opportunity.owner, Opportunity.id), None),
        ("store", (Opportunity.store, Opportunity.id), None),
        ("pool", (Opportunity.store, Opportunity.id), Opportunity.business == 0),
        ("only_voided", (Opportunity.id,), Opportunity.voided == 1),
        ("only_disabled", (Opportunity.id,), Opportunity.disabled == 1),
    ),
)
# Few records of the pool were followed up or have something planned: without these indexes a walk meets all others.
for _key in (Opportunity.last_follower, Opportunity.last_follow_up_at, Opportunity.next_follow_up):
    add_wide(
        Opportunity,
        "opportunity",
        (*_STILL, Opportunity.store),
        ((f"pool_{_key.name}", (_key, Opportunity.id), (Opportunity.business == 0) & _key.is_null(False)),),
    )


class FollowUp(Table):
    """A follow-up entry of an opportunity."""

    uuid = CharField(unique=True)
    opportunity = ForeignKeyField(Opportunity, on_delete="CASCADE", backref="follow_ups")
    author = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+", index=False)
    at = InstantField()
    method = CodeField(Method, constraints=[Check("method BETWEEN 0 AND 4")])
    text = TextField(constraints=[Check("length(text) > 0")])
    next_follow_up = DateField(null=True)


class Attachment(Table):
    """A file attached to a follow-up entry; its bytes lie in the attachment store under their SHA-256."""

    follow_up = ForeignKeyField(FollowUp, on_delete="CASCADE", backref="attachments")
    sha256 = CharField(index=True)
    name = TextField()
    size = IntegerField()

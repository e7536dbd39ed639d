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
from desktop.models.customers import Customer
from desktop.models.fields import CodeField, InstantField
from desktop.models.people import Staff, Store
from desktop.models.trail import ImportBatch
from desktop.words import Business, Document, Method, Title


class Opportunity(Table):
    """A sales opportunity. Unassigned is a NULL owner; money is in minor units; phone keys are in normal form."""

    number = CharField(unique=True)
    form_uuid = CharField(unique=True)
    name = CharField(constraints=[Check("length(name) > 0")])
    name_sort = TextField(default="")
    pinyin = TextField(default="")
    title = CodeField(Title, default=Title.UNKNOWN, constraints=[Check("title BETWEEN 0 AND 2")])
    company = TextField(default="")
    phone = TextField(default="")
    phone_key = CharField(null=True, index=True)
    second_phone = TextField(default="")
    second_phone_key = CharField(null=True, index=True)
    wechat = TextField(default="")
    email = TextField(default="")
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
    business = CodeField(Business, default=Business.UNASSIGNED, constraints=[Check("business BETWEEN 0 AND 3")])
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

    class Meta:
        constraints = [
            Check("business <> 0 OR owner_id IS NULL"),
            Check("business NOT IN (1, 2) OR (owner_id IS NOT NULL AND store_id IS NOT NULL)"),
            Check("business <> 3 OR close_reason_id IS NOT NULL"),
            Check("business <> 2 OR customer_id IS NOT NULL"),
            Check("phone <> '' OR wechat <> ''"),
        ]


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

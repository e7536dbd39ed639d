"""Leads, their follow-up entries and the files attached to these."""

from __future__ import annotations

from peewee import CharField, Check, DateField, ForeignKeyField, IntegerField, TextField

from desktop.models.base import Table
from desktop.models.business import Choice
from desktop.models.contact import Contact
from desktop.models.fields import CodeField, InstantField
from desktop.models.ordering import add_orders, add_wide
from desktop.models.people import Staff, Store
from desktop.models.trail import ImportBatch
from desktop.words import LeadStatus, Method


class Lead(Contact):
    """A contact not yet judged; the opportunity it was pushed down to names it. Unassigned is a NULL owner."""

    source = ForeignKeyField(Choice, on_delete="RESTRICT", null=True, backref="+", index=False)
    intent = CharField(null=True, constraints=[Check("intent IN ('A', 'B', 'C', 'D')")])
    needs = TextField(default="")
    province = TextField(default="")
    city = TextField(default="")
    district = TextField(default="")
    address = TextField(default="")
    remark = TextField(default="")
    owner = ForeignKeyField(Staff, on_delete="RESTRICT", null=True, backref="+", index=False)
    store = ForeignKeyField(Store, on_delete="RESTRICT", null=True, backref="+", index=False)
    status = CodeField(LeadStatus, default=LeadStatus.NEW, constraints=[Check("status BETWEEN 0 AND 2")])
    close_reason = ForeignKeyField(Choice, on_delete="RESTRICT", null=True, backref="+", index=False)
    close_text = TextField(default="")
    creator = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+", index=False)
    created_at = InstantField()
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
        constraints = (
            Check("owner_id IS NULL OR store_id IS NOT NULL"),
            Check("status <> 2 OR close_reason_id IS NOT NULL"),
            Check("phone <> '' OR wechat <> ''"),
        )


_STILL = (Lead.source, Lead.intent)
add_orders(
    Lead,
    "lead",
    _STILL,
    (
        ("number", Lead.number, ()),
        ("name", Lead.name_sort, ()),
        ("phone", Lead.phone_key, ()),
        ("status", Lead.status, ()),
        ("source", Lead.source, ()),
        ("intent", Lead.intent, ()),
        ("last_follower", Lead.last_follower, (Lead.status,)),
        ("last_follow_up", Lead.last_follow_up_at, (Lead.status,)),
        ("next_follow_up", Lead.next_follow_up, (Lead.status,)),
        ("created", Lead.created_at, ()),
        ("updated", Lead.updated_at, (Lead.status, Lead.store, Lead.owner)),
    ),
)
add_wide(
    Lead,
    "lead",
    (
        *_STILL,
        Lead.status,
        Lead.created_at,
        Lead.updated_at,
        Lead.last_follow_up_at,
        Lead.next_follow_up,
        Lead.last_follower,
        Lead.number,
        Lead.name_sort,
        Lead.phone_key,
        Lead.store,
        Lead.owner,
    ),
    (
        ("owner", (Lead.owner, Lead.id), None),
        ("store", (Lead.store, Lead.id), None),
        ("pool", (Lead.store, Lead.id), (Lead.status == 0) & Lead.owner.is_null()),
    ),
)


class LeadFollowUp(Table):
    """A follow-up entry of a lead."""

    uuid = CharField(unique=True)
    lead = ForeignKeyField(Lead, on_delete="CASCADE", backref="follow_ups")
    author = ForeignKeyField(Staff, on_delete="RESTRICT", backref="+", index=False)
    at = InstantField()
    method = CodeField(Method, constraints=[Check("method BETWEEN 0 AND 4")])
    text = TextField(constraints=[Check("length(text) > 0")])
    next_follow_up = DateField(null=True)


class LeadAttachment(Table):
    """A file attached to a lead's follow-up entry; its bytes lie in the attachment store under their SHA-256."""

    follow_up = ForeignKeyField(LeadFollowUp, on_delete="CASCADE", backref="attachments")
    sha256 = CharField(index=True)
    name = TextField()
    size = IntegerField()

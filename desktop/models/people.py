"""Stores, staff, who works where, who stays signed in, and what a person has arranged for themselves."""

from __future__ import annotations

from peewee import (
    SQL,
    AutoField,
    BlobField,
    BooleanField,
    CharField,
    Check,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from desktop.models.base import Table
from desktop.models.fields import CodeField, InstantField
from desktop.words import Role


class Store(Table):
    """A shop of the chain; `logo` is the picture it prints, PNG or JPEG, or nothing."""

    id = AutoField()
    code = CharField(unique=True, constraints=[Check("length(code) > 0")])
    name = CharField(constraints=[Check("length(name) > 0")])
    address = TextField(default="")
    active = BooleanField(default=True)
    logo = BlobField(default=b"", constraints=[SQL("DEFAULT x''")])


class Staff(Table):
    """A person who works with the program."""

    id = AutoField()
    name = CharField(constraints=[Check("length(name) > 0")])
    login = CharField(unique=True, constraints=[Check("length(login) > 0")])
    pinyin = TextField(default="")
    role = CodeField(Role, constraints=[Check("role BETWEEN 0 AND 3")])
    password_hash = TextField()
    pin_hash = TextField(default="")
    pin_failures = IntegerField(default=0)
    active = BooleanField(default=True)
    created_at = InstantField()
    last_sign_in_at = InstantField(null=True)


class StaffStore(Table):
    """A person works in a store."""

    staff = ForeignKeyField(Staff, on_delete="CASCADE", backref="stores")
    store = ForeignKeyField(Store, on_delete="RESTRICT", backref="staff")

    class Meta:
        primary_key = CompositeKey("staff", "store")


class SignIn(Table):
    """A computer on which a person signed in with the password; `stay` while a token keeps them signed in."""

    staff = ForeignKeyField(Staff, on_delete="CASCADE")
    computer = CharField()
    token_hash = CharField(default="")
    at = InstantField()

    class Meta:
        primary_key = CompositeKey("staff", "computer")


class Preference(Table):
    """One thing a person arranged: columns of a list, a saved filter, the last store used."""

    staff = ForeignKeyField(Staff, on_delete="CASCADE")
    key = CharField()
    value = TextField()

    class Meta:
        primary_key = CompositeKey("staff", "key")

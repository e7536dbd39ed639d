"""What was done by whom, and which records a spreadsheet brought."""

from __future__ import annotations

from peewee import SQL, CharField, ForeignKeyField, IntegerField, TextField

from desktop.models.base import Table
from desktop.models.fields import InstantField
from desktop.models.people import Staff


class ImportBatch(Table):
    """One import: the file, who, when and how many records."""

    file_name = TextField()
    sha256 = CharField(index=True)
    staff = ForeignKeyField(Staff, on_delete="RESTRICT")
    at = InstantField()
    created = IntegerField()
    kind = CharField(constraints=[SQL("DEFAULT 'opportunity'")])


class Audit(Table):
    """One operation on one record; `changes` is JSON {field: [old, new]} and empty once the record is deleted."""

    kind = CharField()
    record = IntegerField()
    number = CharField()
    operation = CharField()
    staff = ForeignKeyField(Staff, on_delete="RESTRICT")
    at = InstantField()
    changes = TextField(default="")

    class Meta:
        indexes = ((("kind", "record"), False),)

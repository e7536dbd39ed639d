"""What was done by whom, and which records a spreadsheet brought."""

from __future__ import annotations

from peewee import SQL, BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from desktop.models.base import Table
from desktop.models.fields import InstantField
from desktop.models.people import Staff


class ImportBatch(Table):
    """One import: the file, who, when and how many records.

    `uuid` is the plan's, so that one plan is one import; `rows_digest` tells the same rows in another file;
    `last_audit` is the newest audit line when it ended: what is newer happened since. `kept` counts the records
    that undoing it had to leave.
    """

    file_name = TextField()
    sha256 = CharField(index=True)
    staff = ForeignKeyField(Staff, on_delete="RESTRICT")
    at = InstantField()
    created = IntegerField()
    kind = CharField(constraints=[SQL("DEFAULT 'opportunity'")])
    uuid = CharField(null=True, unique=True)
    rows_digest = CharField(default="", index=True, constraints=[SQL("DEFAULT ''")])
    updated = IntegerField(default=0, constraints=[SQL("DEFAULT 0")])
    skipped = IntegerField(default=0, constraints=[SQL("DEFAULT 0")])
    refused = IntegerField(default=0, constraints=[SQL("DEFAULT 0")])
    last_audit = IntegerField(default=0, constraints=[SQL("DEFAULT 0")])
    undone_at = InstantField(null=True)
    kept = IntegerField(default=0, constraints=[SQL("DEFAULT 0")])


class ImportRow(Table):
    """A row of an import and the record that it made or changed.

    `before` is JSON of the columns it changed; `marks` are the bits of `backends.import_marks`.
    """

    import_batch = ForeignKeyField(ImportBatch, on_delete="RESTRICT", backref="rows", index=False)
    record = IntegerField()
    row_number = IntegerField()
    created = BooleanField()
    version = IntegerField()
    before = TextField()
    marks = IntegerField(default=0, constraints=[SQL("DEFAULT 0")])

    class Meta:
        indexes = ((("import_batch", "record"), False),)


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

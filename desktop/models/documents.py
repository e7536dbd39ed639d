"""Sales intentions and sales contracts, as far as an opportunity refers to them."""

from __future__ import annotations

from peewee import BooleanField, CharField, Check, ForeignKeyField

from desktop.models.base import Table
from desktop.models.fields import CodeField, InstantField
from desktop.models.opportunities import Opportunity
from desktop.words import Document


class SalesDocument(Table):
    """A sales intention or contract made from an opportunity."""

    kind = CharField(constraints=[Check("kind IN ('intention', 'contract')")])
    number = CharField(unique=True)
    opportunity = ForeignKeyField(Opportunity, on_delete="RESTRICT", backref="documents")
    document = CodeField(Document, default=Document.CREATED, constraints=[Check("document BETWEEN 0 AND 3")])
    voided = BooleanField(default=False)
    created_at = InstantField()

"""Business parameters, the lists a business keeps, and the counters behind record numbers."""

from __future__ import annotations

from peewee import BooleanField, CharField, Check, CompositeKey, IntegerField, TextField

from desktop.models.base import Table


class Parameter(Table):
    """A business parameter that differs from its default; the value is JSON."""

    key = CharField(primary_key=True)
    value = TextField()


class Choice(Table):
    """An entry of a list the business keeps: a source, a progress stage or a close reason."""

    list = CharField(constraints=[Check("list IN ('source', 'progress', 'reason')")])
    name = CharField(constraints=[Check("length(name) > 0")])
    position = IntegerField()
    needs_text = BooleanField(default=False)
    active = BooleanField(default=True)

    class Meta:
        indexes = ((("list", "name"), True),)


class Counter(Table):
    """The last number given out for a record kind in a period."""

    kind = CharField()
    period = CharField()
    value = IntegerField()

    class Meta:
        primary_key = CompositeKey("kind", "period")

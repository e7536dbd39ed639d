"""The model every table derives from; it is bound to a database once, by a composition root."""

from __future__ import annotations

from peewee import Model


class Table(Model):
    """A table with a plain snake-case name and no database of its own."""

    class Meta:
        legacy_table_names = False

"""The model every table derives from; it is bound to a database once, by a composition root."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peewee import Model


class Table(Model):
    """A table with a plain snake-case name and no database of its own."""

    if TYPE_CHECKING:
        # What peewee adds at run time: the key, foreign keys' columns (`owner_id`), and options a table may override.
        id: Any
        Meta: Any

        def __getattr__(self, name: str) -> Any: ...

    else:

        class Meta:
            legacy_table_names = False

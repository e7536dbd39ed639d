"""What a sheet has to tell so that its rows can become new records, and whether its columns do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.controllers.entries.field import EntryContext, Field, caption
from desktop.spreadsheets.mapping import Mapping as Columns
from desktop.spreadsheets.targets import Target
from desktop.translation import translate
from desktop.words import Kind

# What the check says where one of several fields is enough.
_EITHER = {"phone_or_wechat": ("phone", "wechat")}


@dataclass(frozen=True)
class Need:
    """Fields of which a new record needs one."""

    fields: tuple[Field, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """Their keys."""
        return tuple(one.key for one in self.fields)

    def title(self) -> str:
        """What they are called, in the reader's language."""
        first, *others = [caption(one) for one in self.fields]
        if not others:
            return first
        return translate("Needs", "{one} or {other}").format(one=first, other=others[0])


def needs(target: Target, context: EntryContext) -> tuple[Need, ...]:
    """What a record of a kind cannot do without, as the check of an empty one says."""
    by_key = target.by_key
    groups = [_EITHER.get(one.code, (one.field,)) for one in target.check({}, context).errors]
    return tuple(Need(tuple(by_key[key] for key in keys)) for keys in groups)


def missing_needs(wanted: Sequence[Need], columns: Columns) -> tuple[Need, ...]:
    """Those for which there is neither a column nor one value for all rows."""
    mapped = columns.mapped
    return tuple(one for one in wanted if not mapped.intersection(one.keys))


def names_records(target: Target, columns: Columns) -> bool:
    """Whether a column can name records that are there, which need nothing more: their number, or a product's code."""
    return ("code" if target.kind is Kind.PRODUCT else "number") in columns.columns

"""Makes the editor of a field from its description, and the typed form of a stored value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.controllers.entries.field import Field, FieldKind, show_money
from desktop.ui.records.editors.choice import ChoiceEditor, SegmentEditor
from desktop.ui.records.editors.day import DayEditor
from desktop.ui.records.editors.suggested import SuggestedEditor
from desktop.ui.records.editors.tags import TagEditor
from desktop.ui.records.editors.text import LongTextEditor, MoneyEditor, PhoneEditor, TextEditor
from desktop.words import Intent, Title, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

_EMPTY_IS_NONE = frozenset(
    {FieldKind.CHOICE, FieldKind.INTENT, FieldKind.STAFF, FieldKind.STORE, FieldKind.TITLE}
)
_ADDRESS = "map-pin"


Editor = TextEditor | LongTextEditor | ChoiceEditor | SegmentEditor | TagEditor
"""Each has a signal `edited`, and `value()` and `set_value(value)`."""


def editor_for(field: Field, context: Context) -> Editor:
    """The editor a field is typed in.

    Arguments:
        field: its description.
        context: the business's lists, region and currency.
    """
    make = _MAKERS.get(field.kind)
    if make is not None:
        return make(field, context)
    return TextEditor(field.limit, icon_name=_ADDRESS if field.key == "address" else "")


def _title(_field: Field, _context: Context) -> Editor:
    words = [(int(one), label(one), None) for one in (Title.MR, Title.MS)]
    return SegmentEditor([*words, (int(Title.UNKNOWN), QCoreApplication.translate("Editors", "—"), None)])


def _intent(_field: Field, _context: Context) -> Editor:
    return SegmentEditor([(one.value, one.value, None) for one in Intent], optional=True)


def _choice(field: Field, context: Context) -> Editor:
    assert field.choices is not None
    return ChoiceEditor([(one.id, one.name) for one in context.directory.listed(field.choices)])


def _staff(_field: Field, context: Context) -> Editor:
    return ChoiceEditor([(one.id, one.name) for one in context.directory.staff.values() if one.active])


def _store(_field: Field, context: Context) -> Editor:
    return ChoiceEditor([(one.id, one.name) for one in context.directory.stores.values() if one.active])


_MAKERS: dict[FieldKind, Callable[[Field, Context], Editor]] = {
    FieldKind.PHONE: lambda field, context: PhoneEditor(context.parameters.default_region),
    FieldKind.MONEY: lambda field, context: MoneyEditor(currency_name(context.parameters.currency)),
    FieldKind.DATE: lambda field, context: DayEditor(planned=field.key == "next_follow_up"),
    FieldKind.LONG_TEXT: lambda field, context: LongTextEditor(),
    FieldKind.TAGS: lambda field, context: TagEditor(),
    FieldKind.SUGGESTED: lambda field, context: SuggestedEditor(field.limit),
    FieldKind.TITLE: _title,
    FieldKind.INTENT: _intent,
    FieldKind.CHOICE: _choice,
    FieldKind.STAFF: _staff,
    FieldKind.STORE: _store,
}


def currency_name(code: str) -> str:
    """How a currency is written behind an amount."""
    return QCoreApplication.translate("Editors", "CNY") if code == "CNY" else code


def typed(field: Field, value: Any) -> Any:
    """A stored value as it would be typed."""
    if value is None:
        return None if field.kind in _EMPTY_IS_NONE else ""
    if field.kind is FieldKind.MONEY:
        return show_money(value)
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if field.kind is FieldKind.TITLE else value

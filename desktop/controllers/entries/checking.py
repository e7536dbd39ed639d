"""What the checks of every record kind share: parsing field by field, phones, and columns derived from a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.controllers.entries.currency_text import is_foreign
from desktop.controllers.entries.field import (
    PARSERS,
    Checked,
    EntryContext,
    Field,
    FieldKind,
    Invalid,
    Problem,
    Severity,
    clean,
)
from desktop.controllers.entries.phone import PhoneError, parse_phone, undamaged
from desktop.controllers.entries.pinyin import readings, sort_key
from desktop.controllers.entries.serial_days import moment_of_serial

# The columns of fields that refer to another table; every other field's column is called like it.
COLUMN_OF = {"source": "source_id", "progress": "progress_id", "owner": "owner_id", "store": "store_id"}


def check_fields(fields: Sequence[Field], draft: Mapping[str, Any], context: EntryContext) -> Checked:
    """Parses every field of a draft; a value that cannot be parsed is None and has its problem."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for one in fields:
        key, kind = one.key, one.kind
        typed = draft.get(key)
        if kind is FieldKind.PHONE:
            problems += _check_phone(one, typed, context, values)
            continue
        if (typed is None or typed == "") and kind is not FieldKind.TITLE:
            values[key] = one.nothing
            if one.required:
                problems.append(Problem(key, "required", Severity.ERROR, {"field": one}))
            continue
        if kind is FieldKind.TEXT and type(typed) is str:
            # What most cells of a sheet are takes no way through the parsers.
            value = clean(typed)
            if value and len(value) <= one.limit:
                values[key] = value
                continue
        try:
            values[key] = value = _parse(one, typed, context)
        except Invalid as invalid:
            values[key] = one.nothing
            problems.append(Problem(key, invalid.code, Severity.ERROR, {"field": one} | invalid.arguments))
            continue
        if one.required and (value is None or value == ""):
            problems.append(Problem(one.key, "required", Severity.ERROR, {"field": one}))
        elif kind is FieldKind.MONEY and type(typed) is str and is_foreign(typed, context.currency):
            told = {"text": clean(typed), "currency": context.currency}
            problems.append(Problem(key, "money_foreign", Severity.WARNING, told))
    return Checked(values, tuple(problems))


# What many rows of a sheet say alike.
_REPEATED = frozenset(
    {
        FieldKind.CHOICE,
        FieldKind.STAFF,
        FieldKind.STORE,
        FieldKind.TITLE,
        FieldKind.INTENT,
        FieldKind.TAGS,
        FieldKind.MONEY,
        FieldKind.DATE,
        FieldKind.SUGGESTED,
    }
)
_MOST_KNOWN = 20_000


def _parse(one: Field, typed: Any, context: EntryContext) -> Any:
    known = context.known
    if known is None or one.kind not in _REPEATED:
        return _parse_anew(one, typed, context)
    key = (one.key, typed)
    if key in known:
        return known[key]
    value = _parse_anew(one, typed, context)
    if len(known) < _MOST_KNOWN:
        known[key] = value
    return value


def _parse_anew(one: Field, typed: Any, context: EntryContext) -> Any:
    if one.kind is FieldKind.STAFF:
        return _parse_staff(typed, context)
    if one.kind is FieldKind.STORE:
        return _parse_store(typed, context)
    if one.kind is FieldKind.DATE and context.known is not None:
        typed = moment_of_serial(str(typed)) or typed
    value = PARSERS[one.kind](one, typed, context)
    if one.kind is FieldKind.TAGS and len(value) > one.limit:
        raise Invalid("long", count=one.limit)
    return value


def _parse_staff(typed: Any, context: EntryContext) -> int | None:
    if isinstance(typed, int) or typed is None or not clean(typed):
        return typed or None
    named = context.directory.staff_named(clean(typed))
    if len(named) != 1:
        raise Invalid("staff_unknown", text=clean(typed))
    return named[0]


def _parse_store(typed: Any, context: EntryContext) -> int | None:
    if isinstance(typed, int) or typed is None or not clean(typed):
        return typed or None
    named = context.directory.store_named(clean(typed))
    if named is None:
        raise Invalid("store_unknown", text=clean(typed))
    return named


def _check_phone(one: Field, typed: Any, context: EntryContext, values: dict[str, Any]) -> list[Problem]:
    """Keeps what was typed for display and its normal form for comparing."""
    text = undamaged(clean(typed))
    values[one.key], values[f"{one.key}_key"] = text, None
    if not text:
        return []
    if len(text) > one.limit:
        return [Problem(one.key, "long", Severity.ERROR, {"field": one, "count": one.limit})]
    try:
        phone = parse_phone(text, context.region)
    except PhoneError as error:
        return [Problem(one.key, error.code, Severity.ERROR, {"field": one} | error.arguments)]
    if phone is None:
        return [Problem(one.key, "not_a_number", Severity.ERROR, {"field": one, "text": text})]
    values[f"{one.key}_key"] = phone.key
    if not phone.valid:
        return [Problem(one.key, "phone_unlikely", Severity.WARNING, {"field": one})]
    return []


def columns(values: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of the table that follow from checked values: the fields, and by what the name is sorted and found."""
    row = {COLUMN_OF.get(key, key): value for key, value in values.items()}
    row["name_sort"], row["pinyin"] = sort_key(values["name"]), readings(values["name"])
    return row

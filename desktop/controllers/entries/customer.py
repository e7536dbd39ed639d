"""What may be typed of a customer: its fields, and the check of a draft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.controllers.entries.checking import check_fields, person_columns
from desktop.controllers.entries.field import Checked, EntryContext, Field, FieldKind, Problem
from desktop.translation import mark
from desktop.words import Uniqueness

FIELDS: tuple[Field, ...] = (
    Field("name", mark("Fields", "Customer name"), required=True, limit=100),
    Field("phone", mark("Fields", "Phone"), FieldKind.PHONE, limit=60),
    Field("second_phone", mark("Fields", "Second phone"), FieldKind.PHONE, limit=60),
    Field("company", mark("Fields", "Company")),
    Field("wechat", mark("Fields", "WeChat"), limit=100),
    Field("email", mark("Fields", "E-mail"), FieldKind.EMAIL),
    Field("level", mark("Fields", "Level"), FieldKind.INTENT),
    Field("province", mark("Fields", "Province"), limit=60),
    Field("city", mark("Fields", "City"), limit=60),
    Field("district", mark("Fields", "District"), limit=60),
    Field("address", mark("Fields", "Address")),
    Field("remark", mark("Fields", "Remark"), FieldKind.LONG_TEXT, limit=2000),
    Field("owner", mark("Fields", "Owner"), FieldKind.STAFF, group="assignment"),
    Field("store", mark("Fields", "Store"), FieldKind.STORE, group="assignment"),
)


def check(
    draft: Mapping[str, Any], context: EntryContext, uniqueness: Uniqueness = Uniqueness.PHONE
) -> Checked:
    """Parses what was typed and says what is wrong; a customer needs what the uniqueness key needs."""
    checked = check_fields(FIELDS, draft, context)
    problems = list(checked.problems)
    flawed = {problem.field for problem in problems}
    if uniqueness is not Uniqueness.NONE and not checked.values["phone"] and "phone" not in flawed:
        problems.append(Problem("phone", "phone_required"))
    if uniqueness is Uniqueness.PHONE_AND_STORE and not checked.values["store"] and "store" not in flawed:
        problems.append(Problem("store", "store_required"))
    return Checked(checked.values, tuple(problems))


def columns(values: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of the table that follow from checked values."""
    foreign = {"owner": "owner_id", "store": "store_id"}
    row = {foreign.get(key, key): value for key, value in values.items()}
    return row | person_columns(values["name"])


def unique_keys(values: Mapping[str, Any], uniqueness: Uniqueness) -> tuple[str, ...]:
    """The keys under which no second customer may be registered: one a phone, none without uniqueness."""
    phones = dict.fromkeys(key for key in (values.get("phone_key"), values.get("second_phone_key")) if key)
    if uniqueness is Uniqueness.NONE:
        return ()
    if uniqueness is Uniqueness.PHONE_AND_NAME:
        name = " ".join(str(values["name"]).casefold().split())
        return tuple(f"{phone}|{name}" for phone in phones)
    if uniqueness is Uniqueness.PHONE_AND_STORE:
        return tuple(f"{phone}|{values.get('store')}" for phone in phones)
    return tuple(phones)

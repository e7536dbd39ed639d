"""What may be typed of a customer: its fields, and the check of a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.controllers.entries import opportunity
from desktop.controllers.entries.checking import check_fields
from desktop.controllers.entries.field import Checked, EntryContext, Field, FieldKind, Problem
from desktop.controllers.entries.phone import keys_of
from desktop.translation import mark
from desktop.words import Uniqueness

_CONTACT = ("name", "phone", "second_phone", "company", "wechat", "email")
_PLACE = ("province", "city", "district", "address", "remark")
_LEVEL = Field(
    "level",
    mark("Fields", "Level"),
    FieldKind.INTENT,
    aliases=("等级", "等級", "客户等级", "客戶等級", "customer level", "grade", "级别", "級別"),
)
FIELDS: tuple[Field, ...] = (
    *(replace(opportunity.BY_KEY[key], group="contact") for key in _CONTACT),
    _LEVEL,
    *(replace(opportunity.BY_KEY[key], group="contact") for key in _PLACE),
    opportunity.BY_KEY["owner"],
    opportunity.BY_KEY["store"],
)
BY_KEY: dict[str, Field] = {one.key: one for one in FIELDS}


def check(draft: Mapping[str, Any], context: EntryContext) -> Checked:
    """Parses what was typed and says what is wrong; a customer needs what the uniqueness key needs."""
    uniqueness = context.uniqueness
    checked = check_fields(FIELDS, draft, context)
    problems = list(checked.problems)
    flawed = {problem.field for problem in problems}
    if uniqueness is not Uniqueness.NONE and not checked.values["phone"] and "phone" not in flawed:
        problems.append(Problem("phone", "phone_required"))
    # Said of an unknown store too, which an import would leave out.
    if uniqueness is Uniqueness.PHONE_AND_STORE and not checked.values["store"]:
        problems.append(Problem("store", "store_required"))
    return Checked(checked.values, tuple(problems))


def unique_keys(values: Mapping[str, Any], uniqueness: Uniqueness) -> tuple[str, ...]:
    """The keys under which no second customer may be registered: one a phone, none without uniqueness."""
    phones = dict.fromkeys(keys_of(values))
    if uniqueness is Uniqueness.NONE:
        return ()
    if uniqueness is Uniqueness.PHONE_AND_NAME:
        name = " ".join(str(values["name"]).casefold().split())
        return tuple(f"{phone}|{name}" for phone in phones)
    if uniqueness is Uniqueness.PHONE_AND_STORE:
        return tuple(f"{phone}|{values.get('store')}" for phone in phones)
    return tuple(phones)

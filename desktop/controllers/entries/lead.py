"""What may be typed of a lead: an opportunity's contact part, source, need and remark; and the check of a draft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.controllers.entries import opportunity
from desktop.controllers.entries.checking import check_fields
from desktop.controllers.entries.field import Checked, EntryContext, Field

_KEYS = (
    "name",
    "title",
    "phone",
    "second_phone",
    "wechat",
    "email",
    "company",
    "province",
    "city",
    "district",
    "address",
    "source",
    "intent",
    "needs",
    "next_follow_up",
    "remark",
    "owner",
    "store",
)
FIELDS: tuple[Field, ...] = tuple(opportunity.BY_KEY[key] for key in _KEYS)
BY_KEY: dict[str, Field] = {one.key: one for one in FIELDS}

# What Edit may write; owner and store change by Assign, Claim and Recycle.
EDITABLE: tuple[str, ...] = tuple(one.key for one in FIELDS if one.group != "assignment")


def check(draft: Mapping[str, Any], context: EntryContext) -> Checked:
    """Parses what was typed and says what is wrong with it, as for an opportunity."""
    return opportunity.check_reachable(check_fields(FIELDS, draft, context), draft)

"""What may be typed of a sales intention or contract besides its lines: the fields of each, and the check of a draft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.controllers.entries import opportunity
from desktop.controllers.entries.checking import check_fields
from desktop.controllers.entries.field import Checked, EntryContext, Field, FieldKind, Problem
from desktop.translation import mark
from desktop.words import Kind

_DATE = Field("date", mark("Fields", "Document date"), FieldKind.DATE, required=True, importable=False)
_VALID_UNTIL = Field("valid_until", mark("Fields", "Valid until"), FieldKind.DATE, importable=False)
_DELIVERY = Field("delivery", mark("Fields", "Delivery date"), FieldKind.DATE, importable=False)
_ADDRESS = Field("address", mark("Fields", "Delivery address"), limit=300, importable=False)
_DEPOSIT = Field("deposit", mark("Fields", "Deposit"), FieldKind.MONEY, importable=False)
_REMARK = Field(
    "remark",
    mark("Fields", "Remark (printed on the document)"),
    FieldKind.LONG_TEXT,
    limit=1000,
    importable=False,
)
_PHONE, _OWNER = opportunity.BY_KEY["phone"], opportunity.BY_KEY["owner"]
FIELDS_OF: dict[Kind, tuple[Field, ...]] = {
    Kind.INTENTION: (_PHONE, _DATE, _VALID_UNTIL, _OWNER, _ADDRESS, _DELIVERY, _REMARK),
    Kind.CONTRACT: (_PHONE, _DATE, _DELIVERY, _OWNER, _ADDRESS, _DEPOSIT, _REMARK),
}


def check(kind: Kind, draft: Mapping[str, Any], context: EntryContext) -> Checked:
    """Parses what was typed and says what is wrong with it; what is promised lies not before the document's date."""
    checked = check_fields(FIELDS_OF[kind], draft, context)
    problems, values = list(checked.problems), checked.values
    if kind is Kind.CONTRACT:
        values = values | {"deposit": values["deposit"] or 0}
    for one in (_VALID_UNTIL, _DELIVERY):
        day = values.get(one.key)
        if day is not None and values["date"] is not None and day < values["date"]:
            problems.append(Problem(one.key, "before_document", arguments={"field": one}))
    return Checked(values, tuple(problems))

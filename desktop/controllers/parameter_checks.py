"""What a business parameter may be: asked by the settings once a value is typed, and again when it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desktop.controllers.numbering import check_pattern
from desktop.currencies import CURRENCIES
from desktop.errors import Refused
from desktop.words import Kind, Rounding

# Parameters that are a number of days, and the most that one can be; 0 is off.
DAYS = ("auto_recycle_days", "reclaim_days")
MOST_DAYS = 3650
MOST_INTENTION_DAYS = 365
MOST_TERMS = 4000
MOST_NAME = 60
# The formats of numbers, and what they number.
NUMBERS: Mapping[str, Kind] = {
    "opportunity_number": Kind.OPPORTUNITY,
    "lead_number": Kind.LEAD,
    "customer_number": Kind.CUSTOMER,
    "intention_number": Kind.INTENTION,
    "contract_number": Kind.CONTRACT,
}


def check_parameter(key: str, value: Any) -> None:
    """Refuses a value that a parameter cannot have.

    Raises:
        Refused: it is out of range, too long, not offered, or no format of numbers; its field is the key.
    """
    check = _CHECKS.get(key)
    if check is not None:
        check(key, value)


def _number_of_days(key: str, value: Any) -> None:
    if not isinstance(value, int) or not 0 <= value <= MOST_DAYS:
        raise Refused("days_range", field=key, count=MOST_DAYS)


def _intention_days(key: str, value: Any) -> None:
    if not isinstance(value, int) or not 1 <= value <= MOST_INTENTION_DAYS:
        raise Refused("intention_days_range", field=key, count=MOST_INTENTION_DAYS)


def _at_most(characters: int) -> Callable[[str, Any], None]:
    def check(key: str, value: Any) -> None:
        if len(value) > characters:
            raise Refused("text_long", field=key, count=characters)

    return check


def _currency(key: str, value: Any) -> None:
    if value not in CURRENCIES:
        raise Refused("currency_unknown", field=key)


def _rounding(key: str, value: Any) -> None:
    if value not in list(Rounding):
        raise Refused("rounding_unknown", field=key)


def _pattern(key: str, value: Any) -> None:
    check_pattern(value, key)


_CHECKS: Mapping[str, Callable[[str, Any], None]] = {
    **dict.fromkeys(DAYS, _number_of_days),
    **dict.fromkeys((*NUMBERS, "import_number"), _pattern),
    "intention_days": _intention_days,
    "document_terms": _at_most(MOST_TERMS),
    "business_name": _at_most(MOST_NAME),
    "currency": _currency,
    "rounding": _rounding,
}

"""What a search that found nothing tells of the record it looked for."""

from __future__ import annotations

from typing import Any

# So many digits, and nothing but what phones are written with, are a phone and not a name.
PHONE_DIGITS = 5
_PHONE_MARKS = frozenset("0123456789+-() .")


def prefill(typed: str) -> dict[str, Any]:
    """What was searched for as a new record's phone, or else its name."""
    if not typed:
        return {}
    digits = sum(one.isdigit() for one in typed)
    phone = digits >= PHONE_DIGITS and _PHONE_MARKS.issuperset(typed)
    return {"phone" if phone else "name": typed}

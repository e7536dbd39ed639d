"""Days that a spreadsheet program shows as plain numbers: they are counted from the end of 1899."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_FIRST = datetime.combine(date(1899, 12, 30), time())
# From 1954 to 2118: what is smaller or larger is more likely a quantity or a year.
_SERIAL = re.compile(r"([2-7]\d{4})(?:\.(\d+))?", re.ASCII)


def moment_of_serial(text: str) -> datetime | None:
    """The day, with its time where it has one to the minute, that a number in a sheet stands for; None where it is none.

    Source: ECMA-376 part 1, 18.17.4 (the 1900 date system).
    """
    found = _SERIAL.fullmatch(text.strip())
    if found is None:
        return None
    minutes = round(float(f"0.{found[2] or 0}") * 24 * 60)
    return _FIRST + timedelta(days=int(found[1]), minutes=minutes)

"""Record numbers: the formats they are written in, and the next ones, allocated inside the saving transaction."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop.clock import clock
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.words import Kind

MOST_CHARACTERS = 30
# A format has to be short enough for the last of so many records.
MOST_RECORDS = 9_999_999
# How many numbers are looked through at once where a format comes upon numbers that were given out under another.
AHEAD = 1000
KNOWN = "{yy} {mm} {n} {n:04d}"

_PARTS = re.compile(r"(\{[^{}]*\})")
_COUNT = re.compile(r"\{n(?::0[1-9]d)?\}")
# What can stand in the name of a file on every system, and in a cell without becoming a formula.
_SAFE = re.compile(r"[A-Za-z0-9一-鿿._-]")
_SAFE_FIRST = re.compile(r"[A-Za-z0-9一-鿿]")


def check_pattern(pattern: str, field: str | None = None) -> None:
    """Refuses a format that would not make numbers.

    Arguments:
        pattern: letters and digits with {yy}, {mm} and, once, {n} or {n:04d}.
        field: what the refusal is about.

    Raises:
        Refused: the count is missing, a placeholder is not known, a character is not safe, or the numbers get too long.
    """
    parts = _PARTS.split(pattern)
    holders, letters = parts[1::2], "".join(parts[::2])
    for one in holders:
        if one not in ("{yy}", "{mm}") and not _COUNT.fullmatch(one):
            raise Refused("number_placeholder", field=field, part=one, known=KNOWN)
    for one in letters:
        if not _SAFE.fullmatch(one):
            raise Refused("number_character", field=field, part=one)
    if sum(one not in ("{yy}", "{mm}") for one in holders) != 1:
        raise Refused("number_count", field=field, part="{n:04d}")
    longest = written(pattern, clock.today(), MOST_RECORDS)
    if not _SAFE_FIRST.fullmatch(longest[0]):
        raise Refused("number_first", field=field, part=longest[0])
    if len(longest) > MOST_CHARACTERS:
        raise Refused("number_long", field=field, count=MOST_CHARACTERS)


def written(pattern: str, day: date, number: int) -> str:
    """A number as a format writes it.

    Arguments:
        pattern: checked.
        day: on which the record is entered.
        number: which record of its period it is, from 1.
    """
    return pattern.format(yy=f"{day:%y}", mm=f"{day:%m}", n=number)


def allocate(session: Session, kind: Kind, pattern: str, count: int = 1) -> list[str]:
    """The next numbers of a record kind; none that a record has already, whatever the format was then.

    Arguments:
        session: in a writing transaction.
        kind: whose counter to raise.
        pattern: a format that names the year counts by year, with the month by month.
        count: how many numbers to reserve at once.
    """
    connection, day = session.database.connection(), clock.today()
    period = _period(pattern, day)
    raised = connection.execute(
        "INSERT INTO counter (kind, period, value) VALUES (?, ?, ?)"
        " ON CONFLICT (kind, period) DO UPDATE SET value = value + excluded.value RETURNING value",
        (kind.value, period, count),
    ).fetchall()[0][0]
    found = _free(connection, kind, pattern, day, raised - count, count)
    last = found[-1][0]
    if last != raised:
        connection.execute(
            "UPDATE counter SET value = ? WHERE kind = ? AND period = ?", (last, kind.value, period)
        )
    return [text for _number, text in found]


def next_number(session: Session, kind: Kind, pattern: str) -> str:
    """The number that the next record of a kind would get under a format, were it entered today; reserves nothing.

    Raises:
        Refused: as `check_pattern`.
    """
    check_pattern(pattern)
    day = clock.today()
    with session.read() as connection:
        row = connection.execute(
            "SELECT value FROM counter WHERE kind = ? AND period = ?", (kind.value, _period(pattern, day))
        ).fetchone()
        return _free(connection, kind, pattern, day, row[0] if row else 0, 1)[0][1]


def _period(pattern: str, day: date) -> str:
    """What a format counts by; a month without its year comes again, so that it counts on and on."""
    if "{yy}" not in pattern:
        return ""
    return f"{day:%y%m}" if "{mm}" in pattern else f"{day:%y}"


def _taken(connection: Any, kind: Kind, numbers: Sequence[str]) -> set[str]:
    """Those of neighbouring numbers that a record has."""
    first, last = numbers[0], numbers[-1]
    # Numbers of one length lie between the first and the last of them; nearly always nothing lies there.
    if (
        len(first) == len(last)
        and not connection.execute(
            f"SELECT EXISTS (SELECT 1 FROM {kind.value} WHERE number BETWEEN ? AND ?)", (first, last)
        ).fetchone()[0]
    ):
        return set()
    rows = connection.execute(
        f"SELECT number FROM {kind.value} WHERE number IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers), ensure_ascii=False),),
    ).fetchall()
    return {text for (text,) in rows}


def _free(
    connection: Any, kind: Kind, pattern: str, day: date, after: int, count: int
) -> list[tuple[int, str]]:
    """The first numbers after a count that no record has."""
    found: list[tuple[int, str]] = []
    block = count
    # A day has one year and one month, however many numbers are spelt.
    spelt = pattern.replace("{yy}", f"{day:%y}").replace("{mm}", f"{day:%m}").format

    while len(found) < count:
        numbers = {number: spelt(n=number) for number in range(after + 1, after + block + 1)}
        taken = _taken(connection, kind, list(numbers.values()))
        found += [(number, text) for number, text in numbers.items() if text not in taken]
        after, block = after + block, max(block, AHEAD)
    return found[:count]

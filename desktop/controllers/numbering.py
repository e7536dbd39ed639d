"""Record numbers, allocated from a counter inside the saving transaction."""

from __future__ import annotations

from desktop.clock import clock
from desktop.controllers.session import Session
from desktop.words import Kind


def allocate(session: Session, kind: Kind | str, pattern: str, count: int = 1) -> list[str]:
    """The next numbers of a record kind.

    Arguments:
        session: in a writing transaction.
        kind: whose counter to raise.
        pattern: a format with {yy}, {mm} and {n}; a pattern that names the month counts by month.
        count: how many numbers to reserve at once.
    """
    today = clock.today()
    period = f"{today:%y%m}" if "{mm}" in pattern else f"{today:%y}" if "{yy}" in pattern else ""
    row = (
        session.database.connection()
        .execute(
            "INSERT INTO counter (kind, period, value) VALUES (?, ?, ?)"
            " ON CONFLICT (kind, period) DO UPDATE SET value = value + excluded.value RETURNING value",
            (str(kind), period, count),
        )
        .fetchall()[0]
    )
    last = row[0]
    return [
        pattern.format(yy=f"{today:%y}", mm=f"{today:%m}", n=number)
        for number in range(last - count + 1, last + 1)
    ]

"""What the opportunities' list page reads from."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop.controllers import listing
from desktop.controllers.session import Session
from desktop.ui.records.source import Source
from desktop.words import Kind

PAGE = 50


def _first_page(session: Session, query: listing.ListQuery) -> list[listing.Row]:
    with session.read() as connection:
        return listing.first_page(connection, session.user, query, PAGE)


def _ids(session: Session, query: listing.ListQuery) -> array[int]:
    with session.read() as connection:
        return listing.ids(connection, session.user, query)


def _page(session: Session, records: Sequence[int]) -> list[listing.Row]:
    with session.read() as connection:
        return listing.page(connection, session.user, records)


def _counts(session: Session, query: listing.ListQuery) -> listing.Counts:
    with session.read() as connection:
        return listing.counts(connection, session.user, query)


def _summary(session: Session, query: listing.ListQuery) -> listing.Summary:
    with session.read() as connection:
        return listing.summary(connection, session.user, query)


SOURCE = Source(Kind.OPPORTUNITY, _first_page, _ids, _page, _counts, _summary)

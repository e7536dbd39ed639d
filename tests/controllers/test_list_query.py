"""List queries as saved filters keep them, and dates relative to today."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from desktop.controllers.list_query import DateRange, ListQuery, Period, SortKey, from_json
from tests.controllers.test_listing import queries


@given(query=queries)
def test_a_saved_query_comes_back(query: ListQuery) -> None:
    assert from_json(json.loads(json.dumps(query.to_json()))) == replace(query, these=())


def test_what_came_of_a_run_is_never_kept() -> None:
    assert ListQuery(text="王", these=(1, 2)).to_json() == {"text": "王"}
    assert from_json({"text": "王", "these": [1, 2]}) == ListQuery(text="王")


def test_what_cannot_be_read_is_left_out() -> None:
    stored = {
        "text": "王",
        "colour": "red",
        "sort": "height",
        "created": {"period": "someday"},
        "store": "all",
    }
    assert from_json(stored) == ListQuery(text="王")


def test_without_filters_only_the_order_stays() -> None:
    query = ListQuery(text="王", store=(1,), sort=SortKey.NAME, descending=False)
    assert query.without_filters() == ListQuery(sort=SortKey.NAME, descending=False)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.TODAY, date(2024, 2, 29), date(2024, 2, 29)),
        (Period.YESTERDAY, date(2024, 2, 28), date(2024, 2, 28)),
        (Period.TOMORROW, date(2024, 3, 1), date(2024, 3, 1)),
        (Period.THIS_WEEK, date(2024, 2, 26), date(2024, 3, 3)),
        (Period.LAST_7_DAYS, date(2024, 2, 23), date(2024, 2, 29)),
        (Period.LAST_30_DAYS, date(2024, 1, 31), date(2024, 2, 29)),
        (Period.THIS_MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        (Period.NEXT_7_DAYS, date(2024, 2, 29), date(2024, 3, 6)),
        (Period.OVERDUE, None, date(2024, 2, 28)),
    ],
)
def test_periods_are_relative_to_today(period: Period, first: date | None, last: date | None) -> None:
    assert DateRange(period).days(date(2024, 2, 29)) == (first, last)

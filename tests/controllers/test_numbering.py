"""The formats of record numbers: which are refused, and that changing them gives no number twice."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from desktop.clock import clock
from desktop.controllers import leads
from desktop.controllers.numbering import AHEAD, MOST_CHARACTERS, allocate, check_pattern, next_number
from desktop.controllers.parameters import Parameters, load_parameters, save_parameter
from desktop.errors import Refused
from desktop.words import Kind, Role
from tests.controllers.people_places import Business

MARCH = "XS{yy}{mm}-{n:03d}"
# Written out instead of meant: in March 2026 it makes the very numbers that the other one makes.
BY_HAND = "XS2603-{n:03d}"


@pytest.fixture(autouse=True)
def in_march():
    clock.set(datetime(2026, 3, 5, 4, tzinfo=UTC))
    yield
    clock.set(None)


def enter(place: Business, count: int = 1) -> list[str]:
    """Enters leads; gives their numbers."""
    return [
        leads.create(place.session(), {"name": "李女士", "phone": "13900000001"}, str(uuid4())).done[0].number
        for _ in range(count)
    ]


def set_format(place: Business, pattern: str) -> None:
    save_parameter(place.session(), "lead_number", pattern)


def told(place: Business) -> str:
    """The number that the settings say comes next."""
    pattern = load_parameters(place.database.connection()).lead_number
    return next_number(place.session(Role.SALESPERSON), Kind.LEAD, pattern)


class TestFormats:
    @pytest.mark.parametrize(
        ("pattern", "code", "part"),
        [
            ("", "number_count", None),
            ("KH", "number_count", None),
            ("KH{yy}{mm}", "number_count", None),
            ("KH{n}{n:04d}", "number_count", None),
            ("KH{yyyy}{n}", "number_placeholder", "{yyyy}"),
            ("KH{n.real}", "number_placeholder", "{n.real}"),
            ("KH{n:4d}", "number_placeholder", "{n:4d}"),
            ("KH{n:099999999d}", "number_placeholder", "{n:099999999d}"),
            ("KH{N}", "number_placeholder", "{N}"),
            ("KH{}", "number_placeholder", "{}"),
            ("KH{n", "number_character", "{"),
            ("KH}{n}", "number_character", "}"),
            ("KH{{n}}", "number_character", "{"),
            ("KH {n}", "number_character", " "),
            ("KH/{n}", "number_character", "/"),
            ("KH{n}\n", "number_character", "\n"),
            ("=KH{n}", "number_character", "="),
            ("-{n}", "number_first", "-"),
            (".{n}", "number_first", "."),
            ("K" * (MOST_CHARACTERS - 6) + "{n}", "number_long", None),
            ("K" * (MOST_CHARACTERS - 8) + "{n:09d}", "number_long", None),
        ],
    )
    def test_what_makes_no_numbers_is_refused_in_one_sentence(
        self, staffed: Business, pattern: str, code: str, part: str | None
    ):
        with pytest.raises(Refused) as caught:
            save_parameter(staffed.session(), "customer_number", pattern)
        assert (caught.value.code, caught.value.field) == (code, "customer_number")
        assert part is None or part in caught.value.sentence()
        assert caught.value.sentence().count(".") <= 1 + (part or "").count(".")
        assert load_parameters(staffed.database.connection()).customer_number == "KH-{n:05d}"

    @pytest.mark.parametrize(
        ("pattern", "number"),
        [
            ("{n}", "1"),
            ("{n:04d}", "0001"),
            ("沪客_{yy}.{mm}-{n:05d}", "沪客_26.03-00001"),
            ("K" * (MOST_CHARACTERS - 7) + "{n}", "K" * (MOST_CHARACTERS - 7) + "1"),
        ],
    )
    def test_others_number_the_records(self, staffed: Business, pattern: str, number: str):
        set_format(staffed, pattern)
        assert told(staffed) == number
        assert enter(staffed) == [number]

    def test_those_of_the_start_are_formats(self):
        for key, value in vars(Parameters()).items():
            if key.endswith("_number"):
                check_pattern(value)


class TestNumbersAreNeverReused:
    def test_two_formats_going_back_and_forth(self, staffed: Business):
        given = []
        for pattern, count in ((MARCH, 3), (BY_HAND, 2), (MARCH, 2), (BY_HAND, 1), ("XS{yy}03-{n:03d}", 1)):
            set_format(staffed, pattern)
            said = told(staffed)
            entered = enter(staffed, count)
            assert said == entered[0]
            given += entered
        assert given == [f"XS2603-{number:03d}" for number in range(1, 10)]

    def test_several_at_once_leave_out_what_is_taken(self, staffed: Business):
        set_format(staffed, BY_HAND)
        enter(staffed, 2)
        set_format(staffed, MARCH)
        session = staffed.session()
        with session.write():
            numbers = allocate(session, Kind.LEAD, MARCH, 3)
        assert numbers == ["XS2603-003", "XS2603-004", "XS2603-005"]
        assert enter(staffed) == ["XS2603-006"]

    def test_more_than_are_looked_through_at_once(self, staffed: Business):
        enter(staffed)
        columns = [row[1] for row in staffed.database.execute_sql("PRAGMA table_info(lead)").fetchall()]
        own = {"id": "id + value", "number": "printf('XS2603-%03d', value)", "form_uuid": "'u' || value"}
        staffed.database.execute_sql(
            f"WITH RECURSIVE many (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM many WHERE value < ?)"
            f" INSERT INTO lead ({', '.join(columns)})"
            f" SELECT {', '.join(own.get(name, name) for name in columns)} FROM lead, many",
            (AHEAD + 5,),
        )
        set_format(staffed, BY_HAND)
        wanted = [f"XS2603-{AHEAD + 6}", f"XS2603-{AHEAD + 7}"]
        assert told(staffed) == wanted[0]
        assert enter(staffed, 2) == wanted

    def test_a_month_without_its_year_counts_on(self, staffed: Business):
        set_format(staffed, "XS{mm}-{n:03d}")
        assert enter(staffed) == ["XS03-001"]
        clock.set(datetime(2027, 3, 5, 4, tzinfo=UTC))
        assert enter(staffed) == ["XS03-002"]

    def test_a_year_and_a_month_begin_anew(self, staffed: Business):
        set_format(staffed, MARCH)
        assert enter(staffed, 2) == ["XS2603-001", "XS2603-002"]
        clock.set(datetime(2026, 4, 5, 4, tzinfo=UTC))
        assert enter(staffed) == ["XS2604-001"]
        set_format(staffed, "XS{yy}-{n:03d}")
        assert enter(staffed) == ["XS26-001"]
        clock.set(datetime(2027, 4, 5, 4, tzinfo=UTC))
        assert enter(staffed) == ["XS27-001"]

    def test_what_is_told_is_not_reserved(self, staffed: Business):
        assert told(staffed) == told(staffed) == enter(staffed)[0]

    @pytest.mark.parametrize("kind", [Kind.INTENTION, Kind.CONTRACT])
    def test_documents_are_looked_through_too(self, staffed: Business, kind: Kind):
        assert next_number(staffed.session(), kind, "YX-{n:04d}") == "YX-0001"

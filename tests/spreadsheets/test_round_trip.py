"""What is exported and read again is the very value that was stored: every field of every kind, whatever it holds."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop.controllers.customers import entry_context
from desktop.controllers.directory import Directory, load_directory
from desktop.controllers.entries.checking import COLUMN_OF
from desktop.controllers.entries.field import EntryContext, Field, FieldKind
from desktop.controllers.entries.phone import parse_phone
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.controllers.stores import StoreDraft, save_store
from desktop.spreadsheets.export import export
from desktop.spreadsheets.mapping import propose
from desktop.spreadsheets.reader import read_table
from desktop.spreadsheets.sheets import SHEETS
from desktop.spreadsheets.targets import TARGETS, Target
from desktop.spreadsheets.written import guarded, unguarded, written
from desktop.words import Choice, Intent, Kind, Role, Title, Uniqueness
from tests.bulk import enter_rows
from tests.controllers.people_places import PASSWORD
from tests.controllers.people_places import Business as Place

STRANGE = (
    "=1+1", "+1", "-3", "@home", "'=1", "''+2", "'s", '="007"', "=HYPERLINK(\"http://a\")", "007", "1E5",
    "2026-01-02", "TRUE", "#N/A", "_x0041_", 'say "hi"', "a,b;c\td|e", "<b>&amp;</b>", "王先生", "𠮷野", "e\u0301",
    "‘quoted’", "-", "=", "1,5", "\N{ZERO WIDTH SPACE}=1", "\ud800x", "\x0b=2", "ａｂｃ＝", "5%", "00:30",
)  # fmt: skip
PHONES = (
    "13800138000", "138 0013 8000", "+86-13800138000", "+1 415 555 0132", "+14155550132", "021-62345678-801",
    "0571-8765 4321 转 12", "+49 30 901820 ext. 7", "(415) 555-0132", "0044 20 7946 0018", "400-820-8820",
)  # fmt: skip
MONEY = ("0", "0.01", "86000.5", "1234567.89", "9999999999999.99", "10000000000000", "3.8万", "100")
LINES = st.lists(st.sampled_from(STRANGE), min_size=1, max_size=4).map("\n".join)
ANY_TEXT = st.one_of(st.sampled_from(STRANGE), st.text(max_size=30))
MORE = (Role.SALESPERSON, "Wang Lei", "wanglei2"), (Role.SALESPERSON, "limin", "another")


@pytest.fixture
def office(staffed: Place) -> Session:
    """Back office of a business where two are called Wang Lei, one as another signs in, and two stores alike."""
    administrator = staffed.session()
    for role, name, login in MORE:
        save_staff(
            administrator, None, StaffDraft(name, login, role, tuple(staffed.stores.values()), PASSWORD)
        )
    save_store(administrator, None, StoreDraft("X2", "Xuhui"))
    save_store(administrator, None, StoreDraft("N1", "ws"))
    save_parameter(administrator, "customer_uniqueness", Uniqueness.NONE.value)
    return staffed.session(Role.BACK_OFFICE)


def texts_of(one: Field, directory: Directory) -> st.SearchStrategy[Any]:
    """What may be typed into a field."""
    if one.kind is FieldKind.CHOICE:
        assert one.choices is not None
        return st.sampled_from(["", *(entry.id for entry in directory.listed(Choice(one.choices)))])
    return {
        FieldKind.PHONE: st.sampled_from(("", *PHONES)),
        FieldKind.EMAIL: st.sampled_from(("", "a@b.cn", "+x@y.org", "=a@b.cn")),
        FieldKind.MONEY: st.sampled_from(("", *MONEY)),
        FieldKind.DATE: st.sampled_from(
            ("", "1900-01-01", "1899-12-31", "1900-03-01", "2026-12-20", "9999-12-31")
        ),
        FieldKind.TITLE: st.sampled_from([*map(int, Title)]),
        FieldKind.INTENT: st.sampled_from(["", *Intent.__members__]),
        FieldKind.TAGS: st.lists(ANY_TEXT, max_size=4).map("、".join),
        FieldKind.LONG_TEXT: st.one_of(LINES, st.just("")),
        FieldKind.STAFF: st.just(""),
        FieldKind.STORE: st.just(""),
    }.get(one.kind, ANY_TEXT)


def drafts_of(target: Target, directory: Directory) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Drafts of a kind, with owners that work in their stores."""
    fields = {one.key: texts_of(one, directory) for one in target.fields}
    pairs = [(staff.id, store) for staff in directory.staff.values() for store in staff.stores]
    places = st.sampled_from([("", ""), *pairs, *(("", store) for store in directory.stores)])

    def placed(drawn: tuple[dict[str, Any], tuple[Any, Any]]) -> dict[str, Any]:
        return drawn[0] | (dict(zip(("owner", "store"), drawn[1], strict=True)) if target.owned else {})

    return st.lists(st.tuples(st.fixed_dictionaries(fields), places).map(placed), min_size=1, max_size=12)


def enter(
    session: Session, target: Target, drafts: Sequence[dict[str, Any]], context: EntryContext
) -> list[int]:
    """Stores what of the drafts can be stored, in an empty table; gives the ids."""
    checked = [target.check(one, context) for one in drafts]
    rows = [one.values for one in checked if not one.errors]
    if target.kind is Kind.PRODUCT:
        rows = list({unicodedata.normalize("NFKC", one["code"]).casefold(): one for one in rows}.values())
    if not rows:
        return []
    with session.write():
        connection = session.database.connection()
        connection.execute(f"DELETE FROM {target.kind.value}")
        return enter_rows(session, target, rows)


def stored_of(session: Session, target: Target, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    """What is stored of records, by field key and the phones' normal forms."""
    keys = [one.key for one in target.fields]
    keys += [f"{one.key}_key" for one in target.fields if one.kind is FieldKind.PHONE]
    names = ", ".join(COLUMN_OF.get(key, key) for key in keys)
    sql = f"SELECT id, {names} FROM {target.kind.value} WHERE id IN (SELECT value FROM json_each(?))"
    connection = session.database.connection()
    rows = {row[0]: row[1:] for row in connection.execute(sql, (json.dumps(list(ids)),))}
    for one in ids:
        yield dict(zip(keys, rows[one], strict=True))


def read_back(path: Path, target: Target, context: EntryContext) -> list[dict[str, Any]]:
    """The values an import takes from a file."""
    table = read_table(path)
    columns = propose(table.header, target.fields)
    assert set(columns.columns) == {one.key for one in target.fields}
    found = []
    for row in table.rows:
        checked = target.check(columns.draft(row.cells), context)
        assert not checked.errors
        found.append(
            {
                key: value.isoformat() if isinstance(value, date) else value
                for key, value in checked.values.items()
            }
        )
    return found


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("kind", TARGETS)
def test_every_value_comes_back(office: Session, tmp_path: Path, kind: Kind, ending: str) -> None:
    target, path = TARGETS[kind], tmp_path / f"list.{ending}"
    with office.read():
        context = entry_context(office)

    @settings(
        max_examples=12,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )
    @given(drafts_of(target, context.directory))
    def comes_back(drafts: list[dict[str, Any]]) -> None:
        ids = enter(office, target, drafts, context)
        assume(ids)
        assert export(office, path, ids, SHEETS[kind]) == len(ids)
        assert read_back(path, target, context) == [*stored_of(office, target, ids)]

    comes_back()


def test_a_number_of_another_region_is_told_with_its_country(office: Session, tmp_path: Path) -> None:
    with office.read():
        context = entry_context(office)
    target, path = TARGETS[Kind.LEAD], tmp_path / "list.xlsx"
    american = [{"name": "Alan", "phone": "(212) 667-2002 x12"}, {"name": "Bo", "phone": "001 415 555 0132"}]
    ids = enter(office, target, american, replace(context, region="US"))
    export(office, path, ids, SHEETS[Kind.LEAD])
    keys = ["+12126672002", "+14155550132"]
    assert [one["phone_key"] for one in stored_of(office, target, ids)] == keys
    again = read_back(path, target, context)
    assert [one["phone_key"] for one in again] == keys
    assert parse_phone(again[0]["phone"]).extension == "12"
    assert again[1]["phone"] == "001 415 555 0132"


def test_of_people_who_are_called_alike_the_login_is_told(office: Session) -> None:
    names = load_directory(office.database.connection())
    logins = {one.login: one.id for one in names.staff.values()}
    told = {login: names.staff_told(one) for login, one in logins.items()}
    assert told == {
        "zhoumin": "Zhou Min", "wanglei": "Wang Lei (wanglei)", "wanglei2": "Wang Lei (wanglei2)",
        "limin": "Li Min", "another": "limin (another)", "wujing": "Wu Jing",
    }  # fmt: skip
    assert {names.staff_named(told[login]) for login in logins} == {(one,) for one in logins.values()}
    stores = {one.code: names.store_told(one.id) for one in names.stores.values()}
    assert stores == {"XH": "Xuhui", "X2": "Xuhui (X2)", "WS": "Wenshui", "N1": "ws (N1)"}
    assert {names.store_named(one) for one in stores.values()} == set(names.stores)


@given(st.one_of(ANY_TEXT, st.text("'=+-@\t\rx", max_size=5)))
def test_a_guarded_text_is_no_formula_and_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert written(written(text)) == written(text)

"""First run, passwords, PINs and staying signed in."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace

import pytest

from desktop.controllers import preferences
from desktop.controllers.directory import load_directory
from desktop.controllers.first_run import first_run, is_set_up
from desktop.controllers.parameters import load_parameters
from desktop.controllers.people import refuse_inactive
from desktop.controllers.signing_in import (
    change_password,
    clear_pin,
    forget,
    has_pin,
    known_people,
    resume,
    set_pin,
    sign_in,
    sign_in_with_pin,
    stay_signed_in,
    tries_left,
)
from desktop.controllers.staff import StaffDraft, reset_password, save_staff, set_staff_active
from desktop.errors import Refused
from desktop.words import Choice, Role
from tests.controllers.people_places import (
    ANSWERS,
    COMPUTER,
    LOGINS,
    PASSWORD,
    Business,
)

pytest_plugins = ("tests.controllers.people_fixtures",)


def refused(code: str) -> pytest.RaisesExc[Refused]:
    """An expectation of a refusal with this code, whose sentence can be worded."""
    return pytest.RaisesExc(Refused, check=lambda error: error.code == code and bool(error.sentence()))


@pytest.mark.usefixtures("cheap_hashes")
class TestFirstRun:
    def test_writes_store_administrator_parameters_and_lists(self, blank):
        assert not is_set_up(blank.connection())
        user = first_run(blank, ANSWERS)
        assert (user.name, user.login, user.role, user.stores) == (
            "Zhou Min",
            "zhoumin",
            Role.ADMINISTRATOR,
            (),
        )
        assert is_set_up(blank.connection())
        directory = load_directory(blank.connection())
        assert [one.code for one in directory.stores.values()] == ["XH"]
        assert load_parameters(blank.connection()).default_region == "CN"
        assert all(directory.listed(which) for which in Choice)
        assert [one.name for one in directory.listed(Choice.REASON) if one.needs_text] == ["Other"]

    def test_leaves_audit_lines_of_the_administrator(self, blank):
        user = first_run(blank, ANSWERS)
        lines = blank.execute_sql(
            "SELECT kind, operation, staff_id, changes FROM audit ORDER BY id"
        ).fetchall()
        assert [line[:2] for line in lines] == [("staff", "new"), ("store", "new"), ("parameter", "edit")]
        assert {line[2] for line in lines} == {user.id}
        assert not any(PASSWORD in line[3] or "argon2" in line[3] for line in lines)

    def test_happens_once(self, blank):
        first_run(blank, ANSWERS)
        with refused("already_set_up"):
            first_run(blank, replace(ANSWERS, login="another"))

    @pytest.mark.parametrize(
        ("change", "code", "field"),
        [
            ({"region": "china"}, "region_required", "region"),
            ({"store_code": " "}, "code_required", "code"),
            ({"store_name": ""}, "name_required", "name"),
            ({"name": ""}, "person_name_required", "name"),
            ({"login": "zhou min"}, "login_format", "login"),
            ({"password": "short"}, "password_short", "password"),
        ],
    )
    def test_refuses_bad_answers_and_writes_nothing(self, blank, change, code, field):
        with refused(code) as caught:
            first_run(blank, replace(ANSWERS, **change))
        assert caught.value.field == field
        assert not blank.execute_sql("SELECT 1 FROM store UNION SELECT 1 FROM choice").fetchall()


class TestPassword:
    @pytest.mark.parametrize("login", ["wanglei", " WangLei ", "ｗａｎｇｌｅｉ"])
    def test_signs_in_whatever_case_and_width_of_the_login(self, staffed: Business, login):
        user = sign_in(staffed.database, login, PASSWORD, COMPUTER)
        assert user == staffed.users[Role.SALESPERSON]

    @pytest.mark.parametrize(("login", "password"), [("wanglei", "wrong"), ("nobody", PASSWORD), ("", "")])
    def test_refuses_a_wrong_password_and_an_unknown_login_alike(self, staffed: Business, login, password):
        with refused("login_failed"):
            sign_in(staffed.database, login, password, COMPUTER)

    def test_refuses_the_deactivated_only_once_the_password_is_right(self, staffed: Business):
        set_staff_active(staffed.session(), staffed.users[Role.SALESPERSON].id, active=False)
        with refused("account_inactive"):
            sign_in(staffed.database, "wanglei", PASSWORD, COMPUTER)
        with refused("login_failed"):
            sign_in(staffed.database, "wanglei", "wrong", COMPUTER)

    def test_can_be_changed_with_the_old_one(self, staffed: Business):
        session = staffed.session(Role.SALESPERSON)
        with refused("wrong_password"):
            change_password(session, "wrong", "another horse")
        with refused("password_short"):
            change_password(session, PASSWORD, "short")
        change_password(session, PASSWORD, "another horse")
        assert sign_in(staffed.database, "wanglei", "another horse", COMPUTER)
        with refused("login_failed"):
            sign_in(staffed.database, "wanglei", PASSWORD, COMPUTER)

    def test_stored_hashes_are_argon2_and_differ_for_one_password(self, staffed: Business):
        hashes = [
            row[0] for row in staffed.database.execute_sql("SELECT password_hash FROM staff").fetchall()
        ]
        assert all(one.startswith("$argon2id$") for one in hashes)
        assert len(set(hashes)) == len(hashes)


class TestPin:
    @pytest.fixture
    def staff(self, staffed: Business) -> int:
        sign_in(staffed.database, "wanglei", PASSWORD, COMPUTER)
        set_pin(staffed.session(Role.SALESPERSON), PASSWORD, "2468")
        return staffed.users[Role.SALESPERSON].id

    def test_signs_in_where_the_password_was_used(self, staffed: Business, staff: int):
        assert sign_in_with_pin(staffed.database, staff, "2468", COMPUTER).login == "wanglei"

    def test_is_unknown_on_another_computer(self, staffed: Business, staff: int):
        with refused("pin_unknown_here"):
            sign_in_with_pin(staffed.database, staff, "2468", "counter-2")

    def test_is_unknown_for_who_has_none(self, staffed: Business):
        user = sign_in(staffed.database, "limin", PASSWORD, COMPUTER)
        with refused("pin_unknown_here"):
            sign_in_with_pin(staffed.database, user.id, "", COMPUTER)

    def test_five_failures_ask_for_the_password_and_survive_a_restart(self, staffed: Business, staff: int):
        for left in (4, 3, 2, 1):
            with refused("pin_failed") as caught:
                sign_in_with_pin(staffed.database, staff, "1111", COMPUTER)
            assert caught.value.arguments["count"] == left
            staffed.database.close()
            staffed.database.connect()
            assert tries_left(staffed.database.connection(), staff) == left
        with refused("pin_locked"):
            sign_in_with_pin(staffed.database, staff, "1111", COMPUTER)
        with refused("pin_locked"):
            sign_in_with_pin(staffed.database, staff, "2468", COMPUTER)
        assert not known_people(staffed.database.connection(), COMPUTER)[0].pin_works
        sign_in(staffed.database, "wanglei", PASSWORD, COMPUTER)
        assert sign_in_with_pin(staffed.database, staff, "2468", COMPUTER)

    def test_a_right_pin_gives_all_tries_back(self, staffed: Business, staff: int):
        with refused("pin_failed"):
            sign_in_with_pin(staffed.database, staff, "1111", COMPUTER)
        sign_in_with_pin(staffed.database, staff, "2468", COMPUTER)
        assert tries_left(staffed.database.connection(), staff) == 5

    @pytest.mark.parametrize("pin", ["123", "1234567", "12a4", "１２３４", ""])
    def test_has_four_to_six_digits(self, staffed: Business, staff: int, pin):
        with refused("pin_format"):
            set_pin(staffed.session(Role.SALESPERSON), PASSWORD, pin)

    def test_needs_the_password_to_be_set(self, staffed: Business, staff: int):
        with refused("wrong_password"):
            set_pin(staffed.session(Role.SALESPERSON), "wrong", "1357")

    def test_can_be_taken_away(self, staffed: Business, staff: int):
        session = staffed.session(Role.SALESPERSON)
        assert has_pin(session)
        clear_pin(session)
        assert not has_pin(session)
        with refused("pin_unknown_here"):
            sign_in_with_pin(staffed.database, staff, "2468", COMPUTER)

    def test_refuses_the_deactivated(self, staffed: Business, staff: int):
        set_staff_active(staffed.session(), staff, active=False)
        with refused("account_inactive"):
            sign_in_with_pin(staffed.database, staff, "2468", COMPUTER)
        assert known_people(staffed.database.connection(), COMPUTER) == ()

    def test_known_people_are_those_of_this_computer(self, staffed: Business, staff: int):
        sign_in(staffed.database, "limin", PASSWORD, "counter-2")
        people = known_people(staffed.database.connection(), COMPUTER)
        assert [(one.login, one.pin_works) for one in people] == [("wanglei", True)]


class TestStaying:
    @pytest.fixture
    def token(self, staffed: Business) -> str:
        sign_in(staffed.database, "wanglei", PASSWORD, COMPUTER)
        return stay_signed_in(staffed.session(Role.SALESPERSON), COMPUTER)

    @pytest.fixture
    def plain(self, staffed: Business, token: str):
        connection = sqlite3.connect(staffed.folder / "business.db")
        yield connection
        connection.close()

    def test_a_plain_connection_resumes(self, staffed: Business, plain, token: str):
        user = staffed.users[Role.SALESPERSON]
        assert resume(plain, user.id, COMPUTER, token) == user

    def test_only_the_hash_is_stored(self, staffed: Business, token: str):
        stored = staffed.database.execute_sql("SELECT token_hash FROM sign_in").fetchall()
        assert token not in str(stored)

    def test_nobody_resumes_elsewhere_with_another_token_or_as_another(
        self, staffed: Business, plain, token: str
    ):
        staff = staffed.users[Role.SALESPERSON].id
        assert resume(plain, staff, "counter-2", token) is None
        assert resume(plain, staff, COMPUTER, token + "x") is None
        assert resume(plain, staff, COMPUTER, "") is None
        assert resume(plain, staffed.users[Role.MANAGER].id, COMPUTER, token) is None

    def test_an_empty_token_resumes_nobody_where_none_is_kept(self, staffed: Business, plain, token: str):
        forget(staffed.database, staffed.users[Role.SALESPERSON].id, COMPUTER)
        assert resume(plain, staffed.users[Role.SALESPERSON].id, COMPUTER, "") is None

    @pytest.mark.parametrize("ending", ["forget", "change", "reset", "deactivate", "deactivate_and_back"])
    def test_ends(self, staffed: Business, plain, token: str, ending: str):
        staff = staffed.users[Role.SALESPERSON].id
        if ending == "forget":
            forget(staffed.database, staff, COMPUTER)
        elif ending == "change":
            change_password(staffed.session(Role.SALESPERSON), PASSWORD, "another horse")
        elif ending == "reset":
            reset_password(staffed.session(), staff, "another horse")
        else:
            set_staff_active(staffed.session(), staff, active=False)
            if ending == "deactivate_and_back":
                set_staff_active(staffed.session(), staff, active=True)
        assert resume(plain, staff, COMPUTER, token) is None

    def test_signing_in_again_keeps_the_token(self, staffed: Business, plain, token: str):
        sign_in(staffed.database, "wanglei", PASSWORD, COMPUTER)
        assert resume(plain, staffed.users[Role.SALESPERSON].id, COMPUTER, token)

    def test_imports_nothing_slow(self):
        code = (
            "import sys, desktop.controllers.signing_in, desktop.controllers.tokens\n"
            "print([name for name in ('peewee', 'argon2', 'keyring', 'PySide6') if name in sys.modules])"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[]"


class TestMeanwhile:
    def test_a_session_of_someone_deactivated_writes_nothing(self, staffed: Business):
        session = staffed.session(Role.SALESPERSON)
        set_staff_active(staffed.session(), session.user.id, active=False)
        with refused("signed_out"):
            refuse_inactive(session)
        with refused("signed_out"):
            clear_pin(session)

    def test_a_session_with_rights_of_yesterday_writes_nothing(self, staffed: Business):
        session = staffed.session(Role.MANAGER)
        draft = StaffDraft("Li Min", LOGINS[Role.MANAGER], Role.SALESPERSON, session.user.stores)
        save_staff(staffed.session(), session.user.id, draft)
        with refused("rights_changed"):
            clear_pin(session)

    def test_preferences_belong_to_the_person(self, staffed: Business):
        mine, theirs = staffed.session(Role.SALESPERSON), staffed.session(Role.MANAGER)
        preferences.put(mine, "columns", ["name", "电话"])
        assert preferences.get(mine, "columns") == ["name", "电话"]
        assert preferences.get(theirs, "columns", "default") == "default"
        assert preferences.load_preferences(staffed.database.connection(), mine.user.id) == {
            "columns": ["name", "电话"]
        }
        preferences.put(mine, "columns", None)
        assert preferences.get(mine, "columns") is None

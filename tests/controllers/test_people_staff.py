"""Staff and stores: what administrators may change, and what nobody else may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.clock import clock
from desktop.controllers import leads
from desktop.controllers.first_run import FirstRun
from desktop.controllers.operate import operate
from desktop.controllers.passwords import matches
from desktop.controllers.session import Session
from desktop.controllers.signing_in import set_pin, sign_in
from desktop.controllers.staff import (
    StaffDraft,
    belongings,
    clear_staff_pin,
    list_staff,
    reset_password,
    save_staff,
    set_staff_active,
)
from desktop.controllers.stores import StoreDraft, list_stores, save_store, set_store_active
from desktop.errors import Refused
from desktop.models.customers import Customer
from desktop.models.opportunities import Opportunity
from desktop.words import Business as Status
from desktop.words import Operation, Role
from tests.controllers.people_places import COMPUTER, PASSWORD, Business
from tests.controllers.test_people_signing_in import refused

pytest_plugins = ("tests.controllers.people_fixtures",)

NEW = StaffDraft("Sun Yuhang", "sunyuhang", Role.SALESPERSON, (1,), PASSWORD)

CALLS: dict[str, Callable[[Session, int], object]] = {
    "list_staff": lambda session, staff: list_staff(session),
    "belongings": belongings,
    "save_staff": lambda session, staff: save_staff(session, staff, replace(NEW, login="wanglei")),
    "add_staff": lambda session, staff: save_staff(session, None, NEW),
    "deactivate_staff": lambda session, staff: set_staff_active(session, staff, active=False),
    "reset_password": lambda session, staff: reset_password(session, staff, "another horse"),
    "clear_staff_pin": clear_staff_pin,
    "list_stores": lambda session, staff: list_stores(session),
    "add_store": lambda session, staff: save_store(session, None, StoreDraft("PD", "Pudong")),
    "save_store": lambda session, staff: save_store(session, 1, StoreDraft("XH", "Xuhui flagship")),
    "deactivate_store": lambda session, staff: set_store_active(session, 2, active=False),
}


def everything(staffed: Business) -> list[object]:
    """What the tables of people hold, to show that nothing changed."""
    tables = ("staff", "store", "staff_store", "sign_in", "audit")
    return [staffed.database.execute_sql(f"SELECT * FROM {table}").fetchall() for table in tables]


def give(
    staffed: Business, owner: int | None, store: int, status: Status = Status.ASSIGNED, **more: object
) -> None:
    """Writes an opportunity straight into the table."""
    count = Opportunity.select().count()
    values = {
        "number": f"SJ-{count}",
        "form_uuid": str(count),
        "name": "Ms Qian",
        "phone": "138 0013 8000",
        "owner": owner,
        "store": store,
        "business": status,
        "creator": staffed.users[Role.ADMINISTRATOR].id,
        "created_at": clock.now(),
        "updated_at": clock.now(),
        **more,
    }
    Opportunity.insert(values).execute()


@pytest.mark.parametrize("call", CALLS)
class TestRights:
    @pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
    def test_others_may_nothing_and_change_nothing(self, staffed: Business, role: Role, call: str):
        before = everything(staffed)
        with refused("no_right"):
            CALLS[call](staffed.session(role), staffed.users[Role.SALESPERSON].id)
        assert everything(staffed) == before

    def test_administrators_may(self, staffed: Business, call: str):
        CALLS[call](staffed.session(), staffed.users[Role.SALESPERSON].id)

    def test_an_administrator_deactivated_meanwhile_changes_nothing(self, staffed: Business, call: str):
        saved = save_staff(staffed.session(), None, replace(NEW, role=Role.ADMINISTRATOR, login="second"))
        staffed.users[Role.ADMINISTRATOR] = staffed.users[Role.ADMINISTRATOR]._replace(id=saved.id)
        stale = staffed.session()
        staffed.users[Role.ADMINISTRATOR] = staffed.users[Role.ADMINISTRATOR]._replace(id=1)
        set_staff_active(staffed.session(), saved.id, active=False)
        before = everything(staffed)
        if call in ("list_staff", "list_stores", "belongings"):
            CALLS[call](stale, staffed.users[Role.SALESPERSON].id)
        else:
            with refused("signed_out"):
                CALLS[call](stale, staffed.users[Role.SALESPERSON].id)
        assert everything(staffed) == before


class TestStaff:
    def test_is_listed_with_what_they_follow_up(self, staffed: Business):
        seller, store = staffed.users[Role.SALESPERSON], staffed.stores["XH"]
        give(staffed, seller.id, store)
        give(staffed, seller.id, store, voided=True)
        give(staffed, None, store, Status.UNASSIGNED)
        sign_in(staffed.database, "wanglei", PASSWORD, COMPUTER)
        set_pin(staffed.session(Role.SALESPERSON), PASSWORD, "1234")
        record = next(one for one in list_staff(staffed.session()) if one.id == seller.id)
        assert (record.name, record.login, record.role, record.stores) == (
            "Wang Lei", "wanglei", Role.SALESPERSON, (store,),
        )  # fmt: skip
        assert (record.active, record.open, record.has_pin) == (True, 1, True)
        assert record.last_sign_in_at is not None

    def test_is_added_and_signs_in(self, staffed: Business):
        saved = save_staff(staffed.session(), None, replace(NEW, login=" Sunyuhang ", stores=(2, 1, 2)))
        user = sign_in(staffed.database, "sunyuhang", PASSWORD, COMPUTER)
        assert (user.id, user.stores) == (saved.id, (1, 2))
        assert saved.changes.ids == {saved.id}

    def test_is_edited_and_keeps_password(self, staffed: Business):
        staff = staffed.users[Role.SALESPERSON].id
        save_staff(staffed.session(), staff, StaffDraft("Wang L.", "wl", Role.MANAGER, (2,)))
        user = sign_in(staffed.database, "wl", PASSWORD, COMPUTER)
        assert (user.name, user.role, user.stores) == ("Wang L.", Role.MANAGER, (2,))

    @pytest.mark.parametrize(
        ("change", "code", "field"),
        [
            ({"name": " "}, "person_name_required", "name"),
            ({"login": " "}, "login_required", "login"),
            ({"login": "wang lei"}, "login_format", "login"),
            ({"login": "LIMIN"}, "login_taken", "login"),
            ({"stores": ()}, "store_needed", "stores"),
            ({"role": Role.MANAGER, "stores": ()}, "store_needed", "stores"),
            ({"stores": (99,)}, "not_found", "stores"),
            ({"password": ""}, "password_short", "password"),
        ],
    )
    def test_refuses_a_bad_draft(self, staffed: Business, change, code, field):
        before = everything(staffed)
        with refused(code) as caught:
            save_staff(staffed.session(), None, replace(NEW, **change))
        assert caught.value.field == field
        assert everything(staffed) == before

    @pytest.mark.parametrize("role", [Role.BACK_OFFICE, Role.ADMINISTRATOR])
    def test_office_needs_no_store(self, staffed: Business, role: Role):
        save_staff(staffed.session(), None, replace(NEW, role=role, stores=()))

    def test_the_last_active_administrator_stays(self, staffed: Business):
        administrator = staffed.users[Role.ADMINISTRATOR]
        draft = StaffDraft(administrator.name, administrator.login, Role.BACK_OFFICE)
        with refused("last_administrator"):
            save_staff(staffed.session(), administrator.id, draft)
        with refused("last_administrator"):
            set_staff_active(staffed.session(), administrator.id, active=False)
        before = everything(staffed)
        renamed = replace(draft, name="Other", role=Role.ADMINISTRATOR)
        with refused("last_administrator"):
            save_staff(staffed.session(), administrator.id, renamed, active=False)
        assert everything(staffed) == before
        save_staff(staffed.session(), None, replace(NEW, role=Role.ADMINISTRATOR))
        save_staff(staffed.session(), administrator.id, draft)

    def test_can_be_deactivated_with_work_in_hand_and_taken_back(self, staffed: Business):
        seller = staffed.users[Role.SALESPERSON].id
        give(staffed, seller, staffed.stores["XH"])
        Customer.insert(
            number="KH-1", form_uuid="1", name="Mr Wang", owner=seller, creator=1,
            created_at=clock.now(), updated_at=clock.now(),
        ).execute()  # fmt: skip
        place = {"owner": seller, "store": staffed.stores["XH"]}
        leads.create(staffed.session(), {"name": "Ms Li", "phone": "13900000001", **place}, "lead")
        owned = belongings(staffed.session(), seller)
        assert (owned.opportunities, owned.leads, owned.customers, bool(owned)) == (1, 1, 1, True)
        set_staff_active(staffed.session(), seller, active=False)
        assert not next(one for one in list_staff(staffed.session()) if one.id == seller).active
        set_staff_active(staffed.session(), seller, active=True)
        assert sign_in(staffed.database, "wanglei", PASSWORD, COMPUTER)

    def test_password_is_reset_and_pin_cleared(self, staffed: Business):
        seller = staffed.users[Role.SALESPERSON].id
        sign_in(staffed.database, "wanglei", PASSWORD, COMPUTER)
        set_pin(staffed.session(Role.SALESPERSON), PASSWORD, "1234")
        with refused("password_short"):
            reset_password(staffed.session(), seller, "short")
        reset_password(staffed.session(), seller, "another horse")
        clear_staff_pin(staffed.session(), seller)
        (stored, pin), = staffed.database.execute_sql(
            "SELECT password_hash, pin_hash FROM staff WHERE id = ?", (seller,)
        ).fetchall()  # fmt: skip
        assert matches(stored, "another horse")
        assert pin == ""

    @pytest.mark.parametrize(
        "act",
        [
            lambda session: save_staff(session, 99, replace(NEW, login="other")),
            lambda session: set_staff_active(session, 99, active=False),
            lambda session: reset_password(session, 99, "another horse"),
            lambda session: clear_staff_pin(session, 99),
            lambda session: save_store(session, 99, StoreDraft("A", "B")),
            lambda session: set_store_active(session, 99, active=False),
        ],
    )
    def test_nobody_there(self, staffed: Business, act):
        with refused("not_found"):
            act(staffed.session())

    def test_leaves_audit_lines_without_secrets(self, staffed: Business):
        session, seller = staffed.session(), staffed.users[Role.SALESPERSON].id
        staffed.database.execute_sql("DELETE FROM audit")
        save_staff(session, seller, StaffDraft("Wang L.", "wanglei", Role.SALESPERSON, (1,)))
        save_staff(session, seller, StaffDraft("Wang L.", "wanglei", Role.SALESPERSON, (1,)))
        reset_password(session, seller, "another horse")
        set_staff_active(session, seller, active=False)
        lines = staffed.database.execute_sql(
            "SELECT record, operation, changes FROM audit ORDER BY id"
        ).fetchall()
        assert lines == [
            (seller, "edit", '{"name":["Wang Lei","Wang L."]}'),
            (seller, "edit", '{"password":["",""]}'),
            (seller, "disable", '{"active":[true,false]}'),
        ]


class TestStores:
    def test_is_listed_added_and_edited(self, staffed: Business):
        saved = save_store(staffed.session(), None, StoreDraft(" PD ", " Pudong ", " Century Avenue 1 "))
        save_store(staffed.session(), staffed.stores["XH"], StoreDraft("XH", "Xuhui flagship"))
        records = {one.code: one for one in list_stores(staffed.session())}
        assert (records["PD"].id, records["PD"].name, records["PD"].address) == (
            saved.id, "Pudong", "Century Avenue 1",
        )  # fmt: skip
        assert (records["XH"].name, records["XH"].staff) == ("Xuhui flagship", 2)

    @pytest.mark.parametrize(
        ("draft", "code", "field"),
        [
            (StoreDraft("", "Pudong"), "code_required", "code"),
            (StoreDraft("PD", ""), "name_required", "name"),
            (StoreDraft("xh", "Pudong"), "store_taken", "code"),
        ],
    )
    def test_refuses_a_bad_draft(self, staffed: Business, draft, code, field):
        before = everything(staffed)
        with refused(code) as caught:
            save_store(staffed.session(), None, draft)
        assert caught.value.field == field
        assert everything(staffed) == before

    def test_keeps_its_own_code(self, staffed: Business):
        save_store(staffed.session(), staffed.stores["XH"], StoreDraft("xh", "Xuhui"))

    @pytest.mark.parametrize("status", list(Status))
    def test_is_deactivated_only_without_open_opportunities(
        self, staffed: Business, status: Status, monkeypatch
    ):
        staffed.database.execute_sql("PRAGMA ignore_check_constraints = 1")
        store = staffed.stores["WS"]
        owner = None if status is Status.UNASSIGNED else staffed.users[Role.SALESPERSON].id
        give(staffed, owner, store, status)
        give(staffed, owner, store, voided=True)
        if status is Status.CLOSED:
            set_store_active(staffed.session(), store, active=False)
            assert not next(one for one in list_stores(staffed.session()) if one.id == store).active
            set_store_active(staffed.session(), store, active=True)
        else:
            with refused("store_in_use") as caught:
                set_store_active(staffed.session(), store, active=False)
            assert caught.value.arguments == {"store": "Wenshui", "count": 1}

    def test_is_deactivated_only_without_new_leads(self, staffed: Business):
        store = staffed.stores["WS"]
        draft = {"name": "Ms Li", "phone": "13900000001", "store": store}
        lead = leads.create(staffed.session(), draft, "lead").done[0].id
        with refused("store_has_leads") as caught:
            set_store_active(staffed.session(), store, active=False)
        assert caught.value.arguments == {"store": "Wenshui", "count": 1}
        operate(staffed.session(), Operation.DELETE, [lead], subject=leads.LEADS)
        set_store_active(staffed.session(), store, active=False)


def test_first_run_answers_make_drafts():
    answers = FirstRun("en", "CN", " XH ", "Xuhui", "Zhou", "ZhouMin", "secret secret")
    assert answers.store() == StoreDraft("XH", "Xuhui")
    assert answers.administrator().login == "zhoumin"


def test_refusals_are_worded():
    assert "4" in Refused("pin_failed", count=4).sentence()

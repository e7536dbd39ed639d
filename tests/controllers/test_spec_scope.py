"""SPEC section 6: whatever call it is, nobody learns of a record outside their scope, nor of others' load unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.clock import clock
from desktop.controllers.arguments import CloseWith, EditValues, Entry
from desktop.controllers.assignees import assignees
from desktop.controllers.attachments import store_of
from desktop.controllers.conflicts import last_edit
from desktop.controllers.converting import prefill
from desktop.controllers.operate import availability, operate
from desktop.controllers.opportunities import create, load, visible_ids
from desktop.controllers.rights import sees_closed
from desktop.controllers.session import Session
from desktop.controllers.timeline import history, timeline
from desktop.errors import Refused
from desktop.models.business import Choice
from desktop.models.opportunities import Opportunity
from desktop.models.people import Staff
from desktop.spreadsheets.importing import prepare, write
from desktop.words import Method, Operation, Role
from tests.controllers.people_places import Business as Place

DRAFT = {"name": "王先生", "phone": "138 0013 8000"}


@pytest.fixture
def hidden(staffed: Place) -> int:
    """An edited record of the manager's own, which no salesperson sees."""
    manager = staffed.session(Role.MANAGER)
    owned = {"owner": manager.user.id, "store": staffed.stores["XH"]}
    record = create(manager, DRAFT | owned, "form").done[0].id
    operate(manager, Operation.EDIT, [record], EditValues(DRAFT | {"remark": "大阳台"}, 1))
    return record


@pytest.mark.parametrize("read", [load, timeline, history, prefill, last_edit])
def test_a_record_outside_the_scope_is_not_there(
    staffed: Place, hidden: int, read: Callable[[Session, int], object]
) -> None:
    seller = staffed.session(Role.SALESPERSON)
    for record in (hidden, 9999):
        with pytest.raises(Refused, match="not_found"):
            read(seller, record)
    assert read(staffed.session(Role.MANAGER), hidden)


def test_operations_and_counts_tell_nothing_of_it_either(staffed: Place, hidden: int) -> None:
    seller = staffed.session(Role.SALESPERSON)
    assert visible_ids(seller, [hidden]) == []
    assert all(one.allowed == 0 for one in availability(seller, [hidden]).values())
    for refused in operate(seller, Operation.VOID, [hidden]).refused:
        assert (refused.refused.code, refused.number, refused.name) == ("not_found", "", "")


@pytest.mark.parametrize("role", [Role.MANAGER, Role.BACK_OFFICE, Role.ADMINISTRATOR])
def test_who_closes_is_told_beforehand_whether_they_will_see_it_again(staffed: Place, role: Role) -> None:
    session, office = staffed.session(role), staffed.session(Role.ADMINISTRATOR)
    reason = Choice.get(Choice.list == "reason", Choice.needs_text == False).id  # noqa: E712
    for form, store in enumerate((None, staffed.stores["XH"])):
        draft = DRAFT | {"owner": None, "store": store}
        record = create(office, draft, str(form), accept_same_phone=True).done[0].id
        told = sees_closed(session.user, None, store)
        operate(session, Operation.CLOSE, [record], CloseWith(reason))
        assert (visible_ids(session, [record]) == [record]) is told
        assert told is (store is not None or role is not Role.MANAGER)


def test_who_assigns_nothing_is_not_told_who_has_how_much(staffed: Place) -> None:
    with pytest.raises(Refused, match="no_right"):
        assignees(staffed.session(Role.SALESPERSON))
    for role in (Role.MANAGER, Role.BACK_OFFICE, Role.ADMINISTRATOR):
        assert assignees(staffed.session(role))


def test_of_an_entry_that_is_refused_no_file_is_kept(staffed: Place, tmp_path: Path) -> None:
    seller = staffed.session(Role.SALESPERSON)
    own = {"owner": seller.user.id, "store": staffed.stores["XH"]}
    record = create(seller, DRAFT | own, "form").done[0].id
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"a plan")
    files = (plan, tmp_path / "gone.pdf")
    given = Entry("entry", Method.PHONE, "called", clock.now(), attachments=files)
    with pytest.raises(Refused, match="attachment_missing"):
        operate(seller, Operation.DYNAMICS, [record], given)
    assert [one for one in store_of(seller).folder.rglob("*") if one.is_file()] == []


def test_a_file_that_cannot_be_taken_off_leaves_the_record_deleted(staffed: Place, tmp_path: Path) -> None:
    session = staffed.session()
    record = create(session, DRAFT, "form").done[0].id
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"a plan")
    given = Entry("entry", Method.PHONE, "called", clock.now(), attachments=(plan,))
    operate(session, Operation.DYNAMICS, [record], given)
    kept = next(one for one in store_of(session).folder.rglob("*") if one.is_file())
    kept.unlink()
    kept.mkdir()
    assert operate(session, Operation.DELETE, [record]).done
    assert Opportunity.select().count() == 0


def test_an_import_assigns_to_nobody_who_left_meanwhile(staffed: Place, tmp_path: Path) -> None:
    session = staffed.session()
    sheet = tmp_path / "leads.csv"
    sheet.write_text("name,phone,owner\n王先生,13800138000,wanglei\n", encoding="utf-8")
    plan = prepare(session, sheet)
    assert plan.rows[0].values["owner"] == staffed.users[Role.SALESPERSON].id
    Staff.update(active=False).where(Staff.login == "wanglei").execute()
    with pytest.raises(Refused, match="owner_inactive"):
        write(session, plan)
    assert Opportunity.select().count() == 0
    assert write(session, prepare(session, sheet)).unassigned == 1

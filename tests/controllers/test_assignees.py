"""Tests of who Assign and Hand over offer."""

from __future__ import annotations

from desktop.controllers.assignees import assignees
from desktop.controllers.opportunities import create
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.words import Role
from tests.controllers.people_places import PASSWORD, Business

pytest_plugins = ["tests.controllers.people_fixtures"]


def test_everybody_with_a_store_is_offered_with_what_they_have_on_hand(staffed: Business) -> None:
    wang = staffed.users[Role.SALESPERSON].id
    draft = {"name": "陈静怡", "phone": "13800138000", "owner": wang, "store": staffed.stores["XH"]}
    create(staffed.session(), draft, "form-1")
    found = {one.name: one for one in assignees(staffed.session())}
    assert (found["Wang Lei"].open, found["Wang Lei"].today) == (1, 1)
    assert found["Li Min"].open == 0
    assert "Wu Jing" not in found


def test_a_manager_is_told_who_works_elsewhere(staffed: Business) -> None:
    draft = StaffDraft("Zhao Ting", "zhaoting", Role.SALESPERSON, (staffed.stores["WS"],), PASSWORD)
    save_staff(staffed.session(), None, draft)
    found = {one.name: one for one in assignees(staffed.session(Role.MANAGER))}
    assert found["Wang Lei"].refused is None
    refused = found["Zhao Ting"].refused
    assert refused is not None
    assert refused.code == "target_outside_stores"
    assert found["Zhao Ting"].stores == ()


def test_people_are_found_by_name_pinyin_and_initials(staffed: Business) -> None:
    draft = StaffDraft("张强", "zhangqiang", Role.SALESPERSON, (staffed.stores["XH"],), PASSWORD)
    save_staff(staffed.session(), None, draft)
    found = {one.name: one for one in assignees(staffed.session())}
    for typed in ("张", "强", "zhangqiang", "zq", "ZQ"):
        assert found["张强"].matches(typed), typed
        assert not found["Wang Lei"].matches(typed), typed

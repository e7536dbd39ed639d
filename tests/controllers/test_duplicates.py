"""Who is likely registered twice is found, by phone, WeChat, name and address; who only looks alike is not."""

from __future__ import annotations

import pytest

from desktop.controllers import customer_records, duplicates
from desktop.controllers.duplicates import Found, Likely, Likeness, find_clashing, find_likely
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.models.customers import Customer
from desktop.progress import Cancelled, Progress
from desktop.words import Role, Uniqueness
from tests.controllers.people_places import Business as Place


def enter(session: Session, name: str, phone: str, **fields: object) -> int:
    draft = {"name": name, "phone": phone, **fields}
    return customer_records.create(session, draft, f"{name} {phone} {fields}").done[0].id


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        (
            {"phone": "138 0013 8000"},
            {"phone": "021 5466 7788", "second_phone": "13800138000"},
            Likeness.SAME_PHONE,
        ),
        ({"phone": "+86 138 0013 8000"}, {"phone": "+852 138 0013 8000"}, Likeness.SAME_PHONE),
        ({"phone": "13800138000"}, {"phone": "13800138001"}, Likeness.ONE_DIGIT_OFF),
        ({"phone": "13800138000"}, {"phone": "13900138000"}, Likeness.ONE_DIGIT_OFF),
        (
            {"phone": "13800138000", "wechat": "Wang_js"},
            {"phone": "13912345678", "wechat": "wang_js"},
            Likeness.SAME_WECHAT,
        ),
        (
            {"phone": "13800138000", "name": "王先生", "address": "新江湾城 尚景园 12 号 1802"},
            {"phone": "13912345678", "name": "王先生", "address": "新江湾城尚景园 12号1802室"},
            Likeness.NAME_AND_ADDRESS,
        ),
        ({"phone": "13800138000"}, {"phone": "13912345678"}, None),
        ({"phone": "13800138000"}, {"phone": "13800138011"}, None),
        (
            {"phone": "13800138000", "name": "王先生", "address": "新江湾城"},
            {"phone": "13912345678", "name": "王先生", "address": "静安寺 66 弄"},
            None,
        ),
    ],
)
def test_likely_duplicates(staffed: Place, first: dict, second: dict, why: Likeness | None) -> None:
    session = staffed.session()
    save_parameter(session, "customer_uniqueness", Uniqueness.NONE.value)
    one, other = (
        enter(session, **({"name": f"{at}客"} | fields)) for at, fields in enumerate((first, second))
    )
    expected = (Likely(one, other, why),) if why is not None else ()
    assert find_likely(session) == Found(expected)
    # Who is disabled still counts for uniqueness.
    Customer.update(disabled=True).where(Customer.id == other).execute()
    assert find_likely(session) == Found(expected)


def test_only_who_may_merge_looks_and_only_among_their_own(staffed: Place) -> None:
    administrator = staffed.session()
    enter(administrator, "甲", "13800138000", store=staffed.stores["WS"])
    enter(administrator, "乙", "13800138001", store=staffed.stores["XH"])
    assert find_likely(staffed.session(Role.MANAGER)).pairs == ()
    assert len(find_likely(staffed.session(Role.BACK_OFFICE)).pairs) == 1
    with pytest.raises(Refused, match="no_right"):
        find_likely(staffed.session(Role.SALESPERSON))


def test_the_search_can_be_cancelled(staffed: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    administrator = staffed.session()
    monkeypatch.setattr("desktop.controllers.duplicates._STEP", 1)
    enter(administrator, "甲", "13800138000")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        find_likely(administrator, progress)


def test_who_stands_in_the_way_of_a_uniqueness_is_told_with_how_many_more(
    staffed: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    administrator = staffed.session()
    save_parameter(administrator, "customer_uniqueness", Uniqueness.NONE.value)
    oldest, second, third = (
        enter(administrator, name, "13800138000", remark=remark)
        for name, remark in (("甲", ""), ("乙", ""), ("甲", "again"))
    )
    alone = enter(administrator, "丁", "13800138001")
    by_phone = find_clashing(administrator, Uniqueness.PHONE)
    assert [(one.first, one.second) for one in by_phone.pairs] == [(oldest, second), (oldest, third)]
    by_name = find_clashing(administrator, Uniqueness.PHONE_AND_NAME)
    assert [(one.first, one.second) for one in by_name.pairs] == [(oldest, third)]
    assert find_clashing(administrator, Uniqueness.NONE) == Found(())
    likely = find_likely(administrator)
    assert any(alone in (one.first, one.second) for one in likely.pairs)
    monkeypatch.setattr(duplicates, "MOST", 1)
    assert find_clashing(administrator, Uniqueness.PHONE) == Found(by_phone.pairs[:1], 1)
    assert find_likely(administrator) == Found(likely.pairs[:1], len(likely.pairs) - 1)
    with pytest.raises(Refused, match="no_right"):
        find_clashing(staffed.session(Role.MANAGER), Uniqueness.PHONE)

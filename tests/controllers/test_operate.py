"""The pipeline: follow-ups with files, bulk runs, cancelling, deleting, and what history keeps."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.clock import clock
from desktop.controllers.arguments import AssignTo, Entry, RescheduleTo
from desktop.controllers.attachments import LIMIT_MB, store_of
from desktop.controllers.list_query import ListQuery
from desktop.controllers.listing import first_page
from desktop.controllers.operate import BATCH, SAMPLE, availability, operate
from desktop.controllers.opportunities import create, load
from desktop.controllers.session import Session
from desktop.controllers.timeline import history, timeline
from desktop.errors import Refused
from desktop.models.opportunities import Attachment, FollowUp, Opportunity
from desktop.models.trail import Audit
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets.targets import OPPORTUNITIES
from desktop.words import Method, Operation, Role
from tests.bulk import enter_rows
from tests.controllers.people_places import Business as Place


def enter(session: Session, name: str = "王先生", **fields: object) -> int:
    draft = {
        "name": name,
        "wechat": name,
        "owner": session.user.id,
        "store": session.user.stores[0],
        **fields,
    }
    return create(session, draft, f"form of {name}").done[0].id


def entry(text: str = "called", **fields: object) -> Entry:
    given: dict = {"uuid": f"entry {text}", "method": Method.PHONE, "text": text, "at": clock.now()} | fields
    return Entry(**given)


@pytest.fixture
def seller(staffed: Place) -> Session:
    return staffed.session(Role.SALESPERSON)


def test_a_follow_up_sets_who_and_when(seller: Session) -> None:
    record, planned = enter(seller), clock.today() + timedelta(days=3)
    given = entry(next_follow_up=planned)
    assert operate(seller, Operation.DYNAMICS, [record], given).done
    loaded = load(seller, record)
    assert loaded.last_follower == seller.user.id
    assert loaded.values["next_follow_up"] == planned
    assert loaded.last_follow_up_at is not None
    assert abs(loaded.last_follow_up_at - given.at) < timedelta(milliseconds=1)
    first = timeline(seller, record)[0]
    assert (first.method, first.text, first.staff) == (Method.PHONE, "called", seller.user.id)


def test_logging_one_entry_twice_is_one_entry(seller: Session) -> None:
    record = enter(seller)
    for _twice in range(2):
        operate(seller, Operation.DYNAMICS, [record], entry())
    assert FollowUp.select().count() == 1
    assert Audit.select().where(Audit.operation == "dynamics").count() == 1


def test_an_older_entry_does_not_take_the_last_follow_up_back(seller: Session) -> None:
    record = enter(seller)
    latest = entry("latest", method=Method.VISIT)
    operate(seller, Operation.DYNAMICS, [record], latest)
    operate(
        seller,
        Operation.DYNAMICS,
        [record],
        entry("older", at=clock.now() - timedelta(days=2), keep_next=True),
    )
    assert Opportunity.get_by_id(record).last_method is Method.VISIT
    assert [item.text for item in timeline(seller, record) if item.method is not None] == ["latest", "older"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"text": "  "}, "text_required"),
        ({"at": timedelta(minutes=5)}, "time_in_future"),
        ({"next_follow_up": timedelta(days=-1)}, "date_in_past"),
    ],
)
def test_entries_that_are_refused(seller: Session, changed: dict, code: str) -> None:
    record = enter(seller)
    if "at" in changed:
        changed = {"at": clock.now() + changed["at"]}
    if "next_follow_up" in changed:
        changed = {"next_follow_up": clock.today() + changed["next_follow_up"]}
    with pytest.raises(Refused, match=code):
        operate(seller, Operation.DYNAMICS, [record], entry(**changed))
    assert FollowUp.select().count() == 0


def test_a_next_follow_up_in_the_past_is_refused(seller: Session) -> None:
    record = enter(seller)
    with pytest.raises(Refused, match="date_in_past"):
        operate(seller, Operation.RESCHEDULE, [record], RescheduleTo(clock.today() - timedelta(days=1)))


def test_attachments_are_copied_and_go_with_the_record(
    staffed: Place, seller: Session, tmp_path: Path
) -> None:
    plan, photo = tmp_path / "户型图.pdf", tmp_path / "photo.jpg"
    plan.write_bytes(b"a plan")
    photo.write_bytes(b"a photo")
    kept = enter(seller, "kept")
    operate(seller, Operation.DYNAMICS, [kept], entry("kept", attachments=(photo,)))
    record = enter(seller)
    operate(seller, Operation.DYNAMICS, [record], entry(attachments=(plan, photo)))
    plan.unlink()
    files = timeline(seller, record)[0].attachments
    assert [file.name for file in files] == ["户型图.pdf", "photo.jpg"]
    store = store_of(seller)
    assert store.path(files[0].sha256).read_bytes() == b"a plan"
    operate(seller, Operation.RECYCLE, [record])
    assert operate(staffed.session(), Operation.DELETE, [record]).done
    assert not store.path(files[0].sha256).exists()
    assert store.path(files[1].sha256).exists()
    assert Attachment.select().count() == 1


def test_an_attachment_that_is_too_large_or_gone_stores_nothing(seller: Session, tmp_path: Path) -> None:
    record = enter(seller)
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(LIMIT_MB * 1024 * 1024 + 1)
    with pytest.raises(Refused, match="attachment_large"):
        operate(seller, Operation.DYNAMICS, [record], entry(attachments=(large,)))
    with pytest.raises(Refused, match="attachment_missing"):
        operate(seller, Operation.DYNAMICS, [record], entry(attachments=(tmp_path / "gone.pdf",)))
    assert FollowUp.select().count() == 0


def many(session: Session, count: int) -> list[int]:
    """Unassigned opportunities."""
    from desktop.controllers.customers import entry_context
    from desktop.controllers.entries.opportunity import check

    context = entry_context(session)
    rows = [check({"name": f"客户{at}", "phone": f"138{at:08d}"}, context).values for at in range(count)]
    with session.write():
        return enter_rows(session, OPPORTUNITIES, rows)


def test_a_cancelled_bulk_run_changes_nothing(staffed: Place) -> None:
    administrator = staffed.session()
    ids = many(administrator, 2 * BATCH)
    target = AssignTo(staffed.users[Role.SALESPERSON].id, staffed.stores["XH"])
    progress = Progress()
    progress.cancel()
    audits = Audit.select().count()
    with pytest.raises(Cancelled):
        operate(administrator, Operation.ASSIGN, ids, target, progress)
    assert Opportunity.select().where(Opportunity.owner.is_null(False)).count() == 0
    assert Audit.select().count() == audits


def test_how_much_there_is_to_do_is_known_before_the_records_are_read(staffed: Place) -> None:
    # Else a long run shows no progress, and the status bar blames another program.
    administrator = staffed.session()
    ids = many(administrator, 3)
    progress = Progress()
    totals: list[int] = []
    connection = administrator.database.connection()
    connection.set_trace_callback(
        lambda statement: totals.append(progress.total) if statement.startswith("SELECT") else None
    )
    operate(administrator, Operation.DISABLE, ids, None, progress)
    connection.set_trace_callback(None)
    assert set(totals) == {2 * len(ids)}


def test_a_bulk_run_does_what_can_be_done_and_names_the_rest(staffed: Place, seller: Session) -> None:
    administrator = staffed.session()
    ids = many(administrator, 2 * BATCH + 3)
    mine = enter(seller)
    operate(seller, Operation.VOID, [mine])
    target = AssignTo(seller.user.id, staffed.stores["XH"])
    outcome = operate(administrator, Operation.ASSIGN, [mine, *ids, 999_999], target)
    assert len(outcome.done) == len(ids)
    assert [one.refused.code for one in outcome.refused] == ["voided", "not_found"]
    assert outcome.changes.ids is None
    line = history(administrator, ids[0])[0]
    assert line.operation is Operation.ASSIGN
    assert line.changes["owner"] == (None, seller.user.id)


def test_a_deleted_record_keeps_who_did_what_but_no_contact_data(staffed: Place, seller: Session) -> None:
    record = enter(seller, phone="138 0013 8000")
    operate(seller, Operation.RECYCLE, [record])
    operate(staffed.session(), Operation.DELETE, [record])
    lines = list(Audit.select().where(Audit.record == record, Audit.kind == "opportunity").order_by(Audit.id))
    assert [line.operation for line in lines] == ["new", "recycle", "delete"]
    assert all(line.changes == "" for line in lines)
    found = first_page(seller.database.connection(), staffed.session().user, ListQuery(text="8000"), 10)
    assert found == []


def test_what_changed_stands_in_the_history_as_it_was_and_is(seller: Session) -> None:
    from desktop.controllers.arguments import EditValues

    record = enter(seller, "王先生", budget="68000")
    draft = {"name": "王先生", "wechat": "王先生", "budget": "86000", "remark": "大阳台"}
    operate(seller, Operation.EDIT, [record], EditValues(draft, 1))
    changes = history(seller, record)[0].changes
    assert changes == {"budget": (6_800_000, 8_600_000), "remark": ("", "大阳台")}


def test_someone_deactivated_meanwhile_can_do_nothing(staffed: Place, seller: Session) -> None:
    from desktop.models.people import Staff

    record = enter(seller)
    Staff.update(active=False).where(Staff.id == seller.user.id).execute()
    with pytest.raises(Refused, match="signed_out"):
        operate(seller, Operation.RECYCLE, [record])
    with pytest.raises(Refused, match="signed_out"):
        enter(seller, "钱女士")


def test_an_id_is_never_given_twice(staffed: Place, seller: Session) -> None:
    record = enter(seller)
    operate(seller, Operation.RECYCLE, [record])
    operate(staffed.session(), Operation.DELETE, [record])
    assert enter(seller, "钱女士") != record


def test_a_selection_beyond_the_sample_names_reasons_without_counting_them(staffed: Place) -> None:
    administrator = staffed.session()
    ids = many(administrator, SAMPLE + 1)
    found = availability(administrator, ids)
    assert found[Operation.SUBMIT].allowed == SAMPLE + 1
    assert [(code, count) for code, count, _first in found[Operation.RECYCLE].reasons] == [
        ("already_unassigned", 1)
    ]

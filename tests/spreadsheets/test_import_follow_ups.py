"""Past follow-ups of rows whose records are there: added once, with author and time, and taken out again by undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.clock import clock
from desktop.controllers import leads, opportunities
from desktop.controllers.arguments import EditValues, Entry
from desktop.controllers.customers import entry_context
from desktop.controllers.import_changes import changes_of
from desktop.controllers.imports import undo
from desktop.controllers.operate import operate
from desktop.controllers.session import Session
from desktop.controllers.timeline import history, timeline
from desktop.models.leads import Lead, LeadFollowUp
from desktop.models.opportunities import FollowUp, Opportunity
from desktop.models.trail import ImportBatch, ImportRow
from desktop.spreadsheets.decisions import Decision, Finding, Wanted
from desktop.spreadsheets.export import export
from desktop.spreadsheets.importing import Plan, prepare, write
from desktop.spreadsheets.outcome import sort_out
from desktop.spreadsheets.report import change_lines
from desktop.spreadsheets.sheets import follow_up_sheet
from desktop.spreadsheets.targets import LEADS
from desktop.spreadsheets.updates import TOGETHER
from desktop.words import Kind, Method, Operation, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import enter, found, sheet

HEADER = ["Number", "Phone", "Remark", "Follow-up", "Follow-up time", "Follow-up by", "Follow-up method"]
BY_PHONE = HEADER[1:]
PHONE = "13816502217"
UPDATES = Wanted({Finding.OPEN: Decision.UPDATE})


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


@pytest.fixture
def record(staffed: Place) -> int:
    return enter(staffed.session(), "徐可", PHONE, remark="old")


def number_of(record: int) -> str:
    return Opportunity.get_by_id(record).number


def local(*parts: int) -> datetime:
    return datetime(*parts).astimezone(UTC)


def codes(plan: Plan) -> list[list[str]]:
    return [[one.code for one in row.problems] for row in plan.rows]


def decisions(plan: Plan) -> list[Decision]:
    return [plan.decision(row) for row in plan.rows]


def entries(record: int) -> list[str]:
    """What its follow-ups say, in their order."""
    return [one.text for one in FollowUp.select().where(FollowUp.opportunity == record).order_by(FollowUp.at)]


def last(record: int) -> tuple[object, ...]:
    one = Opportunity.get_by_id(record)
    return one.last_follower_id, one.last_follow_up_at, one.last_method


def test_a_row_that_names_its_record_adds_its_follow_up_once_and_undo_takes_it_out(
    tmp_path: Path, staffed: Place, office: Session, record: int
) -> None:
    seller = staffed.users[Role.SALESPERSON].id
    row = [number_of(record), PHONE, "old", "看了沙发", "2024-03-02 09:00", "Wang Lei", "到店"]
    path = sheet(tmp_path / "a.csv", HEADER, row)
    plan = prepare(office, path)
    assert (found(plan), codes(plan), decisions(plan)) == ([Finding.UPDATE], [[]], [Decision.UPDATE])
    assert plan.updates(plan.rows[0]) == {"follow_up": (None, "看了沙发")}
    assert plan.offered(plan.rows[0]) == (Decision.UPDATE, Decision.SKIP)
    (line,) = change_lines(plan, entry_context(office).directory)
    assert line == f"Row 2: {number_of(record)}: adds a follow-up"
    imported = write(office, plan)
    assert ([*imported.updated], imported.skipped, imported.refused) == ([record], 0, ())
    (entry,) = FollowUp.select()
    assert (entry.opportunity_id, entry.author_id, entry.at, entry.method, entry.text) == (
        record,
        seller,
        local(2024, 3, 2, 9),
        Method.IN_STORE,
        "看了沙发",
    )
    assert last(record) == (seller, local(2024, 3, 2, 9), Method.IN_STORE)
    newest = history(office, record)[0]
    assert (newest.operation, newest.staff) == (Operation.IMPORT_UPDATE, office.user.id)
    assert newest.changes["follow_up"] == ("", "看了沙发")
    assert newest.changes["last_follower"] == (None, seller)
    (change,) = changes_of(office, imported.batch).listed
    assert (change.row, change.changes["follow_up"]) == (2, ("", "看了沙发"))

    again = prepare(office, path)
    assert (found(again), codes(again)) == ([Finding.UNCHANGED], [["follow_up_there"]])
    assert not write(office, again).updated
    undone = undo(office, imported.batch)
    assert (undone.deleted, undone.restored, undone.kept) == (0, 1, ())
    assert (entries(record), last(record)) == ([], (None, None, None))
    assert history(office, record)[0].changes["follow_up"] == ("看了沙发", "")
    assert found(prepare(office, path)) == [Finding.UPDATE]


def test_fields_and_follow_up_of_one_row_are_written_and_taken_back_together(
    tmp_path: Path, office: Session, record: int
) -> None:
    row = [number_of(record), PHONE, "new", "called", "2024-03-02", "", ""]
    imported = write(office, prepare(office, sheet(tmp_path / "a.csv", HEADER, row)))
    assert (Opportunity.get_by_id(record).remark, entries(record)) == ("new", ["called"])
    assert set(history(office, record)[0].changes) >= {"remark", "follow_up"}
    assert undo(office, imported.batch).restored == 1
    assert (Opportunity.get_by_id(record).remark, entries(record)) == ("old", [])


def test_an_older_follow_up_leaves_who_followed_up_last(
    tmp_path: Path, staffed: Place, office: Session, record: int
) -> None:
    administrator = staffed.session()
    note = Entry("entry", Method.VISIT, "visited", local(2024, 6, 1))
    assert operate(administrator, Operation.DYNAMICS, [record], note).done
    before = last(record)
    older = [number_of(record), PHONE, "old", "first call", "2024-03-02", "Wang Lei", "phone"]
    newer = [number_of(record), PHONE, "old", "last call", "2024-07-02", "Li Min", "phone"]
    imported = write(office, prepare(office, sheet(tmp_path / "a.csv", HEADER, older)))
    assert (last(record), entries(record)) == (before, ["first call", "visited"])
    later = write(office, prepare(office, sheet(tmp_path / "b.csv", HEADER, newer)))
    manager = staffed.users[Role.MANAGER].id
    assert last(record) == (manager, local(2024, 7, 2), Method.PHONE)
    assert undo(office, later.batch).restored == 1
    assert (last(record), entries(record)) == (before, ["first call", "visited"])
    kept = undo(office, imported.batch).kept
    assert [(one.id, one.row, one.refused.code) for one in kept] == [(record, 2, "import_touched")]
    assert entries(record) == ["first call", "visited"], "the undone import is something that happened since"


def test_a_follow_up_alone_makes_no_version_and_refuses_nobodys_edit(
    tmp_path: Path, staffed: Place, office: Session, record: int
) -> None:
    administrator = staffed.session()
    looked_at = opportunities.load(administrator, record)
    row = [number_of(record), PHONE, "old", "called", "2024-03-02", "", ""]
    imported = write(office, prepare(office, sheet(tmp_path / "a.csv", HEADER, row)))
    edit = EditValues(dict(looked_at.values) | {"remark": "mine"}, looked_at.facts.version)
    assert operate(administrator, Operation.EDIT, [record], edit).done
    undone = undo(office, imported.batch)
    assert [(one.row, one.refused.code) for one in undone.kept] == [(2, "import_touched")]
    assert (Opportunity.get_by_id(record).remark, entries(record)) == ("mine", ["called"])
    batch = ImportBatch.get_by_id(imported.batch)
    assert (batch.updated, batch.kept) == (1, 1)


def test_every_row_about_a_record_adds_its_own(tmp_path: Path, office: Session, record: int) -> None:
    number = number_of(record)
    rows = (
        [number, PHONE, "new", "one", "2024-03-01", "", ""],
        [number, "", "ignored", "two", "2024-03-02", "", ""],
        [number, "", "", "", "", "", ""],
        [number, "", "", "two", "2024-03-02", "", ""],
        [number, "", "", "three", "2024-03-03", "", ""],
    )
    path = sheet(tmp_path / "a.csv", HEADER, *rows)
    plan = prepare(office, path)
    twice = Finding.REPEATED
    assert found(plan) == [Finding.UPDATE, Finding.UPDATE, twice, twice, Finding.UPDATE]
    assert codes(plan)[3] == ["record_twice", "follow_up_there"]
    imported = write(office, plan)
    assert ([*imported.updated], imported.skipped) == ([record], 2)
    assert (Opportunity.get_by_id(record).remark, entries(record)) == ("new", ["one", "two", "three"])
    assert last(record)[1] == local(2024, 3, 3)
    assert [(one.record, one.row_number) for one in ImportRow.select()] == [(record, 2)]
    outcome = sort_out(plan, imported)
    assert [row.number for row in outcome.joined] == [3, 6]
    assert [row.number for row in outcome.duplicates] == [4, 5]
    again = prepare(office, path)
    assert decisions(again) == [Decision.SKIP] * 5
    alone = prepare(
        office, sheet(tmp_path / "b.csv", HEADER, *rows[:1], [*rows[1][:3], "four", *rows[1][4:]])
    )
    assert decisions(alone) == [Decision.SKIP, Decision.UPDATE]
    assert write(office, alone).updated
    assert entries(record) == ["one", "two", "four", "three"]


def test_rows_known_by_the_phone_add_theirs_where_the_record_is_updated(
    tmp_path: Path, office: Session, record: int
) -> None:
    rows = [[PHONE, "", text, f"2024-03-0{day}", "", ""] for day, text in enumerate(("one", "two"), 1)]
    path = sheet(tmp_path / "a.csv", ["Name", *BY_PHONE], *(["徐可", *row] for row in rows))
    plan = prepare(office, path)
    assert found(plan) == [Finding.OPEN, Finding.REPEATED]
    assert decisions(plan) == [Decision.SKIP, Decision.SKIP]
    assert plan.offered(plan.rows[0]) == (Decision.SKIP, Decision.IMPORT, Decision.UPDATE)
    updating = plan.decided(UPDATES)
    assert decisions(updating) == [Decision.UPDATE, Decision.JOIN]
    imported = write(office, updating)
    assert ([*imported.updated], [*imported.ids], imported.skipped) == ([record], [], 0)
    assert entries(record) == ["one", "two"]
    outcome = sort_out(updating, imported)
    assert ([row.number for row in outcome.joined], len(outcome.duplicates)) == ([3], 0)

    again = prepare(office, path).decided(UPDATES)
    assert decisions(again) == [Decision.SKIP, Decision.SKIP]
    assert again.offered(again.rows[0]) == (Decision.SKIP, Decision.IMPORT)
    anyway = again.decided(Wanted({Finding.OPEN: Decision.IMPORT}))
    assert decisions(anyway) == [Decision.IMPORT, Decision.JOIN], "the new record has none of them"

    more = sheet(
        tmp_path / "b.csv",
        ["Name", *BY_PHONE],
        *(["徐可", *row] for row in rows),
        ["徐可", PHONE, "", "three", "2024-03-03", "", ""],
    )
    third = prepare(office, more).decided(UPDATES)
    assert decisions(third) == [Decision.SKIP, Decision.SKIP, Decision.JOIN]
    later = write(office, third)
    assert ([*later.updated], later.skipped) == ([record], 2)
    assert entries(record) == ["one", "two", "three"]
    assert [len(one) for one in (sort_out(third, later).joined, sort_out(third, later).unchanged)] == [0, 1]
    assert undo(office, later.batch).restored == 1
    assert entries(record) == ["one", "two"]


def test_one_row_decided_alone_decides_for_those_that_repeat_it(
    tmp_path: Path, office: Session, record: int
) -> None:
    row = ["徐可", PHONE, "", "one", "2024-03-01", "", ""]
    other = [*row[:3], "two", *row[4:]]
    plan = prepare(office, sheet(tmp_path / "a.csv", ["Name", *BY_PHONE], row, other))
    plan = plan.with_row(plan.rows[0], Decision.UPDATE)
    assert decisions(plan) == [Decision.UPDATE, Decision.JOIN]
    imports = plan.deciding([plan.rows[1]], take=True)
    assert decisions(imports) == [Decision.UPDATE, Decision.IMPORT]
    assert decisions(imports.deciding([plan.rows[1]], take=False)) == [Decision.UPDATE, Decision.JOIN]
    assert decisions(plan.with_row(plan.rows[1], Decision.SKIP)) == [Decision.UPDATE, Decision.SKIP]
    assert decisions(plan.decided(Wanted(columns=frozenset({"remark"})))) == [Decision.SKIP] * 2
    without = plan.decided(Wanted(UPDATES.by_finding, columns=frozenset({"remark"})))
    assert decisions(without) == [Decision.SKIP, Decision.SKIP], "nobody ticked the follow-ups"
    ticked = plan.decided(Wanted(UPDATES.by_finding, columns=frozenset({"follow_up"})))
    assert decisions(ticked) == [Decision.UPDATE, Decision.JOIN]


@pytest.mark.parametrize("told", [("2024-03-02 09:00", ""), ("", "Wang Lei"), ("", "")])
def test_what_a_row_does_not_tell_of_its_follow_up_makes_it_no_other(
    tmp_path: Path, staffed: Place, office: Session, record: int, told: tuple[str, str]
) -> None:
    path = sheet(tmp_path / "a.csv", HEADER, [number_of(record), PHONE, "old", "called", *told, ""])
    assert write(office, prepare(office, path)).updated
    clock.set(clock.now() + timedelta(days=1))
    assert found(prepare(staffed.session(), path)) == [Finding.UNCHANGED]


@pytest.mark.parametrize(
    "other",
    [
        ["called", "2024-03-02 09:01", "Wang Lei"],
        ["called", "2024-03-02 09:00", "Li Min"],
        ["called again", "2024-03-02 09:00", "Wang Lei"],
    ],
)
def test_another_time_author_or_text_is_another_follow_up(
    tmp_path: Path, office: Session, record: int, other: list[str]
) -> None:
    start = [number_of(record), PHONE, "old"]
    first = sheet(tmp_path / "a.csv", HEADER, [*start, "called", "2024-03-02 09:00", "Wang Lei", ""])
    write(office, prepare(office, first))
    assert write(office, prepare(office, sheet(tmp_path / "b.csv", HEADER, [*start, *other, ""]))).updated
    assert len(entries(record)) == 2


def test_an_export_of_follow_ups_brings_nothing_back(
    tmp_path: Path, staffed: Place, office: Session, record: int
) -> None:
    at = clock.now().replace(second=41, microsecond=387_000) - timedelta(minutes=3)
    for text in ("called", "=1+1\nsecond  line", "Ｗｉｄｅ"):
        note = Entry(str(uuid4()), Method.PHONE, text, at)
        assert operate(staffed.session(), Operation.DYNAMICS, [record], note).done
    exported = follow_up_sheet(Kind.OPPORTUNITY)
    assert exported is not None
    for name in ("f.csv", "f.xlsx"):
        export(office, tmp_path / name, [record], exported)
        plan = prepare(office, tmp_path / name)
        assert decisions(plan) == [Decision.SKIP] * 3
        assert not plan.bad


def test_what_may_not_be_updated_gets_no_follow_up(
    tmp_path: Path, staffed: Place, office: Session, record: int
) -> None:
    administrator = staffed.session()
    path = sheet(
        tmp_path / "a.csv", HEADER, [number_of(record), PHONE, "old", "called", "2024-03-02", "", ""]
    )
    plan = prepare(office, path)
    assert operate(administrator, Operation.SUBMIT, [record]).done
    imported = write(office, plan)
    assert [one.row for one in imported.refused] == [2]
    assert codes(prepare(office, path)) == [["cannot_update"]]
    assert prepare(office, path).bad
    assert FollowUp.select().count() == 0


def test_a_wrong_time_keeps_the_row_out_and_a_strange_author_is_told(
    tmp_path: Path, office: Session, record: int
) -> None:
    number = number_of(record)
    rows = (
        [number, PHONE, "old", "called", "soon", "", ""],
        [number, "", "", "again", "2099-01-01", "", ""],
        [number, "", "", "visited", "2024-03-02", "Old Hand", "telepathy"],
    )
    path = sheet(tmp_path / "a.csv", HEADER, *rows)
    plan = prepare(office, path)
    told = ["record_twice", "author_unknown", "method_unknown"]
    assert codes(plan) == [["instant"], ["record_twice", "in_future"], told]
    assert [row.number for row in plan.bad] == [2, 3]
    (entry,) = plan.rows[2:]
    assert plan.decision(entry) is Decision.UPDATE
    whole = sheet(tmp_path / "b.csv", HEADER, [number, PHONE, "old", *rows[2][3:]])
    write(office, prepare(office, whole))
    assert entries(record) == ["Old Hand: visited"]
    assert codes(prepare(office, whole)) == [["follow_up_there"]]


def test_a_follow_up_that_somebody_imported_meanwhile_is_added_once(
    tmp_path: Path, staffed: Place, office: Session, record: int
) -> None:
    number = number_of(record)
    row = [number, PHONE, "old", "called", "2024-03-02", "Wang Lei", ""]
    plan = prepare(office, sheet(tmp_path / "a.csv", HEADER, row, [*row[:3], "visited", *row[4:]]))
    assert write(staffed.session(), prepare(office, sheet(tmp_path / "b.csv", HEADER, row))).updated
    imported = write(office, plan)
    assert ([*imported.updated], imported.skipped) == ([record], 1)
    assert sorted(entries(record)) == ["called", "visited"]
    repeated = prepare(office, sheet(tmp_path / "c.csv", HEADER, row))
    assert not write(office, repeated).updated


def test_leads_get_theirs_too(tmp_path: Path, staffed: Place, office: Session) -> None:
    draft = {"name": "徐可", "phone": PHONE}
    record = leads.create(staffed.session(), draft, str(uuid4())).done[0].id
    number = Lead.get_by_id(record).number
    path = sheet(tmp_path / "a.csv", HEADER, [number, PHONE, "", "来电", "2024-03-02", "Wang Lei", "phone"])
    imported = write(office, prepare(office, path, target=LEADS))
    (entry,) = LeadFollowUp.select()
    assert (entry.lead_id, entry.author_id) == (record, staffed.users[Role.SALESPERSON].id)
    assert [item.text for item in timeline(office, record, Kind.LEAD) if item.method is not None] == ["来电"]
    assert found(prepare(office, path, target=LEADS)) == [Finding.UNCHANGED]
    assert undo(office, imported.batch).restored == 1
    assert LeadFollowUp.select().count() == 0
    assert Lead.get_by_id(record).last_follow_up_at is None


def test_a_file_whose_follow_ups_somebody_imported_meanwhile_changes_nothing(
    tmp_path: Path, staffed: Place, office: Session, record: int
) -> None:
    start = [number_of(record), PHONE, "old"]
    rows = [[*start, text, "2024-03-02", "Wang Lei", ""] for text in ("called", "visited")]
    path = sheet(tmp_path / "a.csv", HEADER, *rows)
    plan = prepare(office, path)
    write(staffed.session(), prepare(staffed.session(), path))
    before = Opportunity.get_by_id(record).updated_at
    imported = write(office, plan)
    assert ([*imported.updated], imported.skipped, imported.refused) == ([], 2, ())
    assert (Opportunity.get_by_id(record).updated_at, len(entries(record))) == (before, 2)


def test_thousands_of_follow_ups_of_one_record_are_one_update(
    tmp_path: Path, office: Session, record: int
) -> None:
    number, count = number_of(record), TOGETHER + 5
    rows = (
        [number, PHONE, "new", f"call {at}", f"2024-03-02 09:{at % 60:02}", "", ""] for at in range(count)
    )
    path = sheet(tmp_path / "a.csv", HEADER, *rows)
    imported = write(office, prepare(office, path))
    assert ([*imported.updated], imported.skipped, imported.refused) == ([record], 0, ())
    assert (FollowUp.select().count(), ImportRow.select().count()) == (count, 1)
    assert (Opportunity.get_by_id(record).remark, Opportunity.get_by_id(record).version) == ("new", 2)
    assert undo(office, imported.batch).restored == 1
    assert (FollowUp.select().count(), Opportunity.get_by_id(record).remark) == (0, "old")


def test_who_may_not_see_a_record_adds_nothing_to_it(tmp_path: Path, staffed: Place) -> None:
    manager = staffed.session(Role.MANAGER)
    (foreign,) = {*staffed.stores.values()} - {*manager.user.stores}
    record = enter(staffed.session(), "徐可", PHONE, store=foreign)
    row = [PHONE, "", "called", "2024-03-02", "", ""]
    by_phone = prepare(manager, sheet(tmp_path / "a.csv", ["Name", *BY_PHONE], *[["徐可", *row]] * 2))
    updating = by_phone.decided(UPDATES)
    assert updating.decision(updating.rows[0]) is Decision.SKIP
    assert not write(manager, updating).updated
    mine = ["", "13716502217", *row[1:]]
    known = [Opportunity.get_by_id(enter(manager, "白雪", "13716502217")).number, *mine[1:]]
    by_number = prepare(manager, sheet(tmp_path / "b.csv", HEADER, known, [number_of(record), *row]))
    assert "number_unknown" in codes(by_number)[1]
    write(manager, replace(by_number, leave_bad=True))
    assert (entries(record), FollowUp.select().count()) == ([], 1)


def test_what_is_to_be_joined_to_a_record_that_is_deleted_meanwhile_is_refused(
    tmp_path: Path, staffed: Place, office: Session, record: int
) -> None:
    rows = [["徐可", PHONE, "old", *[""] * 4], ["徐可", PHONE, "old", "called", "2024-03-02", "", ""]]
    plan = prepare(office, sheet(tmp_path / "a.csv", ["Name", *BY_PHONE], *rows)).decided(UPDATES)
    assert decisions(plan) == [Decision.SKIP, Decision.JOIN]
    assert operate(staffed.session(), Operation.DELETE, [record]).done
    imported = write(office, plan)
    assert ([*imported.updated], imported.skipped) == ([], 1)
    assert [(one.row, one.problems[0].code) for one in imported.refused] == [(3, "cannot_update")]


def test_a_row_with_errors_keeps_no_other_row_from_bringing_its_follow_up(
    tmp_path: Path, office: Session, record: int
) -> None:
    rows = [[number_of(record), phone, "old", "called", "2024-03-02", "", ""] for phone in ("12", PHONE)]
    plan = replace(prepare(office, sheet(tmp_path / "a.csv", HEADER, *rows)), leave_bad=True)
    assert (decisions(plan), codes(plan)[1]) == ([Decision.SKIP, Decision.UPDATE], ["record_twice"])
    assert ([*write(office, plan).updated], entries(record)) == ([record], ["called"])


def test_a_row_that_is_in_the_sheet_twice_gives_a_new_record_one_follow_up(
    tmp_path: Path, office: Session
) -> None:
    row = ["徐可", PHONE, "", "called", "2024-03-02", "", ""]
    path = sheet(tmp_path / "a.csv", ["Name", *BY_PHONE], row, row, [*row[:4], "2024-03-03", "", ""])
    (made,) = write(office, prepare(office, path)).ids
    assert entries(made) == ["called", "called"]

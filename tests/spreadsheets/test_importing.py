"""The first import: captions in any language, every bad row with its reason, all or nothing, rights."""

from __future__ import annotations

import csv
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from desktop.controllers.arguments import AssignTo, ConvertTo, EditValues
from desktop.controllers.converting import prefill
from desktop.controllers.entries.opportunity import FIELDS
from desktop.controllers.operate import operate
from desktop.controllers.opportunities import load
from desktop.controllers.parameters import save_parameter
from desktop.controllers.session import Session
from desktop.controllers.staff import StaffDraft, save_staff
from desktop.errors import Refused
from desktop.models.customers import Customer
from desktop.models.leads import Lead
from desktop.models.opportunities import Opportunity
from desktop.models.trail import Audit, ImportBatch
from desktop.progress import Cancelled, Progress
from desktop.spreadsheets.decisions import Finding
from desktop.spreadsheets.importing import BATCH, prepare, write
from desktop.spreadsheets.mapping import propose
from desktop.spreadsheets.opened import Source, open_source
from desktop.spreadsheets.targets import CUSTOMERS, LEADS, OPPORTUNITIES, Target
from desktop.spreadsheets.template import write_template
from desktop.words import Business, Operation, Role, Uniqueness
from tests.controllers.people_places import Business as Place
from tests.translations import FOLDER


def sheet(path: Path, *rows: list[str], encoding: str = "utf-8") -> Path:
    """A .csv file with these rows."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows)
    return path


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


@pytest.mark.parametrize(
    "header",
    [
        ["Customer name", "Phone", "WeChat", "Source", "Owner", "Store", "Budget", "Remark"],
        ["客户姓名", "手机号", "微信", "来源", "负责人", "所属门店", "预算", "备注"],
        ["客戶姓名", "手機號", "微信", "來源", "負責人", "所屬門店", "預算", "備註"],
        ["NAME *", " phone 1", "WeChat ID", "Lead Source", "Lead Owner", "shop", "Amount", "Notes"],
    ],
)
def test_columns_match_by_name_in_any_language(header: list[str]) -> None:
    keys = ["name", "phone", "wechat", "source", "owner", "store", "budget", "remark"]
    assert propose(header, FIELDS).columns == {key: (at,) for at, key in enumerate(keys)}


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_captions_of_every_language_are_recognised(language: str) -> None:
    contexts = ET.parse(FOLDER / f"shangji_{language}.ts").iter("context")
    fields = next(one for one in contexts if one.findtext("name") == "Fields")
    translated = {one.findtext("source"): one.findtext("translation", "") for one in fields.iter("message")}
    header = [translated[one.label] for one in FIELDS]
    assert propose(header, FIELDS).columns == {one.key: (at,) for at, one in enumerate(FIELDS)}


def test_a_name_in_two_columns(tmp_path: Path, office: Session) -> None:
    path = sheet(tmp_path / "a.csv", ["First Name", "Last Name", "Phone"], ["Alan", "Carter", "13800138000"])
    assert prepare(office, path).rows[0].values["name"] == "Alan Carter"
    path = sheet(tmp_path / "b.csv", ["姓", "名", "电话"], ["欧阳", "修", "13800138000"])
    assert prepare(office, path).rows[0].values["name"] == "欧阳修"


def test_rows_become_opportunities(tmp_path: Path, office: Session, staffed: Place) -> None:
    path = sheet(
        tmp_path / "a.csv",
        ["客户姓名", "手机号", "预算", "下次跟进时间", "来源", "负责人"],
        ["陈静怡", "138 0013 8000", "8.6万", "2026/12/20", "小红书", "Wang Lei"],
        ["周志远", "13916227045", "18000.50", "", "", "李明"],
    )
    imported = write(office, prepare(office, path))
    assert (len(imported.ids), imported.assigned, imported.unassigned) == (2, 1, 1)
    first, second = Opportunity.select().order_by(Opportunity.id)
    assert (first.name, first.phone_key, first.budget) == ("陈静怡", "+8613800138000", 8_600_000)
    assert str(first.next_follow_up) == "2026-12-20"
    assert first.business is Business.ASSIGNED
    assert (first.owner_id, first.store_id) == (staffed.users[Role.SALESPERSON].id, staffed.stores["XH"])
    assert (second.business, second.owner_id, second.budget) == (Business.UNASSIGNED, None, 1_800_050)
    assert "李明" in second.remark
    assert Audit.select().where(Audit.operation == "import").count() == 2


def test_a_day_that_is_over_is_imported_with_a_warning(tmp_path: Path, office: Session) -> None:
    path = sheet(
        tmp_path / "a.csv", ["Name", "Phone", "Next follow-up"], ["Alan", "13800138000", "2020-01-02"]
    )
    plan = prepare(office, path)
    assert [(one.field, one.text()) for one in plan.doubtful[0].problems] == [
        ("next_follow_up", "This day is over")
    ]
    (record,) = write(office, plan).ids
    assert str(load(office, record).values["next_follow_up"]) == "2020-01-02"


def test_an_unknown_source_and_store_go_to_the_remark(tmp_path: Path, office: Session) -> None:
    path = sheet(
        tmp_path / "a.csv",
        ["Name", "Phone", "Source", "Store", "Remark"],
        ["Alan", "13800138000", "Cold Email", "Nowhere", "likes leather"],
    )
    plan = prepare(office, path)
    assert not plan.bad
    assert len(plan.doubtful) == 1
    remark = plan.rows[0].values["remark"]
    assert remark.splitlines()[0] == "likes leather"
    assert "Cold Email" in remark
    assert "Nowhere" in remark


@pytest.mark.parametrize(("target", "caption"), [(OPPORTUNITIES, "Intent"), (CUSTOMERS, "Level")])
def test_an_unknown_level_goes_to_the_remark(
    tmp_path: Path, staffed: Place, target: Target, caption: str
) -> None:
    path = sheet(
        tmp_path / "a.csv",
        ["Name", "Phone", caption, "Remark"],
        ["Alan", "13800138000", "Hot", "likes leather"],
    )
    plan = prepare(staffed.session(), path, target=target)
    assert not plan.bad
    assert len(plan.doubtful) == 1
    assert plan.rows[0].values["remark"].splitlines()[0] == "likes leather"
    assert plan.rows[0].values["remark"].endswith(": Hot")


def test_every_bad_row_is_listed_and_nothing_is_imported(tmp_path: Path, office: Session) -> None:
    path = sheet(
        tmp_path / "a.csv",
        ["姓名", "电话", "微信", "预算"],
        ["徐可", "13816502217", "", ""],
        ["马骏", "1391 62", "", ""],
        ["", "13800138000", "", ""],
        ["顾北", "", "", ""],
        ["冉冉", "15000661283", "", "三万八"],
        ["白雪", "", "baixue", ""],
    )
    plan = prepare(office, path)
    assert [row.number for row in plan.bad] == [3, 4, 5, 6]
    assert [row.errors[0].code for row in plan.bad] == ["too_short", "required", "phone_or_wechat", "money"]
    assert all(problem.text() for row in plan.bad for problem in row.problems)
    with pytest.raises(Refused, match="import_bad_rows"):
        write(office, plan)
    assert Opportunity.select().count() == 0


def test_american_numbers_do_not_become_chinese_ones(tmp_path: Path, office: Session) -> None:
    rows = [[f"Person {at}", f"212-667-{2000 + at}"] for at in range(2, 60)]
    plan = prepare(
        office, sheet(tmp_path / "a.csv", ["Name", "Phone"], *rows, ["Last", "001-277-427-6931x098"])
    )
    assert plan.region == "US"
    keys = [row.values["phone_key"] for row in plan.rows]
    assert keys[0] == "+12126672002"
    assert keys[-1] == "+12774276931"


def test_an_imported_number_stays_what_it_is(tmp_path: Path, office: Session, staffed: Place) -> None:
    rows = [[f"Person {at}", f"212-667-{2000 + at}"] for at in range(2, 60)]
    path = sheet(tmp_path / "a.csv", ["Name", "Phone"], ["Alan", "(262)996-6717x684"], *rows)
    record = write(office, prepare(office, path)).ids[0]
    administrator = staffed.session()
    target = AssignTo(staffed.users[Role.SALESPERSON].id, staffed.stores["XH"])
    assert operate(administrator, Operation.ASSIGN, [record], target).done

    values = load(administrator, record).values
    assert (values["phone"], values["phone_key"]) == ("+1 262-996-6717 ext. 684", "+12629966717")
    draft = EditValues(dict(values) | {"remark": "likes leather"}, 1)
    assert operate(administrator, Operation.EDIT, [record], draft).done
    stored = Opportunity.get_by_id(record)
    assert (stored.phone, stored.phone_key) == ("(262)996-6717x684", "+12629966717")
    assert stored.remark == "likes leather"

    customer = ConvertTo("form", prefill(administrator, record))
    assert operate(administrator, Operation.CONVERT, [record], customer).done
    assert Customer.get().phone_key == "+12629966717"


def test_cancelling_leaves_nothing(tmp_path: Path, office: Session) -> None:
    rows = [[f"客户{at}", f"138{at:08d}"] for at in range(BATCH + 1)]
    plan = prepare(office, sheet(tmp_path / "a.csv", ["姓名", "电话"], *rows))
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write(office, plan, progress)
    assert Opportunity.select().count() == ImportBatch.select().count() == 0


def test_cancelling_is_heard_while_rows_are_held_against_what_is_stored(
    tmp_path: Path, office: Session
) -> None:
    class AllRead(Progress):
        def step(self, count: int = 1) -> None:
            super().step(count)
            if self.done == self.total:
                self.cancel()

    rows = [[f"客{at}", f"138{at:08d}"] for at in range(1000)]
    with pytest.raises(Cancelled):
        prepare(office, sheet(tmp_path / "a.csv", ["Name", "Phone"], *rows), AllRead())


def test_importing_one_plan_twice_is_one_import(tmp_path: Path, office: Session) -> None:
    plan = prepare(office, sheet(tmp_path / "a.csv", ["姓名", "电话"], ["徐可", "13816502217"]))
    first, second = write(office, plan), write(office, plan)
    assert first.ids == second.ids
    assert Opportunity.select().count() == 1


def test_the_same_file_again_is_noticed(tmp_path: Path, office: Session) -> None:
    path = sheet(tmp_path / "a.csv", ["姓名", "电话"], ["徐可", "13816502217"])
    assert not prepare(office, path).earlier
    write(office, prepare(office, path))
    assert [one.created for one in prepare(office, path).earlier] == [1]


def test_a_salesperson_may_not_import(tmp_path: Path, staffed: Place) -> None:
    path = sheet(tmp_path / "a.csv", ["姓名", "电话"], ["徐可", "13816502217"])
    with pytest.raises(Refused, match="no_right"):
        prepare(staffed.session(Role.SALESPERSON), path)


def test_a_manager_imports_only_into_own_stores(tmp_path: Path, staffed: Place) -> None:
    administrator = staffed.session()
    save_staff(
        administrator,
        None,
        StaffDraft("Far Away", "faraway", Role.SALESPERSON, (staffed.stores["WS"],), "a long password"),
    )
    path = sheet(
        tmp_path / "a.csv",
        ["姓名", "电话", "负责人", "所属门店"],
        ["徐可", "13816502217", "Wang Lei", "Xuhui"],
        ["马骏", "13916502217", "Far Away", "Wenshui"],
        ["白雪", "13716502217", "Far Away", ""],
    )
    manager = staffed.session(Role.MANAGER)
    write(manager, prepare(manager, path))
    found = [(one.business, one.store_id) for one in Opportunity.select().order_by(Opportunity.id)]
    here = staffed.stores["XH"]
    assert found == [(Business.ASSIGNED, here), (Business.UNASSIGNED, None), (Business.UNASSIGNED, None)]


def test_the_template_is_read_back(tmp_path: Path, office: Session) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, FIELDS, "Opportunities")
    book = openpyxl.load_workbook(path)
    captions = [cell.value for cell in book.active[1]]
    assert len(captions) == sum(one.importable for one in FIELDS)
    assert set(propose(captions, FIELDS).columns) == {one.key for one in FIELDS if one.importable}
    book.active.append(["陈静怡", "女士", "13800138000"])
    book.save(path)
    plan = prepare(office, path)
    assert not plan.bad
    assert not plan.left_out
    assert plan.rows[0].values["phone_key"] == "+8613800138000"


def test_a_sheet_without_a_name_column_says_so(tmp_path: Path, office: Session) -> None:
    path = sheet(tmp_path / "a.csv", ["Colour", "Size"], ["red", "large"])
    with pytest.raises(Refused) as refused:
        prepare(office, path)
    assert "a.csv" in refused.value.sentence()
    assert "Colour" in refused.value.sentence()


def test_the_same_sheet_becomes_leads(office: Session, tmp_path: Path) -> None:
    path = sheet(
        tmp_path / "leads.csv",
        ["Name", "Phone", "Lead source", "Owner", "Notes"],
        ["Ann", "415 555 0132", "Trade fair", "Wang Lei", "sofa"],
        ["Bob", "415 555 0133", "", "", ""],
    )
    plan = prepare(office, path, region="US", target=LEADS)
    assert not plan.bad
    imported = write(office, plan)
    write(office, prepare(office, path, region="US"))
    again = write(office, plan)
    assert (again.batch, again.ids) == (imported.batch, imported.ids)
    assert (len(imported.ids), imported.assigned) == (2, 1)
    rows = {row.name: row for row in Lead.select()}
    assert rows["Ann"].phone_key == "+14155550132"
    assert rows["Ann"].remark == "sofa\nSource: Trade fair"
    assert Opportunity.select().count() == 2
    assert not prepare(office, path, target=CUSTOMERS).earlier
    assert len(prepare(office, path, target=LEADS).earlier) == 1


def test_customers_in_a_sheet_are_held_against_each_other_and_those_there(
    office: Session, tmp_path: Path
) -> None:
    header = ["客户姓名", "手机号", "等级"]
    first = sheet(tmp_path / "first.csv", header, ["王先生", "13800138000", "A"])
    write(office, prepare(office, first, target=CUSTOMERS))
    second = sheet(
        tmp_path / "second.csv",
        header,
        ["王某", "+86 138-0013-8000", ""],
        ["李", "13900000001", "B"],
        ["李四", "139 0000 0001", ""],
    )
    plan = prepare(office, second, target=CUSTOMERS)
    assert [(row.finding, row.problems[0].code) for row in (plan.rows[0], plan.rows[2])] == [
        (Finding.EXISTING, "customer_there"),
        (Finding.REPEATED, "customer_twice"),
    ]
    assert "3" in plan.rows[2].problems[0].text()
    third = sheet(tmp_path / "third.csv", header, ["李", "13900000001", "B"])
    write(office, prepare(office, third, target=CUSTOMERS))
    assert {row.phone_key for row in Customer.select()} == {"+8613800138000", "+8613900000001"}
    assert Customer.get(Customer.name == "李").level == "B"


@pytest.mark.parametrize("columns", [{"门店": ""}, {"门店": "没有这店"}])
def test_a_customer_in_a_sheet_needs_the_store_that_makes_them_unique(
    staffed: Place, office: Session, tmp_path: Path, columns: dict[str, str]
) -> None:
    save_parameter(staffed.session(), "customer_uniqueness", Uniqueness.PHONE_AND_STORE.value)
    path = sheet(
        tmp_path / "one.csv", ["客户姓名", "手机号", *columns], ["王", "13800138000", *columns.values()]
    )
    (row,) = prepare(office, path, target=CUSTOMERS).bad
    assert [one.code for one in row.errors] == ["store_required"]


def test_customers_without_the_column_that_makes_them_unique_are_refused_as_a_whole(
    staffed: Place, office: Session, tmp_path: Path
) -> None:
    save_parameter(staffed.session(), "customer_uniqueness", Uniqueness.PHONE_AND_STORE.value)
    path = sheet(tmp_path / "one.csv", ["客户姓名", "手机号"], ["王", "13800138000"])
    with pytest.raises(Refused, match="import_no_column") as refused:
        prepare(office, path, target=CUSTOMERS)
    assert refused.value.arguments["column"] == "Store"
    fixed = open_source(office, Source(path), CUSTOMERS).columns.chosen(fixed={"store": "Xuhui"})
    assert not prepare(office, path, target=CUSTOMERS, columns=fixed).bad


def test_a_salesperson_imports_no_customers(staffed: Place, tmp_path: Path) -> None:
    path = sheet(tmp_path / "one.csv", ["Name", "Phone"], ["Ann", "13800138000"])
    with pytest.raises(Refused, match="no_right"):
        prepare(staffed.session(Role.SALESPERSON), path, target=CUSTOMERS)


def test_a_manager_keeps_imported_customers_in_sight(staffed: Place, tmp_path: Path) -> None:
    manager = staffed.session(Role.MANAGER)
    path = sheet(tmp_path / "one.csv", ["Name", "Phone"], ["Ann", "13800138000"])
    imported = write(manager, prepare(manager, path, target=CUSTOMERS))
    assert [Customer.get_by_id(one).store_id for one in imported.ids] == [staffed.stores["XH"]]


def test_a_phone_that_excel_rounded_is_doubted(tmp_path: Path, office: Session) -> None:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    for row in (["Name", "Phone"], ["Wang", 1.38e10], ["Li", 13816502217], ["Zhao", "400 800 0000"]):
        page.append(row)
    path = tmp_path / "rounded.xlsx"
    book.save(path)
    rows = prepare(office, path).rows
    assert [[one.code for one in row.problems] for row in rows] == [["digits_rounded"], [], []]

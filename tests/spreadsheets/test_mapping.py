"""Columns by content, remembered, chosen, and one value for all rows; a mapping in a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.controllers.customers import entry_context
from desktop.controllers.entries.opportunity import FIELDS
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.decisions import Finding
from desktop.spreadsheets.importing import check_opened, prepare, write
from desktop.spreadsheets.mapping import NOTE, How, propose
from desktop.spreadsheets.mapping_file import read_mapping
from desktop.spreadsheets.needs import missing_needs, names_records, needs
from desktop.spreadsheets.opened import Source, Wishes, open_source, reopen
from desktop.spreadsheets.remembering import recall, remember
from desktop.spreadsheets.shaping import Shape
from desktop.spreadsheets.targets import LEADS, OPPORTUNITIES, PRODUCTS
from desktop.words import Kind, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import sheet

ODD = ["Who", "Reach", "Post", "Rep", "Nr", "Added", "Sum"]
ROWS = [
    [f"客{at}", f"138 0013 80{at:02d}", f"p{at}@example.com", "Wang Lei", str(at), "2020-01-02", f"¥{at},500"]
    for at in range(1, 12)
]


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def test_columns_that_no_name_tells_are_proposed_by_what_stands_in_them(
    tmp_path: Path, office: Session
) -> None:
    plan = prepare(office, sheet(tmp_path / "a.csv", ["Name", *ODD[1:]], *ROWS))
    how = {one.key: (one.how, one.hits, one.of) for one in plan.columns.recognised if one.key}
    assert how == {
        "name": (How.NAME, 0, 0) if how["name"][0] is How.NAME else (How.ALIAS, 0, 0),
        "phone": (How.CONTENT, 11, 11),
        "email": (How.CONTENT, 11, 11),
        "owner": (How.CONTENT, 11, 11),
        "budget": (How.CONTENT, 11, 11),
    }
    assert plan.left_out == ("Nr", "Added")
    assert plan.rows[0].values["budget"] == 150_000


def test_codes_of_products_look_like_codes(tmp_path: Path, office: Session) -> None:
    rows = [[f"AB-{at:04d}", f"bed {at}", "12.5"] for at in range(5)]
    plan = prepare(office, sheet(tmp_path / "a.csv", ["Key", "Name", "Price"], *rows), target=PRODUCTS)
    assert plan.columns.columns["code"] == (0,)


@pytest.mark.parametrize(
    "header",
    [
        ["产品编号", "产品名称", "单价（元）"],
        ["商品编号", "品名", "销售价"],
        ["產品編號", "產品名稱", "單價（元）"],
    ],
)
def test_what_price_lists_call_their_columns_is_known(header: list[str]) -> None:
    mapping = propose(header, PRODUCTS.fields)
    assert mapping.columns == {"code": (0,), "name": (1,), "price": (2,)}


def test_what_a_person_chose_is_remembered_for_the_header_and_kind(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    header = ["Name", "Phone", "X", "Remark"]
    path = sheet(tmp_path / "a.csv", header, ["徐可", "13816502217", "sofa", "no"])
    chosen = prepare(office, path).columns.chosen({2: "needs", 3: None}, {"source": "Fair"})
    plan = prepare(office, path, columns=chosen)
    assert (plan.rows[0].values["needs"], plan.rows[0].values["remark"]) == ("sofa", "Source: Fair")
    remember(office, Kind.OPPORTUNITY, header, chosen)
    again = prepare(office, path).columns
    assert (again.columns, again.fixed) == (chosen.columns, {"source": "Fair"})
    assert {one.how for one in again.recognised if one.key == "needs"} == {How.REMEMBERED}
    assert prepare(office, path, target=LEADS).columns.columns.get("needs") is None
    assert prepare(staffed.session(), path).columns.columns.get("needs") is None
    spaced = [" name ", "PHONE", "x", "remark"]
    assert recall(office, Kind.OPPORTUNITY, spaced, propose(spaced, FIELDS)).columns == chosen.columns


def test_a_field_that_is_given_to_another_column_changes_hands() -> None:
    mapping = propose(["Name", "Phone", "Phone 2", "Other"], FIELDS).chosen({3: "phone"})
    assert mapping.columns["phone"] == (3,)
    assert mapping.unmatched == (1,)
    assert {one.position: one.how for one in mapping.recognised}[1] is How.SKIPPED


def test_one_value_for_all_rows_gives_way_to_a_rows_own(
    tmp_path: Path, staffed: Place, office: Session
) -> None:
    path = sheet(
        tmp_path / "a.csv",
        ["Name", "Phone", "Owner"],
        ["徐可", "13816502217", ""],
        ["白雪", "13716502217", "limin"],
    )
    columns = prepare(office, path).columns.chosen(fixed={"owner": "Wang Lei", "store": "Xuhui"})
    imported = write(office, prepare(office, path, columns=columns))
    assert imported.assigned == 2
    owners = {one.name: one.owner_id for one in Opportunity.select()}
    assert owners["徐可"] == staffed.users[Role.SALESPERSON].id
    assert owners["白雪"] != owners["徐可"]


def test_a_mapping_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "map.json"
    told = {"columns": {"Who": "name", "Reach": "手机号", "Nr": None}, "fixed": {"Source": "Fair"}}
    path.write_text(json.dumps(told), encoding="utf-8")
    mapping = read_mapping(path, ODD, FIELDS)
    assert mapping.columns == {"name": (0,), "phone": (1,)}
    assert mapping.fixed == {"source": "Fair"}


@pytest.mark.parametrize(
    "text", ["", "[1]", '{"columns": {"None such": "name"}}', '{"columns": {"Who": "colour"}}', "{"]
)
def test_a_mapping_that_is_none_says_why(tmp_path: Path, text: str) -> None:
    path = tmp_path / "map.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refused, match="import_mapping") as caught:
        read_mapping(path, ODD, FIELDS)
    assert "map.json" in caught.value.sentence()


@pytest.mark.parametrize("caption", ["Why it was refused", "未导入的原因", "未匯入的原因"])
def test_the_reasons_of_an_error_workbook_are_no_column(caption: str) -> None:
    mapping = propose([caption, "Name"], FIELDS)
    assert mapping.columns == {"name": (1,)}
    assert mapping.unmatched == ()


def test_columns_can_be_noted_in_the_remark(tmp_path: Path, office: Session) -> None:
    rows = [
        ["徐可", "13816502217", "chess", "old", "+x"],
        ["白雪", "18621905530", "", "", ""],
        ["马骏", "13916502217", "a\nb", "", "y"],
    ]
    path = sheet(tmp_path / "a.csv", ["Name", "Phone", "Hobby", "Remark", ""], *rows)
    mapping = prepare(office, path).columns.chosen({2: NOTE, 4: NOTE})
    plan = prepare(office, path, columns=mapping)
    assert [row.values["remark"] for row in plan.rows] == [
        "old\nHobby: chess\nE: +x",
        "",
        "Hobby: a b\nE: y",
    ]
    assert mapping.unmatched == ()
    alone = mapping.chosen({3: None})
    assert [row.values["remark"] for row in prepare(office, path, columns=alone).rows][1:] == [
        "",
        "Hobby: a b\nE: y",
    ]
    assert alone.chosen({2: None}).notes == (4,)
    assert mapping.chosen({2: "needs"}).notes == (4,)


def test_a_noted_column_that_makes_the_remark_too_long_is_refused(tmp_path: Path, office: Session) -> None:
    limit = next(one.limit for one in FIELDS if one.key == "remark")
    path = sheet(tmp_path / "a.csv", ["Name", "Phone", "Hobby"], ["徐可", "13816502217", "x" * limit])
    plan = prepare(office, path, columns=prepare(office, path).columns.chosen({2: NOTE}))
    assert [(one.field, one.code) for one in plan.rows[0].errors] == [("remark", "long")]


def test_noted_columns_are_not_added_to_a_remark_that_has_them(tmp_path: Path, office: Session) -> None:
    first = sheet(tmp_path / "a.csv", ["Name", "Phone", "Remark"], ["徐可", "13816502217", "kept"])
    write(office, prepare(office, first))
    number = Opportunity.get().number
    header = ["Number", "Name", "Phone", "Hobby"]
    second = sheet(tmp_path / "b.csv", header, [number, "徐可", "13816502217", "chess"])
    noted = prepare(office, second).columns.chosen({3: NOTE})
    plan = prepare(office, second, columns=noted)
    assert plan.rows[0].changes == {"remark": ("kept", "kept\nHobby: chess")}
    write(office, plan)
    assert Opportunity.get().remark == "kept\nHobby: chess"
    again = prepare(office, second, columns=noted)
    assert [row.finding for row in again.rows] == [Finding.UNCHANGED]
    empty = sheet(tmp_path / "c.csv", header, [number, "徐可", "13816502217", ""])
    assert [row.finding for row in prepare(office, empty, columns=noted).rows] == [Finding.UNCHANGED]
    whole = sheet(
        tmp_path / "d.csv",
        [*header, "Remark"],
        [number, "徐可", "13816502217", "chess", "kept\nHobby: chess"],
    )
    both = prepare(office, whole).columns.chosen({3: NOTE})
    assert [row.finding for row in prepare(office, whole, columns=both).rows] == [Finding.UNCHANGED]


def test_a_noted_column_is_remembered_and_can_stand_in_a_file(tmp_path: Path, office: Session) -> None:
    header = ["Name", "Phone", "Hobby"]
    mapping = propose(header, FIELDS).chosen({2: NOTE})
    remember(office, Kind.OPPORTUNITY, header, mapping)
    again = recall(office, Kind.OPPORTUNITY, header, propose(header, FIELDS))
    assert again.notes == (2,)
    assert {one.how for one in again.recognised if one.key == NOTE} == {How.REMEMBERED}
    path = tmp_path / "m.json"
    path.write_text(json.dumps({"columns": {"Hobby": "+remark"}}), encoding="utf-8")
    assert read_mapping(path, header, FIELDS).notes == (2,)
    with pytest.raises(Refused):
        read_mapping(path, header, PRODUCTS.mappable)


def test_what_was_chosen_stays_where_the_source_is_read_otherwise(tmp_path: Path, office: Session) -> None:
    path = sheet(tmp_path / "a.csv", ["Name", "Phone", "Hobby"], ["徐可", "2126672002", "x"])
    opened = open_source(office, Source(path), OPPORTUNITIES)
    opened = opened.mapped(opened.columns.chosen({2: "needs", 1: None}, {"source": "Fair"}))
    again = reopen(office, opened, Wishes(region="US"))
    assert again.columns == opened.columns
    assert again.region == "US"
    lower = reopen(office, opened, Wishes(shape=Shape(header_row=2)))
    assert "needs" not in lower.columns.columns


def test_the_region_follows_the_columns_that_are_phones(tmp_path: Path, office: Session) -> None:
    rows = [["徐可", f"138165022{at}", f"212-667-20{at}"] for at in range(10, 30)]
    path = sheet(tmp_path / "a.csv", ["Name", "Phone", "Other"], *rows)
    opened = open_source(office, Source(path), OPPORTUNITIES)
    opened = opened.mapped(opened.columns.chosen({2: None}))
    given = opened.given(opened.columns.chosen({2: "phone"}))
    assert given.sampled == opened.sampled == (1,)
    assert given.settled().sampled == (2,)
    assert (opened.region, given.region, given.settled().region) == ("CN", "CN", "US")
    assert check_opened(office, given).region == "US"


def test_what_an_export_tells_is_not_left_out_unasked(tmp_path: Path, office: Session) -> None:
    path = sheet(
        tmp_path / "a.csv", ["Name", "Phone", "Business status", "Odd"], ["徐可", "13816502217", "x", "y"]
    )
    plan = prepare(office, path)
    assert plan.left_out == ("Odd",)
    assert {one.position: one.how for one in plan.columns.recognised}[2] is How.TOLD
    assert plan.columns.chosen({3: "needs"}).unmatched == ()


def test_a_sheet_without_what_every_record_needs_is_refused(tmp_path: Path, office: Session) -> None:
    target = OPPORTUNITIES
    with office.read():
        wanted = needs(target, entry_context(office))
    assert [one.keys for one in wanted] == [("name",), ("phone", "wechat")]
    assert [one.title() for one in wanted] == ["Customer name", "Phone or WeChat"]
    mapping = propose(["Name", "Number"], target.mappable)
    assert [one.keys for one in missing_needs(wanted, mapping)] == [("phone", "wechat")]
    assert names_records(target, mapping)
    assert not names_records(target, mapping.chosen({1: None}))
    with office.read():
        assert [one.keys for one in needs(PRODUCTS, entry_context(office))] == [
            ("code",),
            ("name",),
            ("price",),
        ]

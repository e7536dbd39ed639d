"""Columns by content, remembered, chosen, and one value for all rows; a mapping in a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.controllers.entries.opportunity import FIELDS
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.models.opportunities import Opportunity
from desktop.spreadsheets.importing import prepare, write
from desktop.spreadsheets.mapping import How, propose
from desktop.spreadsheets.mapping_file import read_mapping
from desktop.spreadsheets.remembering import recall, remember
from desktop.spreadsheets.targets import LEADS, PRODUCTS
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

"""A source read otherwise: what was chosen of its columns stays as long as its header is the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.controllers.session import Session
from desktop.spreadsheets.opened import Opened, Source, Wishes, open_source, reopen
from desktop.spreadsheets.reader import Choices
from desktop.spreadsheets.shaping import Shape
from desktop.spreadsheets.targets import OPPORTUNITIES
from desktop.words import Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.test_matching import HEADER, sheet

PEOPLE = (["徐可", "13816502217", "", "sofa"], ["Alan", "2126672002", "", "bed"])


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


@pytest.fixture
def opened(tmp_path: Path, office: Session) -> Opened:
    """A file whose remarks the person leaves out."""
    found = open_source(office, Source(sheet(tmp_path / "fair.csv", HEADER, *PEOPLE)), OPPORTUNITIES)
    assert "remark" in found.columns.columns
    return found.mapped(found.columns.without("remark"))


@pytest.mark.parametrize(
    "wishes",
    [
        Wishes(region="US"),
        Wishes(shape=Shape(last_row=2)),
        Wishes(Choices(encoding="gb18030")),
    ],
)
def test_under_the_same_header_the_columns_stay(office: Session, opened: Opened, wishes: Wishes) -> None:
    header = opened.table.header
    again = reopen(office, opened, wishes)
    assert again.wishes == wishes
    assert again.table.header == header
    assert "remark" not in again.columns.columns


@pytest.mark.parametrize(
    "wishes",
    [
        Wishes(region="US"),
        Wishes(shape=Shape(last_row=2)),
        Wishes(Choices(encoding="gb18030")),
    ],
)
def test_under_the_same_header_what_was_typed_stays(office: Session, opened: Opened, wishes: Wishes) -> None:
    typed = opened.retyped({(2, 1): "13900000001", (3, 3): "chair"})
    again = reopen(office, typed, wishes)
    assert again.table.rows[0].cells[1] == "13900000001"
    assert [row.cells[3] for row in again.table.rows[1:]] == ["chair"] * (len(again.table.rows) - 1)
    back = reopen(office, again, Wishes())
    assert back.table.rows[0].cells[1] == "13900000001"


def test_under_another_header_they_are_recognised_anew(office: Session, opened: Opened) -> None:
    below = reopen(office, opened, Wishes(shape=Shape(header_row=2)))
    assert below.table.header[0] == "徐可"
    back = reopen(office, below, replace(below.wishes, shape=Shape()))
    assert "remark" in back.columns.columns


def test_of_a_region_that_is_chosen_the_fitting_numbers_are_counted(office: Session, opened: Opened) -> None:
    assert opened.region == "CN"
    assert "NL" not in opened.region_counts
    chosen = reopen(office, opened, Wishes(region="NL"))
    assert chosen.region == "NL"
    assert chosen.region_counts["NL"] == 0


def test_what_was_typed_stays_where_the_source_is_read_otherwise(office: Session, opened: Opened) -> None:
    typed = opened.retyped({(2, 0): "徐可可", (3, 1): "13900000001"})
    other = reopen(office, typed, Wishes(region="US"))
    assert [row.cells[:2] for row in other.table.rows] == [
        ("徐可可", "13816502217"),
        ("Alan", "13900000001"),
    ]
    fewer = reopen(office, other, Wishes(shape=Shape(header_row=2)))
    assert [row.cells[:2] for row in fewer.table.rows] == [("Alan", "13900000001")]
    again = reopen(office, fewer, Wishes())
    assert again.table.rows[0].cells[0] == "徐可可"
    assert again.table.rows[1].cells[1] == "13900000001"


def test_names_that_are_known_are_the_header_however_often_they_are_repeated(
    tmp_path: Path, office: Session
) -> None:
    path = tmp_path / "fair.csv"
    lines = (
        " 姓名 ,手机,手机, 备注,备注,,",
        "甲,13812340021,13812340022,a,b,c,d",
        "乙,13812340023,,e,f,,",
    )
    path.write_text("\n".join(lines), "utf-8")
    opened = open_source(office, Source(path), OPPORTUNITIES)
    assert opened.table.header_row == 1
    assert opened.table.header == ["姓名", "手机", "手机", "备注", "备注", "", ""]
    assert opened.columns.columns["phone"] == (1,)

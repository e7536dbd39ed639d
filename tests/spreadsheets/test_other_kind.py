"""A sheet of another kind than the one it was opened as is told by its column names, and never taken for it alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.spreadsheets.opened import Opened, Source, open_source
from desktop.spreadsheets.other_kind import looks_like
from desktop.spreadsheets.remembering import remember
from desktop.spreadsheets.targets import CUSTOMERS, LEADS, OPPORTUNITIES, PRODUCTS, TARGETS, Target
from desktop.words import Kind, Role
from tests.controllers.people_places import Business as Place
from tests.spreadsheets.product_sheet import products
from tests.spreadsheets.test_matching import sheet

GOODS = (["货号", "品名", "规格型号", "单位", "单价", "库存"], ["A-1", "沙发", "三人位", "件", "6800", "4"])
PEOPLE = (["姓名", "手机号", "需求", "预算", "来源"], ["徐可", "13816502217", "沙发", "28000", "朋友圈"])
WHO = (["Name", "Phone"], ["徐可", "13816502217"])


@pytest.fixture
def office(staffed: Place) -> Session:
    return staffed.session(Role.BACK_OFFICE)


def opened(office: Session, path: Path, target: Target) -> Opened:
    return open_source(office, Source(path), target)


@pytest.mark.parametrize("target", [OPPORTUNITIES, LEADS, CUSTOMERS])
def test_a_list_of_products_is_told_whatever_it_was_opened_as(
    tmp_path: Path, office: Session, target: Target
) -> None:
    assert opened(office, sheet(tmp_path / "a.csv", *GOODS), target).better is Kind.PRODUCT
    found = opened(office, products(tmp_path), target)
    assert (found.better, found.target) == (Kind.PRODUCT, target)
    assert looks_like(Kind.PRODUCT) == "These columns look like products."


def test_people_among_products_are_told(tmp_path: Path, office: Session) -> None:
    assert opened(office, sheet(tmp_path / "a.csv", *PEOPLE), PRODUCTS).better is Kind.OPPORTUNITY


@pytest.mark.parametrize("rows", [PEOPLE, WHO])
@pytest.mark.parametrize("target", [OPPORTUNITIES, LEADS, CUSTOMERS])
def test_what_fits_as_well_or_little_better_is_not_proposed(
    tmp_path: Path, office: Session, rows: tuple[list[str], ...], target: Target
) -> None:
    assert opened(office, sheet(tmp_path / "a.csv", *rows), target).better is None


def test_products_are_products(tmp_path: Path, office: Session) -> None:
    assert opened(office, products(tmp_path), PRODUCTS).better is None


def test_one_that_lacks_what_the_other_needs_is_not_proposed(tmp_path: Path, office: Session) -> None:
    rows = [["规格", "分类", "单价", "条码"], ["三人位", "沙发", "6800", "690"]]
    assert opened(office, sheet(tmp_path / "a.csv", *rows), OPPORTUNITIES).better is None


def test_only_what_the_user_may_import_is_proposed(tmp_path: Path, staffed: Place) -> None:
    path = sheet(tmp_path / "a.csv", *GOODS)
    for role in Role:
        session = staffed.session(role)
        allowed = [one for one in TARGETS.values() if _may(session, path, one)]
        if CUSTOMERS in allowed:
            wanted = Kind.PRODUCT if PRODUCTS in allowed else None
            assert opened(session, path, CUSTOMERS).better is wanted


def _may(session: Session, path: Path, target: Target) -> bool:
    try:
        opened(session, path, target)
    except Refused:
        return False
    return True


def test_nothing_is_proposed_where_somebody_gave_the_columns_before(tmp_path: Path, office: Session) -> None:
    path = sheet(tmp_path / "a.csv", *GOODS)
    found = opened(office, path, LEADS)
    remember(office, Kind.LEAD, found.table.header, found.columns.chosen({1: "name", 0: "phone"}))
    assert opened(office, path, LEADS).better is None
    assert opened(office, path, CUSTOMERS).better is Kind.PRODUCT

"""What makes a customer unique, in the settings, and the list of likely duplicates it leads to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.controllers import duplicates
from desktop.controllers.parameters import load_parameters
from desktop.ui.customers.duplicates import DuplicatesSheet, open_duplicates
from desktop.ui.customers.merge import MergeSheet
from desktop.ui.settings.customers_section import CustomersSection
from desktop.words import Uniqueness
from tests.app import App
from tests.ui.clicking import choose, click, gone, open_menu, shown
from tests.ui.list_help import settle
from tests.ui.test_customer_form import click_row, stored
from tests.ui.test_customers import PHONE, customer, opened
from tests.ui.test_people_settings import Settings

pytest_plugins = ("tests.app",)


@pytest.fixture
def settings(make_app: Callable[..., App]) -> Settings:
    """As the administrator sees them."""
    return Settings(make_app("zhoumin"))


def kept(settings: Settings) -> Uniqueness:
    connection = settings.app.session("zhoumin").database.connection()
    return load_parameters(connection).customer_uniqueness


def test_a_stricter_uniqueness_waits_for_the_merges(settings: Settings) -> None:
    app = settings.app
    section: CustomersSection = settings.open("customers")
    assert not section.save_button.isEnabled()
    click(section.choice.buttons()[1])
    click(section.save_button)
    settle(app)
    assert kept(settings) is Uniqueness.PHONE_AND_NAME
    first = customer(app, name="王先生")
    customer(app, name="王建华")
    click(section.choice.buttons()[0])
    click(section.save_button)
    settle(app)
    assert kept(settings) is Uniqueness.PHONE_AND_NAME
    assert "王建华" in section.problem.label.text()
    click(section.duplicates)
    sheet = shown(app, DuplicatesSheet)
    app.qtbot.waitUntil(lambda: len(sheet.pairs) == 1)
    click_row(sheet.found.table, 0)
    merge = shown(app, MergeSheet)
    click(merge.tick)
    click(merge.button)
    gone(app, merge)
    settle(app)
    assert not sheet.pairs
    assert sheet.nothing.isVisible()
    click(sheet.close_footer)
    gone(app, sheet)
    click(section.save_button)
    settle(app)
    assert kept(settings) is Uniqueness.PHONE
    assert stored(app, first).values["phone"] == PHONE


def test_a_refusal_leads_to_all_who_stand_in_the_way_and_to_nobody_else(settings: Settings) -> None:
    app = settings.app
    section: CustomersSection = settings.open("customers")
    click(section.choice.buttons()[3])
    click(section.save_button)
    settle(app)
    for name in ("甲", "乙", "丙"):
        customer(app, name=name)
    customer(app, name="丁", phone="138 0013 8001")
    assert not section.hindering.isVisible()
    click(section.choice.buttons()[0])
    click(section.save_button)
    settle(app)
    assert section.hindering.hasFocus()
    click(section.hindering)
    sheet = shown(app, DuplicatesSheet)
    app.qtbot.waitUntil(lambda: len(sheet.pairs) == 2)
    assert sheet.subtitle.text() == "2 pairs stand in the way; choose one to merge it, then save again."
    for left in (1, 0):
        assert sheet.found.table.hasFocus()
        QTest.keyClick(sheet.found.table, Qt.Key.Key_Return)
        merge = shown(app, MergeSheet)
        click(merge.tick)
        click(merge.button)
        gone(app, merge)
        settle(app)
        assert len(sheet.pairs) == left, "the oldest and the last one still share the phone"
    assert sheet.nothing.text() == "Nobody stands in the way any more: save again."
    assert sheet.nothing.isVisible()
    assert not sheet.subtitle.isVisible()
    click(sheet.close_footer)
    gone(app, sheet)
    click(section.save_button)
    settle(app)
    assert not section.hindering.isVisible()
    assert kept(settings) is Uniqueness.PHONE


def test_rows_read_again_leave_the_keyboard_its_place(settings: Settings) -> None:
    app = settings.app
    for name, phone in (("甲", "138 0013 8000"), ("乙", "138 0013 8001"), ("丙", "138 0013 8002")):
        customer(app, name=name, phone=phone)
    open_duplicates(app.context, app.window)
    sheet = shown(app, DuplicatesSheet)
    app.qtbot.waitUntil(lambda: len(sheet.pairs) == 3)
    table = sheet.found.table
    app.qtbot.waitUntil(table.hasFocus)
    for _ in sheet.pairs:
        QTest.keyClick(table, Qt.Key.Key_Down)
    for shown_now, place in ((sheet.pairs[1:], 1), (sheet.pairs, 1)):
        sheet.found.show_rows(shown_now)
        assert table.currentIndex().row() == place


def test_a_list_that_is_not_whole_says_so_and_goes_on(
    make_app: Callable[..., App], monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app("zhoumin")
    for at in range(3):
        customer(app, name=f"客户{at}", phone=f"138 0013 800{at}")
    monkeypatch.setattr(duplicates, "MOST", 1)
    open_duplicates(app.context, app.window)
    sheet = shown(app, DuplicatesSheet)
    app.qtbot.waitUntil(lambda: len(sheet.pairs) == 1)
    assert sheet.rest.text() == "2 more pairs are not shown yet; they follow as these are merged."
    assert sheet.rest.isVisible()
    assert sheet.subtitle.text().startswith("3 pairs may be one customer")
    click_row(sheet.found.table, 0)
    merge = shown(app, MergeSheet)
    click(merge.tick)
    click(merge.button)
    gone(app, merge)
    app.qtbot.waitUntil(lambda: len(sheet.pairs) == 1)
    settle(app)
    assert not sheet.rest.isVisible()
    assert not sheet.bar.isVisible()


def test_duplicates_are_found_from_the_menu_of_the_page(make_app: Callable[..., App]) -> None:
    app = make_app("limin")
    for at, phone in enumerate(("138 0013 8000", "138 0013 8001")):
        customer(app, "wanglei", name=f"客户{at}", phone=phone)
    page = opened(app)
    click(page.title_bar.more)
    menu = open_menu(app)
    choose(menu, menu.actions()[0])
    sheet = shown(app, DuplicatesSheet)
    app.qtbot.waitUntil(lambda: len(sheet.pairs) == 1)
    assert "one digit" in sheet.found.table.model().index(0, 2).data()
    assert sheet.found.table.hasFocus()


def test_a_salesperson_is_told_why_there_is_nothing_to_merge(make_app: Callable[..., App]) -> None:
    app = make_app("wanglei")
    page = opened(app)
    click(page.title_bar.more)
    menu = open_menu(app)
    assert not menu.actions()[0].isEnabled()

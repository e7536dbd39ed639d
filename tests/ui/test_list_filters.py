"""Tabs, voided switch, filter chips, saved filters, and what stands where no rows are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.controllers.list_query import DateRange, ListQuery, Period, SortKey, Voided
from desktop.controllers.operate import operate
from desktop.ui import theme
from desktop.ui.records.figures import Figures
from desktop.ui.records.views import Views
from desktop.ui.records.views_button import NameSheet
from desktop.words import Business, Operation
from tests.app import App
from tests.ui.list_help import drafts, make_overdue, names, settle

pytest_plugins = ["tests.app"]
Make = Callable[..., App]


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def void(app: App, *rows: int) -> None:
    """Voids records by row, as another window would."""
    ids = [app.page.model.record(row) for row in rows]
    outcome = operate(app.session("zhoumin"), Operation.VOID, ids)
    assert len(outcome.done) == len(rows)
    app.context.announce(outcome.changes)
    settle(app)


def test_tabs_count_and_narrow(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(4))
    wanglei = app.users["wanglei"]
    app.add(name="已分配", owner=wanglei.id, store=wanglei.stores[0])
    settle(app)
    tabs = app.page.list_bar.tabs
    counts = [button.accessibleName() for button in tabs.buttons()]
    assert counts == ["All, 5", "Unassigned, 4", "Assigned, 1", "Converted, 0", "Closed as invalid, 0"]
    click(tabs.buttons()[2])
    app.idle()
    assert names(app) == ["已分配"]
    QTest.keyClick(app.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    app.idle()
    assert app.page.query().status is Business.UNASSIGNED
    assert len(names(app)) == 4


def test_voided_are_hidden_only_or_both(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3))
    void(app, 0)
    assert names(app) == ["陈静怡", "王先生"]
    switch = app.page.list_bar.voided
    for at, expected in ((1, ["周志远"]), (2, ["周志远", "陈静怡", "王先生"]), (0, ["陈静怡", "王先生"])):
        click(switch.buttons()[at])
        app.idle()
        assert names(app) == expected


def test_an_owner_is_chosen_in_the_chip_and_taken_off_by_its_cross(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(2))
    wanglei = app.users["wanglei"]
    app.add(name="他的", owner=wanglei.id, store=wanglei.stores[0])
    settle(app)
    bar = app.page.filter_bar
    click(bar.chips["owner"])
    popup = bar.popup
    items = [popup.list.item(at) for at in range(popup.list.count())]
    item = next(one for one in items if one.text() == "Wang Lei")
    QTest.mouseClick(
        popup.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        popup.list.visualItemRect(item).center(),
    )
    popup.close()
    app.idle()
    assert names(app) == ["他的"]
    chip = bar.chips["owner"]
    assert chip.value() == "Wang Lei"
    QTest.mouseClick(
        chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(chip.width() - 14, 14)
    )
    app.idle()
    assert app.page.query().owner == ()
    assert len(names(app)) == 3


def test_relative_dates_and_clear(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(6))
    page, bar = app.page, app.page.filter_bar
    make_overdue(app, 4, 5)
    bar.set("next_follow_up", DateRange(Period.OVERDUE))
    app.idle()
    assert names(app) == ["陈静怡", "王先生"]
    assert bar.chips["next_follow_up"].isVisible()
    assert bar.chips["next_follow_up"].value() == "Overdue"
    click(bar.clear)
    app.idle()
    assert page.query() == ListQuery()
    assert not bar.chips["next_follow_up"].isVisible()


def test_a_saved_filter_keeps_filters_sort_and_columns(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(6))
    page = app.page
    make_overdue(app, 4, 5)
    page.set_query(
        replace(page.query(), next_follow_up=DateRange(Period.OVERDUE), sort=SortKey.NAME, descending=False)
    )
    page.arrangement.keeper.show("budget", True)
    app.idle()
    page.views.ask_name()
    sheet = app.window.findChildren(NameSheet)[-1]
    QTest.keyClicks(sheet.box, "To follow up")
    click(sheet.save)
    app.idle()
    assert page.views.text() == "View: To follow up"
    saved = page.query()
    page.set_query(ListQuery())
    page.arrangement.keeper.show("budget", False)
    app.idle()
    assert page.views.changed()
    kept = Views.from_json(app.context.preference("opportunities.views"))
    page._view_chosen(kept.all[0])
    app.idle()
    assert page.query() == saved
    assert names(app) == ["陈静怡", "王先生"]
    assert "budget" in [one.key for one in page.arrangement.keeper.shown()]
    assert not page.views.changed()


def test_saved_filters_are_renamed_overwritten_opened_with_and_deleted(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(2))
    views = app.page.views
    views.save_as("One")
    app.page.set_query(replace(app.page.query(), sort=SortKey.NAME))
    app.idle()
    assert views.text() == "View: One (changed)"
    views.save_as("one")
    assert [one.name for one in views.views.all] == ["One"]
    assert not views.changed()
    views.rename(views.views.all[0], "Two")
    assert views.text() == "View: Two"
    action = next(one for one in views.menu_of().actions() if one.text() == "Open the list with it")
    action.trigger()
    assert views.views.default() is not None
    heard: list[object] = []
    app.context.toast_asked.connect(heard.append)
    views.delete(views.views.all[0])
    assert views.views.all == ()
    heard[0].action()  # type: ignore[attr-defined]
    assert [one.name for one in views.views.all] == ["Two"]


def test_the_list_opens_with_the_default_view(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3))
    page = app.page
    page.set_query(replace(page.query(), sort=SortKey.NUMBER, descending=False))
    page.views.save_as("By number")
    page.views.views = page.views.views.opening_with(page.views.current())
    app.context.set_preference("opportunities.views", page.views.views.to_json())
    page.set_query(ListQuery())
    app.idle()
    from desktop.ui.opportunities.page import OpportunitiesPage

    again = OpportunitiesPage(app.context)
    app.qtbot.addWidget(again)
    assert again.query().sort is SortKey.NUMBER
    assert again.views.text() == "View: By number"


def test_an_empty_list_puts_the_focus_on_the_first_way(make_app: Make) -> None:
    app = make_app("zhoumin")
    app.qtbot.waitUntil(lambda: app.window.focusWidget() is app.page.nothing.empty.buttons[0])


def test_an_empty_list_offers_ways_to_start(make_app: Make) -> None:
    app = make_app("limin")
    app.qtbot.waitUntil(lambda: app.page.nothing.currentWidget() is app.page.nothing.empty)
    assert not app.page.filter_bar.isVisible()
    started: list[object] = []
    app.context.record_asked.disconnect()
    app.context.record_asked.connect(started.append)
    click(app.page.nothing.empty.buttons[0])
    assert started[0].id is None  # type: ignore[attr-defined]
    assert len(app.page.nothing.empty.buttons) == 3


def test_a_salesperson_may_only_start_by_entering(make_app: Make) -> None:
    app = make_app("wanglei")
    app.qtbot.waitUntil(lambda: app.page.nothing.currentWidget() is app.page.nothing.empty)
    assert len(app.page.nothing.empty.buttons) == 1
    assert not app.page.title_bar.import_file.isEnabled()


def test_no_match_counts_what_filters_and_voided_hide(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(3))
    void(app, 2)
    page = app.page
    page.set_query(replace(page.query(), text="静怡", status=Business.ASSIGNED))
    app.qtbot.waitUntil(lambda: page.nothing.currentWidget() is page.nothing.no_match)
    app.idle()
    assert page.status_numbers()[0] == "0 / 2 records"
    state = page.nothing.no_match
    assert state.title.text() == "Nothing found for “静怡”"
    assert state.text.text() == "in “Assigned”"
    assert [button.text() for button in state.buttons] == ["Clear filters"]
    click(state.buttons[0])
    app.idle()
    assert names(app) == ["陈静怡"]
    page.set_query(replace(ListQuery(), text="王先生"))
    app.qtbot.waitUntil(lambda: page.nothing.isVisible() and bool(page.nothing.no_match.buttons))
    click(page.nothing.no_match.buttons[0])
    app.idle()
    assert names(app) == ["王先生"]
    assert page.query().voided is Voided.BOTH
    page.set_query(replace(ListQuery(), text="静怡", voided=Voided.ONLY))
    app.qtbot.waitUntil(lambda: page.nothing.isVisible() and bool(page.nothing.no_match.buttons))
    assert state.text.text() == "voided only"
    assert page.status_numbers()[0] == "0 / 1 record"


def test_what_stands_beside_the_chips_is_as_small_and_quiet_as_they(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(1))
    bar = app.page.filter_bar
    for button in (bar.more, app.page.views):
        assert button.font().pixelSize() == theme.STYLES["meta"][0]
        assert button.palette().buttonText().color() == theme.color("text 2")
    assert bar.clear.font().pixelSize() == theme.STYLES["meta"][0]
    placeholder = app.page.search.palette().placeholderText().color()
    assert placeholder == theme.color("text 3"), "half as dark it cannot be read"


def test_the_status_bar_tells_nothing_of_the_list_before(make_app: Make) -> None:
    app = make_app("zhoumin", [*drafts(60, budget=100), *drafts(2, budget=500000, remark="大阳台")])
    page = app.page
    settle(app)
    assert any("1,006,000" in text for text in page.status_numbers())
    page.set_query(replace(page.query(), text="大阳台"))
    app.qtbot.waitUntil(lambda: page.model.settled)
    assert page.status_numbers()[0] == "2 records"
    assert not any("1,006,000" in text for text in page.status_numbers())
    settle(app)
    assert any("1,000,000" in text for text in page.status_numbers())
    page.set_query(replace(page.query(), text="", status=Business.CLOSED))
    settle(app)
    page.set_query(replace(page.query(), status=None))
    app.qtbot.waitUntil(lambda: page.model.settled)
    assert page.status_numbers()[0] == "62 records"


def test_another_tab_before_anything_was_counted_tells_what_is_shown(make_app: Make) -> None:
    app = make_app("zhoumin", drafts(60))
    figures, query = Figures(app.context, app.page.parts.source, app.page), app.page.query()
    figures.read(replace(query, status=Business.CLOSED))
    figures.read(query)
    app.page.model._all_known = False
    assert figures.texts(app.page.model, app.page.selection, app.page.parts.numbers) == ["60 records"]

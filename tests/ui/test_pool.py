"""The common pool as it is seen: the days left in the list, the question before a bulk Recycle, the notice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.clock import clock
from desktop.controllers.leads import load as load_lead
from desktop.controllers.operate import operate
from desktop.controllers.opportunities import load
from desktop.controllers.parameters import save_parameter
from desktop.controllers.pool import auto_recycle
from desktop.models.opportunities import Opportunity
from desktop.ui import theme
from desktop.ui.records.dialogs import recycle
from desktop.ui.records.dialogs.recycle import RecycleSheet
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.records.moments import full_moment
from desktop.ui.records.relative import due
from desktop.ui.shell.pool_sheet import PoolSheet
from desktop.ui.shell.wiring import Wiring
from desktop.ui.widgets.labels import Label
from desktop.words import Business, Kind, Operation
from tests.app import App
from tests.sales import make_document
from tests.ui.list_help import asked, drafts, settle, shown_keys, toasts
from tests.ui.opportunity_forms import click, shown, wait_for, wait_gone
from tests.ui.test_leads import add_lead, open_leads

pytest_plugins = ("tests.app",)

DAYS = 10


def owned(count: int = 4) -> list[dict[str, Any]]:
    """Opportunities of the salesperson Wang Lei, entered one after the other."""
    return drafts(count, owner=3, store=1)


def set_days(app: App, days: int, key: str = "auto_recycle_days") -> None:
    """The administrator changes it somewhere else."""
    app.context.announce(save_parameter(app.session("zhoumin"), key, days))
    settle(app)


def held_for(app: App, *days: float) -> list[int]:
    """Lets the listed records have been assigned so many days ago; gives their ids in the order of the list."""
    session, ids = app.session("zhoumin"), [app.page.model.record(row) for row in range(len(days))]
    with session.write():
        for record, ago in zip(ids, days, strict=True):
            at = clock.now() - timedelta(days=ago)
            Opportunity.update(assigned_at=at).where(Opportunity.id == record).execute(session.database)
    app.page.model.outdate(None)
    settle(app)
    return ids


def texts(app: App, key: str, role: Any = Qt.ItemDataRole.DisplayRole) -> list[str]:
    """What a column says of the rows."""
    model = app.page.model
    column = next(at for at, one in enumerate(model.columns) if one.key == key)
    return [model.data(model.index(row, column), role) for row in range(model.rowCount())]


def lines(framed: FramedTable) -> list[list[str]]:
    """The texts of a table in a dialog."""
    model = framed.table.model()
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def first_ink(widget: QWidget, place: QRect) -> int:
    """How far the first thing painted stands from the left edge of a place."""
    seen = widget.grab(place).toImage()
    ground = seen.pixel(0, 0)
    for x in range(seen.width()):
        if any(seen.pixel(x, y) != ground for y in range(seen.height())):
            return x
    raise AssertionError("nothing is painted there")


def statuses(app: App, ids: list[int]) -> set[Business]:
    """The business statuses of some records, as stored."""
    marks = ", ".join("?" * len(ids))
    rows = (
        app.session()
        .database.connection()
        .execute(f"SELECT business FROM opportunity WHERE id IN ({marks})", ids)
    )
    return {Business(status) for (status,) in rows.fetchall()}


def begin(app: App, *days: float) -> list[int]:
    """Switches the pool on and lets its first run pass, which only warns; the records have been held so long."""
    clock.set(clock.now())
    ids = held_for(app, *days)
    set_days(app, DAYS)
    assert not auto_recycle(app.session("zhoumin"))
    return ids


def tomorrow(app: App) -> None:
    """It is the next day."""
    clock.set(clock.now() + timedelta(days=1))


def restart(app: App) -> None:
    """The person signs in again."""
    app.program.enter(app.context.session.user)
    app.idle()
    app.qtbot.waitUntil(lambda: app.window.wiring is not None)
    settle(app)


def wiring(app: App) -> Wiring:
    """What completes the window."""
    assert app.window.wiring is not None
    return app.window.wiring


def enter_line(framed: FramedTable, row: int) -> None:
    """Enter on a line."""
    framed.table.setCurrentIndex(framed.table.model().index(row, 0))
    QTest.keyClick(framed.table, Qt.Key.Key_Return)


def number(app: App, record: int) -> str:
    """The number of a record."""
    return load(app.session("zhoumin"), record).facts.number


class TestDaysLeft:
    def test_the_column_is_there_while_the_parameter_is_on(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned())
        assert "days_left" not in shown_keys(app)
        assert all(one.key != "days_left" for one in app.page.arrangement.keeper.all_columns())
        set_days(app, DAYS)
        assert "days_left" in shown_keys(app)
        set_days(app, 0)
        assert "days_left" not in shown_keys(app)

    @pytest.mark.parametrize(
        ("language", "size"), [("en", (1366, 736)), ("zh_CN", (1366, 736)), ("en", (1920, 1048))]
    )
    def test_all_columns_fit_beside_it(
        self, make_app: Callable[..., App], language: str, size: tuple[int, int]
    ):
        app = make_app("limin", records=owned(), language=language, size=size)
        set_days(app, DAYS)
        assert "days_left" in shown_keys(app)
        assert not app.page.table.horizontalScrollBar().maximum()

    def test_it_warns_of_what_is_about_to_go(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(4))
        set_days(app, DAYS)
        held_for(app, 1, 7.5, 9, 12)
        column = next(one for one in app.page.model.columns if one.key == "days_left")
        cells = [column.cell(app.page.model.row(row)) for row in range(4)]
        assert [cell.text for cell in cells] == ["9\u00a0days", "3\u00a0days", "1\u00a0day", "Due"]
        assert [cell.colour == "warning text" and bool(cell.icon) for cell in cells] == [
            False,
            True,
            True,
            True,
        ]
        assert texts(app, "days_left", Qt.ItemDataRole.AccessibleTextRole) == [
            f"Goes back to the pool {when} unless it is followed up"
            for when in ("in 9 days", "in 3 days", "in 1 day", "today")
        ]
        tips = texts(app, "days_left", Qt.ItemDataRole.ToolTipRole)
        assert all(tip.startswith("Goes back to the pool") for tip in tips)
        assert full_moment(clock.now() + timedelta(days=DAYS - 9)).split()[0] in tips[2]

    @pytest.mark.parametrize("operation", ["void", "disable"])
    def test_what_is_skipped_has_no_days(self, make_app: Callable[..., App], operation: str):
        app = make_app("zhoumin", records=owned(1))
        set_days(app, DAYS)
        record = held_for(app, 12)[0]
        app.context.announce(operate(app.session(), Operation(operation), [record]).changes)
        settle(app)
        assert not any(texts(app, "days_left"))
        assert not any(texts(app, "days_left", Qt.ItemDataRole.ToolTipRole))


class TestBulkRecycle:
    def select(self, app: App, count: int) -> list[int]:
        ids = [app.page.model.record(row) for row in range(count)]
        app.page.selection.replace(ids)
        settle(app)
        return ids

    def test_many_are_listed_before_anything_happens(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(4))
        ids = self.select(app, 3)
        app.page.operations.trigger(Operation.RECYCLE)
        sheet = wait_for(app, RecycleSheet)
        assert sheet.title.text() == "Recycle 3 opportunities?"
        assert sheet.cancel_button.hasFocus()
        assert lines(sheet.list) == [
            [row.number, f"{row.name} {row.needs}", "Wang Lei", "None yet", due(row.next_follow_up)]
            for row in map(app.page.model.known, ids)
        ]
        QTest.keyClick(sheet.list.table, Qt.Key.Key_Return)
        QTest.keyClick(sheet.cancel_button, Qt.Key.Key_Return)
        wait_gone(app, RecycleSheet)
        assert statuses(app, ids) == {Business.ASSIGNED}

    def test_titles_stand_over_the_texts_and_not_over_the_icons(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(3))
        self.select(app, 3)
        app.page.operations.trigger(Operation.RECYCLE)
        sheet = wait_for(app, RecycleSheet)
        table = sheet.list.table
        places = {one.key: at for at, one in enumerate(table.column(at) for at in range(5))}
        for key in ("number", "customer", "last_follow_up", "next_follow_up"):
            left, width = table.columnViewportPosition(places[key]), table.columnWidth(places[key])
            title = QRect(left, 0, width, table.horizontalHeader().height() - 2)
            cell = QRect(left, 0, width, theme.COMPACT_ROW - 2)
            above = first_ink(table.horizontalHeader().viewport(), title)
            below = first_ink(table.viewport(), cell)
            assert abs(above - below) <= 2, key

    def test_confirming_recycles_them_with_undo(self, make_app: Callable[..., App]):
        app = make_app("limin", records=owned(3))
        ids = self.select(app, 3)
        app.page.operations.trigger(Operation.RECYCLE)
        sheet = wait_for(app, RecycleSheet)
        said = toasts(app)
        click(sheet.button)
        wait_gone(app, RecycleSheet)
        settle(app)
        assert statuses(app, ids) == {Business.UNASSIGNED}
        assert said[0].action_text == "Undo"
        said[0].action()
        settle(app)
        assert statuses(app, ids) == {Business.ASSIGNED}

    def test_only_what_can_be_recycled_is_listed_and_the_rest_counted(
        self, make_app: Callable[..., App], monkeypatch: pytest.MonkeyPatch
    ):
        app = make_app("limin", records=[*owned(4), {"name": "Ms Gu", "wechat": "gu"}])
        monkeypatch.setattr(recycle, "MOST_LISTED", 2)
        self.select(app, 5)
        app.page.operations.trigger(Operation.RECYCLE)
        sheet = wait_for(app, RecycleSheet)
        assert sheet.title.text() == "Recycle 4 opportunities?"
        assert len(lines(sheet.list)) == 2
        assert sheet.more.text() == "and 2 more"
        assert sheet.left.label.text() == "1 cannot be recycled and stays as it is"
        (line,) = lines(sheet.refused)
        assert line[1:] == ["Ms Gu", "Is unassigned already."]
        assert sheet.refused.isVisible()
        click(sheet.cancel_button)
        wait_gone(app, RecycleSheet)

    def test_what_cannot_be_recycled_is_named_with_its_reason_in_the_smallest_window(
        self, make_app: Callable[..., App], monkeypatch: pytest.MonkeyPatch
    ):
        nobodys = [{"name": f"Ms Gu {at}", "wechat": f"gu{at}"} for at in range(6)]
        app = make_app("limin", records=[*owned(9), *nobodys])
        app.window.resize(app.window.minimumSize())
        monkeypatch.setattr(recycle, "MOST_LISTED", 5)
        self.select(app, 15)
        app.page.operations.trigger(Operation.RECYCLE)
        sheet = wait_for(app, RecycleSheet)
        assert sheet.left.label.text() == "6 cannot be recycled and stay as they are (and 1 more)"
        assert len(lines(sheet.refused)) == 5
        lists = (sheet.list, sheet.refused)
        app.qtbot.waitUntil(lambda: all(one.height() == one.sizeHint().height() for one in lists))
        assert sheet.card.height() < sheet.height()

    def test_nothing_is_said_of_refusals_where_there_are_none(self, make_app: Callable[..., App]):
        app = make_app("limin", records=owned(2))
        self.select(app, 2)
        app.page.operations.trigger(Operation.RECYCLE)
        sheet = wait_for(app, RecycleSheet)
        assert not sheet.left.isVisible()
        assert not sheet.refused.isVisible()

    def test_contracts_are_named(self, make_app: Callable[..., App]):
        app = make_app("limin", records=owned(2))
        ids = self.select(app, 2)
        made = make_document(app.session(), Kind.CONTRACT, ids[0])
        app.page.operations.trigger(Operation.RECYCLE)
        sheet = wait_for(app, RecycleSheet)
        assert any(made.number in one.text() for one in sheet.findChildren(Label))

    def test_leads_are_listed_too(self, make_app: Callable[..., App]):
        app = make_app("limin")
        mine = {"owner": app.users["wanglei"].id, "store": 1}
        made = [add_lead(app, name=name, **mine) for name in ("徐可", "马骏")]
        page = open_leads(app)
        page.operations.trigger(Operation.RECYCLE, made)
        sheet = wait_for(app, RecycleSheet)
        assert sheet.title.text() == "Recycle 2 leads?"
        assert [line[1:3] for line in lines(sheet.list)] == [["徐可", "Wang Lei"], ["马骏", "Wang Lei"]]
        click(sheet.button)
        wait_gone(app, RecycleSheet)
        assert not any(load_lead(app.session(), one).values["owner"] for one in made)

    def test_one_goes_at_once_and_is_taken_back_by_undo(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(2))
        set_days(app, 7, "reclaim_days")
        record = self.select(app, 1)[0]
        said = toasts(app)
        app.page.operations.trigger(Operation.RECYCLE)
        settle(app)
        assert statuses(app, [record]) == {Business.UNASSIGNED}
        said[0].action()
        settle(app)
        assert statuses(app, [record]) == {Business.ASSIGNED}

    def test_later_the_last_owner_has_to_wait(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(2))
        set_days(app, 7, "reclaim_days")
        record = self.select(app, 1)[0]
        app.page.operations.trigger(Operation.RECYCLE)
        settle(app)
        tomorrow(app)
        app.page.operations.set_selection((record,))
        settle(app)
        assert not app.page.operations.allowed(Operation.CLAIM)
        assert "claim it again in 6 days" in app.page.operations.reason(Operation.CLAIM)


class TestNotice:
    def test_it_is_told_at_sign_in_once_and_again_from_the_menu(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(3))
        ids = begin(app, 8.5, 11, 1)
        restart(app)
        sheet = wait_for(app, PoolSheet)
        assert [line[0] for line in lines(sheet.going)] == [number(app, one) for one in (ids[1], ids[0])]
        assert [line[2] for line in lines(sheet.going)] == ["Due", "2\u00a0days"]
        assert not sheet.gone.isVisible()
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        wait_gone(app, PoolSheet)
        restart(app)
        assert shown(PoolSheet) is None
        wiring(app).actions.pool.trigger()
        assert len(lines(wait_for(app, PoolSheet).going)) == 2

    def test_what_went_is_told_and_a_line_opens_its_record(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(2))
        ids = begin(app, 11, 12)
        tomorrow(app)
        restart(app)
        assert statuses(app, ids) == {Business.UNASSIGNED}
        sheet = wait_for(app, PoolSheet)
        assert [line[0] for line in lines(sheet.gone)] == [number(app, one) for one in ids]
        assert {line[3] for line in lines(sheet.gone)} == {"automatically"}
        opened = asked(app)
        enter_line(sheet.gone, 1)
        wait_gone(app, PoolSheet)
        assert [one.id for one in opened] == [ids[1]]

    def test_a_click_opens_a_record_that_is_about_to_go(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(1))
        ids = begin(app, 9)
        restart(app)
        table = wait_for(app, PoolSheet).going.table
        opened = asked(app)
        place = table.visualRect(table.model().index(0, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert [one.id for one in opened] == ids

    def test_what_a_person_no_longer_sees_opens_nothing(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(1))
        record = begin(app, 11)[0]
        tomorrow(app)
        auto_recycle(app.session("chenjie"))
        operate(app.session("zhangqiang"), Operation.CLAIM, [record])
        restart(app)
        sheet = wait_for(app, PoolSheet)
        assert lines(sheet.gone)[0][1] == "somebody else's by now"
        opened = asked(app)
        enter_line(sheet.gone, 0)
        assert not opened

    def test_nothing_is_offered_while_the_pool_is_off(self, make_app: Callable[..., App]):
        app = make_app("wanglei", records=owned(1))
        assert not wiring(app).actions.pool.isVisible()
        set_days(app, DAYS)
        assert wiring(app).actions.pool.isVisible()
        wiring(app).actions.pool.trigger()
        sheet = wait_for(app, PoolSheet)
        assert any(one.text().startswith("Nothing of yours") for one in sheet.findChildren(Label))

    def test_a_window_that_stays_open_looks_again(self, make_app: Callable[..., App]):
        app = make_app("wujing", records=owned(1))
        ids = begin(app, 11)
        tomorrow(app)
        wiring(app).pool.look()
        settle(app)
        assert statuses(app, ids) == {Business.UNASSIGNED}

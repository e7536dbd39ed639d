"""The lines of a document by keyboard: found, scanned, typed, put right, moved, taken away and got back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.controllers.amounts import Discount, Line
from desktop.controllers.entries.line_sheet import LineSheet
from desktop.ui.documents.lines.commands import line_menu
from desktop.ui.documents.lines.found_list import Alone
from desktop.ui.documents.lines.grid import LineGrid
from tests.app import App
from tests.ui.clicking import choose, click, open_menu
from tests.ui.line_help import (
    ALT,
    BED,
    CONTROL,
    SHIFT,
    SOFA,
    TABLE,
    TAKEN,
    cell,
    click_cell,
    commit,
    compose,
    enter,
    here,
    listed,
    open_lines,
    press,
    write,
)
from tests.ui.list_help import toasts

Key = Qt.Key


def _names(grid: LineGrid) -> list[str]:
    return [one.name for one in grid.lines()]


def _offered(app: App, grid: LineGrid, text: str) -> list[object]:
    """Types into the row for new lines and waits for what is offered."""
    write(grid, text)
    app.qtbot.waitUntil(lambda: bool(grid.suggestions.list.offers()))
    app.idle()
    return list(grid.suggestions.list.offers())


def test_a_code_and_enter_make_a_line_and_lead_to_its_quantity(make_app: Callable[..., App]) -> None:
    app = make_app()
    listed(app)
    grid = open_lines(app)
    enter(app, grid, "sf-2086")
    assert here(grid) == (0, "quantity")
    [line] = grid.lines()
    assert (line.code, line.name, line.unit, line.price) == ("SF-2086", SOFA["name"], "件", 1680000)
    write(grid, "2")
    press(grid, Key.Key_Return)
    assert here(grid) == (1, "name")
    enter(app, grid, "cj1132")
    assert (_names(grid), here(grid)) == ([SOFA["name"], TABLE["name"]], (1, "quantity"))
    assert (cell(grid, 0, "quantity"), cell(grid, 0, "amount")) == ("2", "33,600.00")


def test_a_few_letters_offer_products_and_the_arrows_choose(make_app: Callable[..., App]) -> None:
    app = make_app(language="zh_CN")
    listed(app)
    grid = open_lines(app)
    offers = _offered(app, grid, "c")
    assert [one.code for one in offers[:2]] == ["CH-5203", "CJ-1132"]  # type: ignore[attr-defined]
    press(grid, Key.Key_Down)
    press(grid, Key.Key_Return)
    assert _names(grid) == [TABLE["name"]]
    grid.focus_entry()
    assert [one.name for one in _offered(app, grid, "htmc")[:1]] == [BED["name"]]  # type: ignore[attr-defined]
    press(grid, Key.Key_Escape)
    assert grid.suggestions.list.isHidden()
    assert grid.editor.text() == "htmc"
    press(grid, Key.Key_Escape)
    assert grid.editor.text() == ""


def test_a_click_takes_an_offer(make_app: Callable[..., App]) -> None:
    app = make_app()
    listed(app)
    grid = open_lines(app)
    _offered(app, grid, "c")
    view = grid.suggestions.list.view
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(view.model().index(1, 0)).center(),
    )
    assert _names(grid) == [TABLE["name"]]


def test_scanning_goes_on_by_itself_and_counts_the_same_again(make_app: Callable[..., App]) -> None:
    app = make_app()
    listed(app)
    grid = open_lines(app)
    for bar_code in (SOFA["bar_code"], SOFA["bar_code"], TABLE["bar_code"], SOFA["bar_code"]):
        # As fast as a scanner: the next one begins before the last is answered.
        write(grid, bar_code)
        press(grid, Key.Key_Return)
    app.idle()
    assert [(one.name, one.quantity) for one in grid.lines()] == [
        (SOFA["name"], 2000),
        (TABLE["name"], 1000),
        (SOFA["name"], 1000),
    ]
    assert (here(grid), grid.editor.text()) == ((3, "name"), "")


def test_an_unknown_code_among_scans_is_not_lost(make_app: Callable[..., App]) -> None:
    app = make_app()
    listed(app)
    grid = open_lines(app)
    for bar_code in ("6900000000001", SOFA["bar_code"]):
        write(grid, bar_code)
        press(grid, Key.Key_Return)
    app.idle()
    assert [(one.code, one.name) for one in grid.lines()] == [
        ("6900000000001", ""),
        ("SF-2086", SOFA["name"]),
    ]
    assert grid.show_next_fault()
    assert (here(grid), grid.card.text) == ((0, "name"), "Product is missing")


def test_an_unknown_code_is_asked_about_and_can_be_put_right(make_app: Callable[..., App]) -> None:
    app = make_app()
    listed(app)
    grid = open_lines(app)
    enter(app, grid, SOFA["bar_code"] + "0")
    assert grid.suggestions.list.offers() == (Alone(SOFA["bar_code"] + "0"),)
    press(grid, Key.Key_End)
    press(grid, Key.Key_Backspace)
    app.idle()
    press(grid, Key.Key_Return)
    assert _names(grid) == [SOFA["name"]]
    enter(app, grid, "6900000000001")
    assert len(grid.lines()) == 1
    press(grid, Key.Key_Down)
    press(grid, Key.Key_Return)
    assert (grid.lines()[1].code, grid.lines()[1].name, here(grid)) == ("6900000000001", "", (1, "name"))


@pytest.mark.parametrize("enters", [False, True])
def test_what_is_in_no_list_stands_on_this_document(make_app: Callable[..., App], enters: bool) -> None:
    app = make_app()
    grid = open_lines(app, may_list=enters)
    offers = _offered(app, grid, "Gift wrap")
    assert offers == [Alone("Gift wrap"), Alone("Gift wrap", listed=True)][: 1 + enters]
    if enters:
        press(grid, Key.Key_Down)
    press(grid, Key.Key_Return)
    assert here(grid) == (0, "unit")
    for text in ("pcs", "3", "12.50"):
        write(grid, text)
        press(grid, Key.Key_Tab)
    [line] = grid.lines()
    assert line == Line("Gift wrap", 3000, 1250, unit="pcs", list_product=enters)


def test_tab_goes_through_the_cells_and_out_at_both_ends(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN[:2])
    grid.go(0, "code")
    seen = []
    for _ in range(17):
        seen.append(here(grid))
        press(grid, Key.Key_Tab)
    keys = ["code", "name", "specification", "unit", "quantity", "price", "discount", "remark"]
    assert seen == [(row, key) for row in (0, 1) for key in keys] + [(2, "name")]
    assert QApplication.focusWidget() is grid.window().after  # type: ignore[attr-defined]
    press(grid, Key.Key_Backtab)
    assert QApplication.focusWidget() is grid.editor
    press(grid, Key.Key_Backtab)
    assert here(grid) == (1, "remark")
    grid.go(0, "code")
    press(grid, Key.Key_Backtab)
    assert QApplication.focusWidget() is grid.window().before  # type: ignore[attr-defined]


def test_esc_gives_the_cell_back_and_undo_the_step(make_app: Callable[..., App]) -> None:
    app = make_app(language="zh_CN")
    grid = open_lines(app, TAKEN)
    grid.go(0, "discount")
    write(grid, "7.8")
    assert (grid.card.isVisible(), grid.card.text) == (True, "原 8.5\N{NO-BREAK SPACE}折")
    press(grid, Key.Key_Escape)
    assert (grid.lines(), grid.card.isVisible()) == (TAKEN, False)
    write(grid, "7.8")
    press(grid, Key.Key_Tab)
    assert grid.lines()[0].discount == Discount(rate=2200)
    assert (cell(grid, 0, "discount"), cell(grid, 0, "amount")) == ("7.8\N{NO-BREAK SPACE}折", "13,104.00")
    press(grid, Key.Key_Z, CONTROL)
    assert grid.lines() == TAKEN
    press(grid, Key.Key_Y, CONTROL)
    assert grid.lines()[0].discount == Discount(rate=2200)
    press(grid, Key.Key_Z, CONTROL)
    press(grid, Key.Key_Z, CONTROL | SHIFT)
    assert grid.lines()[0].discount == Discount(rate=2200)


def test_what_cannot_be_read_stays_in_the_field(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    grid.go(1, "quantity")
    write(grid, "1.2345")
    for key in (Key.Key_Return, Key.Key_Tab, Key.Key_Down):
        press(grid, key)
        assert (here(grid), grid.editor.text(), grid.card.wrong) == ((1, "quantity"), "1.2345", True)
    assert grid.card.text == "“1.2345” has more than three decimals"
    press(grid, Key.Key_Backspace)
    assert not grid.card.wrong
    press(grid, Key.Key_Return)
    assert (grid.lines()[1].quantity, here(grid)) == (1234, (2, "quantity"))


def test_a_click_elsewhere_keeps_what_cannot_be_read_and_shows_it(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    grid.go(1, "price")
    write(grid, "about 300")
    click_cell(grid, 2, "remark")
    assert (cell(grid, 1, "price"), grid.lines()) == ("about 300", TAKEN)
    [problem] = grid.problems
    assert (problem.row, problem.column, problem.text()) == (1, "price", "“about 300” is not an amount")
    assert grid.show_next_fault()
    assert (here(grid), grid.card.text) == ((1, "price"), "“about 300” is not an amount")
    write(grid, "300")
    press(grid, Key.Key_Return)
    assert (grid.lines()[1].price, grid.problems) == (30000, ())
    assert not grid.show_next_fault()


def test_a_composition_is_neither_entered_nor_lost(make_app: Callable[..., App]) -> None:
    app = make_app(language="zh_CN")
    grid = open_lines(app, TAKEN)
    grid.go(0, "remark")
    compose(grid, "jia'ji")
    assert grid.editor.is_open
    press(grid, Key.Key_Return)
    press(grid, Key.Key_Tab)
    assert (here(grid), grid.lines()) == ((0, "remark"), TAKEN)
    commit(grid, "加急")
    press(grid, Key.Key_Return)
    assert grid.lines()[0].remark == "加急"
    grid.focus_entry()
    compose(grid, "deng")
    press(grid, Key.Key_Return)
    assert len(grid.lines()) == len(TAKEN)
    commit(grid, "灯带")
    app.idle()
    assert grid.suggestions.list.offers() == (Alone("灯带"),)


def test_lines_move_are_doubled_and_deleted(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    first, second, third = TAKEN
    grid.go(0, "price")
    press(grid, Key.Key_Down, ALT)
    assert (grid.lines(), here(grid)) == ((second, first, third), (1, "price"))
    press(grid, Key.Key_Down, SHIFT)
    press(grid, Key.Key_Up, ALT)
    assert (grid.lines(), grid.rows()) == ((first, third, second), [0, 1])
    press(grid, Key.Key_D, CONTROL | SHIFT)
    assert grid.lines() == (first, third, first, third, second)
    press(grid, Key.Key_Z, CONTROL)
    press(grid, Key.Key_A, CONTROL)
    press(grid, Key.Key_Delete)
    assert grid.lines() == ()
    assert grid.in_entry_row
    for _ in range(3):
        press(grid, Key.Key_Z, CONTROL)
    assert grid.lines() == TAKEN


def test_ctrl_d_copies_the_cell_above_and_ctrl_enter_asks_for_a_line(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    grid.go(2, "discount")
    press(grid, Key.Key_D, CONTROL)
    assert grid.lines()[2].discount == TAKEN[1].discount
    grid.go(0, "discount")
    press(grid, Key.Key_D, CONTROL)
    assert grid.card.text == "There is no line above"
    press(grid, Key.Key_Return, CONTROL)
    assert grid.in_entry_row
    grid.go(1, "name")
    press(grid, Key.Key_Insert)
    assert (len(grid.lines()), here(grid), grid.editor.is_open) == (4, (1, "name"), True)


def test_rows_from_a_sheet_are_pasted_as_one_step(make_app: Callable[..., App]) -> None:
    app = make_app(language="zh_CN")
    listed(app)
    grid = open_lines(app, TAKEN[:1])
    QApplication.clipboard().setText(
        '编码\t数量\t单价\t折扣\t备注\r\nCJ-1132\t2\t\t8折\t"白色\r\n两张"\r\n\t\t\t\t\r\nX-1\t两\t¥1,200.00\t\t\r\n'
    )
    press(grid, Key.Key_V, CONTROL)
    app.idle()
    _first, table, other = grid.lines()
    assert (table.name, table.price, table.quantity) == (TABLE["name"], 398000, 2000)
    assert (table.discount, table.remark) == (Discount(rate=2000), "白色 两张")
    assert (other.name, other.price, cell(grid, 2, "quantity")) == ("X-1", 120000, "两")
    assert [(one.row, one.column) for one in grid.problems] == [(2, "quantity")]
    press(grid, Key.Key_Z, CONTROL)
    assert grid.lines() == TAKEN[:1]


def test_after_pasting_the_last_row_and_the_keyboard_are_in_sight(make_app: Callable[..., App]) -> None:
    app = make_app()
    told = toasts(app)
    grid = open_lines(app, TAKEN[:1])
    QApplication.clipboard().setText("".join(f"Own {at}\tmany\n" for at in range(30)))
    press(grid, Key.Key_V, CONTROL)
    app.idle()
    assert grid.editor.hasFocus()
    assert grid.viewport().rect().contains(grid.editor.geometry())
    # What is to be put right is marked in the cells; a message about it goes by itself.
    assert [one.error for one in told] == [False]


def test_figures_are_shown_whole_and_amounts_first(make_app: Callable[..., App]) -> None:
    app = make_app()
    long = Line("Own", 333333333, 1234567890, code="LONG-CODE-123456")
    grid = open_lines(app, TAKEN)
    for size in (1309, 1000):
        grid.window().resize(size, 420)
        grid.set_sheet(LineSheet((*TAKEN, long)))
        app.qtbot.wait(1)
        columns = grid.lines_model.columns
        for key in ("amount", "price", "quantity"):
            at = grid.place_of(key)
            needed = grid.cells.width(columns[at].cell(grid.sheet.entries[3]))
            assert grid.columnWidth(at) >= needed, (size, key)
        assert sum(grid.columnWidth(at) for at in range(len(columns))) <= grid.viewport().width()
        assert grid.columnWidth(grid.place_of("name")) > 100


def test_rows_are_pasted_over_the_cells_from_the_current_one_on(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    grid.go(1, "quantity")
    QApplication.clipboard().setText("5\t100\n6\t200\n7\t300\n")
    press(grid, Key.Key_V, CONTROL)
    app.idle()
    assert [(one.quantity, one.price) for one in grid.lines()] == [
        (1000, 1680000),
        (5000, 10000),
        (6000, 20000),
        (7000, 30000),
    ]
    grid.go(0, "remark")
    QApplication.clipboard().setText("one cell\n")
    press(grid, Key.Key_V, CONTROL)
    press(grid, Key.Key_Return)
    assert grid.lines()[0].remark == "one cell"


def test_copied_lines_are_pasted_as_they_were(make_app: Callable[..., App]) -> None:
    app = make_app(language="zh_CN")
    grid = open_lines(app, TAKEN)
    grid.go(0, "code")
    press(grid, Key.Key_Down, SHIFT)
    press(grid, Key.Key_C, CONTROL)
    assert (
        QApplication.clipboard().text().startswith("编码\t产品\t规格\t单位\t数量\t单价\t折扣\t金额\t备注\n")
    )
    press(grid, Key.Key_Return, CONTROL)
    press(grid, Key.Key_V, CONTROL)
    app.idle()
    assert grid.lines() == (*TAKEN, *TAKEN[:2])


def test_read_only_lines_say_why(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    grid.set_read_only("It is approved")
    assert grid.lines_model.rowCount() == len(TAKEN)
    grid.go(0, "price")
    for key, held in (
        (Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Key.Key_5, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Down, ALT),
        (Key.Key_V, CONTROL),
    ):
        grid.card.hide()
        press(grid, key, held)
        assert grid.card.text == "It is approved"
    assert (grid.lines(), grid.editor.is_open) == (TAKEN, False)
    menu = line_menu(grid)
    assert [one.objectName() for one in menu.actions() if one.isEnabled() and one.text()] == ["copy"]
    assert menu.actions()[0].text().endswith("\tIt is approved")


def test_a_line_that_has_to_stay_says_why(make_app: Callable[..., App]) -> None:
    app = make_app()
    stored = tuple(replace(one, id=at) for at, one in enumerate(TAKEN, 11))
    grid = open_lines(app, stored)
    grid.set_locked({12: "2 of it are ordered"})
    grid.set_marks({12: "1 / 2"})
    assert cell(grid, 1, "ordered") == "1 / 2"
    press(grid, Key.Key_A, CONTROL)
    press(grid, Key.Key_Delete)
    assert (grid.lines(), grid.card.text) == ((stored[1],), "2 of it are ordered")


def test_a_code_typed_into_a_line_makes_it_that_product(make_app: Callable[..., App]) -> None:
    app = make_app()
    listed(app)
    grid = open_lines(app, [replace(TAKEN[0], quantity=3000)])
    grid.go(0, "code")
    enter(app, grid, "ch-5203")
    [line] = grid.lines()
    assert (line.name, line.code, line.price, line.quantity) == (BED["name"], "CH-5203", 760000, 3000)
    assert line.discount == TAKEN[0].discount


def test_a_composition_that_is_given_up_leaves_the_cell(make_app: Callable[..., App]) -> None:
    app = make_app(language="zh_CN")
    grid = open_lines(app, TAKEN)
    grid.go(0, "remark")
    compose(grid, "jia")
    compose(grid, "")
    assert (grid.editor.is_open, grid.card.isVisible()) == (False, False)
    press(grid, Key.Key_Down)
    assert grid.lines() == TAKEN
    grid.go(0, "amount")
    write(grid, "14000")
    press(grid, Key.Key_Return)
    assert (grid.lines()[0].discount, cell(grid, 0, "amount")) == (Discount(amount=280_000), "14,000.00")


def test_what_is_typed_shows_what_the_line_would_come_to(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    grid.go(0, "quantity")
    write(grid, "3")
    assert grid.editing.preview is not None
    assert grid.editing.preview.line.amount == 3 * TAKEN[0].amount
    write(grid, "x")
    assert grid.editing.preview is None
    press(grid, Key.Key_Escape)
    assert (grid.editing.preview, grid.lines()) == (None, TAKEN)


def test_a_scan_that_is_answered_late_disturbs_no_cell(make_app: Callable[..., App]) -> None:
    app = make_app()
    listed(app)
    grid = open_lines(app, TAKEN)
    write(grid, SOFA["code"])
    press(grid, Key.Key_Return)
    click_cell(grid, 1, "remark")
    write(grid, "deliver la")
    app.idle()
    assert (len(grid.lines()), here(grid), grid.editor.text()) == (4, (1, "remark"), "deliver la")
    write(grid, "te")
    press(grid, Key.Key_Return)
    assert grid.lines()[1].remark == "deliver late"


def test_what_is_not_entered_yet_stays_in_its_row(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    write(grid, "half a na")
    click_cell(grid, 0, "remark")
    grid.focus_entry()
    assert grid.editor.text() == "half a na"


def test_lines_are_dragged_by_their_numbers(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    first, second, third = TAKEN

    def middle(row: int) -> QPoint:
        return grid.visualRect(grid.lines_model.index(row, 0)).center()

    def drag(row: int, to: int) -> None:
        view = grid.viewport()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(row))
        QTest.mouseMove(view, middle(row) + QPoint(0, 20))
        QTest.mouseMove(view, middle(to) + QPoint(0, 4))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle(to))

    drag(0, 1)
    assert (grid.lines(), grid.row) == ((second, first, third), 1)
    click_cell(grid, 0, "number")
    click_cell(grid, 1, "number", SHIFT)
    drag(1, 2)
    assert (grid.lines(), grid.rows()) == ((third, second, first), [1, 2])
    press(grid, Key.Key_Z, CONTROL)
    press(grid, Key.Key_Z, CONTROL)
    assert grid.lines() == TAKEN


def test_lines_of_no_product_can_be_entered_into_the_products_later(make_app: Callable[..., App]) -> None:
    app = make_app()
    listed(app)
    grid = open_lines(app, [Line("Gift wrap")], may_list=True)
    grid.go(0, "name")
    press(grid, Key.Key_L, CONTROL | SHIFT)
    assert grid.lines() == (Line("Gift wrap", list_product=True),)
    press(grid, Key.Key_L, CONTROL | SHIFT)
    assert grid.lines() == (Line("Gift wrap"),)
    grid.focus_entry()
    enter(app, grid, "SF-2086")
    press(grid, Key.Key_L, CONTROL | SHIFT)
    assert grid.card.text == "It is one of the products"


def test_the_menu_does_what_the_keys_do(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    grid.go(1, "price")
    click(grid.more)
    menu = open_menu(app)
    assert [one.text().split("\t")[1] for one in menu.actions() if one.text()] == [
        "F2", "Ctrl+↵", "Ins", "Ctrl+Shift+D", "Ctrl+D", "Alt+↑", "Alt+↓", "Ctrl+C", "Ctrl+V",
        "Nothing has been changed yet", "Nothing has been undone", "Del",
    ]  # fmt: skip
    choose(menu, next(one for one in menu.actions() if one.objectName() == "delete"))
    assert grid.lines() == (TAKEN[0], TAKEN[2])
    press(grid, Key.Key_F10, SHIFT)
    menu = open_menu(app)
    choose(menu, next(one for one in menu.actions() if one.objectName() == "undo"))
    assert grid.lines() == TAKEN


def test_lines_without_any_can_be_locked_and_opened(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app)
    grid.set_read_only("It is approved")
    assert (grid.lines_model.rowCount(), grid.editor.isHidden()) == (0, True)
    assert grid.show_next_fault()
    grid.set_read_only("")
    grid.focus_entry()
    enter(app, grid, "Gift wrap")
    press(grid, Key.Key_Return)
    assert _names(grid) == ["Gift wrap"]


def test_saving_is_told_what_is_missing(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, [*TAKEN[:1], Line(""), Line("", price=5)])
    assert (len(grid.problems), grid.fault(1, "name")) == (2, "")
    assert grid.show_next_fault()
    assert (here(grid), grid.card.text) == ((1, "name"), "Product is missing")
    assert grid.show_next_fault()
    assert here(grid) == (2, "name")
    assert grid.show_next_fault()
    assert here(grid) == (1, "name")
    write(grid, "Table")
    press(grid, Key.Key_Return)
    assert [(one.row, one.column) for one in grid.problems] == [(2, "name")]


def test_keys_that_nobody_wants_leave_the_cursor_where_it_is(make_app: Callable[..., App]) -> None:
    app = make_app()
    grid = open_lines(app, TAKEN)
    write(grid, "half")
    for key in (Key.Key_Home, Key.Key_End, Key.Key_PageDown, Key.Key_F5):
        press(grid, key)
        assert (here(grid), grid.editor.text()) == ((3, "name"), "half")
    grid.go(1, "remark")
    press(grid, Key.Key_Right)
    press(grid, Key.Key_Escape)
    assert here(grid) == (1, "remark")

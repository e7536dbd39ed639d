"""The pages of intentions and contracts: tabs, filters, sums, pushing down, review, deleting, pane, export."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from desktop.clock import clock
from desktop.controllers import documents, opportunities
from desktop.controllers.amounts import Discount, Line
from desktop.controllers.arguments import DocumentDraft, OrderLines
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.kind_queries import DocumentQuery
from desktop.controllers.list_query import ListQuery, Ordered, Voided
from desktop.controllers.operate import Outcome, operate
from desktop.controllers.pushing_down import to_order
from desktop.controllers.timeline import history
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.documents.print_preview import PrintPreview
from desktop.ui.documents.push_down import PushDownSheet
from desktop.ui.documents.push_result import IntentionPushResult
from desktop.ui.records.dialogs.reject import RejectSheet
from desktop.ui.records.result_sheet import ResultSheet
from desktop.ui.shell.palette_entries import find_records, record_entries
from desktop.words import Document, Kind, Operation
from tests.app import App
from tests.ui.clicking import click, file_asked, gone, press_bar, press_more, show_voided, shown, tick
from tests.ui.document_form_help import document
from tests.ui.list_help import asked, names, press, settle, toasts
from tests.ui.opportunity_forms import keys

pytest_plugins = ["tests.app"]
Make = Callable[..., App]
CONTROL = Qt.KeyboardModifier.ControlModifier
SOFA = Line("Sofa", 1000, 1_680_050, Discount(rate=1500), unit="pc")
CHAIR = Line("Chair", 6000, 89_000)
CARPET = Line("Carpet", 2500, 100_000, unit="m")
SOFA_AMOUNT, CHAIRS, CARPETS = 1_428_043, 534_000, 250_000


def made(
    app: App, name: str, *lines: Line, kind: Kind = Kind.INTENTION, login: str = "wanglei", **values: Any
) -> int:
    """Quotes or orders for an opportunity of its own; the pages hear of it. Gives the document."""
    session = app.session(login)
    place = {"owner": session.user.id, "store": session.user.stores[0]}
    record = app.add({"name": name}, login, **place)
    return document(app, kind, record, *(lines or (SOFA, CHAIR)), login=login, **values)


def act(
    app: App, operation: Operation, record: int, kind: Kind = Kind.INTENTION, given: Any = None
) -> Outcome:
    """Another person does something to a document; the pages hear of it."""
    outcome = operate(app.session("zhoumin"), operation, [record], given, subject=SUBJECTS[kind])
    assert outcome.done
    app.context.announce(outcome.changes)
    settle(app)
    return outcome


def opened(app: App, key: str = "intentions") -> Any:
    """The page, as its key on the keyboard opens it."""
    app.window.wiring.actions.page(key).trigger()
    settle(app)
    return app.page


def load(app: App, record: int, kind: Kind = Kind.INTENTION) -> documents.SalesDocument:
    return documents.load(app.session("zhoumin"), kind, record)


def three(make_app: Make, login: str = "limin", **more: Any) -> tuple[App, Any, list[int]]:
    """The page with three intentions, the newest first."""
    app = make_app(login, **more)
    ids = [made(app, name) for name in ("Anna", "Bert", "Carl")]
    page = opened(app)
    assert page.model.ids().tolist() == ids[::-1]
    return app, page, ids


def counts(page: Any) -> list[str]:
    """What the tabs count."""
    return [one.accessibleName().rsplit(", ", 1)[-1] for one in page.list_bar.tabs.buttons()]


def choose_filter(app: App, key: str, text: str) -> None:
    """A click on a chip, and one on what it offers."""
    bar = app.page.filter_bar
    bar.open(key)
    app.idle()
    popup = bar.popup
    assert popup is not None
    buttons = [one for one in popup.findChildren(QPushButton) if one.text() == text]
    if buttons:
        click(buttons[0])
    else:
        items = [popup.list.item(at) for at in range(popup.list.count())]
        item = next(one for one in items if one.text() == text)
        QTest.mouseClick(
            popup.list.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            popup.list.visualItemRect(item).center(),
        )
        popup.close()
    settle(app)


def test_the_rail_and_the_keys_lead_to_both_pages(make_app: Make) -> None:
    app = make_app("limin")
    for key, shortcut in (("intentions", "Ctrl+5"), ("contracts", "Ctrl+6")):
        action = app.window.wiring.actions.page(key)
        assert action.shortcut().toString() == shortcut
        button = app.window.rail.button(key)
        assert button is not None
        click(button)
        settle(app)
        assert app.window.content.page_key() == key
        assert app.page.title() == button.text()
    others = [app.window.wiring.actions.page(key).shortcut().toString() for key in ("products", "settings")]
    assert others == ["Ctrl+4", "Ctrl+,"]


def test_tabs_count_by_document_status_and_the_newest_date_comes_first(make_app: Make) -> None:
    app, page, ids = three(make_app)
    late = made(app, "Dora", date=clock.today() - timedelta(days=9))
    act(app, Operation.SUBMIT, ids[0])
    settle(app)
    assert names(app) == ["Carl", "Bert", "Anna", "Dora"]
    assert counts(page) == ["4", "3", "1", "0", "0"]
    click(page.list_bar.tabs.buttons()[2])
    settle(app)
    assert page.query() == DocumentQuery(status=Document.IN_REVIEW)
    assert names(app) == ["Anna"]
    act(app, Operation.VOID, late)
    click(page.list_bar.tabs.buttons()[0])
    settle(app)
    assert names(app) == ["Carl", "Bert", "Anna"]
    show_voided(app, Voided.ONLY)
    assert names(app) == ["Dora"]
    row = page.model.row(0)
    cells = {one.key: one.cell(row) for one in page.model.columns}
    assert cells["customer"].struck
    assert cells["number"].struck
    assert (cells["document"].text, cells["amount"].bold) == ("Voided", False)


def test_an_intention_past_its_validity_is_marked_and_can_be_filtered(make_app: Make) -> None:
    app, page, _ids = three(make_app)
    past, today = clock.today() - timedelta(days=3), clock.today()
    old = made(app, "Dora", date=past, valid_until=past)
    made(app, "Emil", valid_until=today)
    settle(app)
    cells = {}
    for at in range(5):
        row = page.model.row(at)
        cells[row.name] = next(one.cell(row) for one in page.model.columns if one.key == "valid_until")
    assert (cells["Dora"].text, cells["Dora"].colour, cells["Dora"].icon) == (
        "Expired",
        "error text",
        "warning-circle",
    )
    assert (cells["Emil"].text, cells["Emil"].colour) == ("Today", "warning text")
    assert cells["Anna"].colour == "text 2"
    choose_filter(app, "valid_until", "Expired")
    assert names(app) == ["Dora"]
    assert page.filter_bar.chips["valid_until"].value() == "Expired"
    act(app, Operation.PUSH_DOWN, old)
    assert names(app) == []


def test_what_is_pushed_down_is_told_and_can_be_filtered(make_app: Make) -> None:
    app, page, ids = three(make_app)
    lines = to_order(app.session("zhoumin"), ids[0]).lines
    act(app, Operation.PUSH_DOWN, ids[0], given=OrderLines({lines[0].line.id or 0: 1000}))
    act(app, Operation.PUSH_DOWN, ids[1])
    shares = {page.model.row(at).name: page.model.row(at).ordered for at in range(3)}
    assert shares == {"Anna": Ordered.PARTLY, "Bert": Ordered.WHOLLY, "Carl": Ordered.NOT}
    column = next(one for one in page.model.columns if one.key == "ordered")
    row = page.model.row(page.model.row_of(ids[0]))
    assert (column.text(row), column.cell(row).look) == ("Partly pushed down", "warning")
    choose_filter(app, "ordered", "Pushed down")
    assert names(app) == ["Bert"]
    assert page.filter_bar.chips["ordered"].value() == "Pushed down"


def test_voiding_a_contract_changes_its_intention_in_sight(make_app: Make) -> None:
    app, page, ids = three(make_app)
    outcome = act(app, Operation.PUSH_DOWN, ids[0])
    at = page.model.row_of(ids[0])
    assert page.model.row(at).ordered is Ordered.WHOLLY
    contract = outcome.done[0].made
    assert contract is not None
    act(app, Operation.VOID, contract.id, Kind.CONTRACT)
    assert page.model.row(at).ordered is Ordered.NOT


def test_what_is_ticked_is_added_up_in_the_bar_and_in_the_status_bar(make_app: Make) -> None:
    app, page, ids = three(make_app)
    made(app, "Dora", CARPET)
    settle(app)
    whole = 3 * (SOFA_AMOUNT + CHAIRS) + CARPETS
    assert app.page.status_numbers() == ["4 records", f"Total ¥\u00a0{whole / 100:,.2f}"]
    tick(app, [ids[0]])
    tick(app, ids[:2])
    two = 2 * (SOFA_AMOUNT + CHAIRS)
    assert page.bar.sum.text() == f"¥\u00a0{two / 100:,.2f}"
    assert page.bar.average.text() == f"average ¥\u00a0{two / 200:,.2f}"
    assert page.bar.sum.isVisible()
    assert page.bar.average.isVisible()
    assert app.window.status.numbers()[1:3] == ["2 selected", f"Selected ¥\u00a0{two / 100:,.2f}"]
    page.table.setFocus()
    press(app, Qt.Key.Key_A, CONTROL)
    settle(app)
    assert page.bar.sum.text() == f"¥\u00a0{whole / 100:,.2f}"
    assert app.window.status.numbers()[2] == f"Selected ¥\u00a0{whole / 100:,.2f}"
    press(app, Qt.Key.Key_Escape)
    settle(app)
    assert len(app.window.status.numbers()) == 2


def test_a_sum_that_is_not_known_yet_is_not_told_with_another_selection(make_app: Make) -> None:
    app, page, ids = three(make_app)
    page.selection.replace(ids[:2])
    settle(app)
    before = page.bar.sum.text()
    assert before
    page.selection.replace(ids)
    assert page.bar.sum.text() == ""
    assert page.bar.count.text() == "3 selected"
    settle(app)
    assert page.bar.sum.text() not in ("", before)


def test_the_sum_follows_what_others_change(make_app: Make) -> None:
    app, page, ids = three(make_app)
    tick(app, [ids[0]])
    document = load(app, ids[0])
    given = DocumentDraft(
        document.values, (CARPET,), customer=document.customer.id, version=document.facts.version
    )
    act(app, Operation.EDIT, ids[0], given=given)
    assert page.bar.sum.text() == "¥\u00a02,500.00"


def test_an_average_is_rounded_to_the_cent(make_app: Make) -> None:
    app = make_app("limin")
    ids = [made(app, name, Line("Bolt", 1000, price)) for name, price in (("A", 1), ("B", 2), ("C", 2))]
    page = opened(app)
    tick(app, ids[:2])
    assert page.bar.average.text() == "average ¥\u00a00.02"
    tick(app, ids)
    assert page.bar.average.text() == "average ¥\u00a00.02"


def test_other_lists_have_no_sum(make_app: Make) -> None:
    app = make_app("limin", records=[{"name": "Anna", "wechat": "anna"}])
    settle(app)
    tick(app, list(app.page.model.ids()))
    assert app.page.bar.isVisible()
    assert not app.page.bar.sum.isVisible()


def push_down_of(app: App, record: int) -> PushDownSheet:
    """P on the current intention."""
    page = app.page
    page.table.setFocus()
    page.table.go_to(page.model.row_of(record))
    settle(app)
    press(app, Qt.Key.Key_P)
    sheet = shown(app, PushDownSheet)
    settle(app)
    return sheet


def test_one_intention_is_pushed_down_by_keyboard(make_app: Make) -> None:
    app = make_app("limin")
    record = made(app, "Anna", SOFA, CHAIR, CARPET)
    opened(app)
    said = toasts(app)
    sheet = push_down_of(app, record)
    assert [one.tick.isChecked() for one in sheet.rows] == [True, True, True]
    assert [one.edit.text() for one in sheet.rows] == ["1", "6", "2.5"]
    assert sheet.total.text() == f"Total ¥\u00a0{(SOFA_AMOUNT + CHAIRS + CARPETS) / 100:,.2f}"
    assert sheet.focusWidget() is sheet.rows[0].edit
    QTest.keyClick(sheet.rows[0].edit, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.focusWidget() is sheet.rows[0].tick
    QTest.keyClick(sheet.rows[0].tick, Qt.Key.Key_Space)
    assert not sheet.rows[0].tick.isChecked()
    for _ in range(3):
        focused = sheet.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert sheet.focusWidget() is sheet.rows[1].edit
    keys(sheet.rows[1].edit, "4")
    QTest.keyClick(sheet.rows[1].edit, Qt.Key.Key_Tab)
    QTest.keyClick(sheet.rows[2].tick, Qt.Key.Key_Tab)
    sheet.rows[2].edit.selectAll()
    keys(sheet.rows[2].edit, "0.125")
    assert sheet.count.text() == "2 of 3 lines"
    assert sheet.total.text() == "Total ¥\u00a03,685.00"
    QTest.keyClick(sheet.rows[2].edit, Qt.Key.Key_Return)
    gone(app, sheet)
    settle(app)
    document = load(app, record)
    [contract] = document.contracts
    assert contract.id is not None
    lines = load(app, contract.id, Kind.CONTRACT).lines
    assert [(one.name, one.quantity, one.amount) for one in lines] == [
        ("Chair", 4000, 356_000),
        ("Carpet", 125, 12_500),
    ]
    assert app.page.model.row(0).ordered is Ordered.PARTLY
    [notice] = said
    assert contract.number in notice.text
    opens = asked(app)
    assert notice.action_text == "Open"
    assert notice.action is not None
    notice.action()
    assert [(one.kind, one.id) for one in opens] == [(Kind.CONTRACT, contract.id)]


def test_one_line_of_many_is_ordered_by_unticking_all_first(make_app: Make) -> None:
    app = make_app("limin")
    record = made(app, "Anna", SOFA, CHAIR, CARPET)
    opened(app)
    sheet = push_down_of(app, record)
    assert sheet.all.checkState() is Qt.CheckState.Checked
    click(sheet.all)
    assert not any(one.tick.isChecked() for one in sheet.rows)
    assert not sheet.button.isEnabled()
    click(sheet.rows[2].tick)
    assert sheet.all.checkState() is Qt.CheckState.PartiallyChecked
    assert sheet.count.text() == "1 of 3 lines"
    click(sheet.all)
    assert all(one.tick.isChecked() for one in sheet.rows)
    assert sheet.total.text() == f"Total ¥\u00a0{(SOFA_AMOUNT + CHAIRS + CARPETS) / 100:,.2f}"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("7", "Only 6 is left of Chair"),
        ("1.2345", "at most 3 decimals"),
        ("0", "above 0"),
        ("-1", "above 0"),
        ("many", "above 0"),
    ],
)
def test_a_quantity_that_cannot_be_is_said_and_nothing_is_made(make_app: Make, typed: str, said: str) -> None:
    app = make_app("limin")
    record = made(app, "Anna")
    opened(app)
    sheet = push_down_of(app, record)
    edit = sheet.rows[1].edit
    edit.setFocus()
    edit.selectAll()
    keys(edit, typed)
    assert not sheet.problem.isVisible()
    assert sheet.total.text() == ""
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle(app)
    assert sheet.isVisible()
    assert said in sheet.problem.label.text()
    assert sheet.focusWidget() is edit
    edit.selectAll()
    keys(edit, "6")
    assert not sheet.problem.isVisible()
    assert load(app, record).contracts == ()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    gone(app, sheet)
    assert len(load(app, record).contracts) == 1


def test_what_is_ordered_already_can_only_be_looked_at(make_app: Make) -> None:
    app = make_app("limin")
    record = made(app, "Anna", SOFA, CHAIR)
    lines = to_order(app.session("zhoumin"), record).lines
    opened(app)
    act(
        app,
        Operation.PUSH_DOWN,
        record,
        given=OrderLines({lines[0].line.id or 0: 1000, lines[1].line.id or 0: 2500}),
    )
    sheet = push_down_of(app, record)
    first, second = sheet.rows
    assert not first.tick.isEnabled()
    assert not first.edit.isEnabled()
    assert (second.ordered.text(), second.remaining.text(), second.edit.text()) == ("2.5", "3.5", "3.5")
    click(second.tick)
    assert not sheet.button.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(app)
    asks = shown(app, ConfirmSheet)
    click(asks.confirm_button)
    gone(app, sheet)
    assert len(load(app, record).contracts) == 1


def test_several_are_pushed_down_whole_and_each_result_leads_to_its_contract(make_app: Make) -> None:
    app, page, ids = three(make_app)
    act(app, Operation.PUSH_DOWN, ids[2])
    tick(app, ids)
    press_bar(app, Operation.PUSH_DOWN)
    settle(app)
    result = page.body.aside()
    assert isinstance(result, IntentionPushResult)
    texts = [one.text() for one in result.findChildren(QLabel)]
    assert "Every line is ordered already." in texts
    contracts = [load(app, one).contracts for one in ids]
    assert [len(one) for one in contracts] == [1, 1, 1]
    opens = asked(app)
    assert [one.accessibleName().split()[-1] for one in result.opens][1:] == [
        load(app, one).facts.number for one in page.model.ids() if one in ids[:2]
    ]
    click(result.opens[0])
    click(result.opens[1])
    assert [(one.kind, one.id) for one in opens] == [
        (Kind.INTENTION, ids[2]),
        (Kind.CONTRACT, contracts[1][0].id),
    ]
    assert result.open_all.text() == "Open 2 contracts"
    click(result.open_all)
    settle(app)
    assert app.window.content.page_key() == "contracts"
    assert sorted(app.page.model.ids()) == sorted(one[0].id or 0 for one in contracts[:2])


def test_a_review_is_undone_from_its_toast(make_app: Make) -> None:
    app, _page, ids = three(make_app)
    said = toasts(app)
    for operation, before, after in (
        (Operation.SUBMIT, Document.RE_REVIEW, Document.IN_REVIEW),
        (Operation.VOID, False, True),
    ):
        tick(app, [ids[0]])
        press_bar(app, operation)
        settle(app)
        facts = load(app, ids[0]).facts
        assert (facts.document if operation is Operation.SUBMIT else facts.voided) == after
        notice = said[-1]
        assert notice.action_text == "Undo"
        assert notice.action is not None
        notice.action()
        settle(app)
        facts = load(app, ids[0]).facts
        assert (facts.document if operation is Operation.SUBMIT else facts.voided) == before


def test_a_rejection_says_why(make_app: Make) -> None:
    app, _page, ids = three(make_app)
    act(app, Operation.SUBMIT, ids[0])
    tick(app, [ids[0]])
    press_more(app, Operation.REJECT)
    sheet = shown(app, RejectSheet)
    assert sheet.title.text() == "Reject 1 intention"
    keys(sheet.text, "The price of the sofa")
    click(sheet.button)
    gone(app, sheet)
    assert load(app, ids[0]).facts.document is Document.RE_REVIEW
    [told] = [
        one
        for one in history(app.session("zhoumin"), ids[0], Kind.INTENTION)
        if one.operation is Operation.REJECT
    ]
    assert told.changes["reason"][1] == "The price of the sofa"


def test_what_could_not_be_done_of_many_is_said_with_the_next_step(make_app: Make) -> None:
    app, page, ids = three(make_app)
    act(app, Operation.SUBMIT, ids[0])
    tick(app, ids)
    press_bar(app, Operation.VOID)
    sheet = shown(app, ResultSheet)
    assert "2 done" in sheet.subtitle.text()
    assert [load(app, one).facts.voided for one in ids] == [False, True, True]
    click(sheet.select)
    gone(app, sheet)
    settle(app)
    assert page.selection.ids().tolist() == [ids[0]]


def test_deleting_says_what_goes_and_takes_the_number_back(make_app: Make) -> None:
    app, _page, ids = three(make_app)
    record = load(app, ids[0]).facts.opportunity
    assert len(opportunities.load(app.session("zhoumin"), record).documents) == 1
    tick(app, [ids[0]])
    press_more(app, Operation.DELETE)
    sheet = shown(app, ConfirmSheet)
    said = " ".join(one.text() for one in sheet.card.findChildren(type(sheet.title)))
    assert "comes off the opportunity" in said
    assert "cannot be undone" in said
    click(sheet.confirm_button)
    gone(app, sheet)
    settle(app)
    assert names(app) == ["Carl", "Bert"]
    assert opportunities.load(app.session("zhoumin"), record).documents == ()


def test_the_pane_tells_the_document_and_links_both_ways(make_app: Make) -> None:
    app, page, ids = three(make_app)
    outcome = act(app, Operation.PUSH_DOWN, ids[2])
    contract = outcome.done[0].made
    assert contract is not None
    page.table.setFocus()
    page.table.go_to(0)
    press(app, Qt.Key.Key_Space)
    settle(app)
    pane = page.preview
    document = load(app, ids[2])
    assert (pane.name.text(), pane.subtitle.text()) == ("Carl", document.facts.number)
    assert pane.amount.text() == f"¥\u00a0{(SOFA_AMOUNT + CHAIRS) / 100:,.2f}"
    assert (pane.ordered.text(), pane.ordered.isVisible()) == ("Pushed down", True)
    assert not pane.expired.isVisible()
    table = pane.lines.table
    texts = [[table.column(at).text(row) for at in range(4)] for row in table.rows()]
    assert texts == [["Sofa", "1 pc", "1", "14,280.43"], ["Chair", "6", "6", "5,340.00"]]
    opens = asked(app)
    links = [one for one in pane.facts.findChildren(QPushButton) if one.text() == contract.number]
    click(links[0])
    links = [one for one in pane.facts.findChildren(QPushButton) if one.text() == document.opportunity.number]
    click(links[0])
    assert [(one.kind, one.id) for one in opens] == [
        (Kind.CONTRACT, contract.id),
        (Kind.OPPORTUNITY, document.opportunity.id),
    ]
    click(pane.tabs.buttons()[1])
    assert pane.history.isVisible()
    assert pane.history.model().rowCount() == 2
    assert "every line is ordered" in pane.buttons[Operation.PUSH_DOWN].toolTip()


def test_the_pane_of_a_contract_tells_deposit_and_balance(make_app: Make) -> None:
    app = make_app("limin")
    made(app, "Anna", CHAIR, kind=Kind.CONTRACT, deposit="1000.50")
    page = opened(app, "contracts")
    page.table.setFocus()
    page.table.go_to(0)
    press(app, Qt.Key.Key_Space)
    settle(app)
    shown_texts = [
        page.preview.lines.totals.layout().itemAt(at).widget().text()
        for at in range(page.preview.lines.totals.layout().count())
    ]
    assert shown_texts == ["Total", "5,340.00", "Deposit", "1,000.50", "Balance", "4,339.50"]
    row = page.model.row(0)
    texts = {one.key: one.text(row) for one in page.model.columns}
    assert (texts["deposit"], texts["balance"], texts["amount"]) == ("1,000.50", "4,339.50", "5,340.00")


def export(app: App, path: Path) -> list[dict[str, str]]:
    """The button Export, a file name, Save; gives the rows of the file."""
    click(app.page.title_bar.export)
    dialog = file_asked(app)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    app.idle()
    settle(app)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_current_document_is_printed_from_the_list(make_app: Make) -> None:
    app, page, ids = three(make_app)
    page.table.setFocus()
    page.table.go_to(1)
    settle(app)
    press(app, Qt.Key.Key_P, CONTROL)
    preview = shown(app, PrintPreview)
    app.qtbot.waitUntil(lambda: preview.printed is not None)
    assert preview.printed is not None
    assert preview.printed.number == load(app, ids[1]).facts.number
    preview.reject()
    gone(app, preview)
    press(app, Qt.Key.Key_Space)
    settle(app)
    click(page.preview.print)
    preview = shown(app, PrintPreview)
    preview.reject()
    gone(app, preview)
    tick(app, ids)
    told = toasts(app)
    press(app, Qt.Key.Key_P, CONTROL)
    assert [one.text for one in told] == ["Documents are printed one at a time: tick only one."]
    assert not app.window.findChildren(PrintPreview)


def test_the_lists_are_exported_with_exact_amounts(make_app: Make, tmp_path: Path) -> None:
    app, page, ids = three(make_app, "zhoumin")
    act(app, Operation.PUSH_DOWN, ids[1])
    assert not page.title_bar.import_file.isVisible()
    rows = export(app, tmp_path / "intentions.csv")
    assert [row["Customer"] for row in rows] == ["Carl", "Bert", "Anna"]
    document, row = load(app, ids[1]), rows[1]
    assert row["Number"] == document.facts.number
    assert row["Opportunity"] == document.opportunity.number
    assert row["Pushed down"] == "Pushed down"
    assert (row["Lines"], row["Pieces"], row["Amount"]) == ("2", "7", "19620.43")
    assert row["Valid until"] == document.values["valid_until"].isoformat()
    made(app, "Dora", CARPET, kind=Kind.CONTRACT, deposit="99.99")
    opened(app, "contracts")
    first, second = export(app, tmp_path / "contracts.csv")
    assert (first["Customer"], first["Deposit"], first["Balance"]) == ("Dora", "99.99", "2400.01")
    assert (first["Intention"], second["Intention"]) == ("", document.facts.number)
    assert first["Pieces"] == "2.5"


def test_who_may_not_export_is_told_why(make_app: Make) -> None:
    app = make_app("wanglei")
    page = opened(app)
    button = page.title_bar.export
    assert button.isVisible()
    said = toasts(app)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.findChild(QFileDialog) is None
    assert "role" in button.toolTip()
    assert said == []


def test_a_new_document_begins_with_nothing_filled_in(make_app: Make) -> None:
    app = make_app("limin")
    for key, kind, text in (
        ("intentions", Kind.INTENTION, "New intention"),
        ("contracts", Kind.CONTRACT, "New contract"),
    ):
        page = opened(app, key)
        found = asked(app)
        assert page.title_bar.new.text() == text
        click(page.title_bar.new)
        app.window.wiring.actions.new.trigger()
        assert [(one.kind, one.id, one.prefill) for one in found] == [(kind, None, {})] * 2


def test_the_empty_list_leads_to_the_opportunities(make_app: Make) -> None:
    app = make_app("limin")
    page = opened(app)
    assert page.nothing.currentWidget() is page.nothing.empty
    [button] = page.nothing.empty.buttons
    click(button)
    settle(app)
    assert app.window.content.page_key() == "opportunities"


def test_a_search_finds_number_customer_phone_and_opportunity(make_app: Make) -> None:
    app, page, ids = three(make_app)
    document = load(app, ids[1])
    phone = document.values["phone"]
    for text in (document.facts.number, "bert", phone[-8:], document.opportunity.number):
        page.search.setFocus()
        page.search.selectAll()
        QTest.keyClicks(page.search, text)
        page.search.tell()
        settle(app)
        assert names(app) == ["Bert"], text
    page.search.selectAll()
    QTest.keyClicks(page.search, "nobody")
    page.search.tell()
    settle(app)
    assert page.nothing.currentWidget() is page.nothing.no_match
    assert not page.nothing.no_match.create_button.isVisible()


def test_the_palette_finds_documents_and_offers_their_commands(make_app: Make) -> None:
    app, page, ids = three(make_app)
    number = load(app, ids[1]).facts.number
    found = find_records(number, app.session("limin"))
    assert [(one.kind, one.row.id) for one in found] == [(Kind.INTENTION, ids[1])]
    [entry] = record_entries(app.context, found)
    assert entry.text == f"{number} Bert"
    assert "¥\u00a019,620.43" in entry.detail
    tick(app, ids[:2])
    palette = app.window.wiring.open_palette()
    texts = [one.text for one in app.window.wiring._entries()]
    assert {"Push down", "Submit", "Approve", "Intentions", "Contracts", "New intention"} <= set(texts)
    palette.close()
    app.context.show_list("intentions", ListQuery(text="Anna"))
    settle(app)
    assert isinstance(page.query(), DocumentQuery)
    assert names(app) == ["Anna"]


def test_a_salesperson_sees_their_own_documents_alone(make_app: Make) -> None:
    app = make_app("chenjie")
    made(app, "Anna")
    own = made(app, "Bert", login="chenjie")
    page = opened(app)
    assert page.model.ids().tolist() == [own]
    assert app.page.status_numbers() == ["1 record", "Total ¥\u00a019,620.43"]
    tick(app, [own])
    assert "role" in page.operations.reason(Operation.APPROVE)
    assert "role" in page.bar.buttons[Operation.APPROVE].toolTip()
    assert page.operations.allowed(Operation.SUBMIT)

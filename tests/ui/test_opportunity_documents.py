"""Quote and Order in list and form, the cards of an opportunity's documents, and what its history says of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.clock import clock
from desktop.controllers.amounts import Discount
from desktop.controllers.arguments import DocumentDraft
from desktop.controllers.changes import Changes
from desktop.controllers.documents import load
from desktop.controllers.timeline import history
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.documents.print_preview import PrintPreview
from desktop.ui.documents.push_down import PushDownSheet
from desktop.ui.opportunities.document_card import DocumentBox
from desktop.ui.records.timeline_text import Names, change_lines, sentence
from desktop.ui.shell.palette import Palette
from desktop.ui.widgets.labels import Label
from desktop.words import Document, Kind, Operation
from tests.app import App
from tests.sales import CHAIR, SOFA, act, make_document
from tests.ui.clicking import choose, click, click_record, gone, item, open_menu, press_context, shown, tick
from tests.ui.document_form_help import form_shown, save, type_line
from tests.ui.list_help import asked, drafts, press, settle, shown_keys, toasts
from tests.ui.opportunity_forms import open_form
from tests.ui.test_products import product

pytest_plugins = ["tests.app"]
Make = Callable[..., App]
STARTED = {Operation.QUOTE: Kind.INTENTION, Operation.ORDER: Kind.CONTRACT}


def owned(app: App, **more: Any) -> int:
    """An opportunity of the salesperson Wang Lei."""
    user = app.users["wanglei"]
    return app.add({"owner": user.id, "store": user.stores[0]} | more, login="zhoumin")


def told(app: App, *kinds: Kind) -> None:
    """Says that documents changed, as another window would."""
    app.context.announce(Changes(frozenset(kinds), None))
    settle(app)


def documents_tab(app: App, record: int) -> Any:
    """The tab of a form's documents, brought to the front by a click."""
    side = open_form(app, record).side
    click(side.tabs.buttons()[2])
    settle(app)
    return side.documents


def texts(box: DocumentBox) -> list[str]:
    """What a card says."""
    return [one.text() for one in box.findChildren(Label) if one.text()]


@pytest.mark.parametrize(("operation", "key"), [(Operation.QUOTE, "Q"), (Operation.ORDER, "O")])
def test_it_is_started_from_list_menu_key_and_palette(make_app: Make, operation: Operation, key: str) -> None:
    app = make_app("wanglei")
    record = owned(app)
    settle(app)
    opening = asked(app)
    press_context(app, record, operation)
    press(app, getattr(Qt.Key, f"Key_{key}"))
    settle(app)
    QTest.keyClick(app.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = shown(app, Palette)
    QTest.keyClicks(palette.box, operation.value)
    settle(app)
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    settle(app)
    wanted = (STARTED[operation], None, {"opportunity": record})
    assert [(one.kind, one.id, one.prefill) for one in opening] == [wanted] * 3


def test_it_is_done_to_one_at_a_time_and_says_what_is_missing(make_app: Make) -> None:
    app = make_app("limin")
    first, second = owned(app), owned(app)
    free = app.add(store=app.users["wanglei"].stores[0])
    settle(app)
    opening, said = asked(app), toasts(app)
    tick(app, [first, second])
    press(app, Qt.Key.Key_Q)
    settle(app)
    click(app.page.bar.clear)
    click_record(app, free)
    press(app, Qt.Key.Key_O)
    settle(app)
    assert opening == []
    assert ["one record at a time" in said[0].text, "assign" in said[1].text.lower()] == [True, True]


def test_the_form_starts_it_from_its_head_and_from_below_the_cards(make_app: Make) -> None:
    app = make_app("wanglei")
    record = owned(app)
    tab = documents_tab(app, record)
    opening = asked(app)
    click(app.page.header.findChild(QPushButton, "quote"))
    click(tab.order)
    assert [(one.kind, one.prefill) for one in opening] == [
        (Kind.INTENTION, {"opportunity": record}),
        (Kind.CONTRACT, {"opportunity": record}),
    ]
    assert tab.hint.text() == "The number is written back"


def test_who_may_not_sell_is_told_why(make_app: Make) -> None:
    app = make_app("wujing")
    tab = documents_tab(app, owned(app))
    assert not tab.quote.isEnabled()
    assert tab.hint.text() == tab.quote.toolTip()
    assert "does not allow Quote" in tab.hint.text()


def test_where_the_head_is_narrow_buttons_go_into_the_menu(make_app: Make) -> None:
    app = make_app("wanglei", size=(1024, 700))
    form = open_form(app, owned(app))
    form.header.bar.setMaximumWidth(520)
    settle(app)
    hidden = [
        one
        for one in (Operation.ORDER, Operation.RESCHEDULE, Operation.CLOSE)
        if not form.header.findChild(QPushButton, one.value).isVisible()
    ]
    assert Operation.CLOSE in hidden
    assert form.header.more.geometry().right() <= form.header.bar.width()
    opening = asked(app)
    click(form.header.more)
    menu = open_menu(app)
    assert item(menu, Operation.CLOSE).isEnabled()
    if Operation.ORDER in hidden:
        choose(menu, item(menu, Operation.ORDER))
        assert [one.kind for one in opening] == [Kind.CONTRACT]
    form.header.bar.setMaximumWidth(1300)
    settle(app)
    assert form.header.findChild(QPushButton, "close").isVisible()


def test_a_card_tells_amount_state_and_facts_and_opens_its_document(make_app: Make) -> None:
    app = make_app("wanglei")
    record = owned(app)
    session = app.session()
    day = clock.today() + timedelta(days=20)
    ordered = make_document(session, Kind.CONTRACT, record, deposit="10000", delivery=day)
    quoted = make_document(session, Kind.INTENTION, record)
    tab = documents_tab(app, record)
    assert [one.card.number for one in tab.boxes] == [quoted.number, ordered.number]
    contract = texts(tab.boxes[1])
    for text in ("¥\u00a018,819.00", "2 lines · 7 pcs", "¥\u00a010,000.00", day.isoformat()):
        assert text in contract
    assert f"{clock.today().isoformat()} · Wang Lei" in contract
    assert "Not yet" in texts(tab.boxes[0])
    opening = asked(app)
    click(tab.boxes[1].number)
    click(tab.boxes[0].open)
    assert [(one.kind, one.id) for one in opening] == [
        (Kind.CONTRACT, ordered.id),
        (Kind.INTENTION, quoted.id),
    ]
    click(tab.boxes[1].print)
    preview = shown(app, PrintPreview)
    app.qtbot.waitUntil(preview.pdf_button.isEnabled)
    assert ordered.number in preview.subtitle.text()


def test_what_is_quoted_and_pushed_down_from_the_form_comes_back_as_cards(make_app: Make) -> None:
    app = make_app("wanglei")
    product(app, "SF-2086")
    record = owned(app)
    form = open_form(app, record)
    click(form.header.findChild(QPushButton, "quote"))
    quote = form_shown(app)
    type_line(app, "SF-2086", "2")
    save(app)
    quote.leave()
    settle(app)
    assert app.page is form
    click(form.side.tabs.buttons()[2])
    settle(app)
    tab = form.side.documents
    [intention] = tab.boxes
    assert "¥\u00a033,600.00" in texts(intention)
    click(intention.buttons[Operation.PUSH_DOWN])
    sheet = shown(app, PushDownSheet)
    app.qtbot.waitUntil(sheet.button.isEnabled)
    click(sheet.button)
    gone(app, sheet)
    settle(app)
    assert [one.card.kind for one in tab.boxes] == [Kind.CONTRACT, Kind.INTENTION]
    contract = tab.boxes[0].card
    assert f"to {contract.number}" in texts(tab.boxes[1])
    assert app.page.header.contract.isVisible()
    click(tab.boxes[0].number)
    address = form_shown(app).address()
    assert address is not None
    assert (address.kind, address.id) == (Kind.CONTRACT, contract.id)


def test_what_is_wholly_ordered_cannot_be_pushed_down_and_says_so(make_app: Make) -> None:
    app = make_app("wanglei")
    record = owned(app)
    session = app.session()
    quoted = make_document(session, Kind.INTENTION, record)
    pushed = act(session, Kind.INTENTION, Operation.PUSH_DOWN, quoted.id).done[0].made
    assert pushed is not None
    tab = documents_tab(app, record)
    [intention] = [one for one in tab.boxes if one.card.kind is Kind.INTENTION]
    assert not intention.buttons[Operation.PUSH_DOWN].isEnabled()
    assert f"to {pushed.number}" in texts(intention)
    said = [one.text() for one in tab.area.widget().findChildren(Label)]
    assert "No line left to push down: all 2 lines are ordered" in said


def test_a_voided_contract_is_told_as_such_on_its_intention(make_app: Make) -> None:
    app = make_app("wanglei")
    record = owned(app)
    session = app.session()
    quoted = make_document(session, Kind.INTENTION, record)
    pushed = act(session, Kind.INTENTION, Operation.PUSH_DOWN, quoted.id).done[0].made
    assert pushed is not None
    act(session, Kind.CONTRACT, Operation.VOID, pushed.id)
    tab = documents_tab(app, record)
    [intention] = tab.boxes
    assert f"to {pushed.number} (voided) · 2 lines left" in texts(intention)


def test_an_intention_past_its_validity_is_marked(make_app: Make) -> None:
    app = make_app("wanglei")
    record = owned(app)
    past, until = clock.today() - timedelta(days=40), clock.today() - timedelta(days=10)
    make_document(app.session(), Kind.INTENTION, record, date=past, valid_until=until)
    tab = documents_tab(app, record)
    assert f"{until.isoformat()}, expired" in texts(tab.boxes[0])


def test_a_card_submits_and_offers_the_rest_in_its_menu(make_app: Make) -> None:
    app = make_app("wanglei")
    record = owned(app)
    session = app.session()
    made = make_document(session, Kind.CONTRACT, record)
    tab = documents_tab(app, record)
    click(tab.boxes[0].buttons[Operation.SUBMIT])
    settle(app)
    assert load(session, Kind.CONTRACT, made.id).facts.document is Document.IN_REVIEW
    assert list(tab.boxes[0].buttons) == [Operation.WITHDRAW, Operation.VOID]
    assert not tab.boxes[0].buttons[Operation.VOID].isEnabled()
    click(tab.boxes[0].more)
    menu = open_menu(app)
    choose(menu, item(menu, Operation.WITHDRAW))
    settle(app)
    assert load(session, Kind.CONTRACT, made.id).facts.document is Document.RE_REVIEW


def test_voiding_asks_hides_the_card_and_is_taken_back(make_app: Make) -> None:
    app = make_app("wanglei")
    record = owned(app)
    session = app.session()
    made = make_document(session, Kind.CONTRACT, record)
    kept = make_document(session, Kind.INTENTION, record)
    tab = documents_tab(app, record)
    side, said = app.page.side, toasts(app)
    assert not tab.voided.isVisible()
    click(tab.boxes[1].buttons[Operation.VOID])
    sheet = shown(app, ConfirmSheet)
    click(sheet.cancel_button)
    gone(app, sheet)
    assert not load(session, Kind.CONTRACT, made.id).facts.voided
    click(tab.boxes[1].buttons[Operation.VOID])
    sheet = shown(app, ConfirmSheet)
    click(sheet.confirm_button)
    gone(app, sheet)
    settle(app)
    assert [one.card.number for one in tab.boxes] == [kept.number]
    assert tab.voided.isVisible()
    assert tab.voided.text() == "Include voided 1"
    assert side.tabs.buttons()[2].accessibleName() == "Documents, 1"
    click(tab.voided)
    assert [one.card.number for one in tab.boxes] == [kept.number, made.number]
    assert tab.boxes[1].number.property("struck")
    click(side.tabs.buttons()[0])
    assert not tab.voided.isVisible()
    said[-1].action()
    settle(app)
    assert not load(session, Kind.CONTRACT, made.id).facts.voided


def test_of_a_document_out_of_sight_only_number_state_and_owner_are_told(make_app: Make) -> None:
    app = make_app("zhangqiang")
    record = owned(app, owner=app.users["zhangqiang"].id)
    made = make_document(app.session("zhoumin"), Kind.CONTRACT, record, owner=app.users["wanglei"].id)
    tab = documents_tab(app, record)
    assert set(texts(tab.boxes[0])) == {made.number, "Sales contract", "Belongs to Wang Lei"}
    assert tab.boxes[0].findChildren(QPushButton) == []


def test_cards_follow_what_is_done_elsewhere(make_app: Make) -> None:
    app = make_app("wanglei")
    record = owned(app)
    tab = documents_tab(app, record)
    assert tab.boxes == []
    session = app.session()
    made = make_document(session, Kind.CONTRACT, record)
    told(app, Kind.CONTRACT)
    assert [one.card.number for one in tab.boxes] == [made.number]
    assert app.page.header.contract.isVisible()


def test_the_pane_shows_amounts_and_opens_a_document(make_app: Make) -> None:
    app = make_app("wanglei", size=(1920, 1000))
    record = owned(app)
    made = make_document(app.session(), Kind.CONTRACT, record)
    told(app, Kind.CONTRACT, Kind.OPPORTUNITY)
    click_record(app, record)
    settle(app)
    pane = app.page.preview
    click(pane.tabs.buttons()[2])
    texts = [one.text() for one in pane.documents.findChildren(Label)]
    assert "¥\u00a018,819.00" in texts
    opening = asked(app)
    click(next(one for one in pane.documents.findChildren(QPushButton) if one.text() == made.number))
    assert [(one.kind, one.id) for one in opening] == [(Kind.CONTRACT, made.id)]


def test_the_list_names_the_documents_where_that_is_wanted(make_app: Make) -> None:
    app = make_app("wanglei", records=drafts(1))
    record = owned(app)
    session = app.session()
    old = make_document(session, Kind.CONTRACT, record)
    new = make_document(session, Kind.CONTRACT, record)
    act(session, Kind.CONTRACT, Operation.VOID, old.id)
    told(app, Kind.CONTRACT, Kind.OPPORTUNITY)
    assert not {"intentions", "contracts"} & set(shown_keys(app))
    page = app.page
    page.arrangement.keeper.show("contracts", True)
    assert "contracts" in shown_keys(app)
    column = next(one for one in page.model.columns if one.key == "contracts")
    row = page.model.row(page.model.row_of(record))
    assert column.text(row) == f"{new.number}, {old.number} (voided)"
    act(session, Kind.CONTRACT, Operation.VOID, new.id)
    told(app, Kind.CONTRACT, Kind.OPPORTUNITY)
    cell = column.cell(page.model.row(page.model.row_of(record)))
    assert (cell.text, cell.struck) == (f"{new.number}, {old.number}", True)


def test_timeline_and_history_name_what_was_quoted_and_lead_to_it(make_app: Make) -> None:
    app = make_app("wanglei")
    record = owned(app)
    session = app.session()
    quoted = make_document(session, Kind.INTENTION, record)
    ordered = make_document(session, Kind.CONTRACT, record)
    act(app.session("zhoumin"), Kind.CONTRACT, Operation.DELETE, ordered.id)
    side = open_form(app, record).side
    entries = side.timeline.entries()
    assert [one.title for one in entries[:3]] == [
        f"Zhou Min deleted {ordered.number}",
        f"Wang Lei ordered {ordered.number}",
        "Wang Lei quoted",
    ]
    opening = asked(app)
    rect = side.timeline.visualRect(side.timeline.model().index(2, 0))
    chip = side.timeline.itemDelegate().laid_out(side.timeline.model().index(2, 0)).chips[0][0]
    at = rect.topLeft() + chip.center().toPoint()
    QTest.mouseClick(side.timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [(one.kind, one.id) for one in opening] == [(Kind.INTENTION, quoted.id)]
    told = {one.title: one for one in reversed(side.history.entries())}
    assert [one.text for one in told["Quote"].attached] == [quoted.number]
    assert [one.caption for one in told["Quote"].changes] == ["Customer"]
    gone = side.history.entries()[0].changes[0]
    assert (gone.caption, gone.old, gone.new) == ("Contract", ordered.number, "(empty)")


def test_the_history_of_a_document_words_amounts_discounts_and_lines(make_app: Make) -> None:
    app = make_app("wanglei")
    session = app.session()
    made = make_document(session, Kind.CONTRACT, owned(app))
    stored = load(session, Kind.CONTRACT, made.id)
    sofa, _chairs = stored.lines
    more = DocumentDraft(
        dict(stored.values) | {"deposit": "2000", "address": "Xinjiang Road"},
        (type(sofa)(**{**vars(sofa), "quantity": 2000}), SOFA, CHAIR)[:2],
        Discount(rate=1500),
        customer=stored.customer.id,
        version=stored.facts.version,
    )
    act(session, Kind.CONTRACT, Operation.EDIT, made.id, more)
    edited = history(session, made.id, Kind.CONTRACT)[0]
    names = Names(app.context.directory, kind=Kind.CONTRACT)
    found = {(one.caption, one.old, one.new) for one in change_lines(edited, names)}
    assert ("Discount on the whole", "(empty)", "15\u00a0%") in found
    assert ("Deposit", "0.00", "2,000.00") in found
    assert ("Total", "18,819.00", "36,414.00") in found
    assert ("Delivery address", "(empty)", "Xinjiang Road") in found
    lines = [one for one in found if one[0] == "Line"]
    assert ("Line", "餐椅", "(empty)") in {
        (name, old.split(" ×")[0].split()[-1], new) for name, old, new in lines
    }
    assert not any(caption in ("line_count", "gross", "quantity") for caption, _old, _new in found)
    assert sentence(edited, names).startswith("Wang Lei edited ")

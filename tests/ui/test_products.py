"""The page of products: the form in the pane, moving on with something unsaved, switching, deleting, importing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.controllers.changes import Changes
from desktop.controllers.kind_queries import ProductQuery
from desktop.controllers.list_query import ListQuery, SortKey
from desktop.controllers.operate import operate
from desktop.controllers.products import PRODUCTS, create, load
from desktop.models.products import Product
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.products.form import ProductForm
from desktop.ui.products.page import prefill
from desktop.ui.records.conflict import ConflictSheet
from desktop.ui.records.guard_sheet import GuardSheet
from desktop.ui.records.result_sheet import ResultSheet
from desktop.ui.shell.palette_entries import find_records, record_entries
from desktop.words import Kind, Operation, ProductStatus
from tests.app import WAIT, App
from tests.sales import CHAIR, SOFA, make_document
from tests.ui.clicking import click, gone, shown
from tests.ui.import_help import read, to_check
from tests.ui.list_help import click_row, press, settle, toasts
from tests.ui.opportunity_forms import keys

pytest_plugins = ["tests.app"]
Make = Callable[..., App]
CONTROL = Qt.KeyboardModifier.ControlModifier


def product(app: App, code: str, name: str = "科技布沙发", **draft: str) -> int:
    """Enters a product through the controller; the list hears of it."""
    values = {"code": code, "name": name, "price": "16800", "category": "沙发", "unit": "件"} | draft
    outcome = create(app.session("zhoumin"), values, str(uuid4()))
    app.context.announce(outcome.changes)
    app.idle()
    return outcome.done[0].id


def opened(app: App) -> Any:
    """The page of products, listed by code."""
    app.window.go("products")
    app.idle()
    app.page.table.go_to(0)
    settle(app)
    return app.page


def three(make_app: Make, login: str = "limin", **more: Any) -> tuple[App, Any, list[int]]:
    """A page with three products."""
    app = make_app(login, **more)
    ids = [product(app, code, name) for code, name in (("A-1", "沙发"), ("B-2", "餐桌"), ("C-3", "床"))]
    page = opened(app)
    assert page.model.ids().tolist() == ids
    return app, page, ids


def form_of(page: Any) -> ProductForm:
    """The form in the pane."""
    form = page.preview.form
    assert isinstance(form, ProductForm)
    assert form.isVisible()
    return form


def type_into(form: ProductForm, key: str, text: str) -> None:
    """Types a text into a field, in the place of what stands there."""
    editor = form.fields.editor(key)
    editor.setFocus()
    editor.selectAll()
    keys(editor, text)


def test_the_pane_is_the_form_of_the_current_product(make_app: Make) -> None:
    app, page, ids = three(make_app)
    form = form_of(page)
    assert form.record == ids[0]
    assert form.fields.draft()["name"] == "沙发"
    assert (form.header.name.text(), form.header.code.text()) == ("沙发", "A-1")
    page.table.setFocus()
    press(app, Qt.Key.Key_Down)
    settle(app)
    assert form_of(page) is form
    assert (form.record, form.fields.draft()["code"]) == (ids[1], "B-2")
    click(form.header.after)
    settle(app)
    assert page.table.current_record() == form.record == ids[2]
    type_into(form, "name", "床")
    QTest.keyClick(form, Qt.Key.Key_Up, CONTROL)
    settle(app)
    assert page.table.current_record() == form.record == ids[1]
    assert page.key_hints().startswith("↑ ↓")


def test_enter_and_double_click_put_the_cursor_into_the_form(make_app: Make) -> None:
    app, page, ids = three(make_app)
    page.table.setFocus()
    press(app, Qt.Key.Key_Return)
    app.idle()
    assert app.window.focusWidget() is form_of(page).fields.editor("name")
    click_row(app, 2, "name")
    click_row(app, 2, "name", double=True)
    settle(app)
    assert form_of(page).record == ids[2]
    assert app.window.focusWidget() is form_of(page).fields.editor("name")
    page.arrangement.toggle_pane()
    click_row(app, 1, "name")
    click_row(app, 1, "name", double=True)
    settle(app)
    assert form_of(page).record == ids[1]


def test_what_is_typed_in_the_pane_is_saved_and_listed(make_app: Make) -> None:
    app, page, ids = three(make_app)
    form, said = form_of(page), toasts(app)
    type_into(form, "price", "12345.60")
    type_into(form, "category", "床垫")
    QTest.keyClick(form, Qt.Key.Key_S, CONTROL)
    settle(app)
    assert said[-1].text == "Saved: A-1 沙发"
    assert page.table.current_record() == form.record == ids[0]
    assert (page.model.row(0).price, page.model.row(0).category) == (1_234_560, "床垫")
    assert not form.is_changed()
    assert [one.title for one in form.side.timeline.entries()] == ["Edit", "New"]


def test_a_new_product_is_entered_in_the_pane(make_app: Make) -> None:
    app, page, _ids = three(make_app)
    said = toasts(app)
    click(page.title_bar.new)
    settle(app)
    form = form_of(page)
    assert form.record is None
    assert app.window.focusWidget() is form.fields.editor("code")
    assert not form.body.status.isVisible()
    assert not form.delete.isVisible()
    QTest.keyClick(form, Qt.Key.Key_S, CONTROL)
    assert not page.findChildren(GuardSheet)
    type_into(form, "code", "D-4")
    type_into(form, "name", "茶几")
    type_into(form, "price", "880")
    QTest.keyClick(form, Qt.Key.Key_S, CONTROL)
    settle(app)
    made = Product.get(Product.code == "D-4")
    assert made.price == 88_000
    assert "Saved: D-4 茶几" in said[-1].text
    assert form_of(page).record == page.table.current_record() == made.id
    assert form_of(page).delete.isVisible()


def test_save_and_new_goes_on_with_the_next(make_app: Make) -> None:
    app, page, _ids = three(make_app)
    app.window.wiring.actions.new.trigger()
    settle(app)
    for code in ("D-4", "E-5"):
        form = form_of(page)
        assert form.record is None
        for key, text in (("code", code), ("name", "茶几"), ("price", "880")):
            type_into(form, key, text)
        click(form.bar.save_and_new)
        settle(app)
    app.session()
    assert {one.code for one in Product.select()} == {"A-1", "B-2", "C-3", "D-4", "E-5"}


def test_a_code_in_use_is_said_at_its_field_and_a_bar_code_only_told(make_app: Make) -> None:
    app = make_app()
    product(app, "A-1", bar_code="0649275308222")
    other = product(app, "B-2", "餐桌")
    page = opened(app)
    page.table.go_to(1)
    settle(app)
    form = form_of(page)
    type_into(form, "bar_code", "0649 275308222")
    settle(app)
    assert form.body.twice.isVisible()
    assert "A-1" in form.body.twice.label.text()
    type_into(form, "code", "a-1")
    QTest.keyClick(form, Qt.Key.Key_S, CONTROL)
    settle(app)
    assert "科技布沙发" in form.fields.box("code").problem()
    type_into(form, "code", "b-2")
    QTest.keyClick(form, Qt.Key.Key_S, CONTROL)
    settle(app)
    app.session()
    stored = Product.get_by_id(other)
    assert (stored.code, stored.bar_code) == ("b-2", "0649275308222")


def changed(make_app: Make) -> tuple[App, Any, list[int], GuardSheet]:
    """The question that comes when the list moves on while something is unsaved."""
    app, page, ids = three(make_app)
    type_into(form_of(page), "name", "单人沙发")
    page.table.setFocus()
    press(app, Qt.Key.Key_Down)
    return app, page, ids, shown(app, GuardSheet)


def test_moving_on_asks_and_staying_keeps_list_and_text(make_app: Make) -> None:
    app, page, ids, guard = changed(make_app)
    click(guard.keep_button)
    gone(app, guard)
    settle(app)
    assert page.table.current_record() == form_of(page).record == ids[0]
    assert form_of(page).fields.draft()["name"] == "单人沙发"
    page.table.setFocus()
    press(app, Qt.Key.Key_Down)
    again = shown(app, GuardSheet)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    gone(app, again)
    settle(app)
    assert page.table.current_record() == ids[0]


def test_moving_on_saves_first(make_app: Make) -> None:
    app, page, ids, guard = changed(make_app)
    click(guard.save_button)
    gone(app, guard)
    settle(app)
    assert page.table.current_record() == form_of(page).record == ids[1]
    assert load(app.session(), ids[0]).facts.name == "单人沙发"
    assert form_of(page).fields.draft()["name"] == "餐桌"


def test_moving_on_discards(make_app: Make) -> None:
    app, page, ids, guard = changed(make_app)
    click(guard.discard_button)
    gone(app, guard)
    settle(app)
    assert page.table.current_record() == form_of(page).record == ids[1]
    assert load(app.session(), ids[0]).facts.name == "沙发"


def test_what_cannot_be_saved_on_moving_stays_with_its_reason(make_app: Make) -> None:
    app, page, ids = three(make_app)
    type_into(form_of(page), "code", "c-3")
    page.table.setFocus()
    press(app, Qt.Key.Key_Down)
    guard = shown(app, GuardSheet)
    click(guard.save_button)
    gone(app, guard)
    settle(app)
    assert page.table.current_record() == form_of(page).record == ids[0]
    assert form_of(page).fields.box("code").problem()


def test_saving_leaves_a_product_in_its_place_and_another_order_is_remembered(make_app: Make) -> None:
    app, page, ids = three(make_app)
    page.table.go_to(1)
    settle(app)
    type_into(form_of(page), "price", "1")
    QTest.keyClick(form_of(page), Qt.Key.Key_S, CONTROL)
    settle(app)
    assert page.model.ids().tolist() == ids
    app.context.show_list("products", ListQuery(sort=SortKey.UPDATED))
    settle(app)
    assert page.model.ids().tolist() == [ids[1], ids[2], ids[0]]
    kept = page.parts.query(page.query().to_json())
    assert (kept.sort, kept.descending) == (SortKey.UPDATED, True)
    assert page.parts.query({}) == ProductQuery()


def test_another_page_asks_too(make_app: Make) -> None:
    app, page, _ids = three(make_app)
    type_into(form_of(page), "name", "单人沙发")
    app.window.go("leads")
    guard = shown(app, GuardSheet)
    assert app.page is page
    click(guard.discard_button)
    gone(app, guard)
    assert app.page is not page


def test_the_other_saved_first(make_app: Make) -> None:
    app, page, ids = three(make_app)
    form = form_of(page)
    type_into(form, "name", "单人沙发")
    operate_edit(app, ids[0])
    QTest.keyClick(form, Qt.Key.Key_S, CONTROL)
    sheet = shown(app, ConflictSheet)
    click(sheet.all_mine)
    click(sheet.save_button)
    gone(app, sheet)
    settle(app)
    one = load(app.session(), ids[0])
    assert (one.facts.name, one.values["price"]) == ("单人沙发", 100)


def test_the_other_saved_first_while_the_list_moves_on(make_app: Make) -> None:
    app, page, ids, guard = changed(make_app)
    operate_edit(app, ids[0])
    click(guard.save_button)
    sheet = shown(app, ConflictSheet)
    settle(app)
    assert page.table.current_record() == ids[0]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    gone(app, sheet)
    assert form_of(page).fields.draft()["name"] == "单人沙发"
    page.table.setFocus()
    press(app, Qt.Key.Key_Down)
    guard = shown(app, GuardSheet)
    click(guard.save_button)
    sheet = shown(app, ConflictSheet)
    click(sheet.all_mine)
    click(sheet.save_button)
    gone(app, sheet)
    settle(app)
    assert page.table.current_record() == form_of(page).record == ids[0]
    assert load(app.session(), ids[0]).facts.name == "单人沙发"


def operate_edit(app: App, record: int) -> None:
    """Somebody else changes name and price of a product; this window does not hear of it."""
    from desktop.controllers.arguments import EditValues

    one = load(app.session("zhoumin"), record)
    draft = dict(one.values) | {"name": "Theirs", "price": "1"}
    given = EditValues(draft, one.facts.version)
    assert operate(app.session("zhoumin"), Operation.EDIT, [record], given, subject=PRODUCTS).done


def test_the_switch_deactivates_at_once_and_undo_takes_it_back(make_app: Make) -> None:
    app, page, ids = three(make_app)
    form, said = form_of(page), toasts(app)
    assert form.body.status.switch.isChecked()
    type_into(form, "name", "单人沙发")
    click(form.body.status.switch)
    settle(app)
    assert said[-1].text == "Deactivated: A-1 沙发"
    assert page.model.row(0).status is ProductStatus.INACTIVE
    assert form.body.status.text.text() == "Inactive"
    assert form.fields.draft()["name"] == "单人沙发"
    assert page.figures.counts.by_status == {ProductStatus.ACTIVE: 2, ProductStatus.INACTIVE: 1}
    assert "1 inactive" in page.status_numbers()
    said[-1].action()
    settle(app)
    assert form.body.status.switch.isChecked()
    app.session()
    assert Product.get_by_id(ids[0]).active
    form.discard()


def test_many_are_deactivated_and_stand_under_their_tab(make_app: Make) -> None:
    app, page, ids = three(make_app)
    page.selection.replace(ids[:2])
    settle(app)
    page.operations.trigger(Operation.DEACTIVATE)
    settle(app)
    click(page.list_bar.tabs.buttons()[1])
    settle(app)
    assert page.query().status is ProductStatus.INACTIVE
    assert page.model.ids().tolist() == ids[:2]


def test_delete_asks_and_the_list_goes_on(make_app: Make) -> None:
    app, page, ids = three(make_app)
    said = toasts(app)
    click(form_of(page).delete)
    sheet = shown(app, ConfirmSheet)
    assert sheet.title.text() == "Delete 1 product for good?"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    gone(app, sheet)
    click(form_of(page).delete)
    sheet = shown(app, ConfirmSheet)
    click(sheet.confirm_button)
    gone(app, sheet)
    settle(app)
    assert page.model.ids().tolist() == ids[1:]
    assert said[-1].text == "Deleted: A-1 沙发"
    assert form_of(page).record == page.table.current_record() == ids[1]


def test_a_salesperson_sees_and_changes_nothing(make_app: Make) -> None:
    app, page, _ids = three(make_app, "wanglei")
    form = form_of(page)
    assert form.fields.editor("name").isReadOnly()
    assert form.fields.editor("category").isReadOnly()
    assert not form.fields.editor("category").caret.isVisible()
    assert not form.body.status.switch.isEnabled()
    assert not form.delete.isEnabled()
    assert not form.bar.save.isEnabled()
    assert not page.title_bar.new.isEnabled()
    assert not page.title_bar.import_file.isEnabled()
    assert "Your role Salesperson" in form.bar.state.label.text()
    assert not app.window.wiring.actions.new.isEnabled()
    app.window.go("customers")
    assert app.window.wiring.actions.new.isEnabled()


def test_the_back_office_enters_products_and_no_opportunities(make_app: Make) -> None:
    app, page, _ids = three(make_app, "wujing")
    new = app.window.wiring.actions.new
    assert new.isEnabled()
    new.trigger()
    settle(app)
    assert form_of(page).record is None
    app.window.go("opportunities")
    assert not new.isEnabled()
    assert "Your role" in new.toolTip()


def test_of_many_those_that_can_are_activated_and_the_rest_is_told(make_app: Make) -> None:
    app, page, ids = three(make_app)
    operate(app.session("zhoumin"), Operation.DEACTIVATE, ids[:1], subject=PRODUCTS)
    page.selection.replace(ids)
    settle(app)
    page.operations.trigger(Operation.ACTIVATE)
    sheet = shown(app, ResultSheet)
    app.session()
    assert {one.active for one in Product.select()} == {True}
    sheet.reject()


def test_suggestions_are_those_in_use(make_app: Make) -> None:
    app = make_app()
    product(app, "A-1", category="床")
    product(app, "B-2", category="沙发")
    product(app, "C-3", category="沙发")
    page = opened(app)
    editor = form_of(page).fields.editor("category")
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    popup = editor.completer().popup()
    app.qtbot.waitUntil(popup.isVisible, timeout=WAIT)
    assert editor.completer().completionCount() == 2
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert form_of(page).fields.draft()["category"] == "床"
    one = page.parts.filters[0]
    assert [option.value for option in one.options()] == ["沙发", "床", ""]
    form_of(page).discard()


def test_filters_narrow_the_list(make_app: Make) -> None:
    app, page, ids = three(make_app)
    cheap = product(app, "D-4", "边几", price="300", category="茶几", bar_code="0001")
    settle(app)
    for changes, expected in (
        ({"category": ("沙发",)}, ids),
        ({"price": (0,)}, [cheap]),
        ({"bar_code": True}, [cheap]),
        ({"text": "cd"}, []),
        ({"text": "canzhuo"}, [ids[1]]),
    ):
        page.set_query(ProductQuery(**changes))
        settle(app)
        assert page.model.ids().tolist() == expected, changes
    page.set_query(ListQuery(price=(0, 1)))
    settle(app)
    reads = {one.key: one.reads(page.query()) for one in page.parts.filters}
    assert reads["price"] == "2 chosen"
    assert page.parts.filters[1].reads(ListQuery(price=(0,))) == "below 500"
    assert page.parts.filters[1].reads(ListQuery(price=(6,))) == "30,000 and more"


def test_a_record_is_opened_in_its_list_whatever_is_filtered(make_app: Make) -> None:
    app, page, ids = three(make_app)
    page.set_query(ListQuery(text="canzhuo"))
    settle(app)
    app.window.go("leads")
    settle(app)
    with app.session().read():
        pass
    found = [one for one in find_records("C-3", app.session()) if one.kind is Kind.PRODUCT]
    (entry,) = record_entries(app.context, found)
    assert (entry.text, entry.detail) == ("C-3 床", "16,800")
    entry.run()
    settle(app)
    assert app.page is page
    assert page.table.current_record() == form_of(page).record == ids[2]


def test_what_is_not_found_starts_a_product(make_app: Make) -> None:
    assert prefill("") == {}
    assert prefill("690 1234 567892") == {"bar_code": "6901234567892"}
    assert prefill("SF-2086") == {"code": "SF-2086"}
    assert prefill("布艺沙发") == {"name": "布艺沙发"}
    app, page, _ids = three(make_app)
    assert page.parts.create_text("SF-9") == "New product with this code"
    page.search.setFocus()
    QTest.keyClicks(page.search, "SF-9")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    settle(app)
    page.create_from_search()
    settle(app)
    form = form_of(page)
    assert (form.record, form.fields.draft()["code"]) == (None, "SF-9")
    form.discard()


def test_a_new_product_is_saved_before_another_one_is_shown(make_app: Make) -> None:
    app, page, _ids = three(make_app)
    app.context.new_record(Kind.PRODUCT, {"code": "D-4", "name": "茶几", "price": "880"})
    settle(app)
    click_row(app, 1, "name")
    guard = shown(app, GuardSheet)
    click(guard.save_button)
    gone(app, guard)
    settle(app)
    app.session()
    assert Product.get(Product.code == "D-4").name == "茶几"
    assert form_of(page).record == page.table.current_record()


def test_a_new_product_that_is_left_gives_way_to_the_current_one(make_app: Make) -> None:
    app, page, ids = three(make_app)
    app.context.new_record(Kind.PRODUCT, {"name": "茶几"})
    settle(app)
    click(form_of(page).header.close_button)
    guard = shown(app, GuardSheet)
    click(guard.discard_button)
    gone(app, guard)
    settle(app)
    assert form_of(page).record == ids[0]
    click(form_of(page).header.close_button)
    settle(app)
    assert not page.arrangement.pane()


def test_an_unsaved_text_survives_as_a_draft(make_app: Make) -> None:
    app, page, ids = three(make_app)
    type_into(form_of(page), "name", "单人沙发")
    app.window.keep_drafts()
    assert app.context.drafts.load(f"product-{ids[0]}") is not None
    form_of(page).discard()
    assert app.context.drafts.load(f"product-{ids[0]}") is None


def test_products_are_imported_from_their_page(make_app: Make, tmp_path: Path) -> None:
    app = make_app()
    page = opened(app)
    path = tmp_path / "products.csv"
    path.write_text("Internal ID,Name,Price,EAN,Brand\nA-1,Sofa,172.5,0649275308222,x\n", encoding="utf-8")
    click(page.title_bar.import_file)
    settle(app)
    imports = app.page
    assert imports.heading.text() == "Import products"
    read(app, imports, path)
    assert not imports.file.choices.region.isVisible()
    assert imports.file.choices.purpose.isVisible()
    to_check(app, imports, path)
    click(imports.foot.forward)
    settle(app)
    assert imports.outcome.title.text() == "Imported 1 product"
    click(imports.foot.forward)
    settle(app)
    assert app.page is page
    row = page.model.row(0)
    assert (row.number, row.price, row.bar_code) == ("A-1", 17_250, "0649275308222")


def test_the_shortcut_and_the_rail_lead_there(make_app: Make) -> None:
    app = make_app()
    button = app.window.rail.button("products")
    assert button is not None
    assert button.text() == "Products"
    app.window.wiring.actions.page("products").trigger()
    app.idle()
    assert app.page.title() == "Products"
    assert app.window.wiring.actions.page("products").shortcut().toString() == "Ctrl+4"
    assert app.window.wiring.actions.new.text() == "&New product"
    assert app.page.nothing.isVisible()


def test_it_says_in_how_many_documents_it_stands_and_then_stays(make_app: Make) -> None:
    app, page, ids = three(make_app)
    form = form_of(page)
    assert not form.used.isVisible()
    assert form.delete.isEnabled()
    user = app.users["wanglei"]
    record = app.add({"owner": user.id, "store": user.stores[0]}, login="zhoumin")
    made = make_document(app.session(), Kind.CONTRACT, record, replace(SOFA, product=ids[0]), CHAIR)
    app.context.announce(Changes(frozenset({Kind.CONTRACT}), frozenset({made.id})))
    settle(app)
    assert form.used.text.label.text() == "Used in 1 document"
    assert form.used.isVisible()
    assert not form.delete.isEnabled()
    assert "1 sales document" in form.delete.toolTip()
    press(app, Qt.Key.Key_Down)
    settle(app)
    assert not form_of(page).used.isVisible()

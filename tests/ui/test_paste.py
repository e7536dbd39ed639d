"""Tests of smart paste: from the clipboard to the form of a new opportunity, by clicks and keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.controllers.entries.field import caption
from desktop.controllers.entries.opportunity import BY_KEY
from desktop.ui import theme
from desktop.ui.opportunities.form import OpportunityForm
from desktop.ui.opportunities.paste import PasteOpportunity
from desktop.ui.records.quick_new import QuickNew
from tests.app import App
from tests.ui.clicking import choose, open_menu
from tests.ui.opportunity_forms import MakeApp, activate, click, count, keys, wait_for, wait_gone

LINE = "王先生 13800138000 佛山顺德乐从 想看真皮沙发 预算3万 周末不在家"


def open_paste(app: App, text: str) -> PasteOpportunity:
    """Opens smart paste by its key, with a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
    activate(app, app.window)
    QTest.keyClick(
        app.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    return wait_for(app, PasteOpportunity)


def form_shown(app: App) -> OpportunityForm:
    """The form of a new opportunity, once it is there."""
    app.qtbot.waitUntil(lambda: isinstance(app.page, OpportunityForm))
    app.idle()
    return app.page


def test_a_line_fills_the_form_and_saves_nothing(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_paste(app, LINE)
    assert sheet.count.text() == "10"
    click(sheet.fill_button)
    wait_gone(app, PasteOpportunity)
    form = form_shown(app)
    draft = form.fields.draft()
    assert draft["name"] == "王先生"
    assert draft["title"] == 1
    assert draft["phone"] == "138 0013 8000"
    assert [draft[key] for key in ("province", "city", "district", "address")] == [
        "广东省",
        "佛山市",
        "顺德区",
        "乐从",
    ]
    assert draft["needs"] == "真皮沙发"
    assert draft["budget"] == "30000"
    assert draft["remark"] == "周末不在家"
    assert form.owner_line is not None
    assert form.owner_line.value()["owner"] == app.users["wanglei"].id
    assert count(app) == 0
    click(form.bar.save)
    app.qtbot.waitUntil(lambda: count(app) == 1)


def test_few_fields_fill_the_quick_form(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_paste(app, "姓名：陈静怡 电话：13600001234")
    QTest.keyClick(sheet.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    quick = wait_for(app, QuickNew)
    assert quick.fields.draft()["name"] == "陈静怡"
    assert quick.fields.draft()["phone"] == "136 0000 1234"


def test_what_is_unticked_or_corrected_is_filled_in_so(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_paste(app, LINE)
    rows = sheet.rows.rows
    QTest.mouseClick(rows["budget"].tick, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    name = rows["name"].editor
    name.setFocus()
    name.selectAll()
    keys(name, "王建国")
    assert sheet.is_dirty()
    click(sheet.fill_button)
    draft = form_shown(app).fields.draft()
    assert draft["name"] == "王建国"
    assert not draft["budget"]


def test_the_text_is_read_again_as_it_is_typed_and_corrections_stay(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_paste(app, "")
    assert not sheet.fill_button.isEnabled()
    assert sheet.empty.isVisible()
    assert sheet.box.hasFocus()
    keys(sheet.box, "13800138000 ")
    app.qtbot.waitUntil(lambda: "phone" in sheet.rows.rows)
    phone = sheet.rows.rows["phone"].editor
    phone.setFocus()
    phone.selectAll()
    keys(phone, "13900139000")
    sheet.box.setFocus()
    keys(sheet.box, "王先生")
    app.qtbot.waitUntil(lambda: "name" in sheet.rows.rows)
    assert phone.value() == "13900139000"
    sheet.box.selectAll()
    QTest.keyClick(sheet.box, Qt.Key.Key_Delete)
    app.qtbot.waitUntil(lambda: not sheet.rows.rows)
    assert sheet.empty.isVisible()


def test_another_text_is_taken_from_the_clipboard(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_paste(app, LINE)
    QGuiApplication.clipboard().setText("李女士 13700001111")
    click(sheet.again)
    assert sheet.box.text() == "李女士 13700001111"
    assert set(sheet.rows.rows) == {"name", "title", "phone"}
    assert not sheet.is_dirty()


def test_what_was_found_is_tinted_behind_an_emoji_too(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_paste(app, "🌸🌸 王先生 负责人：不认识 这周日过来")
    tints = {
        one.cursor.selectedText(): one.format.background().color().name()
        for one in sheet.box.extraSelections()
    }
    assert tints["王先生"] == theme.color("info soft").name()
    assert tints["不认识"] == theme.color("error soft").name()
    assert tints["这周日"] == theme.color("warning soft").name()
    row = sheet.rows.rows["owner"]
    assert not row.tick.isChecked()
    assert "不认识" in row.note.text()
    assert row.tick.text() == caption(BY_KEY["owner"])


def test_a_known_phone_is_told(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    app.add(name="赵太太", phone="13800138000")
    sheet = open_paste(app, LINE)
    app.qtbot.waitUntil(sheet.notice.isVisible)
    tick = sheet.rows.rows["phone"].tick
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(8, tick.height() // 2))
    app.qtbot.waitUntil(sheet.notice.isHidden)


def test_an_owner_one_may_not_assign_is_named_in_the_remark(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_paste(app, "王先生 13800138000 负责人：Li Min")
    assert sheet.rows.rows["owner"].value() == app.users["limin"].id
    click(sheet.fill_button)
    form = form_shown(app)
    assert form.owner_line is not None
    assert form.owner_line.value()["owner"] == app.users["wanglei"].id
    assert form.fields.draft()["remark"] == "Owner: Li Min"


def test_tab_goes_from_line_to_line_whenever_each_was_found(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    sheet = open_paste(app, "13800138000")
    sheet.box.setFocus()
    keys(sheet.box, " wx:fish_9527 a@example.com 王先生")
    # The text is read in the pauses of typing: the form of address is found once the whole of it stands there.
    rows = sheet.rows.rows
    app.qtbot.waitUntil(lambda: "title" in rows and rows["title"].editor.isVisible())
    rows["name"].tick.setFocus()
    for expected in (rows["name"].editor, rows["title"].tick):
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.focusWidget() is expected


def test_the_menu_beside_new_opens_it_too(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    QGuiApplication.clipboard().setText(LINE)
    click(app.page.title_bar.more)
    menu = open_menu(app)
    choose(menu, menu.actions()[0])
    assert wait_for(app, PasteOpportunity).box.text() == LINE


def test_who_may_not_enter_may_not_paste(make_app: MakeApp) -> None:
    app = make_app("wujing")
    assert app.window.wiring is not None
    assert not app.window.wiring.actions.paste.isEnabled()

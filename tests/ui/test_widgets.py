"""The kit, used as a person uses it: clicks, keys, composing, leaving."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QPainter,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.clock import clock
from desktop.ui import theme
from desktop.ui.records.command_words import named
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.chips import FilterChip, TagChip
from desktop.ui.widgets.composer import ComposedEntry, Composer
from desktop.ui.widgets.date_edit import DateEdit, QuickDate, QuickDates
from desktop.ui.widgets.fields import ComboBox, FieldBox, LineEdit, TextEdit
from desktop.ui.widgets.line_edit import INSIDE
from desktop.ui.widgets.notice import Banner, NoticeCard, Strip
from desktop.ui.widgets.pill import Pill, Tag, draw_pill, pill_size
from desktop.ui.widgets.radio_cards import RadioCards
from desktop.ui.widgets.rounded_window import may_be_uncomposed
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.tab_bar import TabBar
from desktop.ui.widgets.toast import WIDEST, ToastHost
from desktop.words import Business, Document
from tests import gallery

LEFT = Qt.MouseButton.LeftButton
METHODS = [(1, "Phone", "phone"), (2, "WeChat", "chat-circle-dots"), (3, "Visit", "house-line")]
TODAY = date(2026, 11, 24)
WINDOWS: list[QWidget] = []

# A popup grabs the keyboard, which a platform without a screen cannot.


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    clock.set(datetime(2026, 11, 24, 6, 32, tzinfo=UTC))
    yield
    WINDOWS.clear()


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """The widgets in a window that has the focus."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    WINDOWS.append(window)
    window.resize(700, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def collect(signal: Any) -> list[Any]:
    """Everything a signal carries from now on."""
    found: list[Any] = []
    signal.connect(lambda *values: found.append(values[0] if values else None))
    return found


def compose(widget: QWidget, preedit: str = "", commit: str = "") -> None:
    """What an input method sends."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


def test_a_pill_is_filled_and_a_voided_one_is_only_outlined(qtbot: QtBot) -> None:
    pill = Pill(Business.UNASSIGNED)
    shown(qtbot, pill)
    assert pill.accessibleName() == "Unassigned"
    assert pill.size() == pill_size("Unassigned")
    middle = QPoint(pill.width() // 2, 2)
    assert pill.grab().toImage().pixelColor(middle) == theme.color("unassigned back")
    pill.set_look("voided")
    assert pill.text() == "Voided"
    assert pill.grab().toImage().pixelColor(middle) == theme.color("surface")


def test_a_tag_is_square_and_narrower_without_an_icon(qtbot: QtBot) -> None:
    tag, plain = Tag(Document.APPROVED), Tag("", "Approved", tone="quiet")
    shown(qtbot, tag, plain)
    assert tag.text() == "Approved"
    assert plain.sizeHint().width() < tag.sizeHint().width()


def test_pills_can_be_drawn_without_a_widget() -> None:
    image = QImage(pill_size("Assigned"), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_pill(painter, image.rect(), Business.ASSIGNED, "Assigned")
    painter.end()
    assert image.pixelColor(image.width() // 2, 1) == theme.color("assigned back")


def test_enter_submits_a_line_but_not_while_composing(qtbot: QtBot) -> None:
    line = LineEdit()
    shown(qtbot, line)
    submitted = collect(line.submitted)
    compose(line, "wang")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert submitted == []
    compose(line, commit="王")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert submitted == ["王"]


def test_a_lock_gives_way_to_a_text_that_fills_its_field(qtbot: QtBot) -> None:
    field = LineEdit("133 6490 8312")
    qtbot.addWidget(field)
    field.setReadOnly(True)
    field.show()
    fits = field.fontMetrics().horizontalAdvance(field.text())
    for more, locked in ((80, True), (24, False)):
        field.resize(fits + more, 32)
        assert (field.textMargins().right() > 0) is locked
        assert fits <= field.width() - field.textMargins().right() - 16
    field.setText("")
    assert field.textMargins().right() > 0


def test_a_locked_text_too_long_for_one_line_takes_several(qtbot: QtBot) -> None:
    text = "jingyi.zhang.work@shangju-furniture.com.cn"
    field, below = LineEdit(text), LineEdit("below")
    window = shown(qtbot, field, below)
    window.resize(160, 300)
    assert field.height() == theme.CONTROL
    field.setReadOnly(True)
    line = field.fontMetrics().height()
    needed = field.fontMetrics().horizontalAdvance(text) / (field.width() - 2 * INSIDE)
    assert needed > 1
    qtbot.waitUntil(lambda: field.height() > needed * line)
    assert field.geometry().bottom() < below.geometry().top()
    qtbot.mouseClick(field, LEFT)
    assert field.selectedText() == text
    field.setText("short")
    qtbot.waitUntil(lambda: field.height() == theme.CONTROL)
    field.setText(text)
    field.setReadOnly(False)
    qtbot.waitUntil(lambda: field.height() == theme.CONTROL)


def test_a_line_keeps_room_for_what_stands_inside(qtbot: QtBot) -> None:
    line = LineEdit(unit="CNY", icon_name="map-pin")
    shown(qtbot, line)
    before = line.textMargins().right()
    button = line.add_button("calendar-blank", "Pick")
    assert line.textMargins().right() > before
    assert button.geometry().right() <= line.width()
    line.setReadOnly(True)
    locked = line.textMargins().right()
    line.setReadOnly(False)
    assert line.textMargins().right() < locked


def test_a_text_over_its_limit_is_told_not_cut(qtbot: QtBot) -> None:
    edit = TextEdit(limit=5)
    window = shown(qtbot, edit, QLineEdit())
    submitted = collect(edit.submitted)
    qtbot.keyClicks(edit, "123456")
    assert edit.text() == "123456"
    assert edit.over_limit()
    assert edit.counter.text() == "6 / 5"
    assert edit.counter.property("tone") == "error"
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(submitted) == 1
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert window.focusWidget() is not edit


def wheel(widget: QWidget) -> None:
    """One notch of the wheel over a widget."""
    place = widget.rect().center()
    event = QWheelEvent(
        place.toPointF(),
        widget.mapToGlobal(place).toPointF(),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_changes_a_list_only_with_the_focus(qtbot: QtBot) -> None:
    combo, other = ComboBox([(1, "One"), (2, "Two")]), QLineEdit()
    shown(qtbot, combo, other)
    combo.set_value(1)
    other.setFocus()
    wheel(combo)
    assert combo.value() == 1
    combo.setFocus()
    wheel(combo)
    assert combo.value() == 2


def test_a_list_tells_what_a_person_chose_and_not_what_was_set(qtbot: QtBot) -> None:
    combo = ComboBox([(1, "One"), (2, "Two")])
    shown(qtbot, combo)
    chosen = collect(combo.chosen)
    combo.set_value(2)
    assert chosen == []
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert chosen == [1]
    combo.set_options([(1, "One"), (3, "Three")])
    assert combo.value() == 1
    combo.set_value(9)
    assert combo.value() is None


def test_a_long_list_is_searched_by_typing(qtbot: QtBot) -> None:
    combo, other = ComboBox(), QLineEdit()
    combo.set_options([(n, f"门店 {n}") for n in range(20)], words={7: "xuhui"})
    shown(qtbot, combo, other)
    combo.set_value(3)
    chosen = collect(combo.chosen)
    line = combo.lineEdit()
    assert line is not None
    line.setText("xuhui")
    combo.setFocus()
    other.setFocus()
    assert (combo.value(), combo.currentText(), chosen) == (7, "门店 7", [7])
    combo.setFocus()
    line.setText("nothing like it")
    other.setFocus()
    assert (combo.value(), combo.currentText(), chosen) == (7, "门店 7", [7])


def test_a_field_says_what_is_wrong_to_everyone(qtbot: QtBot) -> None:
    field, other = FieldBox("&Phone", LineEdit(), required=True, hint="or WeChat"), QLineEdit()
    shown(qtbot, field, other)
    left = collect(field.left)
    assert field.editor.accessibleName() == "Phone, required"
    assert field.editor.accessibleDescription() == "or WeChat"
    field.editor.setFocus()
    qtbot.keyClicks(field.editor, "13")
    assert left == []
    other.setFocus()
    assert len(left) == 1
    field.set_problem("Too short")
    assert field.message_row.isVisible()
    assert field.editor.property("state") == "error"
    assert field.editor.accessibleDescription() == "Too short"
    field.set_problem("Unusual", "warning")
    assert (field.severity(), field.editor.property("state")) == ("warning", "")
    field.set_problem("")
    assert not field.message_row.isVisible()


@pytest.mark.parametrize("icon_only", [False, True])
def test_segments_go_by_click_and_arrow(qtbot: QtBot, icon_only: bool) -> None:
    segments, other = Segmented(METHODS, icon_only=icon_only), QLineEdit()
    shown(qtbot, segments, other)
    chosen = collect(segments.chosen)
    assert segments.value() is None
    qtbot.mouseClick(segments.buttons()[1], LEFT)
    assert (segments.value(), chosen) == (2, [2])
    segments.setFocus()
    qtbot.keyClick(segments.buttons()[1], Qt.Key.Key_Right)
    qtbot.keyClick(segments.buttons()[2], Qt.Key.Key_Right)
    assert chosen == [2, 3, 1]
    assert segments.buttons()[0].hasFocus()
    qtbot.keyClick(segments.buttons()[0], Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert [one.toolTip() for one in segments.buttons()] == (
        ["Phone", "WeChat", "Visit"] if icon_only else [""] * 3
    )


def test_setting_a_segment_tells_nobody(qtbot: QtBot) -> None:
    segments = Segmented(METHODS)
    shown(qtbot, segments)
    chosen = collect(segments.chosen)
    segments.set_value(3)
    segments.set_value(None)
    assert segments.value() is None
    assert chosen == []


def test_tabs_keep_the_current_one_and_say_their_counts(qtbot: QtBot) -> None:
    tabs = TabBar([("all", "All"), ("mine", "Mine")])
    shown(qtbot, tabs)
    chosen = collect(tabs.chosen)
    assert tabs.current() == "all"
    tabs.set_count("mine", 1402)
    assert tabs.buttons()[1].accessibleName() == "Mine, 1,402"
    qtbot.mouseClick(tabs.buttons()[1], LEFT)
    qtbot.keyClick(tabs.buttons()[1], Qt.Key.Key_Left)
    assert chosen == ["mine", "all"]
    tabs.set_current("mine")
    tabs.set_tabs([("mine", "Mine"), ("more", "More")])
    assert tabs.current() == "mine"


def test_a_filter_chip_is_opened_or_taken_off(qtbot: QtBot) -> None:
    chip = FilterChip("storefront", "Store")
    shown(qtbot, chip)
    clicked, cleared = collect(chip.clicked), collect(chip.cleared)
    cross = QPoint(chip.width() - 12, 14)
    qtbot.mouseClick(chip, LEFT, pos=cross)
    assert (len(clicked), len(cleared)) == (1, 0)
    chip.set_value("Xuhui")
    chip.resize(chip.sizeHint())
    assert chip.accessibleName() == "Store: Xuhui"
    qtbot.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 12, 14))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert (len(clicked), len(cleared)) == (1, 2)
    qtbot.mouseClick(chip, LEFT, pos=QPoint(20, 14))
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert (len(clicked), len(cleared)) == (3, 2)


def test_a_tag_chip_goes_by_its_cross_if_it_may(qtbot: QtBot) -> None:
    chip, fixed = TagChip("Sofa"), TagChip("plan.pdf", icon_name="paperclip", removable=False)
    shown(qtbot, chip, fixed)
    cleared, kept = collect(chip.cleared), collect(fixed.cleared)
    qtbot.keyClick(chip, Qt.Key.Key_Backspace)
    qtbot.keyClick(fixed, Qt.Key.Key_Backspace)
    assert (len(cleared), len(kept)) == (1, 0)


def test_search_waits_for_typing_and_composing_to_end(qtbot: QtBot) -> None:
    box = SearchBox("Search", "Ctrl F")
    shown(qtbot, box)
    searched, submitted = collect(box.searched), collect(box.submitted)
    qtbot.keyClicks(box, "ab ")
    assert searched == []
    qtbot.waitUntil(lambda: searched == ["ab"])
    compose(box, "wang")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    box.tell()
    assert (searched, submitted) == (["ab"], [])
    compose(box, commit="王")
    qtbot.waitUntil(lambda: searched[-1] == "ab 王")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert submitted == ["ab 王"]


def test_search_is_emptied_by_esc_or_cross_and_left_by_down(qtbot: QtBot) -> None:
    box = SearchBox("Search")
    shown(qtbot, box)
    searched, down = collect(box.searched), collect(box.left_down)
    qtbot.keyClicks(box, "x")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert (searched, len(down)) == (["x"], 1)
    assert box.clear_button.isVisible()
    qtbot.mouseClick(box.clear_button, LEFT)
    assert searched == ["x", ""]
    box.show_text("set elsewhere")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert not box.clear_button.isVisible()


def test_cards_say_and_offer(qtbot: QtBot) -> None:
    card, note = Card("warning", "Title", "Text"), NoticeCard("A <b>bold</b> word")
    shown(qtbot, card, note)
    clicked = collect(card.add_button("Open it").clicked)
    buttons = [one for one in card.findChildren(QWidget) if one.metaObject().className() == "Button"]
    qtbot.mouseClick(buttons[-1], LEFT)
    assert len(clicked) == 1
    assert card.accessibleName() == "Title"
    card.say("Other")
    assert not card.text.isVisible()
    note.set_text("below")
    assert note.text.isVisible()


def test_strips_hide_when_they_say_nothing_and_banners_close(qtbot: QtBot) -> None:
    strip, banner = (
        Strip("Shared", link="Show"),
        Banner("Connection lost", action_text="Retry", closable=True),
    )
    shown(qtbot, strip, banner)
    opened, acted, closed = collect(strip.opened), collect(banner.acted), collect(banner.closed)
    qtbot.mouseClick(strip.link, LEFT)
    qtbot.mouseClick(banner.action, LEFT)
    qtbot.mouseClick(banner.close_button, LEFT)
    assert (len(opened), len(acted), len(closed)) == (1, 1, 1)
    strip.say("")
    assert not strip.isVisible()
    assert not banner.isVisible()


def test_toasts_stack_act_and_follow_their_window(qtbot: QtBot) -> None:
    window = shown(qtbot)
    host = ToastHost(window)
    undone: list[str] = []
    failed = host.show("2 could not be saved", error=True)
    done = host.show("Assigned", "Undo", lambda: undone.append("undo"))
    assert failed.geometry().bottom() < done.geometry().top()
    bottom = window.height() - done.geometry().bottom()
    window.resize(700, 500)
    assert window.height() - done.geometry().bottom() == bottom
    qtbot.mouseClick(done.action, LEFT)
    assert undone == ["undo"]
    assert host.toasts == [failed]
    qtbot.mouseClick(failed.close_button, LEFT)
    assert host.toasts == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("已转客户：SJ2611-123456 欧阳娜娜", "欧阳娜娜"),
        (f"Converted: {named('SJ2611-123456', 'Mary Ann Smith')}", "Mary\u00a0Ann\u00a0Smith"),
    ],
)
def test_a_toast_is_as_wide_as_it_needs_and_parts_no_name(qtbot: QtBot, text: str, name: str) -> None:
    window = shown(qtbot)
    host = ToastHost(window)
    toast, short = host.show(text, "Undo"), host.show("已分配", "撤销")
    assert toast.label.heightForWidth(toast.label.width()) == toast.label.heightForWidth(9999)
    assert short.width() < toast.width() <= WIDEST
    for width in range(280, toast.width()):
        window.resize(width + 32, 300)
        assert toast.width() == width
        joined = "\u2060".join(name) if name[0] > "一" else name
        assert any(joined in one for one in lines_of(toast.label)), width


def lines_of(label: QLabel) -> list[str]:
    """The lines in which a label shows its text."""
    layout = QTextLayout(label.text(), label.font())
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.width())
        lines.append(label.text()[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


def test_what_was_typed_as_a_date_stays(qtbot: QtBot) -> None:
    edit = DateEdit()
    shown(qtbot, edit)
    edited = collect(edit.edited)
    qtbot.keyClicks(edit, "2026-13-45")
    assert edit.text() == "2026-13-45"
    assert (edit.value(), edit.is_valid()) == (None, False)
    qtbot.mouseClick(edit.clear_button, LEFT)
    assert (edit.text(), edit.is_valid()) == ("", True)
    qtbot.keyClicks(edit, "2026/12/1")
    assert edit.value() == date(2026, 12, 1)
    assert len(edited) > 2


def test_a_date_is_picked_in_the_calendar(qtbot: QtBot) -> None:
    edit = DateEdit(placeholder="Pick")
    shown(qtbot, edit)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    seen_through = popup.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    assert seen_through is not may_be_uncomposed(), "its corners would be black"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert edit.value() == date(2026, 11, 25)
    assert not popup.isVisible()
    edit.setReadOnly(True)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert not popup.isVisible()


def test_quick_dates_choose_one_another_or_none(qtbot: QtBot) -> None:
    row = QuickDates(
        [QuickDate(date(2026, 11, 25), "Tomorrow", "11/25 Wed"), QuickDate(date(2026, 11, 28), "Weekend", "")]
    )
    shown(qtbot, row)
    chosen = collect(row.chosen)
    qtbot.mouseClick(row.cards()[0], LEFT)
    qtbot.mouseClick(row.cards()[0], LEFT)
    assert row.cards()[0].isChecked()
    row.none_button.show()
    qtbot.mouseClick(row.none_button, LEFT)
    assert chosen == [date(2026, 11, 25), date(2026, 11, 25), None]
    assert not row.cards()[0].isChecked()
    qtbot.mouseClick(row.pick_card, LEFT)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert row.value() == TODAY
    assert row.pick_card.isChecked()


def test_a_composed_entry_is_logged_once_and_kept_until_cleared(qtbot: QtBot) -> None:
    box = Composer(METHODS, [QuickDate(date(2026, 11, 25), "Tomorrow", "")])
    shown(qtbot, box)
    logged = collect(box.logged)
    qtbot.keyClick(box.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert logged == []
    assert box.problem.isVisible()
    qtbot.keyClick(box.text, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(box.text, "called")
    assert not box.problem.isVisible()
    box.set_next(date(2026, 11, 25))
    qtbot.keyClick(box.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(box.log_button, LEFT)
    assert logged == [ComposedEntry(2, "called", date(2026, 11, 25), False)]
    assert box.text.text() == "called"
    box.clear()
    assert box.is_empty()
    assert box.entry() == ComposedEntry(2, "", None, True)


def test_files_and_pictures_are_pasted_and_taken_off(qtbot: QtBot, tmp_path: Path) -> None:
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"plan")
    box = Composer(METHODS)
    shown(qtbot, box)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(plan))])
    QGuiApplication.clipboard().setMimeData(files)
    box.text.paste()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(picture)
    box.text.paste()
    assert [path.suffix for path in box.entry().attachments] == [".pdf", ".png"]
    assert QImage(str(box.entry().attachments[1])).size() == picture.size()
    qtbot.keyClick(box.findChildren(TagChip)[0], Qt.Key.Key_Delete)
    assert [path.suffix for path in box.entry().attachments] == [".png"]


def test_a_long_choice_is_shown_in_full(qtbot: QtBot) -> None:
    long = "想看真皮沙发、周末带家人一起来店里，客厅先定，卧室等交房后再看，孩子六岁，希望圆角、耐脏面料"
    cards = RadioCards([("mine", long, ""), ("theirs", "布艺沙发", "")])
    shown(qtbot, cards)
    mine, theirs = cards.buttons()
    before = mine.height()
    assert before >= theirs.height() + 2 * QFontMetrics(theme.font("body")).lineSpacing()
    cards.set_value("mine")
    assert mine.height() == before, "choosing moves nothing"
    cards.resize(cards.width() * 2, cards.height())
    assert mine.height() < before


def test_a_tag_too_long_ends_in_dots_and_tells_the_whole(qtbot: QtBot) -> None:
    chip = TagChip("上海尚居全屋软装设计工程有限公司", removable=False)
    chip.setMaximumWidth(80)
    shown(qtbot, chip)
    chip.grab()
    assert chip.width() == 80
    assert chip.toolTip() == chip.text()
    chip.setMaximumWidth(400)
    chip.resize(chip.sizeHint())
    chip.grab()
    assert not chip.toolTip()


def test_explained_choices_go_by_click_and_arrow_past_what_is_refused(qtbot: QtBot) -> None:
    cards = RadioCards([("a", "A", "first"), ("b", "B", "second"), ("c", "C", "")])
    shown(qtbot, cards)
    chosen = collect(cards.chosen)
    cards.refuse("b", "3 customers conflict")
    qtbot.mouseClick(cards.buttons()[1], LEFT)
    qtbot.mouseClick(cards.buttons()[0], LEFT)
    qtbot.keyClick(cards.buttons()[0], Qt.Key.Key_Down)
    assert chosen == ["a", "c"]
    assert cards.buttons()[1].accessibleDescription() == "3 customers conflict"
    cards.refuse("b", "")
    cards.set_value("b")
    assert cards.value() == "b"


def test_choices_that_come_late_take_the_keyboard_at_once(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    other, cards = QLineEdit(), RadioCards()
    column.addWidget(other)
    column.addWidget(cards)
    shown(qtbot, page)
    other.setFocus()
    cards.set_options([("a", "A", ""), ("b", "B", "")])
    cards.set_value("a")
    cards.setFocus()
    assert cards.buttons()[0].hasFocus()


@pytest.mark.parametrize("mode", ["--light", "--dark"])
def test_the_gallery_shows_every_component(qapp: QApplication, tmp_path: Path, mode: str) -> None:
    out = tmp_path / "gallery.png"
    assert gallery.main(["gallery", str(out), mode]) == 0
    picture = QImage(str(out))
    assert picture.width() == gallery.WIDTH
    assert picture.pixelColor(2, 2) == theme.color("surface")

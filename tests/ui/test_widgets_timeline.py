"""The timeline: what it draws, what can be opened, what a screen reader hears."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.widgets.timeline import Timeline
from desktop.ui.widgets.timeline_entry import Attached, ChangedField, EntryLayout, TimelineEntry
from desktop.ui.widgets.wrapping import NO_BREAK, wrapped

NOTE = TimelineEntry(
    "storefront",
    "李敏",
    "到店",
    "11月21日 15:40",
    "2026-11-21 15:40:07",
    text="到店约 50 分钟，量了客厅开间 4.2 m。对 2.8 m 岩板餐桌有兴趣。",
    attached=(Attached("户型图.pdf", 1), Attached("客厅.jpg", 2, "image")),
)
HANDED_OVER = TimelineEntry("user-plus", "张强 交接给 李敏", when="11月20日", quiet=True)
EDITED = TimelineEntry(
    "pencil-simple", "编辑", "李敏", "今天 12:08", changes=(ChangedField("预算", "68,000", "86,000"),)
)


@pytest.fixture
def view(qtbot: Any, qapp: QApplication) -> Iterator[Timeline]:
    theme.apply(qapp, "light", "zh_CN")
    made = Timeline(placeholder="还没有记录")
    made.resize(360, 400)
    made.show()
    yield made
    made.close()


def place_of_chip(view: Timeline, row: int, chip: int) -> QPoint:
    index = view.model().index(row, 0)
    layout = EntryLayout(view.entries()[row], view.entry_width())
    return view.visualRect(index).topLeft() + layout.chips[chip][0].center().toPoint()


def test_entries_take_the_room_they_need(view: Timeline) -> None:
    wide, narrow = EntryLayout(NOTE, 600).height, EntryLayout(NOTE, 260).height
    assert narrow > wide > EntryLayout(HANDED_OVER, 600).height
    long = TimelineEntry("plus", "一句很长的话，" * 20, when="今天", quiet=True)
    assert EntryLayout(long, 260).height > EntryLayout(HANDED_OVER, 260).height


def test_a_file_opens_by_click(view: Timeline, qtbot: Any) -> None:
    view.set_entries([HANDED_OVER, NOTE])
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(1, 0)).isValid())
    with qtbot.waitSignal(view.attachment_opened) as opened:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of_chip(view, 1, 1))
    assert opened.args == [2]
    qtbot.mouseMove(view.viewport(), place_of_chip(view, 1, 0))
    qtbot.waitUntil(lambda: view.hovered() == NOTE.attached[0])


def test_the_keyboard_copies_an_entry_and_opens_its_first_file(view: Timeline, qtbot: Any) -> None:
    view.set_entries([HANDED_OVER, NOTE])
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "岩板餐桌" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(view.attachment_opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_screen_readers_hear_the_whole_entry(view: Timeline) -> None:
    view.set_entries([EDITED, NOTE])
    spoken = view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "今天 12:08 编辑 李敏\n预算: 68,000 → 86,000"
    assert view.accessibleName()


def test_the_same_entries_do_not_jump(view: Timeline, qtbot: Any) -> None:
    view.set_entries([NOTE] * 30)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 500)
    view.verticalScrollBar().setValue(500)
    view.set_entries([NOTE] * 30)
    assert view.verticalScrollBar().value() == 500
    view.set_entries([HANDED_OVER] + [NOTE] * 30)
    qtbot.waitUntil(lambda: view.model().rowCount() == 31)


def test_five_hundred_entries_are_all_reached(view: Timeline, qtbot: Any) -> None:
    view.set_entries([NOTE, EDITED, HANDED_OVER] * 170)
    expected = (
        sum(EntryLayout(entry, view.entry_width()).height for entry in (NOTE, EDITED, HANDED_OVER)) * 170
    )
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() >= expected - view.viewport().height())


def test_the_old_value_is_struck_by_a_line(view: Timeline) -> None:
    picture = QImage(360, 120, QImage.Format.Format_RGB32)
    picture.fill(theme.color("surface"))
    painter = QPainter(picture)
    layout = EntryLayout(EDITED, 360)
    layout.paint(painter, last=True)
    painter.end()
    middle = round(layout.struck_boxes()[0].center().y())
    left, right = round(layout.struck_boxes()[0].left()), round(layout.struck_boxes()[0].right())
    ground = theme.color("sunken").rgb()
    rows = [[picture.pixel(x, y) for x in range(left + 1, right - 1)] for y in (middle, middle + 1)]
    assert any(ground not in row for row in rows)


def test_an_empty_timeline_says_so(view: Timeline) -> None:
    empty = view.viewport().grab().toImage()
    view.set_placeholder("")
    assert view.viewport().grab().toImage() != empty


def test_it_follows_the_theme(view: Timeline, qapp: QApplication) -> None:
    view.set_entries([NOTE])
    light = view.grab().toImage()
    theme.apply(qapp, "dark", "zh_CN")
    QApplication.processEvents()
    assert view.grab().toImage() != light
    theme.apply(qapp, "light", "zh_CN")


@pytest.mark.parametrize(
    "whole", ["138 0013 8000", "+86 138 0013 8000", "3.2 m", "45 min", "12 月", "1,200 mm"]
)
@pytest.mark.parametrize("width", range(60, 200, 7))
def test_a_phone_and_a_number_with_its_unit_stay_in_one_line(
    qapp: QApplication, whole: str, width: int
) -> None:
    font = theme.font("body")
    text = f"Called them {whole} and again"
    layouts, _height = wrapped(text, font, max(width, QFontMetrics(font).horizontalAdvance(whole) + 1), 1.2)
    layout = layouts[0]
    lines = [layout.lineAt(at) for at in range(layout.lineCount())]
    shown = [layout.text()[one.textStart() : one.textStart() + one.textLength()] for one in lines]
    assert any(whole in one.replace(NO_BREAK, " ") for one in shown)


def test_what_is_copied_has_plain_spaces(view: Timeline, qtbot: Any) -> None:
    view.set_entries([TimelineEntry("phone", "李敏", text="回电 138 0013 8000")])
    assert "138 0013 8000" in view.entries()[0].spoken()

"""Draws every component into one picture: python -m tests.gallery OUT.png [--dark]."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.chips import FilterChip, TagChip
from desktop.ui.widgets.composer import Composer
from desktop.ui.widgets.date_edit import DateEdit, QuickDate, QuickDates
from desktop.ui.widgets.fields import ComboBox, FieldBox, LineEdit, TextEdit
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.notice import Banner, NoticeCard, Strip
from desktop.ui.widgets.pill import Pill, Tag
from desktop.ui.widgets.radio_cards import RadioCards
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.switch import Switch
from desktop.ui.widgets.tab_bar import TabBar
from desktop.ui.widgets.timeline import Timeline
from desktop.ui.widgets.timeline_entry import Attached, TimelineEntry
from desktop.ui.widgets.toast import ToastHost
from desktop.words import Business, Document

WIDTH = 700


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Widgets side by side."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    if stretch:
        line.addStretch(1)
    return line


def disabled(widget: QWidget) -> QWidget:
    """The widget, off."""
    widget.setEnabled(False)
    return widget


def error(edit: LineEdit) -> LineEdit:
    """The editor, at fault."""
    edit.set_state("error")
    return edit


def read_only(edit: LineEdit) -> LineEdit:
    """The editor, locked."""
    edit.setReadOnly(True)
    return edit


def buttons() -> QLayout:
    """Every kind of button."""
    return row(
        Button("主要", kind="primary", icon_name="plus"),
        Button("记录", kind="primary", key="Ctrl ↵"),
        Button("普通"),
        Button("取消", key="Esc"),
        Button("弱", kind="ghost"),
        disabled(Button("停用")),
        Button("危险", kind="danger"),
        Button("链接", kind="link"),
        IconButton("paperclip", "附件"),
    )


def marks() -> QLayout:
    """Pills and tags."""
    return row(
        Pill(Business.UNASSIGNED, "未分配"),
        Pill(Business.ASSIGNED, "已分配"),
        Pill(Business.CONVERTED, "已转客户"),
        Pill(Business.CLOSED, "无效关闭"),
        Pill("voided", "已作废"),
        Tag(Document.CREATED, "创建"),
        Tag(Document.IN_REVIEW, "审核中"),
        Tag(Document.APPROVED, "已审核"),
    )


def tones() -> QLayout:
    """Tags in a tone."""
    return row(
        Tag(Document.RE_REVIEW, "重新审核"),
        Tag("file-text", "有合同", tone="success"),
        Tag("users", "共享客户", tone="info"),
        Tag("warning", "需要处理", tone="warning"),
        Tag("", "已停用", tone="quiet"),
    )


def inputs() -> QLayout:
    """Editors in their states."""
    combo = ComboBox([(1, "选择"), (2, "小红书")])
    combo.set_value(1)
    return row(
        LineEdit("普通"),
        error(LineEdit("错误")),
        read_only(LineEdit("只读")),
        combo,
        disabled(LineEdit("停用")),
        stretch=False,
    )


def more_inputs() -> QLayout:
    """Editors with what stands in them."""
    long = ComboBox([(number, f"第 {number} 家门店") for number in range(20)], placeholder="选门店")
    return row(
        LineEdit(placeholder="搜索姓名、电话", icon_name="magnifying-glass", key="Ctrl F"),
        LineEdit("86,000", unit="元"),
        long,
        stretch=False,
    )


def boxes() -> QLayout:
    """Fields with labels and messages."""
    wrong = FieldBox("邮箱", LineEdit("jingyi@shangju"), required=True)
    wrong.set_problem("缺少域名后缀")
    doubtful = FieldBox("手机号", LineEdit("138 0013 8000"), hint="与微信至少填一项")
    doubtful.set_problem("号码少一位", "warning")
    line = row(wrong, doubtful, FieldBox("说明", TextEdit("对方现货 3 天送到", limit=500)), stretch=False)
    for index in range(line.count()):
        line.setAlignment(line.itemAt(index).widget(), Qt.AlignmentFlag.AlignTop)
    return line


def choices() -> QLayout:
    """Segments, ticks and rounds."""
    voided = Segmented([(0, "隐藏", None), (1, "只看", None), (2, "全部", None)], small=True)
    voided.set_value(0)
    method = Segmented([(0, "电话", "phone"), (1, "微信", "chat-circle-dots"), (2, "到店", "storefront")])
    method.set_value(2)
    only = Segmented([(0, "电话", "phone"), (1, "微信", "chat-circle-dots")], icon_only=True, small=True)
    only.set_value(1)
    tick, round_ = QCheckBox("已选"), QRadioButton("单选")
    tick.setChecked(True)
    round_.setChecked(True)
    return row(voided, method, only, tick, QCheckBox("未选"), round_, QRadioButton("未选"))


def filters() -> QLayout:
    """Tabs and chips."""
    tabs = TabBar([("all", "全部"), ("mine", "未分配"), ("done", "已分配")])
    tabs.set_count("all", 128)
    tabs.set_count("mine", 14)
    chips = (FilterChip("path", "来源"), FilterChip("storefront", "门店", "徐汇店"), TagChip("沙发"))
    return row(tabs, *chips, stretch=False)


def searches() -> QLayout:
    """A search box, empty and filled."""
    filled = SearchBox("搜索", "Ctrl F")
    filled.setText("王")
    return row(SearchBox("搜索姓名、电话、编号、拼音", "Ctrl F"), filled, stretch=False)


def cards() -> QLayout:
    """Cards and banners."""
    column = QVBoxLayout()
    info = Card(
        "info",
        "该手机号属于客户 胡先生（共享客户）",
        "KH-00162 · 负责人 陈洁 · 保存后自动关联",
        icon_name="users",
    )
    info.add_link("查看")
    warning = Card("warning", "同一电话还有一条在跟的商机", "负责人 张强 · 徐汇店 · 最后跟进 4 天前（电话）")
    warning.add_button("打开它", icon_name="arrow-square-out")
    warning.add_button("仍然录入")
    pair = row(
        Card("error", "已有相同手机号码的客户"),
        Card("success", "没有冲突"),
        Card("sunken", "安静", "只读"),
        stretch=False,
    )
    column.addLayout(row(info, warning, stretch=False))
    column.addLayout(pair)
    long = "这个号码属于另一位同事正在跟的商机，而且这句话长到要换行才能放下，看看卡片会不会截断它"
    column.addLayout(
        row(NoticeCard("已有商机", long * 2), Card("warning", "已有商机", long * 2), stretch=False)
    )
    column.addWidget(Strip("该手机号属于客户 王先生（共享客户）", icon_name="users", link="查看"))
    column.addWidget(Banner("数据库连接已断开，正在重试"))
    return column


def toasts() -> QLayout:
    """Toasts in a window of their own."""
    window = QWidget()
    window.setFixedHeight(110)
    host = ToastHost(window, 8)
    host.show("2 条未能保存", "查看", print, error=True)
    host.show("已分配给 张强", "撤回", print)
    return row(window, stretch=False)


def dates() -> QLayout:
    """Dates: typed, and one click away."""
    row_ = QuickDates(
        [
            QuickDate(date(2026, 11, 25), "明天", "11/25 周三"),
            QuickDate(date(2026, 11, 26), "后天", "11/26 周四"),
            QuickDate(date(2026, 11, 28), "周末", "11/28 周六"),
        ]
    )
    row_.set_value(date(2026, 11, 26))
    return row(row_, DateEdit(date(2026, 12, 20)), DateEdit(placeholder="选日期"), stretch=False)


def compose() -> QLayout:
    """The quick box, and choices with explanations."""
    methods = [(n, text, name) for n, (text, name) in enumerate(METHODS.items())]
    box = Composer(methods)
    box.set_next(date(2026, 11, 28))
    other = Composer(methods)
    other.add_files([Path("户型图.pdf"), Path("照片.jpg")])
    other.submit()
    return row(box, other, stretch=False)


def explained() -> QLayout:
    """Choices with a sentence each, and without."""
    cards_ = RadioCards(
        [
            (1, "手机号", "同一号码只能有一位客户（默认）"),
            (2, "手机号 + 姓名", "同号不同名可以各建一位"),
            (3, "不限制", "允许重复"),
        ]
    )
    cards_.set_value(1)
    cards_.refuse(3, "有 3 位客户冲突")
    plain = RadioCards([(1, "已在别处购买", ""), (2, "超出预算", ""), (3, "其他", "")])
    plain.set_value(1)
    column = QVBoxLayout()
    column.addWidget(cards_)
    column.addWidget(plain)
    column.addLayout(row(Switch("开", on=True), Switch("关"), disabled(Switch("停用"))))
    return column


def timeline() -> QLayout:
    """What happened."""
    view = Timeline()
    view.setFixedHeight(230)
    view.set_entries(
        [
            TimelineEntry(
                "chat-circle-dots",
                "李敏",
                "微信",
                "今天 12:08",
                text="发了三套沙发搭配方案，客户偏向浅咖色科技布。",
            ),
            TimelineEntry(
                "storefront",
                "李敏",
                "到店",
                "11月21日 15:40",
                text="到店约 50 分钟。",
                attached=(Attached("户型图.pdf"),),
            ),
            TimelineEntry("user-plus", "张强 交接给 李敏", when="11月20日", quiet=True),
        ]
    )
    return row(view, stretch=False)


METHODS = {
    "电话": "phone",
    "微信": "chat-circle-dots",
    "到店": "storefront",
    "上门": "house-line",
    "其他": "dots-three",
}
SECTIONS = {
    "按钮": (buttons,),
    "状态": (marks, tones),
    "输入": (inputs, more_inputs, boxes),
    "筛选与选择": (choices, filters, searches),
    "卡片": (cards,),
    "提示条": (toasts,),
    "跟进": (dates, compose, timeline),
    "选择": (explained,),
}


def gallery() -> QWidget:
    """All components on one page."""
    page = QWidget()
    page.setObjectName("page")
    page.setFixedWidth(WIDTH)
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(10)
    for title, parts in SECTIONS.items():
        column.addWidget(Label(title, style="meta", tone="secondary", bold=True))
        for part in parts:
            column.addLayout(part())
    column.addStretch(1)
    return page


def main(arguments: list[str]) -> int:
    """Writes the picture."""
    application = QApplication.instance() or QApplication(arguments)
    assert isinstance(application, QApplication)
    theme.apply(application, "dark" if "--dark" in arguments else "light", "zh_CN")
    page = gallery()
    page.show()
    for _ in range(4):
        application.processEvents()
    layout = page.layout()
    assert layout is not None
    page.resize(WIDTH, layout.totalHeightForWidth(WIDTH))
    application.processEvents()
    page.grab().save(next(one for one in arguments if one.endswith(".png")))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

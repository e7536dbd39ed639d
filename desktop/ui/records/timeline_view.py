"""The timeline of a record: follow-ups and operations down a line, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.controllers.timeline import AttachedFile, TimelineItem
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.records.moments import full_moment, moment, short_moment
from desktop.ui.records.timeline_text import (
    ICONS,
    METHOD_ICONS,
    ChangeLine,
    Names,
    change_lines,
    sentence,
)
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.words import Operation, label

AT_ONCE = 40
CIRCLE = 28
INDENT = 38
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".heic")


class _Item(QWidget):
    """One item: its circle on the line, and what is said right of it.

    Signals:
        file_asked: an attachment is to be opened; carries the `AttachedFile`.
    """

    file_asked = Signal(object)

    def __init__(self, icon_name: str, last: bool) -> None:
        super().__init__()
        self._icon, self._last = icon_name, last
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(INDENT, 4, 0, 12)
        self.column.setSpacing(5)

    def add_head(self, person: str, what: str, when: str, tip: str, bold: bool) -> None:
        """The line with the person, what was done and when."""
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Label(person, bold=bold))
        if what:
            row.addWidget(Label(what, style="meta", tone="secondary"))
        row.addStretch(1)
        time = Label(when, style="meta", tone="secondary")
        time.setToolTip(tip)
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def add_sentence(self, text: str, when: str, tip: str) -> None:
        """An operation in one sentence, with its day."""
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Label(text, tone="secondary", wrap=True), 1)
        time = Label(when, style="meta", tone="secondary")
        time.setToolTip(tip)
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def add_text(self, text: str) -> None:
        """What was said or agreed; it can be selected and copied."""
        shown = Label(text, wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(shown)

    def add_files(self, files: Sequence[AttachedFile]) -> None:
        """The attachments, each a button that opens it."""
        for start in range(0, len(files), 2):
            row = QHBoxLayout()
            row.setSpacing(6)
            for one in files[start : start + 2]:
                picture = one.name.lower().endswith(PICTURES)
                button = Button(one.name, kind="chip", icon_name="image" if picture else "paperclip")
                button.clicked.connect(partial(self._ask_file, one))
                row.addWidget(button)
            row.addStretch(1)
            self.column.addLayout(row)

    def _ask_file(self, file: AttachedFile, _checked: bool = False) -> None:
        self.file_asked.emit(file)

    def add_changes(self, lines: Sequence[ChangeLine]) -> None:
        """Old and new value, a line a field, in a quiet box."""
        box = QFrame()
        box.setProperty("card", "sunken")
        grid = QGridLayout(box)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 72)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(line.caption, style="meta", tone="secondary"), row, 0, top)
            grid.addWidget(_Change(line), row, 1)
        self.column.addWidget(box)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            painter.fillRect(QRectF(CIRCLE / 2, CIRCLE, 1, self.height() - CIRCLE), theme.color("border"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        painter.drawEllipse(QRectF(0, 0, CIRCLE, CIRCLE))
        draw_icon(painter, QRectF(7, 7, 14, 14), self._icon, theme.color("text 2"))


class _Change(QWidget):
    """Old value, struck, an arrow, new value."""

    def __init__(self, line: ChangeLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        old = Label(line.old, style="meta", tone="hint", wrap=len(line.old) > 16)
        struck = QFont(old.font())
        struck.setStrikeOut(True)
        old.setFont(struck)
        new = Label(line.new, style="meta", wrap=True)
        row.addWidget(old, 0 if len(line.old) <= 16 else 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label("→", style="meta", tone="secondary"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(new, 1, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{line.caption}: {line.old} → {line.new}")


class TimelineView(QScrollArea):
    """Shows a record's timeline, or its history with old and new values.

    Arguments:
        history: operations with their changes, instead of follow-ups with their texts.

    Signals:
        file_asked: an attachment is to be opened; carries the `AttachedFile`.
    """

    file_asked = Signal(object)

    def __init__(self, *, history: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._items: Sequence[TimelineItem] = ()
        self._names: Names | None = None
        self._most = AT_ONCE
        self._margins = (20, 14, 20, 8)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("History") if history else self.tr("Timeline"))
        self.viewport().setAutoFillBackground(False)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """The room around the items."""
        self._margins = (left, top, right, bottom)

    def show_items(self, items: Sequence[TimelineItem], names: Names) -> None:
        """Shows these items from the top."""
        self._items, self._names, self._most = items, names, AT_ONCE
        self._fill()
        self.verticalScrollBar().setValue(0)

    def shown_items(self) -> Sequence[TimelineItem]:
        """The items given to be shown."""
        return self._items

    def _fill(self) -> None:
        page = QWidget()
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(*self._margins)
        column.setSpacing(0)
        shown = self._items[: self._most]
        for at, item in enumerate(shown):
            column.addWidget(self._make(item, at == len(self._items) - 1))
        if not self._items:
            empty = Label(self.tr("Nothing yet."), tone="hint")
            empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(empty)
        left = len(self._items) - len(shown)
        if left:
            more = Button(self.tr("Show %n earlier", "", left), kind="link")
            more.clicked.connect(self._show_more)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(page)

    def _show_more(self) -> None:
        self._most += 5 * AT_ONCE
        place = self.verticalScrollBar().value()
        self._fill()
        self.verticalScrollBar().setValue(place)

    def _make(self, item: TimelineItem, last: bool) -> QWidget:
        assert self._names is not None
        person, tip = self._names.directory.staff_name(item.staff), full_moment(item.at)
        if self._history:
            widget = _Item(ICONS.get(item.operation, "pencil-simple"), last)
            widget.add_head(label(item.operation), person, moment(item.at), tip, bold=True)
            lines = change_lines(item, self._names)
            if lines:
                widget.add_changes(lines)
        elif item.operation is Operation.DYNAMICS and item.method is not None:
            widget = _Item(METHOD_ICONS[item.method], last)
            widget.add_head(person, label(item.method), moment(item.at), tip, bold=True)
            widget.add_text(item.text)
            if item.attachments:
                widget.add_files(item.attachments)
        else:
            widget = _Item(ICONS.get(item.operation, "pencil-simple"), last)
            widget.add_sentence(sentence(item, self._names), short_moment(item.at), tip)
        widget.file_asked.connect(self.file_asked)
        return widget

"""The lines of the command palette: a small list model with section titles, and how a line is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import theme
from desktop.ui.shell.palette_entries import TITLES, Entry, Section
from desktop.ui.widgets.buttons import CAP_HEIGHT, draw_key_cap, key_cap_width

ENTRY_HEIGHT = 36
TITLE_HEIGHT = 30

_Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Entries in their sections; a section's title is a line that cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Entry | Section] = []
        self.typed = ""

    def show_entries(self, entries: Sequence[Entry], typed: str = "") -> None:
        """Shows these entries, which are in the order of their sections; what was typed stands out in them."""
        self.beginResetModel()
        self.typed = typed
        self._lines = []
        for entry in entries:
            previous = self._lines[-1] if self._lines else None
            if not isinstance(previous, Entry) or previous.section is not entry.section:
                self._lines.append(entry.section)
            self._lines.append(entry)
        self.endResetModel()

    def line(self, row: int) -> Entry | Section:
        """The entry or section title in a row."""
        return self._lines[row]

    def choosable(self) -> list[int]:
        """The rows of entries, section titles left out."""
        return [row for row, line in enumerate(self._lines) if isinstance(line, Entry)]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - the signature is Qt's
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                line.text if isinstance(line, Entry) else QCoreApplication.translate("Palette", TITLES[line])
            )
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(line, Entry):
            return f"{line.text}, {line.detail}" if line.detail else line.text
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PaletteDelegate(QStyledItemDelegate):
    """Paints a line: icon, text, what it is done to, and its key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        titled = not index.flags() & Qt.ItemFlag.ItemIsSelectable
        return QSize(0, TITLE_HEIGHT if titled else ENTRY_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, PaletteModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        line = model.line(index.row())
        if isinstance(line, Section):
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text 3"))
            painter.drawText(rect.adjusted(19, 6, -16, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
        else:
            state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
            self._paint_entry(painter, rect, line, model.typed, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry, typed: str, current: bool) -> None:
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(QRectF(rect).adjusted(7, 1, -7, -1), 6, 6)
        mode = QIcon.Mode.Normal if entry.enabled else QIcon.Mode.Disabled
        entry.icon.paint(painter, QRect(rect.left() + 19, rect.center().y() - 7, 16, 16), mode=mode)
        right = rect.right() - 16
        if entry.keys:
            right = self._paint_keys(painter, rect, entry.keys) - 8
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("text 1" if entry.enabled else "text off"))
        left = rect.left() + 47
        for part, bold in parted(entry.text, typed):
            painter.setFont(theme.font("body", bold=bold and entry.enabled))
            room = QRect(left, rect.top(), max(0, right - left), rect.height())
            shown = painter.fontMetrics().elidedText(part, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, middle, shown)
            left += painter.fontMetrics().horizontalAdvance(shown)
        left += 12
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text 2"))
        detail = painter.fontMetrics().elidedText(
            entry.detail, Qt.TextElideMode.ElideRight, max(0, right - left)
        )
        painter.drawText(QRect(left, rect.top(), max(0, right - left), rect.height()), middle, detail)

    @staticmethod
    def _paint_keys(painter: QPainter, rect: QRect, keys: str) -> int:
        """Paints a key cap at the right edge and gives its left edge."""
        width = key_cap_width(keys)
        cap = QRect(rect.right() - 20 - width, rect.center().y() - 8, width, CAP_HEIGHT)
        draw_key_cap(painter, cap, keys)
        return cap.left()


def parted(text: str, typed: str) -> list[tuple[str, bool]]:
    """A text in parts; what was typed is one that stands out."""
    at = text.casefold().find(typed.casefold()) if typed else -1
    if at < 0 or len(text.casefold()) != len(text):
        return [(text, False)]
    end = at + len(typed)
    parts = ((text[:at], False), (text[at:end], True), (text[end:], False))
    return [(part, bold) for part, bold in parts if part]

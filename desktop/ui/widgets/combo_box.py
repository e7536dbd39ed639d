"""A drop-down list that the wheel does not change in passing and that one can search by typing when it is long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon, icon

LONG = 12
VALUE = Qt.ItemDataRole.UserRole
WORDS = Qt.ItemDataRole.UserRole + 1
CARET = 14
CARET_ROOM = 26


class _Completer(QCompleter):
    """Finds by everything an option answers to, and writes the option's own text."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class ComboBox(QComboBox):
    """Chooses one of several values.

    Signals:
        chosen: the person chose a value; not emitted by `set_value`.

    Arguments:
        options: value and text of each.
        placeholder: shown while nothing is chosen.
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Iterable[tuple[Any, str]] = (),
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
    ) -> None:
        super().__init__(parent)
        self._placeholder = placeholder
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(LONG)
        self.setPlaceholderText(placeholder)
        self.activated.connect(self._activated)
        self.set_options(options)

    def set_options(
        self,
        options: Iterable[tuple[Any, str]],
        *,
        words: Mapping[Any, str] | None = None,
        icons: Mapping[Any, str] | None = None,
    ) -> None:
        """Replaces what can be chosen; the value chosen stays if it is among them.

        Arguments:
            options: value and text of each.
            words: by value, what else finds it when typing, such as pinyin.
            icons: by value, an icon's name.
        """
        kept = self.value()
        model = QStandardItemModel(self)
        for value, text in options:
            item = QStandardItem(text)
            item.setData(value, VALUE)
            item.setData(f"{text} {(words or {}).get(value, '')}", WORDS)
            if icons and value in icons:
                item.setIcon(icon(icons[value], "text 2"))
            model.appendRow(item)
        self.setModel(model)
        self._make_searchable(model)
        self.set_value(kept)

    def _make_searchable(self, model: QStandardItemModel) -> None:
        searchable = model.rowCount() > LONG
        self.setEditable(searchable)
        if not searchable:
            return
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = _Completer(model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionRole(WORDS)
        popup = completer.popup()
        assert popup is not None
        popup.setProperty("kind", "popup")
        self.setCompleter(completer)
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(self._placeholder)
        line.editingFinished.connect(self._snap)

    def value(self) -> Any:
        """The value chosen, or None."""
        return self.currentData(VALUE)

    def set_value(self, value: Any) -> None:
        """Shows a value; one that is not offered shows nothing chosen."""
        rows = (row for row in range(self.count()) if self.itemData(row, VALUE) == value)
        self.setCurrentIndex(next(rows, -1))
        if self.currentIndex() < 0 and self.isEditable():
            self.clearEditText()

    def set_state(self, state: str) -> None:
        """Shows it as at fault (`error`) or not (empty)."""
        self.setProperty("state", state)
        theme.restyle(self)

    def _activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index, VALUE))

    def _snap(self) -> None:
        """What was typed becomes the option it names, or the one chosen before."""
        typed = self.currentText().strip()
        before = self.currentIndex()
        exact = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        rows = [row for row in range(self.count()) if typed.lower() in str(self.itemData(row, WORDS)).lower()]
        found = exact if exact >= 0 else rows[0] if typed and len(rows) == 1 else before
        if not typed:
            found = self.findData(None, VALUE)
        self.setCurrentIndex(found)
        self.setEditText(self.itemText(found) if found >= 0 else "")
        if found != before:
            self.chosen.emit(self.value())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        top = (self.height() - CARET) / 2
        place = QRectF(self.width() - CARET_ROOM + 5, top, CARET, CARET)
        draw_icon(painter, place, "caret-down", theme.color("text 2" if self.isEnabled() else "text off"))

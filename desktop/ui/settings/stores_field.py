"""Chooses the stores a person works in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from desktop.translation import figure, listed
from desktop.ui import theme
from desktop.ui.icons import draw_icon

CHIP = 22
CARET = 14


class _StayingMenu(QMenu):
    """A menu of ticks that stays open while one ticks."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)


class StoresField(QAbstractButton):
    """Looks like an input with a chip for each store; opens a list to tick.

    Signals:
        edited: the person ticked or unticked a store.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[int, str] = {}
        self._chosen: tuple[int, ...] = ()
        self._at_fault = False
        self._placeholder = ""
        self.menu = _StayingMenu(self)
        self.menu.triggered.connect(self._ticked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.CONTROL)
        self.clicked.connect(self.open_menu)

    def set_stores(self, stores: Sequence[tuple[int, str]]) -> None:
        """Offers these stores: id and name of each."""
        self._names = dict(stores)
        self.menu.clear()
        for store, name in stores:
            action = self.menu.addAction(name)
            action.setCheckable(True)
            action.setData(store)
        self.set_value(self._chosen)

    def value(self) -> tuple[int, ...]:
        """The ids of the stores chosen."""
        return self._chosen

    def set_value(self, stores: Sequence[int]) -> None:
        """Shows these stores as chosen."""
        self._chosen = tuple(sorted(stores))
        for action in self.menu.actions():
            action.setChecked(action.data() in self._chosen)
        names = self.names()
        self.setToolTip(names)
        self.setText(names)
        self.update()

    def set_placeholder(self, text: str) -> None:
        """What stands in it while no store is chosen."""
        self._placeholder = text
        self.update()

    def names(self) -> str:
        """The names of the stores chosen."""
        return listed(self._names.get(store, "") for store in self._chosen)

    def set_state(self, state: str) -> None:
        """Shows it as at fault (`error`) or not (empty)."""
        self._at_fault = state == "error"
        self.update()

    def open_menu(self) -> None:
        """Opens the list below the field."""
        self.menu.setMinimumWidth(self.width())
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _ticked(self, _action: QAction) -> None:
        self.set_value([one.data() for one in self.menu.actions() if one.isChecked()])
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, theme.CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        left, room = 5.0, self.width() - 26.0
        painter.setFont(theme.font("meta"))
        for place, store in enumerate(self._chosen):
            name = self._names.get(store, "")
            width = painter.fontMetrics().horizontalAdvance(name) + 16
            more = f"+{figure(len(self._chosen) - place)}"
            if left + width > room - (26 if place + 1 < len(self._chosen) else 0):
                self._paint_chip(painter, QRectF(left, 5, 26, CHIP), more)
                break
            self._paint_chip(painter, QRectF(left, 5, width, CHIP), name)
            left += width + 4
        if not self._chosen:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text 3"))
            place = QRectF(10, 0, room - 10, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._placeholder)
        caret = QRectF(self.width() - 23, (self.height() - CARET) / 2, CARET, CARET)
        draw_icon(painter, caret, "caret-down", theme.color("text 2"))

    def _paint_frame(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        painter.setBrush(theme.color("surface"))
        if self.hasFocus() or self._at_fault:
            painter.setPen(theme.pen("error text" if self._at_fault else "focus ring", 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
            return
        painter.setPen(theme.pen("border"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        painter.setPen(theme.pen("edge"))
        painter.drawLine(4, self.height() - 1, self.width() - 5, self.height() - 1)

    def _paint_chip(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("press"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.color("text 1"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

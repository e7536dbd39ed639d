"""What the keys of a list do while the table has the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from desktop.ui.records.table import RecordsTable

Act = Callable[["RecordsTable"], object]

_Key = Qt.Key
_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _next(table: RecordsTable) -> None:
    table.move_current(1)


def _previous(table: RecordsTable) -> None:
    table.move_current(-1)


def _extend_down(table: RecordsTable) -> None:
    table.move_current(1, extend=True)


def _extend_up(table: RecordsTable) -> None:
    table.move_current(-1, extend=True)


def _first(table: RecordsTable) -> None:
    table.go_to(0)


def _last(table: RecordsTable) -> None:
    table.go_to(table.records.rowCount() - 1)


def _tick(table: RecordsTable) -> None:
    if table.current_row() >= 0:
        table.tick_row(table.current_row())


def _open(table: RecordsTable) -> None:
    if table.current_record():
        table.open_asked.emit(False)


def _open_apart(table: RecordsTable) -> None:
    if table.current_record():
        table.open_asked.emit(True)


def _preview(table: RecordsTable) -> None:
    table.preview_asked.emit()


def _assign(table: RecordsTable) -> None:
    table.key_asked.emit("A")


def _dynamics(table: RecordsTable) -> None:
    table.key_asked.emit("D")


def _push_down(table: RecordsTable) -> None:
    table.key_asked.emit("P")


def _quote(table: RecordsTable) -> None:
    table.key_asked.emit("Q")


def _order(table: RecordsTable) -> None:
    table.key_asked.emit("O")


def _all(table: RecordsTable) -> None:
    table.selection.select_all()


def _copy(table: RecordsTable) -> None:
    table.copy_asked.emit()


def _clear(table: RecordsTable) -> None:
    if len(table.selection):
        table.selection.clear()
    else:
        table.clear_asked.emit()


KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
    (_Key.Key_J, _PLAIN): _next,
    (_Key.Key_Down, _PLAIN): _next,
    (_Key.Key_K, _PLAIN): _previous,
    (_Key.Key_Up, _PLAIN): _previous,
    (_Key.Key_Down, _SHIFT): _extend_down,
    (_Key.Key_Up, _SHIFT): _extend_up,
    (_Key.Key_Home, _PLAIN): _first,
    (_Key.Key_End, _PLAIN): _last,
    (_Key.Key_X, _PLAIN): _tick,
    (_Key.Key_A, _PLAIN): _assign,
    (_Key.Key_D, _PLAIN): _dynamics,
    (_Key.Key_P, _PLAIN): _push_down,
    (_Key.Key_Q, _PLAIN): _quote,
    (_Key.Key_O, _PLAIN): _order,
    (_Key.Key_Space, _PLAIN): _preview,
    (_Key.Key_Return, _PLAIN): _open,
    (_Key.Key_Enter, _PLAIN): _open,
    (_Key.Key_Return, _CONTROL): _open_apart,
    (_Key.Key_Enter, _CONTROL): _open_apart,
    (_Key.Key_A, _CONTROL): _all,
    (_Key.Key_C, _CONTROL): _copy,
    (_Key.Key_Escape, _PLAIN): _clear,
}

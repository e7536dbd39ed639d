"""What the keys do in the lines, in a cell that is open and in one that is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.documents.lines.commands import BY_KEY, Command, run

if TYPE_CHECKING:
    from desktop.ui.documents.lines.grid import LineGrid

_Key = Qt.Key
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_ENTER = frozenset({_Key.Key_Return, _Key.Key_Enter})
_ROWS = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_PageUp: -10, _Key.Key_PageDown: 10}
_COLUMNS = {_Key.Key_Left: -1, _Key.Key_Right: 1}
_ENDS = {_Key.Key_Home: 0, _Key.Key_End: -1}
_TABS = {_Key.Key_Tab: 1, _Key.Key_Backtab: -1}


class Keys(QObject):
    """Hears the keys, and a click, before the field of the lines does.

    Arguments:
        grid: the lines.
    """

    def __init__(self, grid: LineGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return press(self._grid, event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # A key of the lines is theirs, also where the window has a shortcut of the same keys.
            if command_of(event) is not None:
                event.accept()
                return True
        elif event.type() == QEvent.Type.MouseButtonPress and not self._grid.editor.is_open:
            self._grid.editing.open()
        return super().eventFilter(watched, event)


def command_of(event: QKeyEvent) -> Command | None:
    """The command that a key does."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return BY_KEY.get((event.keyCombination().key(), held))


def press(grid: LineGrid, event: QKeyEvent) -> bool:
    """A key in the field; tells whether it was meant for the lines and not for the text."""
    # While an input method composes, every key is its own, and what it leaves is nobody's.
    if grid.editor.composing or grid.suggestions.key(event):
        return True
    writing = grid.editor.is_open and (grid.entry() is not None or bool(grid.editor.text()))
    command = command_of(event)
    if command is not None and not (writing and command.writing and not grid.pasting.takes(command)):
        return _command(grid, command)
    return _write(grid, event) if writing else _move(grid, event)


def _command(grid: LineGrid, command: Command) -> bool:
    if command.name == "edit" and grid.editor.is_open:
        grid.editor.deselect()
    elif grid.pasting.takes(command) or grid.editing.finish():
        run(grid, command)
    return True


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _write(grid: LineGrid, event: QKeyEvent) -> bool:
    """While something is typed: Enter, Tab, Esc and the arrows that leave the cell."""
    key, held = event.key(), _held(event)
    if key == _Key.Key_Escape and grid.entry() is not None:
        grid.editing.revert()
        return True
    if key == _Key.Key_Escape:
        grid.editor.clear()
        return True
    if key in _ENTER and held in (_PLAIN, _SHIFT):
        _enter(grid, -1 if held == _SHIFT else 1)
        return True
    if key in _TABS:
        return _tab(grid, _TABS[_Key(key)])
    if key in _ROWS and held == _PLAIN:
        if grid.editing.finish():
            grid.step_rows(_ROWS[_Key(key)])
        return True
    return False


def _enter(grid: LineGrid, by: int) -> None:
    if grid.entry() is None:
        grid.entry_row.enter()
    elif grid.editing.finish():
        grid.step_rows(by)


def _tab(grid: LineGrid, by: int) -> bool:
    """The next cell; behind the last one the keyboard leaves the lines."""
    return not grid.editing.finish() or grid.tab(by)


def _move(grid: LineGrid, event: QKeyEvent) -> bool:
    """While nothing is typed: the keys move."""
    key, held = event.key(), _held(event)
    if key in _TABS:
        return _tab(grid, _TABS[_Key(key)])
    if key in _ROWS and held in (_PLAIN, _SHIFT):
        grid.step_rows(_ROWS[_Key(key)], extend=held == _SHIFT)
        return True
    if key in _COLUMNS and held == _PLAIN:
        grid.step_columns(_COLUMNS[_Key(key)])
        return True
    if key in _ENDS:
        grid.go_to_end(_ENDS[_Key(key)], rows=held == _CONTROL)
        return True
    if key in _ENTER and held == _PLAIN and grid.entry() is not None:
        grid.editing.open()
        return True
    return _rarely(grid, key, held)


def _rarely(grid: LineGrid, key: int, held: Qt.KeyboardModifier) -> bool:
    if key == _Key.Key_A and held == _CONTROL:
        grid.select_all()
        return True
    if key == _Key.Key_Backspace and grid.entry() is not None:
        grid.editing.open()
        grid.editor.clear()
        return True
    if key == _Key.Key_Escape and len(grid.selected) > 1:
        grid.select_none()
        return True
    if grid.hindrance and held in (_PLAIN, _SHIFT) and 0x20 <= key <= 0xFF:
        grid.say(grid.hindrance)
    return False

"""The commands of the lines: what each is called, which keys do it, what it does, and why it is off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.translation import mark, translate
from desktop.ui.icons import icon
from desktop.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from desktop.ui.documents.lines.grid import LineGrid

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
_Key = Qt.Key


@dataclass(frozen=True)
class Command:
    """One command.

    Arguments:
        name: as the action is called in code.
        text: marked in the context "LineCommands"; empty where it is no item of the menu.
        keys: what does it; the first is shown.
        run: does it.
        icon: in the menu.
        writing: whether the keys mean the text while a cell is open.
        needs: what it works on: "" nothing, "line" a line, "above" a line above the current one, "before" and
            "after" a place to move to, "undo" and "redo" a step, "own" a line of no product.
        reads: whether it is there also while the lines cannot be changed.
        apart: whether a rule stands above it in the menu.
    """

    name: str
    text: str
    keys: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]
    run: Callable[[LineGrid], object]
    icon: str = ""
    writing: bool = False
    needs: str = ""
    reads: bool = False
    apart: bool = False

    def caption(self) -> str:
        """What it is called in the menu."""
        return translate("LineCommands", self.text)

    def shown_key(self) -> str:
        """The key as menus show it."""
        key, modifiers = self.keys[0]
        sequence = QKeySequence(QKeyCombination(modifiers, key))
        text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        for name, sign in (("Return", "↵"), ("Up", "↑"), ("Down", "↓")):
            text = text.replace(f"+{name}", f"+{sign}")
        return text


def hindrance(command: Command, grid: LineGrid) -> str:
    """Why a command is off; empty where it is not."""
    if grid.hindrance and not command.reads:
        return grid.hindrance
    count, rows = len(grid.sheet), grid.rows()
    missing = {
        "line": not rows,
        "above": grid.row < 1 or not rows,
        "before": not rows or rows[0] == 0,
        "after": not rows or rows[-1] == count - 1,
        "undo": not grid.sheet.can_undo,
        "redo": not grid.sheet.can_redo,
        "own": not rows or any(grid.sheet.lines[row].product is not None for row in rows),
    }
    return translate("LineCommands", _MISSING[command.needs]) if missing.get(command.needs) else ""


_MISSING = {
    "line": mark("LineCommands", "Go to a line first"),
    "above": mark("LineCommands", "There is no line above"),
    "before": mark("LineCommands", "It is the first line"),
    "after": mark("LineCommands", "It is the last line"),
    "undo": mark("LineCommands", "Nothing has been changed yet"),
    "redo": mark("LineCommands", "Nothing has been undone"),
    "own": mark("LineCommands", "It is one of the products"),
}


def _edit(grid: LineGrid) -> None:
    grid.editing.open()


def _add(grid: LineGrid) -> None:
    grid.focus_entry()


def _insert(grid: LineGrid) -> None:
    grid.do.insert_line()


def _copy_above(grid: LineGrid) -> None:
    grid.do.copy_above()


def _duplicate(grid: LineGrid) -> None:
    grid.do.duplicate()


def _up(grid: LineGrid) -> None:
    grid.do.move_lines(-1)


def _down(grid: LineGrid) -> None:
    grid.do.move_lines(1)


def _copy(grid: LineGrid) -> None:
    grid.pasting.copy()


def _paste(grid: LineGrid) -> None:
    grid.pasting.paste()


def _undo(grid: LineGrid) -> None:
    grid.do.turn(grid.sheet.undo)


def _redo(grid: LineGrid) -> None:
    grid.do.turn(grid.sheet.redo)


def _list(grid: LineGrid) -> None:
    grid.do.list_or_not()


def _delete(grid: LineGrid) -> None:
    grid.do.delete_lines()


def _menu(grid: LineGrid) -> None:
    grid.open_menu()


COMMANDS: tuple[Command, ...] = (
    Command(
        "edit",
        mark("LineCommands", "&Edit the cell"),
        ((_Key.Key_F2, NONE),),
        _edit,
        "pencil-simple",
        needs="line",
    ),
    Command(
        "add",
        mark("LineCommands", "&Add a line"),
        ((_Key.Key_Return, CONTROL), (_Key.Key_Enter, CONTROL)),
        _add,
        "plus",
        apart=True,
    ),
    Command(
        "insert",
        mark("LineCommands", "&Insert a line above"),
        ((_Key.Key_Insert, NONE),),
        _insert,
        needs="line",
    ),
    Command(
        "duplicate",
        mark("LineCommands", "D&uplicate"),
        ((_Key.Key_D, CONTROL | SHIFT),),
        _duplicate,
        "copy-simple",
        needs="line",
    ),
    Command(
        "copy_above",
        mark("LineCommands", "&Fill from the cell above"),
        ((_Key.Key_D, CONTROL),),
        _copy_above,
        "arrow-line-down",
        needs="above",
    ),
    Command(
        "up",
        mark("LineCommands", "Move u&p"),
        ((_Key.Key_Up, ALT),),
        _up,
        "arrow-up",
        needs="before",
        apart=True,
    ),
    Command(
        "down",
        mark("LineCommands", "Move d&own"),
        ((_Key.Key_Down, ALT),),
        _down,
        "arrow-down",
        needs="after",
    ),
    Command(
        "copy",
        mark("LineCommands", "&Copy the line"),
        ((_Key.Key_C, CONTROL),),
        _copy,
        "copy",
        writing=True,
        needs="line",
        reads=True,
        apart=True,
    ),
    Command(
        "paste",
        mark("LineCommands", "Pa&ste rows"),
        ((_Key.Key_V, CONTROL),),
        _paste,
        "clipboard-text",
        writing=True,
    ),
    Command(
        "undo",
        mark("LineCommands", "U&ndo"),
        ((_Key.Key_Z, CONTROL),),
        _undo,
        "arrow-u-up-left",
        writing=True,
        needs="undo",
        apart=True,
    ),
    Command(
        "redo",
        mark("LineCommands", "&Redo"),
        ((_Key.Key_Y, CONTROL), (_Key.Key_Z, CONTROL | SHIFT)),
        _redo,
        "arrow-u-up-right",
        writing=True,
        needs="redo",
    ),
    Command(
        "delete",
        mark("LineCommands", "De&lete"),
        ((_Key.Key_Delete, NONE),),
        _delete,
        "trash",
        writing=True,
        needs="line",
        apart=True,
    ),
    Command(
        "list",
        mark("LineCommands", "En&ter into the products too"),
        ((_Key.Key_L, CONTROL | SHIFT),),
        _list,
        "plus-circle",
        needs="own",
        apart=True,
    ),
    Command("menu", "", ((_Key.Key_Menu, NONE), (_Key.Key_F10, SHIFT)), _menu, reads=True),
)
BY_KEY: dict[tuple[Qt.Key, Qt.KeyboardModifier], Command] = {
    combination: one for one in COMMANDS for combination in one.keys
}


def line_menu(grid: LineGrid) -> Menu:
    """The menu of the current line, or of those selected; what is off says why at its right."""
    menu = Menu(grid)
    for one in COMMANDS:
        if not one.text or (one.needs == "own" and not grid.may_list):
            continue
        if one.apart:
            menu.addSeparator()
        reason = hindrance(one, grid)
        item = QAction(f"{one.caption()}\t{reason or one.shown_key()}", menu)
        item.setObjectName(one.name)
        item.setEnabled(not reason)
        if one.icon:
            item.setIcon(icon(one.icon, "text 2"))
        item.triggered.connect(partial(_run, grid, one))
        menu.addAction(item)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _run(grid: LineGrid, command: Command, _checked: bool = False) -> None:
    run(grid, command)


def run(grid: LineGrid, command: Command) -> None:
    """Does a command, or says why not."""
    reason = hindrance(command, grid)
    if command.needs == "own" and not grid.may_list:
        return
    if reason:
        grid.say(reason)
    else:
        command.run(grid)

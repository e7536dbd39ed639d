"""Whatever is pressed in the lines of a document, in whatever order: nothing breaks, and undoing leads to the start."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.documents.lines.commands import BY_KEY
from desktop.ui.documents.lines.grid import LineGrid
from tests.app import App
from tests.ui.line_help import (
    CONTROL,
    SHIFT,
    SOFA,
    TAKEN,
    click_cell,
    commit,
    compose,
    listed,
    open_lines,
    press,
    write,
)

STEPS = 400
NONE = Qt.KeyboardModifier.NoModifier
MOVES = [
    *((key, NONE) for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)),
    *((key, NONE) for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)),
    *(
        (key, held)
        for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown)
        for held in (NONE, CONTROL)
    ),
    *((key, SHIFT) for key in (Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return)),
    (Qt.Key.Key_A, CONTROL),
]
# A menu would take the keys that follow.
COMMANDS = [keys for keys, command in BY_KEY.items() if command.text]
TEXTS = ("2", "7.8", "sf-2086", SOFA["bar_code"], "6900000000001", "abc", "床", "-200", "1.23456", "x" * 30)
CLIPS = ("a\t2\t3\nSF-2086\t1\n", "one", "编码\t数量\nCJ-1132\t二\n")
CELLS = ("number", "code", "name", "quantity", "amount", "remark")


def _act(app: App, grid: LineGrid, chance: random.Random) -> None:
    """Something a person might do."""
    if not grid.editor.hasFocus():
        grid.focus_entry()
    kind = chance.choices(
        ("move", "command", "write", "compose", "click", "clip", "wait"), (30, 25, 25, 5, 5, 3, 5)
    )
    if kind in (["move"], ["command"]):
        press(grid, *chance.choice(MOVES if kind == ["move"] else COMMANDS))
    elif kind == ["write"]:
        write(grid, chance.choice(TEXTS))
    elif kind == ["compose"]:
        compose(grid, "jia")
        commit(grid, chance.choice(("", "加急")))
    elif kind == ["click"]:
        row = chance.randrange(grid.lines_model.rowCount())
        click_cell(grid, row, chance.choice(CELLS), chance.choice((NONE, SHIFT)))
    elif kind == ["clip"]:
        QApplication.clipboard().setText(chance.choice(CLIPS))
    else:
        app.idle()


@pytest.mark.parametrize("seed", range(4))
def test_any_keys(make_app: Callable[..., App], seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - which keys
    app = make_app(language="zh_CN" if seed % 2 else "en")
    listed(app)
    start = TAKEN if seed > 1 else ()
    grid = open_lines(app, start, may_list=bool(seed % 2))
    for _ in range(STEPS):
        _act(app, grid, chance)
        assert grid.lines_model.entries == grid.sheet.entries
        assert (0 <= grid.row < len(grid.sheet)) != grid.in_entry_row
    app.idle()
    grid.editing.revert()
    assert grid.sheet.can_undo
    while grid.sheet.can_undo:
        grid.sheet.undo()
    assert grid.lines() == start

"""What the import contracts cannot say: how dialogs open, what a start may import, how large a file may grow."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.source_texts import ROOT, program_files

QT_FREE = ("models", "controllers", "spreadsheets")
# What a start must not wait for, and a child process must not load.
HEAVY = {
    "openpyxl",
    "pypinyin",
    "phonenumbers",
    "pyqtgraph",
    "numpy",
    "peewee",
    "playhouse",
    "keyring",
    "argon2",
}
EARLY = (
    "__main__",
    "app",
    "cli",
    "start",
    "options",
    "paths",
    "settings",
    "translation",
    "words",
    "errors",
    "log",
)
STATIC_DIALOGS = {
    "QMessageBox": ("about", "aboutQt", "critical", "information", "question", "warning"),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QFileDialog": ("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    "QColorDialog": ("getColor",),
    "QFontDialog": ("getFont",),
}
MOST_LINES, MOST_FUNCTION_LINES = 450, 60


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _place(path: Path, line: int = 1) -> str:
    return f"{path.relative_to(ROOT).as_posix()}:{line}"


def _imports(nodes: Iterable[ast.AST]) -> set[str]:
    """The top-level packages that some statements import."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


def _calls(path: Path) -> Iterator[tuple[str, str, str]]:
    """Every method call: where, the last name of what it is called on, the method."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            receiver = ast.unparse(node.func.value).split(".")[-1]
            yield _place(path, node.lineno), receiver, node.func.attr


def test_what_is_below_the_interface_knows_no_qt() -> None:
    below = [path for path in program_files() if path.relative_to(ROOT / "desktop").parts[0] in QT_FREE]
    assert [_place(path) for path in below if "PySide6" in _imports(ast.walk(_tree(path)))] == []


@pytest.mark.parametrize("name", EARLY)
def test_a_start_imports_nothing_heavy(name: str) -> None:
    loaded = _imports(_tree(ROOT / "desktop" / f"{name}.py").body)
    assert not loaded & (HEAVY | {"PySide6"})


def test_dialogs_open_with_open() -> None:
    """Only the application itself runs an event loop."""
    calls = [call for path in program_files() for call in _calls(path)]
    nested = [place for place, on, method in calls if method in ("exec", "exec_") and on != "application"]
    static = [place for place, on, method in calls if method in STATIC_DIALOGS.get(on, ())]
    assert (nested, static) == ([], [])


def test_modules_open_with_a_sentence_and_stay_short() -> None:
    silent = [_place(path) for path in program_files() if not ast.get_docstring(_tree(path))]
    long = [path for path in program_files() if path.read_text(encoding="utf-8").count("\n") > MOST_LINES]
    assert (silent, [_place(path) for path in long]) == ([], [])


def test_functions_stay_short() -> None:
    long = [
        f"{_place(path, node.lineno)} {node.name}"
        for path in program_files()
        if "migrations" not in path.parts
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= MOST_FUNCTION_LINES
    ]
    assert long == []

"""What a list page offers in menus and by keys besides its operations."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from desktop.translation import translate

if TYPE_CHECKING:
    from desktop.ui.records.page import RecordsPage


def view_actions(page: RecordsPage) -> list[QAction]:
    """The tabs, and how the list is laid out."""
    tabs = [
        _action(page, tab.text, partial(page.narrow, "status", tab.value), f"Alt+{at + 1}")
        for at, tab in enumerate(page.parts.tabs)
    ]
    return tabs + page.arrangement.actions()


def edit_actions(page: RecordsPage) -> list[QAction]:
    """Copying rows and cells; the last one selects all."""
    result = [_action(page, translate("RecordsPage", "Copy rows"), page.copier.copy_rows)]
    for one in page.parts.columns:
        if one.copies is not None:
            text = translate("RecordsPage", "Copy {column}").format(column=one.copied_as())
            result.append(_action(page, text, partial(page.copier.copy_cell, one.key)))
    result.append(_action(page, translate("RecordsPage", "Select all matching"), page.selection.select_all))
    return result


def _action(page: RecordsPage, text: str, act: Callable[..., object], key: str = "") -> QAction:
    action = QAction(text, page)
    if key:
        action.setShortcut(QKeySequence(key))
        page.addAction(action)
    action.triggered.connect(act)
    return action

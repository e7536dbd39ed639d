"""A short table in a dialog: framed, as high as its rows, and scrolling where there are many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.ui import theme
from desktop.ui.records.columns import Column
from desktop.ui.records.short_table import ShortTable

MOST_SHOWN = 9


class FramedTable(QFrame):
    """Shows rows under headings.

    Arguments:
        name: what is listed, for screen readers.
        columns: from left to right.
        most: how many rows are in sight before it scrolls.
    """

    def __init__(self, name: str, columns: Sequence[Column], most: int = MOST_SHOWN) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._most = most
        self.table = ShortTable(name, columns, self)
        self.setFocusProxy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(self.table)
        self.show_rows(())

    def set_most(self, most: int) -> None:
        """How many rows may be in sight from the next ones on."""
        self._most = most

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replaces the rows."""
        self.table.show_rows(rows)
        shown = min(self.table.whole_height(), (self._most + 1) * theme.COMPACT_ROW)
        self.table.setFixedHeight(shown)

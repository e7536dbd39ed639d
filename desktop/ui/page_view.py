"""What the main window asks of the page or form it shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.ui.context import RecordAddress
    from desktop.ui.records.commands import Commands


class PageView(QWidget):
    """A page of the rail or a form above it; each overrides what it has to offer.

    Signals:
        status_changed: numbers, hints, title or the need for room differ now.
        closed: a form has nothing left to keep and can be taken away; carries the form itself.
    """

    status_changed = Signal()
    closed = Signal(QWidget)

    def title(self) -> str:
        """What a window of its own is called; a record's name and number."""
        return ""

    def has_bar(self) -> bool:
        """Whether it ends in a bar of its own, which takes the status bar's place."""
        return False

    def status_numbers(self) -> list[str]:
        """The numbers at the left of the status bar."""
        return []

    def key_hints(self) -> str:
        """The keys that help here, for the right of the status bar."""
        return ""

    def needs_room(self) -> bool:
        """Whether the rail should shrink to icons: a pane or a form takes the room."""
        return False

    def commands(self) -> Commands | None:
        """The operations on what is selected or shown; the menu bar and the palette offer them."""
        return None

    def view_actions(self) -> list[QAction]:
        """What the View menu offers for this page: tabs, density, columns, pane."""
        return []

    def edit_actions(self) -> list[QAction]:
        """What the Edit menu offers for this page: copying."""
        return []

    def set_query(self, query: Any) -> None:
        """Shows what a query asks for, where the page is a list."""

    def show_record(self, record: int) -> None:
        """Shows one of its records, where the page edits them in its pane."""

    def focus_search(self) -> None:
        """Puts the cursor into the page's search box, where it has one."""

    def areas(self) -> list[QWidget]:
        """What F6 goes through, in reading order: the list, the pane."""
        return [self]

    def address(self) -> RecordAddress | None:
        """How the record shown is opened again; None where it is not one record that is stored."""
        return None

    def restore_kept(self) -> None:
        """Takes what was kept of it as a draft without offering it first, once the record is read."""

    def keep_draft(self) -> None:
        """Keeps what is typed as a draft at once; called before an error is shown and at quitting."""

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        """Whether it may be left now; if not, it asks and calls `proceed` once the person agreed."""
        return True

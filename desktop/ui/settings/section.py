"""What every section of the settings is: a widget that may hold typing that is not saved yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs import ConfirmSheet


class SectionView(QWidget):
    """Asks before typing in it is lost."""

    def __init__(self) -> None:
        super().__init__()
        self._asking: ConfirmSheet | None = None

    def is_dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return False

    def discard(self) -> None:
        """Puts away what was typed."""

    def leave(self, proceed: Callable[[], None]) -> None:
        """Goes on at once, or after the person agreed to lose what was typed."""
        if self.can_leave(proceed):
            proceed()

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        """Whether nothing typed would be lost; if something would, asks, and calls `proceed` on agreement."""
        if not self.is_dirty():
            return True
        self._asking = ConfirmSheet(
            self,
            self.tr("Discard what you typed?"),
            lines=(("pencil-simple", self.tr("It has not been saved.")),),
            confirm=self.tr("Discard"),
            cancel=self.tr("Keep editing"),
        )
        self._asking.accepted.connect(partial(self._discard_and, proceed))
        self._asking.open()
        return False

    def _discard_and(self, proceed: Callable[[], None]) -> None:
        self.discard()
        proceed()

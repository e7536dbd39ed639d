"""The menu of the columns: which are shown, and back to the default."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.translation import translate
from desktop.ui.records.column_keeper import ColumnKeeper


class ColumnMenu(QMenu):
    """Stays open while columns are ticked."""

    def __init__(self, keeper: ColumnKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        shown = {one.key for one in keeper.shown()}
        for one in keeper.layout.ordered(keeper.all_columns()):
            if one.fixed:
                continue
            action = self.addAction(one.caption())
            action.setObjectName(f"column_{one.key}")
            action.setCheckable(True)
            action.setChecked(one.key in shown)
            action.toggled.connect(partial(keeper.show, one.key))
        self.addSeparator()
        reset = self.addAction(QCoreApplication.translate("ColumnMenu", "Default columns"))
        reset.triggered.connect(keeper.reset)
        self.setAccessibleName(translate("ColumnMenu", "Columns"))

    def mouseReleaseEvent(self, event: object) -> None:
        """A tick does not close the menu: several columns can be chosen at once."""
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.toggle()
        else:
            super().mouseReleaseEvent(event)  # type: ignore[arg-type]

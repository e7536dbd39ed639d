"""How a person arranged a list: columns, density, pane; kept, and fitted into the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction

from desktop.ui.records.column_keeper import ColumnKeeper
from desktop.ui.records.column_menu import ColumnMenu
from desktop.ui.records.columns import Layout, Room, layout_from_json, short_words
from desktop.ui.records.list_bar import ListBar
from desktop.ui.records.list_body import ListBody
from desktop.ui.records.preview import WIDE_FROM
from desktop.ui.records.table import COMFORTABLE, COMPACT, RecordsTable

if TYPE_CHECKING:
    from desktop.ui.context import Context


class Arrangement(QObject):
    """Columns, density and pane of one list.

    Arguments:
        context: keeps them for the person.
        key: the list's name in preferences.
        pane_from: how wide the window has to be for the pane to be shown where nobody chose.

    Signals:
        changed: the person changed columns or the pane, or the pane came or went with the room for it.
    """

    changed = Signal()

    def __init__(
        self,
        context: Context,
        key: str,
        table: RecordsTable,
        bar: ListBar,
        body: ListBody,
        pane_from: int = WIDE_FROM,
    ) -> None:
        super().__init__(body)
        self._context = context
        self._key = key
        self._table = table
        self._bar = bar
        self._body = body
        self._pane_from = pane_from
        self._placed: bool | None = None
        self._pane: bool | None = context.preference(f"{key}.pane")
        self._comfortable: bool | None = context.preference(f"{key}.comfortable")
        self.keeper = ColumnKeeper(table, layout_from_json(context.preference(f"{key}.columns")))
        self.keeper.changed.connect(self._columns_changed)
        bar.density_asked.connect(self.toggle_density)
        bar.columns_asked.connect(self.open_columns)
        bar.pane_asked.connect(self.toggle_pane)
        table.resized.connect(self.keeper.apply)
        body.aside_changed.connect(self.fit)

    def layout(self) -> Layout:
        """Order, width and choice of the columns."""
        return self.keeper.layout

    def set_layout(self, layout: Layout) -> None:
        """Takes over a saved filter's columns."""
        self.keeper.set_layout(layout)
        self._context.set_preference(f"{self._key}.columns", layout.to_json())

    def _columns_changed(self, layout: Layout) -> None:
        self._context.set_preference(f"{self._key}.columns", layout.to_json())
        self.changed.emit()

    def _wide(self) -> bool:
        return self._body.window().width() >= WIDE_FROM

    def pane(self) -> bool:
        """Whether the pane is shown; where nobody chose, it is where there is room."""
        if self._pane is None:
            return self._body.window().width() >= self._pane_from
        return self._pane

    def beside(self) -> bool:
        """Whether something beside the list takes room from it; a pane that covers it leaves the columns in place."""
        return (self.pane() or self._body.aside() is not None) and not self._body.covers()

    def comfortable(self) -> bool:
        """Whether rows are high; where nobody chose, they are where there is room."""
        return self._wide() if self._comfortable is None else self._comfortable

    def fit(self) -> None:
        """Fits everything into the window as it is now."""
        pane, comfortable = self.pane(), self.comfortable()
        self._body.place(pane)
        self._bar.pane.setChecked(pane)
        self._bar.density.setChecked(comfortable)
        self._table.set_row_height(COMFORTABLE if comfortable else COMPACT)
        long_words = not short_words()
        self.keeper.set_room(Room(self._body.window().width(), self.beside(), long_words))
        before, self._placed = self._placed, pane
        if before is not None and before != pane:
            self.changed.emit()

    def toggle_pane(self) -> None:
        """Shows or hides the pane; what stands in its place gives way to it."""
        covered = self._body.aside() is not None
        self._pane = covered or not self.pane()
        if covered:
            self._body.set_aside(None)
        self._context.set_preference(f"{self._key}.pane", self._pane)
        self.fit()

    def toggle_density(self) -> None:
        """Makes rows high or low."""
        self._comfortable = not self.comfortable()
        self._context.set_preference(f"{self._key}.comfortable", self._comfortable)
        top = self._table.window_rows().start
        self.fit()
        self._table.verticalScrollBar().setValue(top * self._table.row_height())

    def open_columns(self) -> None:
        """Offers the columns to choose from."""
        menu = ColumnMenu(self.keeper, self._bar)
        menu.aboutToHide.connect(menu.deleteLater)
        anchor = self._bar.columns
        right = anchor.mapToGlobal(QPoint(anchor.width(), anchor.height() + 4))
        menu.popup(QPoint(right.x() - menu.sizeHint().width(), right.y()))

    def actions(self) -> list[QAction]:
        """The same as menu items."""
        found = []
        for text, act in (
            (self.tr("Comfortable or compact rows"), self.toggle_density),
            (self.tr("Columns…"), self.open_columns),
            (self.tr("Show or hide the preview pane"), self.toggle_pane),
        ):
            action = QAction(text, self)
            action.triggered.connect(act)
            found.append(action)
        return found

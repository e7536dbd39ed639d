"""The row below the title: tabs with counts, the voided switch, density, columns, pane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.controllers.list_query import Voided
from desktop.ui import theme
from desktop.ui.records.page_parts import Tab
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.tab_bar import TabBar

HEIGHT = 41


class ListBar(QWidget):
    """Tabs left, switches right.

    Arguments:
        tabs: the tabs.
        voided: whether records can be voided.

    Signals:
        tab_chosen: another tab; carries its value.
        voided_chosen: hide, only or both.
        density_asked, columns_asked, pane_asked: a button was clicked.
    """

    tab_chosen = Signal(object)
    voided_chosen = Signal(object)
    density_asked = Signal()
    columns_asked = Signal()
    pane_asked = Signal()

    def __init__(self, tabs: Sequence[Tab], parent: QWidget | None = None, *, voided: bool = True) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._values = {tab.key: tab.value for tab in tabs}
        self._all_tabs = tuple(tabs)
        self._counts: dict[str, int] = {}
        self._short = False
        self._with_voided = voided
        self._needed = 0
        self.tabs = TabBar([(tab.key, tab.text) for tab in tabs], self)
        self.tabs.chosen.connect(self._chosen)
        self.label = Label(self.tr("Voided"), tone="secondary")
        self.voided = Segmented(
            (
                (Voided.HIDE, self.tr("Hide"), None),
                (Voided.ONLY, self.tr("Only"), None),
                (Voided.BOTH, self.tr("Both"), None),
            ),
            self,
            small=True,
        )
        self.voided.setAccessibleName(self.tr("Voided"))
        self.voided.set_value(Voided.HIDE)
        self.voided.chosen.connect(self.voided_chosen)
        self.density = IconButton("rows", self.tr("Comfortable rows"), self, checkable=True)
        self.columns = IconButton("columns", self.tr("Columns"), self)
        self.pane = IconButton("layout", self.tr("Preview pane") + "  Space", self, checkable=True)
        self.density.clicked.connect(self.density_asked)
        self.columns.clicked.connect(self.columns_asked)
        self.pane.clicked.connect(self.pane_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 1)
        row.setSpacing(5)
        row.addWidget(self.tabs)
        row.addStretch(1)
        if self._with_voided:
            self._add_voided(row)
        for widget in (self.label, self.voided):
            widget.setVisible(self._with_voided)
        for button in (self.density, self.columns, self.pane):
            row.addWidget(button)

    def _add_voided(self, row: QHBoxLayout) -> None:
        row.addWidget(self.label)
        row.addSpacing(2)
        row.addWidget(self.voided)
        row.addSpacing(8)
        rule = Rule(vertical=True)
        rule.setFixedHeight(20)
        row.addWidget(rule)
        row.addSpacing(2)

    def _chosen(self, key: str) -> None:
        self.tab_chosen.emit(self._values[key])

    def set_tab(self, value: Any) -> None:
        """Shows a tab as current."""
        self.tabs.set_current(next(key for key, known in self._values.items() if known == value))

    def set_count(self, value: Any, count: int) -> None:
        """Shows how many records a tab has."""
        key = next(key for key, known in self._values.items() if known == value)
        self._counts[key] = count
        self.tabs.set_count(key, count)
        self._fit()

    def _fit(self) -> None:
        """Shorter words where there is no room; how much the long ones need is known from when they were shown."""
        layout = self.layout()
        if layout is not None and not self._short:
            self._needed = layout.minimumSize().width()
        short = self.width() < self._needed
        if short == self._short:
            return
        self._short = short
        self.label.setVisible(self._with_voided and not short)
        current = self.tabs.current()
        self.tabs.set_tabs(
            [(tab.key, tab.short or tab.text if short else tab.text) for tab in self._all_tabs]
        )
        self.tabs.set_current(current)
        for key, count in self._counts.items():
            self.tabs.set_count(key, count)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))

"""What stands in the place of the rows while there are none, and what it offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.controllers.list_query import Voided
from desktop.translation import listed
from desktop.ui.records.figures import Ways
from desktop.ui.records.page_parts import Parts
from desktop.ui.records.states import EmptyState, NoMatchState, Way


class Nothing(QStackedWidget):
    """Ways to start where there is no record at all; else what was asked, and ways out.

    Signals:
        cleared: filters and tab are to be taken off, the search stays.
        voided_asked: voided records are to be shown too.
        create_asked: a new record is to be started with what was searched for.
    """

    cleared = Signal()
    voided_asked = Signal()
    create_asked = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._shown: tuple[Ways, Any] | None = None
        self.blank = QWidget(self)
        self.empty = EmptyState(parts.empty_title, parts.empty_text, parts.starts, self)
        self.no_match = NoMatchState(self)
        self.no_match.create_button.clicked.connect(self.create_asked)
        for widget in (self.blank, self.empty, self.no_match):
            self.addWidget(widget)

    def show_nothing(self, query: Any, filters: Sequence[tuple[str, str]]) -> None:
        """Says what was asked; which of the two it is shows when the ways have been counted."""
        title = (
            self.tr("Nothing found for “{text}”").format(text=query.text)
            if query.text
            else self.tr("No match")
        )
        self.no_match.show_query(title, self._asked(query, filters), self._parts.create_text(query.text))
        self._shown = None
        if self.currentWidget() is not self.no_match:
            self.setCurrentWidget(self.blank)

    def _asked(self, query: Any, filters: Sequence[tuple[str, str]]) -> str:
        parts = [self.tr("{filter}: {value}").format(filter=title, value=value) for title, value in filters]
        if query.status is not None:
            tab = next(one.text for one in self._parts.tabs if one.value == query.status)
            parts.insert(0, self.tr("in “{tab}”").format(tab=tab))
        if query.voided is Voided.ONLY:
            parts.append(self.tr("voided only"))
        return listed(parts)

    def show_ways(self, ways: Ways, query: Any) -> None:
        """Shows the ways out, or the ways to start where there is no record at all."""
        if self._shown == (ways, query):
            return
        self._shown = (ways, query)
        if not ways.any:
            self.setCurrentWidget(self.empty)
            return
        offered = []
        if ways.without_filters:
            text = QCoreApplication.translate("Nothing", "%n match without filters", "", ways.without_filters)
            offered.append(Way("funnel", text, self.tr("Clear filters"), self.cleared.emit))
        if ways.among_voided:
            text = QCoreApplication.translate("Nothing", "%n match among the voided", "", ways.among_voided)
            offered.append(Way("prohibit", text, self.tr("Include voided"), self.voided_asked.emit))
        self.no_match.show_ways(offered)
        self.setCurrentWidget(self.no_match)

    def focus_first(self) -> None:
        """Puts the focus on the first thing offered."""
        buttons = self.empty.buttons if self.currentWidget() is self.empty else self.no_match.buttons
        first = next(iter([*buttons, self.no_match.create_button]), None)
        if first is not None and first.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

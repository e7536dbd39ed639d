"""Reschedule: another day for the next follow-up, or none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.clock import clock
from desktop.controllers.arguments import RescheduleTo
from desktop.controllers.selected import Selected
from desktop.translation import mark, translate
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.dialogs.naming import named
from desktop.ui.records.moments import weekday
from desktop.ui.records.note_words import usual_dates
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.quick_dates import QuickDates
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


_TITLES = {
    Kind.OPPORTUNITY: mark("RescheduleSheet", "Reschedule %n opportunity(s)"),
    Kind.LEAD: mark("RescheduleSheet", "Reschedule %n lead(s)"),
}


class RescheduleSheet(ArgumentSheet):
    """A click on a day, then the button that names it."""

    def __init__(self, context: Context, selected: Selected, parent: QWidget) -> None:
        title = translate("RescheduleSheet", _TITLES[selected.kind], n=selected.count)
        super().__init__(context, selected, parent, title, named(selected))
        self.dates = QuickDates(usual_dates(), earliest=clock.today())
        self._none = False
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Next follow-up"), style="meta", tone="secondary"), 1)
        head.addWidget(self.dates.none_button)
        self.dates.none_button.show()
        self.body.addLayout(head)
        self.body.addWidget(self.dates)
        self.explain(self.tr("Sets the next follow-up alone; it adds no entry."))
        self.add_cancel()
        self.button = self.add_go(self.tr("Reschedule"), key="↵")
        self.dates.chosen.connect(self._chosen)
        self._chosen(None, asked=False)
        cards = self.dates.cards()
        self.focus_first(cards[0] if cards else self.dates.pick_card)

    def _chosen(self, on: date | None, asked: bool = True) -> None:
        self._none = asked and on is None
        ready = on is not None or self._none
        self.button.setEnabled(ready)
        if on is not None:
            self.button.setText(self.tr("Move to {day}").format(day=weekday(on)))
        else:
            self.button.setText(self.tr("Take it off") if self._none else self.tr("Reschedule"))
        if ready:
            self.button.setFocus()

    def arguments(self) -> RescheduleTo | None:
        """The day chosen."""
        on = self.dates.value()
        return RescheduleTo(on) if on is not None or self._none else None

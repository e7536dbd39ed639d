"""A list with tabs and search, and a form beside it: what the sections Staff and Stores share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.controllers.changes import Changes
from desktop.controllers.session import Session
from desktop.ui.settings.people_form import PeopleForm
from desktop.ui.settings.people_table import Column, PeopleTable
from desktop.ui.settings.section import SectionView
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import LineEdit
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.tab_bar import TabBar
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


TABS = {"all": (True, False), "active": (True,), "inactive": (False,)}


class PeopleSection(SectionView):
    """Lists records and edits the current one.

    Arguments:
        context: who is signed in.
        form: edits a record.
        title, new, find: what the section, its button and its search are called.
        columns: of the table.
    """

    KIND: Kind

    def __init__(
        self, context: Context, form: PeopleForm, title: str, new: str, find: str, columns: Sequence[Column]
    ) -> None:
        super().__init__()
        self.context = context
        self.form = form
        self.records: tuple[Any, ...] = ()
        self._current: int | None = None
        self.table = PeopleTable(columns, title)
        self.table.chosen.connect(self._choose)
        self.new_button = Button(new, kind="primary", icon_name="plus")
        self.new_button.clicked.connect(self.start_new)
        self.search = LineEdit(icon_name="magnifying-glass", placeholder=find)
        self.search.setAccessibleName(find)
        self.search.setFixedWidth(190)
        self.search.textChanged.connect(self._show_found)
        self.tabs = TabBar(
            (("all", self.tr("All")), ("active", self.tr("Active")), ("inactive", self.tr("Deactivated")))
        )
        self.tabs.chosen.connect(self._show_found)
        form.saved.connect(self._saved)
        form.discarded.connect(self._discarded)
        context.changed.connect(self._changed)
        self._lay_out(title)

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 4, 16, 4)
        head.setSpacing(10)
        head.addWidget(Label(title, style="dialog"))
        head.addSpacing(14)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.search)
        head.addWidget(self.new_button)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.table, 1)
        body.addWidget(Rule(vertical=True))
        body.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addLayout(body, 1)

    def read(self, session: Session) -> tuple[Any, ...]:
        """All records."""
        raise NotImplementedError

    def answers_to(self, record: Any, typed: str) -> bool:
        """Whether the search finds a record."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        """Reads the records again."""
        task = self.context.read(self, self.read, "records")
        task.done.connect(self._take)
        task.failed.connect(self.context.show_fault)

    def _changed(self, changes: Changes) -> None:
        if self.KIND in changes.kinds and self.isVisible():
            self.reload()

    def _take(self, records: tuple[Any, ...]) -> None:
        first = not self.records
        self.records = records
        for key, states in TABS.items():
            self.tabs.set_count(key, sum(one.active in states for one in records))
        if first and records and self._current is None and not self.form.is_dirty():
            self._current = records[0].id
        self._show_found()
        current = next((one for one in records if one.id == self._current), None)
        if current is not None and not self.form.is_dirty():
            self.form.show_record(current)

    def _show_found(self, _changed: object = None) -> None:
        states, typed = TABS[self.tabs.current()], self.search.text().casefold().strip()
        found = [
            one for one in self.records if one.active in states and (not typed or self.answers_to(one, typed))
        ]
        self.table.show_records(found, self._current)

    def _choose(self, record: Any) -> None:
        self.table.set_current(self._current)
        self.leave(partial(self._edit, record))

    def _edit(self, record: Any) -> None:
        self._current = record.id if record is not None else None
        self.table.set_current(self._current)
        self.form.show_record(record)

    def start_new(self) -> None:
        """Empties the form for a new record."""
        self.leave(self._start_new)

    def _start_new(self) -> None:
        self._edit(None)
        first = next(iter(self.form.fields.values()))
        first.editor.setFocus()

    def _saved(self, record: int) -> None:
        self._current = record
        self.reload()

    def _discarded(self) -> None:
        if self._current is None and self.records:
            self._edit(self.records[0])

    def is_dirty(self) -> bool:
        return self.form.is_dirty()

    def discard(self) -> None:
        """Shows the record as it is stored."""
        self.form.show_record(self.form.record)

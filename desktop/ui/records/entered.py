"""Brings a record that was just entered into sight in its list, or says that the filters hide it there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.records.page import RecordsPage


@dataclass(frozen=True)
class _Expected:
    """What is looked for when the list has been read again.

    Arguments:
        record: its id.
        what: number and name; empty where it was told before.
    """

    record: int
    what: str = ""


class Entered(QObject):
    """Listens to what is entered, wherever that was.

    Arguments:
        page: the list.
    """

    def __init__(self, page: RecordsPage) -> None:
        super().__init__(page)
        self._page = page
        self._expected: _Expected | None = None
        page.context.record_entered.connect(self._entered)
        page.model.complete.connect(self._look)

    def _entered(self, kind: Kind, record: int, what: str) -> None:
        if kind is self._page.parts.source.kind:
            self._expected = _Expected(record, what)
            self._page.model.refresh()

    def _look(self) -> None:
        """The list has been read: the record stands in it, or not."""
        expected, self._expected = self._expected, None
        if expected is None:
            return
        row = self._page.model.row_of(expected.record)
        if row >= 0:
            self._page.table.go_to(row)
        if expected.what:
            self._say(expected, hidden=row < 0 and self._page.query() != self._without_filters())

    def _say(self, expected: _Expected, hidden: bool) -> None:
        if hidden:
            text, button = self.tr("Saved: {what}. The filters hide it in the list."), self.tr("Show")
            act = partial(self.show, expected.record)
        else:
            text, button = self.tr("Saved: {what}"), self.tr("Open")
            act = partial(self._page.context.open_record, self._page.parts.source.kind, expected.record)
        self._page.context.toast(text.format(what=expected.what), button, act)

    def _without_filters(self) -> object:
        query = self._page.filter_bar.cleared(self._page.query())
        return replace(query, status=None, text="")

    def show(self, record: int) -> None:
        """Goes to a record of the list: takes filters, tab and search off, where it is not listed."""
        row = self._page.model.row_of(record)
        if row >= 0:
            self._page.table.go_to(row)
            return
        self._expected = _Expected(record)
        self._page.context.show_list(self._page.parts.key, self._without_filters())

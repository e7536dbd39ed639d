"""Customers who are likely registered twice, found in the background; each pair opens the merge."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.controllers import customer_listing
from desktop.controllers.customer_listing import Row
from desktop.controllers.customer_records import CUSTOMERS
from desktop.controllers.duplicates import Likeness, find_clashing, find_likely
from desktop.controllers.operate import Outcome
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.progress import Cancelled, Progress
from desktop.translation import mark, translate
from desktop.ui.dialogs import Sheet
from desktop.ui.records import usual_columns as usual
from desktop.ui.records.columns import Cell, Column, Shape
from desktop.ui.records.commands import Commands
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.records.phones import shown_phone
from desktop.ui.widgets.labels import Label
from desktop.words import Operation, Uniqueness

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 880
STEPS = 1000
POLL = 100
MOST_SHOWN = 11
REASONS: dict[Likeness, str] = {
    Likeness.SAME_PHONE: mark("Duplicates", "Same phone"),
    Likeness.SAME_WECHAT: mark("Duplicates", "Same WeChat"),
    Likeness.NAME_AND_ADDRESS: mark("Duplicates", "Same name, alike address"),
    Likeness.ONE_DIGIT_OFF: mark("Duplicates", "Phones differ in one digit"),
}


class Pair(NamedTuple):
    """Two customers, and why they may be one."""

    first: Row
    second: Row
    why: Likeness


class Pairs(NamedTuple):
    """The pairs that are listed, and how many more there are."""

    listed: tuple[Pair, ...]
    more: int


class DuplicatesSheet(Sheet):
    """Searches as soon as it opens; cancelling stops the search.

    Arguments:
        context: who is signed in.
        parent: any widget of the window to cover.
        uniqueness: lists only who stands in its way; None for all who are likely one.
    """

    def __init__(self, context: Context, parent: QWidget, uniqueness: Uniqueness | None = None) -> None:
        likely = translate(
            "Duplicates", "Customers who may be registered twice; choose a pair to compare it."
        )
        hindering = translate("Duplicates", "Customers who would share what makes a customer unique.")
        super().__init__(
            parent,
            translate("Duplicates", "Likely duplicates"),
            likely if uniqueness is None else hindering,
            width=WIDTH,
        )
        self._context, self._uniqueness = context, uniqueness
        self.pairs: tuple[Pair, ...] = ()
        self._more = 0
        self.operations = Commands(context, self, CUSTOMERS)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(translate("Duplicates", "Searching"))
        self.found = FramedTable(translate("Duplicates", "Likely duplicates"), _columns(context), MOST_SHOWN)
        self.rest = Label("", style="meta", tone="secondary")
        self.nothing = Label("", tone="hint")
        for widget in (self.bar, self.found, self.rest, self.nothing):
            self.body.addWidget(widget)
            widget.setVisible(widget is self.bar)
        self.close_footer = self.add_cancel(translate("Duplicates", "Close"))
        self.explain(translate("Duplicates", "A merge can be taken back from the customer's history."))
        self.found.table.opened.connect(self._compare)
        self.operations.finished.connect(self._merged)
        self._timer = QTimer(self, interval=POLL)
        self._timer.timeout.connect(self._show_progress)
        self._search()

    def _search(self) -> None:
        self._progress = Progress()
        self.bar.setVisible(not self.pairs)
        self.nothing.hide()
        self._timer.start()
        find = partial(_find, self._uniqueness, self._progress)
        self._task = self._context.read(self, find, "duplicates")
        self._task.done.connect(self._show)
        self._task.failed.connect(self._failed)

    def _show_progress(self) -> None:
        total = self._progress.total
        self.bar.setValue(round(STEPS * self._progress.done / total) if total else 0)

    def _failed(self, error: BaseException) -> None:
        self._timer.stop()
        if isinstance(error, Refused):
            self.bar.hide()
            self.nothing.setText(error.sentence())
            self.nothing.show()
        elif not isinstance(error, Cancelled):
            self._context.show_fault(error)

    def _show(self, found: Pairs) -> None:
        self._timer.stop()
        self.bar.hide()
        self.pairs, self._more = found
        self.found.show_rows(self.pairs)
        self.found.setVisible(bool(self.pairs))
        text = QCoreApplication.translate(
            "Duplicates",
            "%n more pair(s) are not shown yet; they follow as these are merged.",
            "",
            self._more,
        )
        self.rest.setText(text)
        self.rest.setVisible(self._more > 0)
        self.nothing.setText(self._none())
        self.nothing.setVisible(not self.pairs)
        self.subtitle.setVisible(bool(self.pairs))
        if self.pairs:
            self.subtitle.setText(self._counted(len(self.pairs) + self._more))
            self.found.setFocus()

    def _none(self) -> str:
        if self._uniqueness is None:
            return translate("Duplicates", "No likely duplicates found.")
        return translate("Duplicates", "Nobody stands in the way any more: save again.")

    def _counted(self, count: int) -> str:
        if self._uniqueness is None:
            return QCoreApplication.translate(
                "Duplicates", "%n pair(s) may be one customer; choose one to compare it.", "", count
            )
        return QCoreApplication.translate(
            "Duplicates", "%n pair(s) stand in the way; choose one to merge it, then save again.", "", count
        )

    def _compare(self, pair: Pair) -> None:
        self.operations.trigger(Operation.MERGE, (pair.first.id, pair.second.id))

    def _merged(self, outcome: Outcome) -> None:
        """One of them is gone, the other is changed: their pairs are no longer true.

        Who still stands in the way, and what was not shown before, is looked for again.
        """
        touched = {one.id for one in outcome.done}
        left = tuple(one for one in self.pairs if not touched & {one.first.id, one.second.id})
        self._show(Pairs(left, self._more))
        if self._uniqueness is not None or (self._more and not left):
            self._search()

    def done(self, result: int) -> None:
        """Closed: a search that is still running is stopped."""
        self._progress.cancel()
        self._task.cancel()
        super().done(result)


def open_duplicates(context: Context, window: QWidget, uniqueness: Uniqueness | None = None) -> None:
    """Opens the list of likely duplicates, or of who stands in the way of a uniqueness, over a window."""
    DuplicatesSheet(context, window, uniqueness).open()


class _Cells:
    """What each column shows of a pair."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def first(self, pair: Pair) -> Cell:
        return self._customer(pair.first)

    def second(self, pair: Pair) -> Cell:
        return self._customer(pair.second)

    def _customer(self, row: Row) -> Cell:
        phone = shown_phone(row.phone, self._context.parameters.default_region) if row.phone else ""
        return Cell(row.name, shape=Shape.PAIR, second=" ".join((row.number, phone)).strip(), bold=True)

    def first_tip(self, pair: Pair) -> str:
        return self._tip(pair.first)

    def second_tip(self, pair: Pair) -> str:
        return self._tip(pair.second)

    def _tip(self, row: Row) -> str:
        names = self._context.directory
        parts = (row.number, row.name, row.company, names.staff_name(row.owner), names.store_name(row.store))
        return " · ".join(part for part in parts if part)

    @staticmethod
    def why(pair: Pair) -> Cell:
        return Cell(translate("Duplicates", REASONS[pair.why]), "text 2")


def _columns(context: Context) -> tuple[Column, ...]:
    of = _Cells(context)
    return (
        usual.column("first", mark("Columns", "Customer"), 240, of.first, tip=of.first_tip, stretch=True),
        usual.column(
            "second", mark("Columns", "Other customer"), 240, of.second, tip=of.second_tip, stretch=True
        ),
        usual.column("why", mark("Columns", "Reason"), 190, of.why),
    )


def _find(uniqueness: Uniqueness | None, progress: Progress, session: Session) -> Pairs:
    found = find_likely(session, progress) if uniqueness is None else find_clashing(session, uniqueness)
    with session.read() as connection:
        ids = sorted({one for pair in found.pairs for one in (pair.first, pair.second)})
        rows = {row.id: row for row in customer_listing.page(connection, session.user, ids)}
    pairs = tuple(
        Pair(rows[one.first], rows[one.second], one.why)
        for one in found.pairs
        if one.first in rows and one.second in rows
    )
    return Pairs(pairs, found.more)

"""Recycle of many: they are listed before anything happens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.controllers.operate import OPPORTUNITIES
from desktop.controllers.pool import ReadRows, to_recycle
from desktop.controllers.session import Session
from desktop.controllers.subject import Facts, Subject
from desktop.translation import mark, translate
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.columns import Column
from desktop.ui.records.confirm import contract_lines
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.widgets.labels import IconText, Label
from desktop.ui.widgets.raised_card import Disc
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

MOST_LISTED = 300
LISTED = ("number", "customer", "owner", "last_follow_up", "next_follow_up")
_QUESTIONS = {
    Kind.OPPORTUNITY: mark("RecycleSheet", "Recycle %n opportunity(s)?"),
    Kind.LEAD: mark("RecycleSheet", "Recycle %n lead(s)?"),
}


class RecycleSheet(ArgumentSheet):
    """Lists what would go back to the pool; the focus is on Cancel and Enter never recycles.

    Arguments:
        columns: of the kind's list.
        read_rows: reads rows of the kind's list.
        subject: the kind.
    """

    def __init__(
        self,
        context: Context,
        operation: Operation,
        ids: Sequence[int],
        facts: Sequence[Facts],
        parent: QWidget,
        columns: Callable[[Context], Sequence[Column]],
        read_rows: ReadRows,
        subject: Subject = OPPORTUNITIES,
    ) -> None:
        self._kind = subject.kind
        super().__init__(
            parent,
            self._question(len(ids)),
            self.tr("Owner, store and next follow-up are cleared; the timeline stays."),
            width=720,
        )
        self.head.insertWidget(0, Disc("warning", "error"), 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.hide()
        every = {one.key: one for one in columns(context)}
        self.list = FramedTable(self.tr("To be recycled"), [every[key] for key in LISTED])
        self.more = Label("", style="meta", tone="secondary")
        self.more.hide()
        self.body.addWidget(self.list)
        self.body.addWidget(self.more)
        for icon_name, text in contract_lines(facts):
            self.body.addWidget(IconText(icon_name, text, tone="warning", wrap=True))
        self.body.addWidget(self.refusal)
        self.note.hide()
        self.footer.insertStretch(0, 1)
        self.cancel_button = self.add_cancel()
        self.button = self.add_button(translate("Confirm", "Recycle"), kind="danger")
        self.button.setEnabled(False)
        self.button.clicked.connect(self._confirm)
        self.focus_first(self.cancel_button)
        task = context.read(self, partial(_read, subject, read_rows, tuple(ids)), "recycle")
        task.done.connect(self._show)
        task.failed.connect(context.show_fault)

    def _question(self, count: int) -> str:
        return translate("RecycleSheet", _QUESTIONS[self._kind], n=count)

    def _show(self, found: tuple[int, Sequence[Any]]) -> None:
        count, rows = found
        self.title.setText(self._question(count))
        self.list.show_rows(rows)
        more = count - len(rows)
        self.more.setText(QCoreApplication.translate("RecycleSheet", "and %n more", "", more))
        self.more.setVisible(more > 0)
        self.button.setEnabled(bool(count))

    def _confirm(self) -> None:
        self.choose(None)


def _read(
    subject: Subject, read_rows: ReadRows, ids: tuple[int, ...], session: Session
) -> tuple[int, Sequence[Any]]:
    return to_recycle(session, subject, read_rows, ids, MOST_LISTED)

"""Recycle of many: they are listed before anything happens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.controllers.listing import Row
from desktop.controllers.pool import to_recycle
from desktop.controllers.session import Session
from desktop.controllers.workflow import Facts
from desktop.translation import translate
from desktop.ui.opportunities.columns import columns
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.confirm import contract_lines
from desktop.ui.records.framed_table import FramedTable
from desktop.ui.widgets.labels import IconText, Label
from desktop.ui.widgets.raised_card import Disc
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

MOST_LISTED = 300
LISTED = ("number", "customer", "owner", "last_follow_up", "next_follow_up")


class RecycleSheet(ArgumentSheet):
    """Lists what would go back to the pool; the focus is on Cancel and Enter never recycles."""

    def __init__(
        self,
        context: Context,
        operation: Operation,
        ids: Sequence[int],
        facts: Sequence[Facts],
        parent: QWidget,
    ) -> None:
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
        task = context.read(self, partial(_read, tuple(ids)), "recycle")
        task.done.connect(self._show)
        task.failed.connect(context.show_fault)

    @staticmethod
    def _question(count: int) -> str:
        return QCoreApplication.translate("RecycleSheet", "Recycle %n opportunity(s)?", "", count)

    def _show(self, found: tuple[int, list[Row]]) -> None:
        count, rows = found
        self.title.setText(self._question(count))
        self.list.show_rows(rows)
        more = count - len(rows)
        self.more.setText(QCoreApplication.translate("RecycleSheet", "and %n more", "", more))
        self.more.setVisible(more > 0)
        self.button.setEnabled(bool(count))

    def _confirm(self) -> None:
        self.choose(None)


def _read(ids: tuple[int, ...], session: Session) -> tuple[int, list[Row]]:
    return to_recycle(session, ids, MOST_LISTED)

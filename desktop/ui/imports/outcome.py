"""The last step of an import: what was written, counted by outcome."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.controllers.list_query import DateRange, ListQuery, Period, SortKey
from desktop.spreadsheets.importing import Imported, Plan
from desktop.ui.imports.kinds import imported_text, show_text
from desktop.ui.imports.step import Foot, Step
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label, Rule
from desktop.ui.widgets.raised_card import Disc
from desktop.words import Business, Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 680


@dataclass(frozen=True)
class _Line:
    """One count of the card: what it counts, why, and what shows these records."""

    icon: str
    token: str
    text: str
    why: str
    link: str
    status: Business | None


def newest(status: Business | None = None, today: bool = False) -> ListQuery:
    """The list with the newest records on top: of one status, or only of today."""
    created = DateRange(Period.TODAY) if today else None
    return ListQuery(status=status, created=created, sort=SortKey.CREATED, descending=True)


class OutcomeStep(Step):
    """Counts by outcome: assigned, unassigned, with warnings.

    Signals:
        list_asked: the records of a line are to be shown; carries the query.
    """

    list_asked = Signal(object)

    def __init__(self, context: Context, plan: Plan, imported: Imported) -> None:
        super().__init__()
        self._kind = plan.target.kind
        column = QVBoxLayout(self)
        card = QFrame()
        card.setProperty("card", "plain")
        card.setFixedWidth(WIDTH)
        column.addSpacing(28)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 18, 1, 10)
        inside.setSpacing(0)
        inside.addLayout(self._head(plan, imported))
        inside.addSpacing(16)
        for line in self._lines(plan, imported):
            inside.addWidget(Rule())
            inside.addLayout(self._line(line))

    def foot(self) -> Foot:
        return Foot(forward=show_text(self._kind))

    def _head(self, plan: Plan, imported: Imported) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(14)
        head.addWidget(Disc("check", "success"))
        texts = QVBoxLayout()
        texts.setSpacing(4)
        self.title = Label(imported_text(plan.target.kind, len(imported.ids)), style="dialog")
        texts.addWidget(self.title)
        texts.addWidget(Label(plan.path.name, style="meta", tone="secondary"))
        head.addLayout(texts, 1)
        return head

    def _lines(self, plan: Plan, imported: Imported) -> list[_Line]:
        by_status = plan.target.kind is Kind.OPPORTUNITY
        lines = [
            _Line(
                "user-circle",
                "text 2",
                self.tr("%n assigned", "", imported.assigned),
                self.tr("Owner and store stand in the sheet"),
                self.tr("Show") if by_status else "",
                Business.ASSIGNED,
            ),
            _Line(
                "circle-dashed",
                "text 2",
                self.tr("%n unassigned", "", imported.unassigned),
                self.tr("No owner in the sheet, or nobody of that name here"),
                self.tr("Show") if by_status else "",
                Business.UNASSIGNED,
            ),
            _Line(
                "warning",
                "warning text",
                self.tr("%n with warnings", "", len(plan.doubtful)),
                self._why_warned(plan),
                "",
                None,
            ),
        ]
        counts = (imported.assigned, imported.unassigned, len(plan.doubtful))
        return [line for line, count in zip(lines, counts, strict=True) if count]

    def _why_warned(self, plan: Plan) -> str:
        if plan.target.owned:
            return self.tr("Unknown owners, stores and sources are kept in the remarks")
        return self.tr("Another product has the same bar code")

    def _line(self, line: _Line) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 16, 10)
        row.setSpacing(14)
        row.addWidget(IconLabel(line.icon, line.token, size=18), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(line.text, bold=True))
        texts.addWidget(Label(line.why, style="meta", tone="secondary"))
        row.addLayout(texts, 1)
        if line.link:
            link = Button(line.link, kind="link")
            link.setAccessibleName(f"{line.link}: {line.text}")
            link.clicked.connect(partial(self._show, line.status))
            row.addWidget(link)
        return row

    def _show(self, status: Business | None, _checked: bool = False) -> None:
        self.list_asked.emit(newest(status, today=True))

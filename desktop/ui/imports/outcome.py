"""What an import wrote, as a card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.spreadsheets.importing import Imported, Plan
from desktop.ui.widgets.labels import IconLabel, IconText, Label, Rule

WIDTH = 680


class OutcomeCard(QWidget):
    """Counts by outcome: imported, assigned, unassigned, with warnings."""

    def __init__(self, plan: Plan, imported: Imported) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        card = QFrame()
        card.setProperty("card", "plain")
        card.setFixedWidth(WIDTH)
        column.addSpacing(28)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(IconLabel("check-circle", "success text", size=40))
        texts = QVBoxLayout()
        texts.addWidget(Label(self.tr("Imported %n opportunity(ies)", "", len(imported.ids)), style="dialog"))
        texts.addWidget(Label(plan.path.name, style="meta", tone="secondary"))
        head.addLayout(texts, 1)
        inside.addLayout(head)
        inside.addWidget(Rule())
        lines = (
            ("user-circle", self.tr("%n assigned: owner and store stand in the sheet", "", imported.assigned)),
            ("circle-dashed", self.tr("%n unassigned", "", imported.unassigned)),
            ("warning", self.tr("%n with warnings; unknown names are in their remarks", "", len(plan.doubtful))),
        )
        for icon_name, text in lines:
            inside.addWidget(IconText(icon_name, text, tone="secondary", style="body"))

"""What the rows are for: new records, or the fields of records that are there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.translation import mark, translate
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.radio_cards import RadioCards
from desktop.words import Kind

_NEW = {
    Kind.OPPORTUNITY: mark("ImportPurpose", "Import as new opportunities"),
    Kind.LEAD: mark("ImportPurpose", "Import as new leads"),
    Kind.CUSTOMER: mark("ImportPurpose", "Import as new customers"),
    Kind.PRODUCT: mark("ImportPurpose", "Import as new products"),
}
_UPDATE = {
    Kind.OPPORTUNITY: mark("ImportPurpose", "Import update: fill fields of opportunities that are there"),
    Kind.LEAD: mark("ImportPurpose", "Import update: fill fields of leads that are there"),
    Kind.CUSTOMER: mark("ImportPurpose", "Import update: fill fields of customers that are there"),
    Kind.PRODUCT: mark("ImportPurpose", "Import update: fill fields of products that are there"),
}


class PurposeChoice(QWidget):
    """Chooses between new records and an update.

    Signals:
        chosen: the person chose the other one.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = RadioCards(columns=1)
        self.cards.setAccessibleName(self.tr("Purpose"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Purpose"), style="meta", tone="secondary"))
        column.addWidget(self.cards)
        self._kind: Kind | None = None
        self.cards.chosen.connect(self._chosen)

    @property
    def updates(self) -> bool:
        """Whether records that are there are to be updated."""
        return self.cards.value() is True

    def show_kind(self, kind: Kind) -> None:
        """Words it for a kind of record."""
        if kind is not self._kind:
            self._kind = kind
            kept = self.updates
            new, update = translate("ImportPurpose", _NEW[kind]), translate("ImportPurpose", _UPDATE[kind])
            self.cards.set_options([(False, new, ""), (True, update, "")])
            self.cards.set_value(kept)

    def clear(self) -> None:
        """New records, as long as nothing else is chosen."""
        self.cards.set_value(False)

    def _chosen(self, _updates: object) -> None:
        self.chosen.emit()

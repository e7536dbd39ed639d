"""Owner and store of a new opportunity in one line, and the way to change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.entries.pinyin import readings
from desktop.controllers.own_place import first_place, offer
from desktop.controllers.preferences import LAST_STORE
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.combo_box import ComboBox
from desktop.ui.widgets.labels import IconText

if TYPE_CHECKING:
    from desktop.ui.context import Context


class OwnerLine(QWidget):
    """Says for whom the record is entered; Change opens two lists.

    Signals:
        changed: the person chose another owner or store.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._offer = offer(context.session.user, context.directory)
        self.text = IconText("user", "", tone="secondary")
        self.change = Button(self.tr("Change"), kind="link")
        self.change.clicked.connect(self._open)
        self.owner, self.store = ComboBox(), ComboBox()
        self.owner.setAccessibleName(self.tr("Owner"))
        self.store.setAccessibleName(self.tr("Store"))
        self._choice = QWidget()
        self._lay_out()
        self.owner.chosen.connect(self._owner_chosen)
        self.store.chosen.connect(self._store_chosen)
        self._fill_owners()
        self.set_value(*first_place(context.session.user, context.directory, context.preference(LAST_STORE)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.text)
        self.row.addWidget(self.change)
        self.row.addStretch(1)
        column.addLayout(self.row)
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(16)
        choice.addWidget(self.owner, 1)
        choice.addWidget(self.store, 1)
        column.addWidget(self._choice)
        self._choice.hide()

    def _fill_owners(self) -> None:
        names = self._context.directory
        people = sorted(self._offer.owners, key=names.staff_name)
        options: list[tuple[Any, str]] = [(None, self.tr("Nobody yet (unassigned)"))]
        options += [(one, names.staff_name(one)) for one in people]
        self.owner.set_options(options, words={one: readings(names.staff_name(one)) for one in people})

    def _fill_stores(self, owner: int | None) -> None:
        names = self._context.directory
        stores = self._offer.owners.get(owner or 0, self._offer.stores)
        options: list[tuple[Any, str]] = [] if owner else [(None, self.tr("No store yet"))]
        self.store.set_options(options + [(one, names.store_name(one)) for one in stores])

    def value(self) -> dict[str, int | None]:
        """Owner and store, as a draft has them."""
        return {"owner": self.owner.value(), "store": self.store.value()}

    def set_value(self, owner: int | None, store: int | None) -> None:
        """Shows an owner and a store; who is not offered becomes nobody."""
        self.owner.set_value(owner if owner in self._offer.owners else None)
        self._fill_stores(self.owner.value())
        self.store.set_value(store)
        if self.store.currentIndex() < 0:
            self.store.setCurrentIndex(0)
        self._say()

    def _say(self) -> None:
        names, owner, store = self._context.directory, self.owner.value(), self.store.value()
        person = (
            self.tr("Owner {name}").format(name=names.staff_name(owner)) if owner else self.tr("Unassigned")
        )
        place = self.tr("Store {name}").format(name=names.store_name(store)) if store else self.tr("no store")
        self.text.set_text(f"{person} · {place}")

    def _open(self) -> None:
        self._choice.setVisible(self._choice.isHidden())
        if self._choice.isVisible():
            self.owner.setFocus()

    def ask_store(self) -> None:
        """Opens the lists: the store is to be chosen."""
        self._choice.show()
        self.store.setFocus()

    def _owner_chosen(self, owner: int | None) -> None:
        self.set_value(owner, self.store.value())
        self.changed.emit()

    def _store_chosen(self, _store: int | None) -> None:
        self._say()
        self.changed.emit()

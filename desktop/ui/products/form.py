"""The form of one product in the pane: what it adds to the form of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.controllers import products
from desktop.controllers.changes import Changes
from desktop.controllers.entries import product as entry
from desktop.controllers.operate import Outcome
from desktop.controllers.products import PRODUCTS, Product
from desktop.controllers.session import Session
from desktop.controllers.timeline import TimelineItem, history
from desktop.errors import Refused
from desktop.translation import translate
from desktop.ui.products.body import ProductBody
from desktop.ui.products.head import ProductHead
from desktop.ui.records.command_button import CommandButton
from desktop.ui.records.form_saving import FormSaving, Saved, Unsaved
from desktop.ui.records.pane import MARGIN
from desktop.ui.records.record_form import RecordForm
from desktop.ui.records.save_bar import SaveBar
from desktop.ui.records.timeline_entries import history_entry
from desktop.ui.records.timeline_text import Names
from desktop.ui.widgets.labels import IconText, Label, Rule
from desktop.ui.widgets.timeline import Timeline
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


class Loaded(NamedTuple):
    """A product and what happened to it."""

    record: Product
    history: tuple[TimelineItem, ...]


def _read(product: int, session: Session) -> Loaded:
    return Loaded(products.load(session, product), history(session, product, Kind.PRODUCT))


def _create(session: Session, unsaved: Unsaved) -> Outcome:
    return products.create(session, unsaved.draft, unsaved.form_uuid)


SAVED = Saved(PRODUCTS, entry.BY_KEY, tuple(entry.BY_KEY), entry.check, products.load, _create)


DOCUMENTS = frozenset({Kind.INTENTION, Kind.CONTRACT})


class HistoryBox(QWidget):
    """What happened to a product, below its fields; it scrolls in what room is left.

    Arguments:
        context: names.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.timeline = Timeline(self, placeholder=self.tr("Nothing yet."))
        self.timeline.setAccessibleName(self.tr("History"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, 10, 0)
        column.setSpacing(8)
        column.addWidget(Rule())
        column.addWidget(Label(self.tr("History"), style="group"))
        column.addWidget(self.timeline, 1)

    def show_items(self, items: tuple[TimelineItem, ...]) -> None:
        """Shows the operations, newest first."""
        names = Names(self._context.directory, kind=Kind.PRODUCT)
        self.timeline.set_entries([history_entry(one, names) for one in items])


class UsedLine(QWidget):
    """In how many sales documents a product stands, above the bar of the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = IconText("files", "", tone="secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN, 10, MARGIN, 10)
        inner.addWidget(self.text)
        column.addWidget(Rule())
        column.addLayout(inner)
        self.hide()

    def show_count(self, documents: int) -> None:
        """Says how many there are; nothing where there are none."""
        used = QCoreApplication.translate("ProductDocuments", "Used in %n document(s)", "", documents)
        self.text.set_text(used)
        self.setVisible(documents > 0)


class ProductForm(RecordForm):
    """One product, or a new one.

    Signals:
        left: the person wants it away, and nothing in it is unsaved.
        neighbour_asked: the previous (-1) or next (1) product of the list is wanted.
    """

    subject = PRODUCTS
    first_field = "code"
    header: ProductHead
    facts: QWidget
    body: ProductBody
    side: HistoryBox
    left = Signal()
    neighbour_asked = Signal(int)

    @property
    def record(self) -> int | None:
        """The product shown; None for a new one."""
        return self._id

    def make_bar(self, record: int | None) -> SaveBar:
        self.delete = CommandButton(self.operations, Operation.DELETE, kind="ghost")
        return SaveBar(and_new=record is None, narrow=True, start=self.delete)

    def make_parts(self, record: int | None) -> None:
        context = self._context
        self.header = ProductHead()
        self.body = ProductBody(context)
        self.fields, self.offer = self.body.fields, self.body.offer
        self.side = HistoryBox(context)
        self.used = UsedLine()
        self.saving = FormSaving(context, self, SAVED)
        self.body.status.switched.connect(self._switch)
        self.operations.failed.connect(self._show_status)

    def lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Rule())
        column.addWidget(self.body)
        column.addWidget(self.side, 1)
        column.addStretch(0)
        column.addWidget(self.used)
        column.addWidget(self.bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What happened stands below the fields here: it keeps the width of the pane."""
        QWidget.resizeEvent(self, event)

    def reader(self, record: int) -> Callable[[Session], Loaded]:
        return partial(_read, record)

    def record_of(self, loaded: Loaded) -> Product:
        return loaded.record

    def show_loaded(self, loaded: Loaded, refused: Mapping[Operation, Refused | None]) -> None:
        self.header.show_named(loaded.record.facts)
        self.side.show_items(loaded.history)
        self.used.show_count(loaded.record.facts.documents)
        self._show_status()
        self.delete.show()
        self.body.status.show()

    def show_new_head(self) -> None:
        self.header.show_new()
        self.delete.hide()
        self.used.hide()
        self.body.status.hide()
        self.body.price_note.hide()
        self.body.show_record(None)

    def lock(self, reason: str) -> None:
        super().lock(reason)
        self.body.price_note.setVisible(not reason)

    def concerns(self, changes: Changes) -> bool:
        """It tells in how many documents the product stands, of which the change names other ids."""
        return super().concerns(changes) or not changes.kinds.isdisjoint(DOCUMENTS)

    def _show_status(self, _error: object = None) -> None:
        """Shows the stored state, and why it cannot be changed where that is so."""
        if self._record is None:
            return
        active = self._record.facts.active
        operation = Operation.DEACTIVATE if active else Operation.ACTIVATE
        self.body.status.show_active(active, self.operations.reason(operation))

    def _switch(self, active: bool) -> None:
        self.operations.trigger(Operation.ACTIVATE if active else Operation.DEACTIVATE)

    def values_shown(self) -> None:
        self.body.show_record(self._id)

    def log(self) -> None:
        """A product is not followed up."""

    def title_of_new(self) -> str:
        return translate("ProductHead", "New product")

    def step(self, by: int) -> None:
        self.neighbour_asked.emit(by)

    def leave(self) -> None:
        if self.can_leave(self.left.emit):
            self.left.emit()

    def _not_read(self, error: BaseException) -> None:
        """A product that is gone leaves the pane without a word: the list beside it shows so."""
        if isinstance(error, Refused):
            self.closed.emit(self)
        else:
            super()._not_read(error)

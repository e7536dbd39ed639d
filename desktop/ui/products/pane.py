"""The pane beside the list of products: it is the form of the current one, or of a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.controllers.products import InUse
from desktop.ui.products.form import ProductForm
from desktop.ui.records.preview import Preview
from desktop.ui.widgets.labels import Label
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


class ProductPane(Preview):
    """Shows the form of the list's current product; what is unsaved in it is asked about before another one comes.

    Arguments:
        context: who is signed in.

    Signals:
        stay_asked: the list's current product is to be the one that is being edited; carries its id.
        neighbour_asked: the list is to go to the previous (-1) or next (1) product.
        new_left: the form of a new product was left.
    """

    stay_asked = Signal(int)
    neighbour_asked = Signal(int)
    new_left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._next = 0
        self._asking = False
        self._entered = 0
        self._in_use = InUse((), ())
        self.form: ProductForm | None = None
        self._empty = Label(self.tr("Choose a product to edit it here."), self, tone="hint")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignCenter)
        context.record_entered.connect(self._was_entered)
        # One turn later: what was saved is told after the saving has ended.
        self._ending = QTimer(self, interval=0, singleShot=True)
        self._ending.timeout.connect(self._ended)

    def suggest(self, found: InUse) -> None:
        """The free fields offer what other products have."""
        self._in_use = found
        if self.form is not None:
            self.form.body.suggest(found)

    def _was_entered(self, kind: Kind, record: int, _what: str) -> None:
        if kind is Kind.PRODUCT:
            self._entered = record

    def show_record(self, record: int) -> None:
        if record == self.record or (record and self.form is not None and record == self.form.record):
            self.record = record
            return
        new = self.form is not None and self.form.record is None and not self.record
        if new and record == self._entered:
            # The list goes to what was entered just now; Save and new is on with the next already.
            self._entered = 0
            return
        self._next = record
        if not self._asking and self._may_leave():
            self._go_on()

    def _may_leave(self) -> bool:
        """Whether nothing is unsaved; else it asks first, and goes on once what was typed is saved or thrown away."""
        form = self.form
        if form is None or form.can_leave(self._proceed):
            return True
        self._asking = True
        if form.guard is not None:
            form.guard.rejected.connect(self._stay)
        return False

    def _proceed(self) -> None:
        """What was unsaved is no longer; where the list went back meanwhile, so it stays."""
        if self._asking:
            self._go_on()

    def _ended(self) -> None:
        """Saving ended: what could not be saved, for whatever reason, is still being edited."""
        form = self.form
        if form is not None and not form.saving.busy and form.is_changed():
            self._stay()

    def _stay(self) -> None:
        """What is being edited stays; so does the list."""
        if not self._asking:
            return
        self._asking = False
        if self.form is not None and self.form.record is not None:
            self.record = self.form.record
            self.stay_asked.emit(self.record)

    def _go_on(self) -> None:
        self._asking = False
        self.record = self._next
        if self.isVisible():
            self._settle.start()
        else:
            self.reload()

    def reload(self) -> None:
        """Shows the form of the record; a form that shows it already reads it again by itself."""
        self._settle.stop()
        if not self.record:
            if self.form is None or self.form.record is not None:
                self._replace(None)
        elif self.form is None or self.form.record is None:
            self._replace(ProductForm(self._context, self.record))
        elif self.form.record != self.record:
            self.form.become(self.record)

    def _replace(self, form: ProductForm | None) -> None:
        old, self.form = self.form, form
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._empty.setVisible(form is None)
        if form is None:
            return
        self.setFocusProxy(form.fields.editor("name"))
        form.body.suggest(self._in_use)
        self._column.addWidget(form, 1)
        form.show()
        form.left.connect(self._left)
        form.closed.connect(self._closed)
        form.neighbour_asked.connect(self.neighbour_asked)
        form.saving.busy_changed.connect(self._ending.start)

    def edit(self) -> None:
        """Puts the cursor into the form."""
        if self._settle.isActive():
            self.reload()
        if self.form is not None:
            self.form.fields.focus("name")

    def start_new(self, prefill: Mapping[str, Any]) -> None:
        """Shows the form of a new product; nothing may be unsaved in the one shown."""
        self._settle.stop()
        self.record = 0
        content = {"draft": dict(prefill)} if prefill else None
        self._replace(ProductForm(self._context, None, None, content))
        if self.form is not None:
            self.form.fields.focus(self.form.first_field)

    def _left(self) -> None:
        """The cross was pressed: a new product gives way to the current one, any other to the list."""
        if self.form is not None and self.form.record is None:
            self._replace(None)
            self.new_left.emit()
        else:
            self.close_asked.emit()

    def _closed(self, form: QWidget) -> None:
        """The product is gone."""
        if form is self.form:
            self.record = 0
            self._replace(None)

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        """Whether the page may be left now; if not, it asks and calls `proceed` once the person agreed."""
        return self.form is None or self.form.can_leave(proceed)

    def keep_draft(self) -> None:
        """Keeps what is typed."""
        if self.form is not None:
            self.form.keep_draft()

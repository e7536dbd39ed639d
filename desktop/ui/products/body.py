"""The fields of a product's form, the switch of its state, and what is said below them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.controllers.entries import product as entry
from desktop.controllers.products import InUse, Named, with_bar_code
from desktop.controllers.session import Session
from desktop.ui.records.draft_form import ROW_GAP, DraftForm
from desktop.ui.records.draft_offer import DraftOffer
from desktop.ui.records.form_layout import Group, cell
from desktop.ui.records.pane import MARGIN
from desktop.ui.widgets.labels import IconText, Label
from desktop.ui.widgets.notice import Strip
from desktop.ui.widgets.switch import Switch
from desktop.words import ProductStatus, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

COLUMNS = 2
GROUPS = (
    Group(
        "",
        (
            (cell("code"), cell("bar_code")),
            (cell("name", span=2),),
            (cell("specification", span=2),),
            (cell("category"), cell("unit")),
            (cell("price"),),
        ),
    ),
)
PAUSE = 250


class StatusBox(QWidget):
    """Whether the product can be chosen for new documents, as a switch that acts at once.

    Signals:
        switched: the person wants it active, or not.
    """

    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, ROW_GAP - 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("State"), style="meta", tone="secondary"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.switch = Switch(label(ProductStatus.ACTIVE), self)
        self.switch.setMinimumHeight(32)
        self.text = Label("")
        row.addWidget(self.switch)
        row.addWidget(self.text)
        row.addStretch(1)
        column.addLayout(row)
        self.switch.clicked.connect(self.switched)

    def show_active(self, active: bool, barred: str) -> None:
        """Shows the state; `barred` says why it cannot be changed, empty where it can."""
        self.switch.setChecked(active)
        self.switch.setEnabled(not barred)
        self.setToolTip(barred)
        self.text.setText(label(ProductStatus(active)))


class ProductBody(QScrollArea):
    """As high as its fields, and scrolling where there is less room.

    Arguments:
        context: who is signed in.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._exclude: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.offer = DraftOffer()
        self.fields = DraftForm(context, entry.FIELDS, GROUPS, entry.check, columns=COLUMNS)
        self.status = StatusBox()
        self.twice = Strip(tone="warning", parent=self)
        self.price_note = IconText(
            "info", self.tr("A new price holds for later documents only."), tone="hint"
        )
        self._prepare_fields()
        self._lay_out()
        self._soon = QTimer(self, interval=PAUSE, singleShot=True)
        self._soon.timeout.connect(self.look)
        self.fields.edited.connect(self._edited)

    def _prepare_fields(self) -> None:
        self.fields.add_beside("price", self.status)
        self.fields.add_below("code", self.twice, span=COLUMNS)
        self.fields.editor("bar_code").set_trailing("barcode")

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 7, MARGIN, 10)
        column.setSpacing(8)
        column.addWidget(self.offer)
        column.addWidget(self.fields)
        column.addWidget(self.price_note)
        column.addStretch(1)
        self.setWidget(page)
        page.installEventFilter(self)

    def sizeHint(self) -> QSize:
        page = self.widget()
        return super().sizeHint() if page is None else page.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def suggest(self, found: InUse) -> None:
        """Offers what other products have."""
        self.fields.editor("category").offer(found.categories)
        self.fields.editor("unit").offer(found.units)

    def show_record(self, record: int | None) -> None:
        """Another product is shown, or a new one: whose bar code it is is looked up at once."""
        self._exclude = record
        self.look()

    def _edited(self, key: str) -> None:
        if key == "bar_code":
            self._soon.start()

    def look(self) -> None:
        """Looks up whether another product has the bar code."""
        typed = str(self.fields.draft()["bar_code"] or "")
        if not typed:
            self.twice.say("")
            return
        task = self._context.read(self, partial(_other, typed, self._exclude), "bar_code")
        task.done.connect(self._tell)

    def _tell(self, other: Named | None) -> None:
        text = self.tr("{code} {name} has this bar code too.")
        self.twice.say("" if other is None else text.format(code=other.code, name=other.name))


def _other(typed: str, exclude: int | None, session: Session) -> Named | None:
    return with_bar_code(session, typed, exclude)

"""The products found while one types, below the field; the keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.controllers.entries.line_figures import show_amount
from desktop.controllers.product_finding import Found
from desktop.translation import translate
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.rounded_window import cut_corners, make_rounded, paint_frame

ROW = 34
PADDING = 4
SIDE = 10
CODE_ROOM = 104
LEAST_WIDTH = 460
APART = 4
ICON = 16
# A text of so many digits is no name.
_SCANNED_LEAST = 6

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Alone:
    """What was typed, taken as it stands: on this document alone, or entered into the products too."""

    text: str
    listed: bool = False

    @property
    def coded(self) -> bool:
        """Whether it is a bar code or the like, and no name."""
        return self.text.isdigit() and len(self.text) >= _SCANNED_LEAST

    def caption(self) -> str:
        """What choosing it does."""
        sentence = (
            translate("FoundList", "Add “{text}” to the products too")
            if self.listed
            else translate("FoundList", "Use “{text}” on this document only")
        )
        return sentence.format(text=self.text)


Offer = Found | Alone


class _Offers(QAbstractListModel):
    """What can be chosen, as screen readers and tests read it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def replace(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self.offers = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return worded(self.offers[index.row()])
        return None


def worded(offer: Offer) -> str:
    """An offer as one text."""
    if isinstance(offer, Alone):
        return offer.caption()
    parts = (offer.code, offer.name, offer.specification, show_amount(offer.price))
    return " · ".join(part for part in parts if part)


class _Painter(QStyledItemDelegate):
    """Draws code, name and specification, and the price at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, QListView)
        box: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if index.row() == view.currentIndex().row():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        offers = index.model()
        assert isinstance(offers, _Offers)
        offer = offers.offers[index.row()]
        draw = self._draw_alone if isinstance(offer, Alone) else self._draw_found
        draw(painter, box.adjusted(SIDE, 0, -SIDE, 0), offer)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(LEAST_WIDTH, ROW)

    def _draw_found(self, painter: QPainter, box: QRect, offer: Any) -> None:
        price = show_amount(offer.price)
        room = QFontMetrics(theme.font()).horizontalAdvance(price) + SIDE
        _write(painter, box, price, "text 1", right=True)
        _write(painter, QRect(box.left(), box.top(), CODE_ROOM, box.height()), offer.code, "text 2")
        rest = box.adjusted(CODE_ROOM + SIDE, 0, -room, 0)
        used = _write(painter, rest, offer.name, "text 1", bold=True)
        if offer.specification:
            _write(painter, rest.adjusted(used + SIDE, 0, 0, 0), offer.specification, "text 2")

    def _draw_alone(self, painter: QPainter, box: QRect, offer: Any) -> None:
        place = QRect(box.left(), box.center().y() + 1 - ICON // 2, ICON, ICON)
        name = "plus-circle" if offer.listed else "note-pencil"
        draw_icon(painter, place, name, theme.color("accent text"))
        _write(painter, box.adjusted(ICON + 8, 0, 0, 0), offer.caption(), "accent text")


def _write(
    painter: QPainter, box: QRect, text: str, colour: str, *, bold: bool = False, right: bool = False
) -> int:
    """Writes a text, shortened to its room; gives its width."""
    font = theme.font("body", bold)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(box.width(), 0))
    painter.setFont(font)
    painter.setPen(theme.color(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)


class FoundList(QFrame):
    """Offers products, and what was typed as it stands.

    Signals:
        chosen: one was clicked.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        make_rounded(self)
        self._model = _Offers(self)
        self.view = QListView(self)
        self.view.setProperty("kind", "bare")
        self.view.setAccessibleName(self.tr("Products found"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Painter(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.entered.connect(self.view.setCurrentIndex)
        self.view.clicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        layout.addWidget(self.view)
        self.hide()

    def offers(self) -> tuple[Offer, ...]:
        """What is offered, nothing while it is hidden."""
        return self._model.offers if self.isVisible() else ()

    def current(self) -> Offer | None:
        """What Enter would take; None where nothing is marked."""
        row = self.view.currentIndex().row()
        return self._model.offers[row] if self.isVisible() and row >= 0 else None

    def show_offers(self, offers: Sequence[Offer], first: bool) -> None:
        """Replaces what is offered.

        Arguments:
            first: whether the first is marked.
        """
        self._model.replace(offers)
        if first and offers:
            self.view.setCurrentIndex(self._model.index(0, 0))

    def move_current(self, by: int) -> None:
        """Marks the next or the previous one."""
        last = len(self._model.offers) - 1
        row = self.view.currentIndex().row() + by
        self.view.setCurrentIndex(self._model.index(min(max(row, 0), last), 0))

    def place(self, cell: QRect) -> None:
        """Shows itself below a cell, or above it where there is no room below.

        Arguments:
            cell: in the coordinates of the parent.
        """
        parent = self.parentWidget()
        assert parent is not None
        room = parent.rect()
        self.resize(max(LEAST_WIDTH, cell.width()), len(self._model.offers) * ROW + 2 * PADDING)
        top = cell.bottom() + APART
        if top + self.height() > room.bottom() and cell.top() - APART - self.height() >= 0:
            top = cell.top() - APART - self.height()
        self.move(QPoint(max(0, min(cell.left(), room.right() - self.width())), top))
        cut_corners(self)
        self.show()
        self.raise_()

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.offers[index.row()])

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_frame(QPainter(self), self)

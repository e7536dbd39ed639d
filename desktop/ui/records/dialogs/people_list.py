"""The staff that Assign chooses from: a row a person, who cannot take it greyed with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.controllers.assignees import Assignee
from desktop.controllers.directory import Directory
from desktop.translation import figure, listed
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.avatar import draw_avatar
from desktop.ui.widgets.roving import ENTER

ROW = 48
BAR = 170
LOAD = Qt.ItemDataRole.UserRole
STORES = Qt.ItemDataRole.UserRole + 1
# From so many open opportunities on the bar warns; only a hint for who assigns.
HEAVY = 30
FULLEST = 40

Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Paints one person."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        person: Assignee = index.data(LOAD)
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or (state & QStyle.StateFlag.State_MouseOver and person.refused is None):
            painter.setBrush(theme.color("selected" if chosen else "hover on raised"))
            painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus and not chosen:
            painter.setPen(theme.pen("focus ring", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
            painter.setPen(Qt.PenStyle.NoPen)
        self._paint_ring(painter, box, chosen, person.refused is None)
        painter.setOpacity(1.0 if person.refused is None else 0.45)
        draw_avatar(painter, QRectF(box.left() + 40, box.center().y() - 14, 28, 28), person.name)
        painter.setOpacity(1.0)
        self._paint_name(painter, box, person, str(index.data(STORES)), chosen)
        if person.refused is None:
            self._paint_load(painter, box, person)
        else:
            self._paint_reason(painter, box, person.refused.sentence())
        painter.restore()

    def _paint_ring(self, painter: QPainter, box: QRectF, chosen: bool, enabled: bool) -> None:
        ring = QRectF(box.left() + 12, box.center().y() - 8, 16, 16)
        if chosen:
            painter.setBrush(theme.color("accent fill"))
            painter.drawEllipse(ring)
            painter.setBrush(theme.color("on fill"))
            painter.drawEllipse(ring.center(), 3, 3)
            return
        painter.setPen(theme.pen("edge" if enabled else "border", 1.2))
        painter.setBrush(theme.color("surface" if enabled else "press"))
        painter.drawEllipse(ring.adjusted(0.6, 0.6, -0.6, -0.6))

    def _paint_name(
        self, painter: QPainter, box: QRectF, person: Assignee, stores: str, chosen: bool
    ) -> None:
        enabled = person.refused is None
        left, room = box.left() + 78, box.width() - 78 - BAR - 40
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(theme.color("text 1" if enabled else "text 2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(left, box.top() + 5, room, 18), flags, person.name)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text 2"))
        elided = QFontMetrics(painter.font()).elidedText(stores, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(left, box.top() + 23, room, 18), flags, elided)

    def _paint_load(self, painter: QPainter, box: QRectF, person: Assignee) -> None:
        left, top = box.right() - BAR - 14, box.top() + 5
        painter.setFont(theme.font("meta"))
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("text 1"))
        painter.drawText(
            QRectF(left, top, BAR, 18), flags, self.tr("Open {count}").format(count=figure(person.open))
        )
        painter.setPen(theme.color("text 2"))
        today = self.tr("today +{count}").format(count=figure(person.today))
        painter.drawText(QRectF(left, top, BAR, 18), flags | Qt.AlignmentFlag.AlignRight, today)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(left, top + 23, BAR, 4)
        painter.setBrush(theme.color("press"))
        painter.drawRoundedRect(track, 2, 2)
        if person.open:
            token = "warning text" if person.open >= HEAVY else "accent fill"
            painter.setBrush(theme.color(token))
            track.setWidth(max(4.0, BAR * min(person.open / FULLEST, 1.0)))
            painter.drawRoundedRect(track, 2, 2)

    def _paint_reason(self, painter: QPainter, box: QRectF, reason: str) -> None:
        room = QRectF(box.right() - BAR - 64, box.top() + 2, BAR + 50, box.height() - 4)
        draw_icon(
            painter, QRectF(room.left() - 20, box.center().y() - 7, 14, 14), "info", theme.color("text 2")
        )
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text 2"))
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, reason)


class PeopleList(QListWidget):
    """Chooses one person; narrowed by name, pinyin or initials.

    Signals:
        person_chosen: another person is chosen, or None.
    """

    person_chosen = Signal(object)

    def __init__(self, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._directory = directory
        self.setItemDelegate(_Delegate(self))
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Staff"))
        self.setFixedHeight(5 * ROW)
        self.itemSelectionChanged.connect(self._told)

    def set_people(self, people: Sequence[Assignee]) -> None:
        """Shows these people."""
        self.clear()
        for one in people:
            stores = listed(self._directory.store_name(store) for store in one.works_in)
            item = QListWidgetItem(one.name)
            item.setData(LOAD, one)
            item.setData(STORES, stores)
            reason = one.refused.sentence() if one.refused else ""
            item.setData(Qt.ItemDataRole.AccessibleTextRole, " ".join((one.name, stores, reason)).strip())
            item.setToolTip(reason)
            if one.refused is not None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def narrow(self, text: str) -> None:
        """Shows only who matches; where that is one who can take it, chooses them."""
        able = []
        for row in range(self.count()):
            item = self.item(row)
            person: Assignee = item.data(LOAD)
            item.setHidden(not person.matches(text))
            if not item.isHidden() and person.refused is None:
                able.append(item)
        chosen = self.selectedItems()
        if chosen and chosen[0].isHidden():
            self.clearSelection()
        if text.strip() and len(able) == 1:
            self.setCurrentItem(able[0])

    def person(self) -> Assignee | None:
        """Who is chosen."""
        chosen = self.selectedItems()
        return chosen[0].data(LOAD) if chosen else None

    def step(self, by: int) -> None:
        """Chooses the next or the previous person shown who can take it."""
        able = [
            row
            for row in range(self.count())
            if not self.item(row).isHidden() and self.item(row).data(LOAD).refused is None
        ]
        if not able:
            return
        current = self.currentRow() if self.selectedItems() else -1
        after = (
            [row for row in able if row > current] if by > 0 else [row for row in able if row < current][::-1]
        )
        self.setCurrentRow(after[0] if after else able[0 if by > 0 else -1])

    def choose(self, staff: int) -> None:
        """Chooses a person by id."""
        for row in range(self.count()):
            if self.item(row).data(LOAD).id == staff:
                self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses who has the keyboard; where they are chosen already, the dialog decides."""
        current = self.currentItem()
        able = current is not None and current.flags() & Qt.ItemFlag.ItemIsSelectable
        if event.key() in ENTER and able and not current.isSelected():
            current.setSelected(True)
            return
        super().keyPressEvent(event)

    def _told(self) -> None:
        self.person_chosen.emit(self.person())

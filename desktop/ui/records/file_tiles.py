"""Files waiting to be attached, as tiles: pictures by their picture, others by an icon."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QScrollArea, QWidget

from desktop.controllers.attachments import LIMIT_MB
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.records.file_basket import FileBasket

TILE = QSize(92, 78)
PICTURE = QSize(84, 50)
COLUMNS = 4
GAP = 8
CROSS = 16


class _Tile(QAbstractButton):
    """One file; its cross or Delete takes it away.

    Signals:
        removed: it is to be taken away.
    """

    removed = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self._picture = _thumbnail(path)
        self.setFixedSize(TILE)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(path.name)
        self.setAccessibleName(path.name)
        self.setAccessibleDescription(self.tr("Delete takes it away"))

    def _cross(self) -> QRectF:
        return QRectF(self.width() - CROSS - 4, 4, CROSS, CROSS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._cross().adjusted(-4, -4, 4, 4).contains(event.position()):
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(theme.pen("focus ring" if focus else "border", 2 if focus else 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        room = QRectF(4, 4, PICTURE.width(), PICTURE.height())
        if self._picture is not None:
            target = QRectF(self._picture.rect())
            target.moveCenter(room.center())
            painter.drawPixmap(target.topLeft(), self._picture)
        else:
            place = QRectF(0, 0, 22, 22)
            place.moveCenter(room.center())
            draw_icon(painter, place, "file-text", theme.color("text 2"))
        painter.setFont(theme.font("count"))
        painter.setPen(theme.color("text 1"))
        name = QFontMetrics(painter.font()).elidedText(
            self._path.name, Qt.TextElideMode.ElideMiddle, self.width() - 12
        )
        painter.drawText(QRectF(4, 56, self.width() - 8, 18), Qt.AlignmentFlag.AlignCenter, name)
        if self.underMouse() or focus:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("raised"))
            painter.drawEllipse(self._cross())
            draw_icon(painter, self._cross().adjusted(3, 3, -3, -3), "x", theme.color("text 1"), bold=True)


class _AddTile(QAbstractButton):
    """Chooses files; says that they can also be dropped or pasted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(TILE)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(self.tr("Drop or paste"))
        self.setAccessibleName(self.tr("Attach files"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        pen = QPen(theme.color("focus ring" if focus else "edge"), 2 if focus else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("hover on raised") if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        draw_icon(painter, QRectF(self.width() / 2 - 8, 14, 16, 16), "plus", theme.color("text 1"))
        painter.setFont(theme.font("count"))
        painter.setPen(theme.color("text 2"))
        box = QRectF(2, 36, self.width() - 4, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        limit = f"≤ {LIMIT_MB}\u00a0MB"
        painter.drawText(box.translated(0, 16), Qt.AlignmentFlag.AlignCenter, limit)


class FileTiles(QScrollArea):
    """The files of a basket and the tile that adds more; takes what is dropped on it.

    Arguments:
        basket: the files.
    """

    def __init__(self, basket: FileBasket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._basket = basket
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedHeight(TILE.height() + 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(True)
        self.viewport().setAutoFillBackground(False)
        self.add_tile: QAbstractButton | None = None
        basket.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        focus = self.window().focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        page = QWidget()
        page.setProperty("clear", "true")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        paths = self._basket.paths()
        for at, path in enumerate(paths):
            tile = _Tile(path, page)
            tile.removed.connect(partial(self._basket.remove, path))
            grid.addWidget(tile, at // COLUMNS, at % COLUMNS)
        self.add_tile = _AddTile(page)
        self.add_tile.clicked.connect(self._basket.choose)
        grid.addWidget(self.add_tile, len(paths) // COLUMNS, len(paths) % COLUMNS)
        grid.setColumnStretch(COLUMNS, 1)
        grid.setRowStretch(len(paths) // COLUMNS + 1, 1)
        self.setWidget(page)
        if held:
            # It would go to what comes next in the dialog: the cross that closes it.
            self.add_tile.setFocus()
        rows = len(paths) // COLUMNS + 1
        self.setFixedHeight(min(rows, 2) * (TILE.height() + GAP))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._basket.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._basket.add_mime(event.mimeData())


def _thumbnail(path: Path) -> QPixmap | None:
    """A small picture, decoded at its small size; None where the file is none."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or not size.isValid():
        return None
    reader.setScaledSize(size.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)

"""A picture of a page that stands in for it while nothing of it can change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStackedWidget, QWidget


class Still(QWidget):
    """Covers a page that is disabled while a worker works, so that a repaint of the window costs nothing.

    Painting hundreds of cells beside a worker takes three times as long, for each call of Qt may wait for the
    interpreter. The page itself stays where it is, for who reads it by other means than the eye.

    Arguments:
        covered: the stack of pages; where it changes its size or its look, the picture goes.
    """

    def __init__(self, covered: QStackedWidget) -> None:
        super().__init__(covered.parentWidget())
        self._covered = covered
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        covered.installEventFilter(self)

    def cover(self) -> None:
        """Takes a picture of the page in sight, and shows it."""
        self.lift()
        page = self._covered.currentWidget()
        if page is None:
            return
        self._picture = page.grab()
        self.setGeometry(self._covered.geometry())
        self.raise_()
        self.show()

    def lift(self) -> None:
        """Shows the widget itself again."""
        self.hide()
        self._picture = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        changes = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in changes and self.isVisible():
            self.lift()
        return super().eventFilter(watched, event)

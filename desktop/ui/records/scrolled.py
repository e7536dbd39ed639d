"""A part of a dialog that scrolls where it would be too high."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """As high as what it shows, up to a limit; it scrolls from there on.

    Arguments:
        page: what it shows.
        most: how high it may become.
    """

    def __init__(self, page: QWidget, most: int) -> None:
        super().__init__()
        self._page, self._most = page, most
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setProperty("clear", "true")
        self.viewport().setAutoFillBackground(False)
        self.setWidget(page)
        page.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(min(self._page.sizeHint().height(), self._most))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

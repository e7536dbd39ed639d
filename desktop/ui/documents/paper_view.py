"""Shows the pages of a document below each other, as large as wanted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.ui import theme
from desktop.ui.documents.paper import Paper

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
AROUND = 16
STEP = 48
# Pages that are kept as pictures: those in sight and one more on either side.
KEPT = 5


class PaperView(QAbstractScrollArea):
    """The pages on a dark ground; as wide as there is room for until another zoom is chosen.

    Signals:
        zoom_changed: pages are shown in another size.
    """

    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # The room beside the pages must not depend on whether all of them fit.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._paper: Paper | None = None
        self._chosen: float | None = None
        self._images: dict[int, QImage] = {}

    def show_paper(self, paper: Paper) -> None:
        """Shows other pages, from where the former were being read."""
        self._paper = paper
        said = QCoreApplication.translate("PaperView", "%n page(s)", "", len(paper))
        self.setAccessibleDescription(said)
        self._fit()

    def pages(self) -> int:
        """How many pages there are."""
        return len(self._paper) if self._paper is not None else 0

    def zoom(self) -> float:
        """How large pages are shown; 1 is their size on paper."""
        return self._chosen if self._chosen is not None else self._whole_width()

    def set_zoom(self, zoom: float | None) -> None:
        """Shows pages larger or smaller; None is as wide as there is room for."""
        self._chosen = zoom
        self._fit()

    def zoom_in(self) -> None:
        """To the next larger size."""
        self.set_zoom(next((one for one in ZOOMS if one > self.zoom() + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """To the next smaller size."""
        self.set_zoom(next((one for one in reversed(ZOOMS) if one < self.zoom() - 0.01), ZOOMS[0]))

    def whole_width(self) -> None:
        """As wide as there is room for."""
        self.set_zoom(None)

    def _whole_width(self) -> float:
        if self._paper is None:
            return 1.0
        room = self.viewport().width() - 2 * AROUND
        return max(0.2, room / self._paper.geometry.page.width())

    def _page(self) -> tuple[int, int]:
        """Width and height of a page in pixels of the window."""
        assert self._paper is not None
        size = self._paper.geometry.page * self.zoom()
        return round(size.width()), round(size.height())

    def _fit(self) -> None:
        """Brings the scroll bars in line with the pages; what was in the middle stays near it."""
        self._images.clear()
        if self._paper is None:
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        share = down.value() / down.maximum() if down.maximum() else 0.0
        width, height = self._page()
        whole = len(self._paper) * (height + AROUND) + AROUND
        down.setRange(0, max(0, whole - self.viewport().height()))
        across.setRange(0, max(0, width + 2 * AROUND - self.viewport().width()))
        for bar, room in ((down, self.viewport().height()), (across, self.viewport().width())):
            bar.setPageStep(room)
            bar.setSingleStep(STEP)
        down.setValue(round(share * down.maximum()))
        self.zoom_changed.emit()
        self.viewport().update()

    def place(self, page: int) -> QRect:
        """Where a page lies in the viewport."""
        width, height = self._page()
        left = max(AROUND, (self.viewport().width() - width) // 2) - self.horizontalScrollBar().value()
        top = AROUND + page * (height + AROUND) - self.verticalScrollBar().value()
        return QRect(left, top, width, height)

    def page(self) -> int:
        """Which page the middle of the view shows, counted from 0."""
        if self._paper is None:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return min(len(self._paper) - 1, max(0, (middle - AROUND) // (self._page()[1] + AROUND)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("window" if theme.is_dark() else "press"))
        if self._paper is not None:
            for page in range(len(self._paper)):
                box = self.place(page)
                if box.intersects(event.rect()):
                    painter.drawImage(box, self._image(page))
                    painter.setPen(theme.pen("border"))
                    painter.drawRect(box.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(theme.pen("focus ring", 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _image(self, page: int) -> QImage:
        """A page as it is shown, drawn when it comes in sight."""
        assert self._paper is not None
        found = self._images.get(page)
        if found is None:
            if len(self._images) >= KEPT:
                del self._images[max(self._images, key=lambda one: abs(one - page))]
            ratio = self.devicePixelRatioF()
            found = self._images[page] = self._paper.image(page, self.zoom() * ratio)
        return found

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        else:
            self.zoom_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

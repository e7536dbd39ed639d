"""The first painted list: the page read before Qt, drawn plainly while the rest of the program is imported.

It touches as few of Qt's classes as it can, for each costs time when it is first used; pens, brushes and what they may
be converted from bring in the class Qt with all its enumerations, a tenth of the start. So the text is drawn in the
palette's colour, strong or quiet, and areas are filled with stretched pixels. The real window takes its place as soon
as it is built.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from desktop.translation import mark, translate
from desktop.ui.tokens import COLOURS, FAMILIES
from desktop.words import label

if TYPE_CHECKING:
    from desktop.controllers.listing import Row
    from desktop.start import FirstLook

USUAL = (1366, 736)
RAIL, STATUS = 196, 28
BASELINE, GAP = 21, 10
# Qt.AlignmentFlag.AlignVCenter.
MIDDLE = 0x0080
HALF = 128
# How much of the palette's colour "text 2" is.
QUIET = 0.75
TITLE, HEADER, ROWS, ROW = 29, 162, 178, 32
# Where the columns begin, as far as one can know before the real list is built.
NUMBER, NAME, PHONE, BUSINESS, OWNER, STORE, SOURCE = 245, 353, 513, 663, 809, 937, 1033

HEADINGS: tuple[tuple[int, str], ...] = (
    (NUMBER, mark("FirstPaint", "No.")),
    (NAME, mark("FirstPaint", "Contact / need")),
    (PHONE, mark("FirstPaint", "Phone")),
    (BUSINESS, mark("FirstPaint", "Status")),
    (OWNER, mark("FirstPaint", "Owner")),
    (STORE, mark("FirstPaint", "Store")),
    (SOURCE, mark("FirstPaint", "Source")),
)


def is_dark(theme: str) -> bool:
    """Whether a theme of the settings means the dark one now."""
    if theme != "system":
        return theme == "dark"
    # The scheme itself would be a member of the class Qt.
    return QGuiApplication.palette().window().color().lightness() < HALF


class FirstPaint(QWidget):
    """The list as it will be, without anything to click yet.

    Arguments:
        look: what was read.
        dark: whether the dark theme is worn.

    Signals:
        painted: the list was painted, for the first time.
        closed: the person wants no program after all.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, look: FirstLook, dark: bool) -> None:
        super().__init__()
        self._look = look
        self._waiting = True
        self._dark = dark
        self._pixels: dict[str, QPixmap] = {}
        family = FAMILIES.get(sys.platform, FAMILIES["linux"])
        self._plain, self._bold = QFont(list(family)), QFont(list(family))
        for font in (self._plain, self._bold):
            font.setPixelSize(13)
        self._bold.setBold(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._colour("text 1"))
        palette.setColor(QPalette.ColorRole.Window, self._colour("window"))
        self.setPalette(palette)
        self.setWindowTitle(translate("MainWindow", "Shangji"))

    def stand(self, geometry: str) -> None:
        """Stands where the window stood when it was closed.

        Arguments:
            geometry: as the main window keeps it.
        """
        self.resize(*USUAL)
        if geometry:
            self.restoreGeometry(bytes.fromhex(geometry))

    def _colour(self, token: str) -> QColor:
        return QColor(COLOURS[token][self._dark])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width, bottom = self.width(), self.height() - STATUS
        self._fill(painter, RAIL, 1, width - RAIL, bottom - 1, "surface")
        painter.setFont(self._plain)
        self._head(painter, width)
        for at, row in enumerate(self._look.rows[: (bottom - ROWS) // ROW + 1]):
            self._row(painter, row, ROWS + at * ROW, width)
        # Over the end of the last row.
        self._fill(painter, 0, bottom, width, STATUS, "window")
        painter.end()
        if self._waiting:
            self._waiting = False
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _head(self, painter: QPainter, width: int) -> None:
        painter.setOpacity(QUIET)
        for left, text in HEADINGS:
            self._text(painter, left, HEADER - ROW // 2, translate("FirstPaint", text))
        painter.setOpacity(1)
        self._fill(painter, RAIL, ROWS - 1, width - RAIL, 1, "border")
        painter.setFont(self._bold)
        self._text(painter, 217, TITLE - ROW // 2, translate("Pages", "Opportunities"))
        painter.setFont(self._plain)

    def _row(self, painter: QPainter, row: Row, top: int, width: int) -> None:
        directory = self._look.workspace.directory
        painter.setOpacity(QUIET)
        painter.drawText(NUMBER, top, NAME - NUMBER - GAP, ROW, MIDDLE, row.number)
        self._text(painter, SOURCE, top, directory.choice_name(row.source))
        painter.setOpacity(1)
        for left, text in (
            (PHONE, row.phone or row.wechat),
            (BUSINESS, label(row.business)),
            (OWNER, directory.staff_name(row.owner)),
            (STORE, directory.store_name(row.store)),
        ):
            self._text(painter, left, top, text)
        painter.setFont(self._bold)
        self._text(painter, NAME, top, row.name)
        end = NAME + painter.fontMetrics().horizontalAdvance(row.name)
        painter.setFont(self._plain)
        painter.setOpacity(QUIET)
        painter.drawText(end + GAP, top, max(0, PHONE - end - 2 * GAP), ROW, MIDDLE, row.needs or row.company)
        painter.setOpacity(1)
        self._fill(painter, RAIL, top + ROW - 1, width - RAIL, 1, "line")

    def _fill(self, painter: QPainter, left: int, top: int, width: int, height: int, token: str) -> None:
        pixel = self._pixels.get(token)
        if pixel is None:
            pixel = self._pixels[token] = QPixmap(1, 1)
            pixel.fill(self._colour(token))
        painter.drawPixmap(left, top, width, height, pixel)

    @staticmethod
    def _text(painter: QPainter, left: int, top: int, text: str) -> None:
        if text:
            painter.drawText(left, top + BASELINE, text)

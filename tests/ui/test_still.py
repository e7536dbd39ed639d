"""A picture that stands in for a page while a worker works."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.still import Still


class Counted(QLabel):
    """A page that counts how often it is painted."""

    painted = 0

    def paintEvent(self, event: object) -> None:
        self.painted += 1
        super().paintEvent(event)  # type: ignore[arg-type]


def stacked(qtbot: QtBot) -> tuple[QWidget, Counted, Still]:
    """A window with a page in a stack, and what can stand in for it."""
    window, page = QWidget(), Counted("12 rows")
    page.setStyleSheet("background: #336699")
    stack = QStackedWidget()
    stack.addWidget(page)
    QVBoxLayout(window).addWidget(stack)
    still = Still(stack)
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: page.painted > 0)
    return window, page, still


def test_a_covered_page_looks_the_same_and_is_not_painted(qtbot: QtBot) -> None:
    window, page, still = stacked(qtbot)
    before = window.grab().toImage()
    still.cover()
    painted = page.painted
    after = window.grab().toImage()
    assert after == before
    assert after.pixelColor(150, 100) == QColor("#336699")
    window.repaint()
    assert page.painted == painted
    still.lift()
    window.repaint()
    assert page.painted > painted


def test_the_picture_goes_where_the_page_gets_another_size(qtbot: QtBot) -> None:
    window, page, still = stacked(qtbot)
    still.cover()
    assert still.isVisible()
    assert still.geometry() == page.parentWidget().geometry()
    window.resize(400, 300)
    qtbot.waitUntil(lambda: not still.isVisible())


def test_what_is_covered_still_takes_no_click(qtbot: QtBot) -> None:
    window, page, still = stacked(qtbot)
    still.cover()
    assert window.childAt(page.mapTo(window, page.rect().center())) is still
    assert still.focusPolicy() == Qt.FocusPolicy.NoFocus

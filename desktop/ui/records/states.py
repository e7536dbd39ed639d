"""What stands where the rows would: nothing yet, or nothing that matches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import IconLabel, Label, Rule

CARD_WIDTH = 230
LINES_WIDTH = 480


@dataclass(frozen=True)
class Start:
    """One way to start, as a card of the empty list.

    Arguments:
        icon, title, text: what it is.
        button: names the act.
        act: does it.
        key: the key that does the same.
        primary: whether it is the usual way.
    """

    icon: str
    title: str
    text: str
    button: str
    act: Callable[[], object]
    key: str = ""
    primary: bool = False


@dataclass(frozen=True)
class Way:
    """One way out where nothing matches: what there is, and the button that shows it."""

    icon: str
    text: str
    button: str
    act: Callable[[], object]


class _Drawing(QWidget):
    """Three cards behind each other: a picture of the list to come."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(280, 112)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, strength in enumerate((0.35, 0.6, 1.0)):
            painter.setOpacity(strength)
            inset = (2 - at) * 14
            self._card(painter, QRectF(inset + 0.5, at * 34 + 0.5, 279 - 2 * inset, 43))

    @staticmethod
    def _card(painter: QPainter, card: QRectF) -> None:
        painter.setPen(theme.pen("border", 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(card, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        for token, left, top, width, height in (
            ("selected", 14, 14, 16, 16),
            ("border", 40, 14, 70, 6),
            ("line", 40, 25, 110, 5),
            ("converted back", card.width() - 62, 14, 46, 16),
        ):
            painter.setBrush(theme.color(token))
            box = QRectF(card.left() + left, card.top() + top, width, height)
            painter.drawRoundedRect(box, height / 2, height / 2)


class EmptyState(QWidget):
    """No record at all: ways to start."""

    def __init__(self, title: str, text: str, starts: Sequence[Start], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(2)
        column.addWidget(_Drawing(self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(22)
        column.addWidget(Label(title, style="dialog"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Label(text, tone="secondary"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addStretch(1)
        for start in starts:
            row.addWidget(self._card(start))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(4)

    def _card(self, start: Start) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("card", "plain")
        frame.setFixedWidth(CARD_WIDTH)
        column = QVBoxLayout(frame)
        column.setContentsMargins(17, 15, 17, 15)
        column.setSpacing(6)
        column.addWidget(_Badge(start.icon, frame))
        column.addSpacing(4)
        column.addWidget(Label(start.title, bold=True))
        column.addWidget(Label(start.text, style="meta", tone="secondary", wrap=True))
        column.addStretch(1)
        column.addSpacing(8)
        button = Button(start.button, frame, kind="primary" if start.primary else "", key=start.key)
        button.clicked.connect(start.act)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column.addWidget(button)
        self.buttons.append(button)
        return frame


class _Badge(QWidget):
    """An icon on a tinted square, or on a grey disc."""

    def __init__(self, icon: str, parent: QWidget, round_grey: bool = False) -> None:
        super().__init__(parent)
        self._icon, self._round = icon, round_grey
        self.setFixedSize(QSize(48, 48) if round_grey else QSize(36, 36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover" if self._round else "selected"))
        radius = self.width() / 2 if self._round else 8
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side = 20 if self._round else 18
        left = (self.width() - side) // 2
        colour = theme.color("text 2" if self._round else "accent text")
        draw_icon(painter, QRect(left, left, side, side), self._icon, colour)


class NoMatchState(QWidget):
    """No record matches: what was asked, and the ways out with their counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addStretch(2)
        self._column.addWidget(
            _Badge("magnifying-glass", self, round_grey=True), 0, Qt.AlignmentFlag.AlignHCenter
        )
        self.title = Label("", style="dialog")
        self.text = Label("", tone="secondary", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addSpacing(6)
        self._column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.text)
        self._column.addSpacing(8)
        self.frame = QFrame(self)
        self.frame.setProperty("card", "plain")
        self.frame.setFixedWidth(LINES_WIDTH)
        self._lines = QVBoxLayout(self.frame)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        self._column.addWidget(self.frame, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)
        self.create_button = Button("", self, kind="ghost", icon_name="plus")
        self._column.addWidget(self.create_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(4)
        self.frame.hide()

    def show_query(self, title: str, text: str, create: str) -> None:
        """Says what was asked; the ways out come when they have been counted."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.create_button.setText(create)
        self.create_button.setVisible(bool(create))
        self.show_ways(())

    def show_ways(self, ways: Sequence[Way]) -> None:
        """Shows the ways out."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for at, way in enumerate(ways):
            if at:
                self._lines.addWidget(Rule())
            line = self._line(way)
            self._lines.addWidget(line)
            line.show()
        self.frame.setVisible(bool(ways))

    def _line(self, way: Way) -> QWidget:
        line = QWidget(self.frame)
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 7, 9, 7)
        row.setSpacing(10)
        row.addWidget(IconLabel(way.icon))
        row.addWidget(Label(way.text), 1)
        button = Button(way.button, line)
        button.clicked.connect(way.act)
        row.addWidget(button)
        self.buttons.append(button)
        return line

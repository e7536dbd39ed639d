"""The command palette: type what you want to do, where to go, or whom to find."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.ui import theme
from desktop.ui.icons import icon
from desktop.ui.shell.palette_entries import Entry, Found, find_records, matching, record_entries
from desktop.ui.shell.palette_list import PaletteDelegate, PaletteModel
from desktop.ui.shell.pieces import KeyCap, Raised, horizontal_line, meta

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 640
TOP = 64
HEIGHT = 460
SEARCH_AFTER = 120


class Palette(QWidget):
    """Covers the window with a scrim and lies at its top; gone once something was chosen or Esc pressed.

    Arguments:
        context: finds records on a reader thread.
        entries: commands and places, in this order.
        subject: what the commands act on, said at the right of the box.
        window: the window it covers.
    """

    def __init__(self, context: Context, entries: list[Entry], subject: str, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._entries = entries
        self._records: list[Entry] = []
        self._records_only = False
        self._before = window.focusWidget()
        self._model = PaletteModel(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SEARCH_AFTER)
        self._later.timeout.connect(self._search)
        self._build(subject)
        window.installEventFilter(self)
        self.resize(window.size())
        self._place()
        self._refresh()
        self.show()
        self.raise_()
        self.box.setFocus()

    def _build(self, subject: str) -> None:
        self.panel = Raised(self)
        shadow = QGraphicsDropShadowEffect(self.panel)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 12)
        shadow.setColor(Qt.GlobalColor.black if theme.is_dark() else theme.color("edge"))
        self.panel.setGraphicsEffect(shadow)
        self.box = QLineEdit(self.panel)
        self.box.setProperty("kind", "bare")
        large = QFont(theme.font())
        large.setPixelSize(16)
        self.box.setFont(large)
        self.box.setPlaceholderText(self.tr("Type a command, a page or a customer"))
        self.box.setAccessibleName(self.tr("Commands"))
        self.box.textChanged.connect(self._typed)
        self.box.installEventFilter(self)
        self.list = QListView(self.panel)
        self.list.setProperty("kind", "bare")
        self.list.setModel(self._model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._clicked)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._head(subject))
        layout.addWidget(horizontal_line(self.panel))
        layout.addWidget(self.list, 1)
        self.nothing = meta(self.tr("Nothing is called like that."), self.panel, "hint")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(horizontal_line(self.panel))
        layout.addLayout(self._foot())

    def _head(self, subject: str) -> QHBoxLayout:
        glass = QLabel(self.panel)
        glass.setPixmap(icon("magnifying-glass", "text 2").pixmap(16, 16))
        whom = meta(subject, self.panel)
        head = QHBoxLayout()
        head.setContentsMargins(19, 8, 16, 8)
        head.setSpacing(12)
        for widget in (glass, self.box, whom, KeyCap("Esc", self.panel)):
            head.addWidget(widget)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(19, 8, 16, 9)
        foot.setSpacing(6)
        hints = (
            ("↑↓", self.tr("choose")),
            ("↵", self.tr("run")),
            ("Tab", self.tr("records only")),
            ("Ctrl ↵", self.tr("own window")),
        )
        for keys, text in hints:
            foot.addWidget(KeyCap(keys, self.panel))
            foot.addWidget(meta(text, self.panel))
            foot.addSpacing(8)
        foot.addStretch(1)
        return foot

    def _typed(self) -> None:
        self._records = []
        self._refresh()
        self._later.start()

    def _search(self) -> None:
        typed = self.box.text().strip()
        if typed:
            self._context.read(self, partial(find_records, typed), "palette").done.connect(self._found)

    def _found(self, found: list[Found]) -> None:
        self._records = record_entries(self._context, found)
        self._refresh()

    def _refresh(self) -> None:
        entries = [] if self._records_only else matching(self._entries, self.box.text())
        self._model.show_entries(entries + self._records, self.box.text().strip())
        rows = self._model.choosable()
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._move_to(next(iter(rows), None))

    def _move_to(self, row: int | None) -> None:
        if row is not None:
            self.list.setCurrentIndex(self._model.index(row))

    def entries(self) -> list[Entry]:
        """The entries shown, from the top."""
        lines = [self._model.line(row) for row in self._model.choosable()]
        return [one for one in lines if isinstance(one, Entry)]

    def _step(self, by: int) -> None:
        rows = self._model.choosable()
        current = self.list.currentIndex().row()
        if rows:
            at = rows.index(current) if current in rows else -1
            self._move_to(rows[(at + by) % len(rows)])

    def _clicked(self, index: QModelIndex) -> None:
        self._run(index, apart=False)

    def _run(self, index: QModelIndex, apart: bool) -> None:
        line = self._model.line(index.row()) if index.isValid() else None
        if isinstance(line, Entry) and line.enabled:
            run = line.run_apart if apart and line.run_apart else line.run
            self.close()
            run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.resize(self.parentWidget().size())  # type: ignore[union-attr]
            self._place()
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._records_only = not self._records_only
            self._refresh()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Gives the focus back to where it was, before what was chosen runs."""
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        super().closeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close()

    def _place(self) -> None:
        width = min(WIDTH, self.width() - 40)
        self.panel.setGeometry((self.width() - width) // 2, TOP, width, min(HEIGHT, self.height() - TOP - 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("scrim"))

"""What hangs below a cell: why it is marked or cannot be edited, and what the keys of its field do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.records.save_bar import KeyCap
from desktop.ui.widgets.cell_overlay import SHADE, CellOverlay
from desktop.ui.widgets.labels import IconText, Label

MOST_WIDTH = 420
_ICONS = {"error": "warning-circle", "warning": "warning", "info": "info"}


class CellBubble(CellOverlay):
    """Says a reason and, while the cell is edited, its keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADE + 12, SHADE + 9, SHADE + 14, SHADE + 9)
        column.setSpacing(8)
        self.reason = IconText("info", "", tone="", style="body", bold=True, wrap=True)
        column.addWidget(self.reason)
        self.keys = QWidget()
        line = QHBoxLayout(self.keys)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for key, does in self._keys():
            line.addWidget(KeyCap(key))
            line.addWidget(Label(does, style="meta", tone="secondary"))
            line.addSpacing(8)
        line.addStretch(1)
        column.addWidget(self.keys)

    def _keys(self) -> Sequence[tuple[str, str]]:
        return ("↵", self.tr("save")), ("Esc", self.tr("revert")), ("F8", self.tr("next error"))

    def say(self, cell: QRect, tone: str, text: str, *, keys: bool) -> None:
        """Shows itself at a cell.

        Arguments:
            cell: in the coordinates of the parent.
            tone: `error`, `warning`, `info` or empty.
            text: what is to be said of the cell; empty for nothing.
            keys: whether the cell is being edited.
        """
        self.reason.icon.set_icon(_ICONS.get(tone, "info"), f"{tone} text" if tone else "text 2")
        self.reason.set_text(text)
        self.reason.setVisible(bool(text))
        self.keys.setVisible(keys)
        self.setAccessibleName(text)
        self._fit(text)
        self.place(cell)

    def _fit(self, text: str) -> None:
        """As wide as one line of text needs, and no wider than is comfortable."""
        label = self.reason.label
        one_line = label.fontMetrics().horizontalAdvance(text) + self.reason.icon.width() + 12
        keys = self.keys.sizeHint().width() if self.keys.isVisibleTo(self) else 0
        width = max(min(one_line, MOST_WIDTH) if text else 0, keys)
        self.setFixedWidth(width + 2 * SHADE + 26)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_card(QPainter(self))

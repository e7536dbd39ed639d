"""What stands over the checked rows: their kinds as a filter, the file, and what is done with all of a kind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QWidget

from desktop.translation import figure
from desktop.ui.imports.deciding import button_text
from desktop.ui.imports.sight import ALL, KINDS, Sight
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.caret_button import CaretButton
from desktop.ui.widgets.labels import ElidedLabel
from desktop.ui.widgets.segmented import Segmented

SIDE = 20
FILE_WIDTH = 120
ALWAYS = (ALL, "new", "warning", "error")


class CheckHead(QWidget):
    """Filters and commands; where there is no room for one line they stand in two.

    Signals:
        filtered: other rows are to be shown.
        duplicates_asked, export_asked, copy_asked: a button was pressed.
    """

    filtered = Signal()
    duplicates_asked = Signal()
    export_asked = Signal()
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # All are there from the beginning, so that Tab finds them in their place.
        self.kinds = Segmented([(kind, kind, None) for kind in (ALL, *KINDS)])
        self.kinds.setAccessibleName(self.tr("Show rows"))
        self.kinds.chosen.connect(self._asked)
        self.unsettled = QCheckBox(self.tr("&Only what wants a look"))
        self.unsettled.toggled.connect(self._asked)
        self.file = ElidedLabel("", style="meta", tone="secondary")
        self.file.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.duplicates = CaretButton("")
        self.duplicates.set_kind("")
        self.duplicates.clicked.connect(self.duplicates_asked)
        self.export = Button(self.tr("&Export errors…"), icon_name="download-simple")
        self.export.set_tip(self.tr("Writes the rows with errors and their reasons to a spreadsheet."))
        self.export.setAccessibleName(self.tr("Export rows with errors"))
        self.export.clicked.connect(self.export_asked)
        self.copy = Button(self.tr("Copy &list"), icon_name="copy")
        self.copy.clicked.connect(self.copy_asked)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(SIDE, 10, SIDE - 4, 6)
        self._line.setSpacing(12)
        self._left, self._right = QWidget(), QWidget()
        self._line.addWidget(self._left)
        self._line.addWidget(self._right, 1)
        left, right = QHBoxLayout(self._left), QHBoxLayout(self._right)
        left.addWidget(self.kinds)
        left.addWidget(self.unsettled)
        left.addStretch(1)
        right.addWidget(self.file, 1)
        for row, space in ((left, 16), (right, 8)):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(space)
        for button in (self.duplicates, self.export, self.copy):
            right.addWidget(button)
        # The page may be narrower than both halves side by side.
        self.setMinimumWidth(1)

    def _asked(self, _what: object) -> None:
        self.filtered.emit()

    def show_sight(self, sight: Sight) -> None:
        """Shows how many rows are of which kind, and what can be done."""
        names = self._names()
        counts = {kind: sight.count(kind) for kind in (ALL, *KINDS)}
        for kind, button in zip((ALL, *KINDS), self.kinds.buttons(), strict=True):
            button.setText(names[kind].format(count=figure(counts[kind])))
            wanted = counts[kind] or kind in ALWAYS or kind == self.kinds.value()
            button.setVisible(bool(wanted))
        self.copy.setVisible(bool(counts["error"] or counts["warning"]))
        self.copy.set_tip(self._copy_tip(bool(counts["error"])))
        self.export.setVisible(bool(counts["error"]))
        self._name_file(sight)
        self.show_decisions(sight)

    def show_decisions(self, sight: Sight) -> None:
        """Shows what is decided of the duplicates."""
        text = button_text(sight)
        self.duplicates.setText(text)
        self.duplicates.setVisible(bool(text))
        self._arrange()

    def _names(self) -> dict[str, str]:
        return {
            ALL: self.tr("All {count}"),
            "new": self.tr("New {count}"),
            "update": self.tr("Updates {count}"),
            "unchanged": self.tr("Unchanged {count}"),
            "duplicate": self.tr("Duplicates {count}"),
            "shared": self.tr("Shared {count}"),
            "aside": self.tr("No records {count}"),
            "warning": self.tr("Warnings {count}"),
            "error": self.tr("Errors {count}"),
        }

    def _copy_tip(self, errors: bool) -> str:
        if errors:
            return self.tr("Copies the rows with errors and their reasons, to paste into a spreadsheet.")
        return self.tr("Copies the rows with warnings and their reasons, to paste into a spreadsheet.")

    def _name_file(self, sight: Sight) -> None:
        rows = self.tr("%n row(s)", "", len(sight.plan.rows))
        self.file.setText(self.tr("{file} · {rows}").format(file=sight.plan.path.name, rows=rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        # A button that comes, goes or says something else takes other room.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """In one line where the file's name has some room left there."""
        wanted = self._left.sizeHint().width() + self._right.minimumSizeHint().width() + FILE_WIDTH
        room = self.width() - 2 * SIDE - self._line.spacing()
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if wanted <= room else direction.TopToBottom)

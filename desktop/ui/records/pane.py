"""The head of the pane of any record kind: name and marks, a line below them, the usual commands."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.ui.records.command_menu import fill_menu
from desktop.ui.records.command_words import ICONS
from desktop.ui.records.commands import Commands
from desktop.ui.records.preview import Preview
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.labels import ElidedLabel, Label
from desktop.ui.widgets.menu import Menu
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

MARGIN = 20


class Pane(Preview):
    """A frame that says to choose a record while there is none; a kind lays `content` out.

    Arguments:
        context: who is signed in.
        subject: the record kind.
    """

    def __init__(self, context: Context, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.operations = Commands(context, self, subject)
        self.name = ElidedLabel("", style="dialog")
        self.subtitle = ElidedLabel("", style="meta", tone="secondary")
        self.apart = IconButton("arrow-square-out", self.tr("Open the record"), self)
        self.close_button = IconButton("x", self.tr("Close the pane"), self)
        self.more = Button("", self, icon_name="dots-three")
        self.buttons: dict[Operation, Button] = {}
        self.content = QWidget(self)
        self._empty = Label(self.tr("Choose a record to see it here."), self, tone="hint")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self.content)
        outer.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusProxy(self.apart)
        self.apart.clicked.connect(partial(self.open_asked.emit, False))
        self.close_button.clicked.connect(self.close_asked)
        self.more.clicked.connect(self._show_more)
        self.show_nothing()

    def head(self, mark: QWidget) -> QHBoxLayout:
        """The row of the name, with a pill or tag behind it."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(mark)
        row.addStretch(1)
        row.addWidget(self.apart)
        row.addWidget(self.close_button)
        return row

    def commands_row(self, operations: Iterable[Operation], *before: QWidget) -> QHBoxLayout:
        """The row of buttons: widgets of the kind's own, these commands, and the menu of the others."""
        row = QHBoxLayout()
        # The longest words of three languages just fit the narrow pane.
        row.setSpacing(4)
        for widget in before:
            row.addWidget(widget)
        for operation in operations:
            button = Button("", self, icon_name=ICONS[operation])
            button.setObjectName(f"pane_{operation.value}")
            button.clicked.connect(partial(self._run, operation))
            self.buttons[operation] = button
            row.addWidget(button)
        self.more.setAccessibleName(self.tr("More"))
        self.more.setFixedWidth(28)
        row.addWidget(self.more)
        row.addStretch(1)
        self.operations.updated.connect(self.offer)
        return row

    def show_nothing(self) -> None:
        """There is no record to show."""
        self.content.hide()
        self._empty.show()

    def show_failure(self, error: BaseException) -> None:
        """What could not be read is not there any more, or something is wrong with the program or its surroundings."""
        if isinstance(error, Refused):
            self.show_nothing()
        else:
            self._context.show_fault(error)

    def show_title(self, name: str, subtitle: str) -> None:
        """Shows a record's name and what stands below it."""
        self._empty.hide()
        self.content.show()
        self.name.setText(name)
        self.name.setMaximumWidth(self.name.fontMetrics().horizontalAdvance(name) + 4)
        self.subtitle.setText(subtitle)

    def offer(self) -> None:
        """The buttons follow their commands."""
        for operation, button in self.buttons.items():
            button.setText(self.operations.caption(operation).removesuffix("…"))
            button.refuse(self.operations.reason(operation))

    def _run(self, operation: Operation, _checked: bool = False) -> None:
        self.operations.trigger(operation)

    def _show_more(self) -> None:
        menu = Menu(self.more)
        fill_menu(menu, self.operations, [one for one in ICONS if one not in self.buttons])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def copy(self, text: str) -> None:
        """Copies a text and says so at the pointer."""
        QGuiApplication.clipboard().setText(text)
        QToolTip.showText(QCursor.pos(), self.tr("Copied: {text}").format(text=text), self)

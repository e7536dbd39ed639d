"""The floating bar of the ticked records: how many, the usual commands, the rest in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QToolTip, QWidget

from desktop.ui import theme
from desktop.ui.icons import icon
from desktop.ui.records.command_menu import fill_menu
from desktop.ui.records.command_words import ICONS, KEYS
from desktop.ui.records.commands import Commands
from desktop.ui.records.selection import Selection
from desktop.ui.records.selection_sum import SelectionSum
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.caret_button import CARET
from desktop.ui.widgets.labels import Label, Rule
from desktop.ui.widgets.menu import Menu
from desktop.ui.widgets.toast import FLOATING
from desktop.words import Operation

HEIGHT = 44
BOTTOM = 20
SHOWN = (Operation.RECYCLE, Operation.CLOSE, Operation.VOID, Operation.HAND_OVER)
FIRST = (Operation.PUSH_DOWN, Operation.MERGE)
# What has so few operations shows them all.
FEW = 4


class SelectionBar(QFrame):
    """Floats over the last rows of a table while records are ticked; the table never moves for it.

    Arguments:
        commands: what can be done.
        selection: the ticked records.
        table: what it floats over.
        sum_: what the ticked records come to.
        shown: the operations with a button of their own; none for those of most kinds.
    """

    def __init__(
        self,
        commands: Commands,
        selection: Selection,
        table: QWidget,
        sum_: SelectionSum,
        shown: Sequence[Operation] = (),
    ) -> None:
        super().__init__(table)
        self._commands = commands
        self._selection = selection
        self._table = table
        self._sum = sum_
        self._held = False
        self.setObjectName(FLOATING)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Selected records"))
        self.shadow = QGraphicsDropShadowEffect(self)
        self.shadow.setBlurRadius(28)
        self.shadow.setOffset(0, 6)
        self.setGraphicsEffect(self.shadow)
        self._colour_shadow()
        theme.notifier.changed.connect(self._colour_shadow)
        self.count = Label("", bold=True)
        self.sum = Label("", self, bold=True, tone="accent")
        self.average = Label("", self, style="meta", tone="secondary")
        self.sum.hide()
        self.average.hide()
        self.clear = Button(self.tr("Clear"), kind="link")
        self.clear.setProperty("large", True)
        self.clear.clicked.connect(selection.clear)
        self.buttons = {operation: self._button(operation) for operation in self._offered(shown)}
        self.more = Button(self.tr("More"), kind="ghost", icon_name="caret-down")
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.more.setIconSize(QSize(CARET, CARET))
        self.more.clicked.connect(self._show_more)
        self._lay_out(list(self.buttons.values()))
        commands.updated.connect(self.refresh)
        selection.changed.connect(self._ticked)
        sum_.changed.connect(self._show_sum)
        table.installEventFilter(self)
        self.hide()

    def _offered(self, shown: Sequence[Operation]) -> list[Operation]:
        """The operations that have a button: those chosen, else the usual ones, or all where they are few."""
        rules = self._commands.subject.rules
        every = [one for one, rule in rules.items() if rule.bulk]
        usual = shown or (*FIRST, self._commands.taking(), *SHOWN)
        return every if len(every) <= FEW else [one for one in usual if one in every]

    def _colour_shadow(self) -> None:
        self.shadow.setColor(Qt.GlobalColor.black if theme.is_dark() else theme.color("edge"))

    def _button(self, operation: Operation) -> Button:
        button = Button(
            "",
            kind="ghost",
            icon_name=ICONS[operation],
            key=KEYS.get(operation, "A" if operation is Operation.CLAIM else ""),
        )
        button.setObjectName(f"bar_{operation.value}")
        if operation is Operation.VOID:
            button.setProperty("tone", "error")
            button.setIcon(icon(ICONS[operation], "error text"))
        button.clicked.connect(partial(self._run, operation))
        return button

    def _lay_out(self, buttons: Sequence[Button]) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(2)
        row.addWidget(self.count)
        for label in (self.sum, self.average) if self._sum.offered else ():
            row.addSpacing(4)
            row.addWidget(label)
        row.addSpacing(6)
        row.addWidget(self.clear)
        row.addSpacing(8)
        rule = Rule(vertical=True)
        rule.setFixedHeight(20)
        row.addWidget(rule)
        row.addSpacing(4)
        for button in buttons:
            row.addWidget(button)
        row.addWidget(self.more)
        self.more.setVisible(bool(self._rest()))

    def _rest(self) -> list[Operation]:
        """The commands that have no button."""
        rules = self._commands.subject.rules
        return [one for one, rule in rules.items() if rule.bulk and one not in self.buttons]

    def _run(self, operation: Operation, _checked: bool = False) -> None:
        self._commands.trigger(operation)

    def set_held(self, held: bool) -> None:
        """Whether it stays away until others are ticked: something beside the list tells of these."""
        self._held = held
        self.refresh()

    def _ticked(self) -> None:
        """Other records are ticked: it is about these again."""
        self.set_held(False)

    def refresh(self) -> None:
        """Shows how many are ticked and what applies to them."""
        count = len(self._selection)
        self.setVisible(count > 0 and not self._held)
        if not count:
            return
        self.count.setText(self.tr("%n selected", "", count))
        for operation, button in self.buttons.items():
            button.setText(self._commands.caption(operation).removesuffix("…"))
            button.refuse(self._commands.reason(operation))
        self._place()

    def _show_sum(self) -> None:
        """What the ticked ones come to; while that is read nothing is told, and the room for it is kept."""
        texts = self._sum.texts()
        for label, text in ((self.sum, texts and texts.bold), (self.average, texts and texts.quiet)):
            label.setMinimumWidth(0 if text or label.isHidden() else label.width())
            label.setText(text or "")
            if text:
                label.show()
        self._place()

    def _show_more(self) -> None:
        menu = Menu(self)
        fill_menu(menu, self._commands, self._rest())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _place(self) -> None:
        self.adjustSize()
        room = self._table.width()
        self.setFixedWidth(min(self.sizeHint().width(), room - 24))
        self.move((room - self.width()) // 2, self._table.height() - HEIGHT - BOTTOM)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            child = self.childAt(event.pos())
            if isinstance(child, Button) and child.toolTip():
                QToolTip.showText(event.globalPos(), child.toolTip(), child)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("border", 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 10, 10)

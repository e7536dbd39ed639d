"""A row of choices of which one is made: Tab enters it once, arrow keys move within, Enter makes the one in focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QWidget

from desktop.ui.widgets.labels import without_mnemonic

BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RovingButton(QAbstractButton):
    """One choice; leaves the arrow keys to its row."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(without_mnemonic(text))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*BACK, *ON):
            event.ignore()
            return
        super().keyPressEvent(event)


class RovingRow(QFrame):
    """Holds the choices; put each into the layout and into `group` with its place as id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.group.idClicked.connect(self._clicked)

    def buttons(self) -> list[QAbstractButton]:
        """The choices in order."""
        return self.group.buttons()

    def chose(self, index: int) -> None:
        """A choice was clicked; for the kinds of rows to override."""

    def forget_buttons(self) -> None:
        """Takes all choices away."""
        self.setFocusProxy(None)  # type: ignore[arg-type]
        for button in self.buttons():
            self.group.removeButton(button)
            button.hide()
            button.deleteLater()

    def check(self, index: int) -> None:
        """Shows a choice as made; −1 none."""
        self.group.setExclusive(False)
        for button in self.buttons():
            button.setChecked(self.group.id(button) == index)
        self.group.setExclusive(True)
        self._let_in()

    def _let_in(self) -> None:
        """Tab reaches the choice made, or the first one."""
        buttons = self.buttons()
        entry = self.group.checkedButton() or (buttons[0] if buttons else None)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is entry else Qt.FocusPolicy.NoFocus)
        if entry is not None:
            self.setFocusProxy(entry)

    def _clicked(self, index: int) -> None:
        self._let_in()
        self.chose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = 1 if event.key() in ON else -1 if event.key() in BACK else 0
        enabled = [button for button in self.buttons() if button.isEnabled() and not button.isHidden()]
        focused = next((button for button in enabled if button.hasFocus()), None)
        if event.key() in ENTER and focused is not None and not focused.isChecked():
            focused.click()
            return
        if not step or not enabled:
            super().keyPressEvent(event)
            return
        current = self.group.checkedButton()
        place = enabled.index(current) if current in enabled else -1 if step > 0 else 0
        button = enabled[(place + step) % len(enabled)]
        button.click()
        button.setFocus(Qt.FocusReason.TabFocusReason)

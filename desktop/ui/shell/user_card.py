"""Who is signed in, at the bottom of the rail: a menu to change that, and the gear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.controllers.directory import Directory
from desktop.controllers.session import User
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.avatar import draw_avatar
from desktop.words import Role, label

AVATAR = 30


class UserButton(QAbstractButton):
    """The person signed in, with role and stores; a click opens the menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self._lines = ("", "")
        self._narrow = False
        self.setFixedHeight(44)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_user(self, name: str, role: str, short: str) -> None:
        """Shows a name, and a line below it, the short one where the long one finds no room."""
        self._name, self._lines = name, (role, short)
        self.setAccessibleName(f"{name}, {role}")
        self.setToolTip(f"{name}\n{role}")
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Whether only the avatar is shown."""
        self._narrow = narrow
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, 44)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("focus ring", 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        left = (self.width() - AVATAR) // 2 if self._narrow else 8
        draw_avatar(painter, QRect(left, (self.height() - AVATAR) // 2, AVATAR, AVATAR), self._name)
        if not self._narrow:
            self._paint_lines(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        room = self.width() - 48
        for top, text, style, colour, bold in (
            (4, self._name, "body", "text 1", True),
            (22, self._fitting(room), "meta", "text 2", False),
        ):
            font = theme.font(style, bold=bold)
            painter.setFont(font)
            painter.setPen(theme.color(colour))
            elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(48, top, room, 18), Qt.AlignmentFlag.AlignVCenter, elided)

    def _fitting(self, room: int) -> str:
        metrics = QFontMetrics(theme.font("meta"))
        return next((one for one in self._lines if metrics.horizontalAdvance(one) <= room), self._lines[-1])


class GearButton(QAbstractButton):
    """Leads to the settings; filled while they are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFixedSize(32, 32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Settings"))
        self.setToolTip(self.tr("Settings") + "  Ctrl+,")

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        current = self.isChecked()
        if current or self.underMouse():
            painter.setBrush(theme.color("rail selected" if current else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("focus ring", 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        colour = theme.color("accent text" if current else "text 2")
        draw_icon(painter, QRect(8, 8, 16, 16), "gear", colour, filled=current)


class UserCard(QWidget):
    """The user button and, where there is room, the gear beside it."""

    settings_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = UserButton(self)
        self.gear = GearButton(self)
        self.gear.clicked.connect(self.settings_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.gear)

    def show_user(self, user: User, directory: Directory) -> None:
        """Shows who is signed in, as what, and in how many stores."""
        role = label(user.role)
        self.button.show_user(user.name, self._line(role, user, directory), role)

    def _line(self, role: str, user: User, directory: Directory) -> str:
        if user.role in (Role.BACK_OFFICE, Role.ADMINISTRATOR) or not user.stores:
            return role
        if len(user.stores) == 1:
            return f"{role} · {directory.store_name(user.stores[0])}"
        return role + " · " + self.tr("%n store(s)", "", len(user.stores))

    def set_settings_current(self, current: bool) -> None:
        """Marks the gear while the settings are shown."""
        self.gear.setChecked(current)

    def set_narrow(self, narrow: bool) -> None:
        """The avatar alone; the settings stay in its menu and at Ctrl+comma."""
        self.gear.setVisible(not narrow)
        self.button.set_narrow(narrow)

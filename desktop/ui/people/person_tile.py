"""A person known on this computer, to be picked by a click."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.widgets.avatar import draw_avatar

SIZE = QSize(96, 110)
AVATAR = 44


class PersonTile(QAbstractButton):
    """An avatar, a name and a line below; a padlock where the password is needed.

    Arguments:
        name: whose tile; with `other`, the words for somebody else.
        line: the role, or why the person cannot be picked or needs the password.
        locked: whether the password is needed.
        other: stands for whoever is not known here.
    """

    def __init__(self, name: str, line: str, locked: bool = False, other: bool = False) -> None:
        super().__init__()
        self._line, self._locked, self._other = line, locked, other
        self.setText(name)
        self.setAccessibleDescription(line)
        self.setToolTip(f"{name}\n{line}")
        self.setCheckable(True)
        self.setFixedSize(SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on or self.underMouse() or self.hasFocus():
            ring = on or self.hasFocus()
            painter.setPen(theme.pen("focus ring", 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if on else "hover on raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        face = QRect((self.width() - AVATAR) // 2, 14, AVATAR, AVATAR)
        if self._other:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("press"))
            painter.drawEllipse(face)
            draw_icon(painter, face.adjusted(12, 12, -12, -12), "user", theme.color("text 2"))
        else:
            painter.setOpacity(1 if self.isEnabled() or self._line else 0.5)
            draw_avatar(painter, face, self.text())
        if self._locked:
            self._paint_padlock(painter, QRect(face.right() - 8, face.bottom() - 8, 18, 18))
        self._paint_texts(painter, on)

    def _paint_padlock(self, painter: QPainter, badge: QRect) -> None:
        painter.setPen(theme.pen("border"))
        painter.setBrush(theme.color("raised"))
        painter.drawEllipse(badge)
        draw_icon(painter, badge.adjusted(4, 4, -4, -4), "lock-simple", theme.color("text 2"))

    def _paint_texts(self, painter: QPainter, on: bool) -> None:
        for top, words, style, token, bold in (
            (64, self.text(), "body", "text 1", on),
            (82, self._line, "meta", "text 2", False),
        ):
            painter.setFont(theme.font(style, bold=bold))
            painter.setPen(theme.color(token))
            box = QRect(4, top, self.width() - 8, 19)
            elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, elided)

"""Labels in the styles and tones of the design."""

from __future__ import annotations

import re
from typing import ClassVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.icons import icon

_CHINESE_MNEMONIC = re.compile(r"\(&[^&]\)")


def without_mnemonic(text: str) -> str:
    """A caption as it is said: "&New" is "New", "新建(&N)" is "新建", and "&&" a real ampersand."""
    bare = _CHINESE_MNEMONIC.sub("", text.replace("&&", "\0"))
    return bare.replace("&", "").replace("\0", "&")


class Label(QLabel):
    """A plain-text label.

    Arguments:
        style: page, dialog, group, body, meta, count or metric.
        tone: secondary, hint, error, warning, success, info, accent, off; empty is main text.
        wrap: whether it may take several lines.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        style: str = "body",
        tone: str = "",
        bold: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._style, self._bold = style, bold
        self.setFont(theme.font(style, bold))
        self.setWordWrap(wrap)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        """Changes its colour."""
        self.setProperty("tone", tone)
        theme.restyle(self)


class ElidedLabel(Label):
    """A label of one line that ends in … where it does not fit, and then tells the whole on hover."""

    def __init__(self, text: str = "", parent: QWidget | None = None, **look: object) -> None:
        super().__init__(text, parent, **look)  # type: ignore[arg-type]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)


class IconLabel(QLabel):
    """An icon that only decorates or stands for a word given as its accessible name."""

    def __init__(
        self,
        name: str,
        token: str = "text 2",  # noqa: S107
        parent: QWidget | None = None,
        *,
        size: int = 16,
        meaning: str = "",
        bold: bool = False,
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size, self._bold = name, token, size, bold
        self.setFixedSize(size, size)
        self.setAccessibleName(meaning)
        theme.notifier.changed.connect(self._repaint)
        self._repaint()

    def set_icon(self, name: str, token: str | None = None) -> None:
        """Changes icon and colour."""
        self._name, self._token = name, token or self._token
        self._repaint()

    def _repaint(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap: QPixmap = icon(self._name, self._token, bold=self._bold).pixmap(
            self.size().scaled(self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio)
        )
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)


class Rule(QFrame):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("rule", "vertical" if vertical else "horizontal")


class IconText(QWidget):
    """An icon and a text beside it, in one tone."""

    TOKENS: ClassVar = {
        "": "text 2",
        "secondary": "text 2",
        "hint": "text 3",
        "accent": "accent text",
        "off": "text off",
    }

    def __init__(
        self,
        icon_name: str,
        text: str,
        parent: QWidget | None = None,
        *,
        tone: str = "hint",
        style: str = "meta",
        bold: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        token = self.TOKENS.get(tone, f"{tone} text")
        self.icon = IconLabel(icon_name, token, self, size=16 if style == "body" else 14)
        self.label = Label("", self, style=style, tone=tone, bold=bold, wrap=wrap)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Changes the text; the icon stays beside its first line."""
        self.label.setText(text)
        first_line = QFontMetrics(self.label.font()).boundingRect(QRect(0, 0, 9999, 99), 0, text[:20])
        self.icon.setFixedHeight(max(self.icon.width(), first_line.height()))

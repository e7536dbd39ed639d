"""The tokens of the interface design, once: colours of both themes, type, space, and the one style sheet."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.style_sheet import style_sheet
from desktop.ui.tokens import COLOURS, FAMILIES

# style: pixels, heavy
STYLES: dict[str, tuple[int, bool]] = {
    "page": (20, True),
    "dialog": (16, True),
    "group": (14, True),
    "body": (13, False),
    "meta": (12, False),
    "count": (11, False),
    "metric": (23, True),
}

SPACE = (2, 4, 6, 8, 10, 12, 16, 20, 24)
PAGE_MARGIN = 20
DIALOG_MARGIN = 24
CONTROL = 32
SMALL = 28
COMPACT_ROW = 32
COMFORTABLE_ROW = 40
RADIUS = 6
CARD_RADIUS = 10
DIALOG_RADIUS = 12

_TRADITIONAL = {"win32": "Microsoft JhengHei UI", "darwin": "PingFang TC", "linux": "Noto Sans CJK TC"}


class _Notifier(QObject):
    """Tells what paints itself that the colours are others now."""

    changed = Signal()


_state: dict[str, Any] = {"dark": False, "language": "", "style": None}
_colours: dict[str, QColor] = {}
_fonts: dict[tuple[str, bool], QFont] = {}
_metrics: dict[tuple[str, bool], QFontMetrics] = {}
notifier = _Notifier()


def is_dark() -> bool:
    """Whether the dark theme is shown."""
    return bool(_state["dark"])


def color(token: str) -> QColor:
    """The colour of a token in the theme shown.

    Raises:
        KeyError: there is no such token.
    """
    found = _colours.get(token)
    if found is None:
        found = _colours[token] = QColor(COLOURS[token][is_dark()])
    return found


def pen(token: str, width: float = 1) -> QPen:
    """A pen in the colour of a token, `width` pixels wide."""
    return QPen(color(token), width)


def font(style: str = "body", bold: bool = False) -> QFont:
    """The font of a text style, with tabular figures.

    Arguments:
        style: page, dialog, group, body, meta, count or metric.
        bold: heavy even where the style is not.
    """
    found = _fonts.get((style, bold))
    if found is None:
        pixels, heavy = STYLES[style]
        found = QFont(QApplication.font())
        found.setPixelSize(pixels)
        found.setWeight(QFont.Weight.DemiBold if heavy or bold else QFont.Weight.Normal)
        _fonts[style, bold] = found
    return found


def metrics(style: str = "body", bold: bool = False) -> QFontMetrics:
    """How wide texts are in the font of a text style; arguments as for `font`."""
    found = _metrics.get((style, bold))
    if found is None:
        found = _metrics[style, bold] = QFontMetrics(font(style, bold))
    return found


def apply(application: QApplication, mode: str = "system", language: str = "") -> None:
    """Gives the whole application its colours, fonts and style sheet; once per change of theme or language.

    Arguments:
        application: the running application.
        mode: `light`, `dark` or `system`.
        language: the interface language, which decides between the two Chinese fonts.
    """
    hints = QGuiApplication.styleHints()
    system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    _state["dark"] = mode == "dark" or (mode == "system" and system_dark)
    _state["language"] = language
    _colours.clear()
    _fonts.clear()
    _metrics.clear()
    # Imported here: the style draws with the colours of this module.
    from desktop.ui.control_style import ControlStyle

    if not isinstance(_state.get("style"), ControlStyle):
        _state["style"] = ControlStyle()
        application.setStyle(_state["style"])
    sheet = style_sheet({token: pair[is_dark()] for token, pair in COLOURS.items()})
    with _nothing_collected():
        application.setFont(_base_font())
        application.setPalette(_palette())
        application.setStyleSheet(sheet)
    notifier.changed.emit()


def restyle(widget: QWidget) -> None:
    """Lets the style sheet see a property that was changed; a widget not shown yet it will see anyway."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keeps the garbage collector still: Qt walks over all widgets meanwhile, and one collected then is a crash."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def families(language: str) -> list[str]:
    """The typefaces of this system for a language, the first that has a character draws it."""
    platform = "linux" if sys.platform not in FAMILIES else sys.platform
    wanted = list(FAMILIES[platform])
    if language == "zh_TW":
        wanted.insert(1, _TRADITIONAL[platform])
    known = set(QFontDatabase.families()) if platform == "linux" else set(wanted)
    return [one for one in wanted if one in known] or QFont().families()


def _base_font() -> QFont:
    result = QFont(families(_state["language"]))
    result.setPixelSize(STYLES["body"][0])
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def _palette() -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "surface",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Button: "raised",
        QPalette.ColorRole.WindowText: "text 1",
        QPalette.ColorRole.Text: "text 1",
        QPalette.ColorRole.ButtonText: "text 1",
        QPalette.ColorRole.PlaceholderText: "text 3",
        QPalette.ColorRole.Highlight: "accent fill",
        QPalette.ColorRole.HighlightedText: "on fill",
        QPalette.ColorRole.Link: "accent text",
        QPalette.ColorRole.ToolTipBase: "tip",
        QPalette.ColorRole.ToolTipText: "tip text",
    }
    for role, token in roles.items():
        palette.setColor(role, color(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, color("text off"))
    return palette

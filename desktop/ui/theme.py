"""The tokens of the interface design, once: colours of both themes, type, space, and the one style sheet."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication

from desktop.ui.style_sheet import style_sheet

# token: light, dark
COLOURS: dict[str, tuple[str, str]] = {
    "window": ("#F4F4F2", "#161618"),
    "surface": ("#FFFFFF", "#1D1D20"),
    "raised": ("#FFFFFF", "#26262A"),
    "sunken": ("#F9F9F7", "#19191C"),
    "hover": ("#F2F2EF", "#28282C"),
    "press": ("#E9E9E5", "#313136"),
    "hover on raised": ("#F2F2EF", "#313136"),
    "selected": ("#ECEDFC", "#282A45"),
    "selected hover": ("#E2E4FA", "#2E3050"),
    "rail selected": ("#E6E6E2", "#2A2A2F"),
    "line": ("#ECECE8", "#29292D"),
    "border": ("#DCDCD7", "#37373D"),
    "edge": ("#8B8B85", "#75757E"),
    "text 1": ("#1B1B19", "#ECECEE"),
    "text 2": ("#55554F", "#B4B4BB"),
    "text 3": ("#646460", "#9E9EA6"),
    "text off": ("#A5A59F", "#5F5F67"),
    "accent text": ("#4549C4", "#A3A7FA"),
    "accent fill": ("#4B4FCB", "#5B5FDB"),
    "accent hover": ("#3F43B8", "#4F53CC"),
    "focus ring": ("#4B4FCB", "#8F94F7"),
    "danger fill": ("#C02B21", "#C63A30"),
    "danger hover": ("#A3231A", "#B0322A"),
    "error text": ("#B3241B", "#FF9C92"),
    "error soft": ("#FDEDEB", "#3A211F"),
    "error line": ("#EDB7B2", "#6E3430"),
    "warning text": ("#8A4B00", "#F2BD6B"),
    "warning soft": ("#FDF3E1", "#2F2718"),
    "warning line": ("#EBCF9E", "#5A471F"),
    "success text": ("#1B6A3A", "#7FCF9B"),
    "success soft": ("#E7F5EB", "#1A2E21"),
    "success line": ("#B4DBC1", "#2C5A3C"),
    "info text": ("#0A5AA6", "#86BFF5"),
    "info soft": ("#EAF3FC", "#1A2938"),
    "info line": ("#B9D6F1", "#2B4A69"),
    "on fill": ("#FFFFFF", "#FFFFFF"),
    "tip": ("#2A2A27", "#3A3A40"),
    "tip text": ("#FFFFFF", "#ECECEE"),
    "scrim": ("#3D000000", "#80000000"),
    "chart 1": ("#4B4FCB", "#8F94F7"),
    "chart 2": ("#0E7A86", "#4FB8C4"),
    "chart 3": ("#B4690E", "#E0A458"),
    "chart 4": ("#A3407C", "#DB86B8"),
    "chart 5": ("#5E7D2C", "#A3C46A"),
    "chart 6": ("#7A7A74", "#8E8E96"),
    "unassigned text": ("#8A4B00", "#F2BD6B"),
    "unassigned back": ("#FDF0DC", "#3A2D17"),
    "assigned text": ("#0A5AA6", "#86BFF5"),
    "assigned back": ("#E3F0FC", "#1A3048"),
    "converted text": ("#1B6A3A", "#7FCF9B"),
    "converted back": ("#E1F3E7", "#1A3524"),
    "closed text": ("#55554F", "#B4B4BB"),
    "closed back": ("#EDEDE9", "#2F2F34"),
}

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

_FAMILIES = {
    "win32": ("Segoe UI", "Microsoft YaHei UI"),
    "darwin": (".AppleSystemUIFont", "PingFang SC"),
    "linux": ("Inter", "Noto Sans CJK SC"),
}
_TRADITIONAL = {"win32": "Microsoft JhengHei UI", "darwin": "PingFang TC", "linux": "Noto Sans CJK TC"}


class _Notifier(QObject):
    """Tells what paints itself that the colours are others now."""

    changed = Signal()


_state: dict[str, Any] = {"dark": False, "language": "", "style": None}
_colours: dict[str, QColor] = {}
_fonts: dict[tuple[str, bool], QFont] = {}
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
    # Imported here: the style draws with the colours of this module.
    from desktop.ui.control_style import ControlStyle

    if not isinstance(_state.get("style"), ControlStyle):
        _state["style"] = ControlStyle()
        application.setStyle(_state["style"])
    application.setFont(_base_font())
    application.setPalette(_palette())
    application.setStyleSheet(style_sheet({token: pair[is_dark()] for token, pair in COLOURS.items()}))
    notifier.changed.emit()


def _base_font() -> QFont:
    platform = "linux" if sys.platform not in _FAMILIES else sys.platform
    families = list(_FAMILIES[platform])
    if _state["language"] == "zh_TW":
        families.insert(1, _TRADITIONAL[platform])
    known = set(QFontDatabase.families()) if platform == "linux" else set(families)
    result = QFont([one for one in families if one in known] or QFont().families())
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

"""Keys that work while the focus is anywhere inside a form or dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_keys(widget: QWidget, keys: Iterable[tuple[str, Callable[[], object]]]) -> None:
    """Binds keys to acts inside a widget."""
    for sequence, act in keys:
        shortcut = QShortcut(QKeySequence(sequence), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

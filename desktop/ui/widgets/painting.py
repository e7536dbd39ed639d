"""Painting at once what would be painted when the window comes to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def paint_now(widget: QWidget) -> None:
    """Lays out and paints what of a widget's window has changed, before anything else happens.

    Worth it before work begins on another thread: a repaint that has to share the interpreter with it takes twice as long.
    """
    settle_layout()
    QCoreApplication.sendPostedEvents(widget.window(), QEvent.Type.UpdateRequest)


def settle_layout() -> None:
    """Gives widgets the places that they will have once the window comes to it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

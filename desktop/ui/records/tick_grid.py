"""Ticks side by side, to choose columns among many."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

ACROSS = 3


def tick_grid(boxes: Iterable[QCheckBox], left: int = 2) -> QWidget:
    """The ticks in their order, from left to right.

    Arguments:
        left: how far they are set in, in pixels.
    """
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(left, 2, 0, 2)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for column in range(ACROSS):
        grid.setColumnStretch(column, 1)
    for at, box in enumerate(boxes):
        grid.addWidget(box, at // ACROSS, at % ACROSS)
    return page

"""The list of a business that has just begun: nothing is entered yet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tests.screens.stage import Stage


def _empty(stage: Stage) -> QWidget:
    stage.window.go("opportunities")
    stage.settle(300)
    return stage.window


SCREENS = {"list-empty": _empty}

"""The list of a business that has just begun: nothing is entered yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tests.screens.stage import Stage


def _empty(key: str, stage: Stage) -> QWidget:
    stage.window.go(key)
    stage.settle(300)
    return stage.window


SCREENS = {
    "list-empty": partial(_empty, "opportunities"),
    "products-empty": partial(_empty, "products"),
    "intentions-empty": partial(_empty, "intentions"),
    "contracts-empty": partial(_empty, "contracts"),
}

"""The print preview: a contract of one page, and one of several without prices on small paper."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.controllers.printing import Printed
from desktop.controllers.printing_template import Look, Size
from desktop.ui.documents.print_preview import PrintPreview, open_preview
from tests.printed_documents import contract, intention, logo
from tests.screens.stage import Stage


def _open(stage: Stage, printed: Printed) -> PrintPreview:
    stage.list()
    preview = open_preview(stage.context, printed, stage.window)
    stage.settle(300)
    return preview


def _preview(stage: Stage) -> QWidget:
    _open(stage, contract(logo=logo()))
    return stage.window


def _copied(stage: Stage) -> QWidget:
    preview = _open(stage, intention())
    preview.copy_button.click()
    stage.settle(600)
    return stage.window


def _small(stage: Stage) -> QWidget:
    preview = _open(stage, contract(60, voided=True, logo=logo()))
    look = preview.look()
    preview.choices.size_choice.buttons()[1].click()
    preview.choices.prices.click()
    stage.settle(300)
    stage.afterwards.append(partial(_forget, stage, look))
    return stage.window


def _forget(stage: Stage, look: Look) -> None:
    """The next picture is one of somebody who never printed."""
    for key, value in (("size", Size.A4.value), ("prices", True), ("language", look.language)):
        stage.context.set_preference(f"print.{key}", value)


def _broken(stage: Stage) -> QWidget:
    """A store's template with a fault in it."""
    folder = stage.folder / "print"
    folder.mkdir()
    template = folder / "document.html"
    template.write_text("{% if part %}", encoding="utf-8")
    stage.afterwards += [template.unlink, folder.rmdir]
    _open(stage, replace(contract(), number=""))
    return stage.window


SCREENS = {
    "print-preview": _preview,
    "print-preview-copied": _copied,
    "print-preview-small": _small,
    "print-preview-broken": _broken,
}

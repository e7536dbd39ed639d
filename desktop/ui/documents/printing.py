"""Shows a stored sales document as it will be printed, wherever it was asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.printed_documents import read_printed
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


def print_intention(context: Context, record: int, window: QWidget) -> None:
    """Opens the print preview of a sales intention over a window."""
    print_document(Kind.INTENTION, context, record, window)


def print_contract(context: Context, record: int, window: QWidget) -> None:
    """Opens the print preview of a sales contract over a window."""
    print_document(Kind.CONTRACT, context, record, window)


def print_document(kind: Kind, context: Context, record: int, window: QWidget) -> None:
    """Opens the print preview of a sales document of any kind over a window."""
    from desktop.ui.documents.print_preview import open_preview

    open_preview(context, partial(read_printed, kind=kind, record=record), window)

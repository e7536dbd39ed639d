"""Which dialog asks for the arguments of which operation on intentions and contracts."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.documents.push_down import PushDownSheet
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.dialogs.reject import RejectSheet
from desktop.words import Operation


def argument_dialogs() -> dict[Operation, Callable[..., ArgumentSheet]]:
    """The dialogs, by operation."""
    return {
        # Of one only: many are pushed down whole.
        Operation.PUSH_DOWN: PushDownSheet,
        Operation.REJECT: RejectSheet,
    }

"""Which dialog asks for the arguments of which operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.ui.customers.merge import MergeSheet
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.words import Operation


def argument_dialogs() -> Mapping[Operation, Callable[..., ArgumentSheet]]:
    """The dialogs, by operation."""
    return {Operation.MERGE: MergeSheet}

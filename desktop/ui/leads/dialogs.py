"""Which dialog asks for the arguments of which operation on leads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop.controllers.leads import LEADS
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.dialogs.assign import AssignSheet
from desktop.ui.records.dialogs.close import CloseSheet
from desktop.ui.records.dialogs.dynamics import DynamicsSheet
from desktop.ui.records.dialogs.reschedule import RescheduleSheet
from desktop.words import Operation


def argument_dialogs() -> dict[Operation, Callable[..., ArgumentSheet]]:
    """The dialogs, by operation."""
    return {
        Operation.DYNAMICS: partial(DynamicsSheet, subject=LEADS),
        Operation.RESCHEDULE: partial(RescheduleSheet, subject=LEADS),
        Operation.ASSIGN: partial(AssignSheet, subject=LEADS),
        Operation.CLOSE: partial(CloseSheet, subject=LEADS),
    }

"""Which dialog asks for the arguments of which operation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.listing import page
from desktop.controllers.selected import Selected
from desktop.ui.opportunities.columns import columns
from desktop.ui.opportunities.convert import ConvertSheet
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.dialogs.assign import AssignSheet
from desktop.ui.records.dialogs.close import CloseSheet
from desktop.ui.records.dialogs.dynamics import DynamicsSheet
from desktop.ui.records.dialogs.recycle import RecycleSheet
from desktop.ui.records.dialogs.reject import RejectSheet
from desktop.ui.records.dialogs.reschedule import RescheduleSheet
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

Factory = Callable[["Context", Selected, QWidget], ArgumentSheet]

# Each is given the context, the records, and the window to open over.
ARGUMENT_DIALOGS: dict[Operation, Factory] = {
    Operation.DYNAMICS: DynamicsSheet,
    Operation.RESCHEDULE: RescheduleSheet,
    Operation.ASSIGN: AssignSheet,
    Operation.HAND_OVER: AssignSheet,
    Operation.CONVERT: ConvertSheet,
    Operation.REJECT: RejectSheet,
    Operation.CLOSE: CloseSheet,
    # Of many only: one is recycled at once and can be taken back.
    Operation.RECYCLE: partial(RecycleSheet, columns=columns, read_rows=page),
}


def argument_dialogs() -> dict[Operation, Factory]:
    """The dialogs, by operation."""
    return ARGUMENT_DIALOGS

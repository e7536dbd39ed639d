"""What a second start shows where the program that runs already does not answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.ui.shell.start_trouble import StartTrouble
from desktop.ui.single_instance import Owner, SingleInstance
from desktop.ui.widgets.buttons import Button

# Milliseconds for which another try asks.
AGAIN = 500


class NotAnswering(StartTrouble):
    """Offers to try again, or to end the program that hangs, where it runs on this computer.

    Arguments:
        instance: knows who has the data folder.
        owner: who that is.

    Signals:
        free: the folder is this start's now.
        raised: the other program answered after all: its window is in front.
    """

    free = Signal()
    raised = Signal()

    def __init__(self, instance: SingleInstance, owner: Owner) -> None:
        super().__init__(
            QCoreApplication.translate("NotAnswering", "Shangji is running already"), _sentence(owner)
        )
        self._instance = instance
        self.end_button = Button(self.tr("&End it and start anew"), icon_name="power")
        self.end_button.clicked.connect(self._end)
        self.end_button.setVisible(owner.here)
        self.buttons.insertWidget(0, self.end_button)
        self.retried.connect(self._again)

    def _end(self) -> None:
        self._instance.end_owner()
        self._again()

    def _again(self) -> None:
        for button in (self.again_button, self.end_button):
            button.setEnabled(False)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        # Painted first: asking takes a moment.
        QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        first = self._instance.is_first(AGAIN)
        QGuiApplication.restoreOverrideCursor()
        for button in (self.again_button, self.end_button):
            button.setEnabled(True)
        if first:
            self.free.emit()
        elif self._instance.answered:
            self.raised.emit()


def _sentence(owner: Owner) -> str:
    if not owner.here:
        text = QCoreApplication.translate(
            "NotAnswering",
            "It has this data folder on the computer {computer}: close it there, or choose another folder.",
        )
        return text.format(computer=owner.computer)
    text = QCoreApplication.translate(
        "NotAnswering",
        "Its window does not answer (process {process}). Wait a moment and try again, or end it: what is saved"
        " stays, and what was typed is offered again as a draft.",
    )
    return text.format(process=owner.process)

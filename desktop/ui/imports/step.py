"""What every step of the import has in common: what its foot says and offers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Foot:
    """What stands under a step.

    Arguments:
        note: what the person should know now.
        tone: of the note: `secondary`, `warning`, `error` or `success`.
        fix: what F8 does, as a button or, with `fix_as_link`, as a link behind the note; empty offers nothing.
        forward: what the way on is called.
        refusal: why it is barred; empty where it is open.
    """

    note: str = ""
    tone: str = "secondary"
    fix: str = ""
    fix_as_link: bool = False
    forward: str = ""
    refusal: str = ""


class Step(QWidget):
    """One step of the import; the page shows its foot and leads on and back.

    Signals:
        changed: the foot is to be asked again.
    """

    changed = Signal()

    def foot(self) -> Foot:
        """What stands under it now."""
        return Foot()

    def fix(self) -> None:
        """Goes to the next thing that wants a look."""

    def areas(self) -> list[QWidget]:
        """What F6 goes through, in reading order."""
        return [self]

    def take_focus(self) -> None:
        """Puts the focus where work begins."""
        self.setFocus()

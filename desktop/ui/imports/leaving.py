"""Asks before an import is left with work in it that nothing keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.translation import translate
from desktop.ui.dialogs import ConfirmSheet


@dataclass(frozen=True)
class Stake:
    """What is lost with an import.

    Arguments:
        file: what its source is called.
        work: how many cells were corrected and rows decided.
        columns: whether columns were chosen that nothing keeps.
        region: whether a region of phones was.
        remembers: whether columns are kept once the rows are checked.
    """

    file: str = ""
    work: int = 0
    columns: bool = False
    region: bool = False
    remembers: bool = True

    def __bool__(self) -> bool:
        """Whether it is anything that a person did."""
        return bool(self.work) or self.columns or self.region

    def lines(self) -> list[tuple[str, str]]:
        """Icon and text of each loss."""
        found = []
        if self.work:
            found.append(("trash", _work_lost(self.work)))
        if self.columns:
            found.append(("trash", _columns_lost(self.remembers)))
        if self.region:
            found.append(("trash", translate("ImportStake", "The region you chose for phones is lost.")))
        if not found:
            again = translate("ImportStake", "The file has to be read again.")
            found.append(("arrows-clockwise", again))
        return found


def _work_lost(work: int) -> str:
    return QCoreApplication.translate("ImportLeaving", "%n correction(s) and decision(s) are lost.", "", work)


def _columns_lost(remembers: bool) -> str:
    if remembers:
        return translate(
            "ImportStake",
            "The columns you chose are not kept yet: they are remembered once the rows are checked.",
        )
    return translate("ImportStake", "The columns you chose are not kept: “Remember” is not ticked.")


def ask_leaving(host: QWidget, stake: Stake, proceed: Callable[[], None]) -> ConfirmSheet:
    """Asks whether an import is to be left.

    Arguments:
        host: the page over which it asks.
        stake: what would be lost.
        proceed: called where it is.
    """
    kept = translate("ImportLeaving", "Nothing has been imported, and the file stays as it is.")
    sheet = ConfirmSheet(
        host,
        translate("ImportStake", "Leave the import of {file}?").format(file=stake.file),
        lines=[*stake.lines(), ("lock-simple", kept)],
        confirm=translate("ImportLeaving", "Leave"),
        cancel=translate("ImportLeaving", "Stay here"),
    )
    sheet.accepted.connect(proceed)
    sheet.open()
    return sheet


def ask_other_kind(host: QWidget, stake: Stake, proceed: Callable[[], None]) -> ConfirmSheet:
    """Asks whether rows are to become something else, although what was corrected in them is lost with that."""
    stays = translate("ImportStake", "The file stays open, and so do the columns you chose where they fit.")
    sheet = ConfirmSheet(
        host,
        translate("ImportStake", "Change what the rows of {file} become?").format(file=stake.file),
        lines=[*stake.lines(), ("lock-simple", stays)],
        confirm=translate("ImportStake", "Change"),
    )
    sheet.accepted.connect(proceed)
    sheet.open()
    return sheet

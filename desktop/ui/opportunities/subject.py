"""How dialogs name the opportunities they are about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.controllers.workflow import Facts
from desktop.translation import listed

MOST = 4


def subject(facts: Sequence[Facts], count: int, most: int = MOST) -> str:
    """Number and name of one; the names of several, at most so many."""
    if count == 1 and facts:
        return f"{facts[0].number} · {facts[0].name}"
    named = listed(one.name for one in facts[:most])
    if count > most:
        more = QCoreApplication.translate("Subject", "and %n more", "", count - most)
        named = f"{named} {more}"
    return named

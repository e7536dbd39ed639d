"""How dialogs name the records they are about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.controllers.lead_workflow import LeadFacts
from desktop.controllers.subject import Facts
from desktop.translation import listed
from desktop.words import Business, LeadStatus

MOST = 4


def named(facts: Sequence[Facts], count: int, most: int = MOST) -> str:
    """Number and name of one; the names of several, at most so many."""
    if count == 1 and facts:
        return f"{facts[0].number} · {facts[0].name}"
    names = listed(one.name for one in facts[:most])
    if count > most:
        more = QCoreApplication.translate("Subject", "and %n more", "", count - most)
        names = f"{names} {more}"
    return names


def status_of(facts: Any) -> Business | LeadStatus:
    """The status of a record as its pill shows it."""
    return facts.status if isinstance(facts, LeadFacts) else facts.business

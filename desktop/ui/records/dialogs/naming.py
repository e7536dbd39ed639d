"""How dialogs name the records they are about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.controllers.lead_workflow import LeadFacts
from desktop.controllers.selected import Selected
from desktop.controllers.subject import Facts
from desktop.translation import listed
from desktop.words import Business, LeadStatus

MOST = 4


def named(selected: Selected) -> str:
    """Number and name of one record; the names of several, and how many more there are."""
    if selected.count == 1 and selected.first:
        return f"{selected.first[0].number} · {selected.first[0].name}"
    return names(selected.first[:MOST], selected.count)


def names(facts: Sequence[Facts], count: int) -> str:
    """The names of some of so many records, and how many more there are."""
    text, more = listed(one.name for one in facts), count - len(facts)
    return f"{text} {QCoreApplication.translate('Subject', 'and %n more', '', more)}" if more > 0 else text


def left_out(selected: Selected) -> str:
    """How many records the operation will not be done to; empty for none."""
    if not selected.refused:
        return ""
    return QCoreApplication.translate(
        "Subject",
        "%n of the selected cannot take part and stays as it is; the result says why",
        "",
        selected.refused,
    )


def status_of(facts: Any) -> Business | LeadStatus:
    """The status of a record as its pill shows it."""
    return facts.status if isinstance(facts, LeadFacts) else facts.business

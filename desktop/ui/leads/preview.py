"""The pane of the current lead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.controllers.lead_workflow import LeadFacts
from desktop.controllers.leads import LEADS, Lead
from desktop.translation import translate
from desktop.ui.records.facts_strip import Fact
from desktop.ui.records.preview_facts import PreviewFacts
from desktop.ui.records.record_pane import RecordPane
from desktop.ui.widgets.pill import Status
from desktop.words import Kind, LeadStatus, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


class _Facts(PreviewFacts):
    """The facts of a lead."""

    def before(self, record: Lead) -> Sequence[Fact]:
        if record.opportunity is None:
            return ()
        opens = (Kind.OPPORTUNITY, record.opportunity) if record.opportunity_visible else None
        return (Fact(translate("PreviewFacts", "Opportunity"), record.facts.opportunity, opens=opens),)

    def is_open(self, record: Lead) -> bool:
        return record.facts.status is LeadStatus.NEW


class LeadPreview(RecordPane):
    """Shows the current lead and takes a follow-up."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, LEADS, (Operation.PUSH_DOWN, Operation.DYNAMICS), _Facts(context), parent)

    def status_of(self, facts: LeadFacts) -> Status:
        return facts.status

"""What the pane tells of an opportunity besides what it tells of every record: lead, customer and budget."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.controllers.opportunities import Opportunity
from desktop.translation import translate
from desktop.ui.records.cells import money
from desktop.ui.records.facts_strip import Fact
from desktop.ui.records.preview_facts import PreviewFacts
from desktop.words import Business, Kind


class OpportunityFacts(PreviewFacts):
    """The facts of an opportunity."""

    def before(self, record: Opportunity) -> Sequence[Fact]:
        found = []
        if record.lead is not None:
            opens = None if record.lead.id is None else (Kind.LEAD, record.lead.id)
            found.append(Fact(translate("PreviewFacts", "Lead"), record.lead.number, opens=opens))
        if record.customer is not None:
            found.append(Fact(translate("PreviewFacts", "Customer"), record.customer.name))
        return found

    def behind(self, record: Opportunity) -> Sequence[Fact]:
        minor = record.values["budget"]
        budget = "" if minor is None else money(minor, self._context.parameters.currency)
        return (Fact(translate("PreviewFacts", "Budget"), budget),)

    def is_open(self, record: Opportunity) -> bool:
        return record.facts.business is not Business.CLOSED

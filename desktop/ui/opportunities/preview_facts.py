"""What the pane tells of an opportunity besides what it tells of every record: customer and budget."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.controllers.opportunities import Opportunity
from desktop.translation import translate
from desktop.ui.records.cells import money
from desktop.ui.records.preview_facts import PreviewFacts
from desktop.words import Business


class OpportunityFacts(PreviewFacts):
    """The facts of an opportunity."""

    def before(self, record: Opportunity) -> Sequence[tuple[str, str]]:
        return ((translate("PreviewFacts", "Customer"), record.customer.name if record.customer else ""),)

    def behind(self, record: Opportunity) -> Sequence[tuple[str, str]]:
        minor = record.values["budget"]
        budget = "" if minor is None else money(minor, self._context.parameters.currency)
        return ((translate("PreviewFacts", "Budget"), budget),)

    def is_open(self, record: Opportunity) -> bool:
        return record.facts.business is not Business.CLOSED

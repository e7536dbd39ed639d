"""The facts of an opportunity that its form only shows: those of every record, its lead and its customer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.controllers.operate import OPPORTUNITIES
from desktop.controllers.opportunities import Opportunity
from desktop.controllers.rights import sees_customer
from desktop.translation import translate
from desktop.ui.records.facts_strip import Fact, FactsStrip
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context


class OpportunityStrip(FactsStrip):
    """One line of facts."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, OPPORTUNITIES, translate("FactsStrip", "Change owner by Assign or Hand over")
        )

    def own_facts(self, record: Opportunity) -> Sequence[Fact]:
        found = []
        if record.lead is not None:
            opens = None if record.lead.id is None else (Kind.LEAD, record.lead.id)
            found.append(Fact(translate("FactsStrip", "Lead"), record.lead.number, opens=opens))
        if record.customer is not None:
            text = record.customer.name
            if record.customer.disabled:
                text = translate("FactsStrip", "{name} (disabled)").format(name=text)
            one, user = record.customer, self._context.session.user
            opens = (Kind.CUSTOMER, one.id) if sees_customer(user, one.owner, one.store) else None
            found.append(Fact(translate("FactsStrip", "Customer"), text, one.number, opens))
        return found

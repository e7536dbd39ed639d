"""The page of leads: the shared list with their columns, filters and commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.controllers import lead_listing
from desktop.controllers.lead_listing import Summary
from desktop.controllers.leads import LEADS
from desktop.controllers.list_query import ListQuery, from_json
from desktop.controllers.operate import Outcome
from desktop.translation import translate
from desktop.ui.leads.columns import columns
from desktop.ui.leads.filters import filters
from desktop.ui.leads.preview import LeadPreview
from desktop.ui.leads.push_result import LeadPushResult
from desktop.ui.records.list_page_own import ListPageOwn, due_numbers
from desktop.ui.records.page import RecordsPage
from desktop.ui.records.page_parts import Parts, Tab
from desktop.ui.records.prefill import prefill
from desktop.ui.records.source import source_of
from desktop.words import Kind, LeadStatus, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

SOURCE = source_of(Kind.LEAD, lead_listing)


class LeadsPage(RecordsPage):
    """The list of leads."""

    def __init__(self, context: Context) -> None:
        self._own = _Own(context)
        super().__init__(context, self._own.parts())


class _Own(ListPageOwn):
    """What is the leads' own, in the language spoken now."""

    subject = LEADS

    def parts(self) -> Parts:
        """The parts of the page."""
        return Parts(
            key="leads",
            title=translate("LeadsPage", "Leads"),
            source=SOURCE,
            columns=columns(self.context),
            filters=filters(self.context),
            tabs=(
                *(Tab(status, label(status)) for status in LeadStatus),
                Tab(None, translate("LeadsPage", "All")),
            ),
            query=_query,
            commands=self.commands,
            preview=self._preview,
            starts=(*self.enter_start(translate("LeadsPage", "New lead")), *self.import_starts()),
            empty_title=translate("LeadsPage", "No leads yet"),
            empty_text=translate(
                "LeadsPage", "Who showed an interest but was not judged yet will be listed here."
            ),
            create=self.create,
            new_text=translate("LeadsPage", "New lead"),
            create_text=self.create_text,
            prefill=prefill,
            import_file=self.import_file,
            more_actions=self.sheet_actions,
            numbers=_numbers,
            button=Operation.PUSH_DOWN,
            voided=False,
            results={Operation.PUSH_DOWN: self._result},
            key_hints=translate("LeadsPage", "P push down   A assign   D Dynamics"),
        )

    def _preview(self, parent: QWidget) -> LeadPreview:
        return LeadPreview(self.context, parent)

    def _result(self, parent: QWidget, outcome: Outcome) -> LeadPushResult:
        return LeadPushResult(self.context, outcome, parent)

    def with_name(self) -> str:
        return translate("LeadsPage", "New lead with this name")

    def with_phone(self) -> str:
        return translate("LeadsPage", "New lead with this phone")


def _numbers(summary: Summary) -> list[str]:
    return due_numbers(summary.overdue, summary.today)


def _query(stored: Mapping[str, Any]) -> ListQuery:
    return from_json(stored, LeadStatus)

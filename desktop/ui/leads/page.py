"""The page of leads: the shared list with their columns, filters and commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
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
from desktop.ui.leads.push_result import PushResult
from desktop.ui.records.commands import Commands
from desktop.ui.records.page import RecordsPage
from desktop.ui.records.page_parts import Parts, Tab
from desktop.ui.records.prefill import prefill
from desktop.ui.records.source import source_of
from desktop.ui.records.states import Start
from desktop.words import Kind, LeadStatus, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

SOURCE = source_of(Kind.LEAD, lead_listing)


class LeadsPage(RecordsPage):
    """The list of leads."""

    def __init__(self, context: Context) -> None:
        self._own = _Own(context)
        super().__init__(context, self._own.parts())


class _Own:
    """What is the leads' own, in the language spoken now."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def parts(self) -> Parts:
        """The parts of the page."""
        return Parts(
            key="leads",
            title=translate("LeadsPage", "Leads"),
            source=SOURCE,
            columns=columns(self._context),
            filters=filters(self._context),
            tabs=(
                *(Tab(status, label(status)) for status in LeadStatus),
                Tab(None, translate("LeadsPage", "All")),
            ),
            query=_query,
            commands=self._commands,
            preview=self._preview,
            starts=self._starts(),
            empty_title=translate("LeadsPage", "No leads yet"),
            empty_text=translate(
                "LeadsPage", "Who showed an interest but was not judged yet will be listed here."
            ),
            create=self._create,
            new_text=translate("LeadsPage", "New lead"),
            create_text=_create_text if self._may(Operation.NEW) else _no_text,
            prefill=prefill,
            import_file=self._import,
            more_actions=None,
            numbers=_numbers,
            button=Operation.PUSH_DOWN,
            voided=False,
            results={Operation.PUSH_DOWN: self._result},
            key_hints=translate("LeadsPage", "P push down   A assign   D Dynamics"),
        )

    def _may(self, operation: Operation) -> bool:
        return LEADS.grants(self._context.session.user, operation)

    def _commands(self, parent: QWidget) -> Commands:
        return Commands(self._context, parent, LEADS)

    def _preview(self, parent: QWidget) -> LeadPreview:
        return LeadPreview(self._context, parent)

    def _result(self, parent: QWidget, outcome: Outcome) -> PushResult:
        return PushResult(self._context, outcome, parent)

    def _create(self) -> None:
        self._context.new_record(Kind.LEAD)

    def _import(self) -> None:
        self._context.import_file()

    def _starts(self) -> tuple[Start, ...]:
        if not self._may(Operation.NEW):
            return ()
        return (
            Start(
                "plus",
                translate("LeadsPage", "Enter the first one"),
                translate("LeadsPage", "A name and a phone or WeChat are enough."),
                translate("LeadsPage", "New lead"),
                self._create,
                key="Ctrl N",
                primary=True,
            ),
        )


def _numbers(summary: Summary) -> list[str]:
    found = []
    if summary.overdue:
        found.append(QCoreApplication.translate("LeadsPage", "%n overdue", "", summary.overdue))
    if summary.today:
        found.append(QCoreApplication.translate("LeadsPage", "%n due today", "", summary.today))
    return found


def _query(stored: Mapping[str, Any]) -> ListQuery:
    return from_json(stored, LeadStatus)


def _create_text(typed: str) -> str:
    if not typed:
        return ""
    if "phone" in prefill(typed):
        return translate("LeadsPage", "New lead with this phone")
    return translate("LeadsPage", "New lead with this name")


def _no_text(_typed: str) -> str:
    return ""

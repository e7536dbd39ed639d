"""The page of opportunities: the shared list with their columns, filters and commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers import listing
from desktop.controllers.list_query import ListQuery, from_json
from desktop.controllers.listing import Summary
from desktop.controllers.rights import Grant, granted
from desktop.translation import translate
from desktop.ui.opportunities.columns import columns
from desktop.ui.opportunities.filters import filters
from desktop.ui.opportunities.preview import OpportunityPreview
from desktop.ui.records.cells import money
from desktop.ui.records.commands import Commands
from desktop.ui.records.page import RecordsPage
from desktop.ui.records.page_parts import Parts, Tab
from desktop.ui.records.prefill import prefill
from desktop.ui.records.source import source_of
from desktop.ui.records.states import Start
from desktop.words import Business, Kind, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

SOURCE = source_of(Kind.OPPORTUNITY, listing)


class OpportunitiesPage(RecordsPage):
    """The list of opportunities."""

    def __init__(self, context: Context) -> None:
        self._own = _Own(context)
        super().__init__(context, self._own.parts())


class _Own:
    """What is the opportunities' own, in the language spoken now."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def parts(self) -> Parts:
        """The parts of the page."""
        return Parts(
            key="opportunities",
            title=translate("OpportunitiesPage", "Opportunities"),
            source=SOURCE,
            columns=columns(self._context),
            filters=filters(self._context),
            tabs=(
                Tab(None, translate("OpportunitiesPage", "All")),
                *(Tab(status, label(status), _short(status)) for status in Business),
            ),
            query=_query,
            commands=self._commands,
            preview=self._preview,
            starts=self._starts(),
            empty_title=translate("OpportunitiesPage", "No opportunities yet"),
            empty_text=translate("OpportunitiesPage", "Every opportunity you may see will be listed here."),
            create=self._create,
            new_text=translate("OpportunitiesPage", "New"),
            create_text=_create_text if self._may(Operation.NEW) else _no_text,
            prefill=prefill,
            import_file=self._import,
            more_actions=self._more_actions,
            numbers=self._numbers,
        )

    def _may(self, operation: Operation) -> bool:
        return granted(self._context.session.user, operation) is not Grant.NONE

    def _commands(self, parent: QWidget) -> Commands:
        return Commands(self._context, parent)

    def _preview(self, parent: QWidget) -> OpportunityPreview:
        return OpportunityPreview(self._context, parent)

    def _create(self) -> None:
        self._context.new_record(Kind.OPPORTUNITY)

    def _paste(self) -> None:
        self._context.paste_record(Kind.OPPORTUNITY)

    def _import(self) -> None:
        self._context.import_file()

    def _template(self) -> None:
        self._context.ask_template()

    def _starts(self) -> tuple[Start, ...]:
        enter = Start(
            "plus",
            translate("OpportunitiesPage", "Enter the first one"),
            translate("OpportunitiesPage", "A name and a phone or WeChat are enough."),
            translate("OpportunitiesPage", "New opportunity"),
            self._create,
            key="Ctrl N",
            primary=True,
        )
        from_sheet = Start(
            "upload-simple",
            translate("OpportunitiesPage", "Import from a sheet"),
            translate("OpportunitiesPage", "Excel or CSV, checked row by row first."),
            translate("OpportunitiesPage", "Choose a file…"),
            self._import,
        )
        template = Start(
            "download-simple",
            translate("OpportunitiesPage", "Fill in a template"),
            translate("OpportunitiesPage", "A sheet with the right columns, to import later."),
            translate("OpportunitiesPage", "Download template"),
            self._template,
        )
        new = (enter,) if self._may(Operation.NEW) else ()
        return (*new, from_sheet, template) if self._may(Operation.IMPORT) else new

    def _more_actions(self, menu: QMenu) -> tuple[QAction, ...]:
        paste = QAction(translate("OpportunitiesPage", "Read from text…"), menu)
        paste.setShortcut("Ctrl+Shift+V")
        paste.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        paste.triggered.connect(self._paste)
        paste.setEnabled(self._may(Operation.NEW))
        template = QAction(translate("OpportunitiesPage", "Download import template…"), menu)
        template.triggered.connect(self._template)
        template.setEnabled(self._may(Operation.IMPORT))
        return (paste, template)

    def _numbers(self, summary: Summary) -> list[str]:
        found = []
        if summary.overdue:
            found.append(QCoreApplication.translate("OpportunitiesPage", "%n overdue", "", summary.overdue))
        if summary.today:
            found.append(QCoreApplication.translate("OpportunitiesPage", "%n due today", "", summary.today))
        if summary.budget:
            total = money(summary.budget, self._context.parameters.currency)
            found.append(translate("OpportunitiesPage", "Total budget {amount}").format(amount=total))
        return found


def _short(status: Business) -> str:
    return translate("OpportunitiesPage", "Closed") if status is Business.CLOSED else ""


def _query(stored: Mapping[str, Any]) -> ListQuery:
    return from_json(stored)


def _create_text(typed: str) -> str:
    if not typed:
        return ""
    if "phone" in prefill(typed):
        return translate("OpportunitiesPage", "New opportunity with this phone")
    return translate("OpportunitiesPage", "New opportunity with this name")


def _no_text(_typed: str) -> str:
    return ""

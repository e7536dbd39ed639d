"""The page of opportunities: the shared list with their columns, filters and commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers import listing
from desktop.controllers.changes import Changes
from desktop.controllers.list_query import ListQuery, from_json
from desktop.controllers.listing import Summary
from desktop.controllers.operate import OPPORTUNITIES
from desktop.translation import translate
from desktop.ui.opportunities.columns import columns
from desktop.ui.opportunities.filters import filters
from desktop.ui.opportunities.preview import OpportunityPreview
from desktop.ui.records.cells import money
from desktop.ui.records.list_page_own import ListPageOwn, due_numbers
from desktop.ui.records.page import RecordsPage
from desktop.ui.records.page_parts import Parts, Tab
from desktop.ui.records.prefill import prefill
from desktop.ui.records.source import source_of
from desktop.words import Business, Kind, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

DOCUMENTS = frozenset({Kind.INTENTION, Kind.CONTRACT})
SOURCE = source_of(Kind.OPPORTUNITY, listing)


class OpportunitiesPage(RecordsPage):
    """The list of opportunities."""

    def __init__(self, context: Context) -> None:
        self._own = _Own(context)
        super().__init__(context, self._own.parts())

    def _changed(self, changes: Changes) -> None:
        """The pane tells of documents too, of which some changes leave the opportunity as it is."""
        super()._changed(changes)
        if Kind.OPPORTUNITY not in changes.kinds and not changes.kinds.isdisjoint(DOCUMENTS):
            self.preview.reload()


class _Own(ListPageOwn):
    """What is the opportunities' own, in the language spoken now."""

    subject = OPPORTUNITIES

    def parts(self) -> Parts:
        """The parts of the page."""
        return Parts(
            key="opportunities",
            title=translate("OpportunitiesPage", "Opportunities"),
            source=SOURCE,
            columns=columns(self.context),
            filters=filters(self.context),
            tabs=(
                Tab(None, translate("OpportunitiesPage", "All")),
                *(Tab(status, label(status), _short(status)) for status in Business),
            ),
            query=_query,
            commands=self.commands,
            preview=self._preview,
            starts=(
                *self.enter_start(translate("OpportunitiesPage", "New opportunity")),
                *self.import_starts(),
            ),
            empty_title=translate("OpportunitiesPage", "No opportunities yet"),
            empty_text=translate("OpportunitiesPage", "Every opportunity you may see will be listed here."),
            create=self.create,
            new_text=translate("OpportunitiesPage", "New"),
            create_text=self.create_text,
            prefill=prefill,
            import_file=self.import_file,
            more_actions=self._more_actions,
            numbers=self._numbers,
        )

    def _preview(self, parent: QWidget) -> OpportunityPreview:
        return OpportunityPreview(self.context, parent)

    def with_name(self) -> str:
        return translate("OpportunitiesPage", "New opportunity with this name")

    def with_phone(self) -> str:
        return translate("OpportunitiesPage", "New opportunity with this phone")

    def _paste(self) -> None:
        self.context.paste_record(Kind.OPPORTUNITY)

    def _more_actions(self, menu: QMenu) -> tuple[QAction, ...]:
        paste = QAction(translate("OpportunitiesPage", "Read from text…"), menu)
        paste.setShortcut("Ctrl+Shift+V")
        paste.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        paste.triggered.connect(self._paste)
        paste.setEnabled(self.may(Operation.NEW))
        return (paste, *self.sheet_actions(menu))

    def _numbers(self, summary: Summary) -> list[str]:
        found = due_numbers(summary.overdue, summary.today)
        if summary.budget:
            total = money(summary.budget, self.context.parameters.currency)
            found.append(translate("OpportunitiesPage", "Total budget {amount}").format(amount=total))
        return found


def _short(status: Business) -> str:
    return translate("OpportunitiesPage", "Closed") if status is Business.CLOSED else ""


def _query(stored: Mapping[str, Any]) -> ListQuery:
    return from_json(stored)

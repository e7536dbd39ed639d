"""What became of the leads that were pushed down: each with its opportunity, and what there is to know of that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.controllers.effects import Made
from desktop.controllers.list_query import ListQuery, SortKey
from desktop.translation import listed, translate
from desktop.ui.records.push_result import PushResult
from desktop.words import Kind


class LeadPushResult(PushResult):
    """A line a lead; each leads to the new opportunity, or to the lead that was refused."""

    kind = Kind.LEAD
    icon = "handshake"

    def open_text(self, count: int) -> str:
        return QCoreApplication.translate("PushResult", "Open %n opportunity(ies)", "", count)

    def show_made(self, records: tuple[int, ...]) -> None:
        """Lists the opportunities, the newest first."""
        self.context.show_list("opportunities", ListQuery(these=records, sort=SortKey.CREATED))

    def look_of(self, made: Made) -> tuple[str, str]:
        if made.rival is not None:
            return "warning", "warning text"
        return ("users", "info text") if made.shared else ("check", "success text")

    def about(self, made: Made) -> str:
        names = self.context.directory
        if made.rival is not None:
            owner, store = made.rival
            return translate("PushResult", "also open with this phone: {others}").format(
                others=listed(
                    (
                        names.staff_name(owner) or translate("PushResult", "no owner"),
                        names.store_name(store) or translate("PushResult", "no store"),
                    )
                )
            )
        if made.shared:
            return translate("PushResult", "shared customer: {name}").format(name=made.shared)
        if made.owner is not None:
            return translate("PushResult", "assigned to {name}").format(name=names.staff_name(made.owner))
        return translate("PushResult", "unassigned")

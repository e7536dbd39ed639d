"""The form of one opportunity: what it adds to the form of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from desktop.controllers.changes import Changes
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.entries import opportunity as entry
from desktop.controllers.operate import OPPORTUNITIES
from desktop.controllers.opportunities import Opportunity
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.ui.opportunities.facts_strip import OpportunityStrip
from desktop.ui.opportunities.form_header import FormHeader
from desktop.ui.opportunities.form_saving import OpportunitySaving
from desktop.ui.opportunities.layout import GROUPS
from desktop.ui.opportunities.side_panel import OpportunitySide
from desktop.ui.records.form_body import Entered, FormBody
from desktop.ui.records.form_saving import Unsaved
from desktop.ui.records.owner_line import OwnerLine
from desktop.ui.records.reading import Loaded, read_record
from desktop.ui.records.record_form import RecordForm
from desktop.words import Kind, Operation

ENTERED = Entered(entry.FIELDS, entry.check, GROUPS)


class OpportunityForm(RecordForm):
    """One opportunity, or a new one."""

    subject = OPPORTUNITIES
    header: FormHeader
    facts: OpportunityStrip
    body: FormBody
    side: OpportunitySide

    def make_parts(self, record: int | None) -> None:
        context = self._context
        self.header = FormHeader(context, self.operations)
        self.facts = OpportunityStrip(context)
        self.body = FormBody(context, ENTERED, record)
        self.fields, self.offer = self.body.fields, self.body.offer
        self.side = OpportunitySide(context, self.operations)
        self.saving = OpportunitySaving(context, self)
        self.body.phones_changed.connect(self._refresh)

    def reader(self, record: int) -> Callable[[Session], Loaded]:
        return partial(read_record, Kind.OPPORTUNITY, record)

    def record_of(self, loaded: Loaded) -> Opportunity:
        return loaded.record

    def show_loaded(self, loaded: Loaded, refused: Mapping[Operation, Refused | None]) -> None:
        self.header.show_record(loaded.record)
        self.facts.show_record(loaded.record)
        self.side.show_record(loaded.record, loaded.timeline, loaded.history, refused[Operation.DYNAMICS])

    def concerns(self, changes: Changes) -> bool:
        """An opportunity's form shows its documents too, of which the change names other ids."""
        return super().concerns(changes) or not changes.kinds.isdisjoint(SUBJECTS)

    def show_new_head(self) -> None:
        self.header.show_new()
        self.owner_line = OwnerLine(self._context)
        self.owner_line.changed.connect(self._edited)
        self.facts.show_widget(self.owner_line)

    def unsaved(self) -> Unsaved:
        return replace(super().unsaved(), accept_same_phone=self.body.notice.accepted())

    def waiting(self) -> str:
        notice = self.body.notice
        if not notice.undecided():
            return ""
        if notice.offers_opening():
            return self.tr("Choose Open it or Enter anyway first")
        return self.tr("Choose Enter anyway first")

    def values_shown(self) -> None:
        self.body.look_now()

    def became(self, record: int) -> None:
        self.body.look.exclude = record

    def refused(self, refused: Refused) -> bool:
        if refused.code != "same_phone_open":
            return False
        self.body.look_now()
        return True

    def keep_draft(self) -> None:
        super().keep_draft()
        self.side.note.keep_draft()

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        self.side.note.keep_draft()
        return super().can_leave(proceed)

    def title_of_new(self) -> str:
        return self.tr("New opportunity")

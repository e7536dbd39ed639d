"""The form of one lead: what it adds to the form of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop.controllers.entries import lead as entry
from desktop.controllers.leads import LEADS, Lead, create, load
from desktop.controllers.operate import Outcome
from desktop.controllers.session import Session
from desktop.errors import Refused
from desktop.translation import mark, translate
from desktop.ui.records.commands import Commands
from desktop.ui.records.facts_strip import Fact, FactsStrip
from desktop.ui.records.form_actions import fill_actions
from desktop.ui.records.form_body import Entered, FormBody
from desktop.ui.records.form_head import FormHead
from desktop.ui.records.form_layout import Group, cell
from desktop.ui.records.form_saving import FormSaving, Saved, Unsaved
from desktop.ui.records.owner_line import OwnerLine
from desktop.ui.records.reading import Loaded, read_record
from desktop.ui.records.record_form import RecordForm
from desktop.ui.records.side_panel import SidePanel
from desktop.ui.widgets.pill import Pill
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.context import Context

GROUPS: tuple[Group, ...] = (
    Group(
        mark("FormGroups", "Contact"),
        (
            (cell("name"), cell("title"), cell("phone"), cell("second_phone")),
            (cell("wechat"), cell("email"), cell("company", span=2)),
            (cell("province", "city", "district", span=2), cell("address", span=2)),
        ),
    ),
    Group(
        mark("FormGroups", "Need"),
        (
            (cell("source"), cell("intent"), cell("needs"), cell("next_follow_up")),
            (cell("remark", span=4),),
        ),
    ),
)
ENTERED = Entered(entry.FIELDS, entry.check, GROUPS)
QUIET = (Operation.RESCHEDULE, Operation.RECYCLE, Operation.CLOSE)


def _create(session: Session, unsaved: Unsaved) -> Outcome:
    return create(session, unsaved.draft, unsaved.form_uuid)


SAVED = Saved(LEADS, entry.BY_KEY, entry.EDITABLE, entry.check, load, _create)


def saving(context: Context, parent: QWidget) -> FormSaving:
    """Saves a lead, new or stored."""
    return FormSaving(context, parent, SAVED)


class LeadHead(FormHead):
    """Breadcrumb, title with the status, and the action bar."""

    def __init__(self, context: Context, commands: Commands) -> None:
        super().__init__(context, translate("LeadForm", "Leads"))
        self.pill = Pill()
        self.add_marks(self.pill)
        outlined = (Operation.PUSH_DOWN, commands.taking())
        self.more = fill_actions(self.actions_row, commands, outlined, QUIET)

    def show_new(self) -> None:
        """Shows the head of a lead that is not saved yet."""
        self.show_numberless(translate("LeadForm", "New lead"), translate("LeadForm", "New"))
        self.pill.hide()

    def show_record(self, record: Lead) -> None:
        """Shows a lead."""
        self.show_named(record.facts, record.values["needs"])
        self.pill.set_look(record.facts.status)
        self.pill.show()
        self.tell_about(record)


class LeadStrip(FactsStrip):
    """One line of facts: the opportunity it was pushed down to leads there."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, LEADS, translate("FactsStrip", "Change owner by Assign"))

    def own_facts(self, record: Lead) -> Sequence[Fact]:
        if record.opportunity is None:
            return ()
        opens = (Kind.OPPORTUNITY, record.opportunity) if record.opportunity_visible else None
        return (Fact(translate("FactsStrip", "Opportunity"), record.facts.opportunity, opens=opens),)


class LeadForm(RecordForm):
    """One lead, or a new one."""

    subject = LEADS
    header: LeadHead
    facts: LeadStrip
    body: FormBody
    side: SidePanel

    def make_parts(self, record: int | None) -> None:
        context = self._context
        self.header = LeadHead(context, self.operations)
        self.facts = LeadStrip(context)
        self.body = FormBody(context, ENTERED, None, asks=False)
        self.fields, self.offer = self.body.fields, self.body.offer
        self.side = SidePanel(context, LEADS)
        self.saving = saving(context, self)

    def reader(self, record: int) -> Callable[[Session], Loaded]:
        return partial(read_record, Kind.LEAD, record)

    def record_of(self, loaded: Loaded) -> Lead:
        return loaded.record

    def show_loaded(self, loaded: Loaded, refused: Mapping[Operation, Refused | None]) -> None:
        self.body.look.exclude = loaded.record.opportunity
        self.header.show_record(loaded.record)
        self.facts.show_record(loaded.record)
        self.side.show_record(loaded.record, loaded.timeline, loaded.history, refused[Operation.DYNAMICS])

    def show_new_head(self) -> None:
        self.header.show_new()
        self.owner_line = OwnerLine(self._context)
        self.owner_line.changed.connect(self._edited)
        self.facts.show_widget(self.owner_line)

    def values_shown(self) -> None:
        self.body.look_now()

    def keep_draft(self) -> None:
        super().keep_draft()
        self.side.note.keep_draft()

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        self.side.note.keep_draft()
        return super().can_leave(proceed)

    def title_of_new(self) -> str:
        return translate("LeadForm", "New lead")

"""The form of one record: its fields, its operations, drafts, and saving without loss; each kind adds its own parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import uuid4

from desktop.controllers.changes import Changes
from desktop.controllers.operate import Done, Outcome, available
from desktop.controllers.subject import Subject
from desktop.errors import Refused
from desktop.ui.context import RecordAddress
from desktop.ui.records.command_words import named
from desktop.ui.records.commands import Commands
from desktop.ui.records.draft_form import DraftForm
from desktop.ui.records.draft_keeper import DraftKeeper
from desktop.ui.records.draft_offer import DraftOffer
from desktop.ui.records.form_kind import FormKind
from desktop.ui.records.form_saving import FormSaving, Unsaved
from desktop.ui.records.guard_sheet import GuardSheet
from desktop.ui.records.keys import add_keys
from desktop.ui.records.neighbours import Neighbours
from desktop.ui.records.owner_line import OwnerLine
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

PLACE = ("owner", "store")


class RecordForm(FormKind):
    """One record, or a new one.

    A kind makes its parts in `make_parts`, reads with `reader`, shows what was read in `show_loaded` and a new record
    in `show_new_head`; the rest is for every kind.

    Arguments:
        context: who is signed in.
        record: the record; None for a new one.
        neighbours: the ids of the list it came from, in order.
        content: what was typed in quick entry and goes on here, as `content()` gives it.
    """

    subject: ClassVar[Subject]
    first_field: ClassVar[str] = "name"
    fields: DraftForm
    offer: DraftOffer
    saving: FormSaving

    def __init__(
        self,
        context: Context,
        record: int | None = None,
        neighbours: Sequence[int] | None = None,
        content: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._id = record
        self._neighbours = Neighbours(neighbours)
        self._record: Any = None
        self._version = 0
        self._uuid = str(uuid4())
        self._locked = ""
        self._restoring = False
        self._operated_on = False
        self._saved_at: datetime | None = None
        self._and_then: Callable[[], None] | None = None
        self.operations = Commands(context, self, self.subject)
        self.owner_line: OwnerLine | None = None
        self.bar = self.make_bar(record)
        self.guard: GuardSheet | None = None
        self._keeper = self._make_keeper()
        self.make_parts(record)
        self.lay_out()
        self._connect()
        self._add_keys()
        if record is None:
            self._show_new(content or {})
        else:
            self._read()

    # what each kind may do otherwise

    def unsaved(self) -> Unsaved:
        """What is to be saved."""
        return Unsaved(self._id, self.draft(), self.fields.opened(), self._version, self._uuid)

    def draft_key(self) -> str:
        """Under which what is typed is kept."""
        return f"{self.kind.value}-{'new' if self._id is None else self._id}"

    def nothing_to_save(self) -> bool:
        """Whether saving would change nothing, and so does nothing."""
        return not self.is_changed()

    def tell_saved(self, one: Done) -> None:
        """Says what was saved."""
        what = named(one.number, one.name)
        if self._id is None:
            self._context.tell_entered(self.kind, one.id, what)
        else:
            self._context.toast(self.tr("Saved: {what}").format(what=what))

    def lock(self, reason: str) -> None:
        """Locks the fields that may not be edited: all of them for a reason, none without one."""
        self.fields.set_read_only(reason)

    def concerns(self, changes: Changes) -> bool:
        """Whether what it shows may have changed."""
        return self.kind in changes.kinds and (changes.ids is None or self._id in changes.ids)

    def log(self) -> None:
        """Ctrl+D."""
        self.operations.trigger_allowed(Operation.DYNAMICS)

    @property
    def kind(self) -> Kind:
        """The kind of record."""
        return self.subject.kind

    def _connect(self) -> None:
        self.header.back_asked.connect(self.leave)
        self.header.step_asked.connect(self.step)
        self.header.window_asked.connect(self._pop_out)
        self.fields.edited.connect(self._typed)
        self.offer.restored.connect(self.restore)
        self.fields.problems_changed.connect(self._refresh)
        self.bar.fault_asked.connect(self.fields.show_next_fault)
        self.bar.discard_asked.connect(self.discard)
        self.bar.save_asked.connect(self.save)
        self.bar.save_and_new_asked.connect(self.save_and_new)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self.saving.rebased.connect(self._rebased)
        self.saving.busy_changed.connect(self._refresh)
        self.operations.finished.connect(self._operated)
        self._context.changed.connect(self._changed)

    def _add_keys(self) -> None:
        add_keys(
            self,
            (
                ("Ctrl+S", self.save),
                ("Ctrl+D", self.log),
                ("F8", self.fields.show_next_fault),
                ("Ctrl+Up", partial(self.step, -1)),
                ("Ctrl+Down", partial(self.step, 1)),
            ),
        )

    def _make_keeper(self) -> DraftKeeper:
        return DraftKeeper(self._context.drafts, self.draft_key(), self.content, self)

    # what is shown

    def _show_new(self, content: Mapping[str, Any]) -> None:
        self.show_side(False)
        self.show_new_head()
        self._uuid = str(content.get("form_uuid") or uuid4())
        self.fields.set_draft(self.first_draft())
        draft = content.get("draft")
        if draft:
            self._take(draft)
        else:
            self.offer.offer(self._keeper)
        self._refresh()
        self.fields.focus(self.first_field)

    def _take(self, draft: Mapping[str, Any]) -> None:
        if self.owner_line is not None:
            self.owner_line.set_value(draft.get("owner"), draft.get("store"))
        apart = PLACE if self.owner_line is not None else ()
        self.fields.take_draft({key: value for key, value in draft.items() if key not in apart})
        self.values_shown()
        self._keeper.touch()

    def _read(self) -> None:
        assert self._id is not None
        task = self._context.read(self, self.reader(self._id), "form")
        task.done.connect(self._show)
        task.failed.connect(self._not_read)

    def _not_read(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            # Deleted or moved out of sight from here: that was told already, and is no fault.
            if not self._operated_on:
                self._context.toast(error.sentence(), error=True)
            self.closed.emit(self)
        else:
            self._context.show_fault(error)

    def _show(self, loaded: Any) -> None:
        record = self._record = self.record_of(loaded)
        self._operated_on = False
        fresh = self._version == 0
        context = self._context
        refused = available(record.facts, context.session, context.parameters, subject=self.subject)
        self.operations.set_facts(record.facts)
        self.show_loaded(loaded, refused)
        self.header.show_place(*self._neighbours.place(self._id))
        self.show_side(True)
        no = refused[Operation.EDIT]
        self._locked = no.sentence() if no else ""
        self.lock(self._locked)
        self._saved_at = record.updated_at
        if fresh or not self.fields.is_changed():
            self._version = record.facts.version
            self.fields.set_values(record.values)
            self.values_shown()
        if fresh and not self._locked:
            self.offer.offer(self._keeper)
            if self._restoring:
                self.offer.restore()
        self._restoring = False
        self._refresh()
        self.status_changed.emit()

    def _changed(self, changes: Changes) -> None:
        if self._id is not None and self.concerns(changes):
            self._read()

    def _operated(self, outcome: Outcome) -> None:
        self._operated_on = any(one.id == self._id for one in outcome.done)
        if outcome.operation is Operation.DELETE and self._operated_on:
            self._keeper.discard()
            self.closed.emit(self)

    def _refresh(self) -> None:
        self.bar.show_state(
            len(self.fields.faults()),
            changed=self.is_changed(),
            saved_at=self._saved_at,
            busy=self.saving.busy,
            waiting=self.waiting(),
            locked=self._locked,
        )

    # drafts

    def draft(self) -> dict[str, Any]:
        """What is typed, with owner and store of a new one."""
        return self.fields.draft() | (self.owner_line.value() if self.owner_line else {})

    def content(self) -> dict[str, Any] | None:
        """What a crash must not lose; None where nothing is unsaved."""
        if not self.is_changed():
            return None
        return {
            "draft": self.draft(),
            "opened": self.fields.opened(),
            "version": self._version,
            "form_uuid": self._uuid,
        }

    def is_changed(self) -> bool:
        """Whether something typed is not saved."""
        return not self._locked and self.fields.is_changed()

    def keep_draft(self) -> None:
        if self.is_changed():
            self._keeper.flush()

    def restore_kept(self) -> None:
        self._restoring = True

    def _typed(self, _key: str) -> None:
        self._edited()

    def _edited(self) -> None:
        self._keeper.touch()
        self._refresh()

    def restore(self, content: Mapping[str, Any]) -> None:
        """Takes a draft that was found."""
        if self._id is None:
            self._uuid = str(content.get("form_uuid") or self._uuid)
        else:
            self._version = int(content.get("version", self._version))
            self.fields.set_draft(content.get("opened", {}))
        self._take(content["draft"])
        self._refresh()

    # saving

    def save(self) -> None:
        """Saves, unless something is at fault or has to be decided first."""
        self._and_then = None
        self._save()

    def save_and_new(self) -> None:
        """Saves and goes on with a new one."""
        self._and_then = self._start_new
        self._save()

    def _save(self) -> None:
        if self.nothing_to_save() or self.saving.busy:
            return
        if not self.fields.show_all():
            self.fields.show_next_fault()
            return
        if not self.waiting():
            self.saving.save(self.unsaved())

    def _saved(self, outcome: Outcome) -> None:
        self._keeper.discard()
        self.fields.set_draft(self.fields.draft())
        one = outcome.done[0]
        self.tell_saved(one)
        then, self._and_then = self._and_then, None
        self._version = 0
        if then is not None:
            then()
        elif self._id is None:
            self.become(one.id)

    def become(self, record: int) -> None:
        """Shows another record in this form."""
        self._id = record
        self._version = 0
        self.owner_line = None
        self.bar.end_new()
        self.became(record)
        self._keeper = self._make_keeper()
        self._read()

    def _start_new(self) -> None:
        self._show_new({})

    def _refused(self, refused: Refused) -> None:
        self._and_then = None
        if self.refused(refused):
            return
        if refused.field is not None and self.fields.has(refused.field):
            self.fields.complain(refused.field, refused.sentence())
        else:
            self._context.toast(refused.sentence(), error=True)

    def _rebased(self, record: Any, draft: dict[str, Any]) -> None:
        """A conflict was decided: what is stored now is what changes count from."""
        self._version = record.facts.version
        self.fields.set_values(record.values)
        self.fields.take_draft(draft)

    def discard(self) -> None:
        """Takes back what was typed since it was opened."""
        self._keeper.discard()
        self.fields.set_draft(self.fields.opened())
        self.values_shown()
        if self._id is not None:
            self._read()
        self._refresh()

    # leaving

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        if not self.is_changed():
            return True
        can_save = not self.fields.checked().errors and not self.waiting()
        self.guard = GuardSheet(self, self.title(), can_save=can_save)
        self.guard.save_asked.connect(partial(self._save_and_leave, proceed))
        self.guard.discard_asked.connect(partial(self._discard_and_leave, proceed))
        self.guard.open()
        return False

    def _save_and_leave(self, proceed: Callable[[], None]) -> None:
        self._and_then = proceed
        self._save()

    def _discard_and_leave(self, proceed: Callable[[], None]) -> None:
        self.discard()
        proceed()

    def leave(self) -> None:
        """Closes the form, after asking where something is unsaved."""
        close = partial(self.closed.emit, self)
        if self.can_leave(close):
            close()

    def step(self, by: int) -> None:
        """Goes to the previous (-1) or next (1) record of the list."""
        other = self._neighbours.step(self._id, by)
        if other is not None and self._context.is_open(self.kind, other):
            self._context.open_record(self.kind, other)
        elif other is not None:
            go = partial(self.become, other)
            if self.can_leave(go):
                go()

    def _pop_out(self) -> None:
        if self.can_leave(self._into_window):
            self._into_window()

    def _into_window(self) -> None:
        assert self._id is not None
        # Closed first: a record that is open is not opened anew.
        self.closed.emit(self)
        self._context.open_record(self.kind, self._id, self._neighbours.ids, own_window=True)

    # the page

    def address(self) -> RecordAddress | None:
        return None if self._id is None else RecordAddress(self.kind, self._id, self._neighbours.ids)

    def title(self) -> str:
        if self._record is None or self._id is None:
            return self.title_of_new()
        return f"{self._record.facts.name} · {self._record.facts.number}"

    def commands(self) -> Commands | None:
        return self.operations

"""Quick entry of a record: name, phone, Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from desktop.controllers.entries.field import Checked, EntryContext, caption
from desktop.controllers.entries.phone import PHONES
from desktop.controllers.operate import Outcome
from desktop.controllers.own_place import first_place, offer
from desktop.controllers.preferences import LAST_STORE
from desktop.controllers.sharing import PhoneMatches
from desktop.errors import Refused
from desktop.translation import translate
from desktop.ui.dialogs import Sheet
from desktop.ui.records.command_words import named
from desktop.ui.records.draft_form import DraftForm
from desktop.ui.records.draft_keeper import DraftKeeper
from desktop.ui.records.draft_offer import DraftOffer
from desktop.ui.records.form_body import TOGETHER, Entered
from desktop.ui.records.form_layout import Group
from desktop.ui.records.form_saving import FormSaving, Unsaved
from desktop.ui.records.keys import add_keys
from desktop.ui.records.owner_line import OwnerLine
from desktop.ui.records.phone_look import PhoneLook
from desktop.ui.records.phone_notice import PhoneNotice
from desktop.ui.second_enter import SecondEnter
from desktop.ui.widgets.buttons import Button
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 600
COLUMNS = 2


@dataclass(frozen=True)
class QuickParts:
    """What is a kind's own in quick entry.

    Arguments:
        kind: the kind.
        title: what the dialog is called, marked in the context "QuickNew".
        entered: the fields.
        groups: where those few stand that are asked for.
        saving: makes what saves: context, and the dialog.
        form: makes the full form of a new record: context, and what was typed.
        asks: whether another open opportunity with the phone has to be decided on.
        links: whether the record will be linked with the customer whose phone it is.
    """

    kind: Kind
    title: str
    entered: Entered
    groups: Sequence[Group]
    saving: Callable[[Context, QWidget], FormSaving]
    form: Callable[[Context, Mapping[str, Any] | None], QWidget]
    asks: bool = True
    links: bool = True

    def keys(self) -> frozenset[str]:
        """The fields that are asked for."""
        return frozenset(
            key for group in self.groups for row in group.rows for one in row for key in one.keys
        )


def open_new(context: Context, parts: QuickParts, prefill: Mapping[str, Any], window: Any) -> None:
    """Opens quick entry over a window; the full form where more is filled in than it shows.

    Arguments:
        prefill: what is filled in already, such as a name or phone that a search did not find.
        window: covered by the dialog; the full form is laid over its page.
    """
    if prefill.keys() <= parts.keys():
        QuickNew(context, parts, prefill, window).open()
    else:
        window.content.leave(partial(_open_full, context, parts, prefill, window.content))


def _open_full(context: Context, parts: QuickParts, prefill: Mapping[str, Any], content_stack: Any) -> None:
    user, names = context.session.user, context.directory
    owner, store = first_place(user, names, context.preference(LAST_STORE))
    draft = {"owner": owner, "store": store} | dict(prefill)
    if "owner" in prefill and prefill["owner"] not in offer(user, names).owners:
        # As in an import: an owner whom this person may not assign is named in the remark.
        field = next(one for one in parts.entered.fields if one.key == "owner")
        named = f"{caption(field)}: {names.staff_name(prefill['owner'])}"
        draft |= {"owner": owner, "remark": f"{prefill.get('remark', '')}\n{named}".strip()}
    content_stack.show_form(parts.form(context, {"draft": draft}))


class QuickNew(Sheet):
    """A few fields; Enter saves, once however often it is pressed."""

    def __init__(
        self, context: Context, parts: QuickParts, prefill: Mapping[str, Any], parent: QWidget
    ) -> None:
        super().__init__(parent, translate("QuickNew", parts.title), "", width=WIDTH)
        self._context = context
        self._parts = parts
        self._window = parent
        self._uuid = str(uuid4())
        self._and_new = False
        self._finished = self._kept = False
        self._given: dict[str, Any] | None = None
        self.offer = DraftOffer()
        self.owner_line = OwnerLine(context)
        self.fields = DraftForm(
            context, parts.entered.fields, parts.groups, self._check, together=TOGETHER, columns=COLUMNS
        )
        self.notice = PhoneNotice(context, card=True, links=parts.links)
        self.fields.add_below("name", self.notice, span=COLUMNS)
        self.notice.follow(self.fields.editor("phone"))
        self._hint()
        self.look = PhoneLook(context, None, self)
        self.saving = parts.saving(context, self)
        self._keeper = DraftKeeper(context.drafts, f"{parts.kind.value}-new", self.content, self)
        self._compose()
        self._connect()
        self.fields.set_draft({})
        if prefill:
            self.fields.take_draft(dict(prefill))
            self.fields.forgive()
            self._given = self.fields.draft()
            self.look.now(*self._phones())
        else:
            self.offer.offer(self._keeper)
        self.focus_first(self.fields.editor("phone" if prefill.get("name") else "name"))
        self._refresh()

    def _check(self, draft: Mapping[str, Any], context: EntryContext) -> Checked:
        """Owner and store are checked with what is typed."""
        return self._parts.entered.check(dict(draft) | self.owner_line.value(), context)

    def _hint(self) -> None:
        """Says in the fields what may stand there, as far as this kind has them."""
        if not any(one.key == "phone" and one.required for one in self._parts.entered.fields):
            self.fields.box("phone").set_hint(self.tr("or WeChat"))
        if self.fields.has("needs"):
            self.fields.editor("needs").set_placeholder(self.tr("For example: sofa, dining table"))
            self.fields.editor("next_follow_up").setPlaceholderText(self.tr("Pick a date"))

    def _compose(self) -> None:
        self.body.addWidget(self.offer)
        self.body.addWidget(self.fields)
        self.all_fields = Button(self.tr("All fields"), kind="link")
        self.owner_line.row.addWidget(self.all_fields)
        self.body.addWidget(self.owner_line)
        self.note.hide()
        self.footer.insertStretch(0, 1)
        self.add_cancel()
        self.and_new_button = self.add_button(self.tr("Save and new"))
        self.save_button = self.add_button(self.tr("Save"), kind="primary", key="↵", default=True)

    def _connect(self) -> None:
        self.fields.edited.connect(self._edited)
        self.fields.problems_changed.connect(self._refresh)
        self.owner_line.changed.connect(self._keeper.touch)
        self.look.found.connect(self._known)
        self.notice.decided.connect(self._refresh)
        self.notice.accepted_now.connect(self.save_button.setFocus)
        self.notice.open_asked.connect(self._opened_other)
        self.offer.restored.connect(self.restore)
        self.all_fields.clicked.connect(self.open_form)
        self.and_new_button.clicked.connect(self.save_and_new)
        self.save_button.clicked.connect(self.save)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self.saving.busy_changed.connect(self._refresh)
        add_keys(self, (("Ctrl+S", self.save), ("F8", self.fields.show_next_fault)))

    def _phones(self) -> tuple[str, ...]:
        draft = self.fields.draft()
        return tuple(str(draft.get(key) or "") for key in PHONES)

    def _edited(self, key: str) -> None:
        if key in PHONES:
            self.look.typed(*self._phones())
        self._keeper.touch()
        self._refresh()

    def _known(self, matches: PhoneMatches) -> None:
        self.notice.show_matches(matches, ask=self._parts.asks)
        self._refresh()

    def _refresh(self) -> None:
        waiting = self.notice.undecided()
        if self.notice.offers_opening():
            self.subtitle.setText(self.tr("Choose Open it or Enter anyway, then save"))
        else:
            self.subtitle.setText(self.tr("Choose Enter anyway, then save"))
        self.subtitle.setVisible(waiting)
        ready = not waiting and not self.saving.busy and not self.fields.faults()
        self.save_button.setEnabled(ready)
        self.and_new_button.setEnabled(ready)

    # drafts

    def draft(self) -> dict[str, Any]:
        """What is typed, with owner and store."""
        return self.fields.draft() | self.owner_line.value()

    def content(self) -> dict[str, Any] | None:
        """What a crash must not lose."""
        if not self.fields.is_changed():
            return None
        return {"draft": self.draft(), "form_uuid": self._uuid}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Takes a draft that was found; what has no field here waits in the full form."""
        draft = dict(content["draft"])
        self._uuid = str(content.get("form_uuid") or self._uuid)
        self.owner_line.set_value(draft.pop("owner", None), draft.pop("store", None))
        self.fields.take_draft(draft)
        self.look.now(*self._phones())
        self._refresh()

    def is_dirty(self) -> bool:
        """Whether something was typed that cancelling would lose."""
        return self.fields.is_changed() and self.fields.draft() != self._given and not self._finished

    def done(self, result: int) -> None:
        """Closed: what was saved, given on, or thrown away on purpose needs no draft."""
        if self._kept:
            self._keeper.flush()
        elif self.fields.is_changed():
            self._keeper.discard()
        super().done(result)

    # on to somewhere else

    def open_form(self) -> None:
        """Goes on in the full form with what was typed."""
        content = {"draft": self.draft(), "form_uuid": self._uuid} if self.fields.is_changed() else None
        self._leave()
        content_stack = getattr(self._window, "content", None)
        if content_stack is not None:
            content_stack.show_form(self._parts.form(self._context, content))

    def _opened_other(self, _record: int) -> None:
        """Who it is stands in the other one; whatever else was typed is offered again."""
        told = ("name", "title", *PHONES)
        self._kept = any(value for key, value in self.fields.draft().items() if key not in told)
        self._leave()

    def _leave(self) -> None:
        self._finished = True
        self.accept()

    # saving

    def _enter(self, focused: QWidget | None) -> None:
        """Enter leads to what has to be decided before it can save."""
        way = self.notice.first_way()
        if way is None or isinstance(focused, Button) or getattr(focused, "composing", False):
            super()._enter(focused)
            return
        way.setFocus()
        SecondEnter(self)

    def save(self) -> None:
        """Saves and closes."""
        self._and_new = False
        self._save()

    def save_and_new(self) -> None:
        """Saves and empties the fields for the next one."""
        self._and_new = True
        self._save()

    def _save(self) -> None:
        if self.saving.busy or self._finished:
            return
        if not self.fields.show_all():
            self._show_fault()
            return
        if self.notice.undecided():
            return
        accepted = self.notice.accepted()
        self.saving.save(Unsaved(None, self.draft(), {}, 0, self._uuid, accept_same_phone=accepted))

    def _show_fault(self) -> None:
        """Leads to the field at fault; where none of those shown is, to owner and store."""
        if self.fields.faults():
            self.fields.show_next_fault()
            return
        self.owner_line.ask_store()
        self._context.toast(self.fields.checked().errors[0].text(), error=True)

    def _saved(self, outcome: Outcome) -> None:
        self._keeper.discard()
        one = outcome.done[0]
        self._context.tell_entered(self._parts.kind, one.id, named(one.number, one.name))
        if self._and_new:
            self._uuid = str(uuid4())
            self.fields.set_draft({})
            self.notice.show_matches(PhoneMatches())
            self.fields.focus("name")
            self._refresh()
        else:
            self._leave()

    def _refused(self, refused: Refused) -> None:
        if refused.code == "same_phone_open":
            self.look.now(*self._phones())
        elif refused.field is not None and self.fields.has(refused.field):
            self.fields.complain(refused.field, refused.sentence())
        else:
            self._context.toast(refused.sentence(), error=True)

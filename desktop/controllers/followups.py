"""Follow-up entries: adding one inside the pipeline's transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.controllers.arguments import Entry
from desktop.controllers.subject import Facts
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.controllers.effects import Act


class _Tables(NamedTuple):
    """Where a record kind's entries lie; `record` is the field that names the record."""

    owner: Any
    entry: Any
    attachment: Any
    record: str


def _tables(kind: Kind) -> _Tables:
    from desktop.models.leads import Lead, LeadAttachment, LeadFollowUp
    from desktop.models.opportunities import Attachment, FollowUp, Opportunity

    if kind is Kind.LEAD:
        return _Tables(Lead, LeadFollowUp, LeadAttachment, "lead")
    return _Tables(Opportunity, FollowUp, Attachment, "opportunity")


def add_entry(act: Act, record: Facts, given: Entry) -> dict[str, Any] | None:
    """Stores an entry with its attachments and gives the record's new values; None where it was stored before.

    Raises:
        Refused: an attachment cannot be read or is too large.
    """
    from desktop.controllers.attachments import store_of

    tables = _tables(act.subject.kind)
    if tables.entry.get_or_none(tables.entry.uuid == given.uuid) is not None:
        return None
    store = store_of(act.session)
    # All of them first: a file that is refused leaves no copy of those before it.
    for path in given.attachments:
        store.check(path)
    planned = None if given.keep_next else given.next_follow_up
    follow_up = tables.entry.insert(
        {
            "uuid": given.uuid,
            tables.record: record.id,
            "author": act.session.user.id,
            "at": given.at,
            "method": given.method,
            "text": given.text.strip(),
            "next_follow_up": planned,
        }
    ).execute()
    for path in given.attachments:
        digest, size = store.put(path)
        tables.attachment.insert(follow_up=follow_up, sha256=digest, name=path.name, size=size).execute()
    latest: Any = tables.owner.get_by_id(record.id).last_follow_up_at
    values: dict[str, Any] = {"last_follower_id": act.session.user.id}
    if latest is None or given.at >= latest:
        values |= {"last_follow_up_at": given.at, "last_method": given.method}
    if not given.keep_next:
        values["next_follow_up"] = given.next_follow_up
    act.extra[record.id] = {"entry": ("", follow_up)}
    return values

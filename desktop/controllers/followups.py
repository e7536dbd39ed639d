"""Follow-up entries: adding one inside the pipeline's transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.controllers.arguments import Entry
from desktop.controllers.workflow import Facts

if TYPE_CHECKING:
    from desktop.controllers.effects import Act


def add_entry(act: Act, record: Facts, given: Entry) -> dict[str, Any] | None:
    """Stores an entry with its attachments and gives the record's new values; None where it was stored before.

    Raises:
        Refused: an attachment cannot be read or is too large.
    """
    from desktop.controllers.attachments import store_of
    from desktop.models.opportunities import Attachment, FollowUp, Opportunity

    if FollowUp.get_or_none(FollowUp.uuid == given.uuid) is not None:
        return None
    store = store_of(act.session)
    # All of them first: a file that is refused leaves no copy of those before it.
    for path in given.attachments:
        store.check(path)
    planned = None if given.keep_next else given.next_follow_up
    follow_up = FollowUp.insert(
        uuid=given.uuid,
        opportunity=record.id,
        author=act.session.user.id,
        at=given.at,
        method=given.method,
        text=given.text.strip(),
        next_follow_up=planned,
    ).execute()
    for path in given.attachments:
        digest, size = store.put(path)
        Attachment.insert(follow_up=follow_up, sha256=digest, name=path.name, size=size).execute()
    latest: Any = Opportunity.get_by_id(record.id).last_follow_up_at
    values: dict[str, Any] = {"last_follower_id": act.session.user.id}
    if latest is None or given.at >= latest:
        values |= {"last_follow_up_at": given.at, "last_method": given.method}
    if not given.keep_next:
        values["next_follow_up"] = given.next_follow_up
    act.extra[record.id] = {"entry": ("", follow_up)}
    return values

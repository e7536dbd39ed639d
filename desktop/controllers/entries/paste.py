"""Smart paste: reads the fields of a record out of a text on the clipboard; what has no field goes to the remark.

The readers go from what cannot be mistaken to what is guessed; each takes what it used out of the sight of the next.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.controllers.entries.field import EntryContext, Field
from desktop.controllers.entries.opportunity import FIELDS
from desktop.controllers.entries.paste_address import read_address
from desktop.controllers.entries.paste_contacts import read_email, read_phones, read_wechat
from desktop.controllers.entries.paste_days import read_days
from desktop.controllers.entries.paste_money import read_budget
from desktop.controllers.entries.paste_names import read_bare_name, read_company, read_name, read_sender
from desktop.controllers.entries.paste_needs import read_intent, read_lists, read_needs, read_remark_label
from desktop.controllers.entries.paste_text import Certainty, Found, Reading, Span

# So long a text is no message; what is beyond goes to the remark unread.
MOST_READ = 4000

__all__ = ["Certainty", "Found", "Pasted", "read_text"]


@dataclass(frozen=True)
class Pasted:
    """What a text tells.

    Arguments:
        text: as it was pasted.
        found: what was read, in the order of the form.
        labels: where it only says what something is, as "电话：" and "想看" do.
        remark: the rest of the text.
    """

    text: str
    found: tuple[Found, ...]
    labels: tuple[Span, ...]
    remark: str

    def draft(self) -> dict[str, Any]:
        """The values as a form takes them."""
        values = {one.field: one.value for one in self.found if one.value is not None}
        return values | ({"remark": self.remark} if self.remark else {})


# Each reader, and the fields it is for.
READERS: tuple[tuple[Callable[[Reading], None], frozenset[str]], ...] = (
    (read_budget, frozenset({"budget"})),
    (read_email, frozenset({"email"})),
    (read_wechat, frozenset({"wechat"})),
    (read_phones, frozenset({"phone"})),
    (read_days, frozenset({"next_follow_up", "expected_close"})),
    (read_intent, frozenset({"intent"})),
    (read_remark_label, frozenset({"remark"})),
    (read_name, frozenset({"name"})),
    (read_company, frozenset({"company"})),
    (read_lists, frozenset({"source", "progress", "owner", "store"})),
    (read_sender, frozenset({"name"})),
    (read_address, frozenset({"address"})),
    (read_needs, frozenset({"needs"})),
    (read_bare_name, frozenset({"name"})),
)


def read_text(text: str, context: EntryContext, fields: Sequence[Field] = FIELDS) -> Pasted:
    """Reads a text without asking anybody but the lists of the business.

    Arguments:
        text: a message, a forwarded contact, a line of a sheet.
        context: the region of phones, and the lists that names are looked up in.
        fields: what the record has; what would belong to another field stays in the remark.
    """
    order = [one.key for one in fields]
    reading = Reading(text[:MOST_READ], context, frozenset(order))
    for read, readable in READERS:
        if readable & reading.fields:
            read(reading)
    found = tuple(reading.found[key] for key in order if key in reading.found)
    rest = "\n".join(part for part in (reading.remark(), text[MOST_READ:].strip()) if part)
    return Pasted(text, found, reading.labels(), rest)

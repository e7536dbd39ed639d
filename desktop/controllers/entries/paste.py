"""Smart paste: reads the fields of a record out of a text on the clipboard; what has no field goes to the remark.

The readers go from what cannot be mistaken to what is guessed; each takes what it used out of the sight of the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.controllers.entries.field import EntryContext
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


def read_text(text: str, context: EntryContext) -> Pasted:
    """Reads a text without asking anybody but the lists of the business.

    Arguments:
        text: a message, a forwarded contact, a line of a sheet.
        context: the region of phones, and the lists that names are looked up in.
    """
    reading = Reading(text[:MOST_READ], context)
    for read in (
        read_budget,
        read_email,
        read_wechat,
        read_phones,
        read_days,
        read_intent,
        read_remark_label,
    ):
        read(reading)
    read_name(reading)
    read_company(reading)
    read_lists(reading)
    if not reading.has("name"):
        read_sender(reading)
    read_address(reading)
    read_needs(reading)
    if not reading.has("name"):
        read_bare_name(reading)
    found = tuple(reading.found[one.key] for one in FIELDS if one.key in reading.found)
    rest = "\n".join(part for part in (reading.remark(), text[MOST_READ:].strip()) if part)
    return Pasted(text, found, reading.labels(), rest)

"""A pasted text while it is read: folded for searching, what of it is taken already, and what was found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as default
from enum import Enum, auto
from typing import Any

from desktop.controllers.entries.field import EntryContext, Problem, clean
from desktop.translation import filled, mark

# Stands for what was taken; nothing typed is so, and it ends whatever is read beside it.
TAKEN = "\0"
# What keeps the parts of a text apart; alone it says nothing.
SEPARATORS = " \t\n\r,;:。、，；：|/()[]{}（）【】「」『』《》<>·・.-–—_~"
HAN = "㐀-䶿一-鿿"
# Before this a part begins; folded text has no full-width marks.
BEGINS = rf"(?:(?<![^\s,;:。!?、|/()\[\]【】「」《》{TAKEN}]))"
# A customer's wish begins so, as in 想看; a name has ended there.
_WISH = r"(?:想要?|要|准备|準備|打算|计划|計劃|需要|考虑|考慮)(?:来|去|來)?"
_ACT = (
    r"(?:看一?看|看一?下|看|了解一?下|了解|咨询一?下|咨询|諮詢|购买|購買|买|買|订购|訂購|订制|定制|定做|订|訂|定|换|換"
    r"|选购|選購|选|挑|做|配|找)"
)
WISHES = rf"(?:(?:我们|我們|我|她|他)?{_WISH}{_ACT})"

Span = tuple[int, int]


class Certainty(Enum):
    """How far a value can be relied on."""

    FOUND = auto()
    CONFIRM = auto()
    MISSING = auto()


NOTES: dict[str, str] = {
    "full_width": mark("Paste", "was full-width"),
    "same_as_phone": mark("Paste", "as the phone"),
    "upper": mark("Paste", "max. of {text}"),
    "reading": mark("Paste", "from “{text}”"),
    "implied": mark("Paste", "from {text}"),
    "sender": mark("Paste", "the sender"),
    "rest": mark("Paste", "the rest"),
    "region": mark("Paste", "another region"),
}


@dataclass(frozen=True)
class Found:
    """What was read for one field.

    Arguments:
        field: its key.
        value: as a draft has it; None where what is named does not exist.
        spans: where in the text it stands, as offsets of start and end.
        certainty: how far it can be relied on.
        code, arguments: what is to be said of it; a key of NOTES.
        problem: what is wrong with it.
    """

    field: str
    value: Any
    spans: tuple[Span, ...]
    certainty: Certainty = Certainty.FOUND
    code: str = ""
    arguments: dict[str, str] = default(default_factory=dict)
    problem: Problem | None = None

    def note(self) -> str:
        """Where it came from or what is wrong with it, in the reader's language; often nothing."""
        if self.problem is not None:
            return self.problem.text()
        return filled("Paste", NOTES[self.code], self.arguments) if self.code else ""


class Reading:
    """One text being read: readers search what is free, take what they use, and put what they found."""

    def __init__(self, text: str, context: EntryContext, fields: frozenset[str]) -> None:
        self.text = text
        self.context = context
        self.fields = fields
        self.plain = "".join(_fold(one) for one in text)
        self.found: dict[str, Found] = {}
        self._free = list(self.plain)

    @property
    def free(self) -> str:
        """The folded text, with what was taken blotted out."""
        return "".join(self._free)

    def search(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Where a pattern stands in what is free, also while some of it is being taken."""
        at = 0
        while (match := pattern.search(self.free, at)) is not None:
            yield match
            at = max(match.end(), at + 1)

    def wants(self, field: str) -> bool:
        """Whether the record has a field for which nothing was found yet."""
        return field in self.fields and field not in self.found

    def has(self, field: str) -> bool:
        """Whether something was found for a field."""
        return field in self.found

    def raw(self, span: Span) -> str:
        """A part of the text as it was pasted, in one line."""
        return clean(self.text[span[0] : span[1]])

    def take(self, *spans: Span) -> None:
        """Blots out what was used, be it a value or the label before it."""
        for start, end in spans:
            self._free[start:end] = TAKEN * (end - start)

    def give_back(self, *spans: Span) -> None:
        """Frees what was taken too early."""
        for start, end in spans:
            self._free[start:end] = self.plain[start:end]

    def put(
        self,
        field: str,
        value: Any,
        *spans: Span,
        certainty: Certainty = Certainty.FOUND,
        code: str = "",
        problem: Problem | None = None,
        **arguments: str,
    ) -> None:
        """Keeps what was found for a field, and takes it where there is a value."""
        self.found[field] = Found(field, value, spans, certainty, code, arguments, problem)
        if value is not None:
            self.take(*spans)

    def labels(self) -> tuple[Span, ...]:
        """Where something was taken that is no value."""
        free = list(self.free)
        for one in self.found.values():
            for start, end in one.spans if one.value is not None else ():
                free[start:end] = " " * (end - start)
        return tuple(match.span() for match in re.finditer(rf"{TAKEN}+", "".join(free)))

    def remark(self) -> str:
        """What nobody took, line by line, without what only kept parts apart."""
        lines: list[str] = []
        at = 0
        for line in self.free.split("\n"):
            parts = [
                self.raw((at + part.start(), at + part.end())).strip(SEPARATORS)
                for part in re.finditer(rf"[^{TAKEN}]+", line)
            ]
            lines.append(" ".join(part for part in parts if part))
            at += len(line) + 1
        return "\n".join(line for line in lines if line)


def _fold(one: str) -> str:
    """One character for one, so that places in the folded text are places in the text."""
    if "！" <= one <= "～":
        return chr(ord(one) - 0xFEE0)
    kind = unicodedata.category(one)
    if kind == "Nd":
        return str(unicodedata.decimal(one))
    if one in "\n\t" or kind[0] not in "ZC":
        return "-" if kind == "Pd" or one == "\N{MINUS SIGN}" else one
    return "\n" if one in "\u2028\u2029\x0b\x0c\x85" else " "

"""Reads out of a pasted text what a customer wants, how much, whence the customer comes, and who is to look after it."""

from __future__ import annotations

import re

from desktop.controllers.entries.field import FieldKind, Problem, parse_tags
from desktop.controllers.entries.opportunity import BY_KEY
from desktop.controllers.entries.paste_labels import labelled, value_span
from desktop.controllers.entries.paste_text import BEGINS, HAN, TAKEN, WISHES, Certainty, Reading, Span
from desktop.words import Choice

_INTENT = re.compile(
    r"(?:意向(?:级别|等级|等級|級別)?|intent(?: level)?|(?:客户|客戶)?(?:等级|等級))\s*[:=]?\s*([A-D])(?![A-Za-z])(?:级|級|类|類)?"
    r"|(?<![A-Za-z0-9])([A-D])(?:级|級|类客户|類客戶)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"(?P<verb>(?:我们|我們|我|她|他|客户|客戶)?(?:{WISHES}|想要|需要|看中了?|看上了?|(?:过|過)?来看看?|(?:过|過)?來看看?)"
    rf"|{BEGINS}(?:我|她|他)?(?:要(?![求是不么麼紧緊点點约約等去来來])|看(?![过過到了样樣店好])|[买買](?![家单單过過了])|[订訂](?![单單阅閱])|[换換](?![货貨了]))"
    rf")(?P<theirs>(?:你们|你們|贵店|貴店|你|您|店)(?:家|里|裡)?的)?\s*"
    rf"(?P<what>(?:\d+\s*)?(?:[{HAN}A-Za-z0-9+*×#&]|\.(?=\d)){{2,40}})"
)
_ASKS_IN_ENGLISH = re.compile(
    r"(?P<verb>(?:\bI am |\bI'm |\bI'd |\bI )?\b(?:looking for|interested in|shopping for|wants? to (?:buy|order|get|see)"
    r"|(?:would )?like to (?:buy|order|get|see)|wants?|needs?)\s+)(?P<theirs>(?:an?|the|some)\s+)?"
    r"(?P<what>[^\s,.;!?/\0][^,.;\n!?/\0]{1,60})",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:an?|the|some)\s+", re.IGNORECASE)
_AND = re.compile(r"和|跟|与|與|以及|及|\s*&\s*|\s+and\s+|/")
_ASKED = re.compile(
    rf"{BEGINS}(?:请|請|麻烦|麻煩)?(?:让|讓|请|請|找|叫|由)\s*(?P<who>[{HAN}]{{2,4}}?|[A-Za-z]{{2,20}})\s*"
    rf"(?:来|來)?(?:联系|聯繫|聯絡|跟进|跟進|负责|負責|对接|對接)[她他TA]*"
)
_LISTS = ("source", "progress", "owner", "store")
_REMARK = re.compile(r"(?:备注说明|备注|備註|附言|留言|\bnotes?|\bremarks?|\bcomments?)\s*:", re.IGNORECASE)


def read_intent(reading: Reading) -> None:
    """Puts the intent level."""
    match = _INTENT.search(reading.free)
    if match is not None:
        reading.take(match.span())
        level = match[1] or match[2]
        reading.put("intent", level.upper(), match.span(1 if match[1] else 2))


def read_lists(reading: Reading) -> None:
    """Puts what is chosen from a list: behind its label; a source, and whoever is asked for, also without."""
    for field in _LISTS:
        match = next(reading.search(labelled(field)), None)
        if match is not None and reading.wants(field):
            span = value_span(reading, match.end(), rf"[,、。()]|(?<=[㐀-鿿]) |(?<=[{HAN}]{{2}}){WISHES}")
            _put_named(reading, field, span, match.span())
    if reading.wants("owner"):
        match = _ASKED.search(reading.free)
        if match is not None:
            _put_named(reading, "owner", match.span("who"), match.span())
    if reading.wants("source"):
        _read_source(reading)


def _put_named(reading: Reading, field: str, span: Span, whole: Span) -> None:
    name = reading.raw(span)
    if not name:
        return
    value = _look_up(reading, field, name)
    if value is not None:
        reading.take(whole)
        reading.put(field, value, span)
        return
    code = {FieldKind.STAFF: "staff_unknown", FieldKind.STORE: "store_unknown"}.get(
        BY_KEY[field].kind, "choice_unknown"
    )
    problem = Problem(field, code, arguments={"field": BY_KEY[field], "text": name})
    reading.put(field, None, span, certainty=Certainty.MISSING, problem=problem)


def _look_up(reading: Reading, field: str, name: str) -> int | None:
    directory, choices = reading.context.directory, BY_KEY[field].choices
    if choices is not None:
        return directory.choice_named(choices, name)
    if field == "store":
        return directory.store_named(name)
    people = directory.staff_named(name)
    return people[0] if len(people) == 1 else None


def _read_source(reading: Reading) -> None:
    for entry in reading.context.directory.listed(Choice.SOURCE):
        edge = r"\b" if entry.name.isascii() else ""
        match = re.search(rf"{edge}{re.escape(entry.name)}{edge}", reading.free, re.IGNORECASE)
        if match is not None and len(entry.name) > 1:
            reading.put("source", entry.id, match.span())
            return


def read_needs(reading: Reading) -> None:
    """Puts what a customer wants, behind a label or behind a verb such as 想看."""
    for match in reading.search(labelled("needs")):
        article = _ARTICLE.match(reading.free, match.end())
        span = _list_span(reading, article.end() if article else match.end())
        if span[0] < span[1]:
            reading.take((match.start(), span[0]))
            _put_needs(reading, span)
            return
    for pattern in (_ASKS, _ASKS_IN_ENGLISH):
        match = pattern.search(reading.free)
        if match is not None:
            reading.take(match.span("verb"), match.span("theirs"))
            end = match.start("what") + len(match["what"].rstrip())
            _put_needs(reading, (match.start("what"), end))
            return


def _list_span(reading: Reading, start: int) -> Span:
    """Products may be set apart by what ends other values."""
    free = reading.free
    end = re.compile(rf"[\n\t|{TAKEN}]|\s/\s").search(free, start)
    value = free[start : end.start() if end else len(free)]
    return start + len(value) - len(value.lstrip()), start + len(value.rstrip(" ,;。、"))


def _put_needs(reading: Reading, span: Span) -> None:
    text = reading.text[slice(*span)]
    reading.put("needs", parse_tags(_AND.sub("、", text)), span)


def read_remark_label(reading: Reading) -> None:
    """What stands behind the label of a remark goes there by itself."""
    reading.take(*(match.span() for match in reading.search(_REMARK)))

"""Reads an address out of a pasted text: places by name, then street, house and what follows."""

from __future__ import annotations

import re

from desktop.controllers.entries.paste_labels import labelled, value_span
from desktop.controllers.entries.paste_places import Split, split
from desktop.controllers.entries.paste_text import BEGINS, HAN, TAKEN, Certainty, Reading, Span

PLACE_FIELDS = ("province", "city", "district")
_GOES = r"(?:(?:我|人|家|家里|现|房子)*(?:住在|住|在|来自|位于|到|去))?"
_START = re.compile(rf"{BEGINS}{_GOES}\s*(?=[{HAN}])")
_TOKEN = re.compile(rf"[^\s,;。!?|/、()\[\]【】{TAKEN}]+")
_STREET = (
    r"路|街|大道|巷|弄|栋|幢|单元|單元|小区|社区|花园|花苑|公寓|大厦|大廈|广场|廣場|新村|镇|乡|村|酒店|家园|园区|开发区|產業園|产业园|科技园|大学城"
    r"|(?:\b|[A-Za-z\d一二三四五六七八九十])(?:号|號|座|室|楼|樓|层|段)"
)
_LIKE = re.compile(rf".*(?:{_STREET})|[\dA-Za-z-]{{1,5}}(?:期|区|层|F)?$", re.IGNORECASE)
_STRONG = re.compile(rf".*(?:{_STREET})")
_HOUSE = re.compile(
    rf"{BEGINS}(?:[{HAN}A-Za-z0-9]{{2,15}}?(?:路|街|大道|巷)\s?\d+\s?(?:弄|号|號)"
    rf"|[{HAN}]{{0,15}}?\d{{1,3}}\s?(?:栋|幢|号楼|座))"
)
_OTHER = re.compile(r"想|需要|看中|看上|预算|預算|联系|電話|电话|准备|打算|的|那边|这边|客户|客人")
_AMERICAN = re.compile(
    r"\b\d{1,6}\s+(?:[A-Z0-9][\w.'-]*\s+){1,5}"
    r"(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Ct|Court|Pl|Place|Hwy|Pkwy)\b\.?"
    r"(?:,?\s*(?:Apt|Unit|Suite|Ste|#)\.?\s*[\w-]+)?"
    r"(?:,\s*(?P<city>[A-Z][A-Za-z.' ]+?)(?:,\s*(?P<state>[A-Z]{2})\b(?:\s+(?P<zip>\d{5}(?:-\d{4})?))?)?(?=\s*(?:[,;\n\0]|$)))?"
)


def read_address(reading: Reading) -> None:
    """Puts province, city, district and address: those that stand behind labels first."""
    _read_parts(reading)
    for match in reading.search(labelled("address")):
        start, end = value_span(reading, match.end(), r"[。()]")
        if start < end and _read_at(reading, start, end, label=match.span()):
            return
    if reading.has("address") or any(reading.has(field) for field in PLACE_FIELDS):
        return
    if not _read_american(reading):
        _read_anywhere(reading)


def _read_parts(reading: Reading) -> None:
    """Places that have a label each; what they are called in full is found from all of them together."""
    spans: dict[str, Span] = {}
    for field in PLACE_FIELDS:
        match = next(reading.search(labelled(field)), None)
        if match is None:
            continue
        start, end = value_span(reading, match.end(), r"[,、。()]")
        if start < end:
            reading.take(match.span())
            spans[field] = (start, end)
    whole = " ".join(reading.plain[slice(*span)] for span in spans.values())
    found = split(whole)
    named = tuple(spans.values())
    for field in PLACE_FIELDS:
        known = getattr(found.place, field) if found else ""
        if field in spans:
            reading.put(field, known or reading.raw(spans[field]), spans[field])
        elif known:
            reading.put(field, known, *named, code="implied", text=whole)


def _read_at(reading: Reading, start: int, end: int, label: Span) -> bool:
    """An address behind a label: it may be anything."""
    if _read_american(reading, start):
        reading.take(label)
        return True
    free = reading.free
    places = None if any(reading.has(field) for field in PLACE_FIELDS) else split(free[:end], start)
    detail = _detail(free, places.end if places else start, end, first=True)
    if places is None and detail is None:
        return False
    reading.take(label)
    _put(reading, places, detail, sure=True)
    return True


def _read_anywhere(reading: Reading) -> None:
    """An address without a label, where a part begins with a place or is a street with a number."""
    free = reading.free
    for match in _START.finditer(free):
        places = split(free, match.end())
        if places is not None and _is_address(free, places):
            detail = _detail(free, places.end, len(free), first=free[places.end : places.end + 1] != " ")
            strong = detail is not None and bool(_STRONG.match(free[slice(*detail)]))
            reading.take((match.start(), match.end()))
            _put(reading, places, detail, sure=places.sure or strong)
            return
    house = _HOUSE.search(free)
    if house is not None:
        _put(reading, None, _detail(free, house.start(), len(free), first=True), sure=True)


def _is_address(text: str, places: Split) -> bool:
    """Whether a name in short is a place here, and not the beginning of another word."""
    rest = _TOKEN.match(text, places.end)
    if places.sure or rest is None:
        return True
    word = rest[0]
    return len(word) <= 2 or bool(_STRONG.match(word) or _OTHER.match(word))


def _detail(text: str, start: int, end: int, *, first: bool) -> Span | None:
    """Street, house and what belongs to them, word by word.

    Arguments:
        first: whether the first word belongs to it whatever it is.
    """
    begin: int | None = None
    at = start
    while (token := _TOKEN.match(text, _skipped(text, at, end), end)) is not None:
        other = _OTHER.search(token[0])
        word = token[0][: other.start()] if other else token[0]
        like = _STRONG if "," in text[at : token.start()] or begin is None else _LIKE
        if not word or not (first or like.match(word)):
            break
        begin = token.start() if begin is None else begin
        at = token.start() + len(word)
        first = False
        if other:
            break
    return (begin, at) if begin is not None else None


def _skipped(text: str, at: int, end: int) -> int:
    """Where the next word may begin: behind spaces and one comma."""
    rest = text[at:end].lstrip(" ").removeprefix(",").lstrip(" ")
    return end - len(rest)


def _put(reading: Reading, places: Split | None, detail: Span | None, *, sure: bool) -> None:
    certainty = Certainty.FOUND if sure else Certainty.CONFIRM
    if places is not None:
        named = list(places.spans.values())
        names = reading.raw((named[0][0], named[-1][1]))
        for field in PLACE_FIELDS:
            value, span = getattr(places.place, field), places.spans.get(field)
            if value and span is not None:
                reading.put(field, value, span, certainty=certainty)
            elif value:
                reading.put(field, value, *named, certainty=certainty, code="implied", text=names)
    if detail is not None:
        reading.put("address", reading.raw(detail), detail, certainty=certainty)


def _read_american(reading: Reading, start: int = 0) -> bool:
    match = _AMERICAN.search(reading.free, start)
    if match is None or (start and match.start() != start):
        return False
    street = (match.start(), match.start("city") if match["city"] else match.end())
    spans = [street, match.span("zip")] if match["zip"] else [street]
    reading.take(match.span())
    reading.put("address", " ".join(reading.raw(one).rstrip(" ,") for one in spans), *spans)
    for field, group in (("city", "city"), ("province", "state")):
        if match[group]:
            reading.put(field, match[group], match.span(group))
    return True

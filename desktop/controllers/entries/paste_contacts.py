"""Reads phones, WeChat and e-mail out of a pasted text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from desktop.controllers.entries.field import Problem, Severity
from desktop.controllers.entries.opportunity import BY_KEY
from desktop.controllers.entries.paste_labels import before, words
from desktop.controllers.entries.paste_text import Certainty, Reading, Span
from desktop.controllers.entries.phone import PHONES, Phone, PhoneError, format_phone, parse_phone
from desktop.controllers.entries.phone_region import AMERICAN_GROUPS, propose_region

_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]*@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_DIGITS = re.compile(
    r"(?<![A-Za-z0-9_.@])(?:\+ ?)?\(?\+?\d[\d ()\-.]{5,40}\d"
    r"(?:\s*(?:转|轉|ext\.?|extension|分机|分機|#)\s*[:.]?\s*\d{1,6})?(?![A-Za-z0-9_@])",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}")
_GROUPED = re.compile(r"\+|\d[-. )]+\d|^0")
_SAME = re.compile(
    r"(?:(?:手机|手機|电话|電話)号?)?(?:微信|wechat|weixin|wx|vx|v信?)?(?:号|號|\s*id)?\s*:?\s*"
    r"(?:同号|同號|(?:也是|就是|同|即)(?:手机|手機|电话|電話)(?:号码|號碼|号|號)?"
    r"|same(?: as)?(?: (?:my|the))? (?:phone|number|mobile)(?: number)?)",
    re.IGNORECASE,
)
_BESIDE = {
    "wechat": re.compile(r"(?:微信|wechat|wx|vx)\s*[/、和及&]\s*$", re.IGNORECASE),
    "phone": re.compile(r"(?:电话|電話|手机|手機|phone|tel)(?:号|號)?\s*[/、和及&]\s*$", re.IGNORECASE),
}
_LEAST_DIGITS, _MOST_LOCAL_DIGITS = 7, 8
# A number is written in at most so many groups.
_MOST_GROUPS = 6
_FULL_WIDTH = re.compile("[０-９]")


@dataclass(frozen=True)
class _Number:
    phone: Phone
    span: Span
    certainty: Certainty = Certainty.FOUND
    code: str = ""
    problem: Problem | None = None


def read_email(reading: Reading) -> None:
    """Puts the first e-mail address."""
    for match in reading.search(_EMAIL):
        _take_label(reading, "email", match.start())
        reading.put("email", match[0], match.span())
        return


def read_wechat(reading: Reading) -> None:
    """Puts a WeChat id that stands behind its label; one that is a phone number is read with the phones."""
    for match in reading.search(_wechat()):
        span = match.span(1 if match[1] else 2)
        reading.take(match.span())
        reading.put("wechat", reading.plain[slice(*span)], span)
        return


@cache
def _wechat() -> re.Pattern[str]:
    return re.compile(
        rf"(?!wxid_){words('wechat')}(?:号码|号|號)?\s*(?:[:=]|是|为|為|\bis\b)?\s*"
        r"(?!(?:id|same|is)\b)([A-Za-z][-\w]{5,19})(?![-\w.@])|\b(wxid_\w{6,})",
        re.IGNORECASE | re.ASCII,
    )


def read_phones(reading: Reading) -> None:
    """Puts the phone and the second phone; a third stays where it is. "Same as the phone" becomes the WeChat."""
    same = [match.span() for match in reading.search(_SAME)]
    reading.take(*same)
    for number in list(_numbers(reading)):
        _put(reading, number)
    if "phone" not in reading.found or reading.has("wechat"):
        reading.give_back(*same)
    elif same:
        phone = reading.found["phone"]
        digits = re.sub(r"\D", "", phone.value.partition(" ext.")[0])
        reading.put("wechat", digits, same[0], *phone.spans, code="same_as_phone")


def _put(reading: Reading, number: _Number) -> None:
    labels = _labels(reading, number.span[0])
    value = format_phone(number.phone, reading.context.region)
    if _repeats(reading, value, number.span):
        reading.take(*labels.values())
        return
    wanted = labels.keys() or {"phone"}
    if "wechat" in wanted and not reading.has("wechat"):
        reading.take(labels["wechat"])
        reading.put("wechat", re.sub(r"\D", "", value), number.span)
    for field in wanted - {"wechat"}:
        free = next((one for one in (field, "second_phone") if not reading.has(one)), None)
        if free is not None:
            reading.take(*labels.values())
            sure, code, problem = number.certainty, number.code, number.problem
            reading.put(free, value, number.span, certainty=sure, code=code, problem=problem)


def _repeats(reading: Reading, value: str, span: Span) -> bool:
    """Whether a number was found before; then it stands in both places."""
    for field in PHONES:
        before_it = reading.found.get(field)
        if before_it is not None and before_it.value == value:
            reading.found[field] = replace(before_it, spans=(*before_it.spans, span))
            reading.take(span)
            return True
    return False


def _labels(reading: Reading, start: int) -> dict[str, Span]:
    """The fields that labels before a number name, and where: it may be a phone and a WeChat at once."""
    for field in ("second_phone", "phone", "wechat"):
        label = before(reading, field, start)
        if label is None:
            continue
        other = {"phone": "wechat", "wechat": "phone"}.get(field)
        beside = _BESIDE[other].search(reading.free, 0, label[0]) if other else None
        return {field: label} | ({other: beside.span()} if other and beside else {})
    return {}


def _take_label(reading: Reading, field: str, start: int) -> None:
    label = before(reading, field, start)
    if label is not None:
        reading.take(label)


def _numbers(reading: Reading) -> Iterator[_Number]:
    """The numbers of a text; of digits in a row, the longest that is one."""
    for match in reading.search(_DIGITS):
        parts = [
            (match.start() + part.start(), match.start() + part.end())
            for part in re.finditer(r"\S+", match[0])
        ]
        first = 0
        while first < len(parts):
            for last in range(min(len(parts), first + _MOST_GROUPS), first, -1):
                span = (parts[first][0], parts[last - 1][1])
                number = _number(reading, span, whole=span == (parts[0][0], parts[-1][1]))
                if number is not None:
                    yield number
                    first = last - 1
                    break
            first += 1


def _number(reading: Reading, span: Span, *, whole: bool) -> _Number | None:
    """The number in a span; one of another region needs a label, or to stand alone in groups."""
    text, region = reading.plain[span[0] : span[1]], reading.context.region
    digits = sum(one.isdigit() for one in text)
    if digits < _LEAST_DIGITS or _DATE.match(text):
        return None
    own = _parse(text, region)
    if own is not None and own.valid and not AMERICAN_GROUPS.fullmatch(text):
        wide = _FULL_WIDTH.search(reading.text, *span)
        return _Number(own, span, code="full_width" if wide else "")
    labelled = bool(_labels(reading, span[0]))
    # So few digits are rather a number without its area code than one of another region.
    local = labelled and own is not None and digits <= _MOST_LOCAL_DIGITS
    if not local and (labelled or (whole and digits > _LEAST_DIGITS and _GROUPED.search(text))):
        home = propose_region([text], region)[0]
        other = _parse(text, home)
        if other is not None and other.valid:
            elsewhere = home != region
            certainty = Certainty.CONFIRM if elsewhere else Certainty.FOUND
            return _Number(other, span, certainty, code="region" if elsewhere else "")
    if labelled and own is not None:
        problem = Problem("phone", "phone_unlikely", Severity.WARNING, {"field": BY_KEY["phone"]})
        return _Number(own, span, Certainty.CONFIRM, problem=problem)
    return None


def _parse(text: str, region: str) -> Phone | None:
    try:
        return parse_phone(text, region)
    except PhoneError:
        return None

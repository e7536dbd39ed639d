"""Reads days out of a pasted text: when a customer wants to come, and when a sale is expected."""

from __future__ import annotations

import re
from datetime import date, timedelta

from desktop.clock import clock
from desktop.controllers.entries.paste_labels import before
from desktop.controllers.entries.paste_text import Certainty, Reading

_WEEKDAYS = {one: at for at, one in enumerate("一二三四五六日")} | {"天": 6, "末": 5}
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FROM_TODAY = {
    "今天": 0,
    "今日": 0,
    "今晚": 0,
    "today": 0,
    "tonight": 0,
    "明天": 1,
    "明日": 1,
    "明早": 1,
    "明晚": 1,
    "tomorrow": 1,
    "后天": 2,
    "後天": 2,
    "大后天": 3,
    "大後天": 3,
}
_WEEK = r"(?:周|週|星期|礼拜|禮拜)"
_DAY = re.compile(
    rf"(?P<year>20\d\d)\s*[-/.年]\s*(?P<month>\d{{1,2}})\s*[-/.月]\s*(?P<day>\d{{1,2}})\s*[日号號]?(?!\d)"
    rf"|(?<!\d)(?P<month2>\d{{1,2}})\s*月\s*(?P<day2>\d{{1,2}})\s*[日号號]?(?!\d)"
    rf"|(?P<weeks>下下|下|这|這|本)?个?個?{_WEEK}(?P<weekday>[一二三四五六日天末])"
    rf"|(?P<english>\b(?:next|this)\s+)?\b(?P<named>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)day\b"
    rf"|(?P<word>大[后後]天|{'|'.join(_FROM_TODAY)})",
    re.IGNORECASE,
)
# A day is one for the next follow-up where somebody comes or is spoken to on it.
_COMES = (
    r"来店|來店|到店|进店|進店|看店|过来|過來|来看|來看|再来|再來|(?<![下起出回原本近以后上])来(?![了过電电])|(?<![下起出回原本近以後上])來(?![了過電])|回访|回訪|联系(?!人)|聯絡(?!人)|聯繫(?!人)"
    r"|约|約|见面|見面|电话|電話|回电|跟进|跟進|量尺|上门|上門|visit|\bcome|\bcall|stop by|\bsee\b"
)
_AFTER = re.compile(rf"[^\n。:;!?不没沒别別\0]{{0,14}}?(?:{_COMES})", re.IGNORECASE)
_CLOSES = re.compile(r"\s*之?前\s*(?:[^\s,。]{0,2}?)(?:定|下单|下單|签|簽|成交)")
_BEFORE = re.compile(rf"(?:{_COMES})(?:[^\n。:;!?不没沒别別\0]|\0+){{0,10}}$", re.IGNORECASE)


def read_days(reading: Reading) -> None:
    """Puts the expected close where it is named, and the next follow-up where somebody comes on a day."""
    for match in reading.search(_DAY):
        day = _day(match)
        if day is None or day < clock.today():
            continue
        for field in ("expected_close", "next_follow_up"):
            label = before(reading, field, match.start())
            if label is not None and reading.wants(field):
                reading.take(label)
                _put(reading, field, match, day, sure=_is_whole(match))
                break
        else:
            if _CLOSES.match(reading.free, match.end()) and reading.wants("expected_close"):
                _put(reading, "expected_close", match, day, sure=False)
            elif reading.wants("next_follow_up") and _is_visit(reading.free, match):
                _put(reading, "next_follow_up", match, day, sure=False)


def _put(reading: Reading, field: str, match: re.Match[str], day: date, *, sure: bool) -> None:
    value, text = day.isoformat(), reading.raw(match.span())
    if sure:
        reading.put(field, value, match.span())
    else:
        certainty = Certainty.CONFIRM
        reading.put(field, value, match.span(), certainty=certainty, code="reading", text=text)


def _is_whole(match: re.Match[str]) -> bool:
    return bool(match["year"] or match["month2"])


def _is_visit(text: str, match: re.Match[str]) -> bool:
    line = text.rfind("\n", 0, match.start()) + 1
    after = _AFTER.match(text, match.end())
    return bool(after or _BEFORE.search(text, line, match.start()))


def _day(match: re.Match[str]) -> date | None:
    today = clock.today()
    if match["year"]:
        return _date(int(match["year"]), int(match["month"]), int(match["day"]))
    if match["month2"]:
        day = _date(today.year, int(match["month2"]), int(match["day2"]))
        if day is not None and day < today:
            day = _date(today.year + 1, day.month, day.day)
        return day
    if match["word"]:
        return today + timedelta(days=_FROM_TODAY[match["word"].lower()])
    if match["weekday"]:
        weeks = {"下": 1, "下下": 2}.get(match["weeks"] or "", 0)
        return _of_week(_WEEKDAYS[match["weekday"]], weeks, stated=bool(match["weeks"]))
    weekday = next(at for at, one in enumerate(_ENGLISH) if match["named"].lower().startswith(one))
    stated = (match["english"] or "").strip().lower()
    return _of_week(weekday, 1 if stated == "next" else 0, stated=bool(stated))


def _of_week(weekday: int, weeks: int, *, stated: bool) -> date:
    """The day of a week; of no week in particular, the next one to come."""
    today = clock.today()
    day = today + timedelta(days=weekday - today.weekday() + 7 * weeks)
    return day + timedelta(days=7) if day < today and not stated else day


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

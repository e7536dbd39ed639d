"""Reads a budget out of a pasted text: 3万, 5-6 萬, 三万五, $3k, 5000到8000."""

from __future__ import annotations

import re
from decimal import Decimal

from desktop.controllers.entries.field import MOST_MONEY, show_money
from desktop.controllers.entries.paste_labels import words
from desktop.controllers.entries.paste_text import BEGINS, Certainty, Reading

_HAN_DIGITS = {one: at for at, one in enumerate("零一二三四五六七八九")} | {"两": 2, "兩": 2}
_UNITS = {"万": 10_000, "萬": 10_000, "w": 10_000, "k": 1000, "千": 1000}
_NUMBER = r"(?:\d[\d,]*(?:\.\d+)?|[一二两兩三四五六七八九十]{1,3})"
_UNIT = r"(?:\s*(?:万|萬|千|[wk](?![A-Za-z])))"
_SIGN = r"(?:[¥￥$£€]|rmb|cny|usd|hk\$|nt\$)?\s*"
_TO = r"\s*(?:-|~|～|至|到|to)\s*"
_ABOUT = r"(?:大概|大约|大約|大致|差不多|控制在|不超过|不超過|under|about|around|up to|最多|约|約|在)?\s*"
_AFTER = (
    r"(?:\s*(?:元|块钱|块|塊|usd|rmb|cny|dollars))?"
    r"(?:\s*(?:左右|以内|以內|以下|上下|之内|封顶|以上|max|\+))?(?![\d万萬平米人㎡套])"
)
_AMOUNT = rf"(?P<low>{_NUMBER})(?P<low_unit>{_UNIT}?)(?P<half>[一二三四五六七八九半\d]?)"
_UPPER = rf"(?:{_TO}{_SIGN}(?P<high>{_NUMBER})(?P<high_unit>{_UNIT}?))?"
_LABELLED = rf"\s*(?:[:=]|是|为|為|\bis\b)?\s*{_ABOUT}{_SIGN}{_AMOUNT}{_UPPER}{_AFTER}"
# Without a label an amount needs a unit, and stands in a part of its own.
_BARE = re.compile(
    rf"{BEGINS}{_ABOUT}(?:(?={_SIGN}{_NUMBER}(?:{_TO}{_NUMBER})?{_UNIT})|(?=[¥￥$£€]))"
    rf"{_SIGN}{_AMOUNT}{_UPPER}{_AFTER}(?=[\s,;。!?、|/()]|\0|$)",
    re.IGNORECASE,
)


def read_budget(reading: Reading) -> None:
    """Puts the budget, of a range the higher amount."""
    labelled = re.compile(rf"{words('budget')}{_LABELLED}", re.IGNORECASE)
    for pattern in (labelled, _BARE):
        for match in reading.search(pattern):
            amount = _amount(match)
            if 0 < amount * 100 <= MOST_MONEY:
                _put(reading, match, amount, sure=pattern is labelled)
                return


def _put(reading: Reading, match: re.Match[str], amount: Decimal, *, sure: bool) -> None:
    span = (match.start("low"), match.end())
    reading.take(match.span())
    text = reading.raw(span)
    ranged = bool(match["high"]) or _is_range(match["low"])
    certainty = Certainty.FOUND if sure and not ranged else Certainty.CONFIRM
    code = "upper" if ranged else "" if sure else "reading"
    reading.put("budget", show_money(int(amount * 100)), span, certainty=certainty, code=code, text=text)


def _amount(match: re.Match[str]) -> Decimal:
    unit = (match["high_unit"] or "").strip().lower() or match["low_unit"].strip().lower()
    factor = _UNITS.get(unit, 1)
    amount = _number(match["high"] or match["low"]) * factor
    half = match["half"]
    if half and not match["high"] and factor > 1:
        tenths = 5 if half == "半" else _HAN_DIGITS.get(half) or int(half)
        amount += Decimal(factor) * tenths / 10
    return amount


def _is_range(text: str) -> bool:
    """Whether a number names two, as 五六 does."""
    return len(text) == 2 and all(one in _HAN_DIGITS for one in text)


def _number(text: str) -> Decimal:
    if text[0].isdigit():
        return Decimal(text.replace(",", ""))
    if _is_range(text):
        return Decimal(_HAN_DIGITS[text[1]])
    tens, ten, ones = text.partition("十")
    if not ten:
        return Decimal(_HAN_DIGITS[text[-1]])
    return Decimal(_HAN_DIGITS.get(tens[-1:], 1) * 10 + _HAN_DIGITS.get(ones, 0))

"""The words that stand before a value and name its field: captions of the form, headings of sheets, and what people write."""

from __future__ import annotations

import re
from functools import cache

from desktop.controllers.entries.opportunity import FIELDS
from desktop.controllers.entries.paste_text import BEGINS, HAN, TAKEN, Reading, Span

_MORE: dict[str, tuple[str, ...]] = {
    "name": (
        *(
            "收件人",
            "收货人",
            "收貨人",
            "顾客",
            "顧客",
            "业主",
            "業主",
            "称呼",
            "稱呼",
            "昵称",
            "暱稱",
            "新客",
        ),
        *("客户名", "联系人姓名", "customer name", "contact name"),
    ),
    "phone": ("联系方式", "聯絡方式", "my number is", "phone no", "tel no", "手机/电话"),
    "second_phone": ("备用", "備用", "另一个电话"),
    "wechat": ("微信id", "v信", "薇信", "vx", "加微信", "加微", "加v"),
    "email": ("email address",),
    "company": ("公司名", "单位名称"),
    "address": (
        *(
            "家住",
            "住在",
            "住",
            "位于",
            "位於",
            "收货地址",
            "收貨地址",
            "安装地址",
            "送货地址",
            "地点",
            "坐标",
        ),
        *("location", "addr"),
    ),
    "needs": ("interested in", "想要", "需要", "意向", "诉求", "訴求"),
    "budget": ("价位", "價位", "心理价位", "总预算", "budget is"),
    "expected_close": ("预计下单", "预计下单日期", "成交日期", "預計下單"),
    "next_follow_up": ("跟进时间", "回访时间", "预约时间", "預約時間", "到店时间", "next visit"),
    "owner": ("负责", "顾问", "顧問"),
}
# So plain that they name a field without a mark behind them.
_ATTACHED: dict[str, tuple[str, ...]] = {
    "name": (
        *("客户姓名", "姓名", "名字", "收件人", "收货人", "联系人", "聯絡人", "称呼", "稱呼"),
        *("我是", "我叫", "my name is", "this is", "i'm", "i am"),
    ),
    "address": ("详细地址", "收货地址", "地址", "住址", "家住", "住在", "住", "位于", "坐标"),
}
_LONGEST = 30
_MARK = r"\s*(?:[:=]|是|为|為|\bis\b)?\s*"


@cache
def words(field: str) -> str:
    """An expression for every label of a field, the longest first."""
    one = next(one for one in FIELDS if one.key == field)
    return _any((one.label, *one.aliases, *_MORE.get(field, ())))


def _any(labels: tuple[str, ...]) -> str:
    """The longest first; 区 is none in 小区."""
    longest = sorted({label.casefold() for label in labels}, key=len, reverse=True)
    alone = rf"(?<![{HAN}])"
    each = [(alone if len(label) == 1 else "") + re.escape(label) for label in longest]
    return rf"(?<![A-Za-z])(?:{'|'.join(each)})"


def before(reading: Reading, field: str, start: int) -> Span | None:
    """The label of a field that ends where a value starts."""
    line = reading.free.rfind("\n", 0, start) + 1
    match = _before(field).search(reading.free, max(line, start - _LONGEST), start)
    return match.span() if match else None


@cache
def _before(field: str) -> re.Pattern[str]:
    return re.compile(rf"{words(field)}(?:号码|號碼|号|號)?{_MARK}$", re.IGNORECASE)


@cache
def labelled(field: str) -> re.Pattern[str]:
    """A field's label at the beginning of a part; what follows it is the value.

    A Chinese label may have a space for a colon, one of two characters or more; the plainest need neither.
    """
    attached = rf"|{BEGINS}{_any(_ATTACHED[field])}" if field in _ATTACHED else ""
    spaced = rf"|{BEGINS}(?=[^\x00-\x7f]{{2}}){words(field)}[ \t]+(?=[^\s{TAKEN}])"
    return re.compile(rf"(?:{words(field)}[ \t]*[:=]{spaced}{attached})[ \t]*", re.IGNORECASE)


@cache
def any_label() -> re.Pattern[str]:
    """A label of any field with its colon: where it begins, the value before it has ended."""
    return re.compile(rf"(?:{'|'.join(words(one.key) for one in FIELDS)})\s*[:=]", re.IGNORECASE)


def value_span(reading: Reading, start: int, ends: str) -> Span:
    """The value that begins at a place, up to a mark that ends it, another label, or what is taken.

    Arguments:
        ends: an expression; a line's end always ends a value.
    """
    free = reading.free
    stop = re.compile(rf"[\n\t;|{TAKEN}]|\s/\s|{ends}").search(free, start)
    end = stop.start() if stop else len(free)
    label = any_label().search(free, start, end)
    end = label.start() if label else end
    value = free[start:end]
    return start + len(value) - len(value.lstrip()), start + len(value.rstrip(" ,。、"))

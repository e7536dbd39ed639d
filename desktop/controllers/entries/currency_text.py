"""What a typed amount names as its currency, and what is left of it as a number."""

from __future__ import annotations

import re

_DOLLARS = frozenset({"USD", "HKD", "MOP", "TWD", "SGD", "AUD", "CAD"})
_YUAN = frozenset({"CNY", "HKD", "MOP", "TWD", "SGD"})
# What each sign and word may stand for, in lower case.
_NAMES: dict[str, frozenset[str]] = {
    **dict.fromkeys(("¥", "￥", "cny", "rmb", "人民币", "人民幣"), frozenset({"CNY"})),
    **dict.fromkeys(("nt$", "ntd", "twd", "新台币", "新台幣", "新臺幣", "台币", "台幣"), frozenset({"TWD"})),
    **dict.fromkeys(("hk$", "hkd", "港币", "港幣", "港元"), frozenset({"HKD"})),
    **dict.fromkeys(("mop$", "mop", "澳门元", "澳門元"), frozenset({"MOP"})),
    **dict.fromkeys(("us$", "usd", "美元", "美金"), frozenset({"USD"})),
    **dict.fromkeys(("s$", "sgd"), frozenset({"SGD"})),
    **dict.fromkeys(("rm", "myr"), frozenset({"MYR"})),
    **dict.fromkeys(("a$", "aud"), frozenset({"AUD"})),
    **dict.fromkeys(("c$", "cad"), frozenset({"CAD"})),
    **dict.fromkeys(("€", "eur", "欧元", "歐元"), frozenset({"EUR"})),
    **dict.fromkeys(("£", "gbp", "英镑", "英鎊"), frozenset({"GBP"})),
    "$": _DOLLARS,
    "元": _YUAN,
}
_NAME = re.compile("|".join(re.escape(one) for one in sorted(_NAMES, key=len, reverse=True)), re.IGNORECASE)
# As thousands, ten thousands and lakhs are parted; in `12,5` the comma may stand before decimals.
_GROUPED = re.compile(
    r"-?(?:\d{1,3}(?:[,，]\d{3})+|\d{1,4}(?:[,，]\d{4})+|\d{1,2}(?:[,，]\d{2})+[,，]\d{3})(?:[^\d,，][^,，]*)?"
)
_COMMAS = re.compile("[,，]")
# What most amounts are is looked at no closer: a sheet has hundreds of thousands.
_BARE = re.compile(r"[\d.\s]*", re.ASCII)


def bare_amount(text: str) -> str:
    """The number in a typed amount: without spaces, the currency, and commas that part it into groups.

    Arguments:
        text: as it was typed, cleaned.
    """
    if _BARE.fullmatch(text):
        return "".join(text.split())
    bare = "".join(_NAME.sub("", text).split())
    return _COMMAS.sub("", bare) if _GROUPED.fullmatch(bare) else bare


def is_foreign(text: str, currency: str) -> bool:
    """Whether a typed amount names a currency that an ISO 4217 code is not."""
    return not _BARE.fullmatch(text) and any(
        currency not in _NAMES[one.lower()] for one in _NAME.findall(text)
    )

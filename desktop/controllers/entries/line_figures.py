"""Quantities, prices and discounts of a document's line: read as people type them, and written as they read them.

Everything is counted in whole units; what is too fine for them is refused and never rounded behind the back of
whoever typed it.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from desktop.controllers.amounts import (
    MOST_AMOUNT,
    MOST_QUANTITY,
    NO_DISCOUNT,
    QUANTITY,
    WHOLE_RATE,
    Discount,
)
from desktop.controllers.entries.field import Invalid, clean
from desktop.currencies import CURRENCIES, currency_sign

MINUS = "\N{MINUS SIGN}"
SPACE = "\N{NO-BREAK SPACE}"

_NUMBER = re.compile(r"((?:\d{1,3}(?:,\d{3})+|\d+)?)(?:\.(\d*))?", re.ASCII)
_BEFORE = sorted({"CNY", "RMB", *(sign for sign, _name in CURRENCIES.values())}, key=len, reverse=True)
_SIGNS = re.compile(rf"^(?:{'|'.join(map(re.escape, _BEFORE))})|(?:元|块|塊|CNY|RMB)$", re.IGNORECASE)
_FOLDS = re.compile(r"(.+)折")
_SHARE = re.compile(r"-?(.+)%(?:off)?", re.IGNORECASE)
_TAKEN = re.compile(r"off$|^[减減]", re.IGNORECASE)
_DASHES = str.maketrans(dict.fromkeys("−–—", "-"))
_CHINESE = str.maketrans("〇零一二两兩三四五六七八九点點對", "0012223456789..对")
_NONE = frozenset({"", "-", "0", "无", "無", "none", "不打折", "原价", "原價"})
# No figure of a document has more digits before its point; longer ones are not even counted.
_MOST_DIGITS = 18
_CENTS, _THOUSANDTHS = 2, 3
_TEN_THOUSAND = 4
# A bare number up to here is a share of the price: eight and a half folds in Chinese, percent elsewhere.
_MOST_FOLDS, _MOST_PERCENT = 10, 100


def _plain(text: object) -> str:
    """What was typed without spaces, full-width forms and the several dashes."""
    return unicodedata.normalize("NFKC", clean(text)).replace(" ", "").translate(_DASHES)


def _scaled(plain: str, places: int) -> int | None:
    """A number in units of so many decimal places; None where it is finer.

    Raises:
        ValueError: it is no number.
        OverflowError: it is longer than any figure of a document.
    """
    found = _NUMBER.fullmatch(plain)
    whole, decimals = (found[1].replace(",", ""), (found[2] or "").rstrip("0")) if found else ("", "")
    if found is None or not (found[1] or found[2]):
        raise ValueError
    whole = whole.lstrip("0")
    if len(whole) > _MOST_DIGITS:
        raise OverflowError
    return int(whole + decimals.ljust(places, "0") or "0") if len(decimals) <= places else None


def parse_quantity(text: object) -> int:
    """A quantity in thousandths.

    Raises:
        Invalid: it is none, finer than a thousandth, not above zero or beyond what a document can hold.
    """
    plain = _plain(text)
    negative = plain.startswith("-")
    try:
        quantity = _scaled(plain.removeprefix("-").removeprefix("+"), _THOUSANDTHS)
    except ValueError:
        raise Invalid("quantity", text=clean(text)) from None
    except OverflowError:
        raise Invalid("quantity_large") from None
    if quantity is None:
        raise Invalid("quantity_fine", text=clean(text))
    if negative or not quantity:
        raise Invalid("quantity_zero")
    if quantity > MOST_QUANTITY:
        raise Invalid("quantity_large")
    return quantity


def parse_price(text: object) -> int:
    """An amount in minor units; nothing typed is nothing to pay.

    Raises:
        Invalid: it is no amount, finer than a cent, negative or beyond what a document can hold.
    """
    plain = _SIGNS.sub("", _SIGNS.sub("", _plain(text)))
    if not plain:
        if clean(text):
            raise Invalid("money", text=clean(text))
        return 0
    negative = plain.startswith("-")
    plain = plain.removeprefix("-").removeprefix("+")
    places = _CENTS
    if plain.endswith(("万", "萬")):
        plain, places = plain[:-1], _CENTS + _TEN_THOUSAND
    try:
        amount = _scaled(plain, places)
    except ValueError:
        raise Invalid("money", text=clean(text)) from None
    except OverflowError:
        raise Invalid("money_large") from None
    if amount is None:
        raise Invalid("money_fine", text=clean(text))
    if negative and amount:
        raise Invalid("money_negative")
    if amount > MOST_AMOUNT:
        raise Invalid("money_large")
    return amount


def parse_discount(text: object, chinese: bool) -> Discount:
    """A discount: 15%, 8.5折 (which leaves 85 %), 85折, 八五折, -200, 200元, ¥200, or a bare number.

    Arguments:
        chinese: a bare number up to ten is read as folds (8.5 leaves 85 %) and a larger one as an amount; else one
            up to a hundred is percent taken off.

    Raises:
        Invalid: it is none, finer than it can be kept, or takes off more than everything.
    """
    plain = _plain(text)
    if plain.casefold() in _NONE:
        return NO_DISCOUNT
    try:
        folds, share = _FOLDS.fullmatch(plain), _SHARE.fullmatch(plain)
        if folds:
            return Discount(rate=_rate_of_folds(_digits(folds[1])))
        if share:
            return Discount(rate=_rate(_scaled(share[1], _CENTS)))
        if _NUMBER.fullmatch(plain):
            return _bare(plain, chinese)
        return Discount(amount=parse_price(_TAKEN.sub("", plain).replace("-", "", 1)))
    except (ValueError, OverflowError):
        raise Invalid("discount", text=clean(text)) from None
    except Invalid as invalid:
        code = "discount" if invalid.code == "money" else invalid.code
        raise Invalid(code, text=clean(text)) from None


def _bare(plain: str, chinese: bool) -> Discount:
    """A number without any sign: what it means depends on who writes it."""
    number = Decimal(plain.replace(",", ""))
    if not number:
        return NO_DISCOUNT
    if number > (_MOST_FOLDS if chinese else _MOST_PERCENT):
        return Discount(amount=parse_price(plain))
    return Discount(rate=_rate_of_folds(plain) if chinese else _rate(_scaled(plain, _CENTS)))


def _digits(folds: str) -> str:
    """Folds in figures: 八五 is 85, 七点五 is 7.5, 对 is half."""
    figures = folds.translate(_CHINESE)
    return "5" if figures == "对" else figures


def _rate_of_folds(plain: str) -> int:
    """What so many folds take off: of 8.5, and of 85, fifteen percent."""
    thousandths = _scaled(plain, _THOUSANDTHS)
    if thousandths is not None and thousandths <= WHOLE_RATE:
        return WHOLE_RATE - thousandths
    hundredths = _scaled(plain, _CENTS)
    if hundredths is not None and hundredths > WHOLE_RATE:
        raise ValueError
    return WHOLE_RATE - _rate(hundredths)


def _rate(hundredths: int | None) -> int:
    """A share in hundredths of a percent.

    Raises:
        Invalid: it is finer than that, or more than everything.
    """
    if hundredths is None:
        raise Invalid("discount_fine")
    if hundredths > WHOLE_RATE:
        raise Invalid("discount_whole")
    return hundredths


def show_amount(minor: int) -> str:
    """An amount as a document shows it: 1680000 → "16,800.00", -20000 → "−200.00"."""
    whole, cents = divmod(abs(minor), 100)
    return f"{MINUS if minor < 0 else ''}{whole:,}.{cents:02d}"


def show_sum(minor: int, currency: str) -> str:
    """An amount that stands alone, with its currency's sign before it on the same line."""
    return f"{currency_sign(currency)}{SPACE}{show_amount(minor)}"


def show_quantity(thousandths: int) -> str:
    """A quantity as a document shows it: 2500 → "2.5"."""
    return decimal(thousandths, QUANTITY)


def show_discount(discount: Discount, chinese: bool) -> str:
    """A discount as a document shows it: "8.5 折" or "15 %" of a share, "−200.00" of an amount, nothing of none."""
    if discount.amount:
        return show_amount(-discount.amount)
    if not discount.rate:
        return ""
    if not chinese:
        return f"{decimal(discount.rate, WHOLE_RATE // 100)}{SPACE}%"
    folds = decimal(WHOLE_RATE - discount.rate, WHOLE_RATE // 10)
    return f"{folds if '.' in folds else f'{folds}.0'}{SPACE}折"


def decimal(number: int, units: int) -> str:
    """So many parts as a decimal fraction, no nought at its end.

    Arguments:
        units: how many parts are one; a power of ten.
    """
    whole, part = divmod(number, units)
    return f"{whole:,}.{part:0{len(str(units)) - 1}d}".rstrip("0") if part else f"{whole:,}"

"""What stands on a printed document in words and figures, in the document's own language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop.controllers.amounts import WHOLE_RATE, Discount
from desktop.controllers.entries.line_figures import (
    SPACE,
    decimal,
    show_amount,
    show_discount,
    show_quantity,
)
from desktop.controllers.printing import Printed
from desktop.controllers.printing_amounts import capital_amount
from desktop.translation import Translator, mark
from desktop.words import Document, Kind

# The labels, by the names under which a template finds them.
LABELS = {
    "number": mark("Paper", "No."),
    "date": mark("Paper", "Date"),
    "valid_until": mark("Paper", "Valid until"),
    "delivery": mark("Paper", "Delivery date"),
    "customer": mark("Paper", "Customer"),
    "phone": mark("Paper", "Phone"),
    "address": mark("Paper", "Deliver to"),
    "owner": mark("Paper", "Salesperson"),
    "code": mark("Paper", "Code"),
    "product": mark("Paper", "Product and specification"),
    "unit": mark("Paper", "Unit"),
    "quantity": mark("Paper", "Quantity"),
    "price": mark("Paper", "Unit price"),
    "discount": mark("Paper", "Discount"),
    "amount": mark("Paper", "Amount"),
    "line_remark": mark("Paper", "Remark"),
    "gross": mark("Paper", "Gross amount"),
    "rounding": mark("Paper", "Rounding"),
    "total": mark("Paper", "Total"),
    "deposit": mark("Paper", "Deposit"),
    "balance": mark("Paper", "Balance"),
    "in_words": mark("Paper", "Total in words"),
    "remark": mark("Paper", "Remarks"),
    "terms": mark("Paper", "Terms"),
    "seller": mark("Paper", "Seller (signature and seal)"),
    "buyer": mark("Paper", "Customer (signature)"),
    "signed_on": mark("Paper", "Date of signature"),
}
TITLES = {
    Kind.INTENTION: mark("Paper", "Sales intention"),
    Kind.CONTRACT: mark("Paper", "Sales contract"),
}
_VOIDED = mark("Paper", "Voided")
_UNSAVED = mark("Paper", "Draft")
# An approved document needs no word for it.
_STATES = {
    Document.CREATED: mark("Paper", "Not approved yet"),
    Document.IN_REVIEW: mark("Paper", "In review"),
    Document.RE_REVIEW: mark("Paper", "In re-review"),
}
_DAY = mark("Paper", "{year}-{month}-{day}")
_PAGE = mark("Paper", "Page {page} of {pages}")
_COUNT = mark("Paper", "Lines: {lines}, quantity: {quantity}")
_FREE = mark("Paper", "free")
_ON_WHOLE = mark("Paper", "Discount (with {discount} on the whole)")

# How a sum of each currency begins in capital characters; only those counted in 元, 角 and 分.
_CAPITALS = {
    "CNY": ("人民币", "人民幣"),
    "TWD": ("新台币", "新臺幣"),
    "HKD": ("港币", "港幣"),
    "USD": ("美元", "美元"),
}
_CHINESE = ("zh_CN", "zh_TW")
_TRADITIONAL = "zh_TW"


class Wording:
    """Words what is printed.

    Arguments:
        language: `en`, `zh_CN` or `zh_TW`.
        say: translates into that language, which need not be the one the window speaks.
    """

    def __init__(self, language: str, say: Translator) -> None:
        self.language = language
        self._say = say

    def text(self, source: str) -> str:
        """A marked text of this file in the document's language."""
        return self._say("Paper", source, "", -1)

    def labels(self) -> dict[str, str]:
        """Every label by its name in the template."""
        return {name: self.text(source) for name, source in LABELS.items()}

    def title(self, kind: Kind) -> str:
        """What the document is."""
        return self.text(TITLES[kind])

    def state(self, printed: Printed) -> str:
        """What a reader must know before trusting the page; empty for an approved document."""
        if printed.voided:
            return self.text(_VOIDED)
        if not printed.number:
            return self.text(_UNSAVED)
        state = _STATES.get(printed.document)
        return self.text(state) if state else ""

    def day(self, on: date | None) -> str:
        """A date as a document says it; empty where there is none."""
        if on is None:
            return ""
        padded = self.language not in _CHINESE
        month, day = (f"{part:02d}" if padded else str(part) for part in (on.month, on.day))
        return self.text(_DAY).format(year=on.year, month=month, day=day)

    def page(self, page: int, pages: int) -> str:
        """Which page of how many."""
        return self.text(_PAGE).format(page=page, pages=pages)

    def count(self, lines: int, quantity: int) -> str:
        """How many lines there are, and their quantities together in thousandths."""
        return self.text(_COUNT).format(lines=f"{lines:,}", quantity=show_quantity(quantity))

    def discount(self, discount: Discount) -> str:
        """A discount as the trade says it: 15 % taken off are 8.5 折; a fixed amount stands for itself."""
        if discount.rate >= WHOLE_RATE:
            return self.text(_FREE)
        if discount.rate and self.language in _CHINESE:
            return f"{decimal(WHOLE_RATE - discount.rate, WHOLE_RATE // 10)}{SPACE}折"
        return show_discount(discount, chinese=False)

    def discounts(self, printed: Printed) -> str:
        """What the sum of all discounts is called, and how much of it the document took off as a whole."""
        said = self.discount(printed.discount)
        return self.text(_ON_WHOLE).format(discount=said) if said else self.text(LABELS["discount"])

    def in_words(self, minor: int, currency: str) -> str:
        """An amount in Chinese capital characters; empty in English, and for what is not counted in 元."""
        begins = _CAPITALS.get(currency)
        if self.language not in _CHINESE or begins is None:
            return ""
        traditional = self.language == _TRADITIONAL
        return begins[traditional] + capital_amount(minor, traditional=traditional)


def taken_off(minor: int) -> str:
    """An amount that is taken off, or added where it is negative; empty for none."""
    if not minor:
        return ""
    return show_amount(-minor) if minor > 0 else f"+{show_amount(-minor)}"


def paragraphs(text: str) -> Iterable[str]:
    """The paragraphs of a text that somebody typed, without the empty ones."""
    return [line.strip() for line in text.splitlines() if line.strip()]

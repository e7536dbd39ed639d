"""What an import template says of each column: what belongs there, what is allowed, and an example."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from desktop.clock import clock
from desktop.controllers.entries.field import Field, FieldKind
from desktop.translation import mark, some, translate

PERSON, PRODUCT = (
    mark("TemplateExamples", "(Example) Lin Yue"),
    mark("TemplateExamples", "(Example) Oak sofa"),
)
EXAMPLES = frozenset(
    {
        *(PERSON, "（示例）林悦", "（範例）林悅"),
        *(PRODUCT, "（示例）橡木沙发", "（範例）橡木沙發"),
    }
)
"""The names of the example rows, in every language of the program."""

_PURPOSES: dict[str, str] = {
    "Customer name": mark("TemplateColumns", "Who the customer is: a person or a firm"),
    "Title": mark("TemplateColumns", "How the customer is addressed"),
    "Phone": mark("TemplateColumns", "The number by which the customer is recognized again"),
    "Second phone": mark("TemplateColumns", "Another number, where there is one"),
    "WeChat": mark("TemplateColumns", "The customer's WeChat ID"),
    "E-mail": mark("TemplateColumns", "The customer's e-mail address"),
    "Company": mark("TemplateColumns", "The firm the customer buys for"),
    "Province": mark("TemplateColumns", "Where to deliver: province or state"),
    "City": mark("TemplateColumns", "Where to deliver: city"),
    "District": mark("TemplateColumns", "Where to deliver: district"),
    "Address": mark("TemplateColumns", "Where to deliver: street, number, estate"),
    "Source": mark("TemplateColumns", "How the customer came to you"),
    "Intent": mark("TemplateColumns", "How likely the customer is to buy, A most"),
    "Level": mark("TemplateColumns", "How valuable the customer is, A most"),
    "Progress": mark("TemplateColumns", "How far it has come"),
    "Expected close": mark("TemplateColumns", "When the customer will probably buy"),
    "Products, needs": mark("TemplateColumns", "What the customer is interested in"),
    "Budget": mark("TemplateColumns", "What the customer wants to spend"),
    "Next follow-up": mark("TemplateColumns", "When to get in touch again"),
    "Remark": mark("TemplateColumns", "Whatever else should be known"),
    "Owner": mark("TemplateColumns", "Who looks after it; it may stay empty"),
    "Store": mark("TemplateColumns", "The store it belongs to"),
    "Code": mark("TemplateColumns", "What tells the product from all others; leading zeros stay"),
    "Bar code": mark("TemplateColumns", "The number below the bars"),
    "Name": mark("TemplateColumns", "What the product is called"),
    "Specification": mark("TemplateColumns", "Size, material, color"),
    "Category": mark("TemplateColumns", "The group it belongs to; a new one may be written"),
    "Unit": mark("TemplateColumns", "What it is counted in; a new one may be written"),
    "Price": mark("TemplateColumns", "What one of it costs"),
}
_EXAMPLES: dict[str, str] = {
    "Customer name": PERSON,
    "Phone": "138 0013 8000",
    "Second phone": mark("TemplateExamples", "021-6234 5678 ext. 801"),
    "WeChat": "linyue_home",
    "E-mail": "lin.yue@example.com",
    "Company": mark("TemplateExamples", "Mingyuan Design"),
    "Province": mark("TemplateExamples", "Zhejiang"),
    "City": mark("TemplateExamples", "Hangzhou"),
    "District": mark("TemplateExamples", "Xihu"),
    "Address": mark("TemplateExamples", "18 Wensan Road, house 3, flat 502"),
    "Intent": "B",
    "Level": "B",
    "Products, needs": mark("TemplateExamples", "sofa, coffee table"),
    "Remark": mark("TemplateExamples", "Moves in October; call after six"),
    "Code": "00123",
    "Bar code": "6901234567892",
    "Name": PRODUCT,
    "Specification": mark("TemplateExamples", "2.2 m, light oak, gray cover"),
    "Category": mark("TemplateExamples", "Sofas"),
    "Unit": mark("TemplateExamples", "piece"),
}
_AMOUNTS = {"Budget": 28_000, "Price": 4_580.5}
_DAYS = {"Expected close": 30, "Next follow-up": 3}


def purpose(one: Field) -> str:
    """What belongs into a column; empty where its caption says it all."""
    return translate("TemplateColumns", _PURPOSES[one.label]) if one.label in _PURPOSES else ""


def example(one: Field, listed: Sequence[str] = ()) -> str | float | date:
    """What the example row has in a column.

    Arguments:
        one: the field.
        listed: what may be chosen there.
    """
    if one.label in _AMOUNTS:
        return _AMOUNTS[one.label]
    if one.label in _DAYS:
        return clock.today() + timedelta(days=_DAYS[one.label])
    if one.kind in (FieldKind.CHOICE, FieldKind.STAFF, FieldKind.STORE, FieldKind.TITLE):
        return listed[-1] if listed and one.kind is FieldKind.TITLE else next(iter(listed), "")
    return translate("TemplateExamples", _EXAMPLES[one.label]) if one.label in _EXAMPLES else ""


def allowed(one: Field, listed: Sequence[str] = ()) -> str:
    """What may stand in a column.

    Arguments:
        one: the field.
        listed: what may be chosen there.
    """
    if listed and one.kind is not FieldKind.SUGGESTED:
        return translate("TemplateColumns", "From the list: {values}").format(values=some(listed, 4))
    text = _ALLOWED.get(one.kind)
    if text is not None:
        return translate("TemplateColumns", text)
    return translate("TemplateColumns", "Text, at most %n character(s)", n=one.limit)


_ALLOWED: dict[FieldKind, str] = {
    FieldKind.PHONE: mark("TemplateColumns", "One phone number, a foreign one with its country code"),
    FieldKind.EMAIL: mark("TemplateColumns", "One e-mail address"),
    FieldKind.MONEY: mark("TemplateColumns", "An amount that is not negative, with at most two decimals"),
    FieldKind.DATE: mark("TemplateColumns", "A date, such as 2026-12-20"),
    FieldKind.TAGS: mark("TemplateColumns", "Several words with commas between them"),
    FieldKind.STAFF: mark("TemplateColumns", "The name or the login of a member of staff"),
    FieldKind.STORE: mark("TemplateColumns", "The name or the code of a store"),
    FieldKind.CHOICE: mark("TemplateColumns", "A name from the list in Settings"),
}

"""What can be wrong with something that a person types, in words."""

from __future__ import annotations

from desktop.translation import mark

PROBLEMS: dict[str, str] = {
    "required": mark("Problems", "{field} is missing"),
    "phone_or_wechat": mark("Problems", "Enter a phone or a WeChat"),
    "phone_required": mark("Problems", "A customer needs a phone"),
    "store_required": mark("Problems", "A customer needs a store"),
    "too_short": mark("Problems", "Number too short: only %n digit(s)"),
    "too_long": mark("Problems", "Number too long: %n digit(s)"),
    "not_a_number": mark("Problems", "“{text}” is not a phone number"),
    "digits_lost": mark("Problems", "“{text}” has lost digits in Excel: enter the whole number"),
    "several_numbers": mark("Problems", "More than one number: put the second into its own field"),
    "phone_unlikely": mark("Problems", "This number is unusual for its region: check it"),
    "email": mark("Problems", "The e-mail address is incomplete"),
    "money": mark("Problems", "“{text}” is not an amount"),
    "money_negative": mark("Problems", "The amount cannot be negative"),
    "money_large": mark("Problems", "The amount is too large"),
    "money_fine": mark("Problems", "“{text}” has more than two decimals"),
    "money_foreign": mark("Problems", "“{text}” names another currency: it is taken as {currency}"),
    "quantity": mark("Problems", "“{text}” is not a quantity"),
    "quantity_fine": mark("Problems", "“{text}” has more than three decimals"),
    "quantity_zero": mark("Problems", "The quantity has to be more than 0"),
    "quantity_large": mark("Problems", "The quantity is too large"),
    "discount": mark("Problems", "“{text}” is not a discount: write 15% or -200"),
    "discount_fine": mark("Problems", "“{text}” is finer than a hundredth of a percent"),
    "discount_whole": mark("Problems", "A discount cannot take off more than everything"),
    "discount_large": mark("Problems", "The discount is larger than the line: {amount}"),
    "amount_above": mark("Problems", "Without a discount the line comes to {amount} only"),
    "lines_none": mark("Problems", "Enter at least one line"),
    "date": mark("Problems", "“{text}” is not a date: write 2026-12-20"),
    "long": mark("Problems", "Too long: at most %n character(s)"),
    "choice_unknown": mark("Problems", "There is no {field} “{text}”"),
    "staff_unknown": mark("Problems", "There is no member of staff “{text}”"),
    "store_unknown": mark("Problems", "There is no store “{text}”"),
    "store_not_yours": mark("Problems", "“{text}” is not one of your stores"),
    "owner_not_there": mark("Problems", "“{text}” does not work in “{store}”"),
    "owner_store_open": mark("Problems", "“{text}” does not work in exactly one store: name the store"),
    "product_twice": mark("Problems", "Row {row} has this code already"),
    "bar_code_there": mark("Problems", "{code} {name} has this bar code too"),
    "bar_code_twice": mark("Problems", "Row {row} has this bar code too"),
    "customer_there": mark("Problems", "The customer {number} is registered with it already"),
    "customer_twice": mark("Problems", "Row {row} has it already"),
    "customer_elsewhere": mark("Problems", "{name}, a customer of {owner}, is registered with it already"),
    "phone_twice": mark("Problems", "Row {row} has this phone already"),
    "record_twice": mark("Problems", "Row {row} is about this record already"),
    "open_there": mark("Problems", "{number} {name} is open with this phone"),
    "open_elsewhere": mark("Problems", "{owner} in {store} is working on this phone already"),
    "wechat_twice": mark("Problems", "Row {row} has this WeChat already"),
    "wechat_there": mark("Problems", "{number} {name} is open with this WeChat"),
    "wechat_elsewhere": mark("Problems", "{owner} in {store} is working on this WeChat already"),
    "shared_customer": mark("Problems", "Shared customer: {name}"),
    "number_unknown": mark(
        "Problems", "There is no record {text} that you may see: empty the cell to import a new one"
    ),
    "cannot_update": mark("Problems", "Cannot be updated: {refusal}"),
    "place_stays": mark("Problems", "Owner and store are changed by Assign: “{text}” is left out"),
    "value_stays": mark("Problems", "There is no {field} “{text}”: it stays as it is"),
    "customer_phone_stays": mark("Problems", "The customer keeps the phone it has"),
    "instant": mark("Problems", "“{text}” is not a time: write 2026-12-20 14:30"),
    "in_future": mark("Problems", "“{text}” lies in the future"),
    "creator_unknown": mark("Problems", "There is no member of staff “{text}”: entered as yours"),
    "author_unknown": mark(
        "Problems", "There is no member of staff “{text}”: the follow-up keeps the name in its text"
    ),
    "method_unknown": mark("Problems", "There is no method “{text}”: entered as Other"),
    "follow_up_there": mark("Problems", "The record has this follow-up already"),
    "follow_up_joined": mark("Problems", "The follow-up goes to the record of row {row}"),
    "entered_meanwhile": mark("Problems", "Somebody entered this record meanwhile: import the row again"),
    "changed_meanwhile": mark(
        "Problems", "The record was saved meanwhile: look at it, then import the row again"
    ),
    "before_document": mark("Problems", "{field} lies before the document's date"),
    "digits_rounded": mark("Problems", "So many zeros at the end: Excel may have rounded the number"),
    "cell_in_error": mark("Problems", "The sheet holds {text} instead of a value"),
    "cell_uncalculated": mark("Problems", "The sheet holds a formula without a value"),
    "day_over": mark("Problems", "This day is over"),
    "totals_row": mark("Problems", "Looks like a totals row"),
    "captions_again": mark("Problems", "Looks like the column names once more"),
    "same_phone_twice": mark("Problems", "The second phone repeats the first"),
}

OF_ROWS = frozenset(("totals_row", "captions_again"))
"""What is said of a whole row, whichever field it begins with."""

"""Chinese capital amounts, 大写金额: a sum in characters that no stroke turns into another.

The rules are those of 《正确填写票据和结算凭证的基本规定》 of the People's Bank of China, numbers 1 to 4. Two libraries
were measured first. num2words 0.5.14 has no Chinese money. cn2an 0.5.24 said 99 391 of 100 000 amounts as this file
does, but leaves out 整 after 角 and the 零 of four noughts passed over (叁亿叁仟元 for 300 003 000), knows no traditional
characters, and brings a second package: what would be left to do around it is as long as this file.
"""

from __future__ import annotations

from desktop.controllers.amounts import MOST_AMOUNT

DIGITS = "零壹贰叁肆伍陆柒捌玖"
PLACES = ("", "拾", "佰", "仟")
GROUPS = ("", "万", "亿", "万")
GROUP = 10_000
_TRADITIONAL = str.maketrans("贰叁陆万亿负", "貳參陸萬億負")


def capital_amount(minor: int, *, traditional: bool = False) -> str:
    """An amount in capital characters, such as 肆万贰仟肆佰元整.

    整 stands after 元 and after 角, never after 分. Several noughts within a number are one 零; where 万 or 元 is
    nought itself but the place after it is not, there is none (rule 4, third case: 壹仟陆佰捌拾元叁角贰分); where 角 is
    nought but 分 is not, there always is (fourth case: 叁佰贰拾伍元零肆分).

    Arguments:
        minor: hundredths of the currency, at most 10**15 of them.
        traditional: in the characters of Taiwan.

    Raises:
        ValueError: the amount is too large to be said.
    """
    if abs(minor) > MOST_AMOUNT:
        raise ValueError(minor)
    whole, cents = divmod(abs(minor), 100)
    said = f"{_whole(whole)}元" if whole or not cents else ""
    said += _cents(cents, after=bool(said))
    if minor < 0:
        said = f"负{said}"
    return said.translate(_TRADITIONAL) if traditional else said


def _cents(cents: int, after: bool) -> str:
    """角 and 分, after 元 where there was any."""
    tens, ones = divmod(cents, 10)
    if not ones:
        return f"{DIGITS[tens]}角整" if tens else "整"
    dimes = f"{DIGITS[tens]}角" if tens else "零" if after else ""
    return f"{dimes}{DIGITS[ones]}分"


def _whole(number: int) -> str:
    """A whole number, four digits at a time."""
    if not number:
        return DIGITS[0]
    said, passed = "", False
    for at in reversed(range(len(GROUPS))):
        group = number // GROUP**at % GROUP
        if said and group and (passed or group < GROUP // 10):
            said += DIGITS[0]
        said += _group(group)
        # Of 万亿, the 亿 is said even where nothing but noughts stands before it.
        if group or (said and GROUPS[at] == "亿"):
            said += GROUPS[at]
        passed = not group
    return said


def _group(group: int) -> str:
    """Up to four digits: 4070 → 肆仟零柒拾."""
    said = ""
    for at in reversed(range(len(PLACES))):
        digit = group // 10**at % 10
        if digit:
            noughts = said and not group // 10 ** (at + 1) % 10
            said += f"{DIGITS[0] if noughts else ''}{DIGITS[digit]}{PLACES[at]}"
    return said

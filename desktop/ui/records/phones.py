"""Phones as they are read in a list and as they leave the program."""

from __future__ import annotations

CHINESE_MOBILE = 11


def shown_phone(typed: str, region: str) -> str:
    """A Chinese mobile in groups of 3, 4 and 4; any other number as it was typed."""
    digits = bare_phone(typed)
    if region == "CN" and len(digits) == CHINESE_MOBILE and digits.isdecimal() and digits.startswith("1"):
        return f"{digits[:3]} {digits[3:7]} {digits[7:]}"
    return " ".join(typed.split())


def bare_phone(typed: str) -> str:
    """A number without any space, as other programs take it."""
    return "".join(typed.split())

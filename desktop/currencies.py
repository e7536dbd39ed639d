"""The currencies that prices and sales documents can be in: their signs and names."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.translation import mark, translate

# By ISO 4217 code: sign and name; the likeliest first. All have two decimals. Yen, won and dong have none, and every
# amount of the program is kept, typed, rounded and printed in hundredths: a whole yen would be told as 0.01.
CURRENCIES: Mapping[str, tuple[str, str]] = {
    "CNY": ("¥", mark("Currencies", "Chinese yuan")),
    "HKD": ("HK$", mark("Currencies", "Hong Kong dollar")),
    "MOP": ("MOP$", mark("Currencies", "Macao pataca")),
    "TWD": ("NT$", mark("Currencies", "New Taiwan dollar")),
    "SGD": ("S$", mark("Currencies", "Singapore dollar")),
    "MYR": ("RM", mark("Currencies", "Malaysian ringgit")),
    "USD": ("$", mark("Currencies", "US dollar")),
    "EUR": ("€", mark("Currencies", "Euro")),
    "GBP": ("£", mark("Currencies", "British pound")),
    "AUD": ("A$", mark("Currencies", "Australian dollar")),
    "CAD": ("C$", mark("Currencies", "Canadian dollar")),
}


def currency_sign(code: str) -> str:
    """How an amount in a currency is marked; the code itself where the currency is none of ours."""
    return CURRENCIES[code][0] if code in CURRENCIES else code


def currency_texts() -> list[tuple[str, str]]:
    """Each code and how the currency is offered, in the reader's language."""
    return [(code, f"{translate('Currencies', name)} {sign}") for code, (sign, name) in CURRENCIES.items()]

"""Amounts of sales documents as they are shown: with cents, and with the currency's sign where they stand alone."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.currencies import currency_sign


def exact(minor: int) -> str:
    """An amount with its cents: 4240000 → "42,400.00"."""
    whole, cents = divmod(abs(minor), 100)
    locale = QLocale()
    sign = "−" if minor < 0 else ""
    return f"{sign}{locale.toString(whole)}{locale.decimalPoint()}{cents:02d}"


def exact_money(minor: int, currency: str) -> str:
    """An amount with its cents behind its currency's sign, kept on one line."""
    return f"{currency_sign(currency)}\u00a0{exact(minor)}"

"""Passwords and PINs: how they must look, and their Argon2 hashes."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from desktop.errors import Refused

LEAST_PASSWORD = 8
PIN_LENGTHS = range(4, 7)


@dataclass(frozen=True)
class Cost:
    """What a hash costs to make, and so to guess."""

    passes: int
    kibibytes: int
    lanes: int


# Tests put a cheaper one here.
COST = Cost(passes=3, kibibytes=65536, lanes=4)


def is_long_enough(password: str) -> bool:
    """Whether a password has as many characters as are asked for."""
    return len(_normal(password)) >= LEAST_PASSWORD


def check_password(password: str, field: str = "password") -> None:
    """Refuses a password that is too short.

    Raises:
        Refused: fewer than `LEAST_PASSWORD` characters.
    """
    if not is_long_enough(password):
        raise Refused("password_short", field=field, count=LEAST_PASSWORD)


def check_pin(pin: str) -> None:
    """Refuses what is no PIN.

    Raises:
        Refused: not 4 to 6 digits.
    """
    if len(pin) not in PIN_LENGTHS or not (pin.isascii() and pin.isdigit()):
        raise Refused("pin_format", field="pin")


def make_hash(secret: str) -> str:
    """The salted hash under which a password or PIN is stored; takes a tenth of a second on purpose."""
    from argon2 import PasswordHasher

    cost = COST
    return PasswordHasher(cost.passes, cost.kibibytes, cost.lanes).hash(_normal(secret))


def matches(stored: str, secret: str) -> bool:
    """Whether a secret belongs to a stored hash; takes as long where nothing is stored."""
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHash

    try:
        return PasswordHasher().verify(stored or _decoy(COST), _normal(secret)) and bool(stored)
    except (Argon2Error, InvalidHash):
        return False


def _normal(secret: str) -> str:
    """One form for what different keyboards write differently."""
    return unicodedata.normalize("NFC", secret)


@lru_cache(maxsize=4)
def _decoy(cost: Cost) -> str:
    """A hash of nothing anyone knows, as costly as a real one."""
    import secrets

    del cost
    return make_hash(secrets.token_hex(16))

"""Proposes the region in which a file's phone numbers make most sense."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from desktop.controllers.entries.phone import Phone, PhoneError, parse_phone, split_phones

# Regions whose plans are strict enough to tell numbers apart. Plans that accept nearly anything of
# ten digits (Germany, India, Indonesia) are tried only where the file itself names their country code.
CANDIDATES = ("CN", "HK", "TW", "MO", "US", "SG", "MY", "JP", "KR", "AU", "TH", "GB")

_SAMPLE = 400

# 212-667-2002: nobody outside North America groups so, though the digits may fit a plan elsewhere.
AMERICAN_GROUPS = re.compile(r"\(?\d{3}\)?[-. ]\s?\d{3}[-. ]\d{4}(?!\d).*")


def propose_region(texts: Iterable[str], default: str = "CN") -> tuple[str, dict[str, int]]:
    """The region that makes most of the numbers without a country code valid.

    Arguments:
        texts: phone cells of a file; blank ones are passed over. At most 400 spread over the file are read.
        default: kept where no other region does better, and where there is nothing to judge by.

    Returns:
        the region, and for every region tried how many of the numbers judged are valid there.
    """
    plain, stated = _sorted_out(texts)
    named = [region for region, _ in stated.most_common(1)]
    regions = list(dict.fromkeys([default, *named, *CANDIDATES]))
    counts = {region: _count_valid(plain, region) for region in regions}
    best = max(regions, key=lambda region: (counts[region], stated[region] if not plain else 0))
    return best, counts


def is_region(code: str) -> bool:
    """Whether phone numbers of a region, told by its two letters, can be read."""
    from phonenumbers import SUPPORTED_REGIONS

    return code in SUPPORTED_REGIONS


def _sorted_out(texts: Iterable[str]) -> tuple[list[str], Counter[str]]:
    plain: list[str] = []
    stated: Counter[str] = Counter()
    for text in _spread(list(dict.fromkeys(text for text in texts if text and text.strip()))):
        for number in split_phones(text):
            # Read as in no region, only a number with its own country code can be understood.
            international = _read(number, region="")
            if international is None:
                plain.append(number)
            else:
                stated[international.region] += 1
    return plain, stated


def _spread(texts: list[str]) -> list[str]:
    if len(texts) <= _SAMPLE:
        return texts
    return [texts[position * len(texts) // _SAMPLE] for position in range(_SAMPLE)]


def _count_valid(numbers: list[str], region: str) -> int:
    told_apart = region != "US"
    parsed = (
        _read(number, region) for number in numbers if not (told_apart and AMERICAN_GROUPS.fullmatch(number))
    )
    return sum(phone is not None and phone.valid for phone in parsed)


def _read(number: str, region: str) -> Phone | None:
    try:
        return parse_phone(number, region)
    except PhoneError:
        return None

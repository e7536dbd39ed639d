"""Names in pinyin: how Chinese names sort, and what a person may type to find them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import combinations, islice, product
from operator import add

from desktop.controllers.entries.surnames import ALSO, SURNAMES, TITLES
from desktop.paths import resource

MOST_READINGS_TEXT = 400
_MOST_SORTED = 40
_MOST_SPELLED = 32
_MOST_COMBINATIONS = 16
_MOST_DEVIATIONS = 3
_LONGEST_NAME = 4


def sort_key(name: str) -> str:
    """A text that sorts names as a Chinese list does: digits, then Chinese by pinyin among Latin by letter.

    Characters of one sound stay together, and case, accents and punctuation do not count.
    """
    everyday = _everyday()
    # Most names are so, and the long way takes twice as long.
    if len(name) <= _LONGEST_NAME and all(map(everyday.__contains__, name)):
        surname = _surname_syllables(name)
        syllables = (*surname, *map(everyday.__getitem__, name[len(surname) :]))
        return "".join(map(add, syllables, name))
    text = _fold(name)[:_MOST_SORTED]
    surname = _surname(_chinese(text))
    parts: list[str] = []
    seen = 0
    for character in text:
        if character in everyday:
            syllable = surname[seen] if seen < len(surname) else everyday[character]
            seen += 1
            parts.append(syllable + character)
        else:
            parts.append(character if character.isalnum() else " ")
    return " ".join("".join(parts).split()) or text


def readings(name: str) -> str:
    """All that finds a name besides its own characters, in words: full pinyin, initials, and its Latin words.

    A surname is spelled both as a surname and as every day (单雄信: shanxiongxin sxx danxiongxin dxx), and ü
    both as v and as u. The same name always gives the same text, of at most 400 characters.
    """
    # Most names are so, and the long way takes three times as long.
    if 0 < len(name) <= _MOST_SPELLED and all(map(_everyday().__contains__, name)):
        options = _options(name)
        if all(len(found) == 1 for found in options):
            syllables = [found[0] for found in options]
            full, initials = "".join(syllables), "".join([one[0] for one in syllables])
            return full if full == initials else f"{full} {initials}"
    words: dict[str, None] = {}
    length = 0
    for word in _words(_fold(name)):
        if word in words:
            continue
        length += len(word) + 1
        if length > MOST_READINGS_TEXT + 1:
            break
        words[word] = None
    return " ".join(words)


@cache
def _everyday() -> dict[str, str]:
    """The everyday syllable, with its tone, of every character."""
    syllables: dict[str, str] = {}
    for line in resource("pinyin", "characters.txt").read_text(encoding="utf-8").splitlines():
        syllable, _, characters = line.partition(" ")
        syllables.update(dict.fromkeys(characters, syllable))
    return syllables


def _fold(name: str) -> str:
    """Small letters without accents, in compatibility form."""
    if name.isascii():
        return name.lower()
    if all(map(_everyday().__contains__, name)):
        return name
    apart = unicodedata.normalize("NFKD", name).casefold()
    return unicodedata.normalize("NFC", "".join(one for one in apart if unicodedata.category(one) != "Mn"))


def _chinese(text: str) -> str:
    everyday = _everyday()
    return "".join(character for character in text if character in everyday)


def _surname(chinese: str) -> tuple[str, ...]:
    """The syllables of the surname a name opens with; none where the text is longer than a person's name."""
    return _surname_syllables(chinese) if _is_personal(chinese) else ()


def _surname_syllables(chinese: str) -> tuple[str, ...]:
    return SURNAMES.get(chinese[:2]) or SURNAMES.get(chinese[:1]) or ()


def _is_personal(chinese: str) -> bool:
    return len(chinese) - (2 if chinese.endswith(TITLES) else 0) <= _LONGEST_NAME


def _words(text: str) -> Iterator[str]:
    everyday = _everyday()
    run = word = ""
    for character in text + " ":
        if character in everyday:
            if word:
                yield word
                word = ""
            run += character
        elif character.isalnum():
            yield from _spell(run)
            run = ""
            word += character
        elif word:
            yield word
            word = ""
    yield from _spell(run)


def _spell(run: str) -> Iterator[str]:
    """Full pinyin and initials of every likely combination of readings."""
    if not run:
        return
    options = _options(run[:_MOST_SPELLED])
    for syllables in islice(_combinations(options), _MOST_COMBINATIONS):
        yield "".join(syllables)
        yield "".join(syllable[0] for syllable in syllables)


def _options(run: str) -> list[tuple[str, ...]]:
    options = [_syllables(character) for character in run]
    surname = _surname_syllables(run)
    for position, syllable in enumerate(surname[: len(run)]):
        everyday = options[position]
        found = (syllable[:-1], *everyday) if _is_personal(run) else (*everyday, syllable[:-1])
        options[position] = tuple(dict.fromkeys(found))
    return options


@cache
def _syllables(character: str) -> tuple[str, ...]:
    """The readings of a character anywhere in a name, the everyday one first."""
    found = (_everyday()[character][:-1], *ALSO.get(character, ()))
    return tuple(dict.fromkeys((*found, *(syllable.replace("v", "u") for syllable in found))))


def _combinations(options: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The likeliest combination first, then those that leave it at one place, at two, at three."""
    likely = [found[0] for found in options]
    open_places = [place for place, found in enumerate(options) if len(found) > 1]
    for count in range(min(len(open_places), _MOST_DEVIATIONS) + 1):
        for places in combinations(open_places, count):
            for others in product(*(options[place][1:] for place in places)):
                spelled = likely.copy()
                for place, other in zip(places, others, strict=True):
                    spelled[place] = other
                yield tuple(spelled)

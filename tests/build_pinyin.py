"""Builds resources/pinyin/characters.txt from pypinyin: `python -m tests.build_pinyin`.

A line is a syllable with its tone (5 for none, v for ü), a space, and every character read that way.
"""

from __future__ import annotations

from collections import defaultdict

from pypinyin import Style, lazy_pinyin
from pypinyin.constants import PINYIN_DICT

from desktop.paths import resource

_IDEOGRAPHS = ((0x3007, 0x3007), (0x3400, 0x9FFF), (0x20000, 0x3FFFF))


def build() -> str:
    """The whole text of the table."""
    syllables: defaultdict[str, list[str]] = defaultdict(list)
    for point in sorted(PINYIN_DICT):
        if any(first <= point <= last for first, last in _IDEOGRAPHS):
            character = chr(point)
            [syllable] = lazy_pinyin(character, style=Style.TONE3, neutral_tone_with_five=True)
            syllables[syllable].append(character)
    return "".join(
        f"{syllable} {''.join(characters)}\n" for syllable, characters in sorted(syllables.items())
    )


def main() -> None:
    """Writes the table."""
    target = resource("pinyin", "characters.txt")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(build(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

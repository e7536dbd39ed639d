"""Marks and translates visible texts without Qt; a composition root installs what knows the languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from desktop.paths import resource

Translator = Callable[[str, str, str, int], str]

_installed: list[Translator] = []


def mark(context: str, text: str) -> str:
    """The text itself; tells lupdate to extract it for a later `translate`.

    Arguments:
        context: the part of the program it belongs to.
        text: the English source.
    """
    return text


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """The text in the reader's language, or as it stands where none is installed.

    Arguments:
        context, text: as marked.
        disambiguation: tells two equal sources apart.
        n: the count that decides the plural form and replaces %n; -1 for none.
    """
    if _installed:
        return _installed[0](context, text, disambiguation, n)
    return text if n < 0 else text.replace("%n", f"{n:,}")


def filled(context: str, text: str, arguments: Mapping[str, object]) -> str:
    """A marked text in the reader's language with its placeholders filled in.

    Arguments:
        context, text: as marked; where the text says %n, its form is decided by `count`.
        arguments: the values.
    """
    count = arguments["count"] if "%n" in text else -1
    assert isinstance(count, int)
    return translate(context, text, n=count).format(**arguments)


def figure(number: int) -> str:
    """A count as the reader's language groups its digits: 10009 → "10,009"; every text takes its counts from here."""
    return translate("Figures", "%n", n=number)


def listed(parts: Iterable[str]) -> str:
    """Words in a row, set apart as the reader's language does it: "one, two" or "一、二"."""
    return translate("Lists", ", ").join(parts)


def some(parts: Sequence[str], most: int = 10) -> str:
    """The first few of many words, and how many more there are."""
    more = len(parts) - most
    if more <= 0:
        return listed(parts)
    return translate("Lists", "{parts} and %n more", n=more).format(parts=listed(parts[:most]))


def clauses(parts: Iterable[str]) -> str:
    """Clauses in a row, set apart as the reader's language does it: "one; two" or "一；二"."""
    return translate("Lists", "; ").join(parts)


def install(translator: Translator | None) -> None:
    """Makes `translate` speak a language; None makes it speak the English source again."""
    _installed[:] = [] if translator is None else [translator]


def catalogue(language: str) -> Path:
    """Where the compiled texts of a language lie."""
    return resource("translations", f"shangji_{language}.qm")

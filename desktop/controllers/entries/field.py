"""The description of what a person may type: one Field a column of a form, a template, an import or an export."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop.controllers.entries.currency_text import bare_amount
from desktop.controllers.entries.problem_texts import OF_ROWS, PROBLEMS
from desktop.errors import Refused
from desktop.translation import clauses, filled, translate
from desktop.words import Choice, Intent, Title, Uniqueness, label

if TYPE_CHECKING:
    from desktop.controllers.directory import Directory


class FieldKind(Enum):
    """How a field is typed and shown.

    A code is made of letters and digits and is no quantity, so that leading zeros stay; a suggested text is free,
    and those in use already are offered.
    """

    TEXT = auto()
    LONG_TEXT = auto()
    PHONE = auto()
    EMAIL = auto()
    MONEY = auto()
    DATE = auto()
    CHOICE = auto()
    TITLE = auto()
    INTENT = auto()
    TAGS = auto()
    STAFF = auto()
    STORE = auto()
    CODE = auto()
    SUGGESTED = auto()

    # An import looks kinds up a million times; by its name, as an Enum would, each takes five times as long.
    __hash__ = object.__hash__


class Severity(Enum):
    """Whether a problem prevents saving, wants a look, or is only good to know."""

    ERROR = auto()
    WARNING = auto()
    NOTE = auto()


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field of a draft, worded when shown."""

    field: str
    code: str
    severity: Severity = Severity.ERROR
    arguments: Mapping[str, Any] = default(default_factory=dict)

    def text(self) -> str:
        """The problem in the reader's language."""
        worded = {
            key: caption(value)
            if isinstance(value, Field)
            else value.sentence()
            if isinstance(value, Refused)
            else value
            for key, value in self.arguments.items()
        }
        return filled("Problems", PROBLEMS[self.code], worded)

    def text_of(self, field: Field) -> str:
        """The problem and the caption of its field, said once, where several fields are told of at once."""
        if self.code in OF_ROWS or "{field}" in PROBLEMS[self.code]:
            return self.text()
        return translate("Problems", "{field}: {problem}").format(field=caption(field), problem=self.text())


@dataclass(frozen=True)
class Field:
    """One thing a person may type.

    Arguments:
        key: its name in drafts, values and the database.
        label: English caption, marked for translation in the context "Fields".
        kind: how it is typed and shown.
        group: the group of the form it stands in.
        required: whether it must not be empty.
        choices: the list it is chosen from.
        limit: the most characters it takes.
        aliases: other captions under which sheets of other systems carry it, in any language.
        importable: whether the template and an import offer it.
    """

    key: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    group: str = "contact"
    required: bool = False
    choices: Choice | None = None
    limit: int = 200
    aliases: tuple[str, ...] = ()
    importable: bool = True

    @cached_property
    def nothing(self) -> Any:
        """Its value where nothing is typed."""
        return "" if self.kind in _TEXTS else None


_TEXTS = frozenset(
    {
        FieldKind.TEXT,
        FieldKind.LONG_TEXT,
        FieldKind.EMAIL,
        FieldKind.TAGS,
        FieldKind.CODE,
        FieldKind.SUGGESTED,
    }
)


@dataclass(frozen=True)
class EntryContext:
    """What checking a draft needs besides the draft; no database is asked.

    Arguments:
        known: values by field and what was typed, where a sheet is checked, whose rows often say the same.
    """

    region: str
    directory: Directory
    currency: str = "CNY"
    uniqueness: Uniqueness = Uniqueness.PHONE
    known: dict[tuple[str, Any], Any] | None = None


@dataclass(frozen=True)
class Checked:
    """A checked draft: the typed value of every field, and what is wrong."""

    values: dict[str, Any]
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that prevent saving."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    def accepted(self) -> dict[str, Any]:
        """The values, where nothing prevents saving.

        Raises:
            Refused: something typed is wrong or missing.
        """
        errors = self.errors
        if errors:
            raise Refused("invalid", field=errors[0].field, problems=clauses(one.text() for one in errors))
        return self.values


def caption(one: Field) -> str:
    """The field's caption in the reader's language."""
    return translate("Fields", one.label)


class Invalid(Exception):
    """A typed text has no value; carries the problem's code and arguments."""

    def __init__(self, code: str, **arguments: Any) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


# Formatting, controls, and halves of characters, which a text cut to a length may end in.
_INVISIBLE = {"Cf", "Cc", "Cs"}
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_DATE = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T].*)?")
# What a spreadsheet program makes of a long number.
_SCIENTIFIC = re.compile(r"\d[.,]\d+E\+\d+", re.ASCII | re.IGNORECASE)
_TAGS = re.compile(r"[、,，;；\n]+")
_FULL_WIDTH = re.compile(r"[！-～]")
MOST_MONEY = 10**15
# Of a cent: what binary fractions of a spreadsheet leave behind an amount that was typed with two decimals.
NOISE = Decimal("0.0001")


def clean(text: object, keep_lines: bool = False) -> str:
    """Typed text without invisible characters and surrounding spaces, full-width Latin folded."""
    raw = "" if text is None else str(text)
    # Nearly every text of an import is so; going through it letter by letter takes ten times as long.
    if raw.isprintable() and (raw.isascii() or not _FULL_WIDTH.search(raw)):
        return raw.strip() if keep_lines else " ".join(raw.split())
    folded = "".join(_fold(one) for one in raw)
    kept = "".join(
        one
        for one in folded
        if unicodedata.category(one) not in _INVISIBLE or (one == "\n" and keep_lines) or one == "\t"
    )
    if keep_lines:
        return "\n".join(line.rstrip() for line in kept.strip().split("\n"))
    return " ".join(kept.split())


def _fold(one: str) -> str:
    """Full-width letters, digits and spaces become plain ones; Chinese punctuation stays."""
    if "！" <= one <= "～" and (one.isalnum() or one in "＠．－＿＋"):
        return chr(ord(one) - 0xFEE0)
    return " " if one in "\u3000\xa0\u2007\u202f" else one


def parse_money(text: object) -> int | None:
    """An amount in minor units (cents); None where nothing was typed.

    Raises:
        Invalid: it is no amount, finer than a cent, negative or beyond what can be stored.
    """
    if isinstance(text, bool) or text is None or text == "":
        return None
    plain = bare_amount(clean(text))
    factor = 1
    if plain.endswith(("万", "萬")):
        plain, factor = plain[:-1], 10_000
    try:
        amount = Decimal(plain) * factor * 100
    except InvalidOperation:
        raise Invalid("money", text=clean(text)) from None
    if not amount.is_finite():
        raise Invalid("money", text=clean(text))
    if amount < 0:
        raise Invalid("money_negative")
    if amount > MOST_MONEY:
        raise Invalid("money_large")
    minor = int(amount.to_integral_value(ROUND_HALF_UP))
    if abs(amount - minor) > NOISE:
        raise Invalid("money_fine", text=clean(text))
    return minor


def show_money(minor: int) -> str:
    """An amount as it is typed: 8600000 → '86000', 8600050 → '86000.50'."""
    whole, cents = divmod(minor, 100)
    return f"{whole}.{cents:02d}" if cents else str(whole)


def parse_date(text: object) -> date | None:
    """A plain date from 2026-12-20, 2026/12/20, 2026.12.20 or 2026年12月20日; None where nothing was typed.

    Raises:
        Invalid: it is no date.
    """
    if isinstance(text, datetime):
        return text.date()
    if isinstance(text, date):
        return text
    plain = unicodedata.normalize("NFKC", clean(text))
    if not plain:
        return None
    found = _DATE.fullmatch(plain)
    try:
        return date(*(int(part) for part in found.groups())) if found else date.fromisoformat(plain)
    except ValueError:
        raise Invalid("date", text=plain) from None


def parse_tags(text: object) -> str:
    """Products or needs as one text, separated by '、', each named once."""
    return "、".join(
        dict.fromkeys(tag for tag in (clean(part) for part in _TAGS.split(str(text or ""))) if tag)
    )


def parse_email(text: object) -> str:
    """An e-mail address.

    Raises:
        Invalid: it lacks a part.
    """
    plain = clean(text)
    if plain and not _EMAIL.fullmatch(plain):
        raise Invalid("email")
    return plain


def parse_title(text: object) -> Title:
    """How a customer is addressed, from a member, its number, its label or a word in any of the three languages."""
    if isinstance(text, int):
        return Title(text)
    plain = clean(text).casefold().rstrip(".")
    if plain in {"mr", "先生", "男", "male", "m", "男士"}:
        return Title.MR
    if plain in {"ms", "mrs", "miss", "女士", "小姐", "女", "female", "f", "太太"}:
        return Title.MS
    return next((one for one in Title if plain == label(one).casefold()), Title.UNKNOWN)


def parse_intent(text: object) -> str | None:
    """An intent level, A to D.

    Raises:
        Invalid: there is no such level.
    """
    plain = clean(text).upper().removesuffix("级").removesuffix("級")
    if not plain:
        return None
    if plain not in Intent.__members__:
        raise Invalid("choice_unknown", text=clean(text))
    return plain


def limited(one: Field, text: object) -> str:
    """Plain text within the field's limit.

    Raises:
        Invalid: it is longer.
    """
    plain = clean(text, keep_lines=one.kind is FieldKind.LONG_TEXT)
    if len(plain) > one.limit:
        raise Invalid("long", count=one.limit)
    return plain


def parse_code(one: Field, text: object) -> str:
    """A code or bar code as it was typed.

    Raises:
        Invalid: it is longer than the field takes, or a spreadsheet program has rounded it.
    """
    plain = limited(one, text)
    if _SCIENTIFIC.fullmatch(plain):
        raise Invalid("digits_lost", text=plain)
    return plain


def parse_choice(one: Field, text: object, context: EntryContext) -> int | None:
    """The id of an entry of the business's list, from its id or name.

    Raises:
        Invalid: the list has no such entry.
    """
    assert one.choices is not None
    if isinstance(text, int):
        entry = context.directory.choices.get(text)
        if entry is None or entry.list is not one.choices:
            raise Invalid("choice_unknown", text=text)
        return text
    plain = clean(text)
    if not plain:
        return None
    found = context.directory.choice_named(one.choices, plain)
    if found is None:
        raise Invalid("choice_unknown", text=plain)
    return found


PARSERS: dict[FieldKind, Callable[[Field, object, EntryContext], Any]] = {
    FieldKind.TEXT: lambda one, text, context: limited(one, text),
    FieldKind.LONG_TEXT: lambda one, text, context: limited(one, text),
    FieldKind.EMAIL: lambda one, text, context: parse_email(limited(one, text)),
    FieldKind.MONEY: lambda one, text, context: parse_money(text),
    FieldKind.DATE: lambda one, text, context: parse_date(text),
    FieldKind.TITLE: lambda one, text, context: parse_title(text),
    FieldKind.INTENT: lambda one, text, context: parse_intent(text),
    FieldKind.TAGS: lambda one, text, context: parse_tags(text),
    FieldKind.CHOICE: parse_choice,
    FieldKind.CODE: lambda one, text, context: parse_code(one, text),
    FieldKind.SUGGESTED: lambda one, text, context: limited(one, text),
}

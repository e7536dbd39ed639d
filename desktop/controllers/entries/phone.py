"""Reads phone numbers as people type them, and shows them as people read them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

PHONES = ("phone", "second_phone")
"""The keys of a record's phones, in their order."""
PHONE_KEYS = tuple(f"{key}_key" for key in PHONES)
"""Where their normal forms stand."""

_LEAST_LOCAL_DIGITS = 7
_LEAST_DIGITS_OF_A_PIECE = 5
_LEAST_DIGITS_OF_A_CHUNK = 10

_GROUPING = str.maketrans("", "", " -")
_ALLOWED = re.compile(r"[(\s]*\+*[\d\s().\-]+", re.ASCII)
_SCIENTIFIC = re.compile(r"\d+(?:\.\d+)?e\+?\d+", re.ASCII | re.IGNORECASE)
_WHOLE_FLOAT = re.compile(r"(\+?\d{5,15})\.0", re.ASCII)
# With every digit; where fewer follow the point than the exponent says, zeros or other digits were cut off.
_EXACT = re.compile(r"(\d)\.(\d{4,14})e\+?(\d{1,2})", re.ASCII | re.IGNORECASE)
_TEL = re.compile(r"tel:\s*", re.IGNORECASE)
_EXTENSION = re.compile(
    r"\s*[,;]?\s*\(?(?:;?ext=|ext(?:n|ension)?|x|#|转|轉|分机|分機|内线|內線)\s*[:.]?\s*#?\s*(\d{1,7})\)?$",
    re.IGNORECASE | re.ASCII,
)
_PAUSED_EXTENSION = re.compile(r"\s*,{1,2}\s*(\d{1,4})$", re.ASCII)
_DASHED_EXTENSION = re.compile(r"(?<=\d)-(\d{1,6})$", re.ASCII)
_LANDLINE_BEFORE_DASH = re.compile(r"(?:\(?\+?86\)?[-\s]?)?\(?0\d{2,3}\)?[-\s]?\d{7,8}", re.ASCII)
_SEPARATOR = re.compile(r"(\s*(?:[;/|,、&]|或|和|\bor\b)\s*)(?!\s*ext)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phone:
    """One phone number as typed, and what it is.

    Attributes:
        key: the E.164 form two numbers are compared by.
        shown: what was typed, without stray characters.
        region: two-letter region the number belongs to; empty where unknown.
        extension: digits to dial after the connection; not part of the key.
        valid: whether the digits fit the region's numbering plan; where not, it is doubtful, not wrong.
    """

    key: str
    shown: str
    region: str
    extension: str
    valid: bool


class PhoneError(ValueError):
    """A text that can be no phone number.

    Attributes:
        code: `too_short`, `too_long`, `not_a_number`, `digits_lost` or `several_numbers`.
        arguments: `digits`, how many were counted, with the first two; `text` as typed with the next two.
    """

    def __init__(self, code: str, **arguments: object) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


def keys_of(values: Mapping[str, Any]) -> list[str]:
    """The normal forms of a record's phones, as many as it has."""
    return [values[key] for key in PHONE_KEYS if values[key]]


def tidy(text: str) -> str:
    """The text in compatibility form, in ASCII digits and dashes, without invisible characters."""
    kept: list[str] = []
    for character in unicodedata.normalize("NFKC", text):
        kind = unicodedata.category(character)
        if kind == "Cf":
            continue
        if kind == "Nd":
            kept.append(str(unicodedata.decimal(character)))
        elif kind == "Pd" or character == "\N{MINUS SIGN}":
            kept.append("-")
        else:
            kept.append(" " if kind[0] in "ZC" else character)
    return " ".join("".join(kept).split()).lstrip("'`").strip()


def undamaged(text: str) -> str:
    """The digits of a number that programs wrote as one to reckon with, such as `13800138000.0`; other texts as they are."""
    if "." not in text:
        return text
    whole = _WHOLE_FLOAT.fullmatch(text)
    if whole:
        return whole[1]
    exact = _EXACT.fullmatch(text)
    return exact[1] + exact[2] if exact and len(exact[2]) == int(exact[3]) else text


def parse_phone(text: str, region: str = "CN") -> Phone | None:
    """The number a text holds; None for a blank text.

    Arguments:
        text: what was typed or stood in a cell.
        region: two letters; where a number without country code is dialled. Empty: every number needs one.

    Raises:
        PhoneError: no number of this length or form can exist.
    """
    found = _chinese_mobile(text, text.strip(), "", region)
    if found is not None:
        return found
    shown = tidy(text)
    if not shown:
        return None
    body, extension = _without_extension(_TEL.sub("", undamaged(shown), count=1), region)
    found = _chinese_mobile(body, shown, extension, region)
    if found is not None:
        return found
    if len(split_phones(text)) > 1:
        raise PhoneError("several_numbers")
    if not _ALLOWED.fullmatch(body):
        raise PhoneError("digits_lost" if _SCIENTIFIC.fullmatch(body) else "not_a_number", text=shown)
    return _parse(shown, _dialled(body), extension, region)


def split_phones(text: str) -> list[str]:
    """The numbers that one cell holds: `a / b`, `a、b`, one a line, or two whole numbers in a row.

    An extension stays with its number; what is too short to be a number stays with the one before it.
    """
    pieces = _SEPARATOR.split(tidy(re.sub(r"[\r\n]+", ";", text.strip())))
    numbers = [pieces[0]]
    for separator, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        if _count_digits(piece) >= _LEAST_DIGITS_OF_A_PIECE and _count_digits(numbers[-1]):
            numbers.append(piece)
        else:
            numbers[-1] += separator + piece
    return [chunk for number in numbers for chunk in _chunks(number.strip(" ;,/|&、")) if chunk]


def format_phone(phone: Phone | str, region: str = "CN") -> str:
    """A number as people of a region read it: their own in groups, others with the country code.

    Arguments:
        phone: a parsed number, or its key.
        region: the reader's region.
    """
    key, extension = (phone, "") if isinstance(phone, str) else (phone.key, phone.extension)
    shown = _format_key(key, region)
    return f"{shown} ext. {extension}" if extension else shown


def readable_phone(text: str, key: str | None, region: str = "CN") -> str:
    """What was typed, as long as people of a region read the same number in it; else the number with its country code.

    Arguments:
        text: as it was typed, perhaps for another region, as an import's is.
        key: the number that it is.
        region: where it is read now.
    """
    if not key or _read(text, region) == key:
        return text
    own = parse_phone(key, region)
    phone = parse_phone(text, own.region) if own and _read(text, own.region) == key else None
    return format_phone(phone or key, region)


def _read(text: str, region: str) -> str | None:
    """The key of the number a text holds; None where it holds none."""
    try:
        phone = parse_phone(text, region)
    except PhoneError:
        return None
    return phone.key if phone else None


def _chunks(number: str) -> list[str]:
    chunks = number.split()
    if len(chunks) > 1 and all(_count_digits(chunk) >= _LEAST_DIGITS_OF_A_CHUNK for chunk in chunks):
        return chunks
    return [number]


def _count_digits(text: str) -> int:
    return sum(character.isdigit() for character in text)


@cache
def _chinese_mobile_pattern() -> re.Pattern[str]:
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region("CN")
    assert metadata is not None
    assert metadata.mobile is not None
    return re.compile(metadata.mobile.national_number_pattern or "", re.ASCII)


def _chinese_mobile(text: str, shown: str, extension: str, region: str) -> Phone | None:
    # Most numbers of the main user are these; a whole parse costs thirty times as much.
    digits = text.strip().translate(_GROUPING)
    if digits.startswith("+86"):
        digits = digits[3:]
    elif digits.startswith("0086"):
        digits = digits[4:]
    elif region != "CN":
        return None
    if len(digits) != 11 or not _chinese_mobile_pattern().fullmatch(digits):
        return None
    return Phone("+86" + digits, shown, "CN", extension, valid=True)


def _without_extension(text: str, region: str) -> tuple[str, str]:
    for pattern in (_EXTENSION, _PAUSED_EXTENSION):
        found = pattern.search(text)
        if found:
            return text[: found.start()].rstrip(), found[1]
    found = _DASHED_EXTENSION.search(text) if region == "CN" or text.startswith(("+86", "0086")) else None
    if found and _LANDLINE_BEFORE_DASH.fullmatch(text[: found.start()].replace("0086", "86", 1)):
        return text[: found.start()], found[1]
    return text, ""


def _dialled(body: str) -> str:
    digits = re.sub(r"\D", "", body)
    if "+" in body:
        return "+" + digits.removeprefix("00")
    return "+" + digits[2:] if digits.startswith("00") else digits


def _parse(shown: str, dialled: str, extension: str, region: str) -> Phone:
    import phonenumbers
    from phonenumbers import NumberParseException, ValidationResult

    try:
        number = phonenumbers.parse(dialled, region or None)
    except NumberParseException as error:
        if error.error_type == NumberParseException.TOO_LONG:
            raise PhoneError("too_long", count=_count_digits(dialled)) from None
        if error.error_type == NumberParseException.INVALID_COUNTRY_CODE or not _count_digits(dialled):
            raise PhoneError("not_a_number", text=shown) from None
        raise PhoneError("too_short", count=_count_digits(dialled)) from None
    digits = len(phonenumbers.national_significant_number(number))
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason == ValidationResult.IS_POSSIBLE_LOCAL_ONLY and digits < _LEAST_LOCAL_DIGITS:
        reason = ValidationResult.TOO_SHORT
    if reason not in (ValidationResult.IS_POSSIBLE, ValidationResult.IS_POSSIBLE_LOCAL_ONLY):
        # A length in a gap of the plan counts as too long: the shorter lengths are the ordinary ones.
        code = "too_short" if reason == ValidationResult.TOO_SHORT else "too_long"
        raise PhoneError(code, count=digits)
    home = phonenumbers.region_code_for_number(number)
    return Phone(
        key=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        shown=shown,
        region=home or phonenumbers.region_code_for_country_code(number.country_code or 0),
        extension=extension,
        valid=phonenumbers.is_valid_number(number),
    )


@lru_cache(maxsize=8192)
def _format_key(key: str, region: str) -> str:
    if region == "CN" and len(key) == 14 and key.startswith("+861") and key[4] in "3456789":
        return f"{key[3:6]} {key[6:10]} {key[10:]}"
    import phonenumbers

    try:
        number = phonenumbers.parse(key, None)
    except phonenumbers.NumberParseException:
        return key
    own = number.country_code == phonenumbers.country_code_for_region(region)
    kinds = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, kinds.NATIONAL if own else kinds.INTERNATIONAL)

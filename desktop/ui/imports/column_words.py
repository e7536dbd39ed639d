"""The words for the columns of a sheet: how each was recognised, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.controllers.entries.field import Field, FieldKind, caption
from desktop.spreadsheets.mapping import NOTE, REMARK, How, Recognised
from desktop.spreadsheets.outlook import Certainty, Stumble, Trouble, certainty
from desktop.spreadsheets.targets import Target
from desktop.translation import figure, mark, translate

_CONTEXT = "ImportColumns"

CERTAINTIES: dict[Certainty, str] = {
    Certainty.AUTOMATIC: mark("ImportColumns", "Automatic"),
    Certainty.PROPOSED: mark("ImportColumns", "Proposed"),
    Certainty.UNKNOWN: mark("ImportColumns", "Unknown"),
    Certainty.SKIPPED: mark("ImportColumns", "Skipped"),
}
ICONS: dict[Certainty, str] = {
    Certainty.AUTOMATIC: "check-circle",
    Certainty.CHOSEN: "user-circle",
    Certainty.PROPOSED: "question",
    Certainty.UNKNOWN: "warning",
    Certainty.SKIPPED: "minus",
}
TONES: dict[Certainty, str] = {
    Certainty.AUTOMATIC: "success",
    Certainty.CHOSEN: "info",
    Certainty.PROPOSED: "warning",
    Certainty.UNKNOWN: "warning",
    Certainty.SKIPPED: "quiet",
}
_WHY: dict[How, str] = {
    How.NAME: mark("ImportColumns", "same name"),
    How.ALIAS: mark("ImportColumns", "alias"),
    How.REMEMBERED: mark("ImportColumns", "remembered"),
    How.UNKNOWN: mark("ImportColumns", "not recognized"),
    How.SKIPPED: mark("ImportColumns", "not imported"),
    How.TOLD: mark("ImportColumns", "told by the program, not imported"),
    How.EMPTY: mark("ImportColumns", "empty, not imported"),
}
_LOOKS: dict[FieldKind, str] = {
    FieldKind.PHONE: mark("ImportColumns", "content looks like phones: {hits} / {of}"),
    FieldKind.EMAIL: mark("ImportColumns", "content looks like e-mails: {hits} / {of}"),
    FieldKind.STAFF: mark("ImportColumns", "content looks like staff: {hits} / {of}"),
    FieldKind.STORE: mark("ImportColumns", "content looks like stores: {hits} / {of}"),
    FieldKind.CHOICE: mark("ImportColumns", "content looks like entries of the list: {hits} / {of}"),
    FieldKind.DATE: mark("ImportColumns", "content looks like days: {hits} / {of}"),
    FieldKind.MONEY: mark("ImportColumns", "content looks like amounts: {hits} / {of}"),
    FieldKind.CODE: mark("ImportColumns", "content looks like codes: {hits} / {of}"),
}
_GROUPS: dict[str, str] = {
    "contact": mark("ImportColumns", "Customer"),
    "need": mark("ImportColumns", "Need"),
    "assignment": mark("ImportColumns", "Assignment"),
}


def certainty_word(one: Certainty) -> str:
    """How sure a column is, in one word."""
    if one is Certainty.CHOSEN:
        return translate("ImportChosen", "Chosen by you")
    return translate(_CONTEXT, CERTAINTIES[one])


def why(one: Recognised, fields: Mapping[str, Field], stumble: Stumble | None = None) -> str:
    """Why a column is what it is, or what the check will find in it.

    Arguments:
        fields: those that columns can become, by key.
    """
    field = fields.get(one.key or "")
    if one.how is How.CONTENT and field is not None:
        looks = translate(_CONTEXT, _LOOKS[field.kind])
        return looks.format(hits=figure(one.hits), of=figure(one.of))
    if stumble is not None:
        return _STUMBLES[stumble.trouble](stumble.count)
    if one.how is How.CHOSEN and one.before is not None:
        return translate("ImportChosen", "before: {word}").format(word=_became(one.before, fields))
    return translate(_CONTEXT, _WHY[one.how])


def was(one: Recognised, fields: Mapping[str, Field]) -> str:
    """What a column was before the person chose, and why; empty where the person did not choose.

    Arguments:
        fields: those that columns can become, by key.
    """
    before = one.before
    if before is None:
        return ""
    how, reason = certainty_word(certainty(before.how)), why(before, fields)
    if before.key is None:
        return translate("ImportChosen", "Before: {how} ({why})").format(how=how, why=reason)
    text = translate("ImportChosen", "Before: {field} ({how}, {why})")
    return text.format(field=_became(before, fields), how=how, why=reason)


def _became(one: Recognised, fields: Mapping[str, Field]) -> str:
    """What a column was given to, or that it was to nothing."""
    field = fields.get(one.key or "")
    return target_word(one.key, one.how, field) or certainty_word(certainty(one.how))


def usual_why() -> str:
    """A reason as long as they usually are."""
    return translate(_CONTEXT, _LOOKS[FieldKind.PHONE]).format(hits=figure(200), of=figure(200))


def target_word(key: str | None, how: How, field: Field | None) -> str:
    """What a column becomes, as its choice shows it; empty where nothing is chosen."""
    if key == NOTE:
        return note_word()
    if field is not None:
        return caption(field)
    return "" if how is How.UNKNOWN else skip_word()


def note_word() -> str:
    """What the choice is called that puts a column into the remark."""
    return translate("ImportColumns", "Note in the remark")


def skip_word() -> str:
    """What the choice is called that leaves a column out."""
    return translate("ImportColumns", "Do not import")


def hint_word(target: Target) -> str:
    """What the choice says while nothing is chosen."""
    if REMARK in target.by_key:
        return translate("ImportColumns", "Choose a field, or note it…")
    return translate("ImportColumns", "Choose a field…")


def group_word(group: str) -> str:
    """What a group of fields is called."""
    known = _GROUPS.get(group)
    return translate("ImportColumns", "Its past") if known is None else translate(_CONTEXT, known)


def _unknown(count: int) -> str:
    return translate("ImportColumns", "%n value(s) unknown here", n=count)


def _amount(count: int) -> str:
    return translate("ImportColumns", "%n row(s) without a valid amount", n=count)


def _phone(count: int) -> str:
    return translate("ImportColumns", "%n row(s) without a valid phone", n=count)


def _date(count: int) -> str:
    return translate("ImportColumns", "%n row(s) without a valid date", n=count)


def _email(count: int) -> str:
    return translate("ImportColumns", "%n row(s) without a valid e-mail", n=count)


def _empty(count: int) -> str:
    return translate("ImportColumns", "%n row(s) empty", n=count)


def _long(count: int) -> str:
    return translate("ImportColumns", "%n row(s) too long", n=count)


def _other(count: int) -> str:
    return translate("ImportColumns", "%n row(s) with an error", n=count)


_STUMBLES: dict[Trouble, Callable[[int], str]] = {
    Trouble.UNKNOWN: _unknown,
    Trouble.AMOUNT: _amount,
    Trouble.PHONE: _phone,
    Trouble.DATE: _date,
    Trouble.EMAIL: _email,
    Trouble.EMPTY: _empty,
    Trouble.LONG: _long,
    Trouble.OTHER: _other,
}

"""What a sheet may tell of a record besides what is typed: its number, who entered it and when, one past follow-up.

These fields are for an import only; no form, template or export has them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from desktop.clock import clock
from desktop.controllers.arguments import NOTE_LIMIT
from desktop.controllers.entries.field import (
    EntryContext,
    Field,
    FieldKind,
    Invalid,
    Problem,
    Severity,
    clean,
    parse_date,
)
from desktop.controllers.entries.serial_days import moment_of_serial
from desktop.translation import mark
from desktop.words import Kind, Method, label

FOLLOW_UP = "follow_up"
NUMBER = Field(
    "number",
    mark("Fields", "Number"),
    limit=60,
    aliases=("编号", "編號", "单号", "單號", "商机编号", "线索编号", "客户编号", "record number", "no"),
)
_CREATED = Field(
    "created_at",
    mark("Fields", "Created at"),
    FieldKind.DATE,
    aliases=(
        "创建时间",
        "創建時間",
        "建立時間",
        "创建日期",
        "created",
        "created on",
        "create date",
        "date created",
    ),
)
_CREATOR = Field(
    "creator",
    mark("Fields", "Creator"),
    aliases=("创建人", "創建人", "建立者", "录入人", "登记人", "created by", "entered by"),
)
_FOLLOWED = (
    Field(
        "last_follow_up_at",
        mark("Fields", "Last follow-up"),
        FieldKind.DATE,
        aliases=("最后跟进时间", "最後跟進時間", "last contacted", "last contact", "last activity"),
    ),
    Field(
        FOLLOW_UP,
        mark("Fields", "Follow-up"),
        FieldKind.LONG_TEXT,
        limit=NOTE_LIMIT,
        aliases=(
            "跟进记录",
            "跟進記錄",
            "跟进内容",
            "跟進內容",
            "动态",
            "follow up",
            "follow up text",
            "activity",
            "call notes",
        ),
    ),
    Field(
        "follow_up_at",
        mark("Fields", "Follow-up time"),
        FieldKind.DATE,
        aliases=("跟进时间", "跟進時間", "跟进日期", "follow up time", "follow up date", "activity date"),
    ),
    Field(
        "follow_up_author",
        mark("Fields", "Follow-up by"),
        aliases=("跟进人", "跟進人", "最后跟进人", "follow up by", "followed up by"),
    ),
    Field(
        "follow_up_method",
        mark("Fields", "Follow-up method"),
        aliases=("跟进方式", "跟進方式", "follow up method", "activity type"),
    ),
)

OF_KIND: Mapping[Kind, tuple[Field, ...]] = {
    Kind.OPPORTUNITY: (NUMBER, _CREATED, _CREATOR, *_FOLLOWED),
    Kind.LEAD: (NUMBER, _CREATED, _CREATOR, *_FOLLOWED),
    Kind.CUSTOMER: (NUMBER, _CREATED, _CREATOR),
    Kind.PRODUCT: (),
}
BY_KEY: dict[str, Field] = {one.key: one for one in (NUMBER, _CREATED, _CREATOR, *_FOLLOWED)}

# What is said of these is said of the follow-up that a row brings.
OF_FOLLOW_UP = frozenset({FOLLOW_UP, "follow_up_at", "follow_up_author", "follow_up_method"})

_CLOCK = re.compile(r"[ T]+(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class PastEntry:
    """One past follow-up of a row; an author who is nobody here stands in the text."""

    at: datetime | None
    author: int | None
    method: Method
    text: str


@dataclass(frozen=True, slots=True)
class Origin:
    """What a row tells of its record's past; instants are in UTC."""

    number: str = ""
    created_at: datetime | None = None
    creator: int | None = None
    last_follow_up_at: datetime | None = None
    entry: PastEntry | None = None


NOTHING = Origin()


@dataclass
class _Reading:
    draft: Mapping[str, str]
    context: EntryContext
    problems: list[Problem] = field(default_factory=list)

    def text(self, key: str) -> str:
        one = BY_KEY[key]
        found = clean(self.draft.get(key), keep_lines=one.kind is FieldKind.LONG_TEXT)
        if len(found) > one.limit:
            self.problems.append(Problem(key, "long", arguments={"field": one, "count": one.limit}))
            return found[: one.limit]
        return found

    def instant(self, key: str) -> datetime | None:
        try:
            found = parse_instant(self.draft.get(key))
        except Invalid as invalid:
            self.problems.append(Problem(key, invalid.code, arguments=invalid.arguments))
            return None
        if found is not None and found > clock.now():
            self.problems.append(Problem(key, "in_future", arguments={"text": clean(self.draft[key])}))
        return found

    def person(self, key: str, code: str) -> tuple[int | None, str]:
        """The member of staff of this name, whether still here or not; else nobody, and the name."""
        name = self.text(key)
        wanted = name.casefold()
        named = [
            one.id
            for one in self.context.directory.staff.values()
            if wanted and wanted in (one.name.casefold(), one.login.casefold())
        ]
        if len(named) == 1:
            return named[0], ""
        if name:
            self.problems.append(Problem(key, code, Severity.WARNING, {"text": name}))
        return None, name

    def method(self) -> Method:
        text = self.text("follow_up_method")
        found = method_named(text)
        if found is None and text:
            self.problems.append(
                Problem("follow_up_method", "method_unknown", Severity.WARNING, {"text": text})
            )
        return Method.OTHER if found is None else found

    def entry(self) -> PastEntry | None:
        text = self.text(FOLLOW_UP)
        if not text:
            return None
        author, stranger = self.person("follow_up_author", "author_unknown")
        if stranger:
            text = f"{stranger}: {text}"[:NOTE_LIMIT]
        return PastEntry(self.instant("follow_up_at"), author, self.method(), text)


def read_origin(
    draft: Mapping[str, str], keys: Sequence[str], context: EntryContext
) -> tuple[Origin, list[Problem]]:
    """What a row tells of its record's past, and what is wrong with it.

    Arguments:
        draft: what stands in the row, by field key.
        keys: those of the fields here that have a column.
        context: the names of staff.
    """
    if not any(draft[key] for key in keys):
        return NOTHING, []
    reading = _Reading(draft, context)
    creator, _name = reading.person("creator", "creator_unknown")
    origin = Origin(
        reading.text("number"),
        reading.instant("created_at"),
        creator,
        reading.instant("last_follow_up_at"),
        reading.entry(),
    )
    return origin, reading.problems


def parse_instant(text: object) -> datetime | None:
    """An instant in UTC from a local date, with or without a time; None where nothing was typed.

    Raises:
        Invalid: it is no time.
    """
    if isinstance(text, datetime):
        return text.astimezone(UTC)
    plain = clean(text)
    if not plain:
        return None
    serial = moment_of_serial(plain)
    if serial is not None:
        return serial.astimezone(UTC)
    try:
        day = text if isinstance(text, date) else parse_date(plain)
        found = _CLOCK.search(plain)
        hour, minute, second = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
        at = time(hour, minute, second)
    except (Invalid, ValueError):
        raise Invalid("instant", text=plain) from None
    assert day is not None
    return datetime.combine(day, at).astimezone(UTC)


_METHODS: Mapping[Method, tuple[str, ...]] = {
    Method.PHONE: ("phone", "call", "tel", "电话", "電話", "致电"),
    Method.WECHAT: ("wechat", "weixin", "微信"),
    Method.IN_STORE: ("in store", "store", "到店", "门店", "進店", "进店"),
    Method.VISIT: ("visit", "上门", "到府", "拜访", "拜訪"),
    Method.OTHER: ("other", "其他"),
}


def method_named(text: str) -> Method | None:
    """The way of following up that is called so, in any of the program's languages; None where none is."""
    wanted = text.casefold()
    return next((one for one, names in _METHODS.items() if wanted in (label(one).casefold(), *names)), None)

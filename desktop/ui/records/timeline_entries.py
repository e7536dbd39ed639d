"""A record's timeline and history as the entries that the timeline widget draws."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.controllers.timeline import TimelineItem
from desktop.ui.records.moments import full_moment, moment, near_day, short_moment
from desktop.ui.records.timeline_text import (
    ICONS,
    METHOD_ICONS,
    Names,
    author,
    change_lines,
    documents_of,
    operation_text,
    sentence,
)
from desktop.ui.widgets.timeline_entry import Attached, ChangedField, TimelineEntry
from desktop.words import Kind, Operation, label

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".heic")


def timeline_entry(item: TimelineItem, names: Names) -> TimelineEntry:
    """A follow-up with its text and files, or an operation in one quiet sentence."""
    if item.operation is not Operation.DYNAMICS or item.method is None:
        return TimelineEntry(
            ICONS.get(item.operation, "pencil-simple"),
            sentence(item, names),
            when=short_moment(item.at),
            when_full=full_moment(item.at),
            attached=_documents(item, names),
            quiet=True,
        )
    return TimelineEntry(
        METHOD_ICONS[item.method],
        names.directory.staff_name(item.staff),
        _how(item, names),
        when=moment(item.at),
        when_full=full_moment(item.at),
        text=item.text,
        note=_next(item),
        attached=tuple(Attached(one.name, one, _file_icon(one.name)) for one in item.attachments),
    )


def _how(item: TimelineItem, names: Names) -> str:
    """The method; of an opportunity's entry that was made while it was a lead, that too."""
    method = label(item.method) if item.method is not None else ""
    if item.of is names.kind:
        return method
    return f"{method} · {QCoreApplication.translate('Timeline', 'from the lead')}"


def history_entry(item: TimelineItem, names: Names) -> TimelineEntry:
    """An operation with old and new value, a line a field; what can be opened stands below, to be clicked."""
    changes = [one for one in change_lines(item, names) if one.new not in names.documents]
    return TimelineEntry(
        ICONS.get(item.operation, "pencil-simple"),
        operation_text(item),
        author(item, names),
        when=moment(item.at),
        when_full=full_moment(item.at),
        changes=tuple(ChangedField(one.caption, one.old, one.new) for one in changes),
        attached=_documents(item, names),
    )


def _documents(item: TimelineItem, names: Names) -> tuple[Attached, ...]:
    """What an operation made, to be opened."""
    return tuple(
        Attached(number, record, "file-text" if record[0] is Kind.CONTRACT else "note")
        for number, record in documents_of(item, names)
    )


def _next(item: TimelineItem) -> str:
    if item.next_follow_up is None:
        return ""
    text = QCoreApplication.translate("Timeline", "Next follow-up {day}")
    return text.format(day=near_day(item.next_follow_up))


def _file_icon(name: str) -> str:
    return "image" if name.lower().endswith(PICTURES) else "paperclip"

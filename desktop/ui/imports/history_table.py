"""The columns of the import history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.controllers.imports import Import
from desktop.translation import figure, mark, translate
from desktop.ui.imports.kinds import plural
from desktop.ui.records.cells import plain
from desktop.ui.records.columns import Cell, Column, Shape
from desktop.ui.records.moments import full_moment, moment

if TYPE_CHECKING:
    from desktop.ui.context import Context


def state_text(one: Import) -> str:
    """Whether an import stands, or was taken back."""
    if one.undone_at is None:
        return translate("ImportHistory", "Done")
    text = translate("ImportHistory", "Undone {when}").format(when=moment(one.undone_at))
    if not one.kept:
        return text
    return translate("ImportHistory", "{undone}, %n kept", n=one.kept).format(undone=text)


class Cells:
    """What each column shows of an import."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def at(self, one: Import) -> Cell:
        return Cell(moment(one.at), "text 2")

    def file(self, one: Import) -> Cell:
        return Cell(one.file_name, bold=True)

    def kind(self, one: Import) -> Cell:
        return Cell(plural(one.kind), "text 2")

    def staff(self, one: Import) -> Cell:
        return Cell(self._context.directory.staff_told(one.staff), shape=Shape.PERSON)

    def created(self, one: Import) -> Cell:
        return _count(one.created)

    def updated(self, one: Import) -> Cell:
        return _count(one.updated)

    def skipped(self, one: Import) -> Cell:
        return _count(one.skipped)

    def refused(self, one: Import) -> Cell:
        return _count(one.refused, "error text")

    def state(self, one: Import) -> Cell:
        if one.undone_at is None:
            return Cell(state_text(one), "success text", Shape.ICON_TEXT, icon="check")
        return Cell(state_text(one), "text 2", Shape.ICON_TEXT, icon="arrow-u-up-left")


def _count(number: int, colour: str = "text 1") -> Cell:
    return Cell(figure(number), colour if number else "text 3", Shape.MONEY)


def _when(one: Import) -> str:
    return full_moment(one.at)


def columns(context: Context) -> tuple[Column, ...]:
    """All columns, from left to right."""
    of = Cells(context)
    shown = (
        ("at", mark("Columns", "Date and time"), 132, of.at),
        ("file", mark("Columns", "File"), 0, of.file),
        ("kind", mark("Columns", "Records"), 116, of.kind),
        ("staff", mark("Columns", "Imported by"), 132, of.staff),
        ("created", mark("Columns", "New"), 84, of.created),
        ("updated", mark("Columns", "Updates"), 84, of.updated),
        ("skipped", mark("Columns", "Skipped"), 84, of.skipped),
        ("refused", mark("Columns", "Refused"), 84, of.refused),
        ("state", mark("Columns", "State"), 236, of.state),
    )
    return tuple(
        Column(
            key,
            title,
            width,
            cell,
            plain(cell),
            tip=_when if key == "at" else plain(cell),
            stretch=key == "file",
            right=key in ("created", "updated", "skipped", "refused"),
        )
        for key, title, width, cell in shown
    )

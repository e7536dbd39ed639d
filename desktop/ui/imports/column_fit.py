"""How wide the columns of the checked rows are: as wide as what stands in them, names, phones, needs and remarks first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt

from desktop.ui import theme
from desktop.ui.imports.row_paint import PADDING, PILL_LEFT, pill_width, style_of
from desktop.ui.imports.row_words import result_text
from desktop.ui.imports.rows import FIRST, NUMBER, RESULT, TICK, RowsModel
from desktop.ui.imports.rows_header import LEAST
from desktop.ui.imports.sight import KINDS

TICK_WIDTH = 44
# Rows of each kind that are measured; more would take longer than a frame.
SAMPLE = 40
WIDEST = {"needs": 300, "remark": 300}
USUAL_WIDEST = 200
# What gives way last, and how far.
NARROWEST = {"needs": 130}
REMARKS, REMARKS_GOOD, REMARKS_MOST = 250, 360, 600


def natural_widths(model: RowsModel) -> dict[int, int]:
    """The width that each column would like to have, found out from a sample of the rows."""
    sample = model.sight.sample(SAMPLE)
    widest = max(pill_width(result_text(kind)) for kind in KINDS)
    widths = {TICK: TICK_WIDTH, RESULT: widest + 2 * PILL_LEFT + 14}
    last = str(max((row.number for row in model.plan.rows[-1:]), default=0))
    for section in (NUMBER, *range(FIRST, model.remarks + 1)):
        metrics = theme.metrics(*style_of(model, section))
        texts = [model.text_at(place, section) for place in sample]
        content = max((metrics.horizontalAdvance(text) for text in (*texts, last)), default=0)
        most = (
            REMARKS_MOST if section == model.remarks else WIDEST.get(str(model.field(section)), USUAL_WIDEST)
        )
        widths[section] = max(min(content + 2 * PADDING + 4, most), _title(model, section), LEAST)
    return widths


def _title(model: RowsModel, section: int) -> int:
    title = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
    return theme.metrics("body").horizontalAdvance(str(title)) + 2 * PADDING + 6


def fitted(model: RowsModel, natural: Mapping[int, int], own: Mapping[int, int], room: int) -> dict[int, int]:
    """The width of each column in the room there is; 0 hides it.

    What is in order gives way where there is too little room; then the remarks and the needs become narrower. What
    room is left over goes to the needs, or else to the remarks.

    Arguments:
        own: the widths that the person gave.
    """
    widths = {**natural, **own}
    fields = range(FIRST, model.remarks)
    for section in reversed(fields):
        if sum(widths.values()) <= room:
            break
        if not model.is_needed(section) and section not in own:
            widths[section] = 0
    needs = model.section_of("needs")
    if model.remarks not in own:
        _give_way(widths, model.remarks, REMARKS_GOOD, room)
    if needs not in own and needs != model.remarks:
        _give_way(widths, needs, NARROWEST["needs"], room)
    if model.remarks not in own:
        _give_way(widths, model.remarks, REMARKS, room)
    spare = room - sum(widths.values())
    if spare > 0:
        widths[_taker(model, own, needs)] += spare
    return widths


def _give_way(widths: dict[int, int], section: int, least: int, room: int) -> None:
    over = sum(widths.values()) - room
    if over > 0:
        widths[section] = max(min(least, widths[section]), widths[section] - over)


def _taker(model: RowsModel, own: Mapping[int, int], needs: int) -> int:
    return needs if needs not in own else model.remarks

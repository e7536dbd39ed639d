"""What a reader has to say about a file that it could read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.translation import mark, some, translate

NOTES: dict[str, str] = {
    "error_cells": mark(
        "Sheet", "These cells hold an error and were left empty: {cells}. Correct them in the file."
    ),
    "formulas_without_value": mark(
        "Sheet",
        "These formulas were never calculated: {cells}. Open the file in Excel, save it, and try again.",
    ),
    "hidden_rows": mark("Sheet", "Hidden rows were read too: {rows}."),
    "hidden_columns": mark("Sheet", "Hidden columns were read too: {columns}."),
    "hidden_skipped": mark("Sheet", "Hidden rows and columns were left out."),
    "hidden_sheets": mark("Sheet", "The file has hidden sheets that can be chosen: {sheets}."),
    "merged_cells": mark("Sheet", "Of merged cells only the first one has a value: {cells}."),
    "merged_filled": mark("Sheet", "Merged cells were filled down: {cells}."),
    "second_reader": mark("Sheet", "The file is unusual and was read in a second way: look at the preview."),
    "not_surveyed": mark(
        "Sheet", "Errors and hidden cells could not be looked for in this file: look at the preview."
    ),
    "ragged_rows": mark("Sheet", "Rows with more cells than the header: {rows}. Look for a stray separator."),
    "open_quotes": mark("Sheet", "Rows with an unclosed quotation mark, read as they stand: {rows}."),
    "undecodable": mark("Sheet", "Characters that do not fit the encoding {encoding}: choose another one."),
    "header_unsure": mark(
        "Sheet", "Row {row} was taken for the column names, but it looks like data: choose the right row."
    ),
}


@dataclass(frozen=True)
class Note:
    """Something about a file that its reader should know; worded when shown."""

    code: str
    arguments: Mapping[str, Any] = field(default_factory=dict)

    def sentence(self) -> str:
        """The note in the reader's language; of many places only the first few."""
        worded = {
            key: some([str(one) for one in value]) if isinstance(value, tuple) else value
            for key, value in self.arguments.items()
        }
        return translate("Sheet", NOTES[self.code]).format(**worded)

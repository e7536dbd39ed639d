"""A slice of the fuzz run: spoilt files of every format end in a table or in one refusal."""

from __future__ import annotations

from pathlib import Path

from tests.spreadsheets.fuzz import run


def test_spoilt_files_end_in_a_table_or_a_refusal(tmp_path: Path) -> None:
    report = run(400, 2, tmp_path)
    assert report.faults == []
    assert sum(report.outcomes.values()) == 400
    read = {outcome.split()[0] for outcome in report.outcomes if outcome.endswith(" table")}
    assert {"xlsx", "xls", "ods", "csv"} <= read
    assert (
        sum(number for outcome, number in report.outcomes.items() if outcome.endswith(" file_damaged")) > 50
    )

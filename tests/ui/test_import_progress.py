"""The line that tells how far an import has come."""

from __future__ import annotations

import re

from pytestqt.qtbot import QtBot

from desktop.progress import Progress
from desktop.ui import languages
from desktop.ui.imports.progress_line import ProgressLine


def test_rows_done_and_the_time_left_are_told(qtbot: QtBot) -> None:
    languages.speak("en")
    line, progress = ProgressLine(), Progress(400_000)
    qtbot.addWidget(line)
    line.watch(progress)
    assert line.text.text() == "0 of 400,000 rows"

    def told() -> None:
        progress.step(10)
        assert re.fullmatch(r"[\d,]+ of 400,000 rows · about [\d,]+ minutes left", line.text.text())

    qtbot.waitUntil(told, timeout=5000)
    progress.step(progress.total - progress.done - 1)
    qtbot.waitUntil(lambda: line.text.text().endswith(" · about 1 second left"), timeout=5000)
    line.stop()
    assert not line.isVisible()

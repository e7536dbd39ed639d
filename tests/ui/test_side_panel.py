"""The right side of an opportunity's form where it is narrow."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from desktop.controllers.attachments import store_of
from desktop.controllers.timeline import AttachedFile
from desktop.ui.records.attachment_opener import open_attachment
from desktop.ui.records.side_panel import HISTORY
from desktop.words import Operation
from tests.ui.clicking import choose, open_menu
from tests.ui.opportunity_forms import MakeApp, open_form, settle

pytest_plugins = ("tests.app",)


@pytest.mark.parametrize(("language", "named"), [("en", False), ("zh_CN", True)])
def test_tabs_are_never_covered_by_the_choice_of_an_operation(
    make_app: MakeApp, language: str, named: bool
) -> None:
    app = make_app("limin", language=language)
    side = open_form(app, app.add()).side
    QTest.mouseClick(side.tabs.buttons()[1], Qt.MouseButton.LeftButton)
    settle(app)
    assert side.operations.isVisible() is named
    assert side.filter.isVisible() is not named
    assert side.tabs.sizeHint().width() <= side.tabs.width()


def test_the_funnel_narrows_the_history_where_there_is_no_room(make_app: MakeApp) -> None:
    app = make_app("limin")
    side = open_form(app, app.add()).side
    side.show_tab(HISTORY)
    settle(app)
    QTest.mouseClick(side.filter, Qt.MouseButton.LeftButton)
    menu = open_menu(app)
    choose(menu, menu.actions()[-1])
    assert side._operation is Operation.NEW


class Opened(QObject):
    """Takes the files that the system would open."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Takes one."""
        self.files.append(Path(url.toLocalFile()))


def test_an_attachment_is_opened_as_a_copy_that_others_cannot_read(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app("limin")
    (tmp_path / "plan.txt").write_text("sofa", encoding="utf-8")
    digest, size = store_of(app.context.session).put(tmp_path / "plan.txt")
    opened = Opened()
    # The binding takes the name as a text, whatever its stubs say.
    QDesktopServices.setUrlHandler("file", opened, "take")  # type: ignore[arg-type]
    try:
        copy = open_attachment(app.context, AttachedFile(digest, "plan.txt", size))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.files == [copy]
    assert copy is not None
    assert copy.read_text(encoding="utf-8") == "sofa"
    assert not copy.parent.stat().st_mode & (0 if os.name == "nt" else 0o077)

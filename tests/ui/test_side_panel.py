"""The right side of an opportunity's form where it is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.opportunities.side_panel import HISTORY
from desktop.words import Operation
from tests.ui.clicking import choose, open_menu
from tests.ui.opportunity_forms import MakeApp, open_form, settle

pytest_plugins = ("tests.app",)
pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


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

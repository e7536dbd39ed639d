"""The settings page: a title, the navigation, and the section chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desktop.ui import theme
from desktop.ui.page_view import PageView
from desktop.ui.settings.navigation import Navigation
from desktop.ui.settings.section import SectionView
from desktop.ui.settings.sections import Section, sections_for
from desktop.ui.widgets.labels import Label, Rule

if TYPE_CHECKING:
    from desktop.ui.context import Context

TITLE_ROW = 52


class SettingsPage(PageView):
    """Shows the sections the person may see; each is made when it is first chosen.

    Arguments:
        context: who is signed in.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context = context
        self._sections: dict[str, Section] = {one.key: one for one in sections_for(context.session.user)}
        self._made: dict[str, int] = {}
        self.current = ""
        self.navigation = Navigation(tuple(self._sections.values()))
        self.navigation.chosen.connect(self.show_section)
        self.stack = QStackedWidget()
        head = QHBoxLayout()
        head.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
        title = Label(self.tr("Settings"), style="page")
        title.setFixedHeight(TITLE_ROW)
        head.addWidget(title)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.navigation)
        body.addWidget(Rule(vertical=True))
        body.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addLayout(body, 1)
        self.show_section(next(iter(self._sections)))

    def show_section(self, key: str) -> None:
        """Goes to a section, after unsaved typing was asked about."""
        section = self.section()
        if isinstance(section, SectionView) and key != self.current:
            self.navigation.show_current(self.current)
            section.leave(partial(self._show, key))
        else:
            self._show(key)

    def _show(self, key: str) -> None:
        if key not in self._made:
            self._made[key] = self.stack.addWidget(self._sections[key].make(self._context))
        self.current = key
        self.stack.setCurrentIndex(self._made[key])
        self.navigation.show_current(key)
        self.status_changed.emit()

    def section(self) -> object:
        """The section shown."""
        return self.stack.currentWidget()

    def has_bar(self) -> bool:
        return True

    def needs_room(self) -> bool:
        return self._sections[self.current].wide

    def focus_search(self) -> None:
        self.navigation.search.setFocus()

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        section = self.section()
        return section.can_leave(proceed) if isinstance(section, SectionView) else True

"""The title row of a list page: title, counter box, Import, more or a command, New."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.ui.records.command_button import CommandButton
from desktop.ui.records.commands import Commands
from desktop.ui.records.page_parts import Parts
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.search_box import SearchBox
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context

HEIGHT = 56
SEARCH = 350


class TitleBar(QWidget):
    """Title left; search and the ways to add records right.

    Arguments:
        context: whose rights decide.
        parts: title and the acts of the buttons.
        commands: what can be done with the records, and who may.
    """

    def __init__(
        self, context: Context, parts: Parts, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._parts = parts
        self.title = Label(parts.title, style="page")
        hint = parts.search_hint or self.tr("Search name, phone, number, pinyin")
        self.search = SearchBox(hint, "Ctrl F", self)
        self.search.setObjectName("searchBox")
        self.search.setMinimumWidth(180)
        self.search.setMaximumWidth(SEARCH)
        self.import_file = Button(self.tr("Import"), self, icon_name="upload-simple")
        self.export = Button(self.tr("Export"), self, icon_name="download-simple")
        self.more = Button("", self, icon_name="dots-three")
        self.more.setAccessibleName(self.tr("More"))
        self.more.set_tip(self.tr("More"))
        self.more.setFixedWidth(34)
        self.new = Button(parts.new_text, self, kind="primary", icon_name="plus", key="Ctrl N")
        self.import_file.setVisible(parts.import_file is not None)
        self.export.setVisible(parts.import_file is None)
        if parts.import_file is not None:
            self.import_file.clicked.connect(parts.import_file)
        self.export.clicked.connect(context.ask_export)
        self.more.clicked.connect(self._show_more)
        self.new.clicked.connect(parts.create)
        self.more.setVisible(parts.more_actions is not None)
        self.command = CommandButton(commands, parts.button, self) if parts.button else None
        self._grant(context, commands)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.search, 6)
        row.addSpacing(4)
        for button in (self.import_file, self.export, self.command, self.more, self.new):
            if button is not None:
                row.addWidget(button)

    def _grant(self, context: Context, commands: Commands) -> None:
        user = context.session.user
        reason = self.tr("Your role does not allow this: ask a manager or an administrator.")
        for button, operation in (
            (self.new, Operation.NEW),
            (self.import_file, Operation.IMPORT),
            (self.export, Operation.EXPORT),
        ):
            if not commands.subject.grants(user, operation):
                button.refuse(reason)

    def _show_more(self) -> None:
        menu = QMenu(self.more)
        for action in self._parts.more_actions(menu) if self._parts.more_actions is not None else ():
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

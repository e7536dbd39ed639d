"""What a list page does in the same way for every kind of record: who may, how records are started and imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers.subject import Subject
from desktop.translation import translate
from desktop.ui.records.commands import Commands
from desktop.ui.records.prefill import prefill
from desktop.ui.records.states import Start
from desktop.words import Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


class ListPageOwn:
    """The acts and sentences behind a page's parts, in the language spoken now; a kind names its own.

    Arguments:
        context: who is signed in.
    """

    subject: ClassVar[Subject]

    def __init__(self, context: Context) -> None:
        self.context = context

    def may(self, operation: Operation) -> bool:
        """Whether the person's role may do this to any record of the kind."""
        return self.subject.grants(self.context.session.user, operation)

    def commands(self, parent: QWidget) -> Commands:
        """The commands of the page."""
        return Commands(self.context, parent, self.subject)

    def create(self) -> None:
        """Starts a new record."""
        self.context.new_record(self.subject.kind)

    def import_file(self) -> None:
        """Goes to the import of this kind."""
        self.context.import_file(None, self.subject.kind)

    def template(self) -> None:
        """Asks where to write the import template of the page in sight."""
        self.context.ask_template()

    def template_action(self, menu: QMenu) -> QAction:
        """The same as an item of a menu."""
        action = QAction(translate("ListPage", "Download import template…"), menu)
        action.triggered.connect(self.template)
        action.setEnabled(self.may(Operation.IMPORT))
        return action

    def export_action(self, menu: QMenu) -> QAction:
        """Exports the list as it is filtered, or what is ticked."""
        action = QAction(translate("ListPage", "Export…"), menu)
        # The window has the key; here it is only told.
        action.setShortcut(QKeySequence("Ctrl+Shift+E"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.context.ask_export)
        action.setEnabled(self.may(Operation.EXPORT))
        return action

    def sheet_actions(self, menu: QMenu) -> tuple[QAction, ...]:
        """What a list has to do with files, as items of a menu."""
        return (self.export_action(menu), self.template_action(menu))

    def enter_start(self, button: str, enough: str = "") -> tuple[Start, ...]:
        """The first record entered by hand, where that is allowed.

        Arguments:
            button: what does so.
            enough: what has to be typed at least, where that differs from the usual.
        """
        enter = Start(
            "plus",
            translate("ListPage", "Enter the first one"),
            enough or translate("ListPage", "A name and a phone or WeChat are enough."),
            button,
            self.create,
            key="Ctrl N",
            primary=True,
        )
        return (enter,) if self.may(Operation.NEW) else ()

    def import_starts(self) -> tuple[Start, ...]:
        """The first records from a sheet, where that is allowed."""
        if not self.may(Operation.IMPORT):
            return ()
        return (
            Start(
                "upload-simple",
                translate("ListPage", "Import from a sheet"),
                translate("ListPage", "Excel or CSV, checked row by row first."),
                translate("ListPage", "Choose a file…"),
                self.import_file,
            ),
            Start(
                "download-simple",
                translate("ListPage", "Fill in a template"),
                translate("ListPage", "A sheet with the right columns, to import later."),
                translate("ListPage", "Download template"),
                self.template,
            ),
        )

    def with_name(self) -> str:
        """What the button says that starts a record with a name that was not found."""
        raise NotImplementedError

    def with_phone(self) -> str:
        """The same with a phone."""
        raise NotImplementedError

    def create_text(self, typed: str) -> str:
        """What the button says that starts a record with what was not found; empty where there is none."""
        if not typed or not self.may(Operation.NEW):
            return ""
        return self.with_phone() if "phone" in prefill(typed) else self.with_name()


def due_numbers(overdue: int, today: int) -> list[str]:
    """The follow-ups overdue and due today, for the status bar."""
    found = []
    if overdue:
        found.append(QCoreApplication.translate("ListPage", "%n overdue", "", overdue))
    if today:
        found.append(QCoreApplication.translate("ListPage", "%n due today", "", today))
    return found

"""What completes the window after its first paint: keys, menus, palette, records, toasts."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from desktop.translation import mark, translate
from desktop.ui.exports import ask_export, barred
from desktop.ui.icons import icon
from desktop.ui.page import PAGES, page, page_of
from desktop.ui.progress_sheet import LongTasks
from desktop.ui.shell.actions import ShellActions
from desktop.ui.shell.drops import FileDrops
from desktop.ui.shell.left_drafts import LeftDrafts
from desktop.ui.shell.menu_key import MenuKey
from desktop.ui.shell.menus import Menus
from desktop.ui.shell.palette import Palette
from desktop.ui.shell.palette_entries import Entry, command_entries, place_entries
from desktop.ui.shell.pool_watch import PoolWatch
from desktop.ui.shell.router import Router
from desktop.ui.shell.toasts import Toasts
from desktop.ui.shell.underway import Underway
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.records.page import RecordsPage
    from desktop.ui.shell.window import MainWindow


PAGE_ICONS = {one.key: one.icon for one in PAGES}


SUBJECTS: dict[Kind, str] = {
    Kind.OPPORTUNITY: mark("Wiring", "on %n opportunity(ies)"),
    Kind.LEAD: mark("Wiring", "on %n lead(s)"),
    Kind.CUSTOMER: mark("Wiring", "on %n customer(s)"),
    Kind.PRODUCT: mark("Wiring", "on %n product(s)"),
    Kind.INTENTION: mark("Wiring", "on %n intention(s)"),
    Kind.CONTRACT: mark("Wiring", "on %n contract(s)"),
}


class Wiring(QObject):
    """Connects the window's commands with what does them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self.actions = ShellActions(window, self._context)
        self.menus = Menus(window, self.actions)
        self.router = Router(self._context, window, self.actions.anywhere())
        self.menu_key = MenuKey(window, self._context.machine.menu_bar)
        self.toasts = Toasts(window.card)
        self._context.toast_asked.connect(self.toasts.show_notice)
        self.long_tasks = LongTasks(window, self._context.tasks)
        self.underway = Underway(self._context.tasks, window.status)
        window.status.put_before_state(self.underway)
        self.underway.changed.connect(window.refresh)
        self.drops = FileDrops(window)
        self._connect()
        self._user_menu()
        self.pool = PoolWatch(window, self)
        self.left_drafts = LeftDrafts(window)

    def _connect(self) -> None:
        own = self.actions
        own.page_chosen.connect(self._window.go)
        own.new.triggered.connect(self._new)
        self._window.content.shown.connect(self._name_new)
        self._name_new(None)
        own.paste.triggered.connect(self._paste_here)
        self._context.paste_asked.connect(self._paste)
        own.import_file.triggered.connect(partial(self._import, None, None))
        own.import_history.triggered.connect(self._show_import_history)
        self._context.import_history_asked.connect(self._show_import_history)
        own.export.triggered.connect(self._export)
        self._context.export_asked.connect(self._export)
        self._window.content.shown.connect(self._grant_export)
        self._grant_export(None)
        own.template.triggered.connect(self._template)
        own.template_chosen.connect(self._template_of)
        self._context.import_asked.connect(self._import)
        self._context.template_asked.connect(self._template)
        own.keys.triggered.connect(self._show_keys)
        own.about.triggered.connect(self._show_about)
        own.search.triggered.connect(self._window.search)
        own.palette.triggered.connect(self.open_palette)
        own.back.triggered.connect(self._window.back)
        own.next_area.triggered.connect(self._window.next_area)
        own.quit.triggered.connect(self._window.close)
        own.log_folder.triggered.connect(self._open_log_folder)
        own.menu_bar.setChecked(self._context.machine.menu_bar)
        own.menu_bar.toggled.connect(self._keep_menu_bar)

    def _kind(self) -> Kind:
        """What is started: what the page in sight lists, or else opportunities."""
        shown = page(self._window.content.page_key() or "opportunities")
        return shown.kind if shown.kind is not None and shown.new is not None else Kind.OPPORTUNITY

    def _imported(self) -> Kind:
        """What is imported: what the page in sight lists, or else opportunities."""
        from desktop.ui.imports.kinds import KINDS

        shown = page(self._window.content.page_key() or "opportunities").kind
        return shown if shown is not None and shown in KINDS else Kind.OPPORTUNITY

    def _new(self) -> None:
        self._context.new_record(self._kind())

    def _name_new(self, _shown: object) -> None:
        self.actions.name_new(self._kind())

    def _paste_here(self) -> None:
        """Reads a text as what the page in sight lists, or else as an opportunity."""
        shown = page(self._window.content.page_key() or "opportunities")
        self._paste(shown.kind if shown.kind is not None and shown.paste is not None else Kind.OPPORTUNITY)

    def _paste(self, kind: Kind) -> None:
        found = page_of(kind)
        if found is not None and found.paste is not None:
            found.paste(self._context, self._window)

    def _list(self) -> RecordsPage | None:
        """The list in sight."""
        from desktop.ui.records.page import RecordsPage

        view = self._window.view()
        return view if isinstance(view, RecordsPage) else None

    def _grant_export(self, _shown: object) -> None:
        """Export is on where a list is in sight that the person may export."""
        listed = self._list()
        why = barred(self._context, listed.parts.source.kind) if listed else self.tr("Go to a list first.")
        self.actions.export.setEnabled(not why)
        self.actions.export.setToolTip(why)

    def _export(self) -> None:
        listed = self._list()
        if listed is not None:
            ask_export(self._context, listed)

    def _import(self, path: Path | None, kind: Kind | None, _checked: bool = False) -> None:
        """Goes to the import; where it is shown already, it takes the file or asks for one."""
        from desktop.spreadsheets.opened import Source
        from desktop.ui.imports.page import ImportPage

        view = self._window.view()
        if not isinstance(view, ImportPage):
            make = partial(ImportPage, self._context, path, kind or self._imported())
            self._window.content.leave(partial(self._window.lay_over, make))
        elif path is not None:
            view.read(Source(path))
        else:
            view.choose_file()

    def _show_import_history(self) -> None:
        """Lays the history over what is shown, where it is not shown already."""
        from desktop.ui.imports.history_page import ImportHistoryPage

        if not isinstance(self._window.view(), ImportHistoryPage):
            self._window.go("import-history")

    def _template(self) -> None:
        self._template_of(self._imported())

    def _template_of(self, kind: Kind) -> None:
        from desktop.ui.imports.files import save_template

        save_template(self._context, self._window, kind)

    def _show_keys(self) -> None:
        from desktop.ui.shell.help_sheets import KeysSheet

        KeysSheet(self._window).open()

    def _show_about(self) -> None:
        from desktop.ui.shell.help_sheets import AboutSheet

        AboutSheet(self._window, self._context.session.data_dir).open()

    def _keep_menu_bar(self, always: bool) -> None:
        self.menu_key.set_always(always)
        self._context.machine.menu_bar = always
        self._context.machine.save()

    def _open_log_folder(self) -> None:
        if self._context.log_file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.log_file.parent)))

    def _user_menu(self) -> None:
        own, button = self.actions, self._window.rail.card.button
        menu = QMenu(button)
        menu.addActions([own.switch_user, own.sign_out])
        menu.addSeparator()
        menu.addAction(own.pool)
        menu.addAction(own.page("settings"))
        menu.addMenu(own.theme_menu)
        menu.addMenu(own.language_menu)
        menu.addAction(own.menu_bar)
        button.clicked.connect(partial(self._pop_up, menu))

    def _pop_up(self, menu: QMenu, _checked: bool = False) -> None:
        button = self._window.rail.card.button
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def open_palette(self) -> Palette:
        """Opens the command palette over the window."""
        view = self._window.view()
        commands = view.commands() if view else None
        count = len(commands.ids()) if commands else 0
        subject = translate("Wiring", SUBJECTS[commands.subject.kind], n=count) if commands and count else ""
        return Palette(self._context, self._entries(), subject, self._window)

    def _entries(self) -> list[Entry]:
        view = self._window.view()
        commands = view.commands() if view else None
        own = self.actions
        count = len(commands.ids()) if commands else 0
        detail = self.tr("%n selected", "", count) if count else ""
        others = [
            own.new,
            own.paste,
            own.import_file,
            own.import_history,
            own.export,
            own.template,
            own.switch_user,
            own.sign_out,
            own.keys,
        ]
        others += [own.pool] if own.pool.isVisible() else []
        entries = command_entries(commands, detail, others)
        pages = [own.page(one.key) for one in PAGES if not one.passing]
        shown = PAGE_ICONS.get(self._window.content.page_key() or "", "list")
        places = place_entries(
            pages, view.view_actions() if view else [], view.title() if view else "", icon(shown, "text 2")
        )
        return entries + places

"""The commands of the main window itself, each with its key; menus, palette and buttons share them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.controllers.rights import RIGHTS_OF, Grant, granted
from desktop.translation import mark, translate
from desktop.ui.page import PAGES, page, page_of
from desktop.words import Kind, Operation

if TYPE_CHECKING:
    from desktop.ui.context import Context


THEMES: dict[str, str] = {
    "system": mark("ShellActions", "As the system"),
    "light": mark("ShellActions", "Light"),
    "dark": mark("ShellActions", "Dark"),
}
NEW: dict[Kind, str] = {
    Kind.OPPORTUNITY: mark("ShellActions", "&New opportunity"),
    Kind.LEAD: mark("ShellActions", "&New lead"),
    Kind.CUSTOMER: mark("ShellActions", "&New customer"),
    Kind.PRODUCT: mark("ShellActions", "&New product"),
    Kind.INTENTION: mark("ShellActions", "&New intention"),
    Kind.CONTRACT: mark("ShellActions", "&New contract"),
}
TEMPLATES = (Kind.OPPORTUNITY, Kind.LEAD, Kind.CUSTOMER, Kind.PRODUCT)
# A language is named in itself, so that whoever reads only that one finds it.
LANGUAGES: dict[str, str] = {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}


class ShellActions(QObject):
    """One QAction each for what the window can do from anywhere.

    Signals:
        page_chosen: a page is to be shown, by key.
        theme_chosen, language_chosen: what the person picked in the menu.
        template_chosen: the import template of this kind is wanted.
    """

    page_chosen = Signal(str)
    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    template_chosen = Signal(Kind)

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self.new = self._action(translate("ShellActions", NEW[Kind.OPPORTUNITY]), "Ctrl+N")
        self.paste = self._action(self.tr("&Read from text…"), "Ctrl+Shift+V")
        self.import_file = self._action(self.tr("&Import…"), page("import").shortcut)
        self.import_history = self._action(self.tr("Import &history…"))
        self.export = self._action(self.tr("E&xport…"), "Ctrl+Shift+E")
        self.template = self._action(self.tr("&Download import template…"))
        self.switch_user = self._action(self.tr("S&witch user…"), "Ctrl+Shift+U")
        self.sign_out = self._action(self.tr("Sign &out"))
        self.pool = self._action(self.tr("My opportunities and the &pool…"))
        self.quit = self._action(self.tr("&Quit"), QKeySequence.StandardKey.Quit, "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.search = self._action(self.tr("&Search"), "Ctrl+F")
        self.palette = self._action(self.tr("All &commands…"), "Ctrl+K")
        self.back = self._action(self.tr("&Back"), "Alt+Left")
        self.next_area = self._action(self.tr("Next &area"), "F6")
        self.menu_bar = self._action(self.tr("&Menu bar always visible"))
        self.menu_bar.setCheckable(True)
        self.keys = self._action(self.tr("&Keys"), "F1")
        self.log_folder = self._action(self.tr("Open &log folder"))
        self.about = self._action(self.tr("&About Shangji"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self._page_group = QActionGroup(self)
        self._page_group.triggered.connect(self._go)
        self._pages = {one.key: self._page_action(one.key) for one in PAGES if not one.passing}
        self.template_menu = self._templates()
        self.theme_menu = self._choices(
            self.tr("&Theme"),
            {key: translate("ShellActions", text) for key, text in THEMES.items()},
            self._theme,
        )
        self.language_menu = self._choices(self.tr("&Language"), LANGUAGES, self._language)
        self._grant()

    def _action(self, text: str, *keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        # The platform's key may be the other one: named twice, it would be ambiguous and do nothing.
        shortcuts = dict.fromkeys(QKeySequence(key).toString() for key in keys)
        action.setShortcuts([QKeySequence(text) for text in shortcuts if text])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        return action

    def anywhere(self) -> list[QAction]:
        """Those whose keys hold in the windows of single records too."""
        own = [self.new, self.paste, self.import_file, self.search, self.palette, self.keys, self.quit]
        return [*own, *self._pages.values()]

    def name_new(self, kind: Kind) -> None:
        """Says which kind of record is started, and whether the person may."""
        self.new.setText(translate("ShellActions", NEW[kind]))
        self._allow(self.new, granted(self._context.session.user, Operation.NEW, RIGHTS_OF[kind]))

    def _page_action(self, key: str) -> QAction:
        action = self._action(page(key).caption(), page(key).shortcut)
        action.setData(key)
        self._page_group.addAction(action)
        return action

    def _go(self, action: QAction) -> None:
        self.page_chosen.emit(action.data())

    def page(self, key: str) -> QAction:
        """The action that leads to a page."""
        return self._pages[key]

    def _choices(self, title: str, texts: dict[str, str], chosen: object) -> QMenu:
        menu = QMenu(title, self._window)
        group = QActionGroup(menu)
        for key, text in texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(key)
            group.addAction(action)
        group.triggered.connect(chosen)
        return menu

    def _templates(self) -> QMenu:
        menu = QMenu(self.tr("&Download import template"), self._window)
        menu.setToolTipsVisible(True)
        for kind in TEMPLATES:
            found = page_of(kind)
            action = menu.addAction(found.caption() if found else "")
            action.setData(kind)
            self._allow(action, granted(self._context.session.user, Operation.IMPORT, RIGHTS_OF[kind]))
        menu.triggered.connect(self._template)
        return menu

    def _template(self, action: QAction) -> None:
        self.template_chosen.emit(Kind(action.data()))

    def _theme(self, action: QAction) -> None:
        self.theme_chosen.emit(action.data())

    def _language(self, action: QAction) -> None:
        self.language_chosen.emit(action.data())

    def tick(self, theme: str, language: str) -> None:
        """Marks the theme and the language in use."""
        for menu, key in ((self.theme_menu, theme), (self.language_menu, language)):
            for action in menu.actions():
                action.setChecked(action.data() == key)

    def _grant(self) -> None:
        """Switches off what the person's role does not allow, saying why."""
        user = self._context.session.user
        self.name_new(Kind.OPPORTUNITY)
        self._allow(self.paste, granted(user, Operation.NEW))
        self._allow(self.import_file, granted(user, Operation.IMPORT))
        self._allow(self.import_history, granted(user, Operation.IMPORT))

    def _allow(self, action: QAction, grant: Grant) -> None:
        allowed = grant is not Grant.NONE
        why = self.tr("Your role does not allow this: ask a manager or an administrator.")
        action.setEnabled(allowed)
        action.setToolTip("" if allowed else why)

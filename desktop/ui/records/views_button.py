"""The button of the saved filters: choose, save, overwrite, rename, delete, open the list with one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.dialogs import Sheet
from desktop.ui.icons import icon
from desktop.ui.records.columns import Layout
from desktop.ui.records.views import View, Views
from desktop.ui.widgets.caret_button import CaretButton
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from desktop.ui.context import Context

NAME_LIMIT = 40


class NameSheet(Sheet):
    """Asks for the name of a saved filter; a name that is taken overwrites, and says so.

    Signals:
        named: carries the name.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget, title: str, name: str, views: Views, button: str) -> None:
        super().__init__(parent, title, width=420)
        self._views = views
        self._before = name
        self.box = LineEdit(name, placeholder=self.tr("Such as: to follow up"), limit=NAME_LIMIT)
        self.box.setAccessibleName(self.tr("Name"))
        self.body.addWidget(self.box)
        self.hint = Label("", style="meta", tone="warning", wrap=True)
        self.body.addWidget(self.hint)
        self.add_cancel()
        self.save = self.add_button(button, kind="primary", key="↵", default=True)
        self.save.clicked.connect(self._save)
        self.box.textChanged.connect(self._typed)
        self._typed(name)
        self.focus_first(self.box)
        self.box.selectAll()

    def _typed(self, text: str) -> None:
        name = text.strip()
        self.save.setEnabled(bool(name))
        taken = self._views.named(name) is not None and name.casefold() != self._before.casefold()
        self.hint.setText(self.tr("There is one with this name: it will be overwritten.") if taken else "")

    def is_dirty(self) -> bool:
        return self.box.text().strip() != self._before

    def _save(self) -> None:
        if self.box.text().strip():
            self.named.emit(self.box.text().strip())
            self.accept()


class ViewsButton(CaretButton):
    """Shows which saved filter the list follows, and offers what can be done with it.

    Arguments:
        context: keeps the saved filters for the person.
        key: the preference they are kept under.

    Signals:
        chosen: a saved filter was chosen; carries the View.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, key: str, parent: QWidget | None = None) -> None:
        super().__init__("bookmark-simple", parent)
        self._context = context
        self._preference = key
        self.views = Views.from_json(context.preference(key))
        self._followed = ""
        self._query: dict[str, Any] = {}
        self._layout = Layout()
        self._lasting = True
        self._sheet: NameSheet | None = None
        self.clicked.connect(self.open_menu)
        self.refresh()

    def current(self) -> View | None:
        """The saved filter chosen last, changed since or not."""
        return self.views.named(self._followed) if self._followed else None

    def follow(self, view: View | None) -> None:
        """Shows that the list follows a saved filter, or none."""
        self._followed = view.name if view else ""
        self.refresh()

    def show_state(self, query: dict[str, Any], layout: Layout, lasting: bool = True) -> None:
        """What the list shows now: what would be saved, unless it is the records of one run."""
        self._query, self._layout, self._lasting = query, layout, lasting
        self.refresh()

    def changed(self) -> bool:
        """Whether the list differs from the saved filter it follows."""
        view = self.current()
        return view is not None and (dict(view.query) != self._query or view.layout != self._layout)

    def refresh(self) -> None:
        """Names the saved filter on the button."""
        view = self.current()
        if view is None:
            self.setText(self.tr("Views"))
        elif self.changed():
            self.setText(self.tr("View: {name} (changed)").format(name=view.name))
        else:
            self.setText(self.tr("View: {name}").format(name=view.name))

    def menu_of(self) -> QMenu:
        """What can be done, as a menu."""
        menu = QMenu(self)
        for view in self.views.all:
            action = menu.addAction(view.name + (self.tr(" (opens with it)") if view.default else ""))
            action.setCheckable(True)
            action.setChecked(view.name == self._followed)
            action.triggered.connect(partial(self._choose, view))
        if self.views.all:
            menu.addSeparator()
        save = menu.addAction(icon("plus", "text 2"), self.tr("Save as new view…"))
        save.setObjectName("save_view")
        save.triggered.connect(self.ask_name)
        if not self._lasting:
            save.setText(save.text() + "\t" + self.tr("not for the records of one push-down"))
            save.setEnabled(False)
        view = self.current()
        if view is not None:
            self._add_own(menu, view)
        return menu

    def _add_own(self, menu: QMenu, view: View) -> None:
        overwrite = menu.addAction(self.tr("Overwrite “{name}”").format(name=view.name))
        overwrite.setObjectName("overwrite_view")
        overwrite.setEnabled(self.changed() and self._lasting)
        overwrite.triggered.connect(partial(self.save_as, view.name))
        rename = menu.addAction(self.tr("Rename…"))
        rename.triggered.connect(partial(self._ask_rename, view))
        default = menu.addAction(self.tr("Open the list with it"))
        default.setCheckable(True)
        default.setChecked(view.default)
        default.toggled.connect(partial(self._set_default, view))
        delete = menu.addAction(icon("trash", "text 2"), self.tr("Delete “{name}”").format(name=view.name))
        delete.triggered.connect(partial(self.delete, view))

    def open_menu(self) -> None:
        """Opens the menu below the button."""
        menu = self.menu_of()
        menu.aboutToHide.connect(menu.deleteLater)
        right = self.mapToGlobal(QPoint(self.width(), self.height() + 4))
        menu.popup(QPoint(right.x() - menu.sizeHint().width(), right.y()))

    def _choose(self, view: View, _checked: bool = False) -> None:
        self.follow(view)
        self.chosen.emit(view)

    def ask_name(self) -> None:
        """Asks for a name under which to save what the list shows."""
        self._sheet = NameSheet(self, self.tr("Save as new view"), "", self.views, self.tr("Save"))
        self._sheet.named.connect(self.save_as)
        self._sheet.open()

    def save_as(self, name: str, _checked: bool = False) -> None:
        """Keeps filters, search, sort and columns under a name."""
        view = View(name, dict(self._query), self._layout)
        self._keep(self.views.saved(view))
        self.follow(self.views.named(name))

    def _ask_rename(self, view: View, _checked: bool = False) -> None:
        self._sheet = NameSheet(self, self.tr("Rename view"), view.name, self.views, self.tr("Rename"))
        self._sheet.named.connect(partial(self.rename, view))
        self._sheet.open()

    def rename(self, view: View, name: str) -> None:
        """Gives one another name; one that had the name before goes."""
        other = self.views.named(name)
        views = self.views.without(other) if other is not None and other.name != view.name else self.views
        self._keep(views.renamed(view, name))
        self.follow(self.views.named(name))

    def _set_default(self, view: View, checked: bool) -> None:
        self._keep(self.views.opening_with(view if checked else None))

    def delete(self, view: View, _checked: bool = False) -> None:
        """Forgets one; a toast offers it back."""
        before = self.views
        self._keep(self.views.without(view))
        if self._followed == view.name:
            self.follow(None)
        self._context.toast(
            self.tr("View deleted: {name}").format(name=view.name),
            self.tr("Undo"),
            partial(self._keep, before),
        )

    def _keep(self, views: Views) -> None:
        self.views = views
        self._context.set_preference(self._preference, views.to_json())
        self.refresh()

    def event(self, event: Any) -> bool:
        if event.type() == event.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.open_menu()
            return True
        return super().event(event)

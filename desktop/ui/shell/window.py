"""The main window: rail, content card and status bar, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.collecting import give_back_freed
from desktop.ui.page import PAGES, page
from desktop.ui.page_view import PageView
from desktop.ui.shell.card import Card
from desktop.ui.shell.content import Content
from desktop.ui.shell.hindrance import Hindrance
from desktop.ui.shell.pieces import Ground
from desktop.ui.shell.rail import Rail
from desktop.ui.shell.status_bar import StatusBar

if TYPE_CHECKING:
    from desktop.ui.context import Context
    from desktop.ui.shell.wiring import Wiring

MINIMUM = (1100, 640)
USUAL = (1366, 736)
NARROW_BELOW = 1280
WIDE_ENOUGH = 1600


class MainWindow(QMainWindow):
    """One person's window.

    Arguments:
        context: who is signed in, and what the window listens to.
        demo: whether the title says that the data are a throw-away set.

    Signals:
        closing: the window is about to close; nothing unsaved was left unasked.
        completed: menus, keys and palette are there too.
    """

    closing = Signal()
    completed = Signal()

    def __init__(self, context: Context, demo: bool = False) -> None:
        super().__init__()
        self.context = context
        self._demo = demo
        self._leaving = False
        self.wiring: Wiring | None = None
        self.rail = Rail(PAGES, self)
        self.content = Content(self)
        self.card = Card(self.content, self)
        self.status = StatusBar(self)
        self.hindrance = Hindrance(context, self)
        self.card.put_above(self.hindrance)
        self.setMinimumSize(*MINIMUM)
        self._lay_out()
        self._listen()
        self.refresh_names()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.card, 1)
        ground = Ground(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(ground)

    def _listen(self) -> None:
        self.rail.page_chosen.connect(self.go)
        self.rail.card.settings_chosen.connect(self.go_to_settings)
        self.content.added.connect(self._added)
        self.content.shown.connect(self._shown)
        self.context.state_changed.connect(self.status.set_state)
        self.status.set_state(self.context.database.state())
        self.status.state_clicked.connect(self.hindrance.explain)
        self.context.database.hindered.connect(self._hindered)
        self.context.directory_changed.connect(self.refresh_names)
        self.context.query_asked.connect(self.show_list)
        self.context.user_changed.connect(self.refresh_names)

    def complete(self) -> None:
        """Brings what the first paint did not wait for: keys, menus, palette, thrift with memory."""
        from desktop.ui.shell.wiring import Wiring

        if self.wiring is None:
            self.wiring = Wiring(self)
            give_back_freed()
            self.completed.emit()

    def restore(self, geometry: str) -> None:
        """Stands where it stood when it was closed."""
        if not geometry or not self.restoreGeometry(QByteArray.fromHex(geometry.encode())):
            self.resize(*USUAL)

    def geometry_text(self) -> str:
        """Where it stands, for the machine's settings."""
        return bytes(self.saveGeometry().toHex().data()).decode()

    def refresh_names(self) -> None:
        """Shows the business's and the person's name as they are called now."""
        user = self.context.session.user
        self.rail.card.show_user(user, self.context.directory)
        parts = [self.tr("Shangji"), self.context.parameters.business_name]
        title = " — ".join(part for part in parts if part)
        self.setWindowTitle(self.tr("{title} (demo)").format(title=title) if self._demo else title)

    def go(self, key: str) -> None:
        """Shows a page of the rail, the settings, or a passing page over what is shown."""
        make = partial(page(key).factory, self.context)
        if page(key).passing:
            self.content.leave(partial(self.lay_over, make))
        else:
            self.content.show_page(key, make)

    def lay_over(self, make: Callable[[], QWidget]) -> None:
        """Shows a form or a passing page over what is shown."""
        self.content.show_form(make())

    def show_list(self, key: str, query: object) -> None:
        """Shows a list page with what a query asks for."""
        self.go(key)
        page_shown = self.content.page_widget(key)
        if isinstance(page_shown, PageView):
            page_shown.set_query(query)

    def go_to_settings(self) -> None:
        """Shows the settings."""
        self.go("settings")

    def back(self) -> None:
        """Returns to what was shown before."""
        self.content.back()

    def search(self) -> None:
        """Puts the cursor into the search box, from wherever it was: the counter box."""
        key, view = self.content.page_key() or "opportunities", self.view()
        listing = page(key).kind is not None and view is self.content.page_widget(key)
        if view is None or not listing:
            self.go("opportunities")
            view = self.view()
        if view is not None:
            view.focus_search()

    def keep_drafts(self) -> None:
        """Keeps what is typed in this window and in the windows of its records."""
        view = self.view()
        if view is not None:
            view.keep_draft()
        for window in self.wiring.router.windows.all() if self.wiring else []:
            if isinstance(window.form, PageView):
                window.form.keep_draft()

    def _hindered(self, _fault: object) -> None:
        """Nothing can be saved for a while: what is typed is kept at once."""
        self.keep_drafts()

    def next_area(self) -> None:
        """Moves the keyboard on: rail, list, pane, rail."""
        view = self.view()
        current = self.rail.button(self.content.page_key() or "") or self.rail.card.button
        areas: list[QWidget] = [current, *(one for one in (view.areas() if view else []) if one.isVisible())]
        focus = self.focusWidget()
        inside = [
            at
            for at, area in enumerate(areas)
            if focus is not None and (area is focus or area.isAncestorOf(focus))
        ]
        if not inside and focus is not None and self.rail.isAncestorOf(focus):
            inside = [0]
        areas[(inside[-1] + 1) % len(areas) if inside else 0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def view(self) -> PageView | None:
        """The page or form shown."""
        widget = self.content.currentWidget()
        return widget if isinstance(widget, PageView) else None

    def _shown(self, widget: QWidget) -> None:
        self.rail.set_current(self.content.page_key())
        self.refresh()

    def _added(self, widget: QWidget) -> None:
        if isinstance(widget, PageView):
            widget.status_changed.connect(self.refresh)
            widget.closed.connect(self.content.close_form)

    def refresh(self) -> None:
        """Shows the numbers and hints of the view, and gives it the room it needs."""
        view = self.view()
        busy = self.wiring is not None and self.wiring.underway.is_busy()
        self.status.set_numbers(view.status_numbers() if view else [])
        self.status.set_hints(view.key_hints() if view and not busy else "")
        self.status.setVisible(view is None or not view.has_bar() or busy)
        self._fit_rail()

    def _fit_rail(self) -> None:
        view = self.view()
        wants = view is not None and view.needs_room() and self.width() < WIDE_ENOUGH
        self.rail.set_narrow(wants or self.width() < NARROW_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def leave(self, proceed: Callable[[], None]) -> None:
        """Proceeds once unsaved work and exports were asked about and the windows of records are closed: they are this
        person's."""
        if self._may_leave_exports(partial(self.leave, proceed)):
            self.content.leave(partial(self._leave_records, proceed))

    def _may_leave_exports(self, proceed: Callable[[], object]) -> bool:
        """Whether nothing is being exported; else asks, and proceeds once it is stopped."""
        running = self.context.tasks.long_reads()
        if running:
            from desktop.ui.shell.underway import ask_to_stop

            ask_to_stop(self, running, proceed)
        return not running

    def _leave_records(self, proceed: Callable[[], None]) -> None:
        if self.wiring is None or self.wiring.router.windows.close_all():
            proceed()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks about exports and, of the view, about unsaved work first; drafts are kept in any case."""
        if not self._may_leave_exports(self.close):
            event.ignore()
            return
        view = self.view()
        if not self._leaving and view is not None and not view.can_leave(self._close_now):
            event.ignore()
            return
        if self.wiring is not None and not self.wiring.router.windows.close_all():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _close_now(self) -> None:
        self._leaving = True
        self.close()

"""A list page: title, tabs, filters, table and pane, and what joins them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.controllers.changes import Changes
from desktop.controllers.list_query import Voided
from desktop.controllers.operate import Outcome
from desktop.ui.page_view import PageView
from desktop.ui.records.arrangement import Arrangement
from desktop.ui.records.command_words import KEYS
from desktop.ui.records.commands import Commands
from desktop.ui.records.copier import Copier
from desktop.ui.records.counter import Counter
from desktop.ui.records.entered import Entered
from desktop.ui.records.figures import Figures
from desktop.ui.records.filter_bar import FilterBar
from desktop.ui.records.list_bar import ListBar
from desktop.ui.records.list_body import ListBody
from desktop.ui.records.model import RecordsModel
from desktop.ui.records.nothing import Nothing
from desktop.ui.records.page_actions import edit_actions, view_actions
from desktop.ui.records.page_parts import Parts
from desktop.ui.records.row_menu import row_menu
from desktop.ui.records.selection import Selection
from desktop.ui.records.selection_bar import SelectionBar
from desktop.ui.records.selection_sum import SelectionSum
from desktop.ui.records.table import RecordsTable
from desktop.ui.records.title_bar import TitleBar
from desktop.ui.records.views import View
from desktop.ui.records.views_button import ViewsButton
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

COALESCE = 40
KEEP_AFTER = 1000
TAKING_KEY = "A"
LETTERS = {letter: operation for operation, letter in KEYS.items()}


class RecordsPage(PageView):
    """The list of one record kind.

    Arguments:
        context: who is signed in.
        parts: what is this kind's own.
    """

    def __init__(self, context: Context, parts: Parts) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        self.parts = parts
        self.selection = Selection(self)
        self.model = RecordsModel(context, parts.source, parts.columns, self.selection, self)
        self.table = RecordsTable(self.model, self.selection, self)
        self.operations = parts.commands(self)
        self.title_bar = TitleBar(context, parts, self.operations, self)
        self.search = self.title_bar.search
        self.list_bar = ListBar(parts.tabs, self, voided=parts.voided)
        self.filter_bar = FilterBar(parts.filters, self)
        self.nothing = Nothing(parts, self)
        self.preview = parts.preview(self)
        self.body = ListBody(self.list_bar, self.filter_bar, self.table, self.nothing, self.preview, self)
        self.views = ViewsButton(context, f"{parts.key}.views", self)
        self.filter_bar.add_end(self.views)
        self.arrangement = Arrangement(
            context, parts.key, self.table, self.list_bar, self.body, parts.pane_from
        )
        self.figures = Figures(context, parts.source, self)
        self.counter = Counter(self.search, self.model, self.figures, self.nothing)
        self.copier = Copier(context, self.table, self.arrangement.keeper)
        self.sum = SelectionSum(context, parts.sums, self.selection, self)
        self.bar = SelectionBar(self.operations, self.selection, self.table, self.sum, parts.in_bar)
        self._query: Any = parts.query({})
        self._last_row = 0
        self._told: Any = None
        self._pointing = QTimer(self, interval=COALESCE, singleShot=True)
        self._pointing.timeout.connect(self._point_commands)
        self._keeping = QTimer(self, interval=KEEP_AFTER, singleShot=True)
        self._keeping.timeout.connect(self._keep_query)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title_bar)
        column.addWidget(self.body, 1)
        self.setFocusProxy(self.table)
        self._view_actions, self._edit_actions = view_actions(self), edit_actions(self)
        self._listen()
        # What a kind offers for the current record besides its operations.
        self.row_actions: tuple[QAction, ...] = ()
        self.entered = Entered(self)
        self._open()

    def _listen(self) -> None:
        self.list_bar.tab_chosen.connect(partial(self.narrow, "status"))
        self.list_bar.voided_chosen.connect(partial(self.narrow, "voided"))
        self.search.searched.connect(partial(self.narrow, "text"))
        self.filter_bar.changed.connect(self.set_query)
        self.views.chosen.connect(self._view_chosen)
        self.counter.one_found.connect(self._open_first_row)
        self.counter.list_asked.connect(self._into_list)
        self.counter.create_asked.connect(self.create_from_search)
        self.nothing.cleared.connect(partial(self._widen, Voided.HIDE))
        self.nothing.voided_asked.connect(partial(self._widen, Voided.BOTH))
        self.nothing.create_asked.connect(self.create_from_search)
        self.table.header.sort_asked.connect(self._sort)
        self.table.header.all_asked.connect(self._tick_all)
        self.table.open_asked.connect(self.open_current)
        self.table.preview_asked.connect(self.arrangement.toggle_pane)
        self.table.key_asked.connect(self._key)
        self.table.current_changed.connect(self._current_changed)
        self.table.painted.connect(self.model.painted)
        self.table.painted.connect(self.figures.painted)
        self.table.menu_asked.connect(self._open_menu)
        self.selection.changed.connect(self._ticks_changed)
        self.model.shown.connect(self._first_shown)
        self.model.complete.connect(self._complete)
        self.model.followed.connect(self._followed)
        self.figures.changed.connect(self._show_figures)
        self.sum.changed.connect(self._tell_status)
        self.preview.close_asked.connect(self.arrangement.toggle_pane)
        self.preview.open_asked.connect(self.open_current)
        self.arrangement.changed.connect(self._arranged)
        self.arrangement.keeper.others_shown.connect(self._show_order)
        self.operations.select_asked.connect(self.selection.replace)
        self.operations.own_result = self._show_result
        self.body.aside_changed.connect(self._aside_changed)
        self.context.changed.connect(self._changed)
        self.context.query_asked.connect(self._query_asked)
        self.context.directory_changed.connect(self._names_changed)

    def _open(self) -> None:
        """Opens with the rows read before the window was made, the default view, or as it was left."""
        first = self.parts.source.kind is Kind.OPPORTUNITY
        look = self.context.take_first_look() if first else None
        view = self.views.views.default()
        self.arrangement.fit()
        if view is not None:
            self._view_chosen(view)
        elif look is not None:
            self._query, rows = look
            self.model.seed(self._query, rows)
        else:
            self.set_query(self.parts.query(self.context.preference(f"{self.parts.key}.query") or {}))

    def query(self) -> Any:
        """What is listed."""
        return self._query

    def set_query(self, query: Any) -> None:
        """Lists something else."""
        if query == self._query and query == self.model.query:
            return
        self._query = query
        self.model.list(query)
        if not self.model.settled:
            self._show_query()
        self._keeping.start()

    def _keep_query(self) -> None:
        """The list opens next time as it was left; a search is not kept, nor what came of a run."""
        if self._query.passing:
            return
        self.context.set_preference(f"{self.parts.key}.query", replace(self._query, text="").to_json())

    def _show_query(self) -> None:
        query = self._query
        self.list_bar.set_tab(query.status)
        self.list_bar.voided.set_value(query.voided)
        self.filter_bar.show_query(query)
        self.search.show_text(query.text)
        places = {one.sort: at for at, one in enumerate(self.parts.columns) if one.sort is not None}
        self.table.header.set_sort(places.get(query.sort, -1), query.descending)
        self._show_order()
        self._show_state()

    def _show_order(self) -> None:
        """Where the column by which the list is sorted is hidden, the filters' row tells it."""
        title = self.arrangement.keeper.hidden_title(self._query.sort)
        self.filter_bar.show_order(title, self._query, self.parts.query({}))

    def _show_state(self) -> None:
        query = self._query
        self.views.show_state(query.to_json(), self.arrangement.layout(), lasting=not query.passing)

    def _query_asked(self, key: str, query: Any) -> None:
        if key == self.parts.key:
            self.views.follow(None)
            self.set_query(query)

    def narrow(self, key: str, value: Any, _checked: bool = False) -> None:
        """Lists what has another value of one filter."""
        self.set_query(replace(self._query, **{key: value}))

    def _widen(self, voided: Voided) -> None:
        """Takes tab and filters off; the search stays."""
        self.set_query(replace(self.filter_bar.cleared(self._query), status=None, voided=voided))

    def _sort(self, at: int) -> None:
        column = self.parts.columns[at]
        again = self._query.sort == column.sort
        descending = not self._query.descending if again else column.latest_first
        self.set_query(replace(self._query, sort=column.sort, descending=descending))

    def _view_chosen(self, view: View) -> None:
        self.views.follow(view)
        self.arrangement.set_layout(view.layout)
        self.set_query(self.parts.query(view.query))
        self._show_state()

    def _arranged(self) -> None:
        self._show_state()
        self.preview.show_record(self.table.current_record())
        self._tell_status()

    def _first_shown(self, count: int) -> None:
        """The rows are painted before anything else is told of them; without any, what stands in their place."""
        self.figures.read(self._query)
        self.table.verticalScrollBar().setValue(0)
        if count:
            self._show_rows()
            if self.arrangement.pane():
                if self.table.current_row() < 0:
                    self.table.go_to(0)
                self.preview.show_record(self.table.current_record())
            self.table.paint_now()
        self._show_query()
        if not count:
            self._show_nothing()
        self._tell_status()
        self.counter.answer()

    def _show_rows(self) -> None:
        self.filter_bar.show()
        self.body.show_table()
        self.table.ask_for_rows()

    def _show_nothing(self) -> None:
        self.model.painted()
        self.figures.painted()
        self.preview.show_record(0)
        self.nothing.show_nothing(self._query, self.filter_bar.described())
        self.body.show_nothing()
        self.figures.read_ways(self._query, self.filter_bar.cleared(self._query))

    def _complete(self) -> None:
        count = self.model.rowCount()
        if count and self.body.shows_nothing():
            self._show_rows()
        elif not (count or self.figures.ways_asked):
            self._show_nothing()
        self._pointing.start()
        self._tell_status()

    def _show_figures(self) -> None:
        counts, ways = self.figures.counts, self.figures.ways
        if counts is not None:
            for tab in self.parts.tabs:
                number = counts.total if tab.value is None else counts.by_status[tab.value]
                self.list_bar.set_count(tab.value, number)
        if ways is not None and not self.model.rowCount():
            self.nothing.show_ways(ways, self._query)
            self.filter_bar.setVisible(ways.any > 0)
            self._keep_focus()
            self.counter.answer()
        self._tell_status()

    def _keep_focus(self) -> None:
        """The table had the focus and is gone: what stands in its place takes it, before the rail does."""
        focused = self.window().focusWidget()
        if self.isVisible() and (focused is None or not self.isAncestorOf(focused)):
            self.nothing.focus_first()

    def _changed(self, changes: Changes) -> None:
        """Reads again what the change concerns; place, current record and ticks stay."""
        if self.parts.source.kind not in changes.kinds:
            return
        self._last_row = max(self.table.current_row(), 0)
        self.model.outdate(changes.ids)
        self.model.refresh(self.table.current_record() or None)
        self.figures.read(self._query)
        self.sum.read()
        self._pointing.start()
        if changes.ids is None or self.preview.record in changes.ids:
            self.preview.reload()

    def _followed(self, row: int) -> None:
        """The current record's new row; where it is no longer listed, the one that took its place."""
        last = self.model.rowCount() - 1
        self.table.go_to(row if row >= 0 else min(self._last_row, last), scroll=False)

    def _names_changed(self) -> None:
        self.table.forget_texts()
        self.filter_bar.show_query(self._query)
        self.arrangement.keeper.apply()

    def _current_changed(self, record: int) -> None:
        if self.arrangement.pane():
            self.preview.show_record(record)
        if not len(self.selection):
            self._pointing.start()

    def _ticks_changed(self) -> None:
        self._pointing.start()
        self._tell_status()

    def _point_commands(self) -> None:
        self.operations.set_selection(self.table.target_ids())

    def _tick_all(self) -> None:
        if self.selection.all:
            self.selection.clear()
        else:
            self.selection.select_all()

    def _key(self, letter: str) -> None:
        operation = self.operations.taking() if letter == TAKING_KEY else LETTERS[letter]
        if operation not in self.operations.subject.rules:
            return
        ids = self.table.target_ids()
        if tuple(ids) != self.operations.ids():
            self.operations.set_selection(ids)
        self.operations.trigger_allowed(operation)

    def _open_menu(self, at: QPoint) -> None:
        self._point_commands()
        self.operations.when_known(partial(self._pop_menu, at))

    def _pop_menu(self, at: QPoint) -> None:
        row_menu(self, self.operations, self._edit_actions[:-1]).popup(at)

    def _show_result(self, outcome: Outcome) -> bool:
        """Shows in the pane's place what became of a run, where this kind has a way of its own to."""
        make = self.parts.results.get(outcome.operation)
        if make is None:
            return False
        result = make(self, outcome)
        result.close_asked.connect(self.close_result)
        self.body.set_aside(result)
        return True

    def _aside_changed(self) -> None:
        """The bar of what is ticked gives way to what tells of it."""
        self.bar.set_held(self.body.aside() is not None)
        self._tell_status()

    def close_result(self) -> None:
        """Takes away what stands in the pane's place."""
        self.body.set_aside(None)
        self.table.setFocus()

    def open_current(self, own_window: bool = False) -> None:
        """Opens the current record, with its neighbours in the order of the list."""
        record = self.table.current_record()
        if record:
            self.context.open_record(self.parts.source.kind, record, self.model.ids(), own_window)

    def open_here(self) -> None:
        """Opens the current record in this window."""
        self.open_current(False)

    def open_apart(self) -> None:
        """Opens the current record in a window of its own."""
        self.open_current(True)

    def _open_first_row(self) -> None:
        self.table.go_to(0)
        self.open_current()

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            self.table.go_to(max(self.table.current_row(), 0))
        else:
            self.nothing.focus_first()

    def create_from_search(self) -> None:
        """Starts a new record with what was searched for."""
        self.context.new_record(self.parts.source.kind, self.parts.prefill(self.search.typed_text()))

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _tell_status(self) -> None:
        """Lets the window refresh what it shows of the page, where that differs."""
        told = (self.status_numbers(), self.key_hints(), self.needs_room())
        if told != self._told:
            self._told = told
            self.status_changed.emit()

    def title(self) -> str:
        return self.parts.title

    def status_numbers(self) -> list[str]:
        return self.figures.texts(self.model, self.selection, self.parts.numbers, self.sum.texts())

    def key_hints(self) -> str:
        if self.nothing.isVisible():
            return (
                self.tr("Esc clear search   ↓ to the suggestions")
                if self._query.text
                else self.tr("Ctrl N new")
            )
        return self.parts.key_hints or self.tr("Space preview   ↵ open   Ctrl K commands")

    def needs_room(self) -> bool:
        return self.arrangement.beside()

    def commands(self) -> Commands:
        return self.operations

    def areas(self) -> list[QWidget]:
        beside = self.body.aside() or self.preview
        reached = beside.isVisible() and beside.focusProxy() is not None
        return [self, beside] if reached else [self]

    def view_actions(self) -> list[QAction]:
        return self._view_actions

    def edit_actions(self) -> list[QAction]:
        return self._edit_actions

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.table.forget_texts()

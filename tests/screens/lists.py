"""The list of opportunities: filters, menus, selection, nothing found, and what bulk operations answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from desktop.controllers.arguments import AssignTo
from desktop.controllers.list_query import DateRange, Period, Voided
from desktop.words import Operation
from tests.screens.stage import Stage

ROWS = (2, 3, 5)


def _plain(stage: Stage) -> QWidget:
    stage.list()
    return stage.window


def _filtered(stage: Stage) -> Any:
    page = stage.list()
    owner = next(row.owner for row in stage.rows() if row.owner is not None)
    overdue = DateRange(Period.OVERDUE)
    page.set_query(replace(page.query(), owner=(owner,), next_follow_up=overdue, voided=Voided.BOTH))
    stage.settle()
    return page


def _filters(stage: Stage) -> QWidget:
    _filtered(stage)
    return stage.window


def _views(stage: Stage) -> QWidget:
    page = _filtered(stage)
    page.views.save_as("本周要跟")
    page.set_query(replace(page.query(), voided=Voided.HIDE))
    stage.afterwards.append(lambda: page.views.follow(None))
    return stage.menu(page.views.open_menu)


def _view_name(stage: Stage) -> QWidget:
    return stage.menu(stage.list().views.ask_name)


def _columns(stage: Stage) -> QWidget:
    return stage.menu(stage.list().list_bar.columns.click)


def _more_filters(stage: Stage) -> QWidget:
    return stage.menu(stage.list().filter_bar.more.click)


def _chip(key: str) -> Any:
    def screen(stage: Stage) -> QWidget:
        bar = stage.list().filter_bar
        bar.chips[key].show()
        return stage.menu(lambda: bar.open(key))

    return screen


def _context_menu(stage: Stage) -> QWidget:
    page = stage.list()
    page.table.go_to(1)
    stage.settle()
    at = page.table.viewport().mapToGlobal(QPoint(240, 60))
    return stage.menu(lambda: page.table.menu_asked.emit(at))


def _selection(stage: Stage) -> Any:
    page = stage.list()
    page.selection.replace([page.model.ids()[at] for at in ROWS])
    stage.settle()
    return page


def _selected(stage: Stage) -> QWidget:
    _selection(stage)
    return stage.window


def _selection_more(stage: Stage) -> QWidget:
    return stage.menu(_selection(stage).bar.more.click)


def _all(stage: Stage) -> QWidget:
    stage.list().selection.select_all()
    stage.settle()
    return stage.window


def _pane(stage: Stage) -> QWidget:
    page = stage.list()
    page.table.go_to(1)
    if not page.arrangement.pane():
        page.arrangement.toggle_pane()
    stage.settle()
    return stage.window


def _no_match(stage: Stage) -> QWidget:
    page = stage.list()
    owner = next(row.owner for row in stage.rows() if row.owner is not None)
    page.set_query(replace(page.query(), text="没有这个人", owner=(owner,)))
    stage.settle()
    return stage.window


def _search(stage: Stage) -> QWidget:
    page = stage.list()
    page.set_query(replace(page.query(), text="wang"))
    stage.settle()
    return stage.window


def _voided(stage: Stage) -> QWidget:
    page = stage.list()
    page.set_query(replace(page.query(), voided=Voided.ONLY))
    stage.settle()
    return stage.window


def _bulk_result(stage: Stage) -> QWidget:
    rows = stage.rows()
    free = [row.id for row in rows if row.business == 0 and not row.voided][:2]
    stuck = [row.id for row in rows if row.business in (2, 3)][:3]
    person = next(row for row in rows if row.owner is not None and row.store is not None)
    arguments = AssignTo(person.owner, person.store)
    stage.page.operations.run(Operation.ASSIGN, [*free, *stuck], arguments)
    stage.settle(300)
    return stage.window


def _toasts(stage: Stage) -> QWidget:
    stage.list()
    stage.context.toast("SJ2611-0128 → 张强", "Undo", str)
    stage.context.toast("SJ2611-0129: disk full", error=True)
    stage.settle()
    return stage.window


SCREENS = {
    "list": _plain,
    "list-filters": _filters,
    "list-views": _views,
    "list-view-name": _view_name,
    "list-columns": _columns,
    "list-more-filters": _more_filters,
    "list-owner-filter": _chip("owner"),
    "list-date-filter": _chip("next_follow_up"),
    "list-menu": _context_menu,
    "list-select": _selected,
    "list-select-more": _selection_more,
    "list-select-all": _all,
    "list-preview": _pane,
    "list-nomatch": _no_match,
    "list-search": _search,
    "list-voided": _voided,
    "bulk-result": _bulk_result,
    "toasts": _toasts,
}

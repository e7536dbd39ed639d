"""The list of products with the form in the pane: one of them, a new one, a question before what is unsaved is left."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.controllers.kind_queries import ProductQuery
from desktop.words import Kind, ProductStatus
from tests.screens.stage import Stage


def _list(stage: Stage, query: ProductQuery | None = None) -> Any:
    page = stage.list("products")
    if not page.arrangement.pane():
        page.arrangement.toggle_pane()
    page.set_query(query or ProductQuery())
    stage.settle(300)
    return page


def _plain(stage: Stage) -> QWidget:
    page = _list(stage)
    page.table.go_to(7)
    stage.settle(300)
    return stage.window


def _new(stage: Stage) -> QWidget:
    _list(stage)
    stage.context.new_record(Kind.PRODUCT, {"name": "乳胶床垫（儿童）"})
    stage.settle(300)
    page = stage.page
    page.preview.form.fields.take_draft(
        {"name": "乳胶床垫（儿童）", "code": "cd-6120", "bar_code": "6901234567892"}
    )
    page.preview.form.fields.show_all()
    stage.settle(300)
    stage.afterwards.append(page.preview.form.discard)
    return stage.window


def _unsaved(stage: Stage) -> QWidget:
    page = _list(stage)
    page.table.go_to(2)
    stage.settle(300)
    page.preview.form.fields.take_draft({"price": "4280"})
    page.table.go_to(3)
    stage.settle(300)
    stage.afterwards.append(page.preview.form.discard)
    return stage.window


def _inactive(stage: Stage) -> QWidget:
    page = _list(stage, ProductQuery(status=ProductStatus.INACTIVE))
    page.table.go_to(0)
    stage.settle(300)
    stage.afterwards.append(lambda: page.set_query(ProductQuery()))
    return stage.window


def _selected(stage: Stage) -> QWidget:
    page = _list(stage)
    page.selection.replace(page.model.ids()[1:4])
    stage.settle()
    return stage.window


SCREENS = {
    "products": _plain,
    "products-new": _new,
    "products-unsaved": _unsaved,
    "products-inactive": _inactive,
    "products-select": _selected,
}

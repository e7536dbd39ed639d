"""The page of products: the shared list with their columns, filters and commands; the pane is the form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.controllers import product_listing
from desktop.controllers.changes import Changes
from desktop.controllers.kind_queries import ProductQuery, as_kind
from desktop.controllers.list_query import ListQuery, from_json
from desktop.controllers.product_listing import Summary
from desktop.controllers.products import PRODUCTS, InUse, in_use
from desktop.translation import translate
from desktop.ui.products.columns import columns
from desktop.ui.products.filters import filters
from desktop.ui.products.pane import ProductPane
from desktop.ui.records.list_page_own import ListPageOwn
from desktop.ui.records.page import RecordsPage
from desktop.ui.records.page_parts import Parts, Tab
from desktop.ui.records.preview import COVERS_BELOW
from desktop.ui.records.source import source_of
from desktop.words import Kind, Operation, ProductStatus, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

KEY = "products"
SOURCE = source_of(Kind.PRODUCT, product_listing)
BAR_CODE_DIGITS = 8


class ProductsPage(RecordsPage):
    """The list of products; its pane edits the current one."""

    preview: ProductPane

    def __init__(self, context: Context) -> None:
        self._own = _Own(context)
        super().__init__(context, self._own.parts())
        self.preview.stay_asked.connect(self._stay)
        self.preview.neighbour_asked.connect(self.table.move_current)
        self.preview.new_left.connect(self._show_current)
        self._read_in_use()

    def set_query(self, query: ListQuery) -> None:
        """Lists something else; what it is told from elsewhere is kept as a query of products."""
        super().set_query(query if isinstance(query, ProductQuery) else as_kind(query, ProductQuery))

    def _read_in_use(self) -> None:
        task = self.context.read(self, in_use, "in use")
        task.done.connect(self._own.take_in_use)
        task.done.connect(self.preview.suggest)

    def _changed(self, changes: Changes) -> None:
        super()._changed(changes)
        if Kind.PRODUCT in changes.kinds:
            self._read_in_use()

    def _stay(self, record: int) -> None:
        self.table.go_to(self.model.row_of(record))

    def _show_current(self) -> None:
        self.preview.show_record(self.table.current_record())
        self.table.setFocus()

    def _show_pane(self) -> None:
        if not self.arrangement.pane():
            self.arrangement.toggle_pane()

    def open_current(self, own_window: bool = False) -> None:
        """Puts the cursor into the form of the current product."""
        record = self.table.current_record()
        if record:
            self._show_pane()
            self.preview.show_record(record)
            if self.preview.record == record:
                self.preview.edit()

    def show_record(self, record: int) -> None:
        self._show_pane()
        self.entered.show(record)

    def start_new(self, prefill: Mapping[str, Any]) -> None:
        """Shows the form of a new product in the pane."""
        self._show_pane()
        self.preview.start_new(prefill)

    def can_leave(self, proceed: Callable[[], None]) -> bool:
        return self.preview.can_leave(proceed)

    def keep_draft(self) -> None:
        self.preview.keep_draft()


def open_new(_context: Context, prefill: Mapping[str, Any], window: Any) -> None:
    """Starts a new product in the pane of the list, once what is shown may be left."""
    window.content.leave(partial(_start_new, prefill, window))


def _start_new(prefill: Mapping[str, Any], window: Any) -> None:
    window.go(KEY)
    page = window.content.page_widget(KEY)
    if isinstance(page, ProductsPage):
        page.start_new(prefill)


class _Own(ListPageOwn):
    """What is the products' own, in the language spoken now."""

    subject = PRODUCTS

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._in_use = InUse((), ())

    def take_in_use(self, found: InUse) -> None:
        """The categories that the filter offers were read."""
        self._in_use = found

    def in_use(self) -> InUse:
        """The categories and units in use, as they were read last."""
        return self._in_use

    def parts(self) -> Parts:
        """The parts of the page."""
        return Parts(
            key=KEY,
            title=translate("ProductsPage", "Products"),
            source=SOURCE,
            columns=columns(self.context),
            filters=filters(self.in_use),
            tabs=(
                *(Tab(one, label(one)) for one in (ProductStatus.ACTIVE, ProductStatus.INACTIVE)),
                Tab(None, translate("ProductsPage", "All")),
            ),
            query=_query,
            commands=self.commands,
            preview=self._preview,
            starts=(
                *self.enter_start(
                    translate("ProductsPage", "New product"),
                    translate("ProductsPage", "A code, a name and a price are enough."),
                ),
                *self.import_starts(),
            ),
            empty_title=translate("ProductsPage", "No products yet"),
            empty_text=translate("ProductsPage", "What your stores sell will be listed here."),
            create=self.create,
            new_text=translate("ProductsPage", "New product"),
            create_text=self.create_text,
            prefill=prefill,
            import_file=self.import_file,
            more_actions=self.sheet_actions,
            numbers=_numbers,
            voided=False,
            key_hints=translate("ProductsPage", "↑ ↓ next product   ↵ edit   Ctrl S save"),
            search_hint=translate("ProductsPage", "Search code, bar code, name, pinyin"),
            pane_from=COVERS_BELOW,
        )

    def _preview(self, parent: QWidget) -> ProductPane:
        return ProductPane(self.context, parent)

    def create_text(self, typed: str) -> str:
        if not typed or not self.may(Operation.NEW):
            return ""
        return {
            "code": translate("ProductsPage", "New product with this code"),
            "bar_code": translate("ProductsPage", "New product with this bar code"),
            "name": translate("ProductsPage", "New product with this name"),
        }[next(iter(prefill(typed)))]


def prefill(typed: str) -> dict[str, Any]:
    """What was searched for as a new product's bar code, code or name."""
    if not typed:
        return {}
    plain = "".join(typed.split())
    if plain.isdigit() and len(plain) >= BAR_CODE_DIGITS:
        return {"bar_code": plain}
    code = plain == typed and plain.isascii() and any(one.isdigit() for one in plain)
    return {"code" if code else "name": typed}


def _query(stored: Mapping[str, Any]) -> ProductQuery:
    return from_json(stored, ProductStatus, ProductQuery())


def _numbers(summary: Summary) -> list[str]:
    if not summary.inactive:
        return []
    return [QCoreApplication.translate("ProductsPage", "%n inactive", "", summary.inactive)]

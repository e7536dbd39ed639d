"""The banner over the page while the database cannot be used: what is the matter, and that nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import EnvironmentFault
from desktop.ui.database_state import UNREADABLE
from desktop.ui.widgets.notice import Banner

if TYPE_CHECKING:
    from desktop.ui.context import Context


class Hindrance(QWidget):
    """Shows while something keeps the program from saving; goes when it works again.

    Arguments:
        context: whose database.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        # Made when it is needed first: the start does not wait for what is hardly ever shown.
        self.banner: Banner | None = None
        context.database.hindered.connect(self._show)
        context.database.recovered.connect(self.hide)
        self.hide()
        if context.database.fault is not None:
            self._show(context.database.fault)

    def _show(self, fault: EnvironmentFault) -> None:
        if fault.code in UNREADABLE:
            rest = self.tr("What you type is kept. As soon as this is mended, everything goes on by itself.")
        else:
            rest = self.tr("What you type is kept. As soon as this is mended, it can be saved.")
        if self.banner is None:
            self.banner = self._make()
        self.banner.set_text(self.tr("{fault} {rest}").format(fault=fault.sentence(), rest=rest))
        self.show()

    def _make(self) -> Banner:
        banner = Banner("", self, action_text=self.tr("Try now"))
        banner.acted.connect(self._context.database.try_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 0)
        column.addWidget(banner)
        return banner

    def explain(self) -> None:
        """Says what is the matter in full, where something is."""
        if self._context.database.fault is not None:
            self._context.fault_asked.emit(self._context.database.fault)

"""The window's toasts, as the rest of the program asks for them."""

from __future__ import annotations

from desktop.ui.context import Notice
from desktop.ui.widgets.toast import Toast, ToastHost


class Toasts(ToastHost):
    """Says notices in the bottom left corner of a widget."""

    def shown(self) -> list[Toast]:
        """The toasts in sight, the oldest first."""
        return list(self.toasts)

    def show_notice(self, notice: Notice) -> None:
        """Shows one more."""
        named = notice.action_text if notice.action is not None else None
        self.show(notice.text, named, notice.action, notice.error)

"""What became of records that were pushed down: refused first, then each with what came of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.effects import Made
from desktop.controllers.operate import Done, NotDone, Outcome
from desktop.translation import figure, translate
from desktop.ui.records.aside import Aside
from desktop.ui.records.command_words import short_reason
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Rule
from desktop.ui.widgets.pill import Tag
from desktop.words import Kind

if TYPE_CHECKING:
    from desktop.ui.context import Context

MOST = 100


class PushResult(Aside):
    """A line a record; each leads to what came of it, or to the record itself where it was refused.

    Arguments:
        context: names, and the way to the records.
        outcome: of Push down.
        parent: the list.
    """

    kind: ClassVar[Kind]
    icon: ClassVar[str]

    def __init__(self, context: Context, outcome: Outcome, parent: QWidget) -> None:
        super().__init__(translate("PushResult", "Push-down result"), parent)
        self.context = context
        self._outcome = outcome
        self.opens: list[Button] = []
        self._count()
        lines = [self._refused(one) for one in outcome.refused] + [self._done(one) for one in outcome.done]
        for line in lines[:MOST]:
            self.body.addWidget(line)
            self.body.addWidget(Rule())
        if len(lines) > MOST:
            more = QCoreApplication.translate("PushResult", "%n more", "", len(lines) - MOST)
            self.body.addWidget(Label(more, style="meta", tone="secondary"))
        self.body.addStretch(1)
        self._made = [one.made for one in outcome.done if one.made is not None and one.made.visible]
        self._buttons(len(self._made))
        self.setFocusProxy(self.open_all if self._made else self.copy)

    def _count(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(6)
        done, refused = len(self._outcome.done), len(self._outcome.refused)
        text = translate("PushResult", "Done {count}").format(count=figure(done))
        row.addWidget(Tag("check-circle", text, tone="success"))
        if refused:
            text = translate("PushResult", "Not done {count}").format(count=figure(refused))
            row.addWidget(Tag("warning-circle", text, tone="error"))
        row.addStretch(1)
        self.body.addLayout(row)

    def _buttons(self, count: int) -> None:
        self.copy = Button(translate("PushResult", "Copy list"), self, kind="ghost", icon_name="copy")
        self.copy.clicked.connect(self._copy)
        self.footer.addWidget(self.copy)
        self.footer.addStretch(1)
        self.open_all = Button(self.open_text(count), self, kind="primary", icon_name=self.icon)
        self.open_all.clicked.connect(self._open_all)
        self.open_all.setVisible(count > 0)
        self.footer.addWidget(self.open_all)

    def _refused(self, one: NotDone) -> QWidget:
        look = ("warning-circle", "error text")
        return self._line(look, one, short_reason(one), self.kind, one.id if one.number else None)

    def _done(self, one: Done) -> QWidget:
        assert one.made is not None
        record = one.made.id if one.made.visible else None
        return self._line(self.look_of(one.made), one, self._came_of(one), one.made.kind, record)

    def _came_of(self, one: Done) -> str:
        """What came of it, and what there is to say of that."""
        assert one.made is not None
        return " · ".join(part for part in (f"→ {one.made.number}", self.about(one.made)) if part)

    def open_text(self, count: int) -> str:
        """What the button says that shows all that was made."""
        raise NotImplementedError

    def show_made(self, records: tuple[int, ...]) -> None:
        """Lists what was made."""
        raise NotImplementedError

    def look_of(self, _made: Made) -> tuple[str, str]:
        """Icon and colour of a record that was pushed down."""
        return "check", "success text"

    def about(self, _made: Made) -> str:
        """What there is to say of what came of it."""
        return ""

    def _line(
        self, look: tuple[str, str], one: Done | NotDone, text: str, kind: Kind, record: int | None
    ) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconLabel(*look), 0, top)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        name = ElidedLabel(one.name, bold=True)
        name.setMaximumWidth(name.fontMetrics().horizontalAdvance(one.name) + 4)
        head.addWidget(name, 1)
        head.addWidget(Label(one.number, tone="secondary"))
        head.addStretch(1)
        texts.addLayout(head)
        texts.addWidget(Label(text, style="meta", tone="secondary", wrap=True))
        row.addLayout(texts, 1)
        if record is not None:
            button = Button(translate("PushResult", "Open"), kind="link")
            button.setAccessibleName(f"{button.text()} {one.number}")
            button.clicked.connect(partial(self._open, kind, record))
            self.opens.append(button)
            row.addWidget(button, 0, top)
        return line

    def _open(self, kind: Kind, record: int, _checked: bool = False) -> None:
        self.context.open_record(kind, record)

    def _open_all(self) -> None:
        """One is opened; several are listed."""
        if len(self._made) == 1:
            self.context.open_record(self._made[0].kind, self._made[0].id)
        else:
            self.show_made(tuple(one.id for one in self._made))

    def _copy(self) -> None:
        lines = [(one.number, one.name, short_reason(one)) for one in self._outcome.refused]
        lines += [(one.number, one.name, self._came_of(one)) for one in self._outcome.done]
        QApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
        self.copy.setText(translate("PushResult", "Copied"))

"""Assign and Hand over: choose the person, and the store follows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.controllers.arguments import AssignTo
from desktop.controllers.assignees import Assignee, assignees
from desktop.controllers.selected import Selected
from desktop.controllers.session import Session
from desktop.controllers.subject import Subject
from desktop.translation import mark, translate
from desktop.ui.dialogs import MARGIN
from desktop.ui.records.argument_sheet import ArgumentSheet
from desktop.ui.records.dialogs.naming import named, names
from desktop.ui.records.dialogs.people_list import PeopleList
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import TagChip
from desktop.ui.widgets.labels import IconLabel, Label
from desktop.ui.widgets.line_edit import LineEdit
from desktop.ui.widgets.segmented import Segmented
from desktop.words import Business, Kind, Operation, label

if TYPE_CHECKING:
    from desktop.ui.context import Context

WIDTH = 540
WIDEST_CHIP = 150
CHIP_GAP = 6
MOST_NAMED = 20
MOST_SEGMENTS = 4


_TITLES = {
    (Operation.ASSIGN, Kind.OPPORTUNITY): mark("AssignSheet", "Assign %n opportunity(s)"),
    (Operation.HAND_OVER, Kind.OPPORTUNITY): mark("AssignSheet", "Hand over %n opportunity(s)"),
    (Operation.ASSIGN, Kind.LEAD): mark("AssignSheet", "Assign %n lead(s)"),
}


class AssignSheet(ArgumentSheet):
    """A searchable list of staff; several stores are asked about, one is set."""

    def __init__(self, context: Context, selected: Selected, parent: QWidget) -> None:
        count = selected.count
        title = translate("AssignSheet", _TITLES[selected.operation, selected.kind], n=count)
        hint = self.tr("Choose the person; the store follows")
        super().__init__(context, selected, parent, title, named(selected) if count == 1 else hint, WIDTH)
        if count > 1:
            self.body.addLayout(self._chips())
        self.search = LineEdit(
            placeholder=self.tr("Search staff by name or pinyin"), icon_name="magnifying-glass"
        )
        self.search.setAccessibleName(self.tr("Search staff by name or pinyin"))
        self.search.installEventFilter(self)
        self.people = PeopleList(context.directory)
        self.store = Segmented()
        self.store.setAccessibleName(self.tr("Store"))
        self.place = self._make_place()
        self.body.addWidget(self.search)
        self.body.addWidget(self.people)
        self.body.addWidget(self.place)
        self.note.setText(self._effect())
        self.add_cancel()
        self.button = self.add_go(label(selected.operation), key="↵")
        self.search.textChanged.connect(self.people.narrow)
        self.people.person_chosen.connect(self._chosen)
        self.people.itemDoubleClicked.connect(self.go)
        self.store.chosen.connect(self._store_chosen)
        self.focus_first(self.search)
        self._chosen(None)
        task = context.read(self, partial(_people, selected.subject, selected.ids))
        task.done.connect(self._show)
        task.failed.connect(context.show_fault)

    def _chips(self) -> QHBoxLayout:
        """The names, as many as there is room for, then how many more there are and, on hover, who."""
        row = QHBoxLayout()
        row.setSpacing(CHIP_GAP)
        states, facts = self.selected.statuses, self.selected.first
        text = (
            self.tr("All are {status}").format(status=label(next(iter(states)))) if len(states) == 1 else ""
        )
        state = Label(text, style="meta", tone="secondary")
        left = self.selected.count
        more = Label(self._more(left), style="meta", tone="secondary")
        room = WIDTH - 2 * MARGIN - state.sizeHint().width() - CHIP_GAP
        for one in facts:
            chip = TagChip(one.name, removable=False)
            chip.setMaximumWidth(WIDEST_CHIP)
            room -= min(chip.sizeHint().width(), WIDEST_CHIP) + CHIP_GAP
            if room < (more.sizeHint().width() + CHIP_GAP if left > 1 else 0):
                break
            row.addWidget(chip)
            left -= 1
        if left:
            more.setText(self._more(left))
            shown = self.selected.count - left
            more.setToolTip(names(facts[shown : shown + MOST_NAMED], left))
            row.addWidget(more)
        row.addStretch(1)
        row.addWidget(state)
        return row

    @staticmethod
    def _more(count: int) -> str:
        return QCoreApplication.translate("AssignSheet", "and %n more", "", count)

    def _make_place(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", "sunken")
        frame.setFixedHeight(48)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("storefront"))
        row.addWidget(Label(self.tr("Store")))
        row.addWidget(Label("*", tone="error", bold=True))
        row.addWidget(self.store)
        self.store_hint = Label("", style="meta", tone="secondary", wrap=True)
        self.store_hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.store_hint, 1)
        return frame

    def _effect(self) -> str:
        if self.selected.operation is Operation.HAND_OVER:
            return self.tr("The status stays")
        if self.selected.kind is Kind.LEAD:
            return self.tr("The lead stays New")
        if self.selected.statuses == {Business.UNASSIGNED}:
            return f"{label(Business.UNASSIGNED)} → {label(Business.ASSIGNED)}"
        return f"→ {label(Business.ASSIGNED)}"

    def _show(self, people: Sequence[Assignee]) -> None:
        self.people.set_people(people)
        self.people.narrow(self.search.text())

    def _chosen(self, person: Assignee | None) -> None:
        directory = self._context.directory
        stores = person.stores if person else ()
        self.store.set_options([(one, directory.store_name(one), None) for one in stores])
        self.store.set_value(stores[0] if len(stores) == 1 else self._likely(stores))
        self.store.setVisible(bool(stores))
        self._mark_store(missing=False)
        self.place.setEnabled(person is not None)
        if person is not None and len(stores) > 1:
            hint = self.tr("{person} works in %n store(s): choose one", "", len(stores))
            self.store_hint.setText(hint.format(person=person.name))
        else:
            self.store_hint.setText("" if person else self.tr("Choose a person first"))
        self._refresh()

    def _likely(self, stores: Sequence[int]) -> int | None:
        """The store all records belong to already, where the person works there too."""
        theirs = self.selected.stores
        found = next(iter(theirs)) if len(theirs) == 1 else None
        return found if found in stores else None

    def _store_chosen(self, _store: int) -> None:
        self._mark_store(missing=False)
        self._refresh()

    def _mark_store(self, *, missing: bool) -> None:
        self.store.set_state("error" if missing else "")
        self.store_hint.set_tone("error" if missing else "secondary")

    def go(self) -> None:
        """Chooses; where only the store is missing, goes there and says so."""
        if self.people.person() is None or self.store.value() is not None:
            super().go()
            return
        self._mark_store(missing=True)
        self.store.setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self, focused: QWidget | None) -> None:
        if self.button.isEnabled() or isinstance(focused, Button) or getattr(focused, "composing", False):
            super()._enter(focused)
        else:
            self.go()

    def _refresh(self) -> None:
        person = self.people.person()
        if person is None:
            self.button.setText(label(self.selected.operation))
        elif self.selected.operation is Operation.ASSIGN:
            self.button.setText(self.tr("Assign to {person}").format(person=person.name))
        else:
            self.button.setText(self.tr("Hand over to {person}").format(person=person.name))
        self.button.setEnabled(self.arguments() is not None)

    def arguments(self) -> AssignTo | None:
        """Person and store."""
        person, store = self.people.person(), self.store.value()
        return AssignTo(person.id, store) if person is not None and store is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.people.step(step)
                return True
        return super().eventFilter(watched, event)


def _people(subject: Subject, ids: tuple[int, ...], session: Session) -> tuple[Assignee, ...]:
    return assignees(session, ids, subject)

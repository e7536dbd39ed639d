"""The first start: a card with the steps at its left and one of them at its right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.first_run import FirstRun, first_run
from desktop.controllers.session import User
from desktop.controllers.staying import arrive
from desktop.errors import Refused
from desktop.translation import figure, translate
from desktop.ui import theme
from desktop.ui.icons import draw_icon
from desktop.ui.people.appearance import theme_texts
from desktop.ui.people.door import Door
from desktop.ui.people.first_run_steps import (
    AdministratorStep,
    AppearanceStep,
    PlaceStep,
    ReadyStep,
    Step,
    StoreStep,
    opening_answers,
)
from desktop.ui.people.parts import Logo
from desktop.ui.shell.actions import LANGUAGES
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.remark import Remark

STEPS: tuple[type[Step], ...] = (AppearanceStep, PlaceStep, StoreStep, AdministratorStep, ReadyStep)
CARD = (900, 556)
SIDE = 253
ROW = 58
DOT = 22


class StepList(QWidget):
    """The steps, those done ticked, the current one filled."""

    def __init__(self) -> None:
        super().__init__()
        self._current = 0
        self._notes: tuple[str, ...] = ()
        self.setFixedHeight(ROW * len(STEPS))

    def show_step(self, current: int, notes: tuple[str, ...]) -> None:
        """Marks a step as the current one, with a line below each."""
        self._current, self._notes = current, notes
        name = translate("FirstRun", STEPS[current].NAME)
        self.setAccessibleName(
            self.tr("Step {n} of {count}: {name}").format(
                n=figure(current + 1), count=figure(len(STEPS)), name=name
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, step in enumerate(STEPS):
            top = number * ROW
            if number + 1 < len(STEPS):
                painter.setPen(theme.pen("border"))
                painter.drawLine(DOT // 2, top + DOT + 5, DOT // 2, top + ROW - 5)
            self._paint_dot(painter, QRect(0, top, DOT, DOT), number)
            current, room = number == self._current, self.width() - 34
            painter.setFont(theme.font("body", bold=current))
            painter.setPen(theme.color("text 1" if number <= self._current else "text 2"))
            name = QRect(34, top, room, DOT)
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, translate("FirstRun", step.NAME))
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text 2"))
            note = painter.fontMetrics().elidedText(self._notes[number], Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(34, top + DOT - 1, room, 18), Qt.AlignmentFlag.AlignVCenter, note)

    def _paint_dot(self, painter: QPainter, dot: QRect, number: int) -> None:
        if number < self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawEllipse(dot)
            draw_icon(painter, dot.adjusted(5, 5, -5, -5), "check", theme.color("accent text"), bold=True)
            return
        current = number == self._current
        painter.setPen(Qt.PenStyle.NoPen if current else theme.pen("edge"))
        painter.setBrush(theme.color("accent fill" if current else "sunken"))
        painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(theme.color("on fill" if current else "text 2"))
        painter.setFont(theme.font("meta", bold=current))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, figure(number + 1))


class FirstRunScreen(QWidget):
    """Fills the window until a store and an administrator are written.

    Arguments:
        door: the database and the threads.
        language, theme: what is in use.

    Signals:
        finished: with the administrator's `User`.
        language_chosen, theme_chosen: with the key; the program changes at once.
        failed: with an exception that is no refusal.
    """

    finished = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, door: Door, language: str, theme: str) -> None:
        super().__init__()
        self._door, self._theme = door, theme
        self.answers = opening_answers(language)
        self._number = 0
        self._waiting = False
        self.card = QFrame()
        self.card.setProperty("card", "plain")
        self.card.setFixedSize(*CARD)
        halves = QHBoxLayout(self.card)
        halves.setContentsMargins(1, 1, 1, 1)
        halves.setSpacing(0)
        halves.addWidget(self._make_side())
        halves.addLayout(self._make_main(), 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        # A shortcut, for cards and tick boxes take the arrow as theirs.
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.go_back)
        self.step: Step | None = None
        self._show(0)

    def _make_side(self) -> QWidget:
        side = _Side()
        side.setFixedWidth(SIDE)
        self.heading = Label(style="dialog")
        self.steps = StepList()
        self.promise = Label(style="meta", tone="secondary", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Logo(32))
        head.addWidget(self.heading, 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(28, 28, 20, 24)
        column.setSpacing(24)
        column.addLayout(head)
        column.addWidget(self.steps)
        column.addStretch(1)
        column.addWidget(self.promise)
        return side

    def _make_main(self) -> QVBoxLayout:
        self.title = Label(style="page", wrap=True)
        self.sentence = Label(tone="secondary", wrap=True)
        self.problem = Remark()
        self.back = Button()
        self.back.clicked.connect(self.go_back)
        self.forward = Button(kind="primary", key="↵")
        self.forward.clicked.connect(self.go_on)
        self.place = QVBoxLayout()
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.forward)
        column = QVBoxLayout()
        column.setContentsMargins(36, 32, 36, 24)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(10)
        column.addLayout(self.place, 1)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        return column

    def _make_step(self, number: int) -> Step:
        if number == 0:
            step = AppearanceStep(self.answers.language, self._theme)
            step.language_chosen.connect(self._choose_language)
            step.theme_chosen.connect(self._choose_theme)
            return step
        if number == 1:
            return PlaceStep(self._door)
        if number == 2:
            return StoreStep(self.answers)
        if number == 3:
            return AdministratorStep(self.answers)
        return ReadyStep(self.answers, self._door)

    def _show(self, number: int) -> None:
        """Puts a step in place of the one there was, in the language of now."""
        self._number = number
        if self.step is not None:
            self.step.hide()
            self.step.deleteLater()
        self.step = self._make_step(number)
        self.place.addWidget(self.step)
        self.heading.setText(self.tr("First setup"))
        self.promise.setText(self.tr("Everything can be changed later in the settings."))
        self.title.setText(translate("FirstRun", self.step.TITLE))
        self.sentence.setText(translate("FirstRun", self.step.SENTENCE))
        self.back.setText(self.tr("&Back"))
        self.back.setVisible(number > 0)
        self.forward.setText(self.tr("Start") if number == len(STEPS) - 1 else self.tr("&Next"))
        self.problem.say("")
        self.steps.show_step(number, self._notes())
        # The order of tabbing is the order of reading: the step, then the buttons.
        QWidget.setTabOrder(self.step, self.back)
        QWidget.setTabOrder(self.back, self.forward)
        first = self.step.first()
        if first is not None:
            first.setFocus()

    def _notes(self) -> tuple[str, ...]:
        look = f"{LANGUAGES[self.answers.language]} · {theme_texts()[self._theme]}"
        return (
            look,
            self.tr("This computer"),
            self.answers.store_name or self.tr("Phone numbers, first store"),
            self.answers.name or self.tr("For settings and rights"),
            self.tr("About 2 minutes"),
        )

    def _choose_language(self, language: str) -> None:
        self.answers = replace(self.answers, language=language)
        self.language_chosen.emit(language)
        self._show(self._number)

    def _choose_theme(self, name: str) -> None:
        self._theme = name
        self.theme_chosen.emit(name)
        self.steps.show_step(self._number, self._notes())

    def go_back(self) -> None:
        """Shows the step before, keeping what was typed in this one."""
        if self._number and self.step is not None and not self._waiting:
            self.answers = self.step.answer(self.answers)
            self._show(self._number - 1)

    def go_on(self) -> None:
        """Checks this step and shows the next; from the last one, writes everything."""
        if self.step is None or self._waiting or self.step.complain(self.step.problems()):
            return
        self.answers = self.step.answer(self.answers)
        if self._number + 1 < len(STEPS):
            self._show(self._number + 1)
        else:
            self._write()

    def _write(self) -> None:
        assert isinstance(self.step, ReadyStep)
        self._wait(True)
        work = partial(_set_up, self._door, self.answers, self.step.stay.isChecked())
        task = self._door.tasks.write(self, work)
        task.done.connect(self._done)
        task.failed.connect(self._refused)

    def _wait(self, waiting: bool) -> None:
        self._waiting = waiting
        self.forward.setEnabled(not waiting)
        self.back.setEnabled(not waiting)

    def _done(self, user: object) -> None:
        self._wait(False)
        self.finished.emit(user)

    def _refused(self, error: Exception) -> None:
        self._wait(False)
        if isinstance(error, Refused):
            self.problem.say(error.sentence())
        else:
            self.failed.emit(error)

    def keyPressEvent(self, event: Any) -> None:
        """Enter goes on from wherever nothing else takes it; on Back it goes back."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.back.hasFocus():
            self.go_back()
        else:
            self.go_on()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme.color("window"))


class _Side(QWidget):
    """The quiet left part of the card."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, 12, 0), theme.CARD_RADIUS, theme.CARD_RADIUS)
        painter.setPen(theme.pen("border"))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())


def _set_up(door: Door, answers: FirstRun, stay: bool, _progress: Any) -> User:
    first_run(door.database, answers)
    return arrive(door.database, door.data_dir, door.computer, answers.login, answers.password, stay)

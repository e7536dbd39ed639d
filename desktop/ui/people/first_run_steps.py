"""The pages of the first run; each asks a little, checks it on leaving, and remembers it in the answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.controllers.first_run import FirstRun
from desktop.controllers.staff import staff_problems
from desktop.controllers.stores import store_problems
from desktop.errors import Refused
from desktop.translation import mark
from desktop.ui.people.appearance import theme_texts
from desktop.ui.people.door import Door
from desktop.ui.regions import region_texts
from desktop.ui.shell.actions import LANGUAGES, THEMES
from desktop.ui.widgets.choice_card import ChoiceCard
from desktop.ui.widgets.fields import ComboBox, FieldBox, LineEdit
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.secret_field import SecretField


class Step(QWidget):
    """A page of the wizard."""

    TITLE: ClassVar[str]
    SENTENCE: ClassVar[str]
    NAME: ClassVar[str]

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, FieldBox] = {}
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(12)

    def add_field(self, key: str, field: FieldBox) -> FieldBox:
        """Adds an input that is checked when it is left."""
        self.fields[key] = field
        field.left.connect(self._check_left)
        return field

    def problems(self) -> Iterable[Refused]:
        """What is wrong with what was typed."""
        return ()

    def answer(self, answers: FirstRun) -> FirstRun:
        """The answers with those of this page."""
        return answers

    def complain(self, problems: Iterable[Refused]) -> bool:
        """Shows problems at their inputs; gives whether there was one."""
        sentences = {problem.field or "": problem.sentence() for problem in problems}
        for key, field in self.fields.items():
            field.set_problem(sentences.get(key, ""))
        for key, field in self.fields.items():
            if key in sentences:
                field.editor.setFocus()
                return True
        return bool(sentences)

    def _check_left(self) -> None:
        found = {problem.field: problem.sentence() for problem in self.problems()}
        for key, field in self.fields.items():
            if field is self.sender():
                field.set_problem(found.get(key, ""))

    def first(self) -> QWidget | None:
        """Where the focus goes when the page is shown."""
        return next((field.editor for field in self.fields.values()), None)


class AppearanceStep(Step):
    """Language and theme; both change at once.

    Signals:
        language_chosen, theme_chosen: with the key.
    """

    NAME = mark("FirstRun", "Language and look")
    TITLE = mark("FirstRun", "Which language do you work in?")
    SENTENCE = mark("FirstRun", "Everyone can choose their own later.")
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, language: str, theme: str) -> None:
        super().__init__()
        self.languages = {key: ChoiceCard("translate", name) for key, name in LANGUAGES.items()}
        languages = QWidget()
        column = QVBoxLayout(languages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for key, card in self.languages.items():
            card.setChecked(key == language)
            card.clicked.connect(self._choose_language)
            column.addWidget(card)
        self.rows.addWidget(languages)
        self.rows.addSpacing(4)
        self.rows.addWidget(Label(self.tr("Theme"), style="meta", tone="secondary"))
        self.rows.addWidget(self._theme_row(theme))
        self.rows.addStretch(1)

    def _theme_row(self, theme: str) -> QWidget:
        themes = QWidget()
        row = QHBoxLayout(themes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        icons = {"system": "circle-half", "light": "sun", "dark": "moon"}
        self.themes = {key: ChoiceCard(icons[key], words) for key, words in theme_texts().items()}
        for key, card in self.themes.items():
            card.setChecked(key == theme)
            card.clicked.connect(self._choose_theme)
            row.addWidget(card)
        return themes

    def _choose_language(self) -> None:
        self.language_chosen.emit(next(key for key in LANGUAGES if self.languages[key].isChecked()))

    def _choose_theme(self) -> None:
        self.theme_chosen.emit(next(key for key in THEMES if self.themes[key].isChecked()))

    def first(self) -> QWidget | None:
        return next((card for card in self.languages.values() if card.isChecked()), None)


class PlaceStep(Step):
    """Where the data lie: in this version, on this computer."""

    NAME = mark("FirstRun", "Where data lie")
    TITLE = mark("FirstRun", "Where do your data lie?")
    SENTENCE = mark("FirstRun", "Opportunities, customers and attachments are all kept in this place.")

    def __init__(self, door: Door) -> None:
        super().__init__()
        self.here = ChoiceCard(
            "desktop",
            self.tr("On this computer only"),
            self.tr("For one person, or staff who share one computer."),
        )
        self.here.setChecked(True)
        folder = LineEdit(str(door.data_dir), icon_name="folder-open")
        folder.setReadOnly(True)
        self.rows.addWidget(self.here)
        self.rows.addWidget(FieldBox(self.tr("Folder"), folder, hint=self.tr("include it in your backups")))
        self.rows.addStretch(1)

    def first(self) -> QWidget | None:
        return self.here


class StoreStep(Step):
    """The region of phone numbers and the first store."""

    NAME = mark("FirstRun", "Region and store")
    TITLE = mark("FirstRun", "Your first store")
    SENTENCE = mark("FirstRun", "You can add more stores later, in Settings ▸ Stores.")

    def __init__(self, answers: FirstRun) -> None:
        super().__init__()
        self.region = ComboBox(region_texts())
        self.region.set_value(answers.region)
        self.name = LineEdit(
            answers.store_name, icon_name="storefront", placeholder=self.tr("for example Xuhui")
        )
        self.code = LineEdit(answers.store_code, placeholder=self.tr("for example XH"))
        self.rows.addWidget(
            self.add_field("name", FieldBox(self.tr("&Store name"), self.name, required=True))
        )
        self.rows.addWidget(
            self.add_field(
                "code",
                FieldBox(
                    self.tr("Store &code"),
                    self.code,
                    required=True,
                    hint=self.tr("short, for lists and spreadsheets"),
                ),
            )
        )
        self.rows.addWidget(
            self.add_field(
                "region",
                FieldBox(
                    self.tr("&Region of phone numbers"),
                    self.region,
                    hint=self.tr("for numbers without a country code"),
                ),
            )
        )
        self.rows.addStretch(1)

    def problems(self) -> Iterable[Refused]:
        return store_problems(self.answer(_NOTHING).store())

    def answer(self, answers: FirstRun) -> FirstRun:
        return replace(
            answers,
            region=self.region.value() or "",
            store_code=self.code.text(),
            store_name=self.name.text(),
        )


class AdministratorStep(Step):
    """The first person, who may do everything."""

    NAME = mark("FirstRun", "Administrator")
    TITLE = mark("FirstRun", "Who looks after the program?")
    SENTENCE = mark("FirstRun", "The administrator adds stores and staff, and can give out new passwords.")

    def __init__(self, answers: FirstRun) -> None:
        super().__init__()
        self.name = LineEdit(answers.name, icon_name="user")
        self.login = LineEdit(answers.login, icon_name="at")
        self.password = SecretField(
            self.tr("&Password"), required=True, hint=self.tr("at least 8 characters")
        )
        self.again = SecretField(self.tr("Password &again"), required=True)
        self.password.secret.setText(answers.password)
        self.again.secret.setText(answers.password)
        row = QHBoxLayout()
        row.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.add_field("name", FieldBox(self.tr("&Name"), self.name, required=True)), 1, top)
        row.addWidget(self.add_field("login", FieldBox(self.tr("&Login"), self.login, required=True)), 1, top)
        self.rows.addLayout(row)
        self.rows.addWidget(self.add_field("password", self.password))
        self.rows.addWidget(self.add_field("again", self.again))
        self.rows.addStretch(1)

    def problems(self) -> Iterable[Refused]:
        yield from staff_problems(self.answer(_NOTHING).administrator(), new=True)
        if self.again.secret.text() != self.password.secret.text():
            yield Refused("passwords_differ", field="again")

    def answer(self, answers: FirstRun) -> FirstRun:
        return replace(
            answers, name=self.name.text(), login=self.login.text(), password=self.password.secret.text()
        )


class ReadyStep(Step):
    """What was chosen, before anything is written."""

    NAME = mark("FirstRun", "Ready")
    TITLE = mark("FirstRun", "Everything is ready")
    SENTENCE = mark("FirstRun", "Nothing has been written yet. Start, and you are signed in.")

    def __init__(self, answers: FirstRun, door: Door) -> None:
        super().__init__()
        regions = dict(region_texts())
        store, person = answers.store(), answers.administrator()
        for caption, words in (
            (self.tr("Language"), LANGUAGES[answers.language]),
            (self.tr("Data"), str(door.data_dir)),
            (self.tr("Store"), f"{store.name} ({store.code})"),
            (self.tr("Phone numbers"), regions.get(answers.region, answers.region)),
            (self.tr("Administrator"), f"{person.name} ({person.login})"),
        ):
            row = QHBoxLayout()
            head = Label(caption, style="meta", tone="secondary")
            head.setFixedWidth(130)
            row.addWidget(head)
            row.addWidget(Label(words, wrap=True), 1)
            self.rows.addLayout(row)
        self.stay = QCheckBox(self.tr("&Stay signed in on this computer"))
        self.rows.addSpacing(8)
        self.rows.addWidget(self.stay, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addStretch(1)

    def first(self) -> QWidget | None:
        return self.stay


def opening_answers(language: str) -> FirstRun:
    """Empty answers, with the region the computer is set to where that one is offered."""
    region = QLocale.territoryToCode(QLocale.system().territory())
    known = {code for code, _ in region_texts()}
    return FirstRun(language, region if region in known else "CN", "", "", "", "", "")


_NOTHING = FirstRun("en", "CN", "", "", "", "", "")

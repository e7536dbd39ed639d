"""Who sits at the window: sign-in, PIN, first run, and the settings with staff and stores."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop.comings import door
from desktop.controllers.signing_in import known_people
from desktop.ui.shell.entrance import Around, Entrance
from desktop.words import Rounding
from tests.screens.stage import Stage

ANSWERS = {"name": "周敏", "login": "zhoumin", "password": "shangji-2026", "again": "shangji-2026"}


def _entrance(stage: Stage, set_up: bool, people: Any = ()) -> Any:
    program = stage.program
    business = stage.context.parameters.business_name if set_up else ""
    around = Around(set_up, None, business, tuple(people))
    way_in = door(program, around.business)
    return Entrance(way_in, around, program.place.machine, program.language)


def _sign_in(stage: Stage) -> QWidget:
    return stage.show(_entrance(stage, True))


def _sign_in_wrong(stage: Stage) -> QWidget:
    entrance = stage.show(_entrance(stage, True))
    screen: Any = entrance.asking
    screen.login.setText("zhoumin")
    screen.password.secret.setText("wrong")
    screen.submit()
    stage.settle(300)
    return entrance


def _lock(stage: Stage) -> QWidget:
    connection = stage.session().database.connection()
    people = known_people(connection, stage.program.place.machine.computer)
    entrance = _entrance(stage, True, people)
    entrance.show_people()
    return stage.show(entrance)


def _first_run(step: int, stage: Stage) -> QWidget:
    entrance = stage.show(_entrance(stage, False))
    screen: Any = entrance.asking
    for number in range(step):
        if number == 2:
            screen.step.name.setText("徐汇店")
            screen.step.code.setText("XH")
        if number == 3:
            _administrator(screen.step)
        screen.go_on()
        stage.settle(0)
    stage.settle()
    return entrance


def _administrator(step: Any) -> None:
    for key, text in ANSWERS.items():
        field = getattr(step, key)
        getattr(field, "secret", field).setText(text)


def _first_run_missing(stage: Stage) -> QWidget:
    entrance: Any = _first_run(3, stage)
    entrance.asking.go_on()
    stage.settle()
    return entrance


def _switch(stage: Stage) -> Any:
    stage.list()
    stage.window.wiring.actions.switch_user.trigger()
    stage.settle()
    return stage.sheet()


def _switch_user(stage: Stage) -> QWidget:
    _switch(stage)
    return stage.window


def _wrong_pin(stage: Stage) -> QWidget:
    sheet = _switch(stage)
    sheet.panel.pin.setText("9999")
    sheet.panel.submit()
    stage.settle(300)
    return stage.window


def _section(key: str, stage: Stage) -> QWidget:
    _settings(key, stage)
    return stage.window


def _settings(key: str, stage: Stage) -> Any:
    stage.window.go("settings")
    stage.page.show_section(key)
    stage.settle()
    return stage.page.section()


def _secret(name: str, stage: Stage) -> QWidget:
    getattr(_settings("secrets", stage), name).click()
    stage.settle()
    return stage.window


def _new_person(key: str, stage: Stage) -> QWidget:
    section = _settings(key, stage)
    section.start_new()
    section.form.save_button.click()
    stage.settle()
    stage.afterwards.append(lambda: section.form.show_record(section.records[0]))
    return stage.window


def _pool(stage: Stage) -> QWidget:
    section = _settings("pool", stage)
    section.fields["auto_recycle_days"].setText("30")
    stage.settle()
    stage.afterwards.append(section.discard)
    return stage.window


def _documents(stage: Stage) -> QWidget:
    section = _settings("documents", stage)
    section.rows["rounding"].show_value(Rounding.HUNDRED_DOWN)
    stage.settle()
    stage.afterwards.append(section.discard)
    return stage.window


def _documents_refused(stage: Stage) -> QWidget:
    section = _settings("documents", stage)
    section.rows["contract_number"].show_value("HT{yyyy}-{n:04d}")
    section.rows["lead_number"].show_value("线索{yy}{mm}-{n:03d}")
    section.save_button.click()
    stage.settle(300)
    stage.afterwards.append(section.discard)
    return stage.window


def _store_logo(stage: Stage) -> QWidget:
    section = _settings("stores", stage)
    logo = QImage(640, 200, QImage.Format.Format_RGB32)
    logo.fill(QColor("#f4f4f2"))
    painter = QPainter(logo)
    painter.fillRect(40, 40, 120, 120, QColor("#8a4b00"))
    painter.fillRect(200, 70, 400, 24, QColor("#1b1b19"))
    painter.fillRect(200, 112, 260, 16, QColor("#8b8b85"))
    painter.end()
    path = stage.folder / "logo.png"
    logo.save(str(path))
    section.form.logo.take_file(path)
    stage.settle()
    stage.afterwards.append(section.form.discard)
    return stage.window


def _store_logo_refused(stage: Stage) -> QWidget:
    section = _settings("stores", stage)
    path = stage.folder / "logo.gif"
    path.write_bytes(b"GIF89a")
    section.form.logo.take_file(path)
    stage.settle()
    stage.afterwards.append(section.form.discard)
    return stage.window


def _typed_away(stage: Stage) -> QWidget:
    section = _settings("stores", stage)
    section.form.name.setText("徐汇旗舰店")
    stage.page.show_section("appearance")
    stage.settle()
    stage.afterwards.append(lambda: section.form.show_record(section.records[0]))
    return stage.window


SCREENS = {
    "sign-in": _sign_in,
    "sign-in-wrong": _sign_in_wrong,
    "lock": _lock,
    **{f"first-run-{step + 1}": partial(_first_run, step) for step in range(5)},
    "first-run-missing": _first_run_missing,
    "switch-user": _switch_user,
    "switch-user-wrong": _wrong_pin,
    "settings": partial(_section, "appearance"),
    "settings-keys": partial(_section, "keys"),
    "settings-secrets": partial(_section, "secrets"),
    "settings-place": partial(_section, "place"),
    "pin": partial(_secret, "set_pin"),
    "password": partial(_secret, "password"),
}

# Only an administrator sees these.
OWN = {
    "staff": partial(_section, "staff"),
    "staff-new": partial(_new_person, "staff"),
    "stores": partial(_section, "stores"),
    "stores-new": partial(_new_person, "stores"),
    "settings-guard": _typed_away,
    "settings-customers": partial(_section, "customers"),
    "settings-pool": _pool,
    "settings-documents": _documents,
    "settings-documents-refused": _documents_refused,
    "stores-logo": _store_logo,
    "stores-logo-refused": _store_logo_refused,
}

"""First run, sign-in, the locked window and switching users, with real clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.controllers.directory import load_directory
from desktop.controllers.parameters import load_parameters
from desktop.controllers.session import Session
from desktop.controllers.signing_in import known_people, set_pin, sign_in
from desktop.controllers.staff import set_staff_active
from desktop.controllers.staying import resume_here
from desktop.settings import MachineSettings
from desktop.ui.people.appearance import AppearanceChoosers
from desktop.ui.people.first_run import STEPS, FirstRunScreen
from desktop.ui.people.first_run_steps import AdministratorStep, ReadyStep, StoreStep
from desktop.ui.people.people_screen import PeopleScreen
from desktop.ui.people.sign_in import SignInScreen
from desktop.ui.people.switch_user import SwitchUserSheet
from desktop.ui.shell.entrance import Around, Entrance
from desktop.words import Role
from tests.controllers.people_places import COMPUTER, PASSWORD
from tests.ui.people_world import Heard, World, new_world, world

__all__ = ["new_world", "world"]

LEFT = Qt.MouseButton.LeftButton


def press(widget: QWidget) -> None:
    """Clicks a button."""
    QTest.mouseClick(widget, LEFT)


def show(qtbot: Any, widget: QWidget) -> None:
    """Shows a screen as the window's size at least is, with the focus in it."""
    qtbot.addWidget(widget)
    widget.resize(1366, 768)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


class TestFirstRun:
    @pytest.fixture
    def screen(self, qtbot: Any, new_world: World) -> FirstRunScreen:
        made = FirstRunScreen(new_world.door, "en", "light")
        show(qtbot, made)
        return made

    def fill_store(self, screen: FirstRunScreen) -> None:
        step = screen.step
        assert isinstance(step, StoreStep)
        QTest.keyClicks(step.name, "Xuhui")
        QTest.keyClicks(step.code, "XH")
        step.region.set_value("TW")

    def fill_administrator(self, screen: FirstRunScreen) -> None:
        step = screen.step
        assert isinstance(step, AdministratorStep)
        QTest.keyClicks(step.name, "Zhou Min")
        QTest.keyClicks(step.login, "zhoumin")
        QTest.keyClicks(step.password.secret, PASSWORD)
        QTest.keyClicks(step.again.secret, PASSWORD)

    def test_alt_left_and_enter_on_back_go_back(self, screen: FirstRunScreen):
        screen.go_on()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert screen.steps.accessibleName().startswith("Step 1 ")
        screen.go_on()
        screen.back.setFocus()
        QTest.keyClick(screen.back, Qt.Key.Key_Return)
        assert screen.steps.accessibleName().startswith("Step 1 ")

    def test_sets_everything_up_by_keys_alone(self, screen: FirstRunScreen, new_world: World, qtbot: Any):
        finished = Heard()
        screen.finished.connect(finished.hear)
        for _ in range(2):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        self.fill_store(screen)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        self.fill_administrator(screen)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert isinstance(screen.step, ReadyStep)
        QTest.keyClick(screen.step.stay, Qt.Key.Key_Space)
        QTest.keyClick(screen.step.stay, Qt.Key.Key_Return)
        qtbot.waitUntil(finished.heard)
        assert (finished.last.login, finished.last.role) == ("zhoumin", Role.ADMINISTRATOR)
        connection = new_world.place.database.connection()
        assert [one.name for one in load_directory(connection).stores.values()] == ["Xuhui"]
        assert load_parameters(connection).default_region == "TW"
        assert resume_here(connection, new_world.place.folder, COMPUTER) == finished.last

    def test_the_language_left_as_proposed_is_remembered(self, new_world: World, qtbot: Any):
        machine = MachineSettings(new_world.place.folder)
        window = Entrance(new_world.door, Around(False, None, "", ()), machine, "zh_TW")
        qtbot.addWidget(window)
        entered = Heard()
        window.entered.connect(entered.hear)
        assert isinstance(window.asking, FirstRunScreen)
        window.asking.finished.emit(None)
        assert entered.heard()
        assert machine.language == "zh_TW"

    def test_a_step_with_faults_is_not_left(self, screen: FirstRunScreen):
        press(screen.forward)
        press(screen.forward)
        press(screen.forward)
        step = screen.step
        assert isinstance(step, StoreStep)
        assert step.fields["name"].problem()
        assert step.fields["code"].problem()
        assert step.name.hasFocus()
        QTest.keyClicks(step.name, "Xuhui")
        QTest.keyClick(step.name, Qt.Key.Key_Tab)
        assert not step.fields["name"].problem()

    def test_two_different_passwords_are_refused(self, screen: FirstRunScreen):
        for _ in range(2):
            press(screen.forward)
        self.fill_store(screen)
        press(screen.forward)
        self.fill_administrator(screen)
        step = screen.step
        assert isinstance(step, AdministratorStep)
        QTest.keyClicks(step.again.secret, "x")
        press(screen.forward)
        assert screen.step is step
        assert step.fields["again"].problem()

    def test_back_keeps_what_was_typed(self, screen: FirstRunScreen):
        for _ in range(2):
            press(screen.forward)
        self.fill_store(screen)
        press(screen.back)
        press(screen.forward)
        step = screen.step
        assert isinstance(step, StoreStep)
        assert (step.name.text(), step.code.text(), step.region.value()) == ("Xuhui", "XH", "TW")

    def test_language_and_theme_change_at_once(self, screen: FirstRunScreen):
        languages, themes = Heard(), Heard()
        screen.language_chosen.connect(languages.hear)
        screen.theme_chosen.connect(themes.hear)
        press(screen.step.languages["zh_CN"])  # type: ignore[union-attr]
        press(screen.step.themes["dark"])  # type: ignore[union-attr]
        assert (languages.last, themes.last) == ("zh_CN", "dark")
        assert screen.answers.language == "zh_CN"

    def test_every_step_fits_the_card(self, screen: FirstRunScreen):
        for number in range(len(STEPS)):
            screen.answers = screen.answers.__class__("en", "CN", "XH", "Xuhui", "Zhou", "zhou", PASSWORD)
            screen._show(number)
            QApplication.processEvents()
            assert screen.forward.geometry().bottom() < screen.card.height()
            assert screen.step is not None
            assert screen.step.minimumSizeHint().height() <= screen.step.height()


class TestSignIn:
    @pytest.fixture
    def screen(self, qtbot: Any, world: World) -> SignInScreen:
        made = SignInScreen(world.door, AppearanceChoosers("en", "light"), "", "1.0", offer_pin=True)
        show(qtbot, made)
        return made

    def enter(self, screen: SignInScreen, login: str, password: str) -> None:
        QTest.keyClicks(screen.login, login)
        QTest.keyClicks(screen.secret, password)
        QTest.keyClick(screen.secret, Qt.Key.Key_Return)

    def test_lets_in(self, screen: SignInScreen, world: World, qtbot: Any):
        users = Heard()
        screen.signed_in.connect(users.hear)
        self.enter(screen, "wanglei", PASSWORD)
        qtbot.waitUntil(users.heard)
        assert users.last == world.place.users[Role.SALESPERSON]
        assert resume_here(world.place.database.connection(), world.place.folder, COMPUTER) is None

    def test_stays_signed_in(self, screen: SignInScreen, world: World, qtbot: Any):
        users = Heard()
        screen.signed_in.connect(users.hear)
        press(screen.stay)
        self.enter(screen, "wanglei", PASSWORD)
        qtbot.waitUntil(users.heard)
        assert resume_here(world.place.database.connection(), world.place.folder, COMPUTER) == users.last

    def test_refuses_a_wrong_password_and_lets_it_be_typed_again(self, screen: SignInScreen, qtbot: Any):
        self.enter(screen, "wanglei", "wrong")
        qtbot.waitUntil(lambda: bool(screen.password.problem()))
        assert screen.enter.isEnabled()
        assert screen.secret.selectedText()
        QTest.keyClicks(screen.secret, "x")
        assert not screen.password.problem()

    def test_enter_on_the_check_box_signs_in(self, screen: SignInScreen, qtbot: Any):
        users = Heard()
        screen.signed_in.connect(users.hear)
        QTest.keyClicks(screen.login, "wanglei")
        QTest.keyClicks(screen.secret, PASSWORD)
        QTest.keyClick(screen.stay, Qt.Key.Key_Return)
        qtbot.waitUntil(users.heard)

    def test_asks_for_the_login(self, screen: SignInScreen):
        press(screen.enter)
        assert screen.login_field.problem()
        assert screen.login.hasFocus()

    def test_warns_of_caps_lock(self, screen: SignInScreen):
        screen.secret.setFocus()
        QTest.keyClick(screen.secret, "A", Qt.KeyboardModifier.NoModifier)
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, screen.secret, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier
        )
        assert screen.password.warning.isVisible()
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, screen.secret, Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier
        )
        assert not screen.password.warning.isVisible()

    def test_shows_the_password_while_the_eye_is_pressed(self, screen: SignInScreen):
        press(screen.secret.eye)
        assert screen.secret.echoMode() is screen.secret.EchoMode.Normal
        press(screen.secret.eye)
        assert screen.secret.echoMode() is screen.secret.EchoMode.Password

    def test_says_what_to_do_without_password(self, screen: SignInScreen):
        press(screen.forgot)
        assert screen.help.isVisible()

    def test_offers_the_pin(self, screen: SignInScreen):
        chosen = Heard()
        screen.pin_chosen.connect(chosen.hear)
        press(screen.pin)
        assert chosen.values


class TestSwitchUser:
    @pytest.fixture
    def known(self, world: World) -> World:
        for role in (Role.MANAGER, Role.BACK_OFFICE, Role.SALESPERSON):
            sign_in(world.place.database, world.place.users[role].login, PASSWORD, COMPUTER)
        for role in (Role.SALESPERSON, Role.MANAGER):
            user = world.place.users[role]
            set_pin(Session(world.place.database, user), PASSWORD, "135790")
        return world

    @pytest.fixture
    def sheet(self, qtbot: Any, known: World) -> Iterator[SwitchUserSheet]:
        window = QWidget()
        show(qtbot, window)
        people = known_people(known.place.database.connection(), COMPUTER)
        made = SwitchUserSheet(window, known.door, people, known.place.users[Role.MANAGER])
        made.open()
        qtbot.waitUntil(made.isVisible)
        made.activateWindow()
        yield made
        window.close()

    def pick(self, sheet: SwitchUserSheet, world: World, role: Role) -> None:
        press(sheet.panel.tiles[world.place.users[role].id])

    def test_a_pin_switches(self, sheet: SwitchUserSheet, known: World, qtbot: Any):
        users = Heard()
        sheet.switched.connect(users.hear)
        self.pick(sheet, known, Role.SALESPERSON)
        assert not sheet.switch.isEnabled()
        QTest.keyClicks(sheet.panel.pin, "135790")
        qtbot.waitUntil(users.heard)
        assert users.last == known.place.users[Role.SALESPERSON]

    def test_a_wrong_pin_says_how_many_tries_are_left_until_the_password(
        self, sheet: SwitchUserSheet, known: World, qtbot: Any
    ):
        self.pick(sheet, known, Role.SALESPERSON)
        for left in ("4", "3", "2", "1"):
            QTest.keyClicks(sheet.panel.pin, "1111")
            QTest.keyClick(sheet.panel.pin, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda left=left: left in sheet.panel.problem.label.text())
            assert not sheet.panel.pin.text()
        QTest.keyClicks(sheet.panel.pin, "111111")
        qtbot.waitUntil(sheet.panel.password.isVisible)
        assert not sheet.panel.pin.isVisible()

    def test_who_has_no_pin_gives_the_password(self, sheet: SwitchUserSheet, known: World, qtbot: Any):
        users = Heard()
        sheet.switched.connect(users.hear)
        self.pick(sheet, known, Role.BACK_OFFICE)
        assert sheet.panel.password.isVisible()
        QTest.keyClicks(sheet.panel.password.secret, PASSWORD)
        press(sheet.switch)
        qtbot.waitUntil(users.heard)
        assert users.last == known.place.users[Role.BACK_OFFICE]

    def test_someone_else_gives_login_and_password(self, sheet: SwitchUserSheet, known: World, qtbot: Any):
        users = Heard()
        sheet.switched.connect(users.hear)
        press(sheet.panel.tiles[None])
        QTest.keyClicks(sheet.panel.login, "zhoumin")
        QTest.keyClicks(sheet.panel.password.secret, PASSWORD)
        QTest.keyClick(sheet.panel.password.secret, Qt.Key.Key_Return)
        qtbot.waitUntil(users.heard)
        assert users.last.login == "zhoumin"

    def test_a_wrong_password_leaves_the_login(self, sheet: SwitchUserSheet, qtbot: Any):
        press(sheet.panel.tiles[None])
        QTest.keyClicks(sheet.panel.login, "zhoumin")
        QTest.keyClicks(sheet.panel.password.secret, "wrong")
        QTest.keyClick(sheet.panel.password.secret, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(sheet.panel.problem.label.text()))
        assert sheet.panel.login.text() == "zhoumin"
        assert not sheet.panel.password.secret.text()
        assert sheet.panel.password.secret.hasFocus()

    def test_the_password_may_be_used_instead(self, sheet: SwitchUserSheet, known: World):
        self.pick(sheet, known, Role.SALESPERSON)
        press(sheet.panel.instead)
        assert sheet.panel.password.isVisible()
        assert not sheet.panel.pin.isVisible()

    def test_who_is_signed_in_cannot_be_picked(self, sheet: SwitchUserSheet, known: World):
        tile = sheet.panel.tiles[known.place.users[Role.MANAGER].id]
        press(tile)
        assert not tile.isChecked()

    def test_locks(self, sheet: SwitchUserSheet):
        locked = Heard()
        sheet.lock_asked.connect(locked.hear)
        press(sheet.lock)
        assert locked.values

    def test_the_boxes_take_digits_only(self, sheet: SwitchUserSheet, known: World):
        self.pick(sheet, known, Role.SALESPERSON)
        QTest.keyClicks(sheet.panel.pin, "1a2 b3")
        assert sheet.panel.pin.text() == "123"

    def test_someone_deactivated_meanwhile_is_refused(self, sheet: SwitchUserSheet, known: World, qtbot: Any):
        self.pick(sheet, known, Role.SALESPERSON)
        set_staff_active(known.place.session(), known.place.users[Role.SALESPERSON].id, active=False)
        QTest.keyClicks(sheet.panel.pin, "135790")
        qtbot.waitUntil(sheet.panel.problem.isVisible)

    def test_the_locked_window_lets_in_by_pin(self, known: World, qtbot: Any):
        people = known_people(known.place.database.connection(), COMPUTER)
        screen = PeopleScreen(known.door, AppearanceChoosers("en", "light"), people)
        users = Heard()
        screen.signed_in.connect(users.hear)
        show(qtbot, screen)
        press(screen.panel.tiles[known.place.users[Role.MANAGER].id])
        QTest.keyClicks(screen.panel.pin, "135790")
        qtbot.waitUntil(users.heard)
        assert users.last == known.place.users[Role.MANAGER]

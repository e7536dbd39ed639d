"""The settings in the running program: navigation, staff, stores, PIN and password, with real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.controllers.signing_in import sign_in, sign_in_with_pin
from desktop.controllers.staff import StaffRecord, list_staff
from desktop.controllers.stores import list_stores
from desktop.ui import languages, theme
from desktop.ui.opportunities.page import OpportunitiesPage
from desktop.ui.settings.own_secrets import PasswordSheet, PinSheet, SecretsSection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.people_section import PeopleSection
from desktop.ui.settings.staff_form import StaffForm
from desktop.ui.settings.store_form import StoreForm
from desktop.words import Role
from tests.app import PASSWORD, App

pytest_plugins = ("tests.app",)

LEFT = Qt.MouseButton.LeftButton


def press(widget: QWidget) -> None:
    """Clicks a button."""
    QTest.mouseClick(widget, LEFT)


def retype(edit: Any, text: str) -> None:
    """Replaces what stands in an input."""
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


class Settings:
    """The settings page of the running program."""

    def __init__(self, app: App) -> None:
        self.app = app
        app.window.activateWindow()
        app.qtbot.waitUntil(app.window.isActiveWindow)
        press(app.window.rail.card.gear)
        assert isinstance(app.page, SettingsPage)
        self.page: SettingsPage = app.page

    def open(self, key: str) -> Any:
        """Goes to a section by a click."""
        press(self.page.navigation.buttons[key])
        self.app.idle()
        return self.page.section()

    def save(self, section: PeopleSection) -> None:
        """Saves the form and waits until the list is read again."""
        press(section.form.save_button)
        self.app.idle()

    def choose(self, section: PeopleSection, name: str) -> None:
        """Clicks the row of a record."""
        row = next(at for at, one in enumerate(section.table.people.records) if one.name == name)
        place = section.table.visualRect(section.table.people.index(row, 0)).center()
        QTest.mouseClick(section.table.viewport(), LEFT, pos=place)
        self.app.idle()

    def staff(self, name: str) -> StaffRecord:
        """A person as stored."""
        return next(one for one in list_staff(self.app.session("zhoumin")) if one.name == name)


@pytest.fixture
def settings(make_app: Callable[..., App]) -> Settings:
    """As the administrator sees them."""
    return Settings(make_app("zhoumin"))


@pytest.fixture
def speaking() -> Iterator[None]:
    """Any language may be spoken; the next test starts in English."""
    yield
    languages.speak("en")


class TestNavigation:
    def test_the_search_leads_to_a_section(self, settings: Settings):
        QTest.keyClicks(settings.page.navigation.search, "dark")
        shown = [key for key, one in settings.page.navigation.buttons.items() if one.isVisible()]
        assert shown == ["appearance"]
        retype(settings.page.navigation.search, "password")
        QTest.keyClick(settings.page.navigation.search, Qt.Key.Key_Return)
        assert isinstance(settings.page.section(), SecretsSection)
        retype(settings.page.navigation.search, "zzz")
        assert settings.page.navigation.nothing.isVisible()

    @pytest.mark.parametrize("login", ["wanglei", "limin", "wujing"])
    def test_only_administrators_see_staff_and_stores(self, make_app: Callable[..., App], login: str):
        keys = set(Settings(make_app(login)).page.navigation.buttons)
        assert keys == {"appearance", "keys", "secrets", "place"}

    def test_every_section_opens(self, settings: Settings):
        for key in settings.page.navigation.buttons:
            settings.open(key)
            assert settings.page.current == key

    def test_the_language_shown_is_the_one_spoken(self, make_app: Callable[..., App], speaking: None):
        app = make_app("zhoumin")
        languages.speak("zh_TW")
        settings = Settings(app)
        assert app.place.machine.language == "en"
        assert settings.open("appearance").language.value() == "zh_TW"

    def test_the_theme_changes_at_once(self, settings: Settings):
        section = settings.open("appearance")
        press(section.theme.buttons()[2])
        assert theme.is_dark()
        press(section.theme.buttons()[1])
        assert not theme.is_dark()


class TestStaff:
    @pytest.fixture
    def section(self, settings: Settings) -> PeopleSection:
        return settings.open("staff")

    @pytest.fixture
    def form(self, section: PeopleSection) -> StaffForm:
        assert isinstance(section.form, StaffForm)
        return section.form

    def test_lists_everybody(self, section: PeopleSection):
        assert [one.login for one in section.table.people.records][:2] == ["zhoumin", "limin"]
        assert section.form.record.login == "zhoumin"

    def test_the_search_and_the_tabs_find(self, section: PeopleSection):
        QTest.keyClicks(section.search, "wang")
        assert [one.login for one in section.table.people.records] == ["wanglei"]
        section.search.clear()
        section.tabs.set_current("inactive")
        section.tabs.chosen.emit("inactive")
        assert section.table.people.records == []

    def test_adds_a_person_who_can_sign_in(self, settings: Settings, section: PeopleSection, form: StaffForm):
        press(section.new_button)
        QTest.keyClicks(form.name, "Sun Yuhang")
        QTest.keyClicks(form.login, "SunYuhang")
        QTest.keyClicks(form.password.secret, PASSWORD)
        form.stores.menu.actions()[0].trigger()
        settings.save(section)
        user = sign_in(settings.app._database, "sunyuhang", PASSWORD, "elsewhere")
        assert (user.name, user.role, len(user.stores)) == ("Sun Yuhang", Role.SALESPERSON, 1)
        assert form.record.login == "sunyuhang"
        assert user.id in settings.app.context.directory.staff

    def test_names_every_fault(self, section: PeopleSection, form: StaffForm):
        press(section.new_button)
        QTest.keyClicks(form.login, "sun yuhang")
        press(form.save_button)
        faults = {key for key, field in form.fields.items() if field.problem()}
        assert faults == {"name", "login", "stores", "password"}
        assert form.name.hasFocus()

    def test_a_login_that_is_taken_is_said_below_it(
        self, settings: Settings, section: PeopleSection, form: StaffForm
    ):
        settings.choose(section, "Wang Lei")
        retype(form.login, "limin")
        settings.save(section)
        assert form.fields["login"].problem()
        assert settings.staff("Wang Lei").login == "wanglei"

    def test_edits_with_ctrl_s(self, settings: Settings, section: PeopleSection, form: StaffForm):
        settings.choose(section, "Wang Lei")
        retype(form.name, "Wang L.")
        QTest.keyClick(form.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        settings.app.idle()
        assert settings.staff("Wang L.").login == "wanglei"
        assert not form.save_button.isEnabled()

    def test_warns_before_deactivating_and_leads_to_what_is_owned(
        self, settings: Settings, section: PeopleSection, form: StaffForm
    ):
        seller = settings.app.users["wanglei"]
        settings.app.add({}, login="wanglei", owner=seller.id, store=seller.stores[0])
        settings.choose(section, "Wang Lei")
        assert not form.warning.isVisible()
        press(form.active)
        assert form.warning.isVisible()
        assert "1" in form.warning.text.text()
        settings.save(section)
        assert not settings.staff("Wang Lei").active
        assert not form.warning.isVisible()

    def test_hand_over_opens_the_list_of_that_owner(
        self, settings: Settings, section: PeopleSection, form: StaffForm
    ):
        seller = settings.app.users["wanglei"]
        settings.app.add({}, login="wanglei", owner=seller.id, store=seller.stores[0])
        settings.choose(section, "Wang Lei")
        press(form.active)
        form.discard()
        press(form.active)
        settings.app.idle()
        form.show_record(form.record)
        form.hand_over.click()
        settings.app.idle()
        assert isinstance(settings.app.page, OpportunitiesPage)
        assert settings.app.page.query().owner == (seller.id,)

    def test_the_last_administrator_stays(self, settings: Settings, section: PeopleSection, form: StaffForm):
        settings.choose(section, "Zhou Min")
        press(form.active)
        settings.save(section)
        assert settings.staff("Zhou Min").active
        assert form.fields["role"].problem()

    def test_unsaved_typing_is_asked_about(self, settings: Settings, section: PeopleSection, form: StaffForm):
        settings.choose(section, "Wang Lei")
        retype(form.name, "Wang L.")
        settings.choose(section, "Li Min")
        assert form.record.name == "Wang Lei"
        assert section._asking is not None
        press(section._asking.confirm_button)
        settings.app.idle()
        assert form.record.name == "Li Min"
        assert settings.staff("Wang Lei")

    def test_resets_a_password(self, settings: Settings, section: PeopleSection, form: StaffForm):
        settings.choose(section, "Wang Lei")
        press(form.reset)
        sheet = form.sheet
        assert sheet is not None
        QTest.keyClicks(sheet.password.secret, "short")
        press(sheet.reset)
        settings.app.idle()
        assert sheet.password.problem()
        retype(sheet.password.secret, "another horse")
        press(sheet.reset)
        settings.app.idle()
        assert sign_in(settings.app._database, "wanglei", "another horse", "elsewhere")

    def test_clears_a_pin(self, settings: Settings, section: PeopleSection, form: StaffForm):
        settings.choose(section, "Wang Lei")
        press(form.clear_pin)
        settings.app.idle()
        assert not settings.staff("Wang Lei").has_pin
        assert not form.clear_pin.isEnabled()

    def test_a_change_of_oneself_takes_effect(
        self, settings: Settings, section: PeopleSection, form: StaffForm
    ):
        settings.choose(section, "Zhou Min")
        retype(form.name, "Zhou M.")
        settings.save(section)
        assert settings.app.context.session.user.name == "Zhou M."


class TestStores:
    @pytest.fixture
    def section(self, settings: Settings) -> PeopleSection:
        return settings.open("stores")

    @pytest.fixture
    def form(self, section: PeopleSection) -> StoreForm:
        assert isinstance(section.form, StoreForm)
        return section.form

    def codes(self, settings: Settings) -> dict[str, bool]:
        return {one.code: one.active for one in list_stores(settings.app.session("zhoumin"))}

    def test_adds_edits_and_deactivates(self, settings: Settings, section: PeopleSection, form: StoreForm):
        press(section.new_button)
        QTest.keyClicks(form.name, "Pudong")
        press(form.save_button)
        assert form.fields["code"].problem()
        QTest.keyClicks(form.code, "PD")
        settings.save(section)
        assert self.codes(settings)["PD"]
        retype(form.code, "PDX")
        settings.save(section)
        press(form.active)
        settings.save(section)
        assert self.codes(settings)["PDX"] is False

    def test_one_with_open_opportunities_stays(
        self, settings: Settings, section: PeopleSection, form: StoreForm
    ):
        seller = settings.app.users["wanglei"]
        settings.app.add({}, login="wanglei", owner=seller.id, store=seller.stores[0])
        section.reload()
        settings.app.idle()
        settings.choose(section, "Xuhui")
        press(form.active)
        assert form.warning.isVisible()
        settings.save(section)
        assert form.problem.isVisible()
        assert self.codes(settings)["XH"]


class TestSecrets:
    def test_a_pin_is_set_and_removed(self, make_app: Callable[..., App]):
        app = make_app("wanglei")
        settings = Settings(app)
        section: SecretsSection = settings.open("secrets")
        press(section.set_pin)
        sheet = section.sheet
        assert isinstance(sheet, PinSheet)
        QTest.keyClicks(sheet.password.secret, PASSWORD)
        QTest.keyClicks(sheet.pin, "2468")
        QTest.keyClicks(sheet.again, "2469")
        press(sheet.done_button)
        assert sheet.fields["again"].problem()
        sheet.again.clear()
        QTest.keyClicks(sheet.again, "2468")
        press(sheet.done_button)
        app.idle()
        staff, computer = app.users["wanglei"].id, app.place.machine.computer
        assert sign_in_with_pin(app._database, staff, "2468", computer)
        assert section.clear_pin.isVisible()
        press(section.clear_pin)
        app.idle()
        assert not section.clear_pin.isVisible()

    def test_the_password_is_changed_with_the_old_one(self, make_app: Callable[..., App]):
        app = make_app("wanglei")
        section: SecretsSection = Settings(app).open("secrets")
        press(section.password)
        sheet = section.sheet
        assert isinstance(sheet, PasswordSheet)
        QTest.keyClicks(sheet.old.secret, "wrong")
        QTest.keyClicks(sheet.new.secret, "another horse")
        QTest.keyClicks(sheet.again.secret, "another horse")
        press(sheet.done_button)
        app.idle()
        assert sheet.fields["password"].problem()
        retype(sheet.old.secret, PASSWORD)
        QTest.keyClick(sheet.old.secret, Qt.Key.Key_Return)
        app.idle()
        assert sign_in(app._database, "wanglei", "another horse", "elsewhere")

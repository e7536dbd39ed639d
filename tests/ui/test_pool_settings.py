"""The rules of the common pool in the settings of the running program, with real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.clock import clock
from desktop.controllers.parameters import load_parameters, save_parameter
from desktop.models.fields import to_milliseconds
from desktop.ui.dialogs import ConfirmSheet
from desktop.ui.settings.pool_section import PoolSection
from tests.app import App
from tests.ui.list_help import drafts, settle, toasts
from tests.ui.opportunity_forms import click, shown, wait_for
from tests.ui.test_people_settings import Settings, retype

pytest_plugins = ("tests.app",)


@pytest.fixture
def settings(make_app: Callable[..., App]) -> Settings:
    """As the administrator sees them, with three opportunities that were assigned just now."""
    return Settings(make_app("zhoumin", records=drafts(3, owner=3, store=1)))


@pytest.fixture
def section(settings: Settings) -> PoolSection:
    return settings.open("pool")


def said(section: PoolSection) -> str:
    """What the bar says is not saved."""
    return next(
        (text for one in section.findChildren(QLabel) if (text := one.text()).startswith("Not saved")), ""
    )


def stored(settings: Settings) -> tuple[int, int]:
    found = load_parameters(settings.app.session("zhoumin").database.connection())
    return found.auto_recycle_days, found.reclaim_days


def test_both_are_off_at_first_and_saved_together(settings: Settings, section: PoolSection) -> None:
    days, wait = section.fields.values()
    assert (days.text(), wait.text()) == ("", "")
    assert not section.save_button.isEnabled()
    retype(days, "30")
    assert said(section) == "Not saved yet: Recycle what nobody follows up"
    retype(wait, "7")
    assert said(section) == "Not saved yet: Recycle what nobody follows up, Wait before claiming again"
    QTest.keyClick(wait, Qt.Key.Key_Return)
    settle(settings.app)
    assert stored(settings) == (30, 7)
    assert settings.app.context.parameters.auto_recycle_days == 30
    assert not section.is_dirty()
    assert not said(section)
    retype(days, "0")
    click(section.save_button)
    settle(settings.app)
    assert stored(settings) == (0, 7)
    assert days.text() == ""


def test_it_says_how_much_would_be_due(settings: Settings, section: PoolSection) -> None:
    app = settings.app
    with app.session().write():
        then = to_milliseconds(clock.now() - timedelta(days=40))
        app.session().database.execute_sql("UPDATE opportunity SET assigned_at = ? WHERE id < 3", (then,))
    retype(section.fields["auto_recycle_days"], "30")
    settle(app)
    assert section.effect.label.text().startswith("2 opportunities are due by this rule.")
    retype(section.fields["auto_recycle_days"], "3000")
    settle(app)
    assert section.effect.label.text() == "Nothing is due by this rule yet."
    click(section.discard_button)
    assert not section.effect.isVisible()
    assert not section.is_dirty()


@pytest.mark.parametrize("typed", ["3651", "x", "-1"])
def test_what_is_no_number_of_days_is_not_saved(settings: Settings, section: PoolSection, typed: str) -> None:
    retype(section.fields["reclaim_days"], typed)
    assert "3,650" in section.problem.label.text()
    assert section.problem.isVisible()
    assert not section.save_button.isEnabled()
    section.save()
    settle(settings.app)
    assert stored(settings) == (0, 0)


def test_typing_is_asked_about_before_it_is_lost(settings: Settings, section: PoolSection) -> None:
    retype(section.fields["reclaim_days"], "5")
    click(settings.page.navigation.buttons["keys"])
    confirm = wait_for(settings.app, ConfirmSheet)
    assert settings.page.current == "pool"
    click(confirm.confirm_button)
    settle(settings.app)
    assert settings.page.current == "keys"
    assert not section.is_dirty()
    click(settings.page.navigation.buttons["place"])
    assert shown(ConfirmSheet) is None


def test_a_change_elsewhere_is_shown_unless_something_is_typed(
    settings: Settings, section: PoolSection
) -> None:
    app, field = settings.app, section.fields["reclaim_days"]
    app.context.announce(save_parameter(app.session(), "reclaim_days", 4))
    settle(app)
    assert field.text() == "4"
    retype(field, "6")
    app.context.announce(save_parameter(app.session(), "reclaim_days", 5))
    settle(app)
    assert field.text() == "6"


def test_a_refusal_is_said_and_what_was_typed_stays(settings: Settings, section: PoolSection) -> None:
    app, field = settings.app, section.fields["reclaim_days"]
    retype(field, "6")
    app.session().database.execute_sql("UPDATE staff SET role = 2 WHERE login = 'zhoumin'")
    said = toasts(app)
    click(section.save_button)
    settle(app)
    assert "sign in again" in said[0].text
    assert said[0].error
    assert field.text() == "6"

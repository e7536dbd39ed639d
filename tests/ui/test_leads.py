"""The page of leads: its list, and working on leads until they are opportunities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt

from desktop.controllers import leads
from desktop.words import LeadStatus
from tests.app import App
from tests.ui.list_help import names, press, settle

Make = Callable[..., App]
NAMES = ("徐可", "马骏", "白雪", "冉冉")


def add_lead(app: App, login: str | None = None, **fields: Any) -> int:
    """Enters a lead through the controller and gives its id; the list hears of it."""
    draft = {"name": "徐可", "phone": f"138{uuid4().int % 10**8:08d}", **fields}
    outcome = leads.create(app.session(login), draft, str(uuid4()))
    app.context.announce(outcome.changes)
    app.idle()
    return outcome.done[0].id


def open_leads(app: App) -> Any:
    """Goes to the page of leads."""
    app.window.go("leads")
    settle(app)
    return app.page


def test_the_list_shows_leads_by_tab_with_their_counts(make_app: Make) -> None:
    app = make_app()
    for name in NAMES:
        add_lead(app, name=name)
    app.add(name="王先生")
    page = open_leads(app)
    assert sorted(names(app)) == sorted(NAMES)
    assert page.figures.counts.by_status[LeadStatus.NEW] == len(NAMES)
    press(app, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    settle(app)
    assert names(app) == []
    assert page.query().status is LeadStatus.CLOSED

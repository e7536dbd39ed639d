"""What was typed before a crash is told at the next start, which leads to where it was typed."""

from __future__ import annotations

import pytest

from desktop.clock import clock
from desktop.controllers.drafts import Draft
from desktop.ui.shell.left_drafts import Left, place_of
from desktop.ui.widgets.toast import Toast
from desktop.words import Kind
from tests.app import WAIT, App
from tests.ui.document_form_help import begin, document, form_shown, open_document, own, type_line
from tests.ui.line_help import listed
from tests.ui.opportunity_forms import MakeApp, click, type_into


def _start_again(app: App) -> None:
    before = app.window
    app.program.enter(app.context.session.user)
    app.qtbot.waitUntil(lambda: app.window is not before and app.window.wiring is not None, timeout=WAIT)


def _told(app: App) -> list[Toast]:
    assert app.window.wiring is not None
    return app.window.wiring.toasts.shown()


def test_a_new_document_that_was_never_saved_is_told_and_offered(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    listed(app)
    form = begin(app, Kind.INTENTION, own(app))
    type_line(app, "SF-2086", "3")
    form.keep_draft()
    app.window.content.close_form(form)
    _start_again(app)
    app.qtbot.waitUntil(lambda: bool(_told(app)), timeout=WAIT)
    [toast] = _told(app)
    assert toast.label.accessibleName().startswith("Not saved yet: Sales intention · Today")
    click(toast.action)
    again = form_shown(app)
    click(again.offer.link)
    assert [(one.code, one.quantity) for one in again.body.fields.grid.lines()] == [("SF-2086", 3000)]


def test_the_newest_of_several_is_told_and_a_stored_record_opened(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    opportunity = own(app)
    records = [document(app, Kind.CONTRACT, opportunity) for _ in range(2)]
    for record in records:
        form = open_document(app, Kind.CONTRACT, record)
        type_into(form.body.fields.editor("remark"), "call first")
        form.keep_draft()
        app.window.content.close_form(form)
    _start_again(app)
    app.qtbot.waitUntil(lambda: bool(_told(app)), timeout=WAIT)
    [toast] = _told(app)
    assert toast.label.accessibleName().endswith("1 more")
    click(toast.action)
    form = form_shown(app)
    address = form.address()
    assert address is not None
    assert address.id == records[1]
    assert form.offer.isVisible()


def test_what_is_open_again_already_is_not_told(make_app: MakeApp) -> None:
    app = make_app("wanglei")
    record = document(app, Kind.CONTRACT, own(app))
    form = open_document(app, Kind.CONTRACT, record)
    type_into(form.body.fields.editor("remark"), "call first")
    form.keep_draft()
    assert app.window.wiring is not None
    app.window.wiring.left_drafts.look()
    app.idle()
    assert not _told(app)


@pytest.mark.parametrize(
    ("key", "content", "place"),
    [
        ("contract-new-12", {"draft": {"date": ""}}, Left(Kind.CONTRACT, 0, 12)),
        ("opportunity-new", {"draft": {"name": "A"}}, Left(Kind.OPPORTUNITY, 0, 0)),
        ("customer-7", {"draft": {"name": "A"}}, Left(Kind.CUSTOMER, 7, 0)),
        ("customer-7", {"draft": {}}, None),
        ("opportunity-note-7", {"draft": {"text": "A"}}, None),
        ("spaceship-7", {"draft": {"name": "A"}}, None),
    ],
)
def test_where_a_draft_was_typed(key: str, content: dict[str, object], place: Left | None) -> None:
    assert place_of(Draft(key, clock.now(), content)) == place

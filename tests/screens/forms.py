"""The form of an opportunity, quick entry, and what they ask when something is in the way."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QApplication, QWidget

from desktop.clock import clock
from desktop.controllers.arguments import EditValues, OrderLines
from desktop.controllers.changes import Changes
from desktop.controllers.documents import SUBJECTS
from desktop.controllers.operate import operate
from desktop.controllers.pushing_down import to_order
from desktop.controllers.sharing import look
from desktop.ui.opportunities.form import OpportunityForm
from desktop.words import Business, Document, Kind, Operation
from tests.sales import SOFA, act, make_document
from tests.screens.stage import Stage

MESSAGE = (
    "客户 林女士，电话 １３８ ０１７０ ６６２１，微信同号。\n住 浦东新区 张杨路 1515 弄 8 号 602，12 月交房。\n"
    "想看 沙发和餐桌，预算 5-6 万，\n这周日 下午和先生来店里。\n小红书上看到的，让 小杨 联系她。"
)
TEXT = "想看真皮沙发，周末带家人一起来店里"


def _type(form: Any, **draft: Any) -> None:
    """Types over what stands in the fields."""
    form.fields.take_draft(draft)
    if isinstance(form, OpportunityForm):
        form._edited()
    else:
        form._edited("phone")


def _writable(row: Any) -> bool:
    free = row.document is Document.CREATED and not (row.voided or row.disabled)
    return free and row.business is not Business.CLOSED


def _editable(row: Any) -> bool:
    return _writable(row) and row.business is Business.ASSIGNED


def _form(stage: Stage) -> QWidget:
    stage.form(stage.record(_editable))
    return stage.window


def _error(stage: Stage) -> QWidget:
    form = stage.form(stage.record(lambda row: row.shared_name and _writable(row)))
    _type(form, email="jingyi@shangju", budget="三万八", needs=TEXT)
    stage.settle(400)
    return stage.window


def _documents(stage: Stage) -> QWidget:
    """A contract pushed down from an intention wholly, one that was voided, and another person's."""
    record = stage.record(lambda row: row.business == 1 and row.has_contract is False and _editable(row))
    session = stage.session()
    day = clock.today() + timedelta(days=26)
    quoted = make_document(session, Kind.INTENTION, record, delivery=day)
    given = OrderLines(to_order(session, quoted.id).left())
    act(session, Kind.INTENTION, Operation.PUSH_DOWN, quoted.id, given)
    spare = make_document(session, Kind.CONTRACT, record, deposit="10000", delivery=day)
    act(session, Kind.CONTRACT, Operation.VOID, spare.id)
    late = make_document(session, Kind.INTENTION, record, SOFA, date=clock.today() - timedelta(days=40))
    act(session, Kind.INTENTION, Operation.SUBMIT, late.id)
    stage.context.announce(Changes(frozenset({Kind.OPPORTUNITY, *SUBJECTS}), None))
    form = stage.form(record)
    form.side.show_tab("documents")
    stage.settle()
    return stage.window


def _history(stage: Stage) -> QWidget:
    window = _documents(stage)
    stage.page.side.show_tab("history")
    stage.settle()
    return window


def _documents_voided(stage: Stage) -> QWidget:
    window = _documents(stage)
    stage.page.side.documents.voided.setChecked(True)
    stage.settle()
    return window


def _locked(stage: Stage) -> QWidget:
    stage.form(stage.record(lambda row: row.business == 3))
    return stage.window


def _new(stage: Stage) -> QWidget:
    stage.list()
    stage.window.content.show_form(OpportunityForm(stage.context))
    stage.settle()
    return stage.window


def _guard(stage: Stage) -> QWidget:
    form = stage.form(stage.record(_editable))
    _type(form, needs=TEXT)
    form.leave()
    stage.settle()
    return stage.window


def _draft_offer(stage: Stage) -> QWidget:
    record = stage.record(_editable)
    form = stage.form(record)
    _type(form, needs=TEXT)
    content = form.content()
    stage.clear(stage.window)
    stage.list()
    key = f"opportunity-{record}"
    stage.context.drafts.save(key, content)
    stage.afterwards.append(lambda: stage.context.drafts.discard(key))
    stage.form(record)
    return stage.window


def _quick(stage: Stage, **draft: Any) -> Any:
    stage.list()
    stage.context.drafts.discard("opportunity-new")
    stage.context.new_record(Kind.OPPORTUNITY, draft)
    stage.settle(400)
    return stage.sheet()


def _quick_new(stage: Stage) -> QWidget:
    _quick(stage)
    return stage.window


def _same_phone(stage: Stage) -> QWidget:
    shared = [row for row in stage.rows() if row.shared_name and row.business in (0, 1)]
    phone = next(row.phone for row in shared if look(stage.session(), [row.phone]).shared is not None)
    _quick(stage, name="陈静怡", phone=phone)
    return stage.window


def _quick_errors(stage: Stage) -> QWidget:
    sheet = _quick(stage)
    sheet.fields.take_draft({"phone": "138 001"})
    sheet.save()
    stage.settle()
    return stage.window


def _paste(text: str) -> Any:
    def screen(stage: Stage) -> QWidget:
        stage.list()
        QApplication.clipboard().setText(text)
        stage.window.wiring.actions.paste.trigger()
        stage.settle(400)
        return stage.window

    return screen


def _leave_guard(stage: Stage) -> QWidget:
    sheet = _quick(stage, name="陈静怡", phone="139 1650 2217")
    _type(sheet, name="陈静怡", needs=TEXT)
    sheet.reject()
    stage.settle()
    return stage.window


def _conflict(stage: Stage) -> QWidget:
    form = stage.form(stage.record(_editable))
    record = form._record
    theirs = form.fields.draft() | {
        "budget": "26800",
        "needs": f"布艺沙发 {uuid4().hex[:4]}",
        "company": "尚居",
    }
    operate(
        stage.session(), Operation.EDIT, [record.facts.id], EditValues(theirs, record.facts.version, True)
    )
    _type(form, budget="38000", needs=TEXT, wechat="jingyi_88")
    form.save()
    stage.settle(400)
    return stage.window


def _customer_phone(stage: Stage) -> QWidget:
    record = stage.record(lambda row: row.customer is not None and not (row.voided or row.disabled))
    operate(stage.session(), Operation.UNAPPROVE, [record])
    form = stage.form(record)
    _type(form, phone="137 6400 1925")
    stage.settle(400)
    form.save()
    stage.settle(400)
    return stage.window


def _menu(name: str) -> Any:
    def screen(stage: Stage) -> QWidget:
        return stage.menu(getattr(stage.form().header, name).click)

    return screen


SCREENS = {
    "form": _form,
    "form-error": _error,
    "form-history": _history,
    "form-documents": _documents,
    "form-documents-voided": _documents_voided,
    "form-locked": _locked,
    "form-new": _new,
    "form-guard": _guard,
    "form-draft": _draft_offer,
    "form-more": _menu("more"),
    "quick-new": _quick_new,
    "new-same-phone": _same_phone,
    "paste": _paste(MESSAGE),
    "paste-empty": _paste(""),
    "quick-errors": _quick_errors,
    "leave-guard": _leave_guard,
    "conflict": _conflict,
    "customer-phone": _customer_phone,
}

"""What may be decided of the rows: a menu for one row, and one for all rows that turned out the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.spreadsheets.check import CheckedRow
from desktop.spreadsheets.decisions import DUPLICATES, PROPOSED, Decision, Finding, possible
from desktop.spreadsheets.plan import Plan
from desktop.translation import figure, mark, translate
from desktop.ui.imports.hindrance_words import why_none_updated, why_not_updated
from desktop.ui.imports.row_words import why_fixed
from desktop.ui.imports.sight import Sight
from desktop.ui.widgets.menu import Menu

# What a kind of finding offers a choice for, in the order of the menu.
DECIDED = (*DUPLICATES, Finding.UPDATE)
_FINDINGS = {
    Finding.REPEATED: mark("ImportDecisions", "Repeated in the file ({count})"),
    Finding.OPEN: mark("ImportDecisions", "Open already ({count})"),
    Finding.EXISTING: mark("ImportDecisions", "Existing customers ({count})"),
    Finding.UPDATE: mark("ImportDecisions", "Records named by number ({count})"),
}
_DECISIONS = {
    Decision.SKIP: mark("ImportDecisions", "Skip"),
    Decision.IMPORT: mark("ImportDecisions", "Import"),
    Decision.UPDATE: mark("ImportDecisions", "Update the existing record"),
    Decision.JOIN: mark("ImportDecisions", "Add only its follow-up"),
}
_ANYWAY = mark("ImportDecisions", "Import anyway")
_BUTTON = {
    Decision.SKIP: mark("ImportDecisions", "Duplicates: skip"),
    Decision.IMPORT: mark("ImportDecisions", "Duplicates: import"),
    Decision.UPDATE: mark("ImportDecisions", "Duplicates: update"),
}
_NAMED = {
    Decision.SKIP: mark("ImportDecisions", "Updates: skip"),
    Decision.UPDATE: mark("ImportDecisions", "Updates: write"),
}
Decided = Callable[[Finding, Decision], object]


def decision_text(finding: Finding, decision: Decision) -> str:
    """What a decision is called for rows that turned out so."""
    anyway = decision is Decision.IMPORT and finding in (*DUPLICATES, Finding.ASIDE)
    return translate("ImportDecisions", _ANYWAY if anyway else _DECISIONS[decision])


def button_text(sight: Sight) -> str:
    """What is decided of the duplicates, or else of the rows that name records; empty where there are neither."""
    chosen = {_of_finding(sight.plan, one) for one in DUPLICATES if sight.findings.get(one)}
    if len(chosen) > 1:
        return translate("ImportDecisions", "Duplicates: as chosen")
    if chosen:
        return translate("ImportDecisions", _BUTTON[chosen.pop()])
    if sight.findings.get(Finding.UPDATE):
        return translate("ImportDecisions", _NAMED[_of_finding(sight.plan, Finding.UPDATE)])
    return ""


def _of_finding(plan: Plan, finding: Finding) -> Decision:
    """What is decided of all rows that turned out so."""
    chosen = plan.wanted.by_finding.get(finding)
    offered = possible(plan.target.kind, finding, plan.uniqueness)
    return chosen if chosen in offered and chosen is not None else PROPOSED[finding]


def row_menu(parent: QWidget, plan: Plan, row: CheckedRow, decided: Callable[[Decision], object]) -> Menu:
    """Exactly what may be done with one row; what is done with it now is ticked."""
    menu = Menu(parent)
    offered, why = plan.offered(row), why_not_updated(plan, row)
    if len(offered) < 2 and not why:
        menu.addAction(why_fixed(plan, row)).setEnabled(False)
    else:
        now = plan.decision(row)
        group = QActionGroup(menu)
        for one in offered:
            action = _choice(menu, group, decision_text(row.finding, one), one is now)
            action.triggered.connect(partial(_tell, decided, (one,)))
        if why:
            _refuse(_choice(menu, group, decision_text(row.finding, Decision.UPDATE), False), why)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _choice(menu: Menu, group: QActionGroup, text: str, on: bool) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(on)
    group.addAction(action)
    return action


def _refuse(action: QAction, why: str) -> None:
    """Says at the right of a choice why it is none."""
    action.setText(f"{action.text()}\t{why}")
    action.setToolTip(why)
    action.setEnabled(False)


def _tell(decided: Callable[..., object], arguments: tuple[object, ...], _checked: bool = False) -> None:
    """Without what Qt may tell of the tick."""
    decided(*arguments)


def kinds_menu(
    parent: QWidget, sight: Sight, decided: Decided, fills: Mapping[str, Callable[[], object]]
) -> Menu:
    """What may be done with all rows that turned out the same, and which fields an update writes.

    Arguments:
        fills: what happens where `named`, `empty` or `chosen` fields are asked for.
    """
    menu = Menu(parent)
    plan = sight.plan
    for finding in DECIDED:
        count = sight.findings.get(finding, 0)
        if not count:
            continue
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(
            translate("ImportDecisions", _FINDINGS[finding]).format(count=figure(count))
        ).setEnabled(False)
        group = QActionGroup(menu)
        for one in possible(plan.target.kind, finding, plan.uniqueness):
            action = _choice(menu, group, decision_text(finding, one), one is _of_finding(plan, finding))
            action.triggered.connect(partial(_tell, decided, (finding, one)))
            if one is Decision.UPDATE and (why := why_none_updated(sight, finding)):
                _refuse(action, why)
    if _updates(sight):
        _add_fills(menu, plan, fills)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _updates(sight: Sight) -> bool:
    """Whether anything is updated, or could be row by row."""
    plan = sight.plan
    present = [one for one in DECIDED if sight.findings.get(one)]
    return any(Decision.UPDATE in possible(plan.target.kind, one, plan.uniqueness) for one in present)


def _add_fills(menu: Menu, plan: Plan, fills: Mapping[str, Callable[[], object]]) -> None:
    menu.addSeparator()
    menu.addAction(translate("ImportDecisions", "What an update writes")).setEnabled(False)
    texts = {
        "named": translate(
            "ImportDecisions", "As proposed: all of a record named by number, else empty fields"
        ),
        "empty": translate("ImportDecisions", "Only empty fields"),
        "chosen": translate("ImportDecisions", "Chosen columns…"),
    }
    columns, group = plan.wanted.columns, QActionGroup(menu)
    now = "named" if columns is None else "chosen" if columns else "empty"
    for key, text in texts.items():
        action = _choice(menu, group, text, key == now)
        action.triggered.connect(partial(_tell, fills[key], ()))

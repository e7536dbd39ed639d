"""What the foot of the check says: how many rows are imported, updated with, left out, or are to be corrected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.spreadsheets.decisions import Decision
from desktop.translation import listed, translate
from desktop.ui.imports.sight import Sight


def foot_note(sight: Sight) -> str:
    """What will happen, in one sentence."""
    imported, updated = sight.coming_to(Decision.IMPORT), sight.coming_to(Decision.UPDATE)
    first = QCoreApplication.translate("ImportCheckFoot", "Imports %n row(s)", "", imported) + _among(sight)
    more = QCoreApplication.translate("ImportCheckFoot", "updates %n", "", updated)
    said = [first, more] if updated else [first]
    if updated and not imported:
        said = [QCoreApplication.translate("ImportCheckFoot", "Updates %n record(s)", "", updated)]
    text = translate("ImportCheckFoot", ", ").join([*said, *_beside(sight), *_left(sight)])
    bad = sight.count("error")
    if bad:
        rest = QCoreApplication.translate(
            "ImportCheckFoot", "%n row(s) with errors are to be corrected or stay out", "", bad
        )
        text = translate("ImportCheckFoot", "{what}; {rest}").format(what=text, rest=rest)
    return text


def _among(sight: Sight) -> str:
    """What is to be known of the rows that are imported."""
    shared = sight.coming_to(Decision.IMPORT, "shared")
    warned = sight.coming_to(Decision.IMPORT, "warning")
    doubled = sight.coming_to(Decision.IMPORT, "duplicate")
    parts = []
    if shared:
        parts.append(QCoreApplication.translate("ImportCheckFoot", "%n shared", "", shared))
    if warned:
        parts.append(QCoreApplication.translate("ImportCheckFoot", "%n with warnings", "", warned))
    if doubled:
        parts.append(QCoreApplication.translate("ImportCheckFoot", "%n duplicate(s)", "", doubled))
    return translate("ImportCheckFoot", " ({parts})").format(parts=listed(parts)) if parts else ""


def _beside(sight: Sight) -> list[str]:
    joined = sight.coming_to(Decision.JOIN)
    if not joined:
        return []
    return [
        QCoreApplication.translate("ImportCheckFoot", "adds the follow-ups of %n repeated row(s)", "", joined)
    ]


def _left(sight: Sight) -> list[str]:
    doubled = sight.coming_to(Decision.SKIP, "duplicate")
    same = sight.unchanged()
    aside = sight.coming_to(Decision.SKIP, "aside")
    left = sight.coming_to(Decision.SKIP, "new", "shared", "warning", "unchanged", "update")
    other = left - same
    parts = []
    if doubled:
        parts.append(QCoreApplication.translate("ImportCheckFoot", "skips %n duplicate(s)", "", doubled))
    if same:
        parts.append(QCoreApplication.translate("ImportCheckFoot", "leaves %n unchanged", "", same))
    if aside:
        parts.append(
            QCoreApplication.translate("ImportAsides", "leaves out %n total(s) or column names", "", aside)
        )
    if other:
        parts.append(QCoreApplication.translate("ImportCheckFoot", "leaves out %n", "", other))
    return parts

"""Finds the visible texts in the program's source.

Qt's own extractor misreads Python: it loses a text whose count is an expression, and takes an f-string for a text.
So the source is read here, and the extractor is handed C++ that says the same.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CALLS = {"tr": ("text", "disambiguation", "n"), "mark": ("context", "text")}
CALLS["translate"] = ("context", "text", "disambiguation", "n")


@dataclass(frozen=True, order=True)
class SourceText:
    """One visible text: where it belongs, what tells it apart, and whether a count decides its form."""

    context: str
    text: str
    disambiguation: str
    counted: bool

    def cpp(self) -> str:
        """The same call in the language that Qt's extractor reads best."""
        said = [
            json.dumps(part, ensure_ascii=False) for part in (self.context, self.text, self.disambiguation)
        ]
        return f"QCoreApplication::translate({', '.join(said)}{', 1' if self.counted else ''});"


@dataclass
class Sources:
    """The texts of some files, in the order in which they stand there, and what is wrong with how they are said."""

    texts: dict[SourceText, None] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def program_files() -> list[Path]:
    """Every file of the program's package, always in the same order."""
    return sorted((ROOT / "desktop").rglob("*.py"), key=lambda path: path.as_posix())


def collect(paths: list[Path]) -> Sources:
    """Reads the texts of some Python files."""
    sources = Sources()
    for path in paths:
        for call, owner in _calls(ast.parse(path.read_text(encoding="utf-8")), ""):
            fault = _take(call, owner, sources)
            if fault:
                sources.faults.append(f"{path.as_posix()}:{call.lineno}: {fault}")
    return sources


def counted_for_subclasses(paths: list[Path]) -> list[str]:
    """Where `self.tr` says a text with a count in a class that others derive from.

    At run time the class of the object comes first: filled in there, the text counts as found, in English.
    """
    parents: set[str] = set()
    said: list[tuple[str, str]] = []
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        parents |= {
            base.id
            for one in ast.walk(tree)
            if isinstance(one, ast.ClassDef)
            for base in one.bases
            if isinstance(base, ast.Name)
        }
        for call, owner in _calls(tree, ""):
            if _name(call) == "tr" and len(call.args) + len(call.keywords) == len(CALLS["tr"]):
                said.append((owner, f"{path.as_posix()}:{call.lineno}"))
    return [place for owner, place in said if owner in parents]


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """The calls below a node that say a text, each with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call) and _name(child) in CALLS:
            yield child, owner
        yield from _calls(child, inside)


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _take(call: ast.Call, owner: str, sources: Sources) -> str:
    """Adds the text of a call, or says what is wrong with it."""
    name = _name(call)
    given: dict[str, ast.expr] = dict(zip(CALLS[name], call.args, strict=False))
    given |= {word.arg: word.value for word in call.keywords if word.arg}
    if name == "tr":
        receiver = call.func.value if isinstance(call.func, ast.Attribute) else None
        if not owner or not isinstance(receiver, ast.Name) or receiver.id != "self":
            return "tr() belongs to self, in a class"
        given["context"] = ast.Constant(owner)
    if "text" not in given:
        # A method of this name that takes no text is somebody else's.
        return ""
    return _take_text(given, sources, marked=name == "mark")


def _take_text(given: dict[str, ast.expr], sources: Sources, marked: bool) -> str:
    said = [_literal(given.get(part, ast.Constant(""))) for part in ("text", "context", "disambiguation")]
    if said[0] is None and not _is_made(given["text"]):
        # It was marked where it stands.
        return ""
    text, context, disambiguation = said
    if text is None or context is None or disambiguation is None:
        return "only a literal can be translated"
    # A marked text is given its count where it is translated.
    counted = "n" in given or (marked and "%n" in text)
    if ("%n" in text) != counted:
        return "a text says %n exactly where it is given a count"
    sources.texts[SourceText(context, text, disambiguation, counted)] = None
    return ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_made(node: ast.expr) -> bool:
    """Whether an expression makes a text of its own instead of picking one that was marked."""
    return any(
        isinstance(part, ast.JoinedStr | ast.BinOp)
        or (isinstance(part, ast.Attribute) and part.attr == "format")
        or (isinstance(part, ast.IfExp) and (_literal(part.body) or _literal(part.orelse)))
        for part in ast.walk(node)
    )

"""Brings the translations up to date with the source: `python -m tests.translations`.

The .ts files hold the texts for the translators; the .qm files, made of them, are what the program reads.
"""

from __future__ import annotations

import re
import string
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.source_texts import ROOT, collect, program_files

FOLDER = ROOT / "resources" / "translations"
# English needs a translation only where a count decides the form.
LANGUAGES = {"en": ("-pluralonly",), "zh_CN": (), "zh_TW": ()}
OPTIONS = (
    "-silent",
    "-no-obsolete",
    "-sort-messages",
    "-locations",
    "none",
    "-no-ui-lines",
    "-source-language",
    "en",
)
# A text that looks like another keeps no guess of its translation: a wrong one would pass for finished.
STRICT = ("-disable-heuristic", "similartext", "-disable-heuristic", "sametext")


def update(folder: Path) -> list[str]:
    """Brings the .ts files of a folder up to date; gives what is wrong with the texts in the source."""
    sources = collect(program_files())
    with tempfile.TemporaryDirectory() as temporary:
        stand_in = Path(temporary) / "texts.cpp"
        lines = [text.cpp() for text in sources.texts]
        stand_in.write_text("void texts() {\n" + "\n".join(lines) + "\n}\n", encoding="utf-8")
        for language, only in LANGUAGES.items():
            target = ("-target-language", language, "-ts", folder / f"shangji_{language}.ts")
            _tool("lupdate", *OPTIONS, *STRICT, *only, stand_in, *target)
    return sources.faults


def compile_all(folder: Path, target: Path) -> None:
    """Makes the .qm files of the .ts files of a folder.

    Qt groups the digits of a count only where a text says %Ln instead of %n: the compiled ones all do.
    """
    for language in LANGUAGES:
        compiled = target / f"shangji_{language}.qm"
        # A running program has the file mapped: it is replaced, never written over.
        fresh = compiled.with_suffix(".new")
        with tempfile.TemporaryDirectory() as temporary:
            grouped = Path(temporary) / "texts.ts"
            grouped.write_text(_grouping(folder / f"shangji_{language}.ts"), encoding="utf-8")
            _tool("lrelease", "-silent", grouped, "-qm", fresh)
        fresh.replace(compiled)


def _grouping(path: Path) -> str:
    """A .ts file whose translated counts are grouped; their sources are what the program asks for, and stay."""
    return re.sub(
        r"<numerusform>.*?</numerusform>",
        lambda form: form[0].replace("%n", "%Ln"),
        path.read_text(encoding="utf-8"),
        flags=re.DOTALL,
    )


def unfinished(path: Path) -> list[str]:
    """The texts of a .ts file that nobody translated, or whose placeholders the translation changed."""
    messages = ET.parse(path).iter("message")
    return [one.findtext("source", "") for one in messages if not _is_finished(one)]


def _is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    wanted = _placeholders(message.findtext("source", ""))
    return all(form and _placeholders(form) == wanted for form in forms)


def _placeholders(text: str) -> set[str]:
    try:
        named = {f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        named = {"broken"}
    # A form for one may say "one" instead of the number.
    return named


def _tool(name: str, *arguments: object) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    subprocess.run([str(program), *(str(one) for one in arguments)], check=True)


def main() -> int:
    """Updates and compiles; tells what is wrong in the source and how much is left to translate."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    faults = update(FOLDER)
    compile_all(FOLDER, FOLDER)
    left = [f"{path.name}: {len(unfinished(path))} unfinished" for path in sorted(FOLDER.glob("*.ts"))]
    sys.stdout.write("\n".join([*faults, *left]) + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

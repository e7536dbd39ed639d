"""The translations are those of the texts in the source, all of them, and reach Qt-free code."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop import translation
from desktop.controllers.entries.field import Problem, caption
from desktop.controllers.entries.opportunity import BY_KEY
from desktop.errors import Refused
from desktop.spreadsheets.reader import read_sheet
from desktop.ui import languages
from tests import translations
from tests.app import undress
from tests.source_texts import Sources, SourceText, collect, counted_for_subclasses, program_files

FILES = [f"shangji_{one}" for one in translations.LANGUAGES]
PYTHON = """
from desktop.translation import mark, translate
TITLE = mark("Page", "Marked \\u4e2d")
class Page:
    def show(self, values):
        self.tr("Plain")
        self.tr("%n chosen", "", len(values) - 1)
        return translate("Other", "%n " "left", "of a list", n=values.count())
"""


@cache
def _of_the_program() -> Sources:
    return collect(program_files())


def _mnemonic(text: str) -> list[str]:
    return [letter.upper() for letter in re.findall(r"&(\w)", text)]


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """The application speaks English again after the test, and Qt-free texts are the source's."""
    before = QLocale()
    yield
    languages.speak("en")
    translation.install(None)
    QLocale.setDefault(before)
    undress()


def test_texts_are_collected_from_python(tmp_path: Path) -> None:
    path = tmp_path / "page.py"
    path.write_text(PYTHON, encoding="utf-8")
    assert list(collect([path]).texts) == [
        SourceText("Page", "Marked 中", "", counted=False),
        SourceText("Page", "Plain", "", counted=False),
        SourceText("Page", "%n chosen", "", counted=True),
        SourceText("Other", "%n left", "of a list", counted=True),
    ]


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{count} rows")',
        'self.tr("rows: " + count)',
        'self.tr("{n} rows".format(n=count))',
        'self.tr("yes" if count else "no")',
        'self.tr("%n rows")',
        'self.tr("rows", "", count)',
        'parent.tr("rows")',
        'tr("rows")',
        'translate(CONTEXT, "rows")',
    ],
)
def test_texts_that_no_translator_could_get_are_refused(tmp_path: Path, call: str) -> None:
    path = tmp_path / "page.py"
    path.write_text(f"class Page:\n    def show(self, parent, count):\n        {call}\n", encoding="utf-8")
    assert len(collect([path]).faults) == 1


def test_the_program_says_its_texts_so_that_they_can_be_translated() -> None:
    assert _of_the_program().faults == []


def test_a_text_with_a_count_is_found_from_subclasses_too(tmp_path: Path) -> None:
    path = tmp_path / "panel.py"
    path.write_text(f"{PYTHON}\nclass Special(Page):\n    pass\n", encoding="utf-8")
    assert len(counted_for_subclasses([path])) == 1
    assert counted_for_subclasses(program_files()) == []


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files brought up to date with the source."""
    folder = tmp_path_factory.mktemp("translations")
    shutil.copytree(translations.FOLDER, folder, dirs_exist_ok=True)
    translations.update(folder)
    translations.compile_all(folder, folder)
    return folder


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("suffix", [".ts", ".qm"])
def test_files_are_those_of_the_source(fresh: Path, name: str, suffix: str) -> None:
    made, kept = fresh / f"{name}{suffix}", translations.FOLDER / f"{name}{suffix}"
    assert made.read_bytes() == kept.read_bytes(), "run: python dev.py translations"


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_unfinished(name: str) -> None:
    assert translations.unfinished(translations.FOLDER / f"{name}.ts") == []


@pytest.mark.parametrize("name", FILES)
def test_mnemonics_keep_their_letter(name: str) -> None:
    for message in ET.parse(translations.FOLDER / f"{name}.ts").iter("message"):
        source, translation = (message.findtext(tag, "") for tag in ("source", "translation"))
        if not message.get("numerus"):
            assert _mnemonic(translation) == _mnemonic(source), translation


def test_english_says_one_and_many() -> None:
    forms = [one.text or "" for one in ET.parse(translations.FOLDER / "shangji_en.ts").iter("numerusform")]
    assert [form for form in forms if "(s)" in form or "(ies)" in form] == []


BRITISH = re.compile(
    r"\b\w*(?:olour|avour|abour|isation|ise[ds]?|ising|yse[ds]?|ogue|ancelled|ancelling|abelled|entre|grey|cence)\b",
    re.IGNORECASE,
)
AMERICAN_TOO = {"otherwise", "raise", "raised", "likewise", "exercise", "promise", "precise", "advise"}


def test_english_is_american() -> None:
    words = {word.casefold() for text in _of_the_program().texts for word in BRITISH.findall(text.text)}
    assert words - AMERICAN_TOO == set()


@pytest.mark.parametrize("code", translations.LANGUAGES)
def test_every_count_is_grouped_as_the_language_does_it(spoken: None, code: str) -> None:
    languages.speak(code)
    counted = [text for text in _of_the_program().texts if text.counted]
    assert len(counted) > 50
    wanted = QLocale().toString(10009)
    assert wanted == translation.figure(10009) == "10,009"
    for text in counted:
        assert wanted in translation.translate(text.context, text.text, text.disambiguation, 10009)


def test_no_count_goes_into_a_text_ungrouped() -> None:
    """A length in a text has gone through %n or `figure`."""
    found = [
        f"{path.name}:{call.lineno}"
        for path in program_files()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "format"
        if any(
            isinstance(word.value, ast.Call) and getattr(word.value.func, "id", "") == "len"
            for word in call.keywords
        )
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "arguments", "one", "many"),
    [
        ("pin_failed", {}, "1 try left", "4,000 tries left"),
        (
            "store_in_use",
            {"store": "A"},
            "1 open opportunity: hand it over",
            "4,000 open opportunities: hand them",
        ),
        (
            "import_bad_rows",
            {"file": "a.csv"},
            "1 row of a.csv has errors",
            "4,000 rows of a.csv have errors",
        ),
        ("text_long", {}, "at most 1 character.", "at most 4,000 characters."),
    ],
)
def test_a_refusal_says_one_and_many(
    spoken: None, code: str, arguments: dict[str, str], one: str, many: str
) -> None:
    languages.speak("en")
    assert one in Refused(code, count=1, **arguments).sentence()
    assert many in Refused(code, count=4000, **arguments).sentence()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_problem_names_its_field_once(spoken: None, language: str) -> None:
    languages.speak(language)
    for field, code in ((BY_KEY["name"], "required"), (BY_KEY["source"], "choice_unknown")):
        said = Problem(field.key, code, arguments={"field": field, "text": "x"}).text_of(field)
        assert said.casefold().count(caption(field).casefold()) == 1
    said = Problem("email", "email").text_of(BY_KEY["email"])
    assert said.startswith(caption(BY_KEY["email"]))


def test_of_many_words_only_the_first_are_said(spoken: None) -> None:
    languages.speak("en")
    assert translation.some(["a", "b", "c"], 3) == "a, b, c"
    assert translation.some(["a", "b", "c"], 2) == "a, b and 1 more"
    languages.speak("zh_CN")
    assert translation.some([str(one) for one in range(1400)], 2) == "0、1，另有 1,398 个"


@pytest.mark.parametrize(("code", "cancel"), [("en", "Cancel"), ("zh_CN", "取消"), ("zh_TW", "取消")])
def test_qts_own_dialogs_speak_the_language(spoken: None, code: str, cancel: str) -> None:
    languages.speak(code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().name() == languages.LOCALES[code]


def test_qt_free_texts_speak_the_language(spoken: None) -> None:
    assert translation.translate("Words", "Assigned") == "Assigned"
    languages.speak("zh_CN")
    assert translation.translate("Words", "Assigned") == "已分配"
    languages.speak("zh_TW")
    assert translation.translate("Words", "Re-review") == "重新審核"


def test_an_unknown_wish_falls_back_to_the_systems_language() -> None:
    assert languages.resolve("zh_TW") == "zh_TW"
    assert languages.resolve("xx") == languages.resolve("") in languages.LANGUAGES


def test_the_command_line_speaks_the_language(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    options = ["--data-dir", str(tmp_path), "--language", "zh_CN"]
    subprocess.run([sys.executable, "-m", "desktop", *options, "template", str(path)], check=True)
    cells = read_sheet(path).rows[0].cells
    assert all("\u4e00" <= str(cell)[0] <= "\u9fff" or str(cell)[0] == "E" for cell in cells)

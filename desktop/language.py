"""The interface language: which one, and how Qt, its own dialogs and the Qt-free texts come to speak it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop import translation
from desktop.paths import resource

ENGLISH, SIMPLIFIED, TRADITIONAL = "en", "zh_CN", "zh_TW"
LANGUAGES = (ENGLISH, SIMPLIFIED, TRADITIONAL)
LOCALES = {ENGLISH: "en_US", SIMPLIFIED: "zh_CN", TRADITIONAL: "zh_TW"}

# Qt keeps only addresses of the translators.
_translators: list[QTranslator] = []


def system_language() -> str:
    """Which of our languages the system's user reads first; English where none."""
    for name in QLocale.system().uiLanguages():
        language, *rest = name.replace("_", "-").split("-")
        if language == "zh":
            return TRADITIONAL if {"Hant", "TW", "HK", "MO"}.intersection(rest) else SIMPLIFIED
        if language == "en":
            return ENGLISH
    return ENGLISH


def choose(*wishes: str | None) -> str:
    """The first wish that is one of our languages, else the system's."""
    return next((wish for wish in wishes if wish in LANGUAGES), None) or system_language()


def use(language: str) -> None:
    """Makes the running application speak a language, in texts, dates and numbers; open widgets are told by Qt.

    Raises:
        FileNotFoundError: the translation is not where the program's resources are.
    """
    while _translators:
        QCoreApplication.removeTranslator(_translators.pop())
    QLocale.setDefault(QLocale(LOCALES[language]))
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "shangji": str(resource("translations")),
    }
    for name, folder in folders.items():
        translator = QTranslator()
        if not translator.load(f"{name}_{language}", folder):
            raise FileNotFoundError(f"{folder}/{name}_{language}.qm")
        QCoreApplication.installTranslator(translator)
        _translators.append(translator)
    translation.install(QCoreApplication.translate)

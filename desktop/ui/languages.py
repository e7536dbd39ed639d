"""The language of the interface: the program's texts, Qt's own, and the forms of dates and numbers."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop import translation
from desktop.translation import Translator, mark

LANGUAGES = ("en", "zh_CN", "zh_TW")
SCRIPTS = {"zh_CN": "zh_CN", "zh_SG": "zh_CN", "zh_TW": "zh_TW", "zh_HK": "zh_TW", "zh_MO": "zh_TW"}
LOCALES = {"en": "en_US", "zh_CN": "zh_CN", "zh_TW": "zh_TW"}

# Words of Qt's own file dialog that its Chinese catalogues lack; ours is asked before them.
LACKING = (
    mark("QFileDialog", "&Look in:"),
    mark("QFileDialog", "Files of &type:"),
    mark("QAbstractFileIconProvider", "Drive"),
    mark("QAbstractFileIconProvider", "%1 File"),
    mark("QAbstractFileIconProvider", "File"),
    mark("QAbstractFileIconProvider", "File Folder"),
    mark("QAbstractFileIconProvider", "Folder"),
    mark("QAbstractFileIconProvider", "Alias"),
    mark("QAbstractFileIconProvider", "Shortcut"),
    mark("QAbstractFileIconProvider", "Unknown"),
)

_installed: list[QTranslator] = []


def resolve(wanted: str) -> str:
    """The language to speak: the one wanted or, where that is none of ours, the system's, as far as it is known."""
    if wanted in LANGUAGES:
        return wanted
    system = QLocale.system().name()
    return SCRIPTS.get(system, "zh_CN" if system.startswith("zh") else "en")


def spoken() -> str:
    """The language spoken now."""
    locale = QLocale().name()
    return next((language for language, name in LOCALES.items() if name == locale), "en")


def speak(language: str) -> None:
    """Makes the whole application speak a language from now on; what is shown already has to be built again.

    Arguments:
        language: `en`, `zh_CN` or `zh_TW`.
    """
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(QLocale(LOCALES.get(language, language)))
    shipped_with_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # English too has texts of its own: those whose form a count decides.
    for place in (f"{shipped_with_qt}/qtbase_{language}.qm", str(translation.catalogue(language))):
        translator = QTranslator()
        if translator.load(place) and QCoreApplication.installTranslator(translator):
            _installed.append(translator)
    translation.install(_translate)


def _translate(context: str, text: str, disambiguation: str, n: int) -> str:
    return QCoreApplication.translate(context, text, disambiguation or None, n)


@cache
def speaker(language: str) -> Translator:
    """Translates into a language that need not be the one spoken, such as that of a printed document.

    Only for texts without a count: their form and figures are the spoken language's.

    Arguments:
        language: `en`, `zh_CN` or `zh_TW`.
    """
    translator = QTranslator()
    translator.load(str(translation.catalogue(language)))

    def say(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
        return translator.translate(context, text, disambiguation or "", n) or text

    return say

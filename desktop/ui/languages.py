"""The languages Carrel speaks: which there are, and the service that installs one for words, numbers and direction."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QObject,
    QTime,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from desktop import words
from desktop.config import RESOURCES

TRANSLATIONS: Final = RESOURCES / "translations"


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as people choose it: its BCP 47 tag, what it calls itself, and the locale that writes its numbers."""

    tag: str
    own_name: str
    locale: str


# Arabic with the digits that mock-ups and courses use; the locale decides, not the language.
TONGUES: Final = (
    Tongue("en", "English", "en_GB"),
    Tongue("fr", "Français", "fr_FR"),
    Tongue("es", "Español", "es_ES"),
    Tongue("ar", "العربية", "ar_AE"),
)


def tongue_for(tag: str | None) -> Tongue | None:
    """The language for a BCP 47 tag ("fr-CA" finds "fr"), None for one that Carrel does not speak."""
    primary = (tag or "").replace("_", "-").partition("-")[0].lower()
    return next((tongue for tongue in TONGUES if tongue.tag == primary), None)


class Languages(QObject):
    """Holds the language of the running program. Pages made before a change keep their words: they are made anew."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("languages")
        self.current = TONGUES[0]
        self._translators: list[QTranslator] = []

    def speak(self, tag: str | None) -> None:
        """Speak the language of `tag`; None, or one that Carrel does not know, is the system's, else English."""
        chosen = tongue_for(tag) or tongue_for(QLocale.system().bcp47Name()) or TONGUES[0]
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = [made for made in (self._of_qt(chosen), self._of_carrel(chosen)) if made is not None]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        locale = QLocale(chosen.locale)
        QLocale.setDefault(locale)
        words.install(_language(locale))
        QApplication.setLayoutDirection(locale.textDirection())
        if chosen is not self.current:
            self.current = chosen
            self.changed.emit()

    def _of_qt(self, tongue: Tongue) -> QTranslator | None:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return self._loaded(f"qtbase_{tongue.tag}", folder)

    def _of_carrel(self, tongue: Tongue) -> QTranslator | None:
        return self._loaded(f"carrel_{tongue.tag}", str(TRANSLATIONS))

    def _loaded(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if translator.load(name, folder) else None


def languages() -> Languages:
    """The service of the running QApplication, made on the first call."""
    app = QApplication.instance()
    if app is None:
        raise TypeError("A QApplication must exist before a language is spoken.")
    found = app.findChild(Languages, "languages")
    return found if found is not None else Languages(app)


def speak_in_terminal() -> None:
    """English with its plurals, for commands that make no application: what they print, and the pages they write."""
    translator = QTranslator()
    if not translator.load("carrel_en", str(TRANSLATIONS)):
        return

    def translate(context: str, text: str, disambiguation: str, n: int) -> str:
        found = translator.translate(context, text, disambiguation or None, n)
        if not found:
            return words.ENGLISH.translate(context, text, disambiguation, n)
        return found.replace("%Ln", words.ENGLISH.number(n)).replace("%n", str(n))

    words.install(replace(words.ENGLISH, translate=translate))


def _language(locale: QLocale) -> words.Language:
    return words.Language(_translate, _number(locale), _decimal(locale), _date(locale))


def _translate(context: str, text: str, disambiguation: str, n: int) -> str:
    found = QCoreApplication.translate(context, text, disambiguation or None, n)
    # Qt puts a bare number where %n stands when nothing is translated; English then has no plural either.
    return words.ENGLISH.translate(context, text, disambiguation, n) if found == _bare(text, n) else found


def _bare(text: str, n: int) -> str:
    return text.replace("%n", str(n)) if n >= 0 else text


def _number(locale: QLocale) -> Callable[[int], str]:
    return locale.toString


def _decimal(locale: QLocale) -> Callable[[float, int], str]:
    return lambda value, places: locale.toString(value, "f", places)


def _date(locale: QLocale) -> Callable[[datetime, str], str]:
    # Only the fields are read, so the zone the caller chose stays.
    def written(moment: datetime, pattern: str) -> str:
        day, time = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute, moment.second)
        return locale.toString(QDateTime(day, time), pattern)

    return written

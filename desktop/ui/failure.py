"""The three answers that every failure owes, taken from the sentences of its error: pure."""

import re
from dataclasses import dataclass

from desktop.ui import phrases
from desktop.words import translate

_KEPT = r"(?:^|(?<=[.?!”»؟] ))(?:{beginnings})\b[^;؛.]*(?: ?[;؛] |\. |\.$)"
"""Our errors say what was kept in a sentence of its own that begins so; what comes behind it is what to do next."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What happened, what was kept, what now: each one or more sentences, "" where the error has no answer."""

    happened: str
    kept: str = ""
    what_now: str = ""

    @classmethod
    def told_by(cls, sentences: str) -> "Failure":
        """Split what an error says."""
        found = list(_kept().finditer(sentences))
        if not found:
            return cls(sentences.strip())
        kept = found[-1]  # what comes before may quote a file's name, and that may say anything
        return cls(
            happened=sentences[: kept.start()].strip(),
            kept=f"{kept.group().strip(' ;؛.')}.",
            what_now=phrases.sentence(sentences[kept.end() :].strip()),
        )

    @property
    def parts(self) -> list[tuple[str, str]]:
        """The three questions with their answers, without those that have none."""
        answers = (
            (translate("Failure", "What happened"), self.happened),
            (translate("Failure", "What was kept"), self.kept),
            (translate("Failure", "What now"), self.what_now),
        )
        return [(question, answer) for question, answer in answers if answer]

    @property
    def keeps_all(self) -> bool:
        """Whether it says that everything was kept, not that nothing was changed."""
        beginning = translate("Failure", "Everything", "how the sentences begin that say that all was kept")
        return self.kept.startswith(beginning)

    @property
    def rest(self) -> str:
        """What was kept and what now, as one text."""
        return " ".join(part for part in (self.kept, self.what_now) if part)


def _kept() -> re.Pattern[str]:
    beginnings = translate("Failure", "Nothing|Everything", "how the sentences begin that say what was kept")
    return re.compile(_KEPT.format(beginnings=beginnings))

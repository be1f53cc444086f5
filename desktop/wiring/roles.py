"""The roles of people in words."""

from typing import Final

from desktop.words import translate
from sync.records.vocabulary import Role


def role_word(role: Role) -> str:
    """What a role is called: "Instructor"."""
    words: Final = {
        Role.LEARNER: translate("Roles", "Learner"),
        Role.INSTRUCTOR: translate("Roles", "Instructor"),
        Role.ADMINISTRATOR: translate("Roles", "Administrator"),
    }
    return words[role]

"""How the center's single sign-on is set up: variables that begin with CARREL_OIDC_.

CARREL_OIDC_ISSUER          https://login.example.org/realms/center
CARREL_OIDC_CLIENT_ID       carrel
CARREL_OIDC_CLIENT_SECRET   or CARREL_OIDC_CLIENT_SECRET_FILE, a file that holds it
CARREL_OIDC_NAME            what the button says: "Harbour College account"
CARREL_OIDC_ROLES           administrator=carrel-admins instructor=teachers,assessors
CARREL_OIDC_ROLES_CLAIM     groups
CARREL_OIDC_LOGIN_CLAIM     email
CARREL_OIDC_NUMBER_CLAIM    employee_number
CARREL_OIDC_ADMIT           accounts, or people
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from sync.records.vocabulary import Role
from sync.server.errors import SettingsWrong

_BEGINS: Final = "CARREL_OIDC_"


class Admit(Enum):
    """Who may come in whom the provider vouches for."""

    ACCOUNTS = "accounts"
    """Those an administrator has given an account here."""
    PEOPLE = "people"
    """Also whoever is a person here by number or e-mail address; they get an account as they come."""


@dataclass(frozen=True, slots=True)
class OidcSettings:
    """`roles`: the provider's group → what its members are here; empty: what their account says.

    With `roles`, the provider decides who is staff, at each sign-in anew, and lets nobody in who has none of them.
    """

    issuer: str
    client_id: str
    client_secret: str
    name: str = "single sign-on"
    scopes: str = "openid profile email"
    login_claim: str = "email"
    number_claim: str | None = None
    roles_claim: str = "groups"
    roles: Mapping[str, Role] = field(default_factory=lambda: MappingProxyType({}))
    admit: Admit = Admit.ACCOUNTS

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "OidcSettings | None":
        """None where no issuer is named. Raises SettingsWrong."""
        told = {key.removeprefix(_BEGINS): value for key, value in environment.items() if key.startswith(_BEGINS)}
        if "ISSUER" not in told:
            return None
        if "CLIENT_ID" not in told:
            raise SettingsWrong("CARREL_OIDC_ISSUER is set, but CARREL_OIDC_CLIENT_ID is not. Set both, or neither.")
        return cls(
            issuer=told["ISSUER"],
            client_id=told["CLIENT_ID"],
            client_secret=_secret(told),
            name=told.get("NAME", "single sign-on"),
            scopes=told.get("SCOPES", "openid profile email"),
            login_claim=told.get("LOGIN_CLAIM", "email"),
            number_claim=told.get("NUMBER_CLAIM"),
            roles_claim=told.get("ROLES_CLAIM", "groups"),
            roles=_roles(told.get("ROLES", "")),
            admit=_admit(told.get("ADMIT", Admit.ACCOUNTS.value)),
        )


def _secret(told: Mapping[str, str]) -> str:
    file = told.get("CLIENT_SECRET_FILE")
    if file is None:
        return told.get("CLIENT_SECRET", "")
    try:
        return Path(file).read_text().strip()
    except OSError as error:
        raise SettingsWrong(f"CARREL_OIDC_CLIENT_SECRET_FILE names “{file}”, which can't be read: {error}") from error


def _roles(text: str) -> Mapping[str, Role]:
    found: dict[str, Role] = {}
    for part in text.split():
        word, mark, named = part.partition("=")
        try:
            role = Role(word)
        except ValueError:
            mark = ""
        if not mark or not named:
            raise SettingsWrong(
                f"CARREL_OIDC_ROLES holds “{part}”. It reads like: administrator=group-a instructor=group-b,group-c"
            )
        found |= dict.fromkeys(named.split(","), role)
    return MappingProxyType(found)


def _admit(text: str) -> Admit:
    try:
        return Admit(text)
    except ValueError:
        raise SettingsWrong(f"CARREL_OIDC_ADMIT is “{text}”, but it has to be “accounts” or “people”.") from None

"""The words people put over the columns of a list, and for roles, in the languages of the interface."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from desktop.store.people import folded
from sync.records.vocabulary import Role


class Column(Enum):
    GIVEN = "given name"
    FAMILY = "family name"
    NAME = "name"
    NUMBER = "number"
    SOURCE = "sourcedId"
    EMAIL = "e-mail"
    GROUPS = "groups"
    ROLE = "role"
    LANGUAGE = "language"
    PIN = "PIN"
    """Known so that it can be left out with a word: a PIN in a file is everybody's."""


def plain(word: str) -> str:
    """A heading without case, accents, blanks and signs."""
    return "".join(sign for sign in folded(word) if sign.isalnum())


_HEADINGS: Final = {
    Column.GIVEN: "given name|given|first name|first|forename|prénom|nombre|nombres|nombre de pila"
    "|الاسم الأول|الاسم الشخصي",
    Column.FAMILY: "family name|family|last name|last|surname|nom|nom de famille|apellido|apellidos"
    "|اسم العائلة|اللقب|الكنية",
    Column.NAME: "name|full name|learner|student|employee|person|nom complet|nom et prénom"
    "|nombre completo|nombre y apellidos"
    "|الاسم|الاسم الكامل",
    Column.NUMBER: "number|no|nr|id|learner id|student id|employee id|employee number|employee no"
    "|staff number|staff no"
    "|personnel number|badge number|numéro|n°|nº|matricule|identifiant|número|núm|legajo|documento"
    "|الرقم|رقم|رقم الموظف"
    "|رقم المتعلم|الرقم الوظيفي",
    Column.SOURCE: "sourcedid|source id",
    Column.EMAIL: "e-mail|mail|e-mail address|courriel|adresse e-mail|adresse électronique|correo"
    "|correo electrónico"
    "|البريد الإلكتروني|البريد",
    Column.GROUPS: "group|groups|class|classes|team|department|crew|groupe|groupes|classe|équipe"
    "|service|grupo|grupos|clase"
    "|equipo|departamento|المجموعة|المجموعات|الفريق|القسم|الصف",
    Column.ROLE: "role|rôle|fonction|rol|función|perfil|الدور",
    Column.LANGUAGE: "language|lang|locale|langue|idioma|lengua|اللغة",
    Column.PIN: "pin|pin code|password|code pin|mot de passe|contraseña|clave|الرقم السري|كلمة المرور",
}
COLUMNS: Final[Mapping[str, Column]] = {
    plain(word): column for column, words in _HEADINGS.items() for word in words.split("|")
}

_ROLES: Final = {
    Role.LEARNER: "learner|student|trainee|participant|pupil|apprenant|apprenante|étudiant"
    "|étudiante|élève|stagiaire|alumno"
    "|alumna|estudiante|aprendiz|participante|متعلم|متعلمة|طالب|طالبة|متدرب|متدربة",
    Role.INSTRUCTOR: "instructor|teacher|trainer|tutor|formateur|formatrice|enseignant|enseignante"
    "|instructeur|profesor"
    "|profesora|instructora|formador|formadora|docente|مدرب|مدربة|معلم|معلمة|مدرس|مدرسة",
    Role.ADMINISTRATOR: "administrator|admin|administrateur|administratrice|administrador"
    "|administradora|مسؤول|مسؤولة|مدير"
    "|مديرة|مشرف|مشرفة",
}
ROLES: Final[Mapping[str, Role]] = {plain(word): role for role, words in _ROLES.items() for word in words.split("|")}

"""OneRoster 1.2 exports in a few words: tables as text, written as a zip or a folder."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

USERS = (
    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email"
)
ROLES = (
    "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId"
)
CLASSES = "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId"
ENROLLMENTS = (
    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate"
)


def manifest(mode: str = "bulk", version: str = "1.2", **modes: str) -> str:
    """`modes` by file, for those that are not `mode`."""
    files = ("users", "roles", "orgs", "classes", "enrollments")
    rows = [("manifest.version", "1.0"), ("oneroster.version", version)]
    rows += [(f"file.{file}", modes.get(file, "absent" if file == "orgs" else mode)) for file in files]
    rows += [("file.results", "absent"), ("source.systemName", "School")]
    return "propertyName,value\n" + "".join(f"{name},{value}\n" for name, value in rows)


def user(
    source: str, given: str, family: str, number: str = "", *, status: str = "", enabled: str = "true", email: str = ""
) -> str:
    return f"{source},{status},,{enabled},{source},,{given},{family},,{number},{email}"


def role(source: str, word: str) -> str:
    return f"r-{source}-{word},,,{source},primary,{word},,,org-1,"


def class_(source: str, title: str, status: str = "") -> str:
    return f"{source},{status},,{title},,,,scheduled,,org-1"


def enrollment(in_class: str, source: str, status: str = "") -> str:
    return f"e-{in_class}-{source},{status},,{in_class},org-1,{source},student,,,"


def table(heading: str, *rows: str) -> str:
    return "\n".join((heading, *rows)) + "\n"


def export(
    *,
    users: tuple[str, ...],
    roles: tuple[str, ...] = (),
    classes: tuple[str, ...] = (),
    enrollments: tuple[str, ...] = (),
    mode: str = "bulk",
    **modes: str,
) -> dict[str, str]:
    """The files by name."""
    return {
        "manifest.csv": manifest(mode, **modes),
        "users.csv": table(USERS, *users),
        "roles.csv": table(ROLES, *roles),
        "classes.csv": table(CLASSES, *classes),
        "enrollments.csv": table(ENROLLMENTS, *enrollments),
    }


def as_zip(path: Path, files: Mapping[str, str], root: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(root + name, text)
    return path


def as_folder(path: Path, files: Mapping[str, str]) -> Path:
    path.mkdir()
    for name, text in files.items():
        (path / name).write_text(text, encoding="utf-8")
    return path

"""Addresses inside a package: bases, parameters, and the file an address means."""

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PLAIN = re.compile(r"[\w-][\w.-]*(?:/[\w-][\w.-]*)*", re.ASCII)
_LEGAL = re.compile(r"[\w/?#:@!$&'()*+,;=~.-]*", re.ASCII)
_ESCAPED_MARKS = (("%3F", "?"), ("%3f", "?"), ("%23", "#"))
_START_PAGES = ("index.html", "index.htm")
_SAFE = "/%?#:@!$&'()*+,;=~-._[]"


def is_remote(address: str) -> bool:
    """Whether an address leaves the package: it names a scheme or a host. `C:` alone is a drive, and no scheme."""
    return _SCHEME.match(address) is not None


def is_plain(address: str) -> bool:
    """Whether nothing about an address needs care, as with nearly all; asking first makes large manifests quick."""
    return _PLAIN.fullmatch(address) is not None


def join_base(base: str, address: str) -> str:
    """`address` as seen from the folder `base` (xml:base, CAM 3.4.2), relative to the package's root.

    Dot segments are resolved. A base is a folder even where its last slash was forgotten. What would climb above the
    root stays at the root, as in a browser. Remote addresses stay as they are; an absolute path counts from the root.
    """
    if not base and is_plain(address):
        return address
    address = address.strip().replace("\\", "/")
    base = base.strip().replace("\\", "/")
    if is_remote(address):
        return address
    if base and not base.endswith("/"):
        base += "/"
    if is_remote(base):
        return base + address
    path, mark, rest = _split(address)
    if not path.startswith("/"):
        path = base + path
    return _without_dots(path) + mark + rest


def join_parameters(address: str, parameters: str) -> str:
    """`address` with an item's `parameters`, by the standard's rules (CAM 3.4.1.8; IMS Content Packaging 1.1.4).

    Leading `?` and `&` of the parameters are dropped. Parameters that start with `#` are a fragment, dropped when the
    address already has one. Otherwise they join the query with `?` or `&`; a fragment of the address stays last
    (the book would append behind it, where no page could read them).
    """
    parameters = parameters.strip().lstrip("?&")
    if not parameters:
        return address
    if parameters.startswith("#"):
        return address if "#" in address else address + parameters
    front, mark, fragment = address.partition("#")
    if mark and "#" in parameters:
        parameters = parameters.partition("#")[0]
    joint = "&" if "?" in front else "?"
    if front.endswith(("?", "&")):
        joint = ""
    return front + joint + parameters + mark + fragment


def as_url(address: str) -> str:
    """Blanks, non-ASCII letters and stray percent signs escaped, everything already escaped left alone."""
    return address if _LEGAL.fullmatch(address) else quote(_ESCAPE.sub("%25", address), safe=_SAFE)


def file_of(address: str) -> str:
    """The path of the file that an address inside the package means: no query, no fragment, percent-decoded."""
    return unquote(_split(address)[0])


def readings(address: str) -> Iterator[str]:
    """What an address may have meant whose file is not in the package, likeliest first (field notes 2.4, 2.5).

    File names with `#` that was not escaped; a query or fragment that was; parameters joined by `&` alone; `+` for a
    blank; escapes of escapes; escapes of Windows-1252 letters; a folder for its start page.
    """
    path, mark, rest = _split(address)
    if "#" in address:
        whole, query, parameters = address.replace("#", "%23").partition("?")
        yield whole + query + parameters
    yield from (address.replace(escape, letter, 1) for escape, letter in _ESCAPED_MARKS if escape in path)
    if "&" in path and not mark:
        yield path.replace("&", "?", 1)
    if "+" in path:
        yield path.replace("+", "%20") + mark + rest
    if (once := unquote(path)) != path:
        if "%" in once:
            yield once + mark + rest
        yield quote(unquote(path, encoding="cp1252"), safe="/") + mark + rest
    yield from (f"{path}/{page}".replace("//", "/").lstrip("/") + mark + rest for page in _START_PAGES)


def _split(address: str) -> tuple[str, str, str]:
    cut = min((at for at in (address.find("?"), address.find("#")) if at >= 0), default=len(address))
    return address[:cut], address[cut : cut + 1], address[cut + 1 :]


def _without_dots(path: str) -> str:
    """Dot segments removed (RFC 3986, 5.2.4), doubled slashes merged, no leading slash."""
    parts: list[str] = []
    for part in path.split("/"):
        if part == "..":
            if parts:
                parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    ends_in_folder = path.endswith(("/", "/.", "/.."))
    return "/".join(parts) + ("/" if ends_in_folder and parts else "")

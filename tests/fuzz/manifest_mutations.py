"""Ways in which a manifest may be wrong: its bytes, its encoding, its tree and what its attributes say."""

import copy
import re
from collections.abc import Callable
from random import Random

from lxml import etree

Element = etree._Element
TreeMutation = Callable[[Random, Element], None]

HREFS = (
    "",
    " ",
    "#",
    "?",
    ".",
    "..",
    "/",
    "//",
    "\\",
    "../../../etc/passwd",
    "..\\..\\x.html",
    "%2e%2e/%2e%2e/x",
    "%",
    "%zz",
    "%00",
    "%ff%fe",
    "index.html?a=%00#%",
    "index.html#" + "x" * 3000,
    "INDEX.HTML",
    "index%2Ehtml",
    "index.html ",
    "http://",
    "http://[",
    "http://[::1",
    "http://example.com:99999999/x",
    "https://cloud.example.com/launch?id=1",
    "//cdn.example.com/x",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "course://other/x",
    "C:/x.html",
    "a" * 5000,
    "a/" * 3000,
    "курс.html",
    "\u202e",
    "index.html?&&&==#?#",
    "a+b c&d.html",
)
VALUES = (
    "",
    " ",
    "0",
    "-1",
    "1",
    "1e999",
    "-1e999",
    "nan",
    "inf",
    "1_000",
    "٣",
    "9" * 5000,
    "0." + "9" * 400,
    "true",
    "TRUE",
    "maybe",
    "sco",
    "1.2",
    "CAM 1.3",
    "2004 4th Edition",
    "2004 99th Edition",
    "PT99999999999999999H",
    "P99999999999Y",
    "PT",
    "P1Y2M3DT4H5M6.789S",
    "9999:99:99.99",
    "99999999999:00:00",
    "exit,message",
    "item-1",
    "o",
    "r-lesson",
    "é" * 300,
    "&amp;",
    "\t\n",
    "a b  c%20d",
    "%",
    "{uri}name",
    "a:b:c",
    "xs:any",
)
PREREQUISITES = (
    "(" * 4000 + "one" + ")" * 4000,
    "~" * 5000 + "one",
    "one&" * 3000 + "one",
    "999999999999*{one,two}",
    "-1*{one}",
    "{}",
    "one=",
    'one="passed"',
    "one AND two OR",
    "&|~()",
    "1*{" + "one," * 2000 + "two}",
)
TOKENS = (
    b"<",
    b">",
    b"&",
    b"&#0;",
    b"&#x110000;",
    b"&lol;",
    b"]]>",
    b"<![CDATA[",
    b"<!--",
    b"-->",
    b"<?xml version='1.0'?>",
    b'<?xml version="1.1" encoding="nonsense"?>',
    b"<!DOCTYPE manifest [<!ENTITY a 'b'>]>",
    b"<!DOCTYPE manifest SYSTEM 'http://example.com/x.dtd'>",
    b"</manifest>",
    b"<manifest>",
    b"<item>",
    b"</item>",
    b"xmlns:x=''",
    b"adlcp:",
    b"\x00",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xef\xbf\xbf",
    b"\xef\xbb\xbf",
    b"'",
    b'"',
)
_LAUGHS = (
    b"<?xml version='1.0'?><!DOCTYPE manifest [<!ENTITY a 'ha'>"
    + b"".join(b"<!ENTITY a%d '%s'>" % (n, b"&a%s;" % (b"%d" % (n - 1) if n else b"") * 10) for n in range(12))
    + b"]><manifest>&a11;</manifest>"
)
_OUTSIDE = b"<?xml version='1.0'?><!DOCTYPE manifest [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><manifest>&x;</manifest>"
_ENCODINGS = (
    ("utf-16", b""),
    ("utf-16-le", b""),
    ("utf-16-be", b"\xfe\xff"),
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-8", b"\r\n \t"),
    ("utf-8", b"\xef\xbb\xbf\n"),
    ("utf-32", b""),
    ("latin-1", b""),
    ("cp1252", b""),
    ("cp1251", b""),
    ("gb2312", b""),
    ("shift-jis", b""),
    ("utf-7", b""),
)
_DECLARED = (b"", b"UTF-8", b"utf-16", b"ISO-8859-1", b"GB2312", b"windows-1251", b"nonsense", b"EBCDIC-CP-US", b"\xff")
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*\?>")


def _any(chance: Random, root: Element) -> Element:
    return chance.choice(list(root.iter(etree.Element)))


def _below(chance: Random, root: Element) -> Element | None:
    found = list(root.iter(etree.Element))[1:]
    return chance.choice(found) if found else None


def drop_element(chance: Random, root: Element) -> None:
    found = _below(chance, root)
    if found is not None and (parent := found.getparent()) is not None:
        parent.remove(found)


def double_element(chance: Random, root: Element) -> None:
    found = _below(chance, root)
    if found is not None and (parent := found.getparent()) is not None:
        for _ in range(chance.choice((1, 1, 3, 40))):
            parent.append(copy.deepcopy(found))


def move_element(chance: Random, root: Element) -> None:
    found = _below(chance, root)
    if found is None:
        return
    inside = set(found.iter())
    places = [each for each in root.iter(etree.Element) if each not in inside]
    chance.choice(places).append(found)


def rename_element(chance: Random, root: Element) -> None:
    found = _any(chance, root)
    other = chance.choice(
        (
            _any(chance, root).tag,
            found.tag.rpartition("}")[2],
            found.tag.upper() if "}" not in found.tag else found.tag.rpartition("}")[2].upper(),
            "{http://example.com/odd}" + found.tag.rpartition("}")[2],
            "item",
            "organization",
            "resource",
            "manifest",
            "sequencingCollection",
        )
    )
    found.tag = other


def drop_attribute(chance: Random, root: Element) -> None:
    having = [each for each in root.iter(etree.Element) if each.attrib]
    if having:
        found = chance.choice(having)
        del found.attrib[chance.choice(sorted(map(str, found.attrib)))]


def change_attribute(chance: Random, root: Element) -> None:
    having = [each for each in root.iter(etree.Element) if each.attrib]
    if not having:
        return
    found = chance.choice(having)
    name = chance.choice(sorted(map(str, found.attrib)))
    others = [str(value) for each in having for value in each.attrib.values()]
    found.attrib[name] = chance.choice(
        (chance.choice(HREFS), chance.choice(VALUES), chance.choice(others), found.attrib[name].swapcase())
    )


def change_href(chance: Random, root: Element) -> None:
    having = [each for each in root.iter(etree.Element) if "href" in each.attrib]
    if having:
        chance.choice(having).attrib["href"] = chance.choice(HREFS)


def add_attribute(chance: Random, root: Element) -> None:
    name = chance.choice(
        (
            "identifier",
            "identifierref",
            "href",
            "parameters",
            "default",
            "isvisible",
            "scormtype",
            "{http://www.w3.org/XML/1998/namespace}base",
            "{http://www.imsglobal.org/xsd/imsss}IDRef",
            "IDRef",
            "ID",
            "{http://www.adlnet.org/xsd/adlcp_v1p3}scormType",
        )
    )
    _any(chance, root).set(name, chance.choice((*HREFS, *VALUES)))


def change_text(chance: Random, root: Element) -> None:
    found = _any(chance, root)
    values = PREREQUISITES if "prerequisites" in found.tag else (*VALUES, *HREFS)
    found.text = chance.choice(values)


def change_number(chance: Random, root: Element) -> None:
    """Texts and attributes that are numbers, durations or words of a vocabulary."""
    having = [each for each in root.iter(etree.Element) if each.text and any(letter.isdigit() for letter in each.text)]
    if having:
        chance.choice(having).text = chance.choice(VALUES)


def nest_deeply(chance: Random, root: Element) -> None:
    found = _below(chance, root)
    if found is None:
        return
    tag = found.tag
    attributes = {str(name): str(value) for name, value in found.attrib.items()}
    for _ in range(chance.choice((5, 50, 240, 270, 3000))):
        found = etree.SubElement(found, tag, attributes)


def spread_widely(chance: Random, root: Element) -> None:
    found = _below(chance, root)
    if found is None or (parent := found.getparent()) is None:
        return
    tag = found.tag
    attributes = {str(name): str(value) for name, value in found.attrib.items()}
    for _ in range(chance.choice((100, 1000, 5000))):
        etree.SubElement(parent, tag, attributes)


def sub_manifest(chance: Random, root: Element) -> None:
    inner = copy.deepcopy(root)
    _any(chance, root).append(inner)


TREE_MUTATIONS: tuple[TreeMutation, ...] = (
    drop_element,
    drop_element,
    double_element,
    move_element,
    rename_element,
    drop_attribute,
    drop_attribute,
    change_attribute,
    change_attribute,
    change_attribute,
    change_href,
    add_attribute,
    change_text,
    change_text,
    change_number,
    nest_deeply,
    spread_widely,
    sub_manifest,
)


def mutate_manifest(chance: Random, data: bytes) -> tuple[bytes, str]:
    """Another manifest, and what was done to it."""
    if chance.random() < 0.002:
        return _vast(chance, data), "vast"
    if chance.random() < 0.02:
        return chance.choice(
            (b"", b"\0", _LAUGHS, _OUTSIDE, b"<", b"<html/>", b"<manifest/>", b" " * 100_000)
        ), "another"
    done = []
    if chance.random() < 0.75:
        data, names = _mutate_tree(chance, data)
        done += names
    if chance.random() < 0.25:
        data = _recode(chance, data)
        done.append("recode")
    if chance.random() < 0.3 or not done:
        data = _mutate_text(chance, data)
        done.append("bytes")
    return data, " ".join(done)


def _vast(chance: Random, data: bytes) -> bytes:
    """As much of one thing as fits, and more."""
    part = chance.choice(
        (b"<item/>", b"<a/>", b"<item identifierref='r-lesson'/>", b"<resource href='x'/>", b"<b> </b>")
    )
    at = data.find(b">", data.find(b"<manifest")) + 1
    return data[:at] + part * chance.choice((100_000, 400_000, 2_000_000)) + data[at:]


def _mutate_tree(chance: Random, data: bytes) -> tuple[bytes, list[str]]:
    try:
        root = etree.fromstring(data, etree.XMLParser(remove_comments=True, remove_pis=True, huge_tree=True))
    except etree.XMLSyntaxError:
        return data, []  # a seed may be broken already; its bytes can still be
    done = []
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        mutation = chance.choice(TREE_MUTATIONS)
        try:
            mutation(chance, root)
        except ValueError:
            continue  # what lxml itself can't write, such as a control in a text; the bytes are changed elsewhere
        done.append(mutation.__name__)
        if sum(1 for _ in root.iter()) > 20_000:
            break
    return etree.tostring(root, xml_declaration=chance.random() < 0.7, encoding="utf-8"), done


def _recode(chance: Random, data: bytes) -> bytes:
    """The same letters in another encoding, whatever is declared."""
    encoding, before = chance.choice(_ENCODINGS)
    declared = chance.choice(_DECLARED)
    body = _DECLARATION.sub(b"", data).decode("utf-8", "replace")
    if chance.random() < 0.5:
        body = body.replace("<title>", "<title>Schöne Grüße, курс, 课程 ")
    head = f'<?xml version="1.0" encoding="{declared.decode("latin-1")}"?>' if declared else ""
    return before + (head + body).encode(encoding, "replace")


def _mutate_text(chance: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20))):
        at = chance.randrange(len(changed) + 1)
        length = chance.choice((1, 3, 30, 500))
        match chance.randrange(4):
            case 0:
                changed[at:at] = chance.choice(TOKENS)
            case 1:
                del changed[at : at + length]
            case 2:
                changed[at : at + 1] = chance.randbytes(1)
            case _:
                changed[at:at] = changed[at : at + length]
    return bytes(changed)

"""Somebody at the server's pages with a browser that runs no scripts: follows links, fills in forms, keeps cookies."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

import httpx

from tests.sync.server.center import PASSWORD
from tests.sync.server.serving import NO_TLS, PATIENCE

_HIDDEN: Final = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
_TAGS: Final = re.compile(r"<(script|style|svg)\b.*?</\1>|<[^>]+>", re.DOTALL)


@dataclass
class Visitor:
    """`client` follows redirects, also to a provider and back."""

    client: httpx.Client
    page: httpx.Response

    @classmethod
    def at(cls, address: str, path: str = "/admin/") -> Self:
        client = httpx.Client(base_url=address, verify=NO_TLS, follow_redirects=True, timeout=PATIENCE)
        return cls(client, client.get(path))

    def go(self, path: str) -> Self:
        self.page = self.client.get(path)
        return self

    def send(self, path: str, fields: Mapping[str, str], *, hidden: bool = True) -> Self:
        """A form of the page one is on; `hidden`: with what the page put into it unseen."""
        unseen = {name: html.unescape(value) for name, value in _HIDDEN.findall(self.page.text)} if hidden else {}
        unseen = {name: value for name, value in unseen.items() if name in {"csrf", "form", "link"}}
        self.page = self.client.post(path, data=unseen | dict(fields), headers={"referer": str(self.page.url)})
        return self

    def sign_in(self, login: str, password: str = PASSWORD) -> Self:
        self.go("/admin/sign-in")
        return self.send("/admin/sign-in", {"login": login, "password": password})

    @property
    def path(self) -> str:
        return self.page.url.path

    @property
    def text(self) -> str:
        """The words of the page."""
        return " ".join(html.unescape(_TAGS.sub(" ", self.page.text)).split())

    @property
    def is_in(self) -> bool:
        """Whether the pages know who one is."""
        return "/admin/sign-in" not in str(self.client.get("/admin/").url)

"""A small OpenID Connect provider that behaves: discovery, the code flow with PKCE (S256), RS256 tokens, and faults.

It holds a client to what the standards ask of it (OpenID Connect Core 1.0, RFC 6749, RFC 7636): a code is good once,
for one redirect address and one verifier. A fault makes one thing of its answers wrong.
"""

import base64
import hashlib
import json
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from tests.sync.server.serving import served

CLIENT: Final = "carrel"
SECRET: Final = "a secret between two servers"


class Fault(Enum):
    """What is wrong with the provider's answers."""

    NONE = "nothing"
    WRONG_NONCE = "another sign-in's nonce"
    NO_NONCE = "no nonce at all"
    WRONG_AUDIENCE = "a token for another client"
    BOTH_AUDIENCES = "a token for another client, with ours as the authorized party"
    EXPIRED = "a token of an hour ago"
    WRONG_ISSUER = "another issuer's name in the token"
    WRONG_METADATA = "another issuer's name in the metadata"
    WRONG_KEY = "a signature by a key it does not publish"
    SYMMETRIC = "a signature by the client's own secret (HS256), announced in the metadata"
    UNSIGNED = "alg none, announced in the metadata"
    NO_TOKEN = "an access token only"
    DENIED = "access_denied"
    BROKEN = "500 at the token endpoint"
    CARELESS = "a code that is good again and again"


@cache
def _key(whose: str) -> RSAKey:
    """Made once: that takes longer than a sign-in."""
    return RSAKey.generate_key(2048, {"kid": "one", "use": "sig"})


@dataclass
class Provider:
    """`claims` are said of whoever signs in. `asked`: the newest authorization request."""

    claims: dict[str, Any] = field(default_factory=dict)
    fault: Fault = Fault.NONE
    issuer: str = ""
    asked: dict[str, str] = field(default_factory=dict)
    tokens_given: int = 0
    _key: RSAKey = field(default_factory=lambda: _key("its own"))
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def app(self) -> FastAPI:
        app = FastAPI(docs_url=None)
        app.add_api_route("/.well-known/openid-configuration", self.metadata)
        app.add_api_route("/jwks", self.keys)
        app.add_api_route("/authorize", self.authorize)
        app.add_api_route("/token", self.token, methods=["POST"])
        return app

    async def metadata(self) -> Response:
        symmetric = {Fault.SYMMETRIC: ["HS256", "RS256"], Fault.UNSIGNED: ["none", "RS256"]}
        return JSONResponse(
            {
                "issuer": "https://elsewhere.example" if self.fault is Fault.WRONG_METADATA else self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "jwks_uri": f"{self.issuer}/jwks",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": symmetric.get(self.fault, ["RS256"]),
                "code_challenge_methods_supported": ["S256"],
            }
        )

    async def keys(self) -> Response:
        return JSONResponse({"keys": [self._key.as_dict(private=False)]})

    async def authorize(self, request: Request) -> Response:
        """Signs in at once whoever comes (OpenID Connect Core, 3.1.2)."""
        asked = dict(request.query_params)
        self.asked = asked
        needed = {"response_type": "code", "client_id": CLIENT, "code_challenge_method": "S256"}
        if any(asked.get(name) != value for name, value in needed.items()):
            return JSONResponse({"error": "invalid_request", "asked": asked}, 400)
        if not asked.get("state") or not asked.get("code_challenge") or "openid" not in asked.get("scope", "").split():
            return JSONResponse({"error": "invalid_request", "asked": asked}, 400)
        if self.fault is Fault.DENIED:
            said = {"error": "access_denied", "error_description": "no", "state": asked["state"]}
        else:
            code = secrets.token_urlsafe(16)
            self._codes[code] = asked
            said = {"code": code, "state": asked["state"]}
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(said)}", 302)

    async def token(self, request: Request) -> Response:
        """OpenID Connect Core, 3.1.3; RFC 7636, 4.6."""
        said = dict(parse_qsl((await request.body()).decode()))
        code = said.get("code", "")
        asked = self._codes.get(code) if self.fault is Fault.CARELESS else self._codes.pop(code, None)
        known = base64.b64encode(f"{CLIENT}:{SECRET.replace(' ', '+')}".encode()).decode()
        plain = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if request.headers.get("authorization") not in {f"Basic {known}", f"Basic {plain}"}:
            return JSONResponse({"error": "invalid_client"}, 401)
        if asked is None or said.get("grant_type") != "authorization_code":
            return JSONResponse({"error": "invalid_grant"}, 400)
        made_of = hashlib.sha256(said.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(made_of).decode().rstrip("=")
        if challenge != asked["code_challenge"] or said.get("redirect_uri") != asked["redirect_uri"]:
            return JSONResponse({"error": "invalid_grant"}, 400)
        if self.fault is Fault.BROKEN:
            return JSONResponse({"error": "server_error"}, 500)
        self.tokens_given += 1
        answer = {"access_token": secrets.token_urlsafe(16), "token_type": "Bearer", "expires_in": 60}
        if self.fault is not Fault.NO_TOKEN:
            answer["id_token"] = self._id_token(asked)
        return JSONResponse(answer)

    def _id_token(self, asked: dict[str, str]) -> str:
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": self.issuer,
            "sub": "subject-1",
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": asked.get("nonce"),
        } | self.claims
        match self.fault:
            case Fault.WRONG_NONCE:
                claims["nonce"] = "of another sign-in"
            case Fault.NO_NONCE:
                del claims["nonce"]
            case Fault.WRONG_AUDIENCE:
                claims["aud"] = "another-client"
            case Fault.BOTH_AUDIENCES:
                claims |= {"aud": "another-client", "azp": CLIENT}
            case Fault.EXPIRED:
                claims |= {"iat": now - 7200, "exp": now - 3600}
            case Fault.WRONG_ISSUER:
                claims["iss"] = "https://elsewhere.example"
            case _:
                pass
        return self._signed(claims)

    def _signed(self, claims: dict[str, Any]) -> str:
        if self.fault is Fault.UNSIGNED:
            parts = ('{"alg":"none","typ":"JWT"}', json.dumps(claims))
            return ".".join(base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts) + "."
        if self.fault is Fault.SYMMETRIC:
            return jwt.encode({"alg": "HS256"}, claims, OctKey.import_key(SECRET))
        key = _key("somebody else's") if self.fault is Fault.WRONG_KEY else self._key
        return jwt.encode({"alg": "RS256", "kid": "one"}, claims, key)


@contextmanager
def provider(**claims: object) -> Iterator[Provider]:
    """A provider behind a real socket until the block ends."""
    made = Provider(dict(claims))
    with served(made.app()) as address:
        made.issuer = address
        yield made

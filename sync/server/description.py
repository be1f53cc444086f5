"""Adds to the OpenAPI description who may use which route, from the policy table itself."""

from typing import Any, Final

from fastapi import FastAPI

from sync.server.policy import ROUTES, CallerKind
from sync.server.staff_sessions import COOKIE

_DOORS: Final = {
    "seat": ({CallerKind.SEAT, CallerKind.SEAT_UPLOADING}, "A seat's token, good for ten minutes"),
    "key": ({CallerKind.SYSTEM}, "Another system's API key, “carrel_…”"),
    "page": (
        {CallerKind.LEARNER, CallerKind.INSTRUCTOR, CallerKind.ADMINISTRATOR},
        "The cookie of somebody who is signed in to the pages",
    ),
}


def describe_doors(app: FastAPI) -> None:
    """What a route asks of its caller; called once all routes are there."""
    made = app.openapi

    def described() -> dict[str, Any]:
        description = made()
        components = description.setdefault("components", {})
        components["securitySchemes"] = {name: _scheme(name, what) for name, (_, what) in _DOORS.items()}
        for path, methods in description["paths"].items():
            for method, route in methods.items():
                allowed = ROUTES.get((method.upper(), path), frozenset())
                route["security"] = (
                    []
                    if CallerKind.ANYBODY in allowed
                    else [{name: []} for name, (kinds, _) in _DOORS.items() if kinds & allowed]
                )
        return description

    app.openapi = described  # type: ignore[method-assign]


def _scheme(name: str, what: str) -> dict[str, str]:
    if name == "page":
        return {"type": "apiKey", "in": "cookie", "name": COOKIE, "description": what}
    return {"type": "http", "scheme": "bearer", "description": what}

"""The API to read, at `/docs`: made here from the description, so it needs nothing from elsewhere and no script."""

import json
from collections.abc import Iterator
from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, StrictUndefined

router: Final = APIRouter(include_in_schema=False)

_PAGE: Final = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="/admin/look/tokens.css">
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:var(--text);
 background:var(--canvas)}
h2{margin:0 0 .25rem;font-size:1.1rem}h2 code{font-size:1rem}.who,.status{color:var(--text2)}
section{margin:1.5rem 0;padding:1rem 1.25rem;background:var(--surface);border:1px solid var(--line);border-radius:12px}
pre{overflow:auto;padding:.75rem 1rem;background:var(--sunken);border-radius:8px;font-size:.85rem}
summary{cursor:pointer}nav a{display:block}a{color:var(--primary)}
</style></head><body><h1>{{ title }}</h1>
{% for part in about %}<p>{{ part }}</p>{% endfor %}
<p>For programs: <a href="/openapi.json">openapi.json</a></p>
<nav>{% for route in routes %}<a href="#{{ route.anchor }}"><code>{{ route.name }}</code></a>{% endfor %}</nav>
{% for route in routes %}<section id="{{ route.anchor }}"><h2><code>{{ route.name }}</code></h2>
<p>{{ route.about }}</p><p class="who">Asks for: {{ route.who }}</p>
{% if route.sent %}<details open><summary>What is sent</summary><pre>{{ route.sent }}</pre></details>{% endif %}
{% for status, means, example in route.answers %}<details{% if status < "300" %} open{% endif %}>
<summary><span class="status">{{ status }}</span> {{ means }}</summary>
{% if example %}<pre>{{ example }}</pre>{% endif %}</details>{% endfor %}</section>{% endfor %}</body></html>"""
_TEMPLATE: Final = Environment(autoescape=True, undefined=StrictUndefined).from_string(_PAGE)
_WHO: Final = {"seat": "a seat's token", "key": "another system's API key", "page": "a sign-in at the pages"}


@router.get("/docs", response_class=HTMLResponse)
def docs(request: Request) -> HTMLResponse:
    """The API to read."""
    description = request.app.openapi()
    info = description["info"]
    about = [part for part in info["description"].split("\n\n") if part.strip()]
    return HTMLResponse(_TEMPLATE.render(title=info["title"], about=about, routes=list(_routes(description))))


def _routes(description: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path, methods in description["paths"].items():
        for method, route in methods.items():
            name = f"{method.upper()} {path}"
            doors = [_WHO[door] for way in route["security"] for door in way]
            yield {
                "name": name,
                "anchor": "".join(sign if sign.isalnum() else "-" for sign in name.lower()),
                "about": route.get("description", route.get("summary", "")),
                "who": ", or ".join(doors) or "nothing",
                "sent": _sent(route, description),
                "answers": [
                    (status, said["description"], _example(said.get("content", {})))
                    for status, said in sorted(route["responses"].items())
                ],
            }


def _sent(route: dict[str, Any], description: dict[str, Any]) -> str:
    """An example of what the request holds; empty where it holds nothing, or nothing to read."""
    content = route.get("requestBody", {}).get("content", {}).get("application/json")
    if content is None:
        return ""
    schema = content.get("schema", {})
    named = schema.get("$ref", "").rpartition("/")[2]
    examples = schema.get("examples") or description["components"]["schemas"].get(named, {}).get("examples") or [None]
    return _json(examples[0]) if examples[0] is not None else ""


def _example(content: dict[str, Any]) -> str:
    example = content.get("application/json", {}).get("example")
    return _json(example) if example is not None else ""


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)

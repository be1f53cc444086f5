#!/bin/sh
# What only `make test` needs beside the program: PostgreSQL, which the tests start for themselves in a throw-away folder,
# and a Chromium without a window, which looks at the server's pages. Tests that miss one of them are skipped with a word.
set -eu
missing=""
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null 2>&1 || missing="$missing postgresql"
command -v chromium-headless-shell >/dev/null 2>&1 || command -v chromium >/dev/null 2>&1 \
    || missing="$missing chromium-headless-shell"
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Not here, so some tests will be skipped:$missing"
    exit 0
fi
if [ "$(id -u)" = 0 ]; then as_root=""; elif command -v sudo >/dev/null 2>&1; then as_root="sudo"; else
    echo "Installing needs root, so some tests will be skipped:$missing"
    exit 0
fi
echo "Installing what the tests need:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null

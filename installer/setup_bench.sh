#!/bin/sh
# What only `make bench` needs: the peer it is measured against, from npm, and unzip.
set -eu
cd "$(dirname "$0")/../tests/benchmarks"
missing=""
command -v npm >/dev/null 2>&1 || missing="$missing npm"
command -v unzip >/dev/null 2>&1 || missing="$missing unzip"
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ]; then as_root=""; elif command -v sudo >/dev/null 2>&1; then as_root="sudo"; else
        echo "These system packages are missing, and installing them needs root:$missing" >&2
        exit 1
    fi
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi
[ -d node_modules/scorm-again ] || npm ci --silent

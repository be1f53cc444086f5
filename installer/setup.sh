#!/bin/sh
# Installs what Carrel needs on a Debian 12 machine: system libraries for Qt, uv, the locked environment.
# Does nothing, at once, when everything is there.
set -eu
cd "$(dirname "$0")/.."

UV_VERSION=0.13.9
# What QtWebEngine and the offscreen platform link against, beyond a bare system.
LIBRARIES="libegl1 libgl1 libopengl0 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libx11-6 libx11-xcb1 libxcb1
 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0
 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon0 libxkbcommon-x11-0 libxkbfile1 libxcomposite1 libxdamage1
 libxext6 libxi6 libxrandr2 libxrender1 libxtst6 libnss3 libnspr4 libasound2 libgbm1 libdrm2 libxshmfence1
 fonts-dejavu-core ca-certificates"

stamp=.venv/.carrel-setup
wanted=$(cat requirements.lock installer/setup.sh | cksum)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
    exit 0
fi

missing=""
if command -v dpkg-query >/dev/null 2>&1; then
    for package in $LIBRARIES; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
    done
    python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3 python3-venv"
fi
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ]; then as_root=""; elif command -v sudo >/dev/null 2>&1; then as_root="sudo"; else
        echo "These system packages are missing, and installing them needs root:" >&2
        echo "  apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
    echo "Installing system libraries:$missing"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Carrel needs Python 3.11 or newer; this one is $(python3 --version)." >&2
    exit 1
}
if [ "$(.uv/bin/uv --version 2>/dev/null | cut -d' ' -f2)" != "$UV_VERSION" ]; then
    python3 -m venv --clear .uv
    .uv/bin/python -m pip install --quiet --disable-pip-version-check "uv==$UV_VERSION"
fi
export UV_PYTHON_DOWNLOADS=never
[ -x .venv/bin/python ] || .uv/bin/uv venv --quiet --python "$(command -v python3)" .venv
VIRTUAL_ENV="$PWD/.venv" .uv/bin/uv pip sync --quiet --require-hashes requirements.lock
# The `carrel` command of this checkout.
printf '#!/bin/sh\nPYTHONPATH="%s" exec "%s/.venv/bin/python" -m desktop "$@"\n' "$PWD" "$PWD" > .venv/bin/carrel
printf '#!/bin/sh\nPYTHONPATH="%s" exec "%s/.venv/bin/python" -m sync.server "$@"\n' "$PWD" "$PWD" > .venv/bin/carrel-server
chmod +x .venv/bin/carrel .venv/bin/carrel-server
echo "$wanted" > "$stamp"

#!/bin/sh
# Opens Carrel with the sample courses; with no screen, plays a sample unattended and shows what was tracked.
set -eu
cd "$(dirname "$0")/.."
flags="$*"
case "$flags" in *--unsafe-as-root*)
    echo "Running as root: Chromium's sandbox is off. Don't play courses you don't trust this way." ;;
esac
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    # shellcheck disable=SC2086
    exec .venv/bin/python -m desktop $flags --samples
fi
echo "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so a sample course plays by itself, offscreen."
# shellcheck disable=SC2086
exec .venv/bin/python -m tests.demo $flags --out out

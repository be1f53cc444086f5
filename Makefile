# `make run` and `make test` do all the set-up they need; see README.md.
SHELL := /bin/sh
PYTHON := .venv/bin/python
ROUNDS ?= 50
ONLY ?=
# Most tests wait for a page or a disk, so one more than there are cores keeps both busy.
WORKERS ?= 3

# Chromium refuses its sandbox to root, so a root shell (a container, CI) needs both flags; nobody else gets them.
ifeq ($(shell id -u),0)
export QTWEBENGINE_DISABLE_SANDBOX := 1
ROOT_FLAG := --unsafe-as-root
endif

.PHONY: run test check words pictures kills bench setup lock format samples

setup:
	@sh installer/setup.sh

run: setup
	@sh installer/run.sh $(ROOT_FLAG)

test: setup
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -n $(WORKERS) --dist loadfile --no-loadscope-reorder

check: setup
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

# Brings the translation files up to what the program says, and compiles them.
words: setup
	@$(PYTHON) -m tests.translations

pictures: setup
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.pictures out/pictures

kills: setup
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.kills --rounds $(ROUNDS)

bench: setup
	@sh installer/setup_bench.sh
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks $(if $(ONLY),--only $(ONLY))

format: setup
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .

# Pins every package with hashes for all platforms; run it after changing pyproject.toml.
lock: setup
	@UV_PYTHON_DOWNLOADS=never .uv/bin/uv pip compile --quiet --universal --generate-hashes --no-header --extra dev --extra server -o requirements.lock pyproject.toml

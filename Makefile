# `make run` and `make test` do all the set-up they need; see README.md.
SHELL := /bin/sh
PYTHON := .venv/bin/python
ROUNDS ?= 50
SESSIONS ?= 500
SEATS ?= 500
RECORDS ?= 2000
CASES ?= 10000
ONLY ?=
# Most tests wait for a page or a disk, so one more than there are cores keeps both busy.
WORKERS ?= 3

# Chromium refuses its sandbox to root, so a root shell (a container, CI) needs both flags; nobody else gets them.
ifeq ($(shell id -u),0)
export QTWEBENGINE_DISABLE_SANDBOX := 1
ROOT_FLAG := --unsafe-as-root
endif

# Containers like to forbid Python to keep what it compiled. Then every process compiles everything again, and tests start
# hundreds of them.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test check words pictures kills bench setup lock format samples server faults fuzz mutants soak

setup:
	@sh installer/setup.sh

run: setup
	@sh installer/run.sh $(ROOT_FLAG)

# A central server on SQLite with made-up people; CARREL_DATABASE_URL=postgresql+psycopg://… makes it one on PostgreSQL.
server: setup
	@CARREL_DATA=$${CARREL_DATA:-out/server} $(PYTHON) -m sync.server run --sample

test: setup
	@sh installer/setup_tests.sh
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

# Exchanges through a proxy that drops, delays, cuts and answers like a captive portal.
faults: setup
	@$(PYTHON) -m tests.faults --sessions $(SESSIONS)

# Imports of packages that are wrong in every way; `--only N --seed X` tries one again.
fuzz: setup
	@$(PYTHON) -m tests.fuzz --cases $(CASES) --seconds 600

mutants: setup
	@$(PYTHON) -m tests.sync.mutants

soak: setup
	@$(PYTHON) -m tests.sync.soak --seats $(SEATS) --records $(RECORDS)

bench: setup
	@sh installer/setup_bench.sh
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks $(if $(ONLY),--only $(ONLY))

format: setup
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .

# Pins every package with hashes for all platforms; run it after changing pyproject.toml.
lock: setup
	@UV_PYTHON_DOWNLOADS=never .uv/bin/uv pip compile --quiet --universal --generate-hashes --no-header --extra dev --extra server -o requirements.lock pyproject.toml

# Every task of the project. `make demo` and `make test` set up what they need.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
LOCK_FLAGS := -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
              --no-emit-find-links --no-header --no-annotate

# Without bytecode every worker of a test run compiles every module anew, which takes longer than the tests.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo serve test lint types unit browser bench trust hostile oracle docs lock clean

help: ## List the tasks
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

demo: $(BIN)/.runtime ## Run the main job on a small fictional public body, HTTP in and HTTP out
	@$(BIN)/digest demo

test: lint types ## Lint, types and every test; browser and PostgreSQL ones where those are present
	@$(BIN)/pytest -q -n auto --dist loadfile

lint: $(BIN)/.test ## Style and the direction of imports
	@$(BIN)/ruff check digest tests bench trust
	@$(BIN)/ruff format --check digest tests bench trust
	@$(BIN)/lint-imports --no-cache

types: $(BIN)/.test ## mypy, strict
	@$(BIN)/mypy

unit: $(BIN)/.test ## The tests of what is pure, in some seconds
	@$(BIN)/pytest -q -n auto --dist loadfile -m unit

docs: $(BIN)/.test ## Rewrite the generated parts of README and docs/
	@$(BIN)/cog -r README.md docs/*.md

bench: $(BIN)/.test ## Time the hot paths against named baselines
	@for file in bench/*.py; do $(BIN)/python $$file || exit 1; done

trust: $(BIN)/.test ## Kill senders for some minutes and write docs/trust.md
	@$(BIN)/python -m trust

hostile: $(BIN)/.test ## Try 2,000 hostile contents and 2,000 broken templates
	@DIGEST_HOSTILE_EXAMPLES=2000 $(BIN)/pytest -q -n0 --timeout 3600 \
	  --hypothesis-show-statistics tests/check/test_hostile.py

oracle: ## Install MJML's own program, which tests and bench hold ours against (needs node and npm)
	@mkdir -p var/node
	@npm install --prefix var/node --no-package-lock --no-audit --no-fund --ignore-scripts --silent mjml@5.4.1

lock: ## Resolve the dependencies anew (needs uv)
	uv pip compile $(LOCK_FLAGS) --extra checkout pyproject.toml -o requirements.lock
	uv pip compile $(LOCK_FLAGS) --extra checkout --extra test pyproject.toml -o requirements-test.lock

clean: ## Remove the environment and what the demo wrote
	rm -rf $(VENV) var build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Digest needs Python 3.11 or newer: make PYTHON=python3.12 …" >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV) \
	  || { echo "python3 cannot create an environment; on Debian: apt-get install python3-venv" >&2; exit 2; }

$(BIN)/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing the locked dependencies into $(VENV) …" >&2
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes --no-deps --only-binary :all: -r requirements.lock
	@$(BIN)/pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

$(BIN)/.test: requirements-test.lock pyproject.toml | $(BIN)/python
	@echo "Installing the locked dependencies for tests into $(VENV) …" >&2
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes --no-deps --only-binary :all: -r requirements-test.lock
	@$(BIN)/pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@ $(BIN)/.runtime

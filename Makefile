# The two commands: `make run` and `make test`. Both make the environment first; they need Python 3.11 to 3.13 and a
# package registry, and use uv where it is installed.

PYTHON ?= python3
INBOX ?= samples/inbox
WAREHOUSE ?= var/copydesk.duckdb
VENV := .venv
BIN := $(VENV)/bin

export DO_NOT_TRACK = 1
export PREFECT_SERVER_ANALYTICS_ENABLED = false

.PHONY: help env run test lint docs golden lock ui clean

help:  ## say what there is to make
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 8

env: $(VENV)/.made  ## make the environment in .venv from the hashed lock file

$(VENV)/.made: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info[:2] <= (3, 13) else "Copydesk needs Python 3.11 to 3.13, and $(PYTHON) is " + sys.version.split()[0] + "; name another: make env PYTHON=python3.12")'
	@if command -v uv >/dev/null 2>&1; then \
	    echo "making $(VENV) with uv"; \
	    uv venv --quiet --allow-existing --python $(PYTHON) $(VENV) && \
	    VIRTUAL_ENV=$(VENV) uv pip install --quiet --compile-bytecode --no-deps --require-hashes -r requirements.lock && \
	    VIRTUAL_ENV=$(VENV) uv pip install --quiet --no-deps --no-build-isolation -e . ; \
	else \
	    echo "making $(VENV) with venv and pip (a minute or two)"; \
	    $(PYTHON) -m venv $(VENV) && \
	    $(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock && \
	    $(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . ; \
	fi
	@$(BIN)/python -m compileall -q cleaning flows warehouse
	@touch $@

run: env  ## run the ingest flow over the samples into a DuckDB file, and say what it found
	@mkdir -p $(dir $(WAREHOUSE))
	@$(BIN)/copydesk run $(INBOX) --warehouse $(WAREHOUSE) --flow || [ $$? -eq 3 ]
	@$(BIN)/copydesk sql "SELECT outlet, had_it_first, passages, words FROM who_copied_whom LIMIT 5" --warehouse $(WAREHOUSE)

test: env  ## run all tests
	@$(BIN)/pytest -n auto --dist worksteal

lint: env  ## check style and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

docs: env  ## write the generated pages of docs/ anew
	@$(BIN)/python -m flows.docs

golden: env  ## write what is expected of samples/ anew; read the difference before you commit it
	@$(BIN)/python -m tests.golden

lock:  ## pin all dependencies anew, with hashes and without naming a registry (needs uv)
	@uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-header \
	    --quiet --output-file requirements.lock

ui: env  ## start server, worker and deployments, and say where to look
	@$(BIN)/python -m flows.ui

clean:  ## remove the environment and everything that was made
	rm -rf $(VENV) var build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

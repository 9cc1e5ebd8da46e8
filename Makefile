# The two commands a newcomer needs are `make run` and `make test`; each sets itself up.

PYTHON ?= python3
VENV := .venv
UV_VERSION := 0.13.9
IN := $(VENV)/bin/

.PHONY: run test lint format prompts clean

run: $(VENV)/ready ## run the bot: the sandbox, or Telegram once TELEGRAM_BOT_TOKEN is set in .env
	@$(IN)askanyway run

test: lint ## everything that must hold: style, types, prompts, tests
	$(IN)python -m pytest

lint: $(VENV)/ready
	$(IN)ruff check .
	$(IN)ruff format --check .
	$(IN)mypy

format: $(VENV)/ready ## put the code into shape
	$(IN)ruff check --fix .
	$(IN)ruff format .

$(VENV)/ready: pyproject.toml uv.lock
	test -x $(IN)python || $(PYTHON) -m venv $(VENV)
	test -x $(IN)uv || $(IN)python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	UV_PROJECT_ENVIRONMENT=$(VENV) $(IN)uv sync --locked --quiet --inexact --python $(IN)python
	@touch $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

# The two commands a newcomer needs are `make run` and `make test`; each sets itself up.

PYTHON ?= python3
VENV := .venv
UV_VERSION := 0.13.9
IN := $(VENV)/bin/

.PHONY: run test lint format prompts bench-latency bench-difficulty evaluate-understanding test-kill screenshot clean

run: $(VENV)/ready ## run the bot: the sandbox, or Telegram once TELEGRAM_BOT_TOKEN is set in .env
	@$(IN)askanyway run

test: lint ## everything that must hold: style, types, prompts, tests
	$(IN)python -m pytest -n 2

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

# Longer runs, each printing its figures.

bench-latency: $(VENV)/ready ## from a tap to the next message, over HTTP
	$(IN)python -m tests.benchmarks.latency

bench-difficulty: $(VENV)/ready ## policies of difficulty over simulated people
	$(IN)python -m tests.benchmarks.difficulty

evaluate-understanding: $(VENV)/ready ## precision, recall and speed on sentences the matcher has not seen
	$(IN)python -m tests.understanding.evaluate

test-kill: $(VENV)/ready ## real processes, 40 times kill -9 under load
	$(IN)python -m tests.faults.kill --kills 40

screenshot: $(VENV)/ready ## the README's picture, taken anew from the sandbox (needs Chromium)
	$(IN)python -m tests.pictures.screenshot

prompts: $(VENV)/ready ## what the checker says of prompts/
	$(IN)askanyway prompts check

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

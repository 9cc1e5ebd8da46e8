# The two commands a newcomer needs are `make run` and `make test`; each sets itself up.

PYTHON ?= python3
PREFIX ?= /opt/askanyway
EXTRA ?=
VENV := .venv
UV_VERSION := 0.13.9
IN := $(VENV)/bin/

# Where it is set, each of the many processes of a test run would compile everything again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run install test lint format prompts bench bench-difficulty bench-vault evaluate-understanding test-promises test-salad simulate-year test-faults soak fuzz screenshot pictures places audit sbom clean

run: $(VENV)/ready ## run the bot: the sandbox, or Telegram once TELEGRAM_BOT_TOKEN is set in .env
	@$(IN)askanyway run

# uv takes a package of the same version for the same package, whatever changed in it.
install: ## the bot without its tests into PREFIX, for a service: make install PREFIX=/opt/askanyway
	$(PYTHON) -m venv $(PREFIX)
	$(PREFIX)/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	UV_PROJECT_ENVIRONMENT=$(PREFIX) UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy $(PREFIX)/bin/uv sync \
		--locked --quiet --no-dev --no-editable --inexact --reinstall-package askanyway \
		$(EXTRA:%=--extra %) --python $(PREFIX)/bin/python

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

bench: $(VENV)/ready ## speed and memory, into build/bench.json and the table of docs/performance.md; ONLY=word for one part
	$(IN)python -m tests.benchmarks --keep $(if $(ONLY),--only $(ONLY))

bench-difficulty: $(VENV)/ready ## policies of difficulty over simulated people
	$(IN)python -m tests.benchmarks.difficulty

bench-vault: $(VENV)/ready ## what sealing people's words costs, as a share of each update
	$(IN)python -m tests.benchmarks.vault

evaluate-understanding: $(VENV)/ready ## precision, recall and speed on sentences the matcher has not seen
	$(IN)python -m tests.understanding.evaluate

test-salad: $(VENV)/ready ## 20,000 messages nobody would write, and how long each takes
	$(IN)python -m tests.understanding.salad

test-promises: $(VENV)/ready ## ten thousand hostile histories against what is promised of difficulty
	$(IN)python -m tests.domain.promises

simulate-year: $(VENV)/ready ## what the library offers 200 made-up people in 400 days
	$(IN)python -m tests.content.lives --first 1000 --people 200 --days 400

test-faults: $(VENV)/ready ## real processes: killed, stopped, paused, without disk or database
	$(IN)python -m tests.faults

soak: $(VENV)/ready ## simulated days of many people, with everything going wrong; hours
	$(IN)python -m tests.simulation --seeds 20 --days 30 --people 200

fuzz: $(VENV)/ready ## 20,000 random updates; SPECIFICATION=api.json builds them from that instead
	$(IN)python -m tests.fuzz --updates 20000 $(if $(SPECIFICATION),--specification $(SPECIFICATION))

screenshot: $(VENV)/ready ## the README's picture, taken anew from the sandbox (needs Chromium)
	$(IN)python -m tests.pictures.screenshot

pictures: $(VENV)/ready ## what /progress draws, into docs/pictures, with its time and size
	$(IN)python -m tests.pictures.looking_back

audit: $(VENV)/ready ## known holes in what is installed for users; needs pypi.org, and fails without it
	@mkdir -p build
	$(IN)uv export --quiet --locked --no-dev --all-extras --no-emit-project --format requirements.txt -o build/locked.txt
	$(IN)uv tool run --from pip-audit==2.10.1 pip-audit -r build/locked.txt --require-hashes --disable-pip --strict

sbom: $(VENV)/ready ## everything a release consists of, as CycloneDX: build/sbom.json
	@mkdir -p build
	$(IN)uv export --quiet --locked --no-dev --all-extras --format cyclonedx1.5 --preview-features sbom-export -o build/sbom.json

places: $(VENV)/ready ## docs/places.md, made anew: what is typed about a place, and what is understood
	$(IN)python -m tests.content.show_places

prompts: $(VENV)/ready ## what the checker says of prompts/
	$(IN)askanyway prompts check

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

# From a clean clone with only Python 3.11 or newer: `make play`, `make test`. See CONTRIBUTING.md.
PYTHON ?= python3
ifeq ($(OS),Windows_NT)
  bin := .venv/Scripts
else
  bin := .venv/bin
endif
py := $(bin)/python
# The seed of the long tests: printed by them; `make test-long SEED=...` plays the same again.
SEED ?= $(shell date +%s)

.DELETE_ON_ERROR:
.PHONY: help play test test-long check format bench wheel clean train measure moments evidence

help:
	@echo "make play       set up if needed, and open the game"
	@echo "make test       run the tests (minutes)"
	@echo "make test-long  run every long number too"
	@echo "make check      ruff, mypy, import-linter, the examples in code and docs"
	@echo "make format     let ruff lay out the code"
	@echo "make bench      print speed and memory"
	@echo "make measure    print how well typed replies are read; DATA=folder measures on its corpora too"
	@echo "make evidence   hold the customer to the published findings, and write the table into docs/customer.md"
	@echo "make moments    print how well a customer's words tell the feeling behind them"
	@echo "make train      learn the reader's numbers anew from DATA=folder"
	@echo "make wheel      build the package into dist/"
	@echo "make clean      remove all that is made here; saves/ stays"

play: .venv/play.stamp
	@$(py) -m game

test: .venv/dev.stamp
	@$(py) -m pytest

test-long: .venv/dev.stamp
	@HYPOTHESIS_PROFILE=long RAPPORT_TEST_SEED=$(SEED) $(py) -m pytest -m "" --hypothesis-seed=$(SEED) --timeout=3600

check: .venv/dev.stamp
	@$(py) -m ruff check
	@$(py) -m ruff format --check
	@$(py) -m mypy
	@$(bin)/lint-imports --no-logo
	@$(py) -m pytest -n0 -q --doctest-modules --doctest-glob='*.md' game docs README.md CONTRIBUTING.md

format: .venv/dev.stamp
	@$(py) -m ruff check --fix
	@$(py) -m ruff format

bench: .venv/dev.stamp
	@$(py) scripts/bench.py

measure: .venv/dev.stamp
	@$(py) scripts/measure.py $(DATA)

evidence: .venv/dev.stamp
	@$(py) -m scripts.evidence_page

moments: .venv/dev.stamp
	@$(py) scripts/moments.py

train: .venv/train.stamp
	@test -n "$(DATA)" || { echo "make train DATA=folder: the folder that holds train/" >&2; exit 2; }
	@OMP_NUM_THREADS=2 $(py) scripts/train.py $(DATA)

wheel: .venv/dev.stamp
	@$(py) -m hatchling build --target sdist --target wheel

clean:
	@rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis snapshot_report.html
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/%.stamp: pyproject.toml scripts/install.py
	@command -v $(PYTHON) >/dev/null || { echo "Rapport needs Python 3.11 or newer, and there is no $(PYTHON) here. Get it from https://www.python.org/downloads/" >&2; exit 1; }
	@$(PYTHON) scripts/install.py $*

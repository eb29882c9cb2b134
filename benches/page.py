"""Prints the documentation's page of benchmarks: the report of one run.

python benches/page.py .benchmarks/bench.json .benchmarks/plain.json [--statistic median|min] > docs/benchmarks.md
"""

from __future__ import annotations

from report import report
from results import Results

HEAD = """<!-- Made by `make chart` from the last `make bench`. -->
# Benchmarks

![Time for the same frame, as a multiple of ocpp-fastcodec's](bench.svg)

What `make bench` measured in one run, every road beside its peers in the same process. Run it yourself: only ratios of
one run mean something, and a busy machine makes every figure worse. Each result is asserted equal to the peer's before
it is timed. [What a frame costs a server](server-costs.md) is another question.
"""
FOOT = "\nNext: [what a frame costs a server](server-costs.md)."


def page(results: Results) -> str:
    # The report's own title is the page's.
    lines = [line for line in "\n".join(report(results)).split("\n") if not line.startswith("# ")]
    return "\n".join([HEAD.rstrip(), *lines, FOOT])


if __name__ == "__main__":
    print(page(Results.given()))

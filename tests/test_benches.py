"""The benchmark's report and chart, from a small part of one run's JSON; and that its peers judge what they should.

`bench.json` is that part: some frames of each variant, of the statistics only what is read.
"""

from __future__ import annotations

import json
import re
import statistics
from copy import deepcopy
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest
from ocpp.exceptions import OCPPError

import chart
import corpus
import floors
import minimal
import peers
import reference
import refused
import report
import stream
import structs
from results import Results
from shared import codec

DATA: dict[str, Any] = json.loads((Path(__file__).parent / "bench.json").read_text(encoding="utf-8"))
SVG = "{http://www.w3.org/2000/svg}"
REFUSALS = (ValueError, msgspec.DecodeError, OCPPError)


def timed(variant: str, frame: str, peer: str, data: dict[str, Any] = DATA) -> dict[str, Any]:
    wanted = {"variant": variant, "frame": frame, "peer": peer}
    (row,) = [row for row in data["benchmarks"] if wanted.items() <= row["extra_info"].items()]
    found: dict[str, Any] = row
    return found


def cells(data: dict[str, Any], begin: str) -> list[list[str]]:
    """The cells of the rows of the report that begin so."""
    lines = report.report(Results(data))
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith(f"| {begin}")]


def test_a_ratio_is_the_time_of_one_frame_divided_by_the_peers() -> None:
    row = dict(zip(cells(DATA, "frame ")[0], cells(DATA, "status_notification ")[0], strict=True))
    ours, theirs = (timed("as sent", "status_notification", peer) for peer in ("ocpp_fastcodec", "orjson"))
    seconds = [one["stats"]["median"] / one["extra_info"]["frames"] for one in (ours, theirs)]
    assert (row["version"], row["bytes"]) == ("1.6", "168")
    assert row["ocpp_fastcodec"] == f"{seconds[0] * 1e9:.0f} ns"
    assert row["orjson"] == f"{seconds[0] / seconds[1]:.2f}"


def test_a_row_counts_by_its_best_lap() -> None:
    data = deepcopy(DATA)
    slow = deepcopy(data["benchmarks"])
    for row in slow:
        row["stats"] = {name: 2 * seconds for name, seconds in row["stats"].items()}
    once = [*report.report(Results(data))]
    data["benchmarks"] += slow
    assert [*report.report(Results(data))] == once
    data["benchmarks"] = slow + DATA["benchmarks"]
    assert [*report.report(Results(data))] == once


@pytest.mark.parametrize("build", ["plain", "profile-guided"])
def test_the_report_says_which_build_was_timed(build: str) -> None:
    data = deepcopy(DATA)
    data["machine_info"]["build"] = build
    lines = "\n".join(report.report(Results(data))).splitlines()
    assert lines[2].endswith(f", {build} build")


@pytest.mark.parametrize("figure", floors.FIGURES, ids=lambda figure: figure.name)
def test_every_promise_has_its_row(figure: floors.Figure) -> None:
    rows = cells(DATA, f"{figure.name} ")
    limits = [figure.text(figure.aim), figure.text(figure.floor)]
    (row,) = [row for row in rows if row[1] == figure.beside and row[3:5] == limits]
    measured = figure.measure(Results(DATA))
    if measured is None:
        assert row[5:] == ["", "not timed"]
    else:
        assert row[5:] == [figure.text(measured.value), figure.verdict(measured.value)]


@pytest.mark.parametrize(
    ("factor", "verdict"), [(0.5, "aim reached"), (0.65, "floor kept"), (0.7, "floor kept"), (0.71, "MISSED")]
)
def test_a_miss_is_visible(factor: float, verdict: str) -> None:
    data = deepcopy(DATA)
    frames = Results(data).ratios("as sent", "orjson")
    for frame in frames:
        ours, theirs = (timed("as sent", frame, peer, data) for peer in ("ocpp_fastcodec", "orjson"))
        ours["extra_info"]["frames"] = theirs["extra_info"]["frames"]
        ours["stats"]["median"] = factor * theirs["stats"]["median"]
    row = cells(data, "`decode` ")[0]
    assert row == [
        "`decode`",
        "`orjson.loads` alone",
        f"{len(frames)} frames",
        "0.55",
        "0.70",
        f"{factor:.2f}",
        verdict,
    ]


def test_the_speed_of_the_verdict_is_to_be_high() -> None:
    (figure,) = [figure for figure in floors.FIGURES if figure.more_is_better]
    assert [figure.verdict(speed) for speed in (1.9, 2.0, 2.1)] == ["short of the aim", "aim reached", "aim reached"]


def test_the_chart_has_every_peer_and_every_frame() -> None:
    results = Results(DATA)
    root = ElementTree.fromstring("\n".join(chart.chart(results)))
    lines = [line for section in chart.SECTIONS.values() for line in section]
    words = [node.text for node in root.iter(f"{SVG}text")]
    assert {line.label for line in lines} <= set(words)
    groups = root.findall(f"{SVG}g")
    assert [len(group.findall(f"{SVG}circle")) for group in groups] == [
        len(results.ratios(line.variant, line.peer)) for line in lines
    ]
    places = [float(node.attrib["cx"]) for group in groups for node in group.findall(f"{SVG}circle")]
    assert all(chart.LEFT < place < chart.RIGHT for place in places)
    height = float(root.attrib["viewBox"].split()[3])
    assert all(0 < float(node.attrib["y"]) < height for node in root.iter(f"{SVG}text"))


def test_the_chart_is_drawn_for_light_and_dark() -> None:
    style = "\n".join(chart.chart(Results(DATA)))
    light, dark = style.split("prefers-color-scheme: dark")
    coloured = re.compile(r"^ *([a-z.]+) {.*#[0-9a-f]{6}", re.MULTILINE)
    assert set(coloured.findall(light)) == set(coloured.findall(dark)) != set()


def test_every_schema_has_its_structs() -> None:
    for message in reference.messages():
        smallest = minimal.minimal(reference.schema(message))
        type_ = structs.payload_type(message.version, message.action, message.kind)
        made = msgspec.json.decode(json.dumps(smallest), type=type_)
        assert msgspec.to_builtins(made) == smallest, message


def test_the_stream_is_as_described() -> None:
    frames = stream.stream()
    assert frames == stream.stream()
    assert len({frame.text for frame in frames}) == len(frames)
    assert {frame.version for frame in frames} == set(reference.VERSIONS)
    assert {frame.name for frame in frames} == {make.name for make in stream.MAKES}
    assert [frame for frame in frames if not codec(frame.version).is_valid(frame.text, action=frame.request)] == []
    answers = sum(frame.message_type == 3 for frame in frames)
    assert answers == sum(frame.request is not None for frame in frames)
    assert round(answers / len(frames), 1) == 0.5
    size = round(statistics.mean(frame.size for frame in frames))
    readme = (reference.ROOT / "README.md").read_text("utf-8").replace("\n", " ")
    assert f"{len(frames):,} frames of nine makes" in readme
    assert f"no two alike, {size} bytes on average" in readme


@pytest.mark.parametrize("peer", sorted(peers.PEERS.keys() - peers.PARSERS.keys() - {"Policy.field()"}))
@pytest.mark.parametrize(
    "frame", [frame for frame in corpus.FRAMES if frame.name in refused.PLACES], ids=lambda frame: frame.name
)
def test_what_is_said_to_validate_does(frame: corpus.Frame, peer: str) -> None:
    decode = peers.PEERS[peer](frame)
    decode(frame.text)
    for rule, text in refused.broken(frame).items():
        # The schema of a payload says nothing of the action.
        if rule == "action" and "+" in peer:
            continue
        with pytest.raises(REFUSALS):
            decode(text)

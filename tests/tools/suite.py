"""Runs the JSON-Schema-Test-Suite through extensions: `make suite SUITE=path`, where its folder `tests` is.

Each group's schema becomes the schema of `data` in a DataTransfer, and each test a frame. Prints how many tests of each
draft agree, the groups whose schema is refused with the reason, and fails where a verdict is another one.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from ocpp_fastcodec import Codec, Extension

DRAFTS = {
    "draft4": "http://json-schema.org/draft-04/schema#",
    "draft6": "http://json-schema.org/draft-06/schema#",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
}
NOT_APPLICABLE = {
    "which is not in this schema": "it refers to another document, and nothing is fetched",
    "nothing is fetched": "it refers to another document, and nothing is fetched",
    "`$schema` names no draft": "it has a metaschema of its own",
    "of another draft": "it has a keyword of another draft, which would judge nothing",
    "linear time": "its pattern takes more than linear time",
    "which is not there": "it refers to what only another document has",
}


def main() -> int:
    """Returns 1 if a verdict differs."""
    root = Path(sys.argv[1])
    wrong = 0
    refused: Counter[tuple[str, str]] = Counter()
    for name, uri in DRAFTS.items():
        agreed = total = 0
        for path in sorted((root / name).glob("*.json")):
            for group in json.loads(path.read_text(encoding="utf-8")):
                total += len(group["tests"])
                try:
                    codec = codec_of(group["schema"], uri)
                except ValueError as error:
                    reasons = [reason for told, reason in NOT_APPLICABLE.items() if told in str(error)]
                    refused[f"{name}/{path.stem}: {group['description']}", (reasons or [str(error)])[0]] += len(
                        group["tests"]
                    )
                    wrong += not reasons
                    continue
                for test in group["tests"]:
                    if judged(codec, test["data"]) is test["valid"]:
                        agreed += 1
                    else:
                        wrong += 1
                        print(f"differs: {name}/{path.stem}: {group['description']}: {test['description']}")
        print(f"{name}: {agreed} of {total} tests agree")
    for (group, reason), tests in sorted(refused.items()):
        print(f"refused: {group} ({tests} tests): {reason}")
    return 1 if wrong else 0


def codec_of(schema: Any, uri: str) -> Codec:
    """A codec that judges `data` of DataTransfer by a schema."""
    if isinstance(schema, dict):
        schema = {"$schema": uri, **schema}
    transfer = Extension.data_transfer("suite", "test", request=schema)
    return Codec("2.1", extensions=[transfer], refuse_data=True)


def judged(codec: Codec, instance: Any) -> bool:
    payload = {"vendorId": "suite", "messageId": "test", "data": instance}
    return codec.is_valid(json.dumps([2, "1", "DataTransfer", payload]))


if __name__ == "__main__":
    sys.exit(main())

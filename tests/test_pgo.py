"""What says whether the profile of plain builds still applies."""

from __future__ import annotations

import pytest

import pgo
import reference


@pytest.mark.parametrize(
    ("line", "is_lost"),
    [
        ("warning: function control flow change detected (hash mismatch) _ZN4core4walk17h0E Hash = 1 up to 2", True),
        ("warning: No profile data available for function _ZN4core4walk17h0E", True),
        ("warning: unused variable: `walk`", False),
    ],
)
def test_functions_that_lost_their_profile_are_counted(line: str, is_lost: bool) -> None:
    assert len(pgo.LOST.findall(line)) == is_lost


def test_the_profile_that_the_build_names_is_there() -> None:
    settings = (reference.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"-Cprofile-use={pgo.PROFILE.relative_to(reference.ROOT).as_posix()}" in settings
    assert pgo.PROFILE.stat().st_size > 100_000

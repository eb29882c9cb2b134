"""Judges the frames of one log: tells each one's version and, for results, the request; counts verdicts."""

from __future__ import annotations

from .. import VERSIONS, Call, CallResult, Codec, DecodeError, Send
from .context import station_in, version_in
from .frames import Frame
from .links import Links, Request
from .names import MAX_NAME, printable
from .tally import FileReport, FrameKind, Tally
from .versions import Codecs, Sample, guess_version, is_call

_TYPES = {2: "CALL", 3: "CALLRESULT", 4: "CALLERROR", 5: "CALLRESULTERROR", 6: "SEND"}
_ANSWERS = (b"3", b"4", b"5")


class VersionUnknownError(Exception):
    """No version is named and none fits."""


class LogJudge:
    """Takes the frames of one log in order."""

    def __init__(self, codecs: Codecs, tally: Tally, report: FileReport, version: str | None) -> None:
        self._codecs = codecs
        self._tally = tally
        self._report = report
        self._given = version
        self._seen = version
        self._sample: Sample | None = None if version else Sample()
        self._links = Links()
        if version:
            report.version_source = "option"

    def is_valid(self, text: bytes) -> bool:
        """Whether a text is a valid frame of the version that was last seen."""
        return self._codecs.strict[self._seen or VERSIONS[0]].is_valid(text)

    def notice(self, context: bytes) -> None:
        """Looks for a version in text that holds no frame."""
        if self._given is None and (version := version_in(context)):
            self._seen = version

    def judge(self, frame: Frame) -> None:
        """Judges a frame, or keeps it until the version is known."""
        if self._given is None:
            named = version_in(frame.context)
            if self._sample is not None:
                if named is None and self._seen is None:
                    self._sample.add(frame)
                    if self._sample.is_enough():
                        self._settle()
                    return
                self._seen = named or self._seen
                self._settle()
            elif named:
                self._seen = named
        self._judge(frame, self._seen or "")

    def finish(self) -> None:
        """Judges what was kept."""
        if self._sample is not None:
            self._settle()

    def _settle(self) -> None:
        """Decides on the version of the frames that came before any version was named."""
        sample, self._sample = self._sample, None
        if sample is None:
            return
        if not sample.frames:
            self._report.version_source = "log" if self._seen else None
            return
        version = guess_version(sample.frames, self._codecs.strict, self._seen)
        if version is None:
            raise VersionUnknownError
        self._report.version_source = "guess"
        self._seen = self._seen or version
        for frame in sample.frames:
            self._judge(frame, version)

    def _judge(self, frame: Frame, version: str) -> None:
        text = frame.text
        codec = self._codecs[version]
        request = None
        if text[1:80].lstrip()[:1] in _ANSWERS:
            request = self._answered(codec, frame)
            if request is not None:
                version = request.version
                codec = self._codecs[version]
        report = self._report
        report.versions[version] = report.versions.get(version, 0) + 1
        try:
            message = codec.decode(text, action=request.action if request else None)
        except DecodeError as error:
            action = error.action or (request.action if request else "")
            kind = FrameKind(_TYPES.get(error.message_type_id or 0, "unknown"), printable(action, MAX_NAME))
            if error.message_type_id == 2 and error.unique_id is not None and is_call(codec, action):
                # Its peer may have answered it all the same.
                self._remember(frame, error.unique_id, Request(action, version))
            self._count(kind, "invalid")
            unresolved = [violation for violation in error.violations if violation.resolution is None]
            self._tally.note(self._tally.violations, kind, unresolved, self._place(frame))
            return
        verdict = "valid"
        if isinstance(message, (Call, Send)):
            action = message.action
            if isinstance(message, Call):
                self._remember(frame, message.unique_id, Request(action, version))
        else:
            action = request.action if request else ""
            if isinstance(message, CallResult) and not message.validated:
                verdict = "not_validated"
        kind = FrameKind(_TYPES.get(message.message_type_id or 0, "unknown"), action)
        if message.deviations:
            tolerated = [deviation for deviation in message.deviations if deviation.resolution is not None]
            others = [deviation for deviation in message.deviations if deviation.resolution is None]
            self._tally.note(self._tally.deviations, kind, others, self._place(frame))
            self._tally.note_tolerated(station_in(frame.context), kind, tolerated, self._place(frame))
            if verdict == "valid":
                verdict = "valid_with_deviations"
        self._count(kind, verdict)

    def _answered(self, codec: Codec, frame: Frame) -> Request | None:
        try:
            unique_id = codec.peek(frame.text).unique_id
        except DecodeError:
            return None
        return self._links.answered(station_in(frame.context), unique_id)

    def _remember(self, frame: Frame, unique_id: str, request: Request) -> None:
        self._links.remember(station_in(frame.context), unique_id, request)

    def _count(self, kind: FrameKind, verdict: str) -> None:
        for totals in (self._report.totals, self._tally.kind(kind)):
            totals.frames += 1
            setattr(totals, verdict, getattr(totals, verdict) + 1)

    def _place(self, frame: Frame) -> str:
        return f"{self._report.file}:{frame.line}"

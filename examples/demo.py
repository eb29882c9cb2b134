"""What the library is for, in a minute: `make demo`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ocpp_fastcodec import Codec, DecodeError

HERE = Path(__file__).parent
CAPTURES = HERE / "captures"


def title(text: str) -> None:
    """Prints what comes next."""
    print(f"\n\033[1m{text}\033[0m\n" if sys.stdout.isatty() else f"\n{text}\n", flush=True)


def main() -> None:
    """Shows four things."""
    title("1. Logs, judged: what is wrong, who sent it, what to do (the first lines of `ocpp-fastcodec check`)")
    command = [sys.executable, "-m", "ocpp_fastcodec", "check", str(CAPTURES / "quirks.log")]
    report = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    print("\n".join(report[:24]))
    print(f"... and {len(report) - 24} lines more; `ocpp-fastcodec report` draws the same as a page")

    title("2. A refusal, with the reply that the protocol wants")
    frame = '[2,"7","Authorize",{"idTag":"far too long for a card","tag":1}]'
    try:
        Codec("1.6").decode(frame)
    except DecodeError as error:
        print(f"received {frame}")
        for violation in error.violations:
            print(f"         {violation.message}")
        print(f"reply    {error.reply}")

    title("3. A frame for a log, without what is secret")
    frame = '[2,"8","ChangeConfiguration",{"key":"AuthorizationKey","value":"61646D696E"}]'
    print(f"received {frame}")
    print(f"logged   {Codec('1.6').redact(frame)}")

    title("4. A server on the package `ocpp` with 50 stations, without and with the drop-in (a few seconds each)")
    fleet = [sys.executable, str(HERE / "mobilityhouse_fleet.py"), "--stations", "50", "--rounds", "10"]
    raise SystemExit(subprocess.run(fleet, check=False).returncode)


if __name__ == "__main__":
    main()

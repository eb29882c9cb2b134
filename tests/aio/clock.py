"""An event loop whose time passes when a test says so: timeouts happen in order, and nothing waits."""

from __future__ import annotations

import asyncio


class ClockLoop(asyncio.SelectorEventLoop):
    """Runs what is ready, and never waits."""

    def __init__(self) -> None:
        self.now = 0.0
        super().__init__()

    def time(self) -> float:
        return self.now

    def settle(self, rounds: int = 50) -> None:
        """Lets everything happen that can happen at this time."""
        for _ in range(rounds):
            self.call_soon(self.stop)
            self.run_forever()

    def advance(self, seconds: float) -> None:
        self.now += seconds
        self.settle()

"""The page "Paste a frame" in headless Chromium: what it says, and that nothing can leave it.

`make docs` makes the page; without it, or without Chromium, there is nothing to test here.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from time import sleep
from typing import Any
from urllib.request import urlopen

import pytest
from websockets.sync.client import ClientConnection, connect

import docs

PAGE = docs.SITE / "frame.html"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

pytestmark = pytest.mark.skipif(not (PAGE.exists() and CHROMIUM), reason="no page (make docs), or no Chromium")


class Browser:
    """A page of a browser, by its debugging protocol."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.asked = 0

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self.asked += 1
        self.socket.send(json.dumps({"id": self.asked, "method": method, "params": parameters}))
        while True:
            said: dict[str, Any] = json.loads(self.socket.recv(timeout=60))
            if said.get("id") == self.asked:
                return dict(said["result"])

    def run(self, script: str) -> Any:
        """The value of a script, awaited."""
        done = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    def paste(self, text: str, version: str = "") -> str:
        """What the page shows after a text was pasted."""
        return str(
            self.run(
                f"document.getElementById('version').value = {json.dumps(version)};"
                f"document.getElementById('text').value = {json.dumps(text)};"
                "document.getElementById('text').dispatchEvent(new Event('input'));"
                "document.querySelector('main').innerText"
            )
        )


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert CHROMIUM
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"]
        started = subprocess.Popen(
            [CHROMIUM, *options, f"--user-data-dir={profile}", PAGE.as_uri()],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        try:
            assert started.stderr
            port = next(found[1] for line in started.stderr if (found := re.search(r"127\.0\.0\.1:(\d+)/", line)))
            with urlopen(f"http://127.0.0.1:{port}/json") as answer:
                page = next(page for page in json.load(answer) if page["type"] == "page")
            with connect(page["webSocketDebuggerUrl"], max_size=None) as socket:
                browser = Browser(socket)
                while "Nothing pasted" not in (browser.run("document.body?.innerText") or ""):
                    sleep(0.1)
                yield browser
        finally:
            started.kill()
            started.wait()


def test_a_frame_is_judged_and_explained(browser: Browser) -> None:
    shown = browser.paste('[2,"7","Authorize",{"idTag":"far too long for a card"}]')
    assert "Judged as OCPP 1.6: 1 found, 1 invalid." in shown
    assert "expected at most 20 characters, found 23 at `/idTag` (maxLength)" in shown
    assert '[4,"7","PropertyConstraintViolation"' in shown
    assert '[2,"7","Authorize",{"idTag":"***"}]' in shown
    assert browser.run("document.querySelector('mark').textContent") == '"far too long for a card"'
    browser.run("document.querySelector('summary').click()")
    browser.run("new Promise(done => setTimeout(done, 100))")
    assert "max 20" in browser.run("document.querySelector('details pre').textContent")


def test_the_lines_of_a_log(browser: Browser) -> None:
    browser.run("document.getElementById('example').click()")
    shown = browser.run("document.querySelector('main').innerText")
    assert "Judged as OCPP 1.6: 3 found, 1 invalid." in shown
    assert "CALLRESULT Authorize" in shown
    assert "did you mean `Charging`?" in shown


def test_the_version_may_be_given(browser: Browser) -> None:
    assert "unknown property" in browser.paste('[2,"7","Authorize",{"idTag":"A"}]', "2.0.1")


def test_what_is_pasted_is_no_markup(browser: Browser) -> None:
    browser.paste('[2,"7","<img src=x onerror=\'document.title=1\'>",{}]')
    assert browser.run("document.querySelectorAll('img').length") == 0


def test_offsets_count_bytes(browser: Browser) -> None:
    browser.paste('[2,"ü€😀","Authorize",{"idTag":7}]')
    assert browser.run("document.querySelector('mark').textContent") == "7"


def test_nothing_leaves_the_page(browser: Browser) -> None:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

    server = HTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        url = f"http://127.0.0.1:{server.server_port}/"
        refused = browser.run(f"fetch({url!r}).then(() => false, () => true)")
        image = browser.run(
            "new Promise(done => { const image = new Image(); image.onload = () => done('loaded');"
            f"image.onerror = () => done('refused'); image.src = {url!r} }})"
        )
        assert (refused, image, asked) == (True, "refused", [])
    finally:
        server.shutdown()


def test_the_policy_names_what_stands_in_the_page() -> None:
    text = Path(PAGE).read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert text.count("sha256-") == 2
    assert "connect-src" not in text

"""The HTML report in headless Chromium: nothing fails, links and searches work, no chart is wider than the page."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from ocpp_fastcodec.cli import main

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")

# Runs in the page, and leaves what it saw in it.
BEFORE = "<script>window.errors = []; addEventListener('error', event => errors.push(String(event.message)));</script>"
AFTER = """<script>
const seen = {errors, links: 0, wide: [], tables: 0};
for (const link of document.querySelectorAll("nav a")) {
  link.click();
  seen.links += location.hash === link.getAttribute("href");
}
const box = document.querySelector("input[data-table=table-by-station]");
const body = document.getElementById("table-by-station").tBodies[0];
const rows = () => [...body.rows].filter(row => row.offsetParent).length;
seen.shown = rows();
box.value = "CP_29";
box.dispatchEvent(new Event("input"));
seen.found = rows();
box.value = "";
box.dispatchEvent(new Event("input"));
document.querySelector("button[data-table=table-by-station]").click();
seen.all = rows();
for (const part of document.querySelectorAll("svg, table")) {
  seen.tables += part.tagName === "TABLE";
  if (part.closest(".wide") === null && part.getBoundingClientRect().right > innerWidth) seen.wide.push(part.tagName);
}
seen.scrolls = document.documentElement.scrollWidth > innerWidth;
dispatchEvent(new Event("beforeprint"));
seen.closed = document.querySelectorAll("details:not([open])").length;
document.body.innerHTML = "<pre id=seen></pre>";
document.getElementById("seen").textContent = JSON.stringify(seen);
</script>"""


def seen_by_a_browser(page: Path) -> Any:
    text = page.read_text(encoding="utf-8")
    tried = page.with_name("tried.html")
    tried.write_text(text.replace("<head>", "<head>" + BEFORE).replace("</body>", AFTER + "</body>"), encoding="utf-8")
    command = [
        str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "--window-size=500,800",
        f"--user-data-dir={page.parent / 'profile'}", tried.as_uri(),
    ]  # fmt: skip
    dom = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
    match = re.search(r'<pre id="seen">(.*?)</pre>', dom, re.DOTALL)
    assert match, dom[-500:]
    return json.loads(unescape(match[1]))


def test_the_page_works_on_a_narrow_screen(tmp_path: Path) -> None:
    log, page = tmp_path / "some.log", tmp_path / "report.html"
    meter = '{"connectorId":1,"meterValue":[{"timestamp":"2026-03-01T10:00:00Z","sampledValue":[{"value":1}]}]}'
    log.write_text(
        "".join(
            f'2026-03-01 10:{minute:02}:00 [ocpp] CP_{minute}: receive message [2,"{minute}","MeterValues",{meter}]\n'
            for minute in range(30)
        ),
        encoding="utf-8",
    )
    assert main(["report", str(log), "-o", str(page)]) == 0
    seen = seen_by_a_browser(page)
    assert seen["errors"] == []
    assert seen["links"] == 8
    assert (seen["shown"], seen["found"], seen["all"]) == (20, 1, 30)
    assert seen["tables"] >= 4
    assert seen["wide"] == []
    assert seen["closed"] == 0  # on paper
    assert not seen["scrolls"]

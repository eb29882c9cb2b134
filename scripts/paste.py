"""Makes the page "Paste a frame": one file that holds the codec as WebAssembly, and may load nothing.

    python scripts/paste.py FILE

The page's policy allows the one script and the one style that stand in it, by their hashes, and no connection at all.
"""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "rust" / "wasm" / "page"
TARGET = "wasm32-unknown-unknown"
BUILT = ROOT / "target" / TARGET / "wasm" / "ocpp_fastcodec_wasm.wasm"


def digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def page(codec: bytes) -> str:
    script, style = ((PAGE / name).read_text(encoding="utf-8") for name in ("page.js", "page.css"))
    policy = "; ".join(
        [
            "default-src 'none'",
            f"script-src {digest(script)} 'wasm-unsafe-eval'",
            f"style-src {digest(style)}",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
    parts = {"policy": policy, "style": style, "codec": base64.b64encode(codec).decode(), "script": script}
    text = (PAGE / "page.html").read_text(encoding="utf-8")
    for name, part in parts.items():
        text = text.replace(f"{{{name}}}", part, 1)
    return text


def build() -> bytes:
    """The codec as WebAssembly."""
    package = ["--package", "ocpp-fastcodec-wasm", "--profile", "wasm", "--target", TARGET, "--locked", "--quiet"]
    subprocess.run(["cargo", "build", *package], cwd=ROOT, check=True)
    return BUILT.read_bytes()


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(build()), encoding="utf-8")

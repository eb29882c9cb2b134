"""Builds the documentation site: lays out target/docs, lets zensical make target/site of it, and checks what came out.

The pages of docs/ stay readable where they are: only the links that leave docs/ change, to point into the repository.
A link to a page or an anchor that is not there, and anything that a browser would load from elsewhere, is an error.
"""

from __future__ import annotations

import posixpath
import re
import shutil
import subprocess
import sys
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = ROOT / "target" / "docs"
SITE = ROOT / "target" / "site"
REPOSITORY = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]["Repository"]
LINK = re.compile(r"(\]\()([^)#\s]+)")
# What a browser loads by itself.
LOADED = {"script": "src", "img": "src", "iframe": "src", "link": "href", "source": "src", "use": "href"}


def lay_out() -> None:
    shutil.rmtree(PAGES, ignore_errors=True)
    shutil.copytree(DOCS, PAGES)
    shutil.copy(ROOT / "CHANGELOG.md", PAGES / "changelog.md")
    for page in PAGES.rglob("*.md"):
        # The changelog stands in the root.
        folder = "" if page.name == "changelog.md" else posixpath.join("docs", *page.relative_to(PAGES).parent.parts)
        text = page.read_text(encoding="utf-8")
        page.write_text(LINK.sub(lambda link: link[1] + moved(link[2], folder), text), encoding="utf-8")


def moved(target: str, folder: str) -> str:
    """Where a link of a page in a folder of the repository points to on the site."""
    if urlsplit(target).scheme:
        return target
    path = posixpath.normpath(posixpath.join(folder, target))
    if path == "CHANGELOG.md":
        return "/changelog.md"
    if posixpath.commonpath(["docs", path]) == "docs":
        return target if folder.startswith("docs") else posixpath.relpath(path, "docs")
    if not (ROOT / path).exists():
        sys.exit(f"{folder or '.'}: a link to {target}, which is not there")
    return f"{REPOSITORY}/blob/main/{path}"


class Page(HTMLParser):
    """The anchors of a page, its links, and what it loads."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.anchors: set[str] = {""}
        self.links: list[str] = []
        self.loads: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.anchors |= {value for value in (attributes.get("id"), attributes.get("name")) if value}
        if tag == "a" and attributes.get("href") is not None:
            self.links.append(attributes["href"] or "")
        # A canonical address is not loaded.
        if tag in LOADED and attributes.get("rel") not in ("canonical", "next", "prev"):
            self.loads.append(attributes.get(LOADED[tag]) or "")


def faults() -> list[str]:
    """What is wrong with the site that was made."""
    pages = {path: Page(path) for path in SITE.rglob("*.html")}
    found = []
    for path, page in pages.items():
        name = path.relative_to(SITE)
        found += [f"{name}: loads {url}" for url in page.loads if urlsplit(url).netloc]
        if name == Path("404.html"):
            continue
        for url in page.links:
            parts = urlsplit(url)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file():
                found.append(f"{name}: a link to {url}, which is not there")
            elif target in pages and unquote(parts.fragment) not in pages[target].anchors:
                found.append(f"{name}: a link to {url}, an anchor that is not there")
    for path in SITE.rglob("*.css"):
        loaded = re.findall(r"url\([\"']?((?:https?:)?//[^)\"']+)", path.read_text(encoding="utf-8"))
        found += [f"{path.relative_to(SITE)}: loads {url}" for url in loaded]
    return found


def main() -> int:
    lay_out()
    zensical = Path(sys.executable).parent / "zensical"
    shutil.rmtree(SITE, ignore_errors=True)
    built = subprocess.run([zensical, "build", "--clean", "--strict"], cwd=ROOT)
    if built.returncode:
        return built.returncode
    found = faults()
    print("\n".join(found) or f"{sum(1 for _ in SITE.rglob('*.html'))} pages in {SITE.relative_to(ROOT)}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

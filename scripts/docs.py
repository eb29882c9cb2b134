"""Builds the documentation site: lays out target/docs, lets zensical make target/site of it, and checks what came out.

The pages of docs/ stay readable where they are: only the links that leave docs/ change, to point into the repository.
A link to a page or an anchor that is not there, and anything that a browser would load from elsewhere, is an error.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import paste

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = ROOT / "target" / "docs"
SITE = ROOT / "target" / "site"
REPOSITORY = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]["Repository"]
# What the pages link to that is no page of docs/, and where the site has it.
CHANGELOG, PASTE = ROOT / "CHANGELOG.md", DOCS / "frame.html"
MADE = {CHANGELOG: PAGES / "changelog.md", PASTE: PAGES / "frame.html"}
LINK = re.compile(r"(\]\()([^)#\s]+)")
# What a browser loads by itself.
LOADED = {"script": "src", "img": "src", "iframe": "src", "link": "href", "source": "src", "use": "href"}


def lay_out() -> None:
    shutil.rmtree(PAGES, ignore_errors=True)
    shutil.copytree(DOCS, PAGES)
    sources = {page: DOCS / page.relative_to(PAGES) for page in PAGES.rglob("*.md")}
    for page, source in {**sources, MADE[CHANGELOG]: CHANGELOG}.items():
        page.write_text(converted(source.read_text(encoding="utf-8"), source, page), encoding="utf-8")


def converted(text: str, source: Path, page: Path) -> str:
    """The text of a page of the repository, its links made those of the page of the site."""

    def moved(link: re.Match[str]) -> str:
        if urlsplit(link[2]).scheme:
            return link[0]
        target = (source.parent / link[2]).resolve()
        if not target.exists() and target not in MADE:
            sys.exit(f"{source.relative_to(ROOT)}: a link to {link[2]}, which is not there")
        if target in MADE:
            return f"{link[1]}{os.path.relpath(MADE[target], page.parent)}"
        if target.is_relative_to(DOCS):
            return f"{link[1]}{os.path.relpath(PAGES / target.relative_to(DOCS), page.parent)}"
        return f"{link[1]}{REPOSITORY}/blob/main/{target.relative_to(ROOT)}"

    return LINK.sub(moved, text)


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
    MADE[PASTE].write_text(paste.page(paste.build()), encoding="utf-8")
    shutil.rmtree(SITE, ignore_errors=True)
    built = subprocess.run([sys.executable, "-m", "zensical", "build", "--clean", "--strict"], cwd=ROOT)
    if built.returncode:
        return built.returncode
    found = faults()
    print("\n".join(found) or f"{sum(1 for _ in SITE.rglob('*.html'))} pages in {SITE.relative_to(ROOT)}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

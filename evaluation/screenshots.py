"""Pictures of the page for the README and the docs, from the example corpus: python evaluation/screenshots.py [--library FILE].

Without a library the corpus is built first. Chromium must be installed (Debian: apt-get install chromium).
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from rashomon.exports.page import dossier_page
from rashomon.library import Library
from rashomon.model.received import Received
from rashomon.readers import read

ROOT = Path(__file__).parents[1]
LARGEST = 400_000
"""Bytes of a picture: what a README may cost to load."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "images")
    given = parser.parse_args()
    chromium = shutil.which("chromium")
    if not chromium:
        print("no chromium on this machine", file=sys.stderr)
        return 1
    given.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "page.html"
        file.write_text(page_of(given.library, Path(folder)) + "\n", encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        take(browser, file.as_uri(), given.output)
        browser.close()
    too_large = [p.name for p in given.output.glob("dossier-*.png") if p.stat().st_size > LARGEST]
    print(*(f"{p.name}: {p.stat().st_size} bytes" for p in sorted(given.output.glob("dossier-*.png"))), sep="\n")
    return 1 if too_large else 0


def page_of(library: Path | None, folder: Path) -> str:
    """The page of the story with most articles."""
    with Library.open(library or folder / "examples.db", create=True) as opened:
        if not library:
            opened.build([item for item in read([str(ROOT / "examples")]) if isinstance(item, Received)])
        dossier = next(opened.dossiers())
        return dossier_page(dossier, opened.texts(a.id for a in dossier.articles), opened.blocks(dossier))


def take(browser: Browser, address: str, output: Path) -> None:
    """Light with a line opened, dark at the differences, two articles side by side, the first sheet of paper."""
    page = opened(browser, address, "light")
    page.locator("#digest .said").first.click()
    page.screenshot(path=output / "dossier-light.png")
    page = opened(browser, address, "dark")
    page.locator("#disputed .said").first.click()
    page.evaluate("document.querySelector('#disputed').scrollIntoView()")
    page.screenshot(path=output / "dossier-dark.png")
    page = opened(browser, address, "light")
    page.locator("#accounts .beside").first.click()
    page.screenshot(path=output / "dossier-side-by-side.png")
    page = opened(browser, address, "light")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 720, "height": 1018})  # A4 within its margins, at 96 points an inch
    page.screenshot(path=output / "dossier-print.png")


def opened(browser: Browser, address: str, scheme: str) -> Page:
    page = browser.new_context(viewport={"width": 1360, "height": 860}, color_scheme=scheme).new_page()  # type: ignore[arg-type]
    page.goto(address)
    return page


if __name__ == "__main__":
    sys.exit(main())

"""A real browser: Debian's Chromium, driven by Playwright. Nothing is downloaded."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from rashomon.exports.page import dossier_page
from rashomon.library import Library
from rashomon.model.dossier import Dossier

ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
)  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        pytest.skip("no Chromium on this machine: install it (Debian: apt-get install chromium) to test the page")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """Open a page in a context of its own; at the end, whatever it logged or asked of the network is a failure."""
    wrong: list[str] = []
    contexts = []

    def open_page(html: str, **context: object) -> Page:
        file = tmp_path / f"{len(contexts)}.html"
        file.write_text(html + "\n", encoding="utf-8")
        contexts.append(browser.new_context(viewport={"width": 1400, "height": 1000}, **context))  # type: ignore[arg-type]
        page = contexts[-1].new_page()
        page.on("console", lambda message: wrong.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on("dialog", lambda dialog: wrong.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: wrong.append(request.url) if not request.url.startswith("file:") else None)
        page.goto(file.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture(scope="session")
def bridge(library: Library) -> Dossier:
    """The dossier of the example corpus's largest story."""
    return next(library.dossiers())


@pytest.fixture(scope="session")
def bridge_page(library: Library, bridge: Dossier) -> str:
    return dossier_page(bridge, library.texts(a.id for a in bridge.articles), library.blocks(bridge))

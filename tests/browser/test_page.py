"""The page in a real browser: what is clicked is marked, to the character, and everybody can use it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from playwright.sync_api import Page
from tests.invented import claim, dossier, event, figure, line, paragraphs, place, said

from rashomon.exports.page import dossier_page, excerpts_page
from rashomon.library import Library
from rashomon.model.dossier import Dossier
from rashomon.model.span import Span
from rashomon.verify import spans

pytestmark = pytest.mark.browser
Visit = Callable[..., Page]

CLICK_ALL = """links => links.map(link => {
  link.click();
  const marks = [...document.querySelectorAll("#reader mark")];
  return {spans: link.dataset.s, shown: document.querySelector("#reader article.shown").dataset.short, marks: marks.map(mark => {
    const before = document.createRange();
    before.setStart(mark.closest(".piece"), 0);
    before.setEndBefore(mark);
    const start = Number(mark.closest(".piece").dataset.start) + [...before.toString()].length;
    return [start, start + [...mark.textContent].length, mark.textContent];
  })};
})"""


def letters(found: Dossier) -> dict[str, str]:
    """The letters of the page to article ids."""
    return {chr(ord("A") + i): account.id for i, account in enumerate(found.articles)}


def check_marks(result: Mapping[str, Any], ids: Mapping[str, str], texts: Mapping[str, str]) -> None:
    """The marks cover the link's spans, white space between blocks left out, and nothing else."""
    wanted: set[int] = set()
    for written in result["spans"].split():
        short, range_ = written.split(":")
        start, end = map(int, range_.split("-"))
        wanted.update(range(start, end))
    assert result["shown"] == short
    text = texts[ids[short]]
    marked: set[int] = set()
    for start, end, words in result["marks"]:
        assert text[start:end] == words
        marked.update(range(start, end))
    assert marked <= wanted
    assert "".join(text[i] for i in sorted(wanted - marked)).strip() == ""


def test_every_link_marks_exactly_its_evidence(visit: Visit, library: Library, bridge: Dossier, bridge_page: str) -> None:
    results = visit(bridge_page).locator("[data-s]").evaluate_all(CLICK_ALL)
    assert len(results) > 200
    texts = library.texts(a.id for a in bridge.articles)
    for result in results:
        check_marks(result, letters(bridge), texts)


def test_the_page_links_to_every_statement_of_two_origins_quotation_and_figure(bridge: Dossier, bridge_page: str) -> None:
    short = {id: letter for letter, id in letters(bridge).items()}
    linked = {written for value in re.findall(r'data-s="([^"]+)"', bridge_page) for written in value.split()}
    sides = (side.evidence for item in bridge.corroborations if item.origins > 1 for side in item.sides)
    for evidence in (*sides, *(q.preferred.evidence for q in bridge.quotes), *(v.evidence for f in bridge.figures for v in f.values)):
        for span in evidence:
            assert f"{short[span.article]}:{span.start}-{span.end}" in linked


def test_a_click_shows_the_article_and_the_place(visit: Visit, library: Library, bridge: Dossier, bridge_page: str) -> None:
    page = visit(bridge_page)
    link = page.locator("#agreed .said").first
    link.click()
    mark = page.locator("#reader mark.now")
    assert " ".join(mark.inner_text().split()) == link.inner_text()
    assert mark.is_visible()
    box = mark.bounding_box()
    assert box is not None
    assert 0 < box["y"] < 1000
    assert page.locator(".line.here").count() == 1


def test_a_click_beside_the_words_is_a_click_on_them(visit: Visit, bridge_page: str) -> None:
    page = visit(bridge_page)
    line = page.locator("#happened .line").nth(1)
    line.click(position={"x": 3, "y": 3})
    assert line.locator(".said").first.inner_text().startswith(page.locator("#reader mark").first.inner_text()[:20])


def test_the_address_leads_back_to_the_words(visit: Visit, bridge_page: str) -> None:
    page = visit(bridge_page)
    page.locator("#agreed .chip").nth(1).click()
    words = page.locator("#reader mark").all_inner_texts()
    page.goto("about:blank")
    page.go_back()
    assert page.locator("#reader mark").all_inner_texts() == words
    page.evaluate("location.hash = 'A:1-2,javascript:alert(1)'")
    assert page.locator("#reader mark").all_inner_texts() == words


HOSTILE = "</script><script>window.hacked = 1</script><img src=x onerror=alert(1)> &amp; \"quoted' <b>bold</b>"
STRANGE = {
    "ember": "The mayor 😀 of Tarn said 👩‍👩‍👧 “the dam holds” and, after a pause, “for now”.\n\n"
    "Seventeen people were hurt 🚑 in the fall of the gate on Monday evening.",
    "flint": "The mayor of Tarn said the dam would hold.\r\nNineteen people were hurt 🚑 in the fall of the gate on Monday evening.\r\n",
    "shade": f"قال رئيس البلدية إن السد صامد.\\n\\n{HOSTILE}",
}


@pytest.fixture
def strange() -> Dossier:
    pieces = (place(STRANGE, "ember", "the dam holds"), place(STRANGE, "ember", "for now"))
    hostile = place(STRANGE, "shade", HOSTILE)
    hurt = (place(STRANGE, "ember", "Seventeen people were hurt 🚑"), place(STRANGE, "flint", "Nineteen people were hurt 🚑"))
    made = dossier(
        STRANGE, quotes=(said(pieces, "The mayor <script>alert(2)</script>"), said((hostile,))), corroborations=(claim(hurt),),
        timeline=(event(place(STRANGE, "shade", "قال رئيس البلدية")), event(Span("ember", 40, len(STRANGE["ember"])))),
        figures=(figure(("17", hurt[0]), ("19", hurt[1])),), digest=(line("agreed", *hurt), line("said", *pieces)),
    )  # fmt: skip
    first, second, third = made.articles
    return replace(made, articles=(
        replace(first, url="https://ember.example/dam?a=1&b=2"), replace(second, url="javascript:alert(3)"),
        replace(third, url="data:text/html,<script>alert(4)</script>", title="</title><script>alert(5)</script>"),
    ))  # fmt: skip


def page_of(found: Dossier, texts: Mapping[str, str]) -> str:
    return dossier_page(found, texts, {id: paragraphs(id, text) for id, text in texts.items()})


def test_emoji_right_to_left_and_carriage_returns_keep_their_offsets(visit: Visit, strange: Dossier) -> None:
    page = visit(page_of(strange, STRANGE))
    for result in page.locator("[data-s]").evaluate_all(CLICK_ALL):
        check_marks(result, letters(strange), STRANGE)
    page.locator("#said .said").first.click()
    assert page.locator("#reader mark").all_inner_texts() == ["the dam holds", "for now"]
    assert page.locator("#article-C .piece").first.evaluate("e => getComputedStyle(e).direction") == "rtl"


def test_hostile_text_stays_text(visit: Visit, strange: Dossier) -> None:
    page = visit(page_of(strange, STRANGE))
    assert page.evaluate("window.hacked") is None
    assert page.locator("img, iframe, object, embed, main b b").count() == 0
    assert page.locator("#article-C").inner_text().count("<script>window.hacked = 1</script>") == 1
    addresses = page.locator("a[href]").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert {a.split(":")[0] for a in addresses if not a.startswith("#")} == {"https"}
    assert "javascript:alert(3)" in page.locator("#article-B .url").text_content()  # type: ignore[operator]


def test_keys(visit: Visit, strange: Dossier) -> None:
    page = visit(page_of(strange, STRANGE))
    page.keyboard.press("j")
    assert page.locator("#reader mark").inner_text() == "Seventeen people were hurt 🚑"
    page.keyboard.press("n")  # on to the next article of the same line
    assert page.locator("#reader mark").inner_text() == "Nineteen people were hurt 🚑"
    page.keyboard.press("p")
    assert page.locator("#reader article.shown").get_attribute("data-short") == "A"
    page.keyboard.press("j")
    assert page.locator("#reader mark.now").inner_text() == "the dam holds"
    page.keyboard.press("n")
    assert page.locator("#reader mark.now").inner_text() == "for now"
    page.keyboard.press("k")
    assert page.locator("#reader mark").count() == 1
    page.keyboard.press("r")
    assert page.evaluate("document.activeElement.tagName") == "MARK"
    page.keyboard.press("r")
    assert page.evaluate("document.activeElement.className") == "said"
    page.keyboard.press("Escape")
    assert page.locator("#reader mark").count() == 0
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.locator("#keys-on").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert page.locator("#reader mark").count() == 0


def test_keys_reach_folded_lines(visit: Visit, bridge_page: str) -> None:
    page = visit(bridge_page)
    for _ in range(40):
        page.keyboard.press("j")
    assert page.evaluate("document.activeElement.checkVisibility()")
    assert page.locator("#agreed > .more[open], #disputed > .more[open]").count() > 0


def test_side_by_side_marks_the_words_that_differ(visit: Visit, strange: Dossier) -> None:
    page = visit(page_of(strange, STRANGE))
    page.keyboard.press("c")
    assert page.locator("#left-text .same").last.inner_text() == "people were hurt 🚑 in the fall of the gate on Monday evening"
    page.locator("#right").select_option("A")
    assert page.locator("#right-text .same").first.inner_text().startswith("The mayor 😀 of Tarn")
    texts = {id: f"The council will meet on {day} May in the town hall to vote on the plan." for id, day in (("one", 4), ("two", 9))}
    page = visit(page_of(dossier(texts), texts))
    page.locator("#compare-open").click()
    assert page.locator("#left-text .gone").all_inner_texts() == ["4"]
    assert page.locator("#right-text .came").all_inner_texts() == ["9"]
    page.locator("#left-text .same").first.click()
    assert page.locator("#right-text .pair").inner_text() == "The council will meet on"


SELECTORS = (
    "h1, h2, h3, .note, .tag, .when, .about, .stance, .said, .chip b, .chip bdi, .piece, .source, summary, nav a, button, footer p"
)
CONTRASTS = """SELECTORS => {
  const rgb = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c[3] !== 0) return c; } };
  return [...document.querySelectorAll(SELECTORS)]
    .filter(e => e.checkVisibility()).map(e => {
      const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))];
      return [(Math.max(a, b) + .05) / (Math.min(a, b) + .05), e.className || e.tagName];
    });
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark_can_be_read(visit: Visit, bridge_page: str, scheme: str) -> None:
    page = visit(bridge_page, color_scheme=scheme)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, re.findall(r"\d+", ground)[:3])) > 600) == (scheme == "light")
    measured = page.evaluate(CONTRASTS, SELECTORS)
    assert len(measured) > 300
    page.locator("#compare-open").click()
    legend = page.evaluate(CONTRASTS, "#compare .note, #compare mark")
    assert len(legend) > 3
    assert [m for m in (*measured, *legend) if m[0] < 4.5] == []  # WCAG 2.2, 1.4.3


def test_the_button_turns_light_to_dark(visit: Visit, strange: Dossier) -> None:
    page = visit(page_of(strange, STRANGE), color_scheme="light")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator("#theme").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


def test_on_paper_nothing_is_folded(visit: Visit, bridge: Dossier, bridge_page: str) -> None:
    page = visit(bridge_page)
    page.emulate_media(media="print")
    hidden = page.locator("main .line").evaluate_all("lines => lines.filter(e => !e.checkVisibility() || !e.offsetHeight).length")
    assert hidden == 0
    assert page.locator("#reader article").evaluate_all("all => all.filter(e => e.checkVisibility()).length") == len(bridge.articles)
    assert not page.locator("nav").is_visible()
    assert len(page.pdf(format="A4")) > 100_000


def test_a_narrow_screen(visit: Visit, bridge_page: str) -> None:
    page = visit(bridge_page)
    page.set_viewport_size({"width": 380, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 380
    assert not page.locator("#reader").is_visible()
    letters = page.locator(".drawing .letters").first
    assert letters.evaluate("e => e.getBoundingClientRect().height") >= 9, "the letters of drawings were six pixels high"
    page.locator("#digest .said").first.click()
    assert page.locator("#reader mark.now").is_visible()
    assert page.locator("#digest .said").first.is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#reader").is_visible()


def test_without_scripts_the_links_lead_to_the_articles(visit: Visit, strange: Dossier) -> None:
    page = visit(page_of(strange, STRANGE), java_script_enabled=False)
    assert page.locator("#reader article:visible").count() == 3
    assert page.locator("button:visible, select:visible").count() == 0
    page.locator("#digest .said").first.click()
    assert page.url.endswith("#article-A")


def test_landmarks_and_names(visit: Visit, bridge_page: str) -> None:
    page = visit(bridge_page)
    for role in ("banner", "navigation", "main", "complementary", "contentinfo"):
        assert page.get_by_role(role).count() == 1, role  # type: ignore[arg-type]
    nameless = page.locator("a, button, select, section, article, svg[role=img]").evaluate_all(
        "all => all.filter(e => !e.textContent.trim() && !e.getAttribute('aria-label')).map(e => e.outerHTML)"
    )
    assert nameless == []
    ids = page.locator("[id]").evaluate_all("all => all.map(e => e.id)")
    assert len(ids) == len(set(ids))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"


def test_where_the_keyboard_is_can_be_seen_and_dialogs_give_it_back(visit: Visit, bridge_page: str) -> None:
    page = visit(bridge_page)
    at = """() => { const e = document.activeElement, box = e.getBoundingClientRect();
      return [getComputedStyle(e).outlineStyle !== "none", box.top >= 0 && box.bottom <= innerHeight, e.outerHTML.slice(0, 80)]; }"""
    for _ in range(60):
        page.keyboard.press("Tab")
        ringed, on_screen, element = page.evaluate(at)
        assert ringed, element
        assert on_screen, element
    page.locator("#compare-open").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('dialog').id") == "compare"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "compare-open"


def test_one_article_alone(visit: Visit) -> None:
    texts = {"ember": "The dam holds. Nobody was hurt."}
    page = visit(page_of(dossier(texts, timeline=(event(place(texts, "ember", "The dam holds")),)), texts))
    page.keyboard.press("j")
    assert page.locator("#reader mark").inner_text() == "The dam holds"
    assert page.locator("#compare, #compare-open, #matrix").count() == 0


def test_two_hundred_articles(visit: Visit) -> None:
    body = " ".join(f"Gate {k} of the dam was shut at {k} o'clock." for k in range(60))
    texts = {f"paper {i}": f"Report {i}. {body}" for i in range(200)}
    claims = tuple(claim([place(texts, id, f"Gate {k} of the dam was shut") for id in texts]) for k in range(60))
    found = dossier(texts, corroborations=claims)
    html = page_of(found, texts)
    assert len(html.encode()) < 4_000_000
    page = visit(html)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1400
    box = page.locator("#matrix .scroll")
    assert box.evaluate("e => e.scrollWidth > e.clientWidth")
    page.locator("#matrix td a").last.click()
    assert page.locator("#reader article.shown").get_attribute("data-short") == "GR"


def test_excerpts_hold_the_evidence_and_not_the_rest(visit: Visit, strange: Dossier) -> None:
    rest = "Nobody asked about the old sluice. " * 40
    texts = {**STRANGE, "ember": f"{rest}\n\n{STRANGE['ember']}\n\n{rest}"}
    moved = len(rest) + 2

    def shifted(record: Any) -> Any:
        if isinstance(record, Span):
            return Span(record.article, record.start + moved, record.end + moved) if record.article == "ember" else record
        if isinstance(record, tuple):
            return tuple(map(shifted, record))
        if is_dataclass(record) and not isinstance(record, type):
            return replace(record, **{f.name: shifted(getattr(record, f.name)) for f in fields(record)})
        return record

    found = shifted(strange)
    html = excerpts_page(found, texts, {id: paragraphs(id, text) for id, text in texts.items()})
    page = visit(html)
    assert "old sluice" not in page.locator("#article-A").inner_text()
    results = page.locator("[data-s]").evaluate_all(CLICK_ALL)
    assert len(results) >= len(list(spans(found.quotes)))
    for result in results:
        check_marks(result, letters(found), texts)
    assert page.locator("#article-A .gap").count() == 2
    assert page.locator("#compare").count() == 0

"""What two articles share when more of it has become boilerplate is made from what they shared before, and is the same."""

from random import Random

from rashomon.model.article import Article
from rashomon.model.story import Found, Pair
from rashomon.stages.annotate.clean import label_blocks
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.reuse import Former, compare_pairs, sketch_of

TOLD = (
    ("Lock keeper Arvo Tammik closed the Brask canal on Tuesday after a barge with 340 tonnes of gravel had struck the lower gate.",
     "A barge carrying 340 tonnes of gravel struck the lower gate, and lock keeper Arvo Tammik closed the Brask canal on Tuesday."),
    ("Nine skippers spent the night in Oldermoor, where the harbour office opened the school hall and brought blankets for them.",
     "The Oldermoor school hall was opened by the harbour office, which brought blankets, and nine skippers spent the night there."),
    ("Engineers from Velm said that new timber for the gate must be sawn in Hask and would take three weeks to arrive.",
     "New timber for the gate must be sawn in Hask, said the engineers from Velm, and three weeks it would take to arrive."),
    ("The skipper, Ines Quarrel, told inspectors that fog hid the red lamp until her barge was forty metres from the gate.",
     "Fog hid the red lamp, skipper Ines Quarrel told inspectors, until forty metres lay between her barge and the gate."),
    ("Councillor Piet Lanser wants the lamps on all eleven locks of the Brask replaced before the beet harvest begins.",
     "Before the beet harvest begins, lamps on all eleven locks of the Brask ought to be replaced, Councillor Piet Lanser wants."),
    ("Farmers between Hask and Oldermoor send their beets by water and fear for the sugar mill, which holds stocks for six days.",
     "For six days the sugar mill holds stocks; farmers between Oldermoor and Hask, who send their beets by water, fear for it."),
    ("Copyright Brask Valley Papers; no part of this page may be stored, sold, read aloud or shown without our written leave.",
     "Copyright Brask Valley Papers; no part of this page may be stored, sold, read aloud or shown without our written leave."),
    ("Subscribe to our morning letter and find canals, weather and the price of beets in your box before the sun is up.",
     "Subscribe to our morning letter and find canals, weather and the price of beets in your box before the sun is up."),
)  # fmt: skip


def article(id: str, chance: Random) -> Article:
    """Some of what is told, in either wording, and short lines between."""
    lines = [chance.choice(wordings) for wordings in chance.sample(TOLD, 7)]
    for _ in range(3):
        lines.insert(chance.randint(0, len(lines)), chance.choice(("Read on.", "More soon.", "Our gates.")))
    return Article(id, "\n\n".join([f"Canal news {id}", *lines]))


def shared(articles: list[Article], boilerplate: frozenset[int], former: Former | None) -> Found:
    blocks = {one.id: label_blocks(one) for one in articles}
    names = articles[0].id, articles[1].id
    found = compare_pairs(
        [Pair(*names, wording=True, telling=True, cosine=0.5)], {one.id: one for one in articles}, blocks,
        {one.id: profile_article(one, blocks[one.id]) for one in articles}, {names: boilerplate}, {names: former} if former else None,
    )  # fmt: skip
    return found[names]


def test_what_more_boilerplate_leaves_is_told_from_what_was_found_before() -> None:
    fewer = rewritten = 0
    for seed in range(60):
        chance = Random(seed)
        articles = [article("a", chance), article("b", chance)]
        one, other = (sketch_of(profile_article(each, label_blocks(each))) for each in articles)
        common = sorted(one & other)
        more = frozenset(chance.sample(common, len(common) * chance.randint(1, 4) // 4))
        less = frozenset(sorted(more)[: chance.choice((0, 0, len(more) // 2, len(more)))])
        before = shared(articles, less, None)
        now = shared(articles, more, None)
        assert shared(articles, more, Former(before, less)) == now
        fewer += before != now
        rewritten += bool(before.rewrites)
    assert fewer > 5
    assert rewritten > 5

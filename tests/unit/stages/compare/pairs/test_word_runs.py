"""Under a run of words: who meets whom, what is boilerplate, and what a change disturbs."""

from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.article import Article
from rashomon.model.index import UNDATED, Entries, Entry, Place, listed
from rashomon.pipeline import LIBRARY_STAGES, needed, run
from rashomon.stages.annotate.clean import label_blocks
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.pairs import MemoryIndex, indexed, word_runs
from rashomon.stages.compare.pairs.signature import SIGNS, signature
from rashomon.stages.compare.pairs.word_runs import CROWDED, WIDE, is_boilerplate, met_among, shift, wording_cell

RUN = 7
CELL = wording_cell(RUN)
OF_ONE_STORY = 0b1010101010101010


def under_the_run(entries: list[Entry]) -> MemoryIndex:
    none = np.zeros(0, np.int64)
    return MemoryIndex(Place(entry.number, entry.day, np.array([RUN]), entry.weight, none, none) for entry in entries)


def met_under(stand: tuple[int, int], index: MemoryIndex) -> Entries:
    return met_among(index.held(CELL.alone(), word_runs.WIDE + 1).entries, CELL, stand, index)


def met(at: Entry, entries: list[Entry]) -> set[int]:
    return {entry.number for entry in listed(met_under(at[:2], under_the_run(entries)))} - {at.number}


def unlike(count: int) -> list[Entry]:
    chance = Random(1)
    return [Entry(1000 + n, n, chance.getrandbits(SIGNS)) for n in range(count)]


def alike(count: int) -> list[Entry]:
    return [Entry(1000 + n, n, OF_ONE_STORY) for n in range(count)]


def test_few_holders_all_meet() -> None:
    entries = alike(CROWDED - 1)
    assert met(entries[5], entries) == set(range(CROWDED - 1)) - {5}


def test_of_many_holders_each_meets_those_beside_it_and_the_earliest() -> None:
    entries = alike(100)
    assert met(entries[60], entries) == {0, 58, 59, 61, 62}
    assert met(entries[0], entries) == set(range(1, 100))


def test_an_undated_holder_is_not_the_earliest() -> None:
    entries = [*(Entry(UNDATED, 500 + n, 0) for n in range(5)), *alike(60)]
    assert met(entries[30], entries) >= {0}
    assert not met(entries[30], entries) & {500, 501}


def test_where_all_are_undated_nobody_is_the_earliest() -> None:
    entries = [Entry(UNDATED, n, 0) for n in range(60)]
    assert met(entries[30], entries) == {28, 29, 31, 32}


def test_a_run_that_masses_have_leads_to_those_beside_alone() -> None:
    entries = alike(WIDE + 1)
    assert met(entries[60], entries) == {58, 59, 61, 62}


def test_a_run_of_many_unrelated_articles_is_boilerplate_and_one_of_a_story_is_not() -> None:
    assert is_boilerplate(unlike(CROWDED))
    assert not is_boilerplate(unlike(CROWDED - 1))
    assert not is_boilerplate(alike(WIDE))
    assert is_boilerplate(alike(WIDE + 1))


def test_articles_of_the_same_terms_have_the_same_signature_and_those_without_terms_one_of_their_own() -> None:
    terms = [(0b1011, 300), (0b0110, 200)]
    assert signature(1, terms) == signature(2, terms)
    assert signature(1, []) != signature(2, [])


def couples(entries: list[Entry]) -> set[tuple[int, int]]:
    index = under_the_run(entries)
    pairs = ((a.number, b.number) for a in entries for b in listed(met_under(a[:2], index)) if b.number != a.number)
    return {(min(pair), max(pair)) for pair in pairs}


@given(st.integers(0, 10**6), st.integers(0, 14), st.integers(0, 4), st.integers(0, 4))
def test_a_shift_names_all_couples_that_part_or_join_and_all_that_see_other_boilerplate(
    seed: int, stay: int, come: int, go: int
) -> None:
    with pytest.MonkeyPatch.context() as small:
        small.setattr(word_runs, "CROWDED", 4)
        small.setattr(word_runs, "BESIDE", 1)
        small.setattr(word_runs, "WIDE", 8)
        chance = Random(seed)
        entries = [
            Entry(chance.choice((UNDATED, 10, 11, 12)), n, chance.choice((0, 2**SIGNS - 1))) for n in range(stay + come + go)
        ]
        stayed, came, went = entries[:stay], entries[stay : stay + come], entries[stay + come :]
        before, after = sorted(stayed + went), sorted(stayed + came)
        there = {entry.number for entry in stayed}
        of_those = set(combinations(sorted(there), 2))
        found = shift(CELL, came, went, under_the_run(after))
        assert (couples(before) - couples(after)) & of_those <= found.looser <= of_those
        assert (couples(after) - couples(before)) & of_those <= found.joined <= of_those
        if (len(before) < 4) != (len(after) < 4):
            assert found.looser == of_those
        flips = is_boilerplate(before) != is_boilerplate(after)
        assert found.reread == (of_those if flips else set())
        assert not flips or found.more == is_boilerplate(after)


PASSAGE = (
    "The bridge over the Velm at Harrowgate had been closed to lorries since a routine survey in 2029 found cracks in two of "
    "its four cables, the transport agency confirmed after an inquiry by councillor Ida Brandt."
)


def shared_with_the_first(texts: list[str]) -> int:
    """How many of the articles, each a day after the last, share a passage with the first."""
    articles = {f"a{n:02}": Article(f"a{n:02}", text, published_at=f"2031-03-{n + 1:02}") for n, text in enumerate(texts)}
    blocks = {id: label_blocks(article) for id, article in articles.items()}
    profile = {id: profile_article(article, blocks[id]) for id, article in articles.items()}
    records = {"articles": articles, "blocks": blocks, "profile": profile, **indexed(profile)}
    reuse = run(needed(LIBRARY_STAGES, {"reuse"}), records, {})["reuse"]
    return sum(found.one.article == "a00" for found in reuse)


def own_words(chance: Random, words: tuple[str, ...]) -> str:
    return "\n\n".join(f"{' '.join(chance.choices(words, k=14)).capitalize()}." for _ in range(6))


def test_a_passage_that_all_reports_of_a_story_run_is_a_copy_of_the_earliest_and_a_phrase_of_the_trade_is_none() -> None:
    """A bug: from the 24th article on, a passage led to the articles beside it alone and counted as boilerplate."""
    chance = Random(3)
    story = tuple("bridge Velm Harrowgate cables collapse lorry river rescue divers survey Brandt agency closed barrier".split())
    first = own_words(chance, story)
    reports = [f"{own_words(chance, story)}\n\n{PASSAGE}" for _ in range(27)]
    assert shared_with_the_first([f"{first}\n\n{PASSAGE}", *reports]) >= 27
    others = [f"{own_words(chance, tuple(f'w{n}x{k}' for k in range(14)))}\n\n{PASSAGE}" for n in range(27)]
    assert shared_with_the_first([f"{first}\n\n{PASSAGE}", *others]) == 0

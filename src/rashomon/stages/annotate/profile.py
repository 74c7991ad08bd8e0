"""The little of an article that is needed to compare it with all others."""

import hashlib
from collections.abc import Collection
from functools import partial
from itertools import chain
from typing import Final

import numpy as np

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.story import Profile
from rashomon.text.naming import names_and_figures
from rashomon.text.readable import READ, words_by_block
from rashomon.text.shingles import first_places, packed, packed_places, shingle_hashes, winnow
from rashomon.text.telling import telling_stems
from rashomon.text.terms import CALENDAR, Word, find_words, rarity
from rashomon.text.weighing import count_terms

MOST_TERMS: Final = 256
"""The heaviest are kept: with 96 BCubed F1 falls by .01, with 256 it is that of all."""


def profile_article(article: Article, blocks: tuple[Block, ...]) -> Profile:
    """Terms, day and fingerprints of the headline, body and posts; page residue, captions and bylines have no part in them."""
    by_block = words_by_block(partial(find_words, article.text), blocks)
    words = list(chain.from_iterable(by_block))
    hashes = shingle_hashes([word.form for word in words])
    counts = _counts(words)
    return Profile(
        article=article.id,
        terms=" ".join(f"{term}={count}" for term, count in counts.items()),
        names=" ".join(sorted(names_and_figures(article.text, by_block) & counts.keys())),
        sketch=packed(winnow(hashes)),
        published=article.published_at[:10] if article.published_at else None,
        size=len(words),
        places=packed_places(first_places(hashes)),
        order=_order(words, counts),
        passages="\n".join(" ".join(stems) for stems in telling_stems([word.stem for word in words])),
        text=_digest(article, blocks),
    )


def _digest(article: Article, blocks: tuple[Block, ...]) -> str:
    found = hashlib.blake2b(article.text.encode("utf-8", "surrogatepass"), digest_size=16)
    for block in blocks:
        if block.kind in READ:
            found.update(f" {block.kind} {block.span.start} {block.span.end}".encode())
    return found.hexdigest()


def _counts(words: list[Word]) -> dict[str, int]:
    """The terms in order, with their counts."""
    counts = count_terms([word.stem for word in words])
    heaviest = sorted(counts.keys() - CALENDAR, key=lambda term: (-counts[term] * rarity(term), term))[:MOST_TERMS]
    return {term: counts[term] for term in sorted(heaviest)}


def _order(words: list[Word], terms: Collection[str]) -> str:
    places = {term: place for place, term in enumerate(terms)}
    return packed_places(np.array([places.get(word.stem, len(places)) for word in words], np.uint16))

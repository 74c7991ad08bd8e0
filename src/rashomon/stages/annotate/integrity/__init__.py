"""Places where the text is damaged, by grounds that can be seen in the article alone."""

from rashomon.model.annotation import Block, Mark, Parse, Quote
from rashomon.model.article import Article
from rashomon.stages.annotate.integrity.forms import find_wrong_forms
from rashomon.stages.annotate.integrity.fragments import find_fragments
from rashomon.stages.annotate.integrity.grammar import find_grammar_faults
from rashomon.stages.annotate.integrity.phrases import find_broken_phrases
from rashomon.stages.annotate.integrity.quotation import find_broken_quotation, find_unclosed_headings
from rashomon.stages.annotate.integrity.repeats import find_repeats
from rashomon.stages.annotate.integrity.respun import find_respun_phrases
from rashomon.stages.annotate.integrity.scanning import find_scanned
from rashomon.stages.annotate.integrity.spacing import find_lost_characters
from rashomon.stages.annotate.integrity.spelling import find_misspellings, find_misspelt_dates
from rashomon.text.lines import is_cut_into_sentences
from rashomon.text.spelling import Spelling

_PROSE = frozenset({"body", "post", "caption"})
_HEADINGS = frozenset({"headline", "heading"})
_DATED = frozenset({*_PROSE, *_HEADINGS, "dateline"})


def find_marks(
    article: Article, blocks: tuple[Block, ...], parse: Parse, quotes: tuple[Quote, ...], spelling: Spelling
) -> tuple[Mark, ...]:
    """Every damaged place, in reading order.

    Reasons: never-opened, never-closed, opened-twice, wrong-mark, stray-mark, closed-by-apostrophes, runs-over-paragraph
    (quotation marks); list-continued, broken-off, verbless-quote, no-finite-verb (fragments); repeated-words, sentence-twice,
    subject-among-objects (repeats); two-determiners, two-bounds, missing-to, missing-subject, missing-noun, missing-being,
    missing-preposition, missing-article, missing-word, wrong-article, wrong-word, wrong-form, wrong-order, no-agreement (grammar);
    misspelt; words-swapped; missing-space, wrong-encoding (lost characters); hyphen-left, misread, two-capitals, small-letter, markup-left,
    doubled-mark (what machines leave).
    """
    lines = tuple((block.span.start, block.span.end) for block in blocks if block.kind != "residue")
    prose = tuple(block.span for block in blocks if block.kind in _PROSE)
    headings = tuple(block.span for block in blocks if block.kind in _HEADINGS)
    dated = tuple(block.span for block in blocks if block.kind in _DATED)
    found = [
        *find_broken_quotation(article, prose, not is_cut_into_sentences(article.text, lines)),
        *find_unclosed_headings(article, headings),
        *find_fragments(article, prose, parse, quotes),
        *find_repeats(article, prose, parse),
        *find_grammar_faults(article, prose, parse),
        *find_wrong_forms(article, prose, parse),
        *find_broken_phrases(article, prose),
        *find_respun_phrases(article, prose),
        *find_lost_characters(article, prose),
        *find_scanned(article, prose, spelling),
        *find_misspellings(article, prose, parse, spelling),
        *find_misspelt_dates(article, dated),
    ]
    return tuple(sorted(set(found), key=lambda mark: (mark.span, mark.kind, mark.reason)))

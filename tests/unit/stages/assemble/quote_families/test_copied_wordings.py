"""Quotations at one place of a copied passage are wordings of one utterance, however a translation words them."""

from dataclasses import replace

from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Copy, Lineage, Origin
from rashomon.stages.assemble.quote_families.copied import copied_wordings
from rashomon.stages.assemble.quote_families.preference import difference_from, prefer
from rashomon.stages.assemble.quote_families.sameness import same_utterance
from rashomon.stages.assemble.quote_families.utterances import Utterance
from rashomon.text.copied_places import CopiedPlaces
from rashomon.text.terms import find_words

SOURCE = Article("a", "The ferry was late. “We were hit by the quay, not the other way round,” said Ada Falk. “We shall sue for it.”")
TRANSLATED = Article(
    "b", "The ferry was delayed. “We were beaten by the wharf, not the other way,” said Ada Falk. “We will sue because of it.”"
)  # fmt: skip
FIRST, SECOND = "We were hit by the quay, not the other way round", "We shall sue for it."
FIRST_AGAIN, SECOND_AGAIN = "We were beaten by the wharf, not the other way", "We will sue because of it."


def utterance(article: Article, words: str) -> Utterance:
    start = article.text.index(words)
    found = tuple(find_words(words))
    forms = tuple(word.form for word in found)
    place = Span(article.id, start, start + len(words))
    return Utterance((place,), "direct", forms, (), "Ada Falk", "person", damaged=False, spelt=" ".join(("", *forms, "")))


def through_a_machine(utterance: Utterance) -> Utterance:
    return replace(utterance, mangled=True, stems=tuple(word.stem for word in find_words(" ".join(utterance.words))))


def whole(article: Article) -> Span:
    return Span(article.id, 0, len(article.text))


def test_a_translation_at_the_same_place_is_a_wording_of_it() -> None:
    told = [utterance(SOURCE, FIRST), utterance(SOURCE, SECOND), utterance(TRANSLATED, FIRST_AGAIN)]
    copy = Copy(whole(SOURCE), whole(TRANSLATED), "edited", 0.7, "undecided", ())
    assert copied_wordings(told, CopiedPlaces([copy])) == {(0, 2)}


def test_words_elsewhere_in_the_passage_are_another_utterance() -> None:
    told = [utterance(SOURCE, FIRST), utterance(TRANSLATED, SECOND_AGAIN)]
    copy = Copy(whole(SOURCE), whole(TRANSLATED), "edited", 0.7, "undecided", ())
    assert copied_wordings(told, CopiedPlaces([copy])) == set()


def test_without_a_copied_passage_nothing_is_joined_by_place() -> None:
    assert copied_wordings([utterance(SOURCE, FIRST), utterance(TRANSLATED, FIRST_AGAIN)], CopiedPlaces([])) == set()


def test_a_wordy_translation_is_no_more_complete_than_what_it_translates() -> None:
    short = Article("a", "“The ferry settled on its side in about two metres of water,” she said.")
    long = Article("b", "“The ferry put itself to rest on its side in about two metres of water,” she said.")
    told = [utterance(short, short.text[1:59]), utterance(long, long.text[1:70])]
    best, preferred = prefer(told, Lineage((), (), {}))
    assert told[best].article == "a"
    assert "complete" not in preferred.grounds


def test_a_translation_of_an_article_with_garbled_names_is_a_wording_wherever_it_stands() -> None:
    told, machine = utterance(SOURCE, FIRST), through_a_machine(utterance(TRANSLATED, FIRST_AGAIN))
    assert same_utterance(told, machine)
    assert not same_utterance(told, through_a_machine(utterance(TRANSLATED, SECOND_AGAIN)))
    assert not same_utterance(told, replace(machine, speaker="Odo Brack"))


def test_a_wording_that_a_machine_has_made_is_garbled_and_never_preferred_to_a_sound_one() -> None:
    machine, told = through_a_machine(utterance(TRANSLATED, FIRST_AGAIN)), utterance(SOURCE, FIRST)
    best, preferred = prefer([machine, told], Lineage((), (Origin("a", "b"),), {}))
    assert (best, "unmangled" in preferred.grounds) == (1, True)
    assert difference_from(machine, told) == "garbled"


def test_accounts_that_add_other_words_to_one_piece_quote_one_statement() -> None:
    piece = "I moved the mats for the badminton and there they were"
    ends = "I sat down on the one.", "I thought somebody had left a present."
    one, other = (Article(id, f"“{piece},” said Ada Falk. “{end}”") for id, end in zip("ab", ends, strict=True))
    first, second = (_of_two_pieces(article, piece, end) for article, end in zip((one, other), ends, strict=True))
    assert same_utterance(first, second)


def _of_two_pieces(article: Article, *pieces: str) -> Utterance:
    parts = [utterance(article, piece) for piece in pieces]
    words = tuple(word for part in parts for word in part.words)
    places = tuple(part.evidence[0] for part in parts)
    return replace(parts[0], evidence=places, words=words, spelt=" ".join(("", *words, "")), pieces=tuple(part.spelt for part in parts))


def test_reports_with_several_numbers_each_of_their_own_are_two_statements() -> None:
    def reported(article: str, words: str) -> Utterance:
        stems = tuple(word.stem for word in find_words(words))
        return replace(utterance(Article(article, words), words), form="indirect", stems=stems)

    one = reported("a", "the patrol took nets, 14 lanterns and 250 crates of herring off the cutter")
    assert same_utterance(one, reported("b", "off the cutter the patrol took 250 crates of herring, nets and lanterns"))
    assert not same_utterance(one, reported("b", "off the cutter the patrol took 871 crates of herring, nets and 36 lanterns"))

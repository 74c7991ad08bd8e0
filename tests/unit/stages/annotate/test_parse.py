from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.resources import language_model
from rashomon.stages.annotate.parse import parse_article

TEXT = "MAYOR OPENS NEW BRIDGE IN VELDEN\n\nLog in\n\nThe mayor opened it on Monday. Nobody else spoke.\n"


def block(kind: str, words: str) -> Block:
    start = TEXT.index(words)
    return Block(Span("a", start, start + len(words)), kind)  # type: ignore[arg-type]


BLOCKS = (
    block("headline", "MAYOR OPENS NEW BRIDGE IN VELDEN"),
    block("residue", "Log in"),
    block("body", "The mayor opened it on Monday. Nobody else spoke."),
)


def test_tokens_are_the_articles_characters() -> None:
    parse = parse_article(Article("a", TEXT), BLOCKS, language_model())
    assert all(TEXT[token.start : token.end] == token.text for token in parse.tokens)
    assert [sentence.span.of(TEXT) for sentence in parse.sentences] == [
        "MAYOR OPENS NEW BRIDGE IN VELDEN", "The mayor opened it on Monday.", "Nobody else spoke.",
    ]  # fmt: skip


def test_residue_is_not_parsed() -> None:
    parse = parse_article(Article("a", TEXT), BLOCKS, language_model())
    assert "Log" not in [token.text for token in parse.tokens]


def test_a_headline_in_capitals_is_read_as_prose() -> None:
    parse = parse_article(Article("a", TEXT), BLOCKS, language_model())
    opens = next(token for token in parse.tokens if token.text == "OPENS")
    assert (opens.lemma, opens.pos) == ("open", "VERB")


def test_indices_fit_together() -> None:
    parse = parse_article(Article("a", TEXT), BLOCKS, language_model())
    for number, sentence in enumerate(parse.sentences):
        for i in range(sentence.first, sentence.last):
            assert parse.tokens[i].sentence == number
            assert sentence.first <= parse.tokens[i].head < sentence.last


def test_a_block_of_spaces_gives_nothing() -> None:
    parse = parse_article(Article("a", "   \n\n  "), (Block(Span("a", 0, 7), "body"),), language_model())
    assert parse.tokens == ()
    assert parse.sentences == ()


def test_words_that_a_machine_has_cut_are_read_whole_and_keep_their_places() -> None:
    text = "Gray’ s older sister, Ann Gray, doesn’ t know."
    parse = parse_article(Article("a", text), (Block(Span("a", 0, len(text)), "body"),), language_model())
    read = [(token.text, text[token.start : token.end]) for token in parse.tokens]
    assert ("’s", "’ s") in read
    assert ("n’t", "n’ t") in read
    assert parse.tokens[0].dep == "poss"

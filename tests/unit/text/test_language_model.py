import random

import numpy
import spacy

from rashomon.resources import LANGUAGE_MODEL, language_model
from rashomon.text.language_model import LanguageModel

PASSAGES = [
    "The mayor of Velden, Ada Kovac, said on Tuesday that the old bridge would be closed for three weeks.",
    "“We don't know yet,” she told reporters.  “There were two of them.”",
    "Nobody was hurt!",
    "Dr. Ruiz's team has been working since 1998, when the first of the machines was bought in Skelby.",
    "He had to go, but I wouldn't.",
    "A spokesman for the ministry declined to comment.",
]


def test_batches_do_not_change_a_bit() -> None:
    pipeline = language_model()._pipeline
    tok2vec = pipeline.get_pipe("tok2vec")
    shuffled = PASSAGES * 9
    random.Random(7).shuffle(shuffled)
    alone = {text: next(iter(tok2vec.pipe([pipeline.make_doc(text)]))).tensor for text in PASSAGES}
    for doc in tok2vec.pipe([pipeline.make_doc(text) for text in shuffled], batch_size=17):
        assert numpy.array_equal(doc.tensor, alone[doc.text])


def test_a_passage_reads_alike_alone_and_among_others() -> None:
    together = LanguageModel(spacy.load(LANGUAGE_MODEL)).read(PASSAGES)
    one_by_one = LanguageModel(spacy.load(LANGUAGE_MODEL))
    assert [one_by_one.read([text])[0] for text in reversed(PASSAGES)] == list(reversed(together))


def test_morphology_is_that_of_the_whole_pipeline() -> None:
    plain = spacy.load(LANGUAGE_MODEL)
    for text, reading in zip(PASSAGES, language_model().read(PASSAGES), strict=True):
        expected = [(token.pos_, token.lemma_) for token in plain(text) if not token.is_space]
        assert [(word.pos, word.lemma) for word in reading.words] == expected


def test_white_space_is_no_word() -> None:
    (reading,) = language_model().read(["  One.   Two three.\n"])
    assert [(word.start, word.end) for word in reading.words] == [(2, 5), (5, 6), (9, 12), (13, 18), (18, 19)]
    assert reading.starts == (0, 2)
    assert all(0 <= word.head < len(reading.words) for word in reading.words)


def test_nothing_reads_as_nothing() -> None:
    assert language_model().read([]) == []
    assert language_model().read(["   "])[0].words == ()


def test_forgotten_passages_read_the_same_again(monkeypatch) -> None:
    model = LanguageModel(spacy.load(LANGUAGE_MODEL))
    monkeypatch.setattr("rashomon.text.language_model._KEPT_CHARACTERS", 60)
    first = model.read(PASSAGES)
    assert model.read(PASSAGES) == first
    assert len(model._seen) < len(PASSAGES)


def test_common_words() -> None:
    model = language_model()
    assert model.is_common_word("bridges")
    assert model.is_common_word("closing")
    assert not model.is_common_word("kovac")

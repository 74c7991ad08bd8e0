import numpy as np

from rashomon.text.shingles import SHINGLE_WORDS, WINNOW, packed, shingle_hashes, unpacked, winnow

WORDS = "the ferry ran aground on a sandbank off the island late on monday night with all lights burning".split()


def test_a_text_shorter_than_a_shingle_has_no_fingerprint() -> None:
    assert len(winnow(shingle_hashes(WORDS[: SHINGLE_WORDS - 1]))) == 0


def test_the_same_words_have_the_same_fingerprints_on_every_machine() -> None:
    assert shingle_hashes(WORDS)[:3].tolist() == shingle_hashes(WORDS[:6])[:3].tolist()
    assert shingle_hashes("one two three four".split()).tolist() == [2663608385]


def test_any_shared_run_of_shingle_and_window_is_found() -> None:
    length = SHINGLE_WORDS + WINNOW - 1
    for start in range(len(WORDS) - length):
        run = WORDS[start : start + length]
        one, other = (
            winnow(shingle_hashes(["alpha", "beta", *run, "gamma"])),
            winnow(shingle_hashes([*run, "delta", "epsilon"])),
        )
        assert len(np.intersect1d(one, other)) > 0


def test_packed_fingerprints_come_back() -> None:
    marks = winnow(shingle_hashes(WORDS))
    assert unpacked(packed(marks)).tolist() == marks.tolist()

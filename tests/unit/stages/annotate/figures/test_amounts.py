"""The cheap question whether an amount can begin with a word leaves none out."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.annotate.figures.amounts import may_begin, read_amount
from rashomon.stages.annotate.figures.atoms import split_atoms

_WORDS = (
    "a an half several many tens scores dozens hundreds one two twenty hundred thousand million third couple single hour metre "
    "US$ $ £ USD EUR usd Rs 7 3.5 1,000 ½ ¼ - – of and to per cent dollars people the boat"
).split()


@given(st.lists(st.sampled_from(_WORDS), max_size=12), st.sampled_from([" ", ""]))
def test_every_amount_begins_with_a_word_that_may_begin_one(words: list[str], between: str) -> None:
    text = between.join(words)
    atoms = split_atoms(text, 0, len(text))
    assert all(may_begin(atom) for i, atom in enumerate(atoms) if read_amount(atoms, i) is not None)


def test_a_word_that_counts_nothing_begins_none() -> None:
    (atom,) = split_atoms("harbour", 0, 7)
    assert not may_begin(atom)

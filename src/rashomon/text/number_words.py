"""The words for whole numbers below a hundred."""

from typing import Final

BELOW_TWENTY: Final = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen".split()
    )
}
TENS: Final = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)} | {"fourty": 40}
"""With one that is often misspelt."""
SPELLED: Final = {word: number for word, number in BELOW_TWENTY.items() if 1 <= number <= 12}
"""Numbers that news writes in words as often as in digits."""

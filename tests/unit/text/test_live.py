"""Live pages saved as text."""

import pytest

from rashomon.text.live import is_live


@pytest.mark.parametrize(
    "text",
    ["8 minutes ago\nThe bridge fell.\n\n1 hour ago\nIt creaks.", "11:05\nThe bridge fell.\n\nYesterday, 22.10\nIt creaks."],
)
def test_a_page_of_several_stamped_posts_is_live(text: str) -> None:
    assert is_live(text)


@pytest.mark.parametrize("text", ["", "8 minutes ago\nThe bridge fell.", "The bridge fell at\n11:05 and again at\n12:10 today."])
def test_one_stamp_or_a_clock_time_in_prose_makes_no_live_page(text: str) -> None:
    assert not is_live(text)

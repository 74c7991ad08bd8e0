"""Stories found alone are the stories of the whole job."""

import rashomon
from rashomon.library import Library
from rashomon.model.received import Received


def test_grouping_alone_gives_the_stories_of_a_build(library: Library, corpus: list[Received]) -> None:
    assert rashomon.stories([item.article for item in corpus]) == library.stories()

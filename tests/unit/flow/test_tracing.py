"""Copies of articles that are not kept are those of a library, found without making one."""

from rashomon.library import Library
from rashomon.model.article import Article
from rashomon.model.received import Received

REPORT = (
    "The ferry Lady Merrow struck a sandbank off Tarn Island late on Monday with 48 people aboard, the coastguard of Ostrand said. "
    "Lifeboats from Velden and Skerry took all passengers off by two in the morning, and three of them were treated for cold. "
    "“We had no warning of the sandbank at all, and the chart shows none,” said the master, Ida Brandt, on Tuesday."
)
ARTICLES = (
    Article("gazette", f"{REPORT}\n\nDivers looked at the hull of the Lady Merrow.", source="The Gazette", published_at="2031-03-04"),
    Article("post", f"{REPORT}\n\nThe Gazette reported that Merrow Lines has cancelled its sailings to Tarn Island.", source="The Post"),
    Article("baths", "Councillor Brede Halvor said that the roof of the baths in Quay Street would cost four million crowns."),
    Article("quarry", "A fire broke out in the Tolvane quarry and burnt for nine hours before engines from Harl arrived."),
)  # fmt: skip


def test_directions_are_those_of_dossiers_and_only_stories_with_something_shared_are_annotated() -> None:
    """`rashomon copies` of articles annotated all of them and wrote every dossier."""
    told: list[tuple[str, int, int | None]] = []
    with Library.temporary() as kept, Library.temporary() as grouped:
        kept.add(ARTICLES)
        grouped.group(Received(article.id, article) for article in ARTICLES)
        found = list(grouped.trace_copies(progress=lambda *step: told.append(step)))
        assert found == list(kept.copies())
    assert {(copy["source"]["article"], copy["direction"]) for copy in found} == {("gazette", "known")}
    assert told == [("annotate", 2, 2)]

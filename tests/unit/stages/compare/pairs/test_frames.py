"""Text that a few articles of one outlet have round news of their own makes no story of them; a report that they take over does."""

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Profile
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.pairs import find_pairs, indexed
from rashomon.stages.compare.stories import group_stories

HEAD = (
    "The Marl Herald brings you the news of the valley every morning before six, in print and on your telephone. Readers tell us that "
    "they value the calm of our pages, and we promise to keep it so. Write to the editor, Tilda Brock, at the house by the weir."
)
FOOT = (
    "The Marl Herald was founded in 1871 by the printer Amos Kettering and belongs to its staff. It is printed in Upper Kettle on paper "
    "from the mills of Stennet. Whoever subscribes before Easter receives the almanac, the map of footpaths and a bag of oats for free."
)
NEWS = (
    "Owls return to the church tower. A pair of barn owls nests again in the tower of Saint Swithin, after the bell ringers built them "
    "a box of oak. The verger counted four eggs, and evensong is rung on the small bell alone until the young have flown in July.",
    "Cheese thief gives himself up. The man who took eleven wheels of cheese from a dairy in February walked into the police station "
    "with the last of them under his arm. He had meant to sell them at a fair, he said, and had found that he could not stop eating.",
    "Pupils build a bridge of spaghetti. Forty kilograms hung from the bridge that the physics class had glued together out of dry "
    "spaghetti before it burst over the teacher. The record of the county stands at sixty-three, held by engineers of a shipyard.",
    "Council quarrels over lamps. Should the lamps on the promenade burn all night? The Greens want them dark from eleven because of the "
    "moths, the Conservatives bright because of the drunks. The vote was put off until somebody has asked the moths, said the mayor.",
    "Swimmer crosses the strait at seventy. Nobody older has done it: Ottilie Frey swam the nine miles to the lighthouse in seven hours, "
    "greased with lard and singing. Jellyfish stung her twice. She will rest a week, she said on the beach, and then swim back.",
)
WIRE = (
    "Dam at Inverlay holds after night of fear. The dam above Inverlay held on Tuesday although the water stood a hand below its crest. "
    "Soldiers had piled forty thousand sandbags in the night, and pumps brought from the harbour threw the lake into the next valley. "
    "Fiona Raith of the water company wept when the gauge began to fall. Nine hundred people slept in the gymnasium of Torsk."
)


def article(id: str, text: str) -> Profile:
    found = Article(id, text)
    return profile_article(found, (Block(Span(id, 0, len(text)), "body"),))


def stories(texts: dict[str, str]) -> list[tuple[str, ...]]:
    profile = {id: article(id, text) for id, text in texts.items()}
    return [story.articles for story in group_stories(profile, find_pairs(**indexed(profile)))]


def test_a_handful_of_articles_with_the_same_head_and_foot_are_stories_of_their_own() -> None:
    for count in (2, 3, 5):
        texts = {f"a{number}": f"{HEAD}\n\n{text}\n\n{FOOT}" for number, text in enumerate(NEWS[:count])}
        assert stories(texts) == [(id,) for id in texts]


def test_reports_of_one_event_stay_together_whatever_stands_round_them() -> None:
    other = WIRE.replace("Soldiers had piled forty thousand sandbags in the night", "All night soldiers piled up sandbags, forty thousand")
    assert stories({"a": f"{HEAD}\n\n{WIRE}\n\n{FOOT}", "b": f"{HEAD}\n\n{other}\n\n{FOOT}"}) == [("a", "b")]


def test_a_wire_report_that_each_outlet_frames_for_itself_is_one_story() -> None:
    assert stories({"a": f"{WIRE}\n\n{FOOT}", "b": f"{HEAD}\n\n{WIRE}", "c": WIRE}) == [("a", "b", "c")]


def test_a_lead_taken_over_before_words_of_ones_own_on_the_same_event_is_one_story() -> None:
    lead = " ".join(WIRE.split()[:45])
    one = (
        "In Inverlay the baker, Hob Tarrant, had loaded his oven on to a cart. He unloaded it again at noon, and gave "
        "the bread to the soldiers."
    )
    other = (
        "The water company Clearwater will answer to a committee. Fiona Raith had asked for a new spillway at Inverlay "
        "two years ago and got none."
    )
    assert stories({"a": f"{lead}. {one}", "b": f"{lead}. {other}"}) == [("a", "b")]

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Profile, Story
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.pairs import find_pairs, indexed
from rashomon.stages.compare.stories import group_stories

FERRY = (
    "Ferry runs aground off Tarn Island. The Lady Merrow struck a sandbank while leaving the harbour at Ostrand; lifeboats took off 48.",
    "Passengers of the Lady Merrow were brought to Ostrand by lifeboat after the ferry stuck on a sandbank off Tarn Island.",
    "Merrow Lines cancels sailings: divers look at the hull of the ferry Lady Merrow, aground off Tarn Island since Monday.",
)
BATHS = (
    "Ostrand council closes the swimming baths in Quay Street: the roof would cost four million crowns, said Brede Halvor.",
    "Swimmers protest in Quay Street as councillor Brede Halvor defends closing the baths over the cost of the roof.",
)


def article(id: str, text: str, day: str | None = None) -> Profile:
    found = Article(id, text, published_at=day)
    return profile_article(found, (Block(Span(id, 0, len(text)), "body"),) if text else ())


def stories(*profiles: Profile) -> tuple[Story, ...]:
    profile = {found.article: found for found in profiles}
    return group_stories(profile, find_pairs(**indexed(profile)))


def test_accounts_of_one_event_are_one_story() -> None:
    profiles = [article(f"f{n}", text) for n, text in enumerate(FERRY)] + [
        article(f"b{n}", text) for n, text in enumerate(BATHS)
    ]
    assert [story.articles for story in stories(*profiles)] == [("b0", "b1"), ("f0", "f1", "f2")]


COLLAPSE = (
    "Footbridge at Tolland falls into the Arn. The footbridge at Tolland fell into the Arn on Sunday night; a cyclist, Jon Reth, 31, "
    "drowned. Engineer Sven Adair had warned of rust in the cables. The council of Tolland closed the towpath.",
    "Cyclist drowns as Tolland footbridge collapses. Jon Reth, 31, was crossing the Arn at Tolland on Sunday when the cables of the "
    "footbridge parted. Rust had been reported by engineer Sven Adair in spring; the council did not act.",
    "Rust in the cables: why the Tolland footbridge fell. Engineer Sven Adair measured rust in every cable of the footbridge over "
    "the Arn. On Sunday the cables parted and the cyclist Jon Reth drowned. The council of Tolland is silent.",
    "Council of Tolland to answer for footbridge. Prosecutors question the council of Tolland, which knew of the rust in the cables "
    "of the footbridge over the Arn that killed Jon Reth on Sunday. Engineer Sven Adair will give evidence.",
    "From Port Essen the divers came. Divers from Port Essen raised the deck of the footbridge out of the Arn, a slow labour of two days "
    "with chains and a crane. Nobody in Port Essen remembers a cold like that; the cyclist, Jon Reth, was twenty minutes in the water.",
)


def test_a_note_takes_no_account_out_of_a_story_by_the_name_of_a_place() -> None:
    note = "Port Essen ferry cancelled. The ferry to Port Essen was cancelled on Friday because of the wind."
    accounts = tuple(article(f"c{n}", text) for n, text in enumerate(COLLAPSE))
    assert len(stories(*accounts)) == 1
    assert [story.articles for story in stories(*accounts, article("note", note))] == [("c0", "c1", "c2", "c3", "c4"), ("note",)]


def test_a_note_that_names_the_town_is_not_of_the_towns_large_story() -> None:
    note = "Bus to Tolland earlier. The last bus to Tolland leaves the market at ten past nine from Monday."
    accounts = tuple(article(f"c{n}", text) for n, text in enumerate(COLLAPSE[:4]))
    assert [story.articles for story in stories(*accounts, article("note", note))] == [("c0", "c1", "c2", "c3"), ("note",)]


def test_a_flash_is_of_the_story_that_it_announces() -> None:
    flash = "URGENT: Footbridge collapses at Tolland. A footbridge over the Arn collapsed at Tolland on Sunday, police said."
    accounts = tuple(article(f"c{n}", text) for n, text in enumerate(COLLAPSE[:4]))
    assert len(stories(*accounts, article("flash", flash))) == 1


def test_a_storys_id_is_made_from_its_smallest_article() -> None:
    assert stories(article("b", FERRY[0]), article("a", FERRY[1]))[0].id == "s-a"


def test_reports_that_are_months_apart_are_two_stories() -> None:
    assert len(stories(article("a", FERRY[0], "2024-03-04"), article("b", FERRY[1], "2024-03-06"))) == 1
    assert len(stories(article("a", FERRY[0], "2024-03-04"), article("b", FERRY[1], "2024-09-06"))) == 2


def test_two_events_of_one_kind_are_parted_by_their_names() -> None:
    kind = "An earthquake of magnitude {m} shook villages near {place}; rescue teams from {town} searched the rubble, said {who}."
    one = [
        kind.format(m="5.6", place="Qarabel", town="Sundhar", who=f"Dr Elmas Tovik, {word}")
        for word in ("chief", "seismologist", "head", "expert")
    ]
    other = [
        kind.format(m="6.9", place="Lomaqui", town="Ferenza", who=f"Prof Ines Aldato, {word}")
        for word in ("chief", "geologist", "head", "expert")
    ]
    tails = ("Schools stayed shut.", "Aid came by air.", "Roads were blocked by stones.", "Hospitals asked for blood.")
    profiles = [article(f"{name}{n}", f"{text} {tail}") for name, group in (("a", one), ("b", other))
                for n, (text, tail) in enumerate(zip(group, tails, strict=True))]  # fmt: skip
    assert [story.articles for story in stories(*profiles)] == [("a0", "a1", "a2", "a3"), ("b0", "b1", "b2", "b3")]


def test_a_year_of_drifting_reports_is_not_one_story() -> None:
    words = [
        f"{a}{b}"
        for a in ("kar", "vel", "ost", "mer", "tan", "sku", "bro", "fin")
        for b in ("ag", "en", "ul", "ir", "om", "et", "ax", "oy")
    ]
    days = [f"2024-{1 + n // 28:02}-{1 + n % 28:02}" for n in range(300)]
    drifting = [
        article(f"d{n:03}", " ".join(f"{words[m % 64]}{m}" for m in range(n, n + 30)), days[n]) for n in range(300)
    ]
    assert max(len(story.articles) for story in stories(*drifting)) < 60


def test_articles_without_words_are_stories_of_their_own() -> None:
    assert [story.articles for story in stories(article("a", ""), article("b", ""))] == [("a",), ("b",)]


def test_no_articles_are_no_stories() -> None:
    assert stories() == ()


OUTLET = (
    "Bluewater Wire brings news of rivers, lakes and harbours to readers in nineteen provinces every morning except Sundays. "
    "Our correspondents travel by barge and bicycle; whoever has seen otters, eels or smugglers may ring the newsroom at any hour. "
    "Subscribers receive the almanac of tides, the crossword of the lock keepers and a tin of smoked perch at midwinter. "
)
SUBJECTS = (
    "carpenter chapel organ bellows varnish", "tractor barley drought insurer acre", "violin auction forgery dealer lacquer",
    "tunnel drill granite subway cavern", "vaccine clinic measles toddler syringe", "goalkeeper penalty stadium referee trophy",
    "senator ballot recount precinct lawsuit", "comet telescope astronomer dome nebula", "bakery rye oven apprentice strike",
    "glacier avalanche skier chalet helicopter", "printer banknote counterfeit cellar raid", "beekeeper hive mite honey orchard",
    "opera soprano understudy curtain encore",
)  # fmt: skip


def told(subject: str, account: int) -> str:
    a, b, c, d, e = subject.split()
    return (
        f"{a} and {b}: {c} named. Nobody at the {b} knew how {d} came by a {e}; of {c} and {a} all spoke.",
        f"How {d} met {e}. It was a {a}, and no {b}, that brought {c} and {d} so near.",
        f"More {c} for every {b}. Without {e} there is no {a}, they hold, and no {d} at all.",
    )[account]  # fmt: skip


def test_a_feed_whose_own_paragraphs_are_more_than_half_of_each_article_is_not_one_giant_story() -> None:
    """The likeness of articles once weighed the words of boilerplate, and the whole feed became one story."""
    profiles = [
        article(f"{number:02}-{account}", f"{told(subject, account)} {OUTLET}{told(subject, (account + 1) % 3)[:40]}")
        for number, subject in enumerate(SUBJECTS) for account in range(3)
    ]  # fmt: skip
    assert [story.articles for story in stories(*profiles)] == [
        tuple(f"{number:02}-{account}" for account in range(3)) for number in range(len(SUBJECTS))
    ]


def test_a_report_that_dozens_of_outlets_run_is_one_story_with_the_accounts_of_others() -> None:
    """All its runs of words are those of many articles, and yet it is what they report."""
    runs = [article(f"r{n:02}", f"{FERRY[0]} {FERRY[2]} Page {n}.") for n in range(40)]
    assert len(stories(*runs, article("f1", FERRY[1]))) == 1


QUAKES = (
    ("A magnitude {m} earthquake struck {place}, seismologists said, and houses collapsed. Rescuers with dogs searched the rubble of "
     "a school for survivors, people spent the night in parks for fear of aftershocks, landslides blocked roads near {town}, said {who}."),
    ("Rescuers with dogs searched the rubble near {town} after the magnitude {m} earthquake; landslides blocked roads, seismologists "
     "expected aftershocks, and survivors from collapsed houses in {place} spent the night in parks. {who} put the dead at {dead}."),
)  # fmt: skip
SHAKEN = (
    {"m": "5.6", "place": "Qarabel", "town": "Sundhar", "dead": "31", "who": "Elmas Tovik"},
    {"m": "6.9", "place": "Lomaqui", "town": "Ferenza", "dead": "204", "who": "Ines Aldato"},
)


def test_two_events_of_one_kind_in_one_week_are_parted_though_few_report_them() -> None:
    """What all quakes have in common once joined them: ordinary words weighed as much as names and figures."""
    profiles = [
        article(f"{name}{n}", kind.format(**facts), "2024-03-05")
        for name, facts in zip("ab", SHAKEN, strict=True) for n, kind in enumerate(QUAKES)
    ]  # fmt: skip
    assert [story.articles for story in stories(*profiles)] == [("a0", "a1"), ("b0", "b1")]


TOWN = (
    ("Brede Halvor, mayor of Ostrand in Tarn County, ran from a burning bakery in Quay Street: an oven had burst and flour burnt.",
     "In Quay Street, Ostrand, flour and ash cover what the burst oven left of the bakery; Tarn County pays for it, says Brede Halvor."),
    ("A girl of nine beat the chess champion of Tarn County with a bishop in Quay Street; Brede Halvor of Ostrand had lost to her too.",
     "Chess players in Ostrand admire how the girl of Quay Street gave a bishop to beat Brede Halvor, champion of Tarn County."),
)  # fmt: skip


def test_two_events_in_one_town_are_parted_though_all_their_names_are_the_same() -> None:
    """A town, its county, its mayor and a street once made one story of all that happened there."""
    profiles = [
        article(f"{name}{n}", text, "2024-03-05") for name, told in zip("ab", TOWN, strict=True) for n, text in enumerate(told)
    ]  # fmt: skip
    assert [story.articles for story in stories(*profiles)] == [("a0", "a1"), ("b0", "b1")]

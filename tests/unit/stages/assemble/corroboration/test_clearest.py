"""Which wording of a statement is shown."""

from tests.told import facts_of

from rashomon.model.article import Article
from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.clearest import Clearest
from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.facts import Fact

HANGING = "The council met on Tuesday, a day after the dam at Tarn burst above the town."
MAIN = "The dam at Tarn burst above the town. Nobody was hurt."


def chosen(texts: tuple[str, ...], hub: str, *others: str, mangled: frozenset[str] = frozenset()) -> str:
    """The words of the clearest of the clauses that hold these words."""
    articles = {id: Article(id=id, text=text) for id, text in zip("abc", texts, strict=False)}
    facts = facts_of(*texts)

    def clause(words: str) -> Fact:
        return min((f for f in facts if words in f.claim.span.of(articles[f.article].text)), key=lambda f: len(f.claim.span))

    first, *_ = Clearest(articles, mangled).first([clause(words) for words in (hub, *others)], differences)
    return first.claim.span.of(articles[first.article].text)


def test_a_main_clause_is_shown_in_place_of_one_that_hangs_on_another() -> None:
    """A statement of five origins was worded "a day after the Skelder Bridge fell"."""
    assert chosen((HANGING, MAIN), "after the dam", "The dam at Tarn burst above") == "The dam at Tarn burst above the town"
    assert chosen((HANGING, MAIN), "The dam at Tarn burst above", "after the dam") == "The dam at Tarn burst above the town"


def test_a_clause_that_names_its_subject_is_shown_in_place_of_a_pronoun() -> None:
    texts = ("Lena Morrow spoke. She opened the sluice gate on Monday morning.", "Lena Morrow opened the sluice gate on Monday morning.")
    assert chosen(texts, "She opened", "Lena Morrow opened").startswith("Lena Morrow opened")


def test_another_account_is_shown_in_place_of_one_that_a_machine_has_been_through() -> None:
    texts = ("The experts from both lands discussed the quota on Monday.", "Experts from both countries discussed the quota on Monday.")
    hub, other = "The experts from both lands", "Experts from both countries"
    assert chosen(texts, hub, other).startswith(hub)
    assert chosen(texts, hub, other, mangled=frozenset("a")).startswith(other)


def test_what_tells_another_number_or_ends_within_a_quotation_is_not_shown() -> None:
    told = "The dam at Tarn burst above 14 houses of the town."
    assert chosen((HANGING, told), "after the dam", "burst above 14 houses").endswith("after the dam at Tarn burst above the town")
    open_quotation = "The dam at Tarn “burst above the town."
    assert "after the dam" in chosen((HANGING, open_quotation), "after the dam", "“burst above")


def test_somebody_named_is_shown_though_his_age_is_told_or_a_number_less() -> None:
    hub = "He opened the sluice gate on Monday morning after 14 calls."
    aged = "Owen Marsh, 41, opened the sluice gate on Monday morning."
    assert chosen((hub, aged), "He opened", "Owen Marsh, 41").startswith("Owen Marsh, 41")
    longer = "Owen Marsh opened the sluice gate on Monday morning for 20 years."
    assert chosen((hub, longer), "He opened", "Owen Marsh opened").startswith("He opened"), "a term is a number of its own"


def test_nothing_else_changes_with_the_wording() -> None:
    """Where the wording that reads best agrees with the first one and not with what agrees with that, the first one stays."""
    third = "The dam at Tarn burst above the town on Sunday."
    texts = (HANGING, MAIN, third)
    articles = {id: Article(id=id, text=text) for id, text in zip("abc", texts, strict=True)}
    facts = facts_of(*texts)
    group = [min((f for f in facts if f.article == id and f.head == "burst"), key=lambda f: len(f.claim.span)) for id in "abc"]

    def tell(one: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
        return {"date": (one.claim.span, other.claim.span)} if {one.article, other.article} == {"b", "c"} else {}

    assert Clearest(articles, frozenset()).first(group, tell)[0].article == "a"


def test_a_verb_and_a_pronoun_alone_say_nothing_and_another_account_is_shown() -> None:
    """An item was worded "challenged them"."""
    short = "The warship turned towards the skiffs and challenged them."
    longer = "The frigate turned towards the skiffs and challenged them by radio."
    assert chosen((short, longer), "challenged them", "challenged them by").endswith("challenged them by radio")
    articles = {"a": Article(id="a", text=short), "b": Article(id="b", text=longer)}
    thin = [fact for fact in facts_of(short, longer) if Clearest(articles, frozenset()).says_nothing(fact)]
    assert [fact.claim.span.of(short) for fact in thin] == ["challenged them"]

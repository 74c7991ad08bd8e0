from dataclasses import replace

from rashomon.model.span import Span
from rashomon.model.story import Entity, Variant
from rashomon.stages.compare.entities.damage import mark_garbled


def entity(name: str, **variants: tuple[str, tuple[str, ...]]) -> Entity:
    """Variants by article: a=("form", grounds)."""
    made = [
        Variant(form, (Span(article, 10 * n, 10 * n + 5),), grounds) for n, (article, (form, grounds)) in enumerate(variants.items())
    ]
    return Entity(f"e-{name}", name, "person", (), tuple(made))


def garbled(entities: list[Entity]) -> set[str]:
    return {variant.exact for marked in mark_garbled(entities) for variant in marked.variants if variant.garbled}


SAME = ("same-form",)
HEARD = ("transliteration",)


def test_an_article_that_spells_two_names_its_own_way_is_mangled() -> None:
    lowrie = entity("Peter Lowrie", a=("Peter Lowrie", SAME), b=("Peter Lowry", HEARD))
    ash = entity("Helen Ashcombe", a=("Helen Ashcombe", SAME), b=("Helen Ashcomb", HEARD))
    assert garbled([lowrie, ash]) == {"Peter Lowry", "Helen Ashcomb"}


def test_one_spelling_of_its_own_is_a_choice() -> None:
    lowrie = entity("Peter Lowrie", a=("Peter Lowrie", SAME), b=("Peter Lowry", HEARD))
    ash = entity("Helen Ashcombe", a=("Helen Ashcombe", SAME), b=("Helen Ashcombe", SAME))
    assert garbled([lowrie, ash]) == set()


def test_known_transliterations_are_never_garbled() -> None:
    one = entity("Ivan Marensky", a=("Ivan Marensky", SAME), b=("Ivan Marenskyy", HEARD))
    two = entity("Anna Volkov", a=("Anna Volkov", SAME), b=("Anna Volkow", HEARD))
    assert garbled([one, two]) == set()


def test_forms_of_given_names_alone_make_no_article_mangled() -> None:
    one = entity("Sergei Bodrin", a=("Sergei Bodrin", SAME), b=("Sergey Bodrin", ("nickname",)))
    two = entity("Alexander Pohl", a=("Alexander Pohl", SAME), b=("Aleksandr Pohl", ("nickname",)))
    assert garbled([one, two]) == set()


def test_a_spelling_that_far_fewer_articles_have_is_a_mistake() -> None:
    rait = entity(
        "Duncan Rait", a=("Duncan Rait", SAME), b=("Rait", ("family-name",)), c=("Duncan Raite", HEARD),
    )  # fmt: skip
    assert garbled([rait]) == {"Duncan Raite"}


def test_names_from_other_scripts_are_spelt_as_one_likes() -> None:
    dalman = entity("Massoud Dalman", a=("Massoud Dalman", SAME), b=("Massoud Dalman ", SAME), c=("Masoud Dalman", HEARD))
    bodrin = entity("Sergei Bodrin", a=("Sergei Bodrin", SAME), b=("Bodrin", ("family-name",)), c=("Sergei Bodryn", HEARD))
    assert garbled([dalman, bodrin]) == set()


def test_one_of_several_is_no_mistake() -> None:
    awards = entity("Harrow Awards", a=("Harrow Awards", SAME), b=("Harrow Awards ", SAME), c=("Harrow Award", ("similar-spelling",)))
    assert garbled([replace(awards, kind="organisation")]) == set()


def test_a_name_that_holds_both_words_is_not_misspelt() -> None:
    """Bug: one article's "Gullis" for the Gulls made "Port Gullis Gulls" garbled, where the town is called so."""
    variants = [("Gulls", f"x{n}") for n in range(6)] + [("Gullis", "y"), ("Port Gullis Gulls", "z")]
    spans = {form: tuple(Span(article, 0, 5) for f, article in variants if f == form) for form, _ in variants}
    club = Entity("e-g", "Gulls", "organisation", (), tuple(Variant(form, places, SAME) for form, places in spans.items()))
    assert garbled([club]) == {"Gullis"}

from rashomon.stages.annotate.mentions.naming import Named, name_all


def names(*forms: tuple[str, str]) -> list[str]:
    return name_all([Named(form, "person", title) for form, title in forms])


def test_two_of_one_family_name_the_last_named_is_meant() -> None:
    said = names(("Ada Kovac", ""), ("Kovac", ""), ("Bruno Kovac", ""), ("Kovac", ""))
    assert said == ["Ada Kovac", "Ada Kovac", "Bruno Kovac", "Bruno Kovac"]


def test_a_given_name_alone_is_enough() -> None:
    assert names(("Ada Kovac", ""), ("Ada", "")) == ["Ada Kovac", "Ada Kovac"]


def test_a_misspelt_family_name_joins_the_full_name() -> None:
    assert names(("Ada Kovalenko", ""), ("Kovalenkko", "")) == ["Ada Kovalenko", "Ada Kovalenko"]


def test_short_and_long_names_of_a_body() -> None:
    said = name_all([Named(form, "organisation") for form in ("Dreyling Motors Inc.", "Dreyling", "Skelby Mills")])
    assert said == ["Dreyling Motors Inc.", "Dreyling Motors Inc.", "Skelby Mills"]


def test_places_of_one_entry_are_one() -> None:
    said = name_all([Named("U.S.", "place", "", "geonames:1"), Named("United States", "place", "", "geonames:1")])
    assert said == ["United States", "United States"]


def test_a_relative_introduced_in_between_does_not_take_the_family_name_over() -> None:
    forms = [("Ada Kovac", ""), *[("Kovac", "")] * 3, ("Bruno Kovac", ""), ("Kovac", ""), ("Carla Berg", ""), ("Kovac", "")]
    assert names(*forms)[-3:] == ["Bruno Kovac", "Carla Berg", "Ada Kovac"]


def test_siblings_whose_given_names_begin_alike_are_two() -> None:
    assert names(("Charlene Kovac", ""), ("Charlie Kovac", "")) == ["Charlene Kovac", "Charlie Kovac"]


def test_a_nickname_inside_a_name_is_no_part_of_it_and_may_stand_alone() -> None:
    said = names(("Bruno Kovac", ""), ("Bruno “Duke” Kovac", ""), ("Bruno (Duke) Kovac", ""), ("Duke", ""))
    assert said == ["Bruno Kovac"] * 4
    assert names(("Bruno “Duke” Kovac", ""), ("Kovac", "")) == ["Bruno “Duke” Kovac"] * 2


def test_acronyms_a_letter_apart_are_two_names() -> None:
    assert name_all([Named("IRNA", "organisation"), Named("ISNA", "organisation")]) == ["IRNA", "ISNA"]


def test_names_side_by_side_are_two_however_alike() -> None:
    """Bug: in "Medicare and Medicaid" the second was a spelling of the first."""
    forms = [("Harbourcare", False), ("Harbourcard", True), ("Harbourcare", False)]
    assert name_all([Named(form, "organisation", beside=beside) for form, beside in forms]) == [form for form, _ in forms]
    assert name_all([Named(form, "organisation") for form, _ in forms]) == ["Harbourcare"] * len(forms)

from rashomon.stages.assemble.corroboration.synonyms import term_for


def test_words_that_news_puts_for_one_another_are_one_term() -> None:
    for one, other in (("begin", "starting"), ("loans", "lends"), ("postponed", "delays"), ("upper", "top")):
        assert term_for(one) == term_for(other)


def test_a_noun_made_of_a_verb_is_the_verb() -> None:
    assert term_for("inspection") == term_for("inspectors") == term_for("inspected")
    assert term_for("investigations") == term_for("investigate")


def test_short_words_that_only_end_like_such_nouns_stay_apart() -> None:
    assert term_for("station") != term_for("state")
    assert term_for("nation") != term_for("native")
    assert term_for("section") != term_for("sect")


def test_a_short_verb_keeps_its_silent_e() -> None:
    assert term_for("voted") == term_for("voting") == term_for("vote")
    assert term_for("hoped") == term_for("hope") != term_for("hopped")


def test_a_word_of_two_senses_is_only_itself() -> None:
    assert term_for("close") != term_for("near")
    assert term_for("fired") != term_for("fire"), "who is fired is dismissed, or was shot at"


def test_a_bent_form_is_its_verb_but_where_it_is_another_word_too() -> None:
    assert term_for("led") == term_for("lead")
    assert term_for("began") == term_for("started")
    assert term_for("found") != term_for("find")

from rashomon.text.alignment import Row, Stretch, align, find_matches, find_stretches


def test_neighbouring_additions_and_drops_are_one_change() -> None:
    one, other = "the ship struck a sandbank at night".split(), "the ship hit a reef late at night".split()
    changed = [step for step in align(one, other) if not step[0]]
    assert changed == [(False, 2, 3, 2, 3), (False, 4, 5, 4, 6)]


def test_equal_texts_are_one_step() -> None:
    words = "no change at all".split()
    assert align(words, words) == [(True, 0, 4, 0, 4)]


def test_matches_are_as_long_as_they_can_be() -> None:
    one, other = "x a b c d e y".split(), "q r a b c d e".split()
    assert [(m.one, m.other, m.length) for m in find_matches(Row.of(one), Row.of(other))] == [(1, 2, 5)]


def test_matches_near_each_other_are_one_stretch() -> None:
    one = "a b c d e X f g h i".split()
    other = "a b c d e Y Z f g h i".split()
    assert find_stretches(Row.of(one), Row.of(other), gap=3, least=3) == [Stretch(0, 10, 0, 11)]
    assert find_stretches(Row.of(one), Row.of(other), gap=1, least=3) == [Stretch(0, 5, 0, 5), Stretch(6, 10, 7, 11)]
    assert find_stretches(Row.of(one), Row.of(other), gap=1, least=5) == [Stretch(0, 5, 0, 5)]


def test_a_run_repeated_without_end_starts_nothing() -> None:
    assert find_matches(Row.of(["same"] * 500), Row.of(["same"] * 500)) == []

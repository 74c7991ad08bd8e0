"""Short names of articles."""

from rashomon.exports.letters import letters


def test_after_z_two_letters() -> None:
    named = letters(str(i) for i in range(28 * 26))
    assert [named["0"], named["25"], named["26"], named["51"], named["52"], named["702"]] == ["A", "Z", "AA", "AZ", "BA", "AAA"]
    assert len(set(named.values())) == len(named)

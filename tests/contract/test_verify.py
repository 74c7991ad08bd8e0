"""`verify` passes over every dossier and refuses one in which a character was changed."""

import copy
import json
from collections.abc import Iterator
from typing import Any

from rashomon.library import Library


def test_every_dossier_verifies(library: Library) -> None:
    assert list(library.verify()) == []


def test_a_changed_piece_of_evidence_is_refused_wherever_it_stands(library: Library) -> None:
    data = json.loads(json.dumps(library.published(next(library.dossiers()))))
    places = list(pieces(data))
    assert len(places) > 100
    for keys in places[:: len(places) // 100]:
        changed = copy.deepcopy(data)
        piece = at(changed, keys)
        piece["exact"] = piece["exact"][:-1] + ("x" if piece["exact"][-1] != "x" else "y")
        assert list(library.check(changed)), f"a changed character at {keys} was not refused"


def test_a_moved_span_a_changed_hash_and_a_wrong_count_are_refused(library: Library) -> None:
    data = json.loads(json.dumps(library.published(next(library.dossiers()))))
    moved = copy.deepcopy(data)
    piece = at(moved, next(pieces(moved)))
    piece["start"], piece["end"] = piece["start"] + 1, piece["end"] + 1
    assert list(library.check(moved))
    assert list(library.check({**data, "articles": [{**data["articles"][0], "text_sha256": "0"}, *data["articles"][1:]]}))
    assert list(library.check({**data, "story": {**data["story"], "origins": data["story"]["origins"] + 1}}))
    unknown = copy.deepcopy(data)
    next(side for item in unknown["corroborations"] for side in item["sides"] if side["stance"] != "mentions")["origin"] = "nobody"
    assert list(library.check(unknown))


def test_a_value_that_was_altered_or_a_line_that_was_taken_out_is_told(library: Library) -> None:
    """`verify` passed over a figure of 99 whose words were "three"."""
    data = json.loads(json.dumps(library.published(next(library.dossiers()))))
    assert library.compare(data) == []
    altered, shorter, otherwise = (copy.deepcopy(data) for _ in range(3))
    altered["figures"][0]["values"][0]["value"] = "99"
    assert list(library.check(altered)) == [], "its words are what they were"
    (told,) = library.compare(altered) or ()
    assert ".figures[0].values[0].value: says '99', but" in told
    del shorter["quotes"][3]
    (told,) = library.compare(shorter) or ()
    assert f".quotes: has {len(shorter['quotes'])} entries, but" in told
    otherwise["manifest"]["options"]["as_of"] = "2024-01-01"
    assert library.compare(otherwise) is None


def pieces(data: Any, keys: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(data, dict):
        if {"article", "start", "end", "exact"} <= data.keys():
            yield keys
        for key, value in data.items():
            yield from pieces(value, (*keys, key))
    elif isinstance(data, list):
        for i, value in enumerate(data):
            yield from pieces(value, (*keys, i))


def at(data: Any, keys: tuple[Any, ...]) -> Any:
    for key in keys:
        data = data[key]
    return data

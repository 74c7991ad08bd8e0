"""The short notation in which the expectations of the example corpus are written.

A place in an article is written ``"wire argus | words"``: the keys of the articles, a bar, and the words as they stand there.

``[words]``      only what stands in square brackets is meant; the rest makes the place unique
``from … to``    everything from the first words to the last
``words #2``     the second place where the words stand (they must stand once otherwise)

A place written for several articles stands for one place in each.  A space matches any white space.
"""
from __future__ import annotations

import re
from typing import Any, NamedTuple

Json = dict[str, Any]


class NotationError(ValueError):
    """The words of a place do not stand in the article, or stand there more than once."""


class Place(NamedTuple):
    article: str
    start: int
    end: int


def parse_place(written: str) -> tuple[list[str], str]:
    keys, bar, words = written.partition(" | ")
    if not bar:
        raise NotationError(f"no article in {written!r}")
    return keys.split(), words


def find_places(written: str, texts: dict[str, str]) -> list[Place]:
    """One place for each article named; articles whose text is not known are left out."""
    keys, words = parse_place(written)
    return [Place(key, *find_words(words, texts[key], key)) for key in keys if key in texts]


def find_words(words: str, text: str, where: str = "") -> tuple[int, int]:
    words, _, nth = words.partition(" #")
    hits = list(re.finditer(to_pattern(words), text, re.DOTALL))
    if not hits or (len(hits) > 1 and not nth) or len(hits) < int(nth or 1):
        raise NotationError(f"{where}: {words!r} found {len(hits)} times")
    hit = hits[int(nth or 1) - 1]
    return hit.span("span") if "[" in words else hit.span()


def to_pattern(words: str) -> str:
    if "[" not in words:
        return literal(words)
    before, _, rest = words.partition("[")
    span, _, after = rest.partition("]")
    return f"{literal(before)}(?P<span>{literal(span)}){literal(after)}"


def literal(words: str) -> str:
    escaped = re.sub(r"\s+", " ", words).split("…")
    return ".*?".join(re.escape(part).replace(r"\ ", r"\s+") for part in escaped)


# ---------------------------------------------------------------- sections, written short

def article(file: str, dates: list[str], why: str, **more: Any) -> Json:
    """``basis``: how its date is known; ``origin``: whose text it is (its own where not said); ``id``: of a JSON line."""
    return {"file": file, "dates": dates, "why": why, "basis": more.pop("basis", "stated"), "id": None, "source": None,
            "title": None, "origin": None} | more


def name(canonical: str, kind: str, *forms: str, **more: Any) -> Json:
    """``garbled``: forms that are not the name; ``only``: the articles to look in; ``optional``; ``also``."""
    return {"name": canonical, "kind": kind.split(), "forms": forms or (canonical,), "garbled": (), "only": None,
            "optional": False, "also": []} | more


def quote(speaker: str, *wordings: Json, also: tuple[str, ...] = ()) -> Json:
    return {"speaker": speaker, "also": list(also), "wordings": wordings}


def said(*pieces: str, form: str = "direct", **more: Any) -> Json:
    """One wording; every piece names the same articles.  ``best``, ``garbled``, ``optional``; ``alternatives``: other bounds that
    are right, each the words of its pieces."""
    return {"form": form, "pieces": pieces, "best": False, "garbled": False, "alternatives": (),
            "optional": form == "indirect"} | more


def figure(counted: str, unit: str, status: str, *values: Json, optional: bool = False) -> Json:
    return {"counted": counted, "unit": unit, "status": status.split(), "values": values, "optional": optional}


def count(value: str, *places: str, qualifier: str = "exact", low: str | None = None, high: str | None = None) -> Json:
    return {"value": value, "places": places, "qualifier": qualifier.split(), "low": low, "high": high}


def moment(what: str, dates: str, *places: str, optional: bool = False) -> Json:
    return {"what": what, "dates": stretches(dates), "places": places, "optional": optional}


def entry(what: str, dates: str, *places: str, **more: Any) -> Json:
    """A calendar entry.  ``where``, ``who``: the answers allowed; ``status``: words."""
    status = more.pop("status", "planned").split()
    return moment(what, dates, *places) | {"where": [], "who": [], "status": status} | more


def stretches(dates: str) -> list[list[str]]:
    """``2023-10-12``, ``2023-10-12/2023-10-14``, several apart by spaces; nothing for no date."""
    return [[d.split("/")[0], d.split("/")[-1]] for d in dates.split()]


def fact(what: str, *sides: str, **more: Any) -> Json:
    """A fact and the places that state it.  ``stance``, ``about``, ``difference``, ``optional``."""
    stance = more.pop("stance", "agrees").split()
    about = more.pop("about", "").split()
    return {"fact": what, "sides": sides, "stance": stance, "about": about, "difference": None, "optional": False} | more


def unlike(why: str, one: str, other: str) -> Json:
    return {"why": why, "pair": (one, other)}


def copy(kind: str, source: str, taken: str, **more: Any) -> Json:
    return {"kind": kind.split(), "passages": (source, taken), "direction": ["known"], "optional": False} | more


def fault(kind: str, place: str, wrong: str, likely: str | None = None, **more: Any) -> Json:
    """An integrity item.  ``level``: surface, sense or world."""
    return {"kind": kind.split(), "place": place, "wrong": wrong, "likely": likely, "level": "surface",
            "optional": False} | more


def correction(kind: str, place: str, before: str) -> Json:
    """A note in which an article takes something back.  ``before``: what it had said, in the note's words."""
    return {"kind": kind.split(), "place": place, "before": before}


def blank(asked: str, question: str, words: str, *places: str, answer: str = "not stated", optional: bool = False) -> Json:
    """A question that no article answers.  ``places``: where the articles raise it; ``words``: of which a right entry has one."""
    return {"asked": asked.split(","), "question": question, "answer": answer.split(","), "words": words.split(","),
            "places": places, "optional": optional}

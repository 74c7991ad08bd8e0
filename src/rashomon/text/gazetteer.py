"""Places of the world by name."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from rashomon.text.names.fold import fold

PlaceKind = Literal["country", "state", "continent", "city", "region"]


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

    def __init__(self, table: Iterable[str]) -> None:
        """From the lines of `data/places.tsv` (GeoNames, CC BY 4.0; made by `evaluation/names/places.py`)."""
        self._lines: dict[str, str] = {}
        for line in table:
            names, _, place = line.partition("\t")
            for name in names.split(","):
                self._lines[name] = place

    def find(self, name: str) -> Place | None:
        """The place that `name` most likely means, None where the gazetteer has none."""
        key = fold(name)
        line = self._lines.get(key) or self._lines.get(key.removeprefix("the "))
        return None if line is None else _place(line)


@lru_cache(maxsize=10_000)
def _place(line: str) -> Place:
    id, name, kind, country, latitude, longitude, population = line.split("\t")
    return Place(
        id, name, cast(PlaceKind, kind), country or None,
        float(latitude) if latitude else None, float(longitude) if longitude else None, int(population),
    )  # fmt: skip

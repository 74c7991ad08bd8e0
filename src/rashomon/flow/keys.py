"""Keys of work done: the same key needs no work again, a different one does."""

import hashlib
import json
from collections.abc import Sequence

from rashomon.model.dossier import BoundEntry, Manifest, StageEntry
from rashomon.model.options import Options
from rashomon.pipeline import STAGES
from rashomon.resources import model_entries
from rashomon.stage import Stage
from rashomon.version import VERSION


def digest(*parts: object) -> str:
    """sha256 of the parts as JSON."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def hashed(*parts: bytes) -> str:
    """sha256 of bytes that hold no zero byte, for keys of which there are tens of thousands."""
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def code(stages: Sequence[Stage]) -> str:
    """Of the stages' names and versions, the models, and this version of Rashomon."""
    return digest(
        VERSION,
        [(s.name, s.version) for s in stages],
        [(m.name, m.version, m.sha256) for m in model_entries()],
    )


def manifest(options: Options, articles_sha256: Sequence[str], bounded: tuple[BoundEntry, ...]) -> Manifest:
    """What made a dossier."""
    return Manifest(
        rashomon=VERSION, options=options.entries(),
        stages=tuple(StageEntry(s.name, s.version, {}) for s in STAGES), models=model_entries(),
        articles_sha256=tuple(sorted(articles_sha256)), bounded=bounded,
    )  # fmt: skip

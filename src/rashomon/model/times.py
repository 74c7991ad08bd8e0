"""Time expressions, before and after they are anchored (TIMEX3: ISO-TimeML, Pustejovsky et al. 2010)."""

from dataclasses import dataclass
from typing import Literal

from rashomon.model.span import Span

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["none", "publication", "previous"]
"""What an expression needs before it has a calendar value: nothing, the article's day, or the expression before it."""
Tense = Literal["past", "present", "future", "unknown"]
Modifier = Literal[
    "START", "MID", "END", "BEFORE", "AFTER", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
]  # fmt: skip
"""The values of TIMEX3 `mod` that the tagger gives."""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as it stands, with what can be known of it from its own words and its clause."""

    span: Span
    type: TimeType
    value: str
    """TIMEX3 value, X for every digit that its own words leave open: 2022-03-24, XXXX-03-24, XXXX-WXX-2, P3D, PRESENT_REF ..."""
    anchor: Anchor = "none"
    shift: tuple[tuple[str, int], ...] = ()
    """How to get from the anchor to the value: (("week", 1),) for "next week"; the steps are listed in `stages.compare.anchoring`."""
    tense: Tense = "unknown"
    """Of the clause it stands in: decides which Tuesday "on Tuesday" is."""
    over: bool = False
    """Whether a verb in the past has the time to itself ("ruled in February"); not where the past clause may hold a time that
    lies ahead ("set a hearing for February", "told of a cut in February")."""
    mod: Modifier | None = None
    """TIMEX3 `mod`: how the words blur or bound the value ("early March", "nearly a month")."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression on the calendar. `earliest` and `latest` are ISO dates or instants, both inclusive, None where undecided."""

    span: Span
    type: TimeType
    value: str
    earliest: str | None
    latest: str | None
    grounds: str
    """Published code: explicit | publication-day | weekday-before | weekday-after | previous-time | underspecified ..."""


@dataclass(frozen=True, slots=True)
class DateGround:
    """One reason for a publication date: a code, and the words it rests on (None for metadata)."""

    code: str
    evidence: Span | None


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published, as far as can be told. `candidates`: the days that fit, where few do."""

    article: str
    basis: Literal["stated", "inferred", "unknown"]
    day: str | None
    """ISO date, where one day is decided."""
    earliest: str | None
    latest: str | None
    grounds: tuple[DateGround, ...] = ()
    candidates: tuple[str, ...] = ()

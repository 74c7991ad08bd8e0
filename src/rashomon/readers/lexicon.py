"""What the formats of authority files call the kinds of names."""

from collections.abc import Mapping

from rashomon.model.annotation import MentionKind

KINDS: Mapping[str, MentionKind] = {
    "person": "person", "organisation": "organisation", "organization": "organisation", "company": "organisation",
    "place": "place", "group": "group", "event": "event", "other": "other",
}  # fmt: skip
"""The column `kind` of a table."""

FOLLOW_THE_MONEY: Mapping[str, MentionKind | None] = {
    "Person": "person", "Organization": "organisation", "Company": "organisation", "PublicBody": "organisation",
    "LegalEntity": None, "Event": "event", "Vessel": None, "Airplane": None, "Vehicle": None, "Thing": None,
}  # fmt: skip
"""Schemata of entities that bear a name; others (relations, documents, addresses) name nobody."""

WIKIDATA: Mapping[str, MentionKind] = {
    **dict.fromkeys(("Q5",), "person"),
    **dict.fromkeys(
        "Q43229 Q4830453 Q783794 Q6881511 Q891723 Q7278 Q327333 Q484652 Q163740 Q79913 Q3918 Q847017 Q476028 Q11032 Q192350 "
        "Q875538 Q31855 Q4438121 Q15911314 Q245065 Q2659904 Q11691 Q22687 Q16917 Q1110794 Q1193236 Q192283".split(),
        "organisation",
    ),
    **dict.fromkeys(
        "Q515 Q6256 Q3624078 Q5107 Q486972 Q532 Q3957 Q1549591 Q5119 Q35657 Q23442 Q4022 Q8502 Q56061 Q82794 Q123705 Q12280 "
        "Q23397 Q165 Q1637706 Q7930989 Q1093829 Q484170 Q262166 Q34442 Q41176".split(),
        "place",
    ),
    **dict.fromkeys("Q1190554 Q1656682 Q198 Q7944 Q2334719 Q27968055".split(), "event"),
}  # fmt: skip
"""Classes (P31, instance of) that are common in extracts; what is of no class here matches names of every kind."""

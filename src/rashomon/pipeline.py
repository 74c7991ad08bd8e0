"""The data flow on one page: which stage reads and writes what, in which order."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from rashomon.engines.local import without_collecting
from rashomon.model.annotated import Resolved
from rashomon.model.dossier import Established, Findings
from rashomon.model.story import Reuse
from rashomon.stage import ALONE, Stage, check
from rashomon.stages.annotate.claims import find_claims
from rashomon.stages.annotate.clean import label_blocks
from rashomon.stages.annotate.corrections import find_corrections
from rashomon.stages.annotate.figures import find_figures
from rashomon.stages.annotate.integrity import find_marks
from rashomon.stages.annotate.mentions import find_mentions
from rashomon.stages.annotate.parse import parse_article
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.annotate.quotes import find_quotes
from rashomon.stages.annotate.times import find_times
from rashomon.stages.assemble.blanks import Question, find_blanks, raise_questions, read_account
from rashomon.stages.assemble.chronology import (
    Event,
    find_events,
    gather_events,
    open_years,
    order_events,
    plan_calendar,
)
from rashomon.stages.assemble.corroboration import Fact, compare_claims, find_facts
from rashomon.stages.assemble.damage import read_damage
from rashomon.stages.assemble.digest import choose_digest
from rashomon.stages.assemble.dossier import write_accounts, write_dossier, write_names
from rashomon.stages.assemble.figure_ledger import keep_ledger
from rashomon.stages.assemble.labels import label_accounts
from rashomon.stages.assemble.membership import Term, find_membership, read_terms
from rashomon.stages.assemble.quote_families import Utterance, find_utterances, gather_families
from rashomon.stages.assemble.revisions import tell_revisions
from rashomon.stages.assemble.subject import describe_story, read_telling, survey_story
from rashomon.stages.compare.anchoring import anchor_times
from rashomon.stages.compare.authority import look_up_names
from rashomon.stages.compare.decided_names import correct_entities
from rashomon.stages.compare.decided_stories import correct_stories
from rashomon.stages.compare.entities import resolve_entities
from rashomon.stages.compare.names_by_article import part_entities
from rashomon.stages.compare.origins import Vocabulary, by_pair, in_pieces, read_vocabulary, trace_origins
from rashomon.stages.compare.pairs import find_boilerplate, find_pairs
from rashomon.stages.compare.publication import date_articles
from rashomon.stages.compare.reuse import compare_pairs, find_reuse
from rashomon.stages.compare.stories import group_stories
from rashomon.stages.compare.texts import read_text

STAGES: tuple[Stage, ...] = (
    # one article alone
    Stage("clean", "17", "article", ("article",), "blocks", label_blocks),
    Stage("parse", "4", "article", ("article", "blocks"), "parse", parse_article, ("language_model",)),
    Stage("mentions", "26", "article", ("article", "parse"), "mentions", find_mentions, ("gazetteer", "language_model")),
    Stage("times", "11", "article", ("article", "blocks", "parse"), "times", find_times),
    Stage("figures", "22", "article", ("article", "parse", "times"), "figures", find_figures),
    Stage("quotes", "29", "article", ("article", "blocks", "parse", "mentions"), "quotes", find_quotes),
    Stage("claims", "8", "article", ("article", "parse", "mentions", "times", "quotes"), "claims", find_claims),
    Stage("integrity", "16", "article", ("article", "blocks", "parse", "quotes"), "marks", find_marks, ("spelling",)),
    Stage("corrections", "5", "article", ("article", "blocks", "parse"), "corrections", find_corrections),
    Stage("profile", "4", "article", ("article", "blocks"), "profile", profile_article),
    # the library, as far as a change reaches
    Stage("pairs", "6", "library", ("changed", "index", "numbered", "outlines"), "pairs", find_pairs),
    Stage("boilerplate", "2", "library", ("pairs", "index", "profile"), "boilerplate", find_boilerplate),
    Stage("compare-pairs", "4", "library", ("pairs", "articles", "blocks", "profile", "boilerplate"), "found", compare_pairs),
    Stage("reuse", "2", "library", ("found", "profile"), "reuse", find_reuse),
    Stage("stories", "7", "library", ("profile", "pairs", "step"), "found_stories", group_stories),
    Stage("decided-stories", "1", "library", ("found_stories", "decisions"), "stories", correct_stories),
    # one story
    Stage("entities", "19", "story", ("articles", "mentions"), "found_entities", resolve_entities),
    Stage("decided-names", "1", "story", ("found_entities", "decisions"), "entities", correct_entities),
    Stage("names-by-article", "1", "story", ("articles", "entities"), "own_entities", part_entities),
    Stage("authority", "1", "story", ("entities", "authority"), "authorities", look_up_names),
    Stage("publication", "10", "story", ("articles", "times", "options"), "publications", date_articles),
    Stage("anchoring", "14", "story", ("articles", "times", "publications"), "resolved_times", anchor_times),
    Stage("resolved", "1", "account", ("publications", "resolved_times", "own_entities"), "resolved", Resolved),
    Stage("texts", "1", "account", ("articles",), "texts", read_text),
    Stage("vocabulary", "1", "account", ("texts", "blocks"), "vocabulary", read_vocabulary, kept=Vocabulary),
    Stage("shared", "1", "story", ("articles", "reuse"), "shared", by_pair),
    Stage("pieces", "1", "pair", ("shared", "texts"), "pieces", in_pieces, kept=tuple[Reuse, ...]),
    Stage("origins", "8", "story",
          ("articles", "texts", "blocks", "vocabulary", "quotes", "pieces", "publications"), "lineage",
          trace_origins),
    Stage("utterances", "6", "account", ("texts", "quotes", "marks", "own_entities", "claims"), "utterances", find_utterances,
          kept=tuple[Utterance, ...]),
    Stage("quote-families", "9", "story", ("utterances", "lineage"), "families", gather_families),
    Stage("figure-ledger", "25", "story",
          ("articles", "texts", "annotations", "resolved", "entities", "lineage"), "ledger", keep_ledger),
    Stage("open-years", "1", "story", ("publications",), "open_years", open_years),
    Stage("events", "32", "account",
          ("articles", "texts", "annotations", "resolved", "open_years"), "events", find_events, kept=tuple[Event, ...]),
    Stage("told", "20", "story", ("events", "lineage"), "told", gather_events),
    Stage("calendar", "10", "story", ("told", "entities", "articles"), "calendar", plan_calendar),
    Stage("facts", "26", "account",
          ("articles", "texts", "annotations", "resolved"), "facts", find_facts, kept=tuple[Fact, ...]),
    Stage("established", "1", "story", ("families", "ledger", "calendar"), "established", Established),
    Stage("corroboration", "53", "story",
          ("facts", "articles", "mentions", "entities", "lineage", "established"), "corroborations", compare_claims),
    Stage("chronology", "13", "story", ("told", "calendar", "corroborations", "lineage"), "chronology", order_events),
    Stage("damage", "5", "story", ("articles", "blocks", "marks", "entities", "families"), "integrity", read_damage),
    Stage("labels", "1", "story", ("articles", "blocks"), "labels", label_accounts),
    Stage("telling-words", "1", "account", ("texts", "blocks"), "telling", read_telling),
    Stage("survey", "2", "story",
          ("articles", "annotations", "telling", "labels", "lineage", "integrity", "entities"), "survey", survey_story),
    Stage("subject", "6", "story", ("survey", "entities"), "subject", describe_story),
    Stage("names", "1", "story", ("entities", "authorities"), "names", write_names),
    Stage("revisions", "1", "story", ("articles", "corrections", "making"), "revisions", tell_revisions),
    Stage("findings", "1", "story",
          ("lineage", "subject", "names", "families", "ledger", "chronology", "corroborations", "integrity", "revisions"), "findings",
          Findings),
    Stage("readings", "1", "account", ("articles", "texts", "annotations", "publications"), "readings", read_account),
    Stage("questions", "2", "account", ("articles", "texts", "annotations"), "questions", raise_questions, kept=tuple[Question, ...]),
    Stage("blanks", "14", "story", ("readings", "questions", "findings"), "blanks", find_blanks),
    Stage("digest", "25", "story", ("articles", "blocks", "claims", "findings"), "digest", choose_digest),
    Stage("terms", "2", "account", ("texts", "blocks"), "terms", read_terms, kept=tuple[Term, ...]),
    Stage("membership", "1", "story", ("articles", "terms", "decisions"), "membership", find_membership),
    Stage("accounts", "1", "story", ("articles", "lineage", "labels", "membership", "revisions", "making"), "accounts", write_accounts),
    Stage("dossier", "4", "story", ("accounts", "findings", "blanks", "digest", "annotations", "making"), "dossier", write_dossier),
)  # fmt: skip

check(STAGES)

ARTICLE_STAGES = tuple(stage for stage in STAGES if stage.scope == "article")
LIBRARY_STAGES = tuple(stage for stage in STAGES if stage.scope == "library")
STORY_STAGES = tuple(stage for stage in STAGES if stage.scope in ("story", "account", "pair"))


def needed(stages: Sequence[Stage], targets: Collection[str]) -> tuple[Stage, ...]:
    """The stages that the target records depend on, in order."""
    wanted = set(targets)
    chosen: list[Stage] = []
    for stage in reversed(stages):
        if stage.writes in wanted:
            wanted.update(stage.reads)
            chosen.append(stage)
    return tuple(reversed(chosen))


def writing(record: str) -> tuple[Stage, ...]:
    """The stage that writes the record, to be run by itself."""
    return tuple(stage for stage in STAGES if stage.writes == record)


def run(stages: Sequence[Stage], records: dict[str, Any], resources: Mapping[str, Any]) -> dict[str, Any]:
    """Run the stages in order over `records`, which grows by what each one writes."""
    with without_collecting():
        for stage in stages:
            if stage.scope == "account":
                records[stage.writes] = {id: run_alone(stage, records, id, resources) for id in records["articles"]}
            elif stage.scope == "pair":
                records[stage.writes] = {pair: run_between(stage, records, pair, resources) for pair in records[stage.reads[0]]}
            else:
                records[stage.writes] = stage.function(**{name: records[name] for name in stage.reads}, **_needs(stage, resources))
    return records


def run_alone(stage: Stage, records: Mapping[str, Any], article: str, resources: Mapping[str, Any]) -> Any:
    """What an account-scoped stage finds of one article of a story."""
    return stage.function(**{ALONE.get(name, name): records[name][article] for name in stage.reads}, **_needs(stage, resources))


def run_between(stage: Stage, records: Mapping[str, Any], pair: tuple[str, str], resources: Mapping[str, Any]) -> Any:
    """What a pair-scoped stage finds between two articles of a story."""
    first, *others = stage.reads
    of_each = {name: {id: records[name][id] for id in pair} for name in others}
    return stage.function(**{first: records[first][pair]}, **of_each, **_needs(stage, resources))


def _needs(stage: Stage, resources: Mapping[str, Any]) -> dict[str, Any]:
    return {name: resources[name] for name in stage.resources}

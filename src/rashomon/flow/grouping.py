"""Stories made again where articles came, went or met others."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection

from rashomon.engines.local import without_collecting
from rashomon.flow.job import Job
from rashomon.flow.parts import by_step, find_parts
from rashomon.model.decision import Decision, standing
from rashomon.model.story import Profile, Story
from rashomon.pipeline import run, writing
from rashomon.resources import Resources
from rashomon.stores import compared, decisions, groupings, pairs, rows
from rashomon.stores.sqlite import Database
from rashomon.stores.waiting import count_waiting, done, wait, waiting_for

TOGETHER = 1024
"""Articles grouped in one transaction, with all that neighbours connect them with."""


def regroup(database: Database, job: Job) -> None:
    """Bring the stories up to date with the articles that wait to be grouped, and with what people decided."""
    moves = _reconsider(database)
    with database.reading() as connection:
        total = count_waiting(connection, "group")
    while articles := _regroup_some(database, moves):
        job.progress("group", articles, total)


def _reconsider(database: Database) -> tuple[Decision, ...]:
    """The moves that hold; where they are not those that the stories were made with, their articles wait to be grouped."""
    with database.reading() as connection:
        log = decisions.load_decisions(connection)
        moves = tuple(decision for decision in standing(log) if decision.kind == "move")
        held = " ".join(str(decision.number) for decision in moves)
        if rows.get_state(connection, "moves") == held or not log:
            return moves
    with database.writing() as connection:
        wait(connection, "group", _named([decision for decision in log if decision.kind == "move"]))
        rows.set_state(connection, "moves", held)
    return moves


def _named(moves: Sequence[Decision]) -> list[str]:
    """The articles that the moves name."""
    return sorted({name for move in moves for name in (move.article, move.target)})


def _regroup_some(database: Database, moves: Sequence[Decision]) -> int:
    """Group some of the articles that wait; how many waited no longer after it."""
    with without_collecting(), database.writing() as connection:
        asked = waiting_for(connection, "group", TOGETHER)
        if not asked:
            return 0
        together = by_step(find_parts(connection, asked))
        found = [(step, story) for step, profiles in together for story in _grouped(connection, step, profiles)]
        machine = tuple(story for _, story in found)
        steps = {article: step for step, story in found for article in story.articles}
        grouped = steps.keys()
        machine += _besides(connection, moves, {*grouped, *asked})
        records = {"found_stories": machine, "decisions": tuple(moves)}
        corrected: tuple[Story, ...] = run(writing("stories"), records, Resources())["stories"]
        gone = [article for article in asked if article not in grouped]
        changed = groupings.replace_stories(connection, gone, machine, corrected, steps)
        home = {article: story.id for story in corrected for article in story.articles}
        wait(connection, "assemble", changed | {home[article] for article in asked if article in home})
        done(connection, "group", {*grouped, *asked})
        return len(asked)


def _grouped(connection: Connection, step: int, profiles: Mapping[str, Profile]) -> Iterator[Story]:
    """The stories of articles that hang together at a step and stand for their texts, with all that carry these."""
    records = {"profile": profiles, "pairs": pairs.near_among(connection, list(profiles)), "step": step}
    found: tuple[Story, ...] = run(writing("found_stories"), records, Resources())["found_stories"]
    carriers = compared.carriers_of(connection, list(profiles))
    for story in found:
        yield Story(story.id, tuple(sorted(article for first in story.articles for article in carriers[first])))


def _besides(connection: Connection, moves: Sequence[Decision], grouped: set[str]) -> tuple[Story, ...]:
    """The other stories that moves speak of, less what is grouped now: a move may take an article out of them or into them."""
    found = groupings.machine_stories(connection, _named(moves))
    left = (tuple(article for article in story.articles if article not in grouped) for story in found)
    return tuple(Story(f"s-{articles[0]}", articles) for articles in left if articles)

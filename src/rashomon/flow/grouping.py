"""Stories made again where articles came, went or met others."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection

from rashomon.flow.job import Job
from rashomon.model.decision import Decision, standing
from rashomon.model.story import Pair, Profile, Story
from rashomon.pipeline import run, writing
from rashomon.resources import Resources
from rashomon.stages.compare.stories import JOIN, joins
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
    with database.writing() as connection:
        asked = waiting_for(connection, "group", TOGETHER)
        if not asked:
            return 0
        profiles, edges = _connected(connection, asked)
        records = {"profile": profiles, "pairs": edges}
        found: tuple[Story, ...] = run(writing("found_stories"), records, Resources())["found_stories"]
        machine = tuple(_of_all_carriers(found, compared.carriers_of(connection, list(profiles))))
        grouped = {article for story in machine for article in story.articles}
        machine += _besides(connection, moves, grouped.union(asked))
        records = {"found_stories": machine, "decisions": tuple(moves)}
        corrected: tuple[Story, ...] = run(writing("stories"), records, Resources())["stories"]
        gone = [article for article in asked if article not in grouped]
        changed = groupings.replace_stories(connection, gone, machine, corrected)
        home = {article: story.id for story in corrected for article in story.articles}
        wait(connection, "assemble", changed | {home[article] for article in asked if article in home})
        done(connection, "group", grouped.union(asked))
        return len(asked)


def _connected(connection: Connection, articles: Sequence[str]) -> tuple[dict[str, Profile], tuple[Pair, ...]]:
    """The articles that stand for the texts of these and of all that neighbours connect with them, with the pairs that are near."""
    profiles = compared.load_compared(connection, sorted(compared.carriers_among(connection, articles)))
    reached = set(profiles)
    frontier = sorted(reached)
    while frontier:
        near = pairs.neighbours_of(connection, frontier, JOIN)
        ends = {article for names in near for article in names}
        profiles |= compared.load_compared(connection, sorted(ends - profiles.keys()))
        joined = [n for n, p in near.items() if joins(p, profiles[p.one].published, profiles[p.other].published)]
        frontier = sorted({article for names in joined for article in names} - reached)
        reached.update(frontier)
    near_each_other = pairs.near_among(connection, sorted(reached))
    return {article: profiles[article] for article in sorted(reached)}, near_each_other


def _of_all_carriers(stories: Sequence[Story], carriers: Mapping[str, Sequence[str]]) -> Iterator[Story]:
    """The stories of articles that stand for texts, with all that carry these; the first of them carries its text first."""
    for story in stories:
        yield Story(story.id, tuple(sorted(article for first in story.articles for article in carriers[first])))


def _besides(connection: Connection, moves: Sequence[Decision], grouped: set[str]) -> tuple[Story, ...]:
    """The other stories that moves speak of, less what is grouped now: a move may take an article out of them or into them."""
    found = groupings.machine_stories(connection, _named(moves))
    left = (tuple(article for article in story.articles if article not in grouped) for story in found)
    return tuple(Story(f"s-{articles[0]}", articles) for articles in left if articles)

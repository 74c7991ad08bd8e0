"""The dossiers that a build made: found by what one calls a story, and taken out, or why there is none."""

from collections.abc import Iterator

from rashomon.errors import NotFound
from rashomon.model.dossier import Dossier, Failure
from rashomon.stores import dossiers, failures, groupings
from rashomon.stores.sqlite import Database


def find_story(database: Database, key: str) -> str:
    """The id of a story, by its id, a unique beginning of it, or the id of an article in it; else NotFound."""
    with database.reading() as connection:
        home = groupings.story_of(connection)
    ids = set(home.values())
    if key in ids:
        return key
    if key in home:
        return home[key]
    found = sorted(id for id in ids if key and id.startswith(key))
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFound(f"{key!r} begins the ids of {len(found)} stories: {', '.join(found[:5])}. Give more of it")
    raise NotFound(f"no story and no article is called {key!r}. List them with: rashomon stories --library FILE")


def made_dossiers(database: Database) -> Iterator[Dossier]:
    """Every story's dossier, the story with most articles first; those of `unmade_stories` are left out."""
    unmade = {failure.record for failure in unmade_stories(database)}
    with database.reading() as connection:
        stories = sorted(groupings.load_stories(connection), key=lambda s: (-len(s.articles), s.id))
    for story in stories:
        if story.id not in unmade:
            yield made_dossier(database, story.id)


def made_dossier(database: Database, story: str) -> Dossier:
    """The dossier of the story with this id; NotFound, with the reason, where it has none."""
    with database.reading() as connection:
        dossier = dossiers.load_dossier(connection, story)
    if dossier is not None:
        return dossier
    for failure in unmade_stories(database):
        if failure.record == story:
            why = f"{failure.stage} failed on it ({failure.why})"
            raise NotFound(f"story {story} has no dossier: {why}. See where with: rashomon build --strict")
    raise NotFound(f"story {story} has no dossier yet: its build was interrupted. Run the build again")


def unmade_stories(database: Database) -> tuple[Failure, ...]:
    """Of the stories that have no dossier because a stage stumbled over them, which it was and over what."""
    with database.reading() as connection:
        stories = set(groupings.story_of(connection).values())
        found = failures.load_failures(connection)
    return tuple(failure for failure in found if failure.stage != "read" and failure.record in stories)

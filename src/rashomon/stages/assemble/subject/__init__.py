"""What a story is about, in its own words: its title, its keywords and its chapters."""

from rashomon.model.dossier import Subject
from rashomon.model.story import Entity
from rashomon.stages.assemble.subject.chapters import find_chapters
from rashomon.stages.assemble.subject.keywords import choose_keywords
from rashomon.stages.assemble.subject.survey import Survey, read_telling, survey_story
from rashomon.stages.assemble.subject.titles import Leads, choose_title

__all__ = ["describe_story", "read_telling", "survey_story"]

MOST_ROOTS = 200
"""Accounts that are read for the words they share, the earliest first: more of them no longer move what all have in common."""


def describe_story(survey: Survey, entities: tuple[Entity, ...]) -> Subject:
    """The title is an undamaged headline that says what the accounts begin with; keywords are names and terms they share.

    Only accounts that are their own origin are asked what the story is about: a text that many print weighs no more than another. One
    that was not annotated, in another language, has no keywords: which of its words are rare is not known.
    """
    words = {id: survey.telling[id] for id in survey.roots(survey.ordered)[:MOST_ROOTS]}
    read = {id: own for id, own in words.items() if not survey.annotations[id].skipped}
    return Subject(
        choose_title(survey, survey.ordered, Leads.of(words)),
        choose_keywords(read, survey.articles, entities),
        find_chapters(survey, entities),
    )

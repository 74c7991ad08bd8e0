"""The machine's stories as people have corrected them."""

from rashomon.model.decision import ALONE, Decision
from rashomon.model.story import Story


def correct_stories(found_stories: tuple[Story, ...], decisions: tuple[Decision, ...]) -> tuple[Story, ...]:
    """Move articles as decided, in order of decision; what speaks of articles that are not here changes nothing."""
    home = {article: story.articles[0] for story in found_stories for article in story.articles}
    for decision in decisions:
        if decision.kind != "move" or decision.article not in home:
            continue
        if decision.target == ALONE:
            home[decision.article] = f"{ALONE} {decision.article}"
        elif decision.target in home:
            home[decision.article] = home[decision.target]
    groups: dict[str, list[str]] = {}
    for article in sorted(home):
        groups.setdefault(home[article], []).append(article)
    return tuple(sorted((Story(f"s-{m[0]}", tuple(m)) for m in groups.values()), key=lambda story: story.articles))

"""A dossier as Markdown: the same lines as the page, for a terminal, a wiki or a notebook."""

from collections.abc import Iterable, Iterator, Mapping

from rashomon.exports import in_words, lists
from rashomon.exports.claims import agreed, changed, disputed
from rashomon.exports.figures import figures_of
from rashomon.exports.letters import letters
from rashomon.exports.markdown import accounts, statements
from rashomon.exports.markdown.writing import Writing
from rashomon.exports.openings import openings_of
from rashomon.exports.origins import origins_of
from rashomon.exports.speakers import speaker
from rashomon.model.annotation import Block
from rashomon.model.dossier import Blank, Dossier, Head


def dossier_markdown(dossier: Dossier, texts: Mapping[str, str], blocks: Mapping[str, tuple[Block, ...]]) -> str:
    """One document; every line ends with the places it comes from, as letter[start:end]; the list of articles says whose letter it is."""
    write = Writing(
        texts, openings_of(texts, blocks), letters(a.id for a in dossier.articles), dossier.integrity, dossier.story.origins,
        figures_of(dossier),
    )  # fmt: skip
    return "\n".join(_lines(dossier, write)).rstrip()


def _lines(dossier: Dossier, write: Writing) -> Iterator[str]:
    yield from _head(dossier.story, write)
    for title, lines in _sections(dossier, write).items():
        written = list(lines)
        if written:
            yield f"## {title}\n"
            yield from written
            yield ""
    yield f"Made by Rashomon {dossier.manifest.rashomon}. `--format json` names the models, options and hashes it was made with."


def _head(story: Head, write: Writing) -> Iterator[str]:
    days = " to ".join(dict.fromkeys(day for day in (story.first, story.last) if day)) or "No day known"
    yield f"# {write.flat(story.title.exact)}\n"
    articles = f"{story.articles} article{'s' * (story.articles != 1)}"
    yield f"Story `{story.id}`. {articles} from {write.count(story.origins)}. {days}.\n"
    if story.keywords:
        keywords = (f"{write.words(keyword.evidence[:1])} ({write.count(keyword.origins)})" for keyword in story.keywords)
        yield f"Keywords: {'; '.join(keywords)}.\n"


def _digest(d: Dossier, write: Writing) -> Iterator[str]:
    origins = origins_of(d)
    if since := d.manifest.options.get("since"):
        known = "New is what no article before {} said.\n", "Nothing new was found since {}: what follows was known before.\n"
        yield known[all(line.about != "new" for line in d.digest)].format(since)
    for line in d.digest:
        who = speaker(line, d.quotes)
        about = f"{line.about}, {write.flat(who)}" if who else line.about
        if line.about == "disputed":
            yield f"- {about}: {write.against(line.evidence)}"
        else:
            yield f"- {about}{write.damaged(line.evidence)}: {write.said(line.evidence)} ({write.count(origins.count(line.evidence))})"


def _sections(d: Dossier, write: Writing) -> dict[str, Iterable[str]]:
    """Title to lines, in order."""
    return {
        "In ten lines": _digest(d, write),
        "Chapters": (line for number, c in enumerate(d.chapters, 1) for line in accounts.chapter(write, number, c)),
        "Articles": (accounts.account(write, a) for a in d.articles),
        "What the accounts agree on": (line for c in agreed(d) for line in statements.claim(write, c)),
        "Where they differ": _differing(d, write),
        "What is planned": _plans(d, write),
        "What happened, and when": (line for entry in d.timeline for line in statements.event(write, entry)),
        "Who said what": (line for _, said in lists.speakers(d) for family in said for line in statements.family(write, family)),
        "Figures": _figures(write),
        "What nobody says": (_blank(blank, write) for blank in d.blanks),
        "Names": _names(d, write),
        "Corrections": (line for c in d.corrections for line in accounts.correction(write, c)),
        "Damaged text": (accounts.damage(write, e) for e in (*lists.damaged(d), *lists.marks(d))),
        "Passages that stand in two accounts": accounts.passages(write, d),
        "How the articles were placed": (line for a in d.articles for line in accounts.placed(write, a)),
        "Not annotated": (f"- `{o.article}`: {o.why}" for o in d.not_annotated),
        "Failures": (f"- `{f.record}` in {f.stage}: {f.why}" for f in d.failures),
    }


def _differing(d: Dossier, write: Writing) -> Iterator[str]:
    standing, numbers, since = disputed(d), write.figures.contradicting(), changed(d)
    if since and not standing and not numbers:
        yield "No contradiction that still stands was found."
    for claim in standing:
        yield from statements.claim(write, claim)
    if numbers:
        yield "\n### Numbers that cannot all be true\n"
        for entry in numbers:
            yield from statements.figure(write, entry)
    if since:
        yield "\n### Stated otherwise before, and since changed\n"
        for claim in since:
            yield from statements.claim(write, claim)


def _plans(d: Dossier, write: Writing) -> Iterator[str]:
    for entry in lists.to_come(d):
        yield from statements.plan(write, entry)
    if past := lists.over(d):
        yield "\n### Came about, was called off, or its day has passed\n"
        for entry in past:
            yield from statements.plan(write, entry)


def _figures(write: Writing) -> Iterator[str]:
    for entry in write.figures.several():
        yield from statements.figure(write, entry)
    if single := write.figures.single():
        yield "\n### Given by one origin alone\n"
        for entry in single:
            yield from statements.single(write, entry)


def _names(d: Dossier, write: Writing) -> Iterator[str]:
    for kind, names in lists.kinds(d):
        yield f"### {lists.KINDS[kind]}\n"
        yield from (accounts.name(write, name) for name in names)
        yield ""


def _blank(blank: Blank, write: Writing) -> str:
    answer = "undecided: " if blank.answer == "undecided" else ""
    why = in_words.QUESTIONS.get(blank.why, in_words.plain(blank.why))
    return f"- **{blank.asked}?** “{write.flat(blank.about)}” {write.at(blank.evidence)} ({answer}{why})"

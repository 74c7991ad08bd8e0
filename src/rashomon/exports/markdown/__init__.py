"""A dossier as Markdown: the same lines as the page, for a terminal, a wiki or a notebook."""

from collections.abc import Iterable, Iterator, Mapping

from rashomon.exports.claims import claims
from rashomon.exports.letters import letters
from rashomon.exports.markdown import accounts, statements
from rashomon.exports.markdown.writing import Writing
from rashomon.exports.speakers import speaker
from rashomon.model.dossier import DigestLine, Dossier, Head


def dossier_markdown(dossier: Dossier, texts: Mapping[str, str]) -> str:
    """One document; every line ends with the places it comes from, as letter[start:end]; the list of articles says whose letter it is."""
    write = Writing(texts, letters(account.id for account in dossier.articles), dossier.integrity)
    return "\n".join(_lines(dossier, write)).rstrip()


def _lines(dossier: Dossier, write: Writing) -> Iterator[str]:
    yield from _head(dossier.story, write)
    for title, lines in _sections(dossier, write).items():
        written = list(lines)
        if written:
            yield f"## {title}\n"
            yield from written
            yield ""
    made = dossier.manifest
    yield f"Made by Rashomon {made.rashomon} with {', '.join(f'{model.name} {model.version}' for model in made.models)}."


def _head(story: Head, write: Writing) -> Iterator[str]:
    days = " to ".join(dict.fromkeys(day for day in (story.first, story.last) if day)) or "No day known"
    yield f"# {write.flat(story.title.exact)}\n"
    articles = f"{story.articles} article{'s' * (story.articles != 1)}"
    yield f"Story `{story.id}`. {articles} from {write.count(story.origins)}. {days}.\n"
    if story.keywords:
        keywords = (f"{write.words(keyword.evidence[:1])} ({write.count(keyword.origins)})" for keyword in story.keywords)
        yield f"Keywords: {'; '.join(keywords)}.\n"


def _digest_line(line: DigestLine, d: Dossier, write: Writing) -> str:
    who = speaker(line, d.quotes)
    about = f"{line.about}, {write.flat(who)}" if who else line.about
    return f"- {about}{write.damaged(line.evidence)}: {write.said(line.evidence)}"


def _sections(d: Dossier, write: Writing) -> dict[str, Iterable[str]]:
    """Title to lines, in order."""
    return {
        "In ten lines": (_digest_line(line, d, write) for line in d.digest),
        "Chapters": (line for number, c in enumerate(d.chapters, 1) for line in accounts.chapter(write, number, c)),
        "Articles": (line for a in d.articles for line in (accounts.account(write, a), *accounts.versions(write, a))),
        "Not annotated": (f"- `{o.article}`: {o.why}" for o in d.not_annotated),
        "Failures": (f"- `{f.record}` in {f.stage}: {f.why}" for f in d.failures),
        "What the accounts say of one thing": (line for c in claims(d) for line in statements.claim(write, c)),
        "What is planned": (line for entry in d.calendar for line in statements.plan(write, entry)),
        "What happened": (f"- {write.when(e)}: {write.said(e.evidence)} ({write.count(e.origins)})" for e in d.timeline),
        "Who said what": (line for family in d.quotes for line in statements.family(write, family)),
        "Figures": (line for entry in d.figures for line in statements.figure(write, entry)),
        "Names": (accounts.name(write, n) for n in d.names),
        "Copies": (
            f"- {c.kind}, direction {c.direction} ({', '.join(c.grounds) or 'no grounds'}): "
            f"{write.said((c.source,))} → {write.at((c.copy,))}"
            for c in d.copies
        ),
        "Corrections": (line for c in d.corrections for line in accounts.correction(write, c)),
        "Damaged text": (accounts.damage(write, e) for e in d.integrity),
        "Blanks": (f"- **{b.asked}?** “{write.flat(b.about)}” {write.at(b.evidence)} ({b.answer}: {b.why})" for b in d.blanks),
    }

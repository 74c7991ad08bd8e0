"""How the program stands against text that is made to be slow to read.

    python evaluation/speed/hostile.py patterns [--size 1000000] [--places stages/annotate/times ...]
    python evaluation/speed/hostile.py articles [--size 1000000] [--kinds digits quotes ...]

`patterns`: every regular expression that the package compiles (also those made while it reads) is searched through texts made against it:
runs of one sign and of two, the samples of its own alternatives repeated, and the same with the last sign spoilt. The slowest
at a small size, and those that grow most, are tried at sixteen times that; the worst text of each is then read at --size and half of it.
Printed: nanoseconds a character and the ratio of the two times, 2 for linear. Patterns above 2.6 that are not quick all the same fail
the run.

`articles`: the whole of `rashomon annotate` on an article of --size characters of each kind, each in a process of its own: processor
seconds, the ratio to a quarter of the size (4 for linear), peak memory, and what came of it: annotated, set aside, or a failure.
"""

import argparse
import multiprocessing
import re
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from re import _parser  # type: ignore[attr-defined]
from typing import Any

LINEAR = 2.6
"""Ratio of the times at n and 2n above which a pattern is not linear: measured noise of linear ones reaches 2.4."""
SMALL = 400
SLOWEST = 30.0
"""Seconds for a pattern at the full size that nobody waits for: what needs more is reported from the size that was reached. The
slowest linear one takes 13 s."""
SHORT = 1e-4
"""Seconds below which a clock tells nothing of a small text."""
QUICK = 100.0
"""Nanoseconds a character at the full size that are no square of it: the ratio of such short times is the clock's own step."""
LIKELY = 6
"""Units that are slowest at the small size and are tried at sixteen times that, where the square of it shows."""
SIGNS = ("7", " ", "“", '"', "'", "A", "a", "(", "[", ".", ",", "-", "\n", "A ", "Aa ", "7 ", "7,", "1.", '" ', "“a ", "a,", "the ", "<")
SENTENCES = (
    "The ferry left Port Tarn on Monday because of fog, Ada Lund, the harbour master, said.",
    "“Nobody was hurt,” she told reporters on 3 February. “We had 40 people on board.”",
    "It cost about $3.5 million, more than twice what the council had expected in 2019.",
)
KINDS: dict[str, Callable[[int], str]] = {
    "word": lambda n: "a" * n,
    "digits": lambda n: "7" * n,
    "numbers": lambda n: "1,000 " * (n // 6),
    "dates": lambda n: "3/4/2022 " * (n // 9),
    "quotes": lambda n: "“" * n,
    "straight quotes": lambda n: '"a" ' * (n // 4),
    "brackets": lambda n: "(" * n,
    "capitals": lambda n: "A" * n,
    "names": lambda n: "Aa " * (n // 3),
    "no sentence end": lambda n: "the boat came and " * (n // 18),
    "said": lambda n: 'he said "a" he said ' * (n // 20),
    "lines of a letter": lambda n: "a\n" * (n // 2),
    "spaces": lambda n: "x" + " " * (n - 2) + "x",
    "full stops": lambda n: "." * n,
    "comments": lambda n: "2 comments\nann 3 hours ago\n" * (n // 27),
    "residue": lambda n: "Boats left. Read more: a b. " * (n // 28),
    "news": lambda n: " ".join(SENTENCES[i % 3] for i in range(n // 83)),
    "nested page": lambda n: "<div class='post-date'>" * (n // 23) + "a",
    "page of links": lambda n: "<li><a href='/x'>Boat leaves the harbour</a></li>" * (n // 49),
    "page of marks": lambda n: "<" * n,
    "page of comments": lambda n: "<div class=comment><time>3 May 2022</time> a</div>" * (n // 50),
}


# -- patterns


def compiled() -> dict[tuple[str, int], "re.Pattern[str]"]:
    """Every pattern by the place that compiled it: those of modules, and those made while an article and a page are read."""
    found: dict[tuple[str, int], re.Pattern[str]] = {}
    original = re.compile

    def recording(pattern: Any, flags: Any = 0) -> Any:
        made = original(pattern, flags)
        frame = sys._getframe(1)
        if "rashomon" in frame.f_code.co_filename and isinstance(made.pattern, str):
            name = frame.f_code.co_filename.split("rashomon/", 1)[1]
            found[(f"{name}:{frame.f_lineno}", len(found))] = made
        return made

    re.compile = recording  # type: ignore[assignment]
    package = import_module("rashomon")
    for module in walk_packages(package.__path__, "rashomon."):
        if not module.name.startswith(("rashomon.stores.migrations", "rashomon.__main__")):
            import_module(module.name)
    for kind in ("news", "residue", "page of links"):
        annotate(kind, 2_000)
    re.compile = original
    return {key: found[key] for key in sorted(found)}


def samples(pattern: "re.Pattern[str]", limit: int = 12) -> Iterator[str]:
    """Texts that parts of the pattern match: each takes the next alternative wherever there is one."""
    tree = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    seen = set()
    for turn in range(limit):
        text = "".join(_spelt(tree, turn))[:60]
        if text and text not in seen:
            seen.add(text)
            yield text


def _spelt(tree: Any, turn: int) -> Iterator[str]:
    for op, value in tree:
        name = str(op)
        if name == "LITERAL":
            yield chr(value)
        elif name in ("NOT_LITERAL", "ANY"):
            yield "x"
        elif name == "IN":
            yield _member(value)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            low, high, inner = value
            for _ in range(max(low, min(int(high), 2))):
                yield from _spelt(inner, turn)
        elif name == "BRANCH":
            branches = value[1]
            yield from _spelt(branches[turn % len(branches)], turn)
        elif name == "SUBPATTERN":
            yield from _spelt(value[-1], turn)
        elif name == "ATOMIC_GROUP":
            yield from _spelt(value, turn)


def _member(members: Any) -> str:
    classes = {"CATEGORY_DIGIT": "7", "CATEGORY_WORD": "a", "CATEGORY_SPACE": " ", "CATEGORY_NOT_SPACE": "a", "CATEGORY_NOT_WORD": " "}
    for op, value in members:
        if str(op) == "LITERAL":
            return chr(value)
        if str(op) == "RANGE":
            return chr(value[0])
        if str(op) == "CATEGORY":
            return classes.get(str(value), "x")
    return "x"


def units(pattern: "re.Pattern[str]") -> list[str]:
    """What a text against the pattern repeats."""
    own = [unit for sample in samples(pattern) for unit in (sample, sample[:-1], sample + " ", sample[-1:] * 2)]
    return list(dict.fromkeys(unit for unit in (*SIGNS, *own) if unit))


def seconds(pattern: "re.Pattern[str]", text: str) -> float:
    """Processor seconds of a search through the whole text; `SLOWEST` where it is given up."""
    start = time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, SLOWEST)  # a pattern looks for signals while it searches
    try:
        for _ in pattern.finditer(text):
            pass
    except TimeoutError:
        return SLOWEST
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return time.process_time() - start


def give_up(*_: object) -> None:
    raise TimeoutError


def worst(pattern: "re.Pattern[str]") -> str:
    """The unit whose repetition takes longest: of those slowest at the small size, and those that grow most to the next, the slowest
    at sixteen times the small size."""
    small = {unit: spent(pattern, unit, SMALL) for unit in units(pattern)}
    slowest = sorted(small, key=lambda unit: -small[unit])[: 3 * LIKELY]
    growth = {unit: spent(pattern, unit, 4 * SMALL) / max(small[unit], SHORT / 10) for unit in slowest}
    likely = dict.fromkeys([*slowest[:LIKELY], *sorted(growth, key=lambda unit: -growth[unit])[:LIKELY]])
    return max(likely, key=lambda unit: spent(pattern, unit, 16 * SMALL))


def measured(pattern: "re.Pattern[str]", unit: str, size: int) -> tuple[float, float, int]:
    """Nanoseconds a character, the ratio to half the size, and the size that was reached: `size`, unless half of it takes too long."""
    sizes = [size]
    while sizes[-1] > SMALL * 4:
        sizes.append(sizes[-1] // 2)
    before = 0.0
    for reached in reversed(sizes):
        now = spent(pattern, unit, reached)
        if now / max(before, SHORT) > LINEAR and before:  # another process may have taken its time: twice is no accident
            before, now = spent(pattern, unit, reached // 2), min(now, spent(pattern, unit, reached))
        if now >= SLOWEST or reached == size:
            break
        before = now
    return 1e9 * now / reached, now / max(before, SHORT), reached


def spent(pattern: "re.Pattern[str]", unit: str, size: int) -> float:
    return seconds(pattern, unit * (size // len(unit)) + "\x00")


def report_patterns(size: int, places: list[str]) -> int:
    signal.signal(signal.SIGVTALRM, give_up)
    rows = []
    for (place, _), pattern in compiled().items():
        if not place.startswith(tuple(places)):
            continue
        unit = worst(pattern)
        rows.append((*measured(pattern, unit, size), place, unit))
    print(f"{len(rows)} patterns; the slowest and all that are not linear:")
    print("| ns a character | ratio | size | where | text |\n|---:|---:|---:|---|---|")
    slow = [row for row in rows if row[1] > LINEAR and (row[0] > QUICK or row[2] < size)]
    rest = sorted((row for row in rows if row not in slow), key=lambda row: -row[0])
    for cost, ratio, reached, place, unit in [*slow, *rest[:12]]:
        print(f"| {cost:,.0f} | {ratio:.2f} | {reached:,} | {place} | {unit[:40]!r} |")
    return 1 if slow else 0


# -- articles


def annotate(kind: str, size: int) -> str:
    """What comes of an article of this kind: all that `rashomon annotate` prints of it is made."""
    from rashomon import api
    from rashomon.errors import RashomonError

    text = KINDS[kind](size)
    try:
        article = api.article(**{"html" if "page" in kind else "text": text})
    except RashomonError as error:
        return f"refused: {error}"
    ((line, failure),) = api.annotate_each([article], api.SECTIONS, 1, api.Options())
    if failure:
        return f"failure in {failure.stage}: {failure.why}"
    return f"{len(line['blocks']):,} blocks, {len(line['sentences']):,} sentences, {len(line['mentions']):,} names" + (
        f"; set aside: {line['not_annotated']}" if line.get("not_annotated") else ""
    )


def weighed(kind: str, size: int) -> tuple[float, float, str]:
    """Processor seconds, megabytes at the peak, and what came of it."""
    annotate("word", 100)  # the models are loaded
    start = time.process_time()
    outcome = annotate(kind, size)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return time.process_time() - start, peak, outcome


def report_articles(size: int, kinds: list[str]) -> int:
    print("| text | s | to a quarter | MB | outcome |\n|---|---:|---:|---:|---|")
    status = 0
    for kind in kinds:
        rows = []
        for part in (size // 4, size):
            with multiprocessing.get_context("spawn").Pool(1) as pool:  # a process of its own: its peak is this article's
                rows.append(pool.apply(weighed, (kind, part)))
        (few, _, _), (whole, peak, outcome) = rows
        status |= whole > 1 and whole / max(few, 0.05) > 2 * 4
        print(f"| {kind} | {whole:.1f} | {whole / max(few, 0.01):.1f} | {peak:.0f} | {outcome[:120]} |", flush=True)
    return status


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["patterns", "articles"])
    parser.add_argument("--size", type=int, default=1_000_000, help="characters")
    parser.add_argument("--places", nargs="+", default=[""], help="beginnings of the places whose patterns are read, as they are printed")
    parser.add_argument("--kinds", nargs="+", choices=[*KINDS], default=[*KINDS])
    args = parser.parse_args()
    return report_patterns(args.size, args.places) if args.what == "patterns" else report_articles(args.size, args.kinds)


if __name__ == "__main__":
    sys.exit(main())

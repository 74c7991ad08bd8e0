"""Quotations, direct, indirect and mixed, with their cue, source and speaker.

`Quote.grounds` holds codes in this order:

1. how the speaker was found: `named-at-cue`, `role-of`, `pronoun-nearest`, `continued` (the speaker of the words before goes
   on), `unnamed` (the source's own words), `undecided`, `no-source`;
2. the construction: `before`, `after` (a cue beside quoted words), `clause`, `clause-first`, `aside`, `according`, `noun`,
   `adjective`, `infinitive`, `infinitive-clause`, `object-infinitive`, `object`, `preposition`, `passive`, `continued`;
3. what is broken in the marks, if anything: `closed-by-apostrophes`, `closed-by-opening-mark`, `closed-by-single-mark`,
   `opened-by-closing-mark`, `space-before-mark`, `stray-mark`, `never-opened`, `unclosed`, `runs-over-paragraph`,
   `opened-in-line-above`, `closed-in-line-below`.
"""

from rashomon.stages.annotate.quotes.find import find_quotes

__all__ = ["find_quotes"]

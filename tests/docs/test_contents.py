"""The list of contents of the evaluation, and its links."""

import re
from pathlib import PurePosixPath

from docs.make_reference import EVALUATION, anchor, measured, with_contents


def test_every_section_and_page_stands_in_the_list_with_its_parts() -> None:
    page = "# A\n<!-- contents: begin -->\nold\n<!-- contents: end -->\n## One thing\n### A part\n### Its, end\n## Two\n"
    shown = with_contents(page, {"e/more.md": "# More\n## Of it\n### Left out\n"}).partition("begin -->\n")[2].partition("<!--")[0]
    assert shown == (
        "- [One thing](#one-thing): [A part](#a-part), [Its, end](#its-end)\n- [Two](#two)\n- [More](e/more.md): [Of it](e/more.md#of-it)\n"
    )


def test_the_list_of_the_evaluation_is_up_to_date() -> None:
    page = EVALUATION.read_text(encoding="utf-8")
    assert page == with_contents(page, measured()), "run: python docs/make_reference.py"


def test_every_link_from_one_page_of_the_evaluation_to_another_leads_to_a_heading() -> None:
    pages = {"evaluation.md": EVALUATION.read_text(encoding="utf-8"), **measured()}
    headings = {place: {anchor(h) for h in re.findall(r"(?m)^#+ (.+)$", text)} for place, text in pages.items()}
    for place, text in pages.items():
        for target, part in re.findall(r"\]\(((?:\.\./)?[\w/-]*\.md)?(?:#([\w-]+))?\)", text):
            folder = PurePosixPath(place).parent
            there = place if not target else str(folder.parent / target[3:] if target.startswith("../") else folder / target)
            if there in headings:
                assert not part or part in headings[there], f"{place}: {target}#{part}"
            else:
                assert (EVALUATION.parent / there).exists(), f"{place}: {target}"

"""The list of contents of the evaluation."""

from docs.make_reference import EVALUATION, with_contents


def test_every_section_stands_in_the_list_with_its_parts() -> None:
    page = "# A\n<!-- contents: begin -->\nold\n<!-- contents: end -->\n## One thing\n### A part\n### Its, end\n## Two\n"
    shown = with_contents(page).partition("begin -->\n")[2].partition("<!--")[0]
    assert shown == "- [One thing](#one-thing): [A part](#a-part), [Its, end](#its-end)\n- [Two](#two)\n"


def test_the_list_of_the_evaluation_is_up_to_date() -> None:
    page = EVALUATION.read_text(encoding="utf-8")
    assert page == with_contents(page), "run: python docs/make_reference.py"

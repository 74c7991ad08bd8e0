"""Whom the accounts of one statement rest on."""

from rashomon.model.dossier import Side, count_sources
from rashomon.model.span import Span


def sources(*said: tuple[str, str | None]) -> int:
    return count_sources(Side("agrees", origin, origin, who, "happened", (Span(origin, 0, 1),)) for origin, who in said)


def test_two_reports_of_one_spokeswoman_rest_on_one_source() -> None:
    assert sources(("gazette", "Ann Vale"), ("herald", "Ann Vale")) == 1


def test_accounts_that_name_nobody_rest_on_themselves() -> None:
    assert sources(("gazette", None), ("herald", None)) == 2


def test_the_roles_that_one_account_names_may_be_one() -> None:
    """Bug: "the report", "the agency" and the account itself were three sources of one origin."""
    assert sources(("gazette", "report"), ("gazette", "agency"), ("gazette", None), ("herald", "police")) == 2


def test_who_is_named_counts_beside_no_role_of_his_account() -> None:
    assert sources(("gazette", "Ann Vale"), ("gazette", "spokeswoman"), ("gazette", "Bo Berg")) == 2

"""A dossier in the published JSON form."""

from collections.abc import Mapping
from typing import Any

from rashomon.exports.annotations import publication_fields
from rashomon.model.codec import publish, quoted
from rashomon.model.dossier import Account, Corroboration, Dossier
from rashomon.model.story import Copy


def dossier_data(dossier: Dossier, texts: Mapping[str, str]) -> dict[str, Any]:
    """Plain JSON data; `texts` holds the text of every article of the story."""
    data: dict[str, Any] = publish(dossier, texts)
    data["articles"] = [_account(account, texts) for account in dossier.articles]
    data["corroborations"] = [_corroboration(item, texts) for item in dossier.corroborations]
    data["copies"] = [copy_data(copy, texts) for copy in dossier.copies]
    return data


def copy_data(copy: Copy, texts: Mapping[str, str]) -> dict[str, Any]:
    """A reused passage; similarity to three places, so that it reads the same on every machine."""
    return {**publish(copy, texts), "similarity": round(copy.similarity, 3)}


def _account(account: Account, texts: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": account.id, "source": account.source, "title": account.title, "url": account.url,
        "text_sha256": account.text_sha256, "chars": account.chars, "captures": account.captures,
        **publication_fields(account.publication, texts),
        "origin": account.origin, "origin_grounds": list(account.origin_grounds),
        "origin_through": account.origin_through,
        "versions": publish(account.versions, texts), "headline": publish(account.label.headline, texts),
        "stated_source": publish(account.label.source, texts), "story_grounds": publish(account.story_grounds, texts),
    }  # fmt: skip


def _corroboration(item: Corroboration, texts: Mapping[str, str]) -> dict[str, Any]:
    data: dict[str, Any] = publish(item, texts)
    clearest = data.pop("clearest")
    return {"exact": quoted(item.clearest, texts)["exact"], "clearest": clearest, **data}

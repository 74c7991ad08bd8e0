"""Interim: annotate a benchmark's articles.jsonl.gz and print interface lines. Replaced by `rashomon annotate`."""
import gzip, json, sys
from rashomon.model.article import Article
from rashomon.model.codec import publish
from rashomon.model.options import Options
from rashomon.pipeline import STAGES, needed, run
from rashomon.resources import Resources

KEYS = {"blocks": "blocks", "mentions": "mentions", "times": "resolved_times", "quotes": "quotes", "figures": "figures", "claims": "claims", "integrity": "marks"}

def main() -> None:
    only = [k for k in sys.argv[2:]] or list(KEYS)
    path = sys.argv[1]
    stages = needed(STAGES, [KEYS[k] for k in only])
    alone = [s for s in stages if s.scope == "article"]
    together = [s for s in stages if s.scope == "story"]
    resources = Resources()
    for line in (gzip.open if path.endswith("gz") else open)(path, "rt", encoding="utf-8"):
        d = json.loads(line)
        a = Article(id=str(d["id"]), text=d.get("text") or "", title=d.get("title"), url=d.get("url"), source=d.get("source"), published_at=d.get("published_at"), captured_at=d.get("captured_at"))
        r = run(alone, {"article": a}, resources)
        many = {k: {a.id: v} for k, v in r.items() if k != "article"} | {"articles": {a.id: a}, "options": Options()}
        run(together, many, resources)
        out = {"id": a.id, "text": a.text}
        for k in only:
            v = many[KEYS[k]][a.id]
            rows = []
            for x in v:
                p = publish(x, {a.id: a.text})
                p |= p.pop("span")
                rows.append(p)
            out[k] = rows
        print(json.dumps(out, ensure_ascii=False))
main()

"use strict";
// Offsets are counts of Unicode code points; JavaScript strings count UTF-16 units.
const units = (text, points) => {
  let at = 0;
  for (let i = 0; i < points && at < text.length; i++) at += text.codePointAt(at) > 0xffff ? 2 : 1;
  return at;
};
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const articles = new Map($$("#reader article").map((a) => [a.dataset.short, a]));
const originals = new Map($$("#reader .piece").map((p) => [p, p.textContent]));
let places = [], current = 0;

function show(short) {
  for (const [key, article] of articles) article.hidden = key !== short;
  $("#which").value = short;
}

function parse(spans) {
  return spans.split(" ").map((span) => {
    const [short, range] = span.split(":");
    const [start, end] = range.split("-").map(Number);
    return { short, start, end };
  });
}

function clear() {
  for (const mark of $$("#reader mark")) mark.closest(".piece").textContent = originals.get(mark.closest(".piece"));
  places = [];
}

// A span may run over several pieces, and a piece may hold several spans.
function highlight(spans) {
  clear();
  show(spans[0].short);
  for (const piece of $$(".piece", articles.get(spans[0].short))) {
    const text = originals.get(piece), from = Number(piece.dataset.start), length = [...text].length;
    const inside = spans.map((s) => [Math.max(0, s.start - from), Math.min(length, s.end - from)]).filter(([a, b]) => a < b);
    if (!inside.length) continue;
    inside.sort((a, b) => a[0] - b[0]);
    piece.textContent = "";
    let at = 0;
    for (const [a, b] of inside) {
      const [start, end] = [Math.max(at, units(text, a)), units(text, b)];
      if (start >= end) continue;
      piece.append(text.slice(at, start));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      piece.append(mark);
      places.push(mark);
      at = end;
    }
    piece.append(text.slice(at));
  }
  go(0);
}

function go(to) {
  if (!places.length) return;
  current = (to + places.length) % places.length;
  places.forEach((mark, i) => mark.classList.toggle("now", i === current));
  places[current].scrollIntoView({ block: "center" });
  $("#place").textContent = `${current + 1} of ${places.length}`;
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-spans]");
  if (!link) return;
  event.preventDefault();
  for (const line of $$(".line.here")) line.classList.remove("here");
  link.closest(".line")?.classList.add("here");
  highlight(parse(link.dataset.spans));
});
$("#which").addEventListener("change", (event) => { clear(); $("#place").textContent = ""; show(event.target.value); });
$("#previous").addEventListener("click", () => go(current - 1));
$("#next").addEventListener("click", () => go(current + 1));

document.addEventListener("keydown", (event) => {
  if (event.target.matches("select, input") || event.ctrlKey || event.metaKey || event.altKey || $("#compare").open) return;
  const lines = $$("#dossier .line a.said");
  const step = { j: 1, k: -1 }[event.key];
  if (step) {
    const here = lines.indexOf(document.activeElement);
    const next = lines[Math.min(lines.length - 1, Math.max(0, here + step))];
    next?.focus();
    next?.click();
  } else if (event.key === "n") go(current + 1);
  else if (event.key === "p") go(current - 1);
  else if (event.key === "Escape") { clear(); $("#place").textContent = ""; }
});

// Side by side: words that stand in both articles in the same order, at least this many in a row.
const RUN = 4;
const tokens = (text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({ word: m[0].toLowerCase(), start: m.index, end: m.index + m[0].length }));

function shared(one, other) {
  const runs = new Set();
  for (let i = 0; i + RUN <= other.length; i++) runs.add(other.slice(i, i + RUN).map((t) => t.word).join(" "));
  const marked = new Set();
  for (let i = 0; i + RUN <= one.length; i++) {
    if (runs.has(one.slice(i, i + RUN).map((t) => t.word).join(" "))) for (let k = 0; k < RUN; k++) marked.add(i + k);
  }
  return marked;
}

function fill(box, text, words, marked) {
  box.textContent = "";
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    if (!marked.has(i)) continue;
    let last = i;
    while (marked.has(last + 1)) last++;
    box.append(text.slice(at, words[i].start));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(words[i].start, words[last].end);
    box.append(mark);
    at = words[last].end;
    i = last;
  }
  box.append(text.slice(at));
}

const plain = (short) => $$(".piece:not(.residue):not(.unlabelled)", articles.get(short)).map((p) => originals.get(p)).join("\n\n");
function compare() {
  const [left, right] = [plain($("#left").value), plain($("#right").value)];
  const [a, b] = [tokens(left), tokens(right)];
  fill($("#left-text"), left, a, shared(a, b));
  fill($("#right-text"), right, b, shared(b, a));
}
$("#compare-open").addEventListener("click", () => { $("#compare").showModal(); compare(); });
for (const id of ["#left", "#right"]) $(id).addEventListener("change", compare);

show(articles.keys().next().value);

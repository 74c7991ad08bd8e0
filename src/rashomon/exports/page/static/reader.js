// The article beside the dossier: shown, marked, walked through.
const articles = new Map($$("#reader article").map((article) => [article.dataset.short, article]));
let places = [], current = -1;

function show(short) {
  for (const [key, article] of articles) article.classList.toggle("shown", key === short);
  $("#which").value = short;
}

const open_reader = () => document.documentElement.classList.add("reading");

function unmark() {
  const touched = new Set($$("#reader mark").map((mark) => mark.closest(".piece")));
  for (const mark of $$("#reader mark")) mark.replaceWith(...mark.childNodes);
  for (const piece of touched) piece.normalize();
  places = [];
  current = -1;
  $("#place").textContent = "";
}

// A span may run over several pieces, and a piece may hold several spans.
function mark(spans) {
  unmark();
  show(spans[0].short);
  for (const piece of $$(".piece", articles.get(spans[0].short))) {
    const text = piece.textContent, from = Number(piece.dataset.start), length = points(text);
    const inside = spans
      .filter((span) => span.start < from + length && span.end > from)
      .map((span) => [units(text, Math.max(0, span.start - from)), units(text, Math.min(length, span.end - from))]);
    if (inside.length) fill(piece, text, disjoint(inside));
  }
  open_reader();
}

function fill(piece, text, stretches) {
  piece.textContent = "";
  let at = 0;
  for (const [start, end] of stretches) {
    piece.append(text.slice(at, start));
    const made = document.createElement("mark");
    made.textContent = text.slice(start, end);
    made.tabIndex = -1;
    piece.append(made);
    places.push(made);
    at = end;
  }
  piece.append(text.slice(at));
}

// False where there is no such place in this article.
function go(to) {
  if (to < 0 || to >= places.length) return false;
  current = to;
  places.forEach((place, i) => place.classList.toggle("now", i === current));
  const box = $("#reader"), place = places[current].getBoundingClientRect();
  box.scrollTop += place.top - box.getBoundingClientRect().top - box.clientHeight / 3;
  const article = places[current].closest("article");
  $("#place").textContent = `${article.dataset.short}, place ${current + 1} of ${places.length}`;
  return true;
}

function close_reader() {
  unmark();
  document.documentElement.classList.remove("reading");
}

$("#which").addEventListener("change", (event) => { unmark(); show(event.target.value); $("#reader").scrollTop = 0; });
$("#reader-close").addEventListener("click", close_reader);

// Side by side: what stands in both articles, and within it what was changed, word by word.
const RUN = 4;      // words in a row that both must have for a match to start
const REPEATS = 8;  // a run of words that stands more often than this starts no match
const GAP = 14;     // words between two matches that are still taken for a change

const tokens = (text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({ word: m[0].toLowerCase(), start: m.index, end: m.index + m[0].length }));

// Runs of equal words, the longest first, no word used twice; in the order of the left text.
function matches(left, right) {
  const at = new Map();
  const key = (words, i) => words.slice(i, i + RUN).map((t) => t.word).join(" ");
  for (let i = 0; i + RUN <= right.length; i++) {
    const places = at.get(key(right, i));
    if (places) places.push(i);
    else at.set(key(right, i), [i]);
  }
  const found = [], reached = new Map();
  for (let i = 0; i + RUN <= left.length; i++) {
    const places = at.get(key(left, i)) ?? [];
    if (places.length > REPEATS) continue;
    for (const j of places) {
      if ((reached.get(j - i) ?? -1) > i) continue;
      let length = RUN;
      while (i + length < left.length && j + length < right.length && left[i + length].word === right[j + length].word) length++;
      reached.set(j - i, i + length);
      found.push({ left: i, right: j, length });
    }
  }
  found.sort((a, b) => b.length - a.length || a.left - b.left || a.right - b.right);
  const used = [new Uint8Array(left.length), new Uint8Array(right.length)];
  const kept = [];
  for (const run of found) {
    while (run.length && (used[0][run.left] || used[1][run.right])) { run.left++; run.right++; run.length--; }
    let length = 0;
    while (length < run.length && !used[0][run.left + length] && !used[1][run.right + length]) length++;
    if (length < RUN) continue;
    used[0].fill(1, run.left, run.left + length);
    used[1].fill(1, run.right, run.right + length);
    kept.push({ left: run.left, right: run.right, length });
  }
  return kept.sort((a, b) => a.left - b.left);
}

// Stretches of words to mark: what both have, and what lies between two neighbouring matches on one side or the other.
function marked(runs) {
  const sides = { left: [], right: [] };
  runs.forEach((run, pair) => {
    for (const side of ["left", "right"]) sides[side].push({ from: run[side], to: run[side] + run.length, kind: "same", pair });
  });
  const order = [...runs].sort((a, b) => a.right - b.right);
  for (let i = 1; i < runs.length; i++) {
    const before = runs[i - 1], after = runs[i];
    if (order[order.indexOf(before) + 1] !== after) continue;
    const [l, r] = [[before.left + before.length, after.left], [before.right + before.length, after.right]];
    if (l[1] - l[0] > GAP || r[1] - r[0] > GAP) continue;
    if (l[0] < l[1]) sides.left.push({ from: l[0], to: l[1], kind: "gone" });
    if (r[0] < r[1]) sides.right.push({ from: r[0], to: r[1], kind: "came" });
  }
  return sides;
}

function write(box, text, words, stretches) {
  box.textContent = "";
  let at = 0;
  for (const { from, to, kind, pair } of stretches.sort((a, b) => a.from - b.from)) {
    box.append(text.slice(at, words[from].start));
    const made = document.createElement("mark");
    made.className = kind;
    if (pair !== undefined) made.dataset.pair = pair;
    made.textContent = text.slice(words[from].start, words[to - 1].end);
    box.append(made);
    at = words[to - 1].end;
  }
  box.append(text.slice(at));
  box.scrollTop = 0;
}

const readable = (short) => $$(".piece:not(.residue):not(.unlabelled)", articles.get(short)).map((piece) => piece.textContent).join("\n\n")
  || $$(".piece", articles.get(short)).map((piece) => piece.textContent).join("\n\n");

function compare() {
  const [left, right] = [readable($("#left").value), readable($("#right").value)];
  const [a, b] = [tokens(left), tokens(right)];
  const runs = matches(a, b), sides = marked(runs);
  write($("#left-text"), left, a, sides.left);
  write($("#right-text"), right, b, sides.right);
  const shared = runs.reduce((sum, run) => sum + run.length, 0);
  $("#compare-status").textContent = `${shared} of ${a.length} and ${b.length} words in both`;
}

function open_compare(left, right) {
  if (left) $("#left").value = left;
  if (right) $("#right").value = right;
  $("#compare").showModal();
  compare();
}

if ($("#compare")) {
  $("#compare-open").addEventListener("click", () => open_compare());
  for (const id of ["#left", "#right"]) $(id).addEventListener("change", compare);
  for (const button of $$(".beside")) button.addEventListener("click", () => open_compare(button.dataset.left, button.dataset.right));
  $("#compare").addEventListener("click", (event) => {
    const pair = event.target.dataset?.pair;
    if (pair === undefined) return;
    for (const one of $$("mark.pair", $("#compare"))) one.classList.remove("pair");
    for (const one of $$(`mark[data-pair="${pair}"]`, $("#compare"))) {
      one.classList.add("pair");
      if (one !== event.target) one.scrollIntoView({ block: "center" });
    }
  });
}

// Keys; they can be switched off, for single keys get in the way of speech input.
const lines = () => $$("main .line").map((line) => $(".said", line)).filter(Boolean);

function step(by) {
  const all = lines(), line = link?.closest(".line");
  const here = line ? all.indexOf($(".said", line)) : -1;
  const next = all[Math.min(all.length - 1, Math.max(0, here + by))];
  if (!next) return;
  for (let fold = next.closest("details:not([open])"); fold; fold = next.closest("details:not([open])")) fold.open = true;
  next.focus({ preventScroll: true });
  next.closest(".line").scrollIntoView({ block: "nearest" });
  follow(next);
}

function section(by) {
  const here = sections.findIndex((one) => one.id === $("nav [aria-current]")?.hash.slice(1));
  const next = sections[Math.min(sections.length - 1, Math.max(0, here + by))];
  next.scrollIntoView({ behavior: "instant" });
  const first = $(".said", next);
  if (first) first.focus({ preventScroll: true });
}

function swap() {
  if ($("#reader").contains(document.activeElement)) link?.focus();
  else (places[current] ?? $("#reader")).focus({ preventScroll: true });
}

const KEYS = {
  j: () => step(1), k: () => step(-1), n: () => walk(1), p: () => walk(-1), "]": () => section(1), "[": () => section(-1),
  r: swap, c: () => $("#compare") && open_compare(), "?": () => $("#keys").showModal(), Escape: close_reader,
};

document.addEventListener("keydown", (event) => {
  if (event.target.matches("select, input, textarea") || event.ctrlKey || event.metaKey || event.altKey || $("dialog[open]")) return;
  if (event.key !== "Escape" && !$("#keys-on").checked) return;
  if (Object.hasOwn(KEYS, event.key)) { event.preventDefault(); KEYS[event.key](); }
});
$("#keys-open").addEventListener("click", () => $("#keys").showModal());
for (const button of $$("dialog .close")) button.addEventListener("click", () => button.closest("dialog").close());

document.documentElement.classList.add("scripted");
show(articles.keys().next().value);
follow_address();

// Lines of the dossier and the links in them: a link's spans are marked in the article they are from.
let link = null;

function follow(to) {
  for (const line of $$(".here")) { line.classList.remove("here"); line.removeAttribute("aria-current"); }
  for (const chip of $$(".chip.on")) chip.classList.remove("on");
  link = to;
  const line = to.closest(".line, tr");
  if (line) { line.classList.add("here"); line.setAttribute("aria-current", "true"); }
  if (to.matches(".chip")) to.classList.add("on");
  mark(parse(to.dataset.s));
  go(0);
  line?.scrollIntoView({ block: "nearest" });
  // The address now leads to these words, so that it can be sent to somebody who has the page.
  history.replaceState(null, "", `#${to.dataset.s.replaceAll(" ", ",")}`);
}

function follow_address() {
  const spans = location.hash.slice(1).replaceAll(",", " ");
  if (!/^([A-Z]+:\d+-\d+)( [A-Z]+:\d+-\d+)*$/.test(spans) || !articles.has(spans.split(":")[0])) return;
  mark(parse(spans));
  go(0);
}
addEventListener("hashchange", follow_address);

// The links of the line, one for each article and place: what n and p walk through.
function neighbours() {
  const line = link?.closest(".line, tr");
  const seen = new Set();
  return line ? $$("[data-s]", line).filter((other) => !seen.has(other.dataset.s) && seen.add(other.dataset.s)) : [];
}

function walk(step) {
  if (!link || go(current + step)) return;
  const all = neighbours(), here = all.findIndex((other) => other.dataset.s === link.dataset.s);
  const next = all[here + step];
  if (!next) return;
  follow(next);
  if (step < 0) go(places.length - 1);
}

// A click beside the words is a click on them, unless text is being selected.
function meant(target) {
  const to = target.closest("[data-s], [data-article]");
  if (to || target.closest("a, button, summary, select, label") || !getSelection().isCollapsed) return to;
  const row = target.closest("main .line li, main .line");
  return row && $(".said", row);
}

document.addEventListener("click", (event) => {
  const to = meant(event.target);
  if (!to || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (to.dataset.s) return follow(to);
  unmark();
  show(to.dataset.article);
  open_reader();
  $("#reader").scrollTop = 0;
});
$("#previous").addEventListener("click", () => walk(-1));
$("#next").addEventListener("click", () => walk(1));

// On paper every folded list is open.
const folded = [];
addEventListener("beforeprint", () => { for (const one of $$("details:not([open])")) { one.open = true; folded.push(one); } });
addEventListener("afterprint", () => { for (const one of folded.splice(0)) one.open = false; });

const sections = $$("main section");
const watch = new IntersectionObserver(() => {
  const limit = innerHeight / 3;
  const here = sections.filter((section) => section.getBoundingClientRect().top < limit).pop() ?? sections[0];
  for (const to of $$("nav li a")) {
    if (to.hash === `#${here.id}`) to.setAttribute("aria-current", "true");
    else to.removeAttribute("aria-current");
  }
}, { threshold: [0, .1, .5, 1], rootMargin: "0px 0px -60% 0px" });
for (const section of sections) watch.observe(section);

$("#theme").addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
});

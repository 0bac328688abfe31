// The review: findings and words lead to each other, by mouse and by keyboard.

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const main = one("#main"), findings = one(".findings"), paper = one(".paper"), outline = one(".outline");
const tabs = all("[data-tab]", findings), groups = all("[data-group]", findings), said = one("#said"), keys = one("#keys");
let current = null, place = 0, originals = null;

/** Marked words and boxes on pages, by number of the finding, then by id of the quote. */
const words = new Map();
function note(mark) {
  for (const id of mark.dataset.q.split(" ")) {
    const number = id.split(".")[0];
    if (!words.has(number)) words.set(number, new Map());
    const quotes = words.get(number);
    if (!quotes.has(id)) quotes.set(id, []);
    quotes.get(id).push(mark);
  }
}
all("mark[data-q]", paper).forEach(note);
const marksOf = (id) => words.get(id.split(".")[0])?.get(id) ?? [];
/** Of the text and the pages of a file, one is shown. */
const placesOf = (id) => marksOf(id).filter((mark) => !mark.closest("[hidden]"));
const quotesOf = (finding) =>
  [...(words.get(finding.dataset.f) ?? new Map()).keys()]
    .filter((id) => placesOf(id).length)
    .sort((a, b) => a.split(".")[1] - b.split(".")[1]);

/**
 * Parts of a long text are laid out some frames after they are reached, which moves what is below
 * them: the way is gone again whenever the place has moved, unless another way was taken.
 */
const ways = new Map();
function reach(element, block) {
  const room = element.closest(".paper, .findings");
  const way = { top: NaN, frames: 30 };
  ways.set(room, way);
  function go() {
    if (ways.get(room) !== way) return;
    if (!(Math.abs(element.getBoundingClientRect().top - way.top) <= 2)) {
      element.scrollIntoView({ block, behavior: "instant" });
      way.top = element.getBoundingClientRect().top;
    }
    if (way.frames-- > 0) requestAnimationFrame(go);
  }
  go();
}
for (const room of [paper, findings]) {
  for (const type of ["wheel", "pointerdown", "touchstart"]) {
    room.addEventListener(type, () => ways.delete(room), { passive: true });
  }
}

function open(name, focus = false) {
  for (const tab of tabs) {
    const chosen = tab.dataset.tab === name;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen && focus) tab.focus();
  }
  for (const group of groups) group.hidden = group.dataset.group !== name;
}

function light(finding, on) {
  for (const marks of words.get(finding.dataset.f)?.values() ?? []) {
    for (const mark of marks) mark.classList.toggle("on", on);
  }
}

/** Shows a finding and its words; `quote` is the place to go to, the first one if none is given. */
function select(finding, { quote, toWords = true, toFinding = true } = {}) {
  if (current) {
    current.classList.remove("on");
    one(".pick", current).setAttribute("aria-expanded", "false");
    light(current, false);
  }
  current = finding;
  place = 0;
  if (!finding) return;
  open(finding.closest("[data-group]").dataset.group);
  finding.classList.add("on");
  one(".pick", finding).setAttribute("aria-expanded", "true");
  light(finding, true);
  const quotes = quotesOf(finding);
  if (quote) place = Math.max(0, quotes.indexOf(quote));
  if (toWords && quotes.length) reach(placesOf(quotes[place])[0], "center");
  if (toFinding) reach(finding, finding.offsetHeight > findings.clientHeight ? "start" : "nearest");
}

function step(by) {
  const shown = all(".finding", groups.find((group) => !group.hidden));
  const index = shown.indexOf(current);
  const next = shown[index < 0 ? (by > 0 ? 0 : shown.length - 1) : index + by];
  if (next) {
    select(next);
    next.focus({ preventScroll: true });
  }
}

/** To the words of the finding chosen; from there, to its next ones. */
function goToWords(next) {
  if (!current) return;
  const quotes = quotesOf(current);
  if (!quotes.length) return;
  if (next) place = (place + 1) % quotes.length;
  const mark = placesOf(quotes[place])[0];
  reach(mark, "center");
  mark.focus({ preventScroll: true });
}

function back() {
  if (current && paper.contains(document.activeElement)) {
    current.focus({ preventScroll: true });
    reach(current, "nearest");
  } else {
    const left = current;
    select(null);
    left?.focus({ preventScroll: true });
  }
}

function act(key) {
  const control = current && one(`[data-key="${key}"]`, current);
  if (!control) return;
  control.click();
  if (control.matches("summary")) one("select", control.parentElement)?.focus();
}

function fold() {
  const folded = main.classList.toggle("folded");
  one("#outline-button").setAttribute("aria-expanded", String(!folded));
  try {
    localStorage.setItem("fadu.outline", folded ? "folded" : "");
  } catch {
    // Without storage the outline is open on every page.
  }
}

tabs.forEach((tab, i) => {
  tab.addEventListener("click", (event) => {
    event.preventDefault();
    open(tab.dataset.tab);
  });
  tab.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by && event.key !== " ") return;
    event.preventDefault();
    open(tabs[(i + (by ?? 0) + tabs.length) % tabs.length].dataset.tab, true);
  });
});
findings.addEventListener("click", (event) => {
  const cell = event.target.closest("[data-pick]");
  if (cell) {
    event.preventDefault();
    const finding = one(`#f${cell.dataset.pick}`);
    select(finding);
    finding.focus({ preventScroll: true });
    return;
  }
  const finding = event.target.closest(".finding");
  if (!finding || getSelection().type === "Range") return;
  const quote = event.target.closest("[data-go]");
  if (quote) {
    event.preventDefault();
    select(finding, { quote: quote.dataset.go, toFinding: false });
  } else if (event.target.closest(".pick") && finding === current) {
    select(null);
  } else if (finding !== current && !event.target.closest("a, form, summary")) {
    select(finding, { toFinding: false });
  }
});
paper.addEventListener("click", (event) => {
  if (getSelection().type === "Range") return;
  // Boxes lie under the words of a page, and one over the other.
  const marks = document
    .elementsFromPoint(event.clientX, event.clientY)
    .filter((element) => element.matches("mark[data-q]") && paper.contains(element));
  const ids = [...new Set(marks.flatMap((mark) => mark.dataset.q.split(" ")))];
  if (!ids.length) return;
  // Words of several findings: each click leads to the next.
  const at = ids.findIndex((id) => current && id.split(".")[0] === current.dataset.f);
  const id = ids[(at + 1) % ids.length];
  select(one(`#f${id.split(".")[0]}`), { quote: id, toWords: false });
});

/** Where a heading of the outline stands: in the text, or on a page. */
function targetOf(link) {
  return originals?.spot(link) ?? document.getElementById(link.getAttribute("href").slice(1));
}

/** The last heading above the middle of the window, to come back to when the view has changed. */
function whereabouts() {
  const middle = paper.getBoundingClientRect().top + paper.clientHeight / 2;
  return all("a[href^='#p']", outline).findLast((link) => {
    const target = targetOf(link);
    return target && !target.closest("[hidden]") && target.getBoundingClientRect().top < middle;
  });
}

/** Another view of a file: the place in it stays. */
function change(view) {
  const quotes = current ? quotesOf(current) : [];
  const id = quotes[place];
  const heading = id ? null : whereabouts();
  const height = heading ? targetOf(heading).getBoundingClientRect().top : 0;
  view();
  if (current) light(current, true);
  if (id) {
    place = Math.max(0, quotesOf(current).indexOf(id));
    const mark = placesOf(id)[0];
    if (mark) reach(mark, "center");
  } else if (heading) {
    ways.delete(paper);
    const stay = () => (paper.scrollTop += targetOf(heading).getBoundingClientRect().top - height);
    stay();
    // What a text has above is laid out once it is near.
    requestAnimationFrame(stay);
  }
}
if (one("[data-sizes]", paper)) {
  import(paper.dataset.originals)
    .then((module) => module.start({ paper, findings, outline, note, change }))
    .then((started) => (originals = started));
}

one("#outline-button").addEventListener("click", fold);
one("#help-button").addEventListener("click", () => keys.showModal());
outline.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const target = link && targetOf(link);
  if (!target) return;
  event.preventDefault();
  reach(target, "start");
});

const commands = {
  j: () => step(1), k: () => step(-1), n: () => goToWords(true), o: fold, Escape: back,
  a: () => act("a"), d: () => act("d"), u: () => act("u"), "?": () => keys.showModal(),
  v: () => originals?.turn(), g: () => originals?.askPage(),
  "+": () => originals?.zoom(1), "=": () => originals?.zoom(1), "-": () => originals?.zoom(-1),
  0: () => originals?.zoom(0),
};
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
  const typing = event.target.closest("input, textarea, select");
  if (typing) {
    if (event.key === "Escape" && current) {
      const dismiss = event.target.closest("details.dismiss");
      if (dismiss) dismiss.open = false;
      current.focus({ preventScroll: true });
    }
    return;
  }
  const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (arrow) {
    if (event.target.closest(".paper, .outline, dialog, [role=tab]") && !event.target.closest("mark")) return;
    step(arrow);
  } else if (event.key === "Enter") {
    if (!current || event.target.closest("a, button, summary")) return;
    goToWords(false);
  } else if (/^[1-6]$/.test(event.key)) {
    const tab = tabs[Number(event.key) - 1];
    if (!tab) return;
    open(tab.dataset.tab, true);
  } else if (commands[event.key]) {
    commands[event.key]();
  } else return;
  event.preventDefault();
});

document.addEventListener("htmx:afterSwap", (event) => {
  const finding = event.detail.target.closest?.(".finding") ?? current;
  if (!finding) return;
  finding.focus({ preventScroll: true });
  said.textContent = `${one(".pick", finding).textContent} ${one(".state", finding).textContent}`;
});

try {
  if (localStorage.getItem("fadu.outline")) fold();
} catch {
  // Without storage the outline is open.
}
open(groups.find((group) => one(".finding", group))?.dataset.group ?? "violated");
const asked = /^#f\d+$/.test(location.hash) && one(location.hash);
if (asked) select(asked);

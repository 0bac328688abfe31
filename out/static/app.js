// Three pages, three small parts. Everything shown is in the page already; this only moves in it.

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** The first page: drop files, see them listed, send them and say what was wrong with them. */
function upload(form) {
  const zone = one(".drop", form), input = one("input[name=files]", form), list = one(".chosen", form);
  const fault = one("#fault"), button = one("button", form), label = button.textContent;

  function show() {
    list.replaceChildren(...[...input.files].map((file, i) => {
      const item = document.createElement("li");
      const name = document.createElement("bdi");
      name.textContent = file.name;
      item.append(name);
      if (i === 0) item.dataset.role = form.dataset.first;
      return item;
    }));
    list.hidden = input.files.length === 0;
  }

  function refuse(text) {
    fault.textContent = text;
    fault.hidden = false;
    button.disabled = false;
    button.textContent = label;
  }

  async function send(event) {
    event.preventDefault();
    fault.hidden = true;
    button.disabled = true;
    button.textContent = form.dataset.sending;
    const body = new FormData(form);
    const token = body.get("_csrf");
    body.delete("_csrf");
    if (!body.get("metadata")?.size) body.delete("metadata");
    if (!body.get("asOf")) body.delete("asOf");
    try {
      const answer = await fetch(form.action, {
        method: "POST", body, headers: { "X-CSRF-TOKEN": token, Accept: "application/json" },
      });
      const json = await answer.json();
      if (answer.ok) location.assign(json.location);
      else refuse(json.detail + (json.hint ? " " + json.hint : ""));
    } catch {
      refuse("网络中断或服务没有应答，文件没有提交。请重试。");
    }
  }

  input.addEventListener("change", show);
  form.addEventListener("submit", send);
  for (const type of ["dragenter", "dragover"]) {
    zone.addEventListener(type, (event) => { event.preventDefault(); zone.classList.add("over"); });
  }
  for (const type of ["dragleave", "drop"]) {
    zone.addEventListener(type, () => zone.classList.remove("over"));
  }
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      show();
    }
  });
}

/** The progress page: asks until the review is over, then shows it. */
function progress(page) {
  const steps = all(".steps li", page);
  async function ask() {
    try {
      const state = await (await fetch(page.dataset.state, { headers: { Accept: "application/json" } })).json();
      if (!state.open) return location.reload();
      steps.forEach((item, i) => {
        item.classList.toggle("past", i < state.step);
        item.classList.toggle("now", i === state.step);
      });
    } catch {
      // Asked again below.
    }
    setTimeout(ask, 700);
  }
  setTimeout(ask, 400);
}

/** The review: findings and words lead to each other. */
function review(findings, paper) {
  const tabs = all("[data-tab]", findings), groups = all("[data-group]", findings);
  const marks = all("mark[data-q]", paper);
  const marksOf = (test) => marks.filter((mark) => mark.dataset.q.split(" ").some(test));
  let current = null;

  function open(name) {
    tabs.forEach((tab) => tab.setAttribute("aria-selected", String(tab.dataset.tab === name)));
    groups.forEach((group) => { group.hidden = group.dataset.group !== name; });
  }

  /** Shows a finding; `quote` is the place to scroll to, the first one if none is given. */
  function select(finding, { quote, scrollWords = true, scrollFinding = true } = {}) {
    current?.classList.remove("on");
    marks.forEach((mark) => mark.classList.remove("on"));
    current = finding;
    if (!finding) return;
    open(finding.closest("[data-group]").dataset.group);
    finding.classList.add("on");
    const number = finding.dataset.f + ".";
    const words = marksOf((id) => (quote ? id === quote : id.startsWith(number)));
    words.forEach((mark) => mark.classList.add("on"));
    if (scrollWords) words[0]?.scrollIntoView({ block: "center" });
    if (scrollFinding) finding.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const shown = all(".finding", groups.find((group) => !group.hidden));
    const index = shown.indexOf(current);
    const next = index < 0 ? (by > 0 ? 0 : shown.length - 1) : index + by;
    if (shown[next]) {
      select(shown[next]);
      shown[next].focus({ preventScroll: true });
    }
  }

  tabs.forEach((tab) => tab.addEventListener("click", (event) => {
    event.preventDefault();
    open(tab.dataset.tab);
  }));
  findings.addEventListener("click", (event) => {
    const finding = event.target.closest(".finding");
    if (!finding || getSelection().type === "Range") return;
    const quote = event.target.closest("[data-go]");
    if (quote) event.preventDefault();
    select(finding, { quote: quote?.dataset.go, scrollFinding: false });
  });
  paper.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-q]");
    if (!mark || getSelection().type === "Range") return;
    const ids = mark.dataset.q.split(" ");
    // Words of several findings: each click leads to the next.
    const at = ids.findIndex((id) => current && id.startsWith(current.dataset.f + "."));
    const id = ids[(at + 1) % ids.length];
    select(one(`#f${id.split(".")[0]}`), { quote: id, scrollWords: false });
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    const inPaper = paper.contains(event.target) && event.key.startsWith("Arrow");
    if (event.key === "j" || (event.key === "ArrowDown" && !inPaper)) step(1);
    else if (event.key === "k" || (event.key === "ArrowUp" && !inPaper)) step(-1);
    else if (event.key === "Enter" && current && !event.target.closest("a, button, summary")) select(current);
    else if (event.key === "Escape") select(null);
    else return;
    event.preventDefault();
  });
  open(groups.find((group) => one(".finding", group))?.dataset.group ?? "violated");
}

document.documentElement.classList.add("js");
const form = one("#upload"), page = one("#progress"), findings = one(".findings"), paper = one(".paper");
if (form) upload(form);
if (page) progress(page);
if (findings && paper) review(findings, paper);

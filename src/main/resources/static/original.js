// The pages of a file as it was sent: drawn while they are near the window, with the boxes of the
// findings on them. How a page is drawn is the matter of original-pdf.js and original-sheets.js.

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
/** Pixels of a point at 100 %. */
const POINT = 96 / 72;
/** Fitted to a wide window a page is enlarged no further than this. */
const WIDEST = 1.6;
const GAP = 32;

function percent(element, sides) {
  for (const [side, share] of Object.entries(sides)) element.style[side] = `${(share * 100).toFixed(3)}%`;
}

/** The pages of one file. */
export class Original {
  constructor(section, room) {
    this.section = section;
    this.room = room;
    this.box = one(".sheets", section);
    this.field = one(".page-number", section);
    this.sizes = section.dataset.sizes
      .split(";")
      .flatMap((run) => {
        const [width, height, count] = run.split(" ").map(Number);
        return Array.from({ length: count }, () => ({ width, height }));
      });
    this.usual = Math.max(1, this.mostCommon(this.sizes.map((size) => size.width)));
    this.pages = [];
    this.spots = new Map();
    this.wanted = new Set();
    this.observer = new IntersectionObserver((entries) => entries.forEach((e) => this.seen(e)), {
      root: room.paper,
      rootMargin: "80% 0px",
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.go(Number(this.field.value));
    });
    this.field.addEventListener("blur", () => this.tell());
  }

  mostCommon(widths) {
    const counts = new Map();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [595, 0])[0];
  }

  get shown() {
    return !this.box.hidden;
  }

  show(original) {
    if (original) this.build();
    this.section.classList.toggle("as-original", original);
    one(".text", this.section).hidden = original;
    this.box.hidden = !original;
    one(".page-tools", this.section).hidden = !original;
    for (const button of all("[data-view]", this.section)) {
      button.setAttribute("aria-pressed", String((button.dataset.view === "original") === original));
    }
    if (original) this.resize();
    else this.close();
  }

  /** Empty pages of the right size, with all boxes and headings: every way can be gone at once. */
  build() {
    if (this.pages.length) return;
    const title = this.room.paper.dataset.page;
    this.pages = this.sizes.map((size, index) => {
      const page = document.createElement("div");
      page.className = "sheet";
      page.dataset.n = index + 1;
      page.setAttribute("role", "group");
      page.setAttribute("aria-label", title.replace("{0}", index + 1));
      page.style.setProperty("--w", size.width);
      page.style.setProperty("--h", size.height);
      return page;
    });
    this.mark();
    this.head();
    this.box.append(...this.pages);
    this.pages.forEach((page) => this.observer.observe(page));
  }

  mark() {
    const boxes = new Map();
    for (const quote of all("a[data-boxes]", this.room.findings)) {
      if (!quote.getAttribute("href")?.startsWith(`#p${this.section.dataset.paper}-`)) continue;
      const colour = [...quote.closest(".finding").classList].find((name) => /^(s\d|quiet)$/.test(name));
      for (const place of quote.dataset.boxes.split(";")) {
        if (!boxes.has(place)) boxes.set(place, { colour, quotes: [] });
        boxes.get(place).quotes.push(quote.dataset.go);
      }
    }
    for (const [place, { colour, quotes }] of boxes) {
      const [number, x0, y0, x1, y1] = place.split(" ").map(Number);
      const size = this.sizes[number - 1];
      if (!size) continue;
      const mark = document.createElement("mark");
      mark.className = colour;
      mark.dataset.q = quotes.join(" ");
      mark.tabIndex = -1;
      percent(mark, {
        left: x0 / size.width,
        top: y0 / size.height,
        width: (x1 - x0) / size.width,
        height: (y1 - y0) / size.height,
      });
      this.pages[number - 1].append(mark);
      this.room.note(mark);
    }
  }

  head() {
    for (const link of all("a[data-spot]", this.room.outline)) {
      if (!link.getAttribute("href").startsWith(`#p${this.section.dataset.paper}-`)) continue;
      const [number, top] = link.dataset.spot.split(" ").map(Number);
      if (!this.sizes[number - 1]) continue;
      const spot = document.createElement("i");
      spot.className = "spot";
      percent(spot, { top: top / this.sizes[number - 1].height });
      this.pages[number - 1].append(spot);
      this.spots.set(link, spot);
    }
  }

  resize() {
    const space = this.room.paper.clientWidth - GAP;
    const zoom = this.room.zoom;
    const k = zoom ? zoom * POINT : Math.min(space / this.usual, WIDEST * POINT);
    this.box.style.setProperty("--k", k);
    this.pages.forEach((page, index) => {
      const fits = zoom || this.sizes[index].width * k <= space;
      page.style.setProperty("--k", fits ? k : space / this.sizes[index].width);
    });
    this.scale = k / POINT;
    one("output", this.section).textContent = `${Math.round(this.scale * 100)}%`;
    this.tell();
    this.work();
  }

  get third() {
    return this.room.paper.getBoundingClientRect().top + this.room.paper.clientHeight / 3;
  }

  /** Notes what stands at the upper third of the window; what is given back puts it there again. */
  hold() {
    const page = this.pages[this.current() - 1];
    const before = page.getBoundingClientRect();
    const share = (this.third - before.top) / before.height;
    return () => {
      const after = page.getBoundingClientRect();
      this.room.paper.scrollTop += after.top + share * after.height - this.third;
    };
  }

  /** The page at the upper third of the window. */
  current() {
    const { third } = this;
    let low = 0;
    let high = this.pages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pages[middle].getBoundingClientRect().top <= third) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  tell() {
    if (this.shown && document.activeElement !== this.field) this.field.value = this.current();
  }

  go(number) {
    const page = this.pages[Math.min(Math.max(1, Math.trunc(number) || 1), this.pages.length) - 1];
    page?.scrollIntoView({ block: "start", behavior: "instant" });
    this.room.paper.focus({ preventScroll: true });
  }

  seen({ target, isIntersecting }) {
    if (isIntersecting) {
      this.wanted.add(target);
      this.work();
    } else {
      this.wanted.delete(target);
      this.free(target);
    }
  }

  free(page) {
    page.drawing?.abort();
    page.drawn = null;
    for (const canvas of all("canvas", page)) canvas.width = canvas.height = 0;
    all(".drawn", page).forEach((each) => each.remove());
  }

  /** Draws what is wanted, one page after the other, the one nearest to the window first. */
  async work() {
    if (this.busy) return;
    this.busy = true;
    try {
      for (let page = this.next(); page; page = this.next()) await this.draw(page);
    } finally {
      this.busy = false;
    }
  }

  next() {
    const middle = this.room.paper.getBoundingClientRect().top + this.room.paper.clientHeight / 2;
    const far = (page) => {
      const { top, bottom } = page.getBoundingClientRect();
      return Math.max(top - middle, middle - bottom);
    };
    return [...this.wanted]
      .filter((page) => this.shown && page.drawn !== this.pixels(page))
      .sort((a, b) => far(a) - far(b))[0];
  }

  pixels(page) {
    return Math.round(page.clientWidth * Math.max(1, devicePixelRatio));
  }

  async draw(page) {
    const pixels = this.pixels(page);
    const drawing = new AbortController();
    page.drawing = drawing;
    if (!page.drawn) page.dataset.busy = this.room.paper.dataset.loading;
    let parts;
    try {
      this.artist ??= this.open();
      const number = Number(page.dataset.n);
      const said = this.speaks(number) ? await this.words(page, number, drawing.signal) : null;
      parts = await (await this.artist).draw(number, pixels, drawing.signal, said);
      if (said) parts.push(...said.layers);
    } catch (error) {
      if (!drawing.signal.aborted) parts = [this.trouble(page, error)];
    }
    delete page.dataset.busy;
    if (drawing.signal.aborted || !this.wanted.has(page) || !this.shown) return;
    this.free(page);
    parts.forEach((part) => part.classList.add("drawn"));
    page.prepend(...parts.filter((part) => part.matches("canvas")));
    page.append(...parts.filter((part) => !part.matches("canvas")));
    page.drawn = pixels;
  }

  /** Whether the server knows the words of a page: of scans and OFD, all; of a PDF, those read. */
  speaks(number) {
    const { original, layers } = this.section.dataset;
    if (original === "sheets") return true;
    return (layers ?? "").split(";").some((range) => {
      const [from, to] = range.split("-").map(Number);
      return from <= number && number <= to;
    });
  }

  /** What the server says of a page, and the layers of its words; asked for once. */
  async words(page, number, signal) {
    const { layer } = await import(this.room.paper.dataset.words);
    const url = `${this.section.dataset.url}/pages/${number}/words`;
    page.said ??= await (await this.ask(url, "application/json", signal)).json();
    const { pieces = [], layer: unseen = [], drawn } = page.said;
    const size = this.sizes[number - 1];
    const layers = [];
    if (pieces.length) layers.push(layer(pieces, size, true));
    if (unseen.length || !layers.length) layers.push(layer(unseen, size, false));
    return { drawn, layers };
  }

  /** Fetches; what goes wrong is said in the words of the server, if it has any. */
  async ask(url, type, signal) {
    const answer = await fetch(url, {
      headers: { Accept: `${type}, application/problem+json` },
      redirect: "error",
      signal,
    }).catch((error) => {
      error.said = this.room.paper.dataset.unopened;
      throw error;
    });
    if (answer.ok) return answer;
    const problem = await answer.json().catch(() => ({}));
    const error = new Error(String(answer.status));
    error.said = [problem.detail, problem.hint].filter(Boolean).join("") || undefined;
    throw error;
  }

  async open() {
    try {
      const module = await import(this.room.paper.dataset[this.section.dataset.original]);
      return await module.open(this.section, this.room.paper.dataset, (...asked) => this.ask(...asked));
    } catch (error) {
      this.artist = null;
      throw error;
    }
  }

  /** What keeps a page from being shown, in words, in its place. */
  trouble(page, error) {
    const said = document.createElement("div");
    said.className = "unseen";
    const words = document.createElement("p");
    words.textContent = error.said ?? this.room.paper.dataset.unseen;
    const again = document.createElement("button");
    again.type = "button";
    again.className = "plain-button";
    again.textContent = this.room.paper.dataset.again;
    again.addEventListener("click", () => {
      this.artist?.then((artist) => artist.forgive?.(Number(page.dataset.n)));
      page.drawn = null;
      this.work();
    });
    said.append(words, again);
    return said;
  }

  close() {
    this.pages.forEach((page) => this.free(page));
    this.artist?.then((artist) => artist.close(), () => {});
    this.artist = null;
  }
}

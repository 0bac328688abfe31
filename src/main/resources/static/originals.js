// The switches between the text of a file and its pages: view, zoom, page number, keys.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

function kept(name, value) {
  try {
    if (value === undefined) return localStorage.getItem(name);
    localStorage.setItem(name, value);
  } catch {
    // Without storage it holds until the page is left.
  }
  return null;
}

/**
 * Makes the switches of all files work.
 *
 * @param room paper, findings and outline; note(mark) takes a new mark in; change(act) does what
 *     changes a view so that the place in the file stays
 */
export async function start(room) {
  const { Original } = await import(room.paper.dataset.original);
  room.zoom = Number(kept("fadu.zoom")) || 0;
  const originals = all("[data-sizes]", room.paper).map((section) => new Original(section, room));
  const shown = () => originals.filter((original) => original.shown);
  const inView = () => {
    const middle = room.paper.getBoundingClientRect().top + room.paper.clientHeight / 2;
    return originals.findLast((o) => o.section.getBoundingClientRect().top < middle) ?? originals[0];
  };
  const turn = (original, to) => {
    if (original.shown === to) return;
    kept("fadu.view", to ? "original" : "text");
    room.change(() => original.show(to));
  };
  /** What stands at the upper third of the window stays there. */
  const resize = () => {
    if (!shown().length) return;
    const held = inView().shown ? inView().hold() : null;
    shown().forEach((original) => original.resize());
    held?.();
  };
  const zoom = (by) => {
    if (!shown().length) return;
    const now = shown()[0].scale;
    const next = by > 0 ? STEPS.find((s) => s > now + 0.01) : STEPS.findLast((s) => s < now - 0.01);
    room.zoom = by ? next ?? now : 0;
    kept("fadu.zoom", by ? room.zoom : "");
    resize();
  };

  for (const original of originals) {
    original.section.querySelector(".views").hidden = false;
    original.section.addEventListener("click", (event) => {
      const view = event.target.closest("[data-view]");
      const by = event.target.closest("[data-zoom]");
      if (view) turn(original, view.dataset.view === "original");
      if (by) zoom(Number(by.dataset.zoom));
    });
    original.box.addEventListener("pointermove", (event) => {
      const over = document.elementsFromPoint(event.clientX, event.clientY);
      original.box.classList.toggle("over", over.some((each) => each.matches("mark[data-q]")));
    });
  }
  let width = room.paper.clientWidth;
  new ResizeObserver(() => {
    if (width !== room.paper.clientWidth) {
      width = room.paper.clientWidth;
      resize();
    }
  }).observe(room.paper);
  let frame = 0;
  room.paper.addEventListener("scroll", () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      shown().forEach((original) => original.tell());
    });
  });
  if (kept("fadu.view") === "original") room.change(() => originals.forEach((o) => o.show(true)));

  return {
    zoom,
    turn: () => turn(inView(), !inView().shown),
    askPage: () => inView().shown && inView().field.select(),
    spot: (link) => originals.find((o) => o.shown && o.spots.has(link))?.spots.get(link),
  };
}

// Pages of a PDF, drawn by pdf.js. A file is not to be trusted: nothing in it is run, images and
// canvases have limits, and a page that takes too long is ended together with its worker.

/** Pixels of one image of the file, and of the canvas a page is drawn on. */
const IMAGE = 40_000_000;
const CANVAS = 12_000_000;
const SIDE = 8192;
const LONGEST = 20_000;

class Unseen extends Error {
  constructor(said) {
    super(said);
    this.said = said;
  }
}

/** What the worker says when it goes on without a part of a page. */
const MISSING = /exceeded maximum|ignoring errors|Unable to decode|failed to initialize/;
let channels = 0;

/** One opening of the file, with a worker of its own. */
class Reading {
  constructor(pdfjs, url, says) {
    const base = new URL(says.pdfjs, location.href);
    const name = `fadu-pdf-${Date.now()}-${++channels}`;
    this.channel = new BroadcastChannel(name);
    this.missing = false;
    const ready = new Promise((resolve) => {
      this.channel.onmessage = ({ data }) => {
        if (data === "ready") resolve();
        else this.missing ||= MISSING.test(data);
      };
    });
    this.thread = new Worker(says.pdfWorker, {
      type: "module",
      name: `${name} ${base}build/pdf.worker.min.mjs`,
    });
    const failed = new Promise((_, reject) => {
      this.thread.onerror = () => reject(new Unseen(says.unopened));
    });
    this.file = Promise.race([ready, failed]).then(() => this.open(pdfjs, url, base));
    this.file.catch(() => {});
  }

  open(pdfjs, url, base) {
    this.task = pdfjs.getDocument({
      url,
      worker: new pdfjs.PDFWorker({ port: this.thread }),
      cMapUrl: `${base}cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${base}standard_fonts/`,
      wasmUrl: `${base}wasm/`,
      // Compiling it is what the content policy forbids; the decoders exist in plain script too.
      useWasm: false,
      isEvalSupported: false,
      enableXfa: false,
      disableAutoFetch: true,
      rangeChunkSize: 1 << 18,
      maxImageSize: IMAGE,
      canvasMaxAreaInBytes: CANVAS * 4,
      verbosity: 1,
    });
    return this.task.promise;
  }

  end() {
    this.task?.destroy().catch(() => {});
    this.channel.close();
    // A thread that is busy for ever answers no message.
    setTimeout(() => this.thread.terminate(), 200);
  }
}

function within(time, work, late) {
  let timer;
  const alarm = new Promise((_, reject) => {
    timer = setTimeout(() => reject(late()), time);
  });
  return Promise.race([work, alarm]).finally(() => clearTimeout(timer));
}

class Pdf {
  constructor(pdfjs, section, says) {
    this.pdfjs = pdfjs;
    this.url = `${section.dataset.url}/original`;
    this.says = says;
    this.bad = new Map();
  }

  /** A canvas, the words over it unless they are known, and a word about what is missing. */
  async draw(number, pixels, signal, known) {
    if (this.bad.has(number)) throw new Unseen(this.bad.get(number));
    this.reading ??= new Reading(this.pdfjs, this.url, this.says);
    const { reading } = this;
    reading.missing = false;
    try {
      const parts = await within(LONGEST, this.render(reading, number, pixels, signal, known), () => {
        this.bad.set(number, this.says.slow);
        this.close();
        return new Unseen(this.says.slow);
      });
      return reading.missing ? [...parts, this.note()] : parts;
    } catch (error) {
      if (signal.aborted) throw error;
      if (/Response|Missing/.test(error.name) || error.said === this.says.unopened) {
        this.close();
        throw new Unseen(this.says.unopened);
      }
      this.bad.set(number, error.said ?? this.says.unseen);
      throw new Unseen(this.bad.get(number));
    }
  }

  note() {
    const note = document.createElement("p");
    note.className = "partly";
    note.textContent = this.says.partly;
    return note;
  }

  async render(reading, number, pixels, signal, known) {
    const file = await reading.file;
    const page = await file.getPage(number);
    signal.throwIfAborted();
    const plain = page.getViewport({ scale: 1 });
    const most = Math.min(
      Math.sqrt(CANVAS / (plain.width * plain.height)),
      SIDE / Math.max(plain.width, plain.height),
    );
    const viewport = page.getViewport({ scale: Math.min(pixels / plain.width, most) });
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    const task = page.render({ canvas, viewport });
    const stop = () => task.cancel();
    signal.addEventListener("abort", stop);
    try {
      await task.promise;
      return known ? [canvas] : [canvas, await this.words(page, plain)];
    } catch (error) {
      canvas.width = canvas.height = 0;
      throw error;
    } finally {
      signal.removeEventListener("abort", stop);
      page.cleanup();
    }
  }

  async words(page, viewport) {
    const layer = document.createElement("div");
    layer.className = "textLayer";
    const source = page.streamTextContent({ includeMarkedContent: true, disableNormalization: true });
    await new this.pdfjs.TextLayer({ textContentSource: source, container: layer, viewport }).render();
    return layer;
  }

  forgive(number) {
    this.bad.delete(number);
  }

  close() {
    this.reading?.end();
    this.reading = null;
  }
}

/** The file of a section; says: the sentences of the page, and where pdf.js is. */
export async function open(section, says) {
  try {
    const pdfjs = await import(`${says.pdfjs}build/pdf.min.mjs`);
    return new Pdf(pdfjs, section, says);
  } catch {
    throw new Unseen(says.unopened);
  }
}

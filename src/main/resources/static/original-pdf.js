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

/** Opens the file: first so that a fault shows; a second time, when one has, to show the rest. */
class Reading {
  constructor(pdfjs, url, base, strict) {
    this.thread = new Worker(`${base}build/pdf.worker.min.mjs`, { type: "module" });
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
      stopAtErrors: strict,
      verbosity: 0,
    });
    this.task.onPassword = () => this.task.destroy();
  }

  end() {
    this.task.destroy().catch(() => {});
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
    this.readings = new Map();
    this.bad = new Map();
    this.faulty = new Set();
  }

  reading(strict) {
    if (!this.readings.has(strict)) {
      this.readings.set(strict, new Reading(this.pdfjs, this.url, this.says.pdfjs, strict));
    }
    return this.readings.get(strict);
  }

  end(strict) {
    this.readings.get(strict)?.end();
    this.readings.delete(strict);
  }

  /** A canvas, the words over it, and a word about what is missing. */
  async draw(number, pixels, signal, silent) {
    if (this.bad.has(number)) throw new Unseen(this.bad.get(number));
    const strict = !this.faulty.has(number);
    try {
      const parts = await this.attempt(number, pixels, signal, strict, silent);
      return strict ? parts : [...parts, this.note()];
    } catch (error) {
      if (signal.aborted) throw error;
      if (/Response|Missing/.test(error.name)) {
        this.end(strict);
        throw new Unseen(this.says.unopened);
      }
      if (strict && !(error instanceof Unseen)) {
        this.faulty.add(number);
        return this.draw(number, pixels, signal, silent);
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

  attempt(number, pixels, signal, strict, silent) {
    const reading = this.reading(strict);
    const late = () => {
      this.end(strict);
      return new Unseen(this.says.slow);
    };
    return within(LONGEST, this.render(reading, number, pixels, signal, silent), late);
  }

  async render(reading, number, pixels, signal, silent) {
    const file = await reading.task.promise;
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
      return silent ? [canvas] : [canvas, await this.words(page, plain)];
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
    this.faulty.delete(number);
  }

  close() {
    this.end(true);
    this.end(false);
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

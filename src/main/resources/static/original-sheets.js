// Pages that the server draws: pictures of scans, and of what is no text on the pages of OFD.

/** Pixels of the canvas a page is put on. */
const CANVAS = 12_000_000;

class Sheets {
  constructor(section, ask) {
    this.url = section.dataset.url;
    this.ask = ask;
  }

  /** A canvas with the picture of the page; none where the page is words and nothing else. */
  async draw(number, pixels, signal, said) {
    if (said?.drawn === false) return [];
    const answer = await this.ask(`${this.url}/pages/${number}/picture`, "image/*", signal);
    const picture = await createImageBitmap(await answer.blob());
    try {
      signal.throwIfAborted();
      const share = Math.min(
        1,
        pixels / picture.width,
        Math.sqrt(CANVAS / (picture.width * picture.height)),
      );
      const canvas = document.createElement("canvas");
      canvas.width = Math.max(1, Math.round(picture.width * share));
      canvas.height = Math.max(1, Math.round(picture.height * share));
      const pen = canvas.getContext("2d");
      pen.imageSmoothingQuality = "high";
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return [canvas];
    } finally {
      picture.close();
    }
  }

  close() {}
}

/** The file of a section; ask(url, type, signal) fetches, or throws what is to be said. */
export function open(section, says, ask) {
  return new Sheets(section, ask);
}

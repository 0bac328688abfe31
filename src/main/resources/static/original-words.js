// Words of a page as elements that can be selected: over a picture unseen, on a page of OFD seen.

/** Share of a letter's height above its base line. */
const ABOVE = 0.88;
const SEEN = '"SimSun", "NSimSun", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif';
const pen = document.createElement("canvas").getContext("2d");

/**
 * @param pieces [words, x, y, length, size, angle, white]: start of the base line, in points
 * @param size of the page in points
 */
export function layer(pieces, size, seen) {
  const layer = document.createElement("div");
  layer.className = seen ? "words seen" : "words";
  pen.font = `100px ${seen ? SEEN : "sans-serif"}`;
  for (const [words, x, y, length, height, angle, white] of pieces) {
    const span = document.createElement("span");
    span.textContent = words;
    span.style.left = `${((x / size.width) * 100).toFixed(3)}%`;
    span.style.top = `${(((y - ABOVE * height) / size.height) * 100).toFixed(3)}%`;
    span.style.fontSize = `calc(var(--k) * ${height}px)`;
    const natural = (pen.measureText(words).width * height) / 100;
    const share = natural > 0 ? length / natural : 1;
    const turn = angle ? `rotate(${angle}deg) ` : "";
    if (turn || Math.abs(share - 1) > 0.005) span.style.transform = `${turn}scaleX(${share.toFixed(4)})`;
    if (white) span.classList.add("white");
    layer.append(span);
  }
  return layer;
}

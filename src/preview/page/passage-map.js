/** @typedef {import('../wire.ts').Found} Found */
/** @typedef {import('../wire.ts').WireArticle} WireArticle */

const MARGIN = 26;
/** More points than this have no room for their paragraph's number. */
const MOST_LABELS = 60;
const HEIGHT = 250;

/**
 * A picture of the article: passages that are alike stand near each other, the question among them.
 *
 * @param {WireArticle} article
 * @param {Found} found
 * @param {(paragraph: number) => void} choose called with the paragraph of a passage that is pressed
 * @returns {HTMLElement}
 */
export function drawMap(article, found, choose) {
  const canvas = document.createElement('canvas');
  canvas.className = 'map';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', describe(found));
  /** @type {readonly [number, number][]} */
  let places = [];
  const paint = () => {
    places = paintOn(canvas, article, found);
  };
  new ResizeObserver(paint).observe(canvas);
  canvas.addEventListener('click', (event) => {
    const nearest = places
      .map(([x, y], id) => ({ id, far: Math.hypot(x - event.offsetX, y - event.offsetY) }))
      .toSorted((a, b) => a.far - b.far)[0];
    const paragraph = nearest === undefined || nearest.far > 20 ? undefined : article.map[nearest.id]?.[2];
    if (paragraph !== undefined) choose(paragraph);
  });
  canvas.addEventListener('repaint', paint);
  return canvas;
}

/** @param {Found} found */
function describe({ citations, point }) {
  const cited = citations.map(({ paragraph }) => paragraph).join(', ');
  const where = point === null ? 'The model knows no word of the question, so it is not on it.' : '';
  return `Map of the article's passages by meaning. Cited: paragraph ${cited || 'none'}. ${where}`;
}

/** @param {HTMLCanvasElement} canvas @param {WireArticle} article @param {Found} found @returns {[number, number][]} places by passage */
function paintOn(canvas, article, found) {
  const width = canvas.clientWidth;
  const scale = globalThis.devicePixelRatio;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(HEIGHT * scale);
  const pen = canvas.getContext('2d');
  if (pen === null || width === 0) return [];
  pen.scale(scale, scale);
  const style = getComputedStyle(canvas);
  const colour = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  const toScreen = fit([...article.map, ...(found.point === null ? [] : [found.point])], width);
  const places = article.map.map(([x, y]) => toScreen(x, y));
  const scores = new Map(found.passages.map(({ id, fused }) => [id, fused]));
  const best = Math.max(0.001, ...scores.values());
  const cited = new Set(found.citations.map(({ passage }) => passage));
  const question = found.point === null ? null : toScreen(...found.point);

  if (question !== null) {
    pen.strokeStyle = colour('--accent');
    pen.setLineDash([3, 4]);
    for (const id of cited) line(pen, question, places[id] ?? question);
    pen.setLineDash([]);
    diamond(pen, question, colour('--question'));
  }
  const hasLabels = places.length <= MOST_LABELS;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = `600 10px ${style.fontFamily}`;
  const drawPoint = (/** @type {number} */ id) => {
    const place = places[id];
    if (place === undefined) return;
    const strength = (scores.get(id) ?? 0) / best;
    const isCited = cited.has(id);
    pen.globalAlpha = isCited ? 1 : 0.25 + 0.6 * strength;
    pen.fillStyle = colour(isCited ? '--cited' : '--point');
    const radius = hasLabels ? 10 : isCited ? 6 : 2 + 3 * strength;
    disc(pen, place, radius);
    pen.globalAlpha = 1;
    if (!hasLabels) return;
    const paragraph = article.map[id]?.[2] ?? 0;
    pen.fillStyle = colour(isCited || strength > 0.6 ? '--on-point' : '--text');
    pen.fillText(paragraph === 0 ? 'T' : String(paragraph), place[0], place[1] + 0.5);
  };
  if (hasLabels) places.forEach((_, id) => scores.has(id) || drawPoint(id));
  else dust(pen, places, colour('--point'));
  // The best last, so that they lie on top.
  for (const { id } of found.passages.toReversed()) drawPoint(id);
  return places;
}

/** Points too many to be told apart. @param {CanvasRenderingContext2D} pen @param {readonly [number, number][]} places @param {string} colour */
function dust(pen, places, colour) {
  pen.globalAlpha = 0.25;
  pen.fillStyle = colour;
  for (const [x, y] of places) pen.fillRect(x - 1, y - 1, 2, 2);
  pen.globalAlpha = 1;
}

/** @param {CanvasRenderingContext2D} pen @param {[number, number]} centre @param {number} radius */
function disc(pen, [x, y], radius) {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

/** @param {readonly (readonly [number, number, ...number[]])[]} points @param {number} width @returns {(x: number, y: number) => [number, number]} */
function fit(points, width) {
  const range = (/** @type {0 | 1} */ axis) => {
    let [low, high] = [Infinity, -Infinity];
    for (const point of points) {
      low = Math.min(low, point[axis]);
      high = Math.max(high, point[axis]);
    }
    return { low, size: Math.max(1e-9, high - low) };
  };
  const [across, up] = [range(0), range(1)];
  return (x, y) => [
    MARGIN + ((x - across.low) / across.size) * (width - 2 * MARGIN),
    HEIGHT - MARGIN - ((y - up.low) / up.size) * (HEIGHT - 2 * MARGIN),
  ];
}

/** @param {CanvasRenderingContext2D} pen @param {[number, number]} from @param {[number, number]} to */
function line(pen, from, to) {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

/** @param {CanvasRenderingContext2D} pen @param {[number, number]} place @param {string} colour */
function diamond(pen, [x, y], colour) {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(x, y - 15);
  pen.lineTo(x + 15, y);
  pen.lineTo(x, y + 15);
  pen.lineTo(x - 15, y);
  pen.closePath();
  pen.fill();
}

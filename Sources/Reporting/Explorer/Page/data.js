// The page's data and how they are written: the table of runs column by column, and the small models with their states.

const data = JSON.parse(document.getElementById("data").textContent);

/** The columns of the table with their cells: a number, text, "NaN" or "inf", or null for an empty cell. */
const columns = data.columns.map((column, place) => {
  const cells = data.cells[place];
  const numbers = cells.filter((cell) => typeof cell === "number");
  const isNumber = column.unit !== "" && numbers.length > 0;
  // Numbers by size, text by letters.
  const values = [...new Set(isNumber ? numbers : cells.filter((cell) => cell !== null))]
    .sort((a, b) => isNumber ? a - b : d3.ascending(a, b));
  return {...column, cells, isNumber, values};
});
const columnNamed = new Map(columns.map((column) => [column.name, column]));
const runNames = columnNamed.get("run_id").cells;
const rows = d3.range(runNames.length);
const rowOfRun = new Map(runNames.map((run, row) => [run, row]));
const varying = columns.filter((column) => column.swept && new Set(column.cells).size > 1);
/** The settings that a reader chooses; of two that move together on one axis of the sweep, the first. */
const swept = varying.filter((column, place) =>
  !varying.slice(0, place).some((other) => follows(column, other) && follows(other, column)));
const headline = columnNamed.get(data.headline);

/** Whether the value of one setting tells another's. */
function follows(column, other) {
  const told = new Map();
  return column.cells.every((cell, row) => {
    if (!told.has(other.cells[row])) told.set(other.cells[row], cell);
    return told.get(other.cells[row]) === cell;
  });
}

/** A symbol with its indices below the line: "b_i" as bᵢ. */
function written(symbol) {
  return symbol.replace(/_(i?j?)(?![a-z])/g, (_, letters) => letters.replace("i", "ᵢ").replace("j", "ⱼ"));
}

/** Its symbol or, where it has none, its name; of a setting the end of its path. */
function label(column) { return written(column.symbol) || column.label.replaceAll("_", " "); }

/** Symbol and name: "E, activation density". */
function fullLabel(column) {
  const name = column.name.replaceAll("_", " ");
  return column.symbol && column.symbol !== name ? `${written(column.symbol)}, ${name}` : label(column);
}

/** A clause as a sentence. */
function sentence(text) { return `${text[0].toUpperCase()}${text.slice(1)}.`; }

/** Four digits; a dash for an empty cell. */
function digits(value) {
  if (value === null || value === undefined) return "–";
  if (typeof value === "string") return value;
  const rounded = Number.isInteger(value) && Math.abs(value) < 1e6 ? value : Number(value.toPrecision(4));
  const isPlain = rounded === 0 || Math.abs(rounded) >= 1e-3 && Math.abs(rounded) < 1e6;
  const text = isPlain ? String(rounded) : rounded.toExponential();
  return text.replaceAll("-", "−");
}

/** Okabe and Ito's colours, in the order of the figures; the last is the ink of the page. */
const okabeIto = ["#0072B2", "#D55E00", "#009E73", "#E69F00", "#CC79A7", "#56B4E9", "var(--ink)"];

/** Colours of n things in a row: a colour each of few, viridis of many. */
function colours(count) {
  if (count <= okabeIto.length) return okabeIto.slice(0, count);
  return d3.range(count).map((place) => d3.interpolateViridis(0.05 + 0.85 * place / (count - 1)));
}

/** Blue through white to red over −1 to 1, as in the figures of Gram matrices. */
const diverging = d3.scaleLinear()
  .domain([-1, -2 / 3, -1 / 3, 0, 1 / 3, 2 / 3, 1])
  .range(["#2166AC", "#67A9CF", "#D1E5F0", "#F7F7F7", "#FDDBC7", "#EF8A62", "#B2182B"]).clamp(true);

function dot(one, two) { return d3.sum(one, (value, place) => value * two[place]); }
function norm(vector) { return Math.hypot(...vector); }

/** Says something to whoever listens to the page. */
function announce(text) { document.getElementById("announced").textContent = text; }

const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)");

// The view of all runs: which columns are drawn, which runs, and what is under the pointer.

/** @param openModel called with a run that a small model belongs to. */
function sweepView(openModel) {
  const drawable = columns.filter((column) => column.name !== "run_id" && (column.isNumber || column.swept));
  const settings = swept.filter((column) => !column.isReplicate);
  const hasModel = new Set(data.models.map((model) => model.run));
  const x = settings.find((column) => ["width", "directions"].includes(column.name)) || settings[0] || drawable[0];
  const y = headline;
  const colour = settings.filter((column) => column !== x).sort((a, b) => isWide(b) - isWide(a))[0] || null;
  const shown = {x, y, colour, join: true, log: {x: spans(x), y: spans(y)}};
  const filters = new Map();
  const plot = plotDrawing({point: readout, open});
  const remakeTable = openTable(document.getElementById("points-table"), table);

  /** Numbers tell more as colours than words do. */
  function isWide(column) { return column.isNumber ? 1 : 0; }

  /** Whether a logarithmic axis shows a column well. */
  function spans(column) {
    const numbers = column.cells.filter((cell) => typeof cell === "number");
    return canBeLogarithmic(column) && d3.max(numbers) > 5 * d3.min(numbers);
  }

  function canBeLogarithmic(column) {
    return column.isNumber && column.cells.every((cell) => typeof cell !== "number" || cell > 0);
  }

  function chosenRows() {
    return rows.filter((row) => [...filters].every(([column, value]) => column.cells[row] === value));
  }

  /** Runs that differ in x and replicate only, as points of their means, geometric on a logarithmic axis. */
  function series(chosen) {
    if (!shown.join || !shown.x.swept || !shown.x.isNumber || !shown.y.isNumber || shown.x.isReplicate) return [];
    const others = settings.filter((column) => column !== shown.x && !follows(column, shown.x));
    const key = (row) => JSON.stringify(others.map((column) => column.cells[row]));
    const isUsable = (row) => typeof shown.x.cells[row] === "number" && typeof shown.y.cells[row] === "number"
      && (!shown.log.y || shown.y.cells[row] > 0);
    const mean = (some) => shown.log.y ? Math.exp(d3.mean(some, (row) => Math.log(shown.y.cells[row])))
      : d3.mean(some, (row) => shown.y.cells[row]);
    return d3.nest().key(key).entries(chosen.filter(isUsable)).map((group) =>
      d3.nest().key((row) => shown.x.cells[row]).entries(group.values)
        .map((entry) => ({x: shown.x.cells[entry.values[0]], y: mean(entry.values), row: entry.values[0]}))
        .sort((a, b) => a.x - b.x));
  }

  function draw() {
    const chosen = chosenRows();
    const lines = series(chosen);
    const lost = plot.draw({...shown, isLogX: shown.log.x, isLogY: shown.log.y, rows: chosen, series: lines});
    logs.x.set(shown.log.x, shown.x.isNumber);
    logs.y.set(shown.log.y, shown.y.isNumber);
    d3.select("#plot-title").text(`${fullLabel(shown.y)} against ${fullLabel(shown.x)}`);
    const text = [
      chosen.length < rows.length ? `${chosen.length} of ${rows.length} runs.` : `${rows.length} runs.`,
      rows.length < data.runsInTable ? `The page carries ${rows.length} of ${data.runsInTable}; ${data.file} has all.` : "",
      lost ? `${lost} have no place on these axes: a cell is empty or no number, or below 0 on a logarithmic axis.` : "",
      lines.some((line) => line.length > 1) ? "Lines join the means of replicates." : "",
    ].filter((part) => part);
    d3.select("#plot-caption").text(text.join(" "));
    drawLegend();
    remakeTable();
  }

  function drawLegend() {
    const legend = d3.select("#legend").html("");
    if (!shown.colour) return;
    const paint = colourScale(shown.colour);
    term(legend.append("span"), `${fullLabel(shown.colour)}:`, shown.colour.meaning);
    if (paint.kind === "few") {
      const items = legend.selectAll(".entry").data(paint.values).join("span").attr("class", "entry");
      const row = (value) => shown.colour.cells.indexOf(value);
      items.append("svg").attr("viewBox", "-7 -7 14 14").attr("aria-hidden", "true").append("path")
        .attr("d", (value) => d3.symbol().size(70).type(paint.mark(row(value)))()).attr("fill", (value) => paint.colour(row(value)));
      items.append("span").text(digits);
    } else {
      const stops = d3.range(11).map((k) => d3.interpolateViridis(k / 10)).join(",");
      const box = legend.append("span");
      box.append("span").text(digits(paint.low));
      box.append("span").attr("class", "scale").style("background", `linear-gradient(to right, ${stops})`);
      box.append("span").text(digits(paint.high));
    }
  }

  function readout(row) {
    const box = d3.select("#point").html("");
    if (row === null) {
      box.append("p").text("Point at a mark, or go through them with the arrow keys, for its numbers.");
      return;
    }
    const run = runNames[row];
    const title = box.append("p");
    title.append("strong").text("Run ");
    title.append("code").attr("data-name", "run_id").text(run);
    if (hasModel.has(run)) title.append("span").text(" – press it to see the model");
    const told = [...new Set([shown.x, shown.y, shown.colour, ...swept].filter((column) => column))];
    numbers(box, told.map((column) => ({name: column.name, text: label(column), meaning: `${column.name}: ${column.meaning}`,
      value: column.cells[row]})));
    announce(`Run ${run}: ` + told.slice(0, 4).map((column) => `${label(column)} ${digits(column.cells[row])}`).join(", "));
  }

  function open(row) { if (hasModel.has(runNames[row])) openModel(runNames[row]); }

  function table() {
    const told = [...new Set([columnNamed.get("run_id"), ...swept, shown.x, shown.y, shown.colour].filter((column) => column))];
    const body = chosenRows().map((row) => told.map((column) => column.cells[row]));
    return {head: told.map((column) => ({text: label(column), meaning: column.meaning})), body};
  }

  const names = drawable.map((column) => ({value: column.name, text: fullLabel(column)}));
  const logs = {};
  function axis(text, key) {
    const box = choice(d3.select("#axes"), text, names, shown[key].name, (name) => {
      shown[key] = columnNamed.get(name);
      shown.log[key] = spans(shown[key]);
      plot.whole();
      draw();
    });
    logs[key] = checkbox(box, "logarithmic", shown.log[key], (on) => {
      shown.log[key] = on;
      plot.whole();
      draw();
    });
  }
  axis("Along x", "x");
  axis("Along y", "y");
  choice(d3.select("#axes"), "Colour", [{value: "", text: "one colour"}, ...names], shown.colour ? shown.colour.name : "",
    (name) => { shown.colour = columnNamed.get(name) || null; draw(); });
  checkbox(d3.select("#axes"), "join series with lines", true, (on) => { shown.join = on; draw(); });
  for (const column of swept) {
    slider(d3.select("#filters"), column, {all: true}, (place) => {
      if (place < 0) filters.delete(column);
      else filters.set(column, column.values[place]);
      draw();
      announce(`${chosenRows().length} runs`);
    });
  }
  if (!swept.length) d3.selectAll("#filters, #filters-title").attr("hidden", true);
  draw();
}

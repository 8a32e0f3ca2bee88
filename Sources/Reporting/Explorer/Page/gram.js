// The Gram matrix of a model, and the row of it that belongs to one feature.

/** The matrix W Wᵀ of the directions as they are drawn. `listen` hears of rows pointed at and chosen. */
function gramDrawing(listen) {
  const side = 240, margin = 18;
  const svg = d3.select("#gram").attr("viewBox", `0 0 ${side} ${side}`);
  const cells = svg.append("g");
  const names = svg.append("g");
  const row = svg.append("rect").attr("class", "row");

  /** @param frame vectors and marked, as the arrows have them. */
  return function draw(frame) {
    const count = frame.vectors.length;
    const size = (side - margin - 2) / count;
    const at = (place) => margin + place * size;
    const all = d3.cross(d3.range(count), d3.range(count));
    cells.selectAll("rect").data(all).join("rect")
      .attr("x", ([, j]) => at(j)).attr("y", ([i]) => at(i))
      .attr("width", Math.max(size - (count < 16 ? 1 : 0), 0.5)).attr("height", Math.max(size - (count < 16 ? 1 : 0), 0.5))
      .attr("fill", ([i, j]) => diverging(dot(frame.vectors[i], frame.vectors[j])))
      .on("mouseenter", ([i, j]) => listen.hover(i, j)).on("mouseleave", () => listen.hover(null))
      .on("click", ([i]) => listen.choose(i));
    const step = count <= 10 ? 1 : Math.ceil(count / 8);
    const marks = d3.range(0, count, step);
    names.selectAll("text").data([...marks.map((m) => [m, 0]), ...marks.map((m) => [m, 1])]).join("text")
      .attr("x", ([m, isRow]) => isRow ? margin - 4 : at(m + 0.5)).attr("y", ([m, isRow]) => isRow ? at(m + 0.5) : margin - 5)
      .attr("text-anchor", ([, isRow]) => isRow ? "end" : "middle").attr("dy", ([, isRow]) => isRow ? "0.35em" : 0)
      .text(([m]) => m + 1);
    row.attr("display", frame.marked === null ? "none" : null)
      .attr("x", margin).attr("y", at(frame.marked || 0)).attr("width", side - margin - 2).attr("height", size);
  };
}

/** A feature's overlaps Wᵢ · Wⱼ with every feature, as bars over and under 0. */
function overlapBars(parent, frame, feature) {
  const overlaps = frame.vectors.map((other) => dot(frame.vectors[feature], other));
  const width = 480, height = 104;
  const x = d3.scaleBand().domain(d3.range(overlaps.length)).range([0, width]).padding(0.25);
  const y = d3.scaleLinear().domain([Math.min(-0.3, d3.min(overlaps)), Math.max(0.3, d3.max(overlaps))]).range([height - 28, 14]);
  const svg = parent.append("svg").attr("class", "bars").attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img")
    .attr("aria-label", "Overlaps: " + overlaps.map((value, j) => `with ${j + 1} ${digits(Number(value.toFixed(3)))}`).join(", "));
  svg.append("line").attr("x2", width).attr("y1", y(0)).attr("y2", y(0)).attr("stroke", "var(--faint)");
  const bars = svg.selectAll("g").data(overlaps).join("g");
  bars.append("rect").attr("x", (_, j) => x(j)).attr("width", x.bandwidth())
    .attr("y", (value) => y(Math.max(value, 0))).attr("height", (value) => Math.abs(y(value) - y(0)))
    .attr("fill", (value) => diverging(value)).attr("stroke", "var(--faint)").attr("stroke-width", 0.5);
  const step = Math.ceil(overlaps.length / 20);
  bars.filter((_, j) => j % step === 0).append("text")
    .attr("x", (_, j) => x(step * j) + x.bandwidth() / 2).attr("y", height - 3).text((_, j) => step * j + 1);
  if (overlaps.length > 12) return;
  bars.append("text").attr("x", (_, j) => x(j) + x.bandwidth() / 2).attr("class", "value")
    .attr("y", (value) => value < 0 ? y(value) + 11 : y(value) - 3).text((value) => digits(Number(value.toFixed(2))));
}

// Every run as a point: two columns as axes, a third as colour, lines through what belongs together.

const space = {left: 66, right: 16, top: 14, bottom: 46};

/** A scale for a column over some rows: logarithmic, linear or, of text, a place for each word. */
function axisScale(column, chosen, isLogarithmic, range) {
  if (!column.isNumber) return d3.scalePoint().domain(column.values).range(range).padding(0.5);
  const numbers = chosen.map((row) => column.cells[row]).filter((v) => typeof v === "number" && (!isLogarithmic || v > 0));
  const [low, high] = numbers.length ? d3.extent(numbers) : [1, 10];
  if (isLogarithmic) {
    const room = low === high ? 2 : (high / low) ** 0.04;
    return d3.scaleLog().domain([low / room, high * room]).range(range);
  }
  const room = low === high ? Math.abs(low) / 2 || 1 : (high - low) * 0.04;
  return d3.scaleLinear().domain([low - room, high + room]).range(range);
}

/** Colours and marks for a column: few values have one each, many numbers a place on viridis. */
function colourScale(column) {
  if (!column) return {kind: "none", colour: () => "var(--first)", mark: () => d3.symbolCircle};
  if (column.values.length <= okabeIto.length) {
    const place = (row) => column.values.indexOf(column.cells[row]);
    return {kind: "few", values: column.values,
      colour: (row) => okabeIto[place(row)] || "var(--faint)", mark: (row) => d3.symbols[Math.max(0, place(row))]};
  }
  const [low, high] = [column.values[0], column.values[column.values.length - 1]];
  const isLogarithmic = column.isNumber && low > 0 && high > 20 * low;
  const scale = (isLogarithmic ? d3.scaleSequentialLog : d3.scaleSequential)(d3.interpolateViridis)
    .domain(column.isNumber ? [low, high] : [0, column.values.length - 1]);
  const colour = (row) => {
    const cell = column.cells[row];
    if (column.isNumber && typeof cell !== "number") return "var(--faint)";
    return scale(column.isNumber ? cell : column.values.indexOf(cell));
  };
  return {kind: "many", low, high, colour, mark: () => d3.symbolCircle};
}

/** The scatter plot; `listen.point(row)` hears of points pointed at, `listen.open(row)` of points chosen. */
function plotDrawing(listen) {
  const {left, right, top, bottom} = space;
  const svg = d3.select("#plot");
  const clip = svg.append("clipPath").attr("id", "inside").append("rect").attr("x", left).attr("y", top);
  const grid = svg.append("g").attr("class", "axis grid").attr("transform", `translate(${left},0)`);
  const xAxis = svg.append("g").attr("class", "axis");
  const yAxis = svg.append("g").attr("class", "axis").attr("transform", `translate(${left},0)`);
  const xTitle = svg.append("text").attr("class", "axis-title").attr("text-anchor", "middle");
  const yTitle = svg.append("text").attr("class", "axis-title").attr("text-anchor", "middle");
  const inside = svg.append("g").attr("clip-path", "url(#inside)");
  const lines = inside.append("g");
  const points = inside.append("g").attr("class", "points");
  const mark = inside.append("circle").attr("class", "mark").attr("r", 8).attr("display", "none");
  let [zoom, view, placed, current, width, height] = [d3.zoomIdentity, null, [], null, 0, 0];

  function room() { return Math.max(300, svg.node().parentNode.clientWidth); }

  /** As wide as there is room, so that its letters keep their size. */
  function fit() {
    width = room();
    height = Math.round(Math.max(300, Math.min(430, 0.75 * width)));
    svg.attr("viewBox", `0 0 ${width} ${height}`);
    clip.attr("width", width - left - right).attr("height", height - top - bottom);
    xAxis.attr("transform", `translate(0,${height - bottom})`);
    xTitle.attr("x", (left + width - right) / 2).attr("y", height - 8);
    yTitle.attr("transform", `translate(14,${(top + height - bottom) / 2}) rotate(-90)`);
    moves.within([[left, top], [width - right, height - bottom]]);
  }

  /** A scale as zooming has moved it. */
  function zoomed(scale, isX) {
    if (!scale.invert) return scale;
    return isX ? zoom.rescaleX(scale) : zoom.rescaleY(scale);
  }

  /**
   * @param now x, y and colour: columns; isLogX, isLogY; rows to draw, and series: lists of rows that a line joins.
   * @returns how many of the rows have no place on the axes.
   */
  function draw(now) {
    view = now;
    fit();
    const x = zoomed(axisScale(now.x, now.rows, now.isLogX, [left, width - right]), true);
    const y = zoomed(axisScale(now.y, now.rows, now.isLogY, [height - bottom, top]), false);
    const paint = colourScale(now.colour);
    const at = (row) => [x(now.x.cells[row]), y(now.y.cells[row]), row];
    const isPlaced = ([px, py]) => Number.isFinite(px) && Number.isFinite(py);
    const isCell = (column, row) => column.cells[row] !== null && (!column.isNumber || typeof column.cells[row] === "number");
    placed = now.rows.filter((row) => isCell(now.x, row) && isCell(now.y, row)).map(at).filter(isPlaced);
    points.selectAll("path").data(placed, (point) => point[2]).join("path")
      .attr("transform", ([px, py]) => `translate(${px},${py})`).attr("data-row", (point) => point[2])
      .attr("d", (point) => d3.symbol().size(placed.length > 400 ? 32 : 52).type(paint.mark(point[2]))())
      .attr("fill", (point) => paint.colour(point[2]));
    const joined = now.series.map((series) => series.filter(({x: vx, y: vy}) => isPlaced([x(vx), y(vy)])));
    lines.selectAll("path").data(joined.filter((series) => series.length > 1)).join("path").attr("class", "series")
      .attr("d", d3.line().x((point) => x(point.x)).y((point) => y(point.y)))
      .attr("stroke", (series) => now.colour && !now.colour.swept ? "var(--faint)" : paint.colour(series[0].row));
    drawAxis(xAxis, d3.axisBottom(x), x, zoom.k === 1 && now.x.values);
    drawAxis(yAxis, d3.axisLeft(y), y, zoom.k === 1 && now.y.swept && now.y.values);
    drawAxis(grid, d3.axisLeft(y).tickSize(-(width - left - right)), y, zoom.k === 1 && now.y.swept && now.y.values);
    grid.selectAll("text").remove();
    xTitle.text(fullLabel(now.x));
    yTitle.text(fullLabel(now.y));
    if (current !== null && !placed.some((point) => point[2] === current)) point(null);
    else point(current);
    return now.rows.length - placed.length;
  }

  function point(row) {
    current = row;
    const found = placed.find((p) => p[2] === row);
    mark.attr("display", found ? null : "none");
    if (found) mark.attr("cx", found[0]).attr("cy", found[1]);
    listen.point(found ? row : null);
  }

  function nearest() {
    const [px, py] = d3.mouse(svg.node());
    const distance = (p) => (p[0] - px) ** 2 + (p[1] - py) ** 2;
    const best = placed[d3.scan(placed, (a, b) => distance(a) - distance(b))];
    return best && distance(best) < 900 ? best[2] : null;
  }

  svg.on("mousemove", () => {
    const row = nearest();
    if (row !== current) point(row);
  }).on("click", () => {
    const row = nearest();
    if (row === null) return;
    point(row);
    listen.open(row);
  }).on("keydown", () => {
    const order = placed.slice().sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[d3.event.key];
    if (step && order.length) {
      const place = order.findIndex((p) => p[2] === current) + (current === null && step < 0 ? 0 : step);
      point(order[(place + order.length) % order.length][2]);
    } else if (d3.event.key === "Enter" && current !== null) listen.open(current);
    else return;
    d3.event.preventDefault();
  });
  const moves = zoomable(svg, "#plot-zoom", {most: 20, drag: true},
    (transform) => { zoom = transform; if (view) draw(view); });
  new ResizeObserver(() => { if (view && room() !== width) draw(view); }).observe(svg.node().parentNode);
  return {draw, whole: moves.reset};
}

// The loss of a model along its training, with its plateaus and a mark at the step that is shown.

/**
 * Where the loss falls by less than 5% while the steps double.
 *
 * @returns pairs of steps, from and to.
 */
function plateaus(steps, losses) {
  const points = steps.map((step, place) => [Math.log(step), Math.log(losses[place])])
    .filter(([step, loss]) => Number.isFinite(step) && Number.isFinite(loss));
  if (points.length < 3) return [];
  const bisect = d3.bisector((point) => point[0]).left;
  function at(step) {
    const right = Math.min(Math.max(bisect(points, step), 1), points.length - 1);
    const [[x0, y0], [x1, y1]] = [points[right - 1], points[right]];
    return x1 === x0 ? y0 : y0 + (y1 - y0) * (step - x0) / (x1 - x0);
  }
  const result = [];
  for (const [step, loss] of points) {
    const twice = step + Math.LN2;
    if (twice > points[points.length - 1][0] + 1e-9 || loss - at(twice) > 0.05) continue;
    const last = result[result.length - 1];
    if (last && step <= last[1] + 1e-9) last[1] = twice;
    else result.push([step, twice]);
  }
  return result.map((range) => range.map(Math.exp));
}

/** The drawing; `listen.seek(step)` hears where on it somebody points while pressing. */
function curveDrawing(listen) {
  const [width, height] = [320, 200];
  const margin = {left: 52, right: 18, top: 8, bottom: 36};
  const svg = d3.select("#curve").attr("viewBox", `0 0 ${width} ${height}`);
  const bands = svg.append("g");
  const left = svg.append("g").attr("class", "axis").attr("transform", `translate(${margin.left},0)`);
  const bottom = svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - margin.bottom})`);
  svg.append("text").attr("class", "axis-title").attr("x", (margin.left + width) / 2).attr("y", height - 5)
    .attr("text-anchor", "middle").text("step");
  const line = svg.append("path").attr("class", "line");
  const here = svg.append("line").attr("class", "here").attr("y1", margin.top).attr("y2", height - margin.bottom);
  const mark = svg.append("circle").attr("class", "dot").attr("r", 4.5);
  let [x, y, points, isTracked] = [d3.scaleLinear(), d3.scaleLinear(), [], false];

  /** @param curve steps and losses of a model. */
  function show(curve, tracked) {
    isTracked = tracked;
    points = curve.steps.map((step, place) => [step, curve.loss[place]])
      .filter(([step, loss]) => typeof step === "number" && typeof loss === "number" && loss > 0 && step > 0);
    svg.attr("display", points.length > 1 ? null : "none").classed("tracked", tracked);
    if (points.length < 2) return [];
    const steps = points.map((point) => point[0]);
    const isLogarithmic = tracked && steps[steps.length - 1] > 50 * steps[0];
    x = (isLogarithmic ? d3.scaleLog() : d3.scaleLinear()).domain(d3.extent(steps)).range([margin.left, width - margin.right]);
    y = d3.scaleLog().domain(d3.extent(points, (point) => point[1])).range([height - margin.bottom, margin.top]).nice();
    if (y.domain()[1] / y.domain()[0] > 1e6) y.domain([y.domain()[1] / 1e6, y.domain()[1]]).clamp(true);
    bottom.call(d3.axisBottom(x).ticks(4, "~s").tickSizeOuter(0));
    left.call(d3.axisLeft(y).ticks(4, digits).tickSizeOuter(0));
    line.attr("d", d3.line().x((point) => x(point[0])).y((point) => y(point[1]))(points));
    const flat = isTracked ? plateaus(steps, points.map((point) => point[1])) : [];
    bands.selectAll("rect").data(flat).join("rect").attr("class", "plateau")
      .attr("x", ([from]) => x(from)).attr("width", ([from, to]) => Math.max(0, x(to) - x(from)))
      .attr("y", margin.top).attr("height", height - margin.top - margin.bottom);
    return flat;
  }

  /** Marks a step. */
  function markAt(step) {
    if (points.length < 2) return;
    const place = d3.scan(points, (a, b) => Math.abs(a[0] - step) - Math.abs(b[0] - step));
    const at = x(Math.max(points[0][0], Math.min(step, points[points.length - 1][0])));
    here.attr("x1", at).attr("x2", at);
    mark.attr("cx", at).attr("cy", y(points[place][1]));
  }

  function seek() {
    if (isTracked) listen.seek(x.invert(Math.max(margin.left, Math.min(width - margin.right, d3.mouse(svg.node())[0]))));
  }
  svg.on("click", seek);
  draggable(svg, () => isTracked, seek);
  return {show, markAt};
}

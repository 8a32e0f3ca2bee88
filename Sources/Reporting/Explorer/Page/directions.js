// The directions of a small model as arrows from one point: in two dimensions as they lie, in three on a globe that turns.

const half = 240;
const noTurn = {turn: 25, tilt: 20};

/**
 * The rotation that brings a model into the common orientation: its first represented feature points up, or to the north
 * of the globe, and the next one that does not lie on its line to the right. Angles and lengths are the model's own.
 *
 * @param directions n vectors of m numbers; the end of training.
 * @returns a function of a vector.
 */
function commonOrientation(directions) {
  const axes = [];
  const order = [...directions.filter((w) => norm(w) > 0.5), ...directions];
  for (const candidate of [...order, [1, 0, 0], [0, 1, 0], [0, 0, 1]]) {
    if (axes.length === directions[0].length) break;
    const rest = candidate.slice(0, directions[0].length);
    for (const axis of axes) {
      const along = dot(rest, axis);
      axis.forEach((value, place) => { rest[place] -= along * value; });
    }
    if (norm(rest) > 0.1 * Math.max(norm(candidate), 1e-6)) axes.push(rest.map((value) => value / norm(rest)));
  }
  return (vector) => axes.map((axis) => dot(vector, axis));
}

/** The drawing; `listen` hears of features that are pointed at (hover) and chosen (choose), by their places. */
function directionsDrawing(listen) {
  const svg = d3.select("#directions").attr("viewBox", `${-half} ${-half} ${2 * half} ${2 * half}`);
  const plane = svg.append("g").attr("aria-hidden", "true");
  const arrows = svg.append("g");
  let [view, scale, last] = [{...noTurn}, 1, null];

  /** Where a vector is drawn: right, down and, of the globe, towards the reader. */
  function place(vector) {
    if (vector.length < 3) return [vector[1] || 0, -vector[0], 0];
    const globe = d3.geoRotation([-view.turn, -view.tilt]);
    const length = norm(vector);
    if (length === 0) return [0, 0, 0];
    const [north, east, toward] = vector;
    const point = globe([Math.atan2(east, toward) * 180 / Math.PI, Math.asin(Math.max(-1, Math.min(1, north / length))) * 180 / Math.PI]);
    const [longitude, latitude] = point.map((angle) => angle * Math.PI / 180);
    return [length * Math.cos(latitude) * Math.sin(longitude), -length * Math.sin(latitude),
      length * Math.cos(latitude) * Math.cos(longitude)];
  }

  function drawPlane(unit, isSolid) {
    plane.selectAll(".ring").data([unit]).join("circle").attr("class", "ring").attr("r", (r) => r);
    const projection = d3.geoOrthographic().translate([0, 0]).scale(unit).rotate([-view.turn, -view.tilt]);
    const path = d3.geoPath(projection);
    plane.selectAll(".globe").data(isSolid ? [d3.geoGraticule().step([30, 30])()] : []).join("path")
      .attr("class", "globe").attr("d", path);
  }

  /** Of the globe, lines from the tip of each long arrow to its nearest ones: the edges of an ideal shape. */
  function edges(vectors) {
    const long = d3.range(vectors.length).filter((i) => norm(vectors[i]) > 0.5);
    const cosine = (i, j) => dot(vectors[i], vectors[j]) / norm(vectors[i]) / norm(vectors[j]);
    const result = [];
    for (const i of long) {
      const others = long.filter((j) => j !== i);
      const nearest = d3.max(others, (j) => cosine(i, j));
      for (const j of others) {
        if (cosine(i, j) > nearest - 0.12 && (i < j || cosine(i, j) <= d3.max(long.filter((k) => k !== j), (k) => cosine(j, k)) - 0.12)) {
          result.push([i, j]);
        }
      }
    }
    return result;
  }

  /** @param frame vectors in the common orientation, reach, marked (a place or null), names for whoever listens. */
  function draw(frame) {
    last = frame;
    const {vectors, marked} = frame;
    const isSolid = vectors[0].length === 3;
    const unit = scale * (half - 28) / frame.reach;
    const tips = vectors.map(place).map(([x, y, depth]) => [x * unit, y * unit, depth]);
    const tint = colours(vectors.length);
    svg.classed("solid", isSolid);
    drawPlane(unit, isSolid);
    plane.selectAll(".edge").data(isSolid ? edges(vectors) : []).join("path").attr("class", "edge")
      .attr("d", ([i, j]) => `M${tips[i].slice(0, 2)}L${tips[j].slice(0, 2)}`);
    arrows.classed("dimmed", marked !== null);
    const features = arrows.selectAll("g.feature").data(tips).join(
      (enter) => {
        const g = enter.append("g").attr("class", "feature").attr("role", "button");
        g.append("line").attr("class", "reach");
        g.append("line").attr("class", "shaft");
        g.append("path");
        g.append("text");
        return g
          .on("mouseenter focus", (_, i) => listen.hover(i)).on("mouseleave blur", () => listen.hover(null))
          .on("click", (_, i) => listen.choose(i))
          .on("keydown", (_, i) => press(i, d3.event));
      });
    features.classed("marked", (_, i) => i === marked).attr("tabindex", (_, i) => i === (marked || 0) ? 0 : -1)
      .attr("aria-label", (_, i) => frame.names[i]).attr("aria-pressed", (_, i) => String(i === frame.chosen))
      .style("color", (_, i) => tint[i])
      .attr("opacity", ([, , depth]) => isSolid ? 0.72 + 0.28 * Math.max(-1, Math.min(1, depth)) : 1);
    features.selectAll("line").data((tip) => [tip, tip]).attr("x2", (tip) => tip[0]).attr("y2", (tip) => tip[1]);
    features.select(".shaft").attr("stroke", "currentColor");
    features.select("path").attr("fill", "currentColor").attr("d", ([x, y]) => head(x, y));
    // Of many the numbers of short arrows would cover one another.
    const isTold = ([x, y], i) => tips.length <= 16 || i === marked || Math.hypot(x, y) > half / 4;
    features.select("text").text((tip, i) => isTold(tip, i) ? i + 1 : "")
      .attr("transform", ([x, y]) => `translate(${away(x, y, 15)})`);
  }

  /** Enter chooses a feature, and the arrow keys go to the next one. */
  function press(feature, event) {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (step) {
      const all = arrows.selectAll("g.feature").nodes();
      all[(feature + step + all.length) % all.length].focus();
    } else if (["Enter", " "].includes(event.key)) listen.choose(feature);
    else return;
    event.preventDefault();
  }

  /** A triangle at the tip; a dot where there is no room for it. */
  function head(x, y) {
    const length = Math.hypot(x, y);
    if (length < 10) return "M-3,0a3,3 0 1,0 6,0a3,3 0 1,0 -6,0";
    const [u, v] = [x / length, y / length];
    const [bx, by] = [x - 11 * u, y - 11 * v];
    return `M${x + 3 * u},${y + 3 * v}L${bx - 5.5 * v},${by + 5.5 * u}L${bx + 5.5 * v},${by - 5.5 * u}Z`;
  }

  function away(x, y, distance) {
    const length = Math.hypot(x, y);
    return length < 1e-9 ? [0, -distance] : [x * (1 + distance / length), y * (1 + distance / length)];
  }

  draggable(svg, () => last && last.vectors[0].length === 3, () => {
    listen.turn({
      turn: view.turn - d3.event.dx / 2, tilt: Math.max(-90, Math.min(90, view.tilt + d3.event.dy / 2)),
    });
  });
  zoomable(svg, "#directions-zoom", {most: 8, drag: false}, (transform) => {
    scale = transform.k;
    if (last) draw(last);
  });
  return {draw, turnTo: (angles) => { view = angles; if (last) draw(last); }};
}

// The view of small models: settings choose one, time moves it, and arrows, matrix, curve and numbers follow one another.

function modelsView() {
  const settings = modelSettings();
  const tracks = Math.max(...data.models.map((model) => model.steps.length));
  const shown = {model: null, at: 0, hovered: null, other: null, chosen: null, timer: null};
  const drawing = directionsDrawing({hover: point, choose, turn: (angles) => turn(angles)});
  const drawGram = gramDrawing({hover: point, choose});
  const curve = curveDrawing({seek: (step) => goTo(d3.scan(shown.model.steps, (a, b) => Math.abs(a - step) - Math.abs(b - step)))});
  const remakeTable = openTable(document.getElementById("features-table"), table);
  const turn = turning(drawing);
  const step = document.getElementById("step");
  const play = document.getElementById("play");
  /** Milliseconds from one kept step to the next. */
  const pace = 160;

  function choose(feature) {
    shown.chosen = shown.chosen === feature ? null : feature;
    draw();
    announce(shown.chosen === null ? "No feature chosen" : `Feature ${feature + 1} chosen`);
  }

  function point(feature, other) {
    [shown.hovered, shown.other] = [feature, other === undefined ? null : other];
    draw();
  }

  /** The state at a place between kept ones: directions halfway, everything else as at the last one kept. */
  function frame() {
    const {model, at} = shown;
    const place = Math.floor(at);
    const [before, after] = [model.directions[place], model.directions[Math.min(place + 1, model.steps.length - 1)]];
    const vectors = before.map((w, i) => model.orient(d3.interpolateArray(w, after[i])(at - place).slice()));
    const measures = data.measures.map((measure, k) => ({...measure, values: model.measures[place][k]}));
    const names = vectors.map((_, i) => `Feature ${i + 1}: ` + measures.filter((m) => m.values[i] !== undefined)
      .map((m) => `${m.name} ${digits(m.values[i])}`).join(", "));
    return {vectors, measures, names, place, reach: model.reach, chosen: shown.chosen,
      marked: shown.hovered !== null ? shown.hovered : shown.chosen};
  }

  function draw() {
    const now = frame();
    drawing.draw(now);
    drawGram(now);
    const {model} = shown;
    curve.markAt(model.steps[now.place]);
    step.value = now.place;
    step.setAttribute("aria-valuetext", `step ${model.steps[now.place]}`);
    d3.select("#step-text").text(`step ${d3.format(",")(model.steps[now.place])}`);
    const tracked = model.curve.steps.indexOf(model.steps[now.place]);
    const shapes = model.curve.shapes[tracked];
    d3.select("#shapes").attr("hidden", model.steps.length > 1 ? null : true)
      .text(tracked < 0 ? "" : `At this step: loss ${digits(model.curve.loss[tracked])}` + (shapes ? `, ${shapes}` : ""));
    readout(now);
  }

  function readout(now) {
    const box = d3.select("#feature").html("");
    if (now.marked === null) {
      box.append("p").text("Point at an arrow for its numbers; press it for its overlaps with the others.");
      return;
    }
    const box1 = box.append("p");
    box1.append("strong").text(`Feature ${now.marked + 1}`);
    if (shown.other !== null && shown.other !== now.marked) {
      box1.append("span").text(` with feature ${shown.other + 1}: overlap `
        + digits(Number(dot(now.vectors[now.marked], now.vectors[shown.other]).toFixed(4))));
    }
    numbers(box, now.measures.map((m) => ({name: m.name, text: `${m.name} ${written(m.symbol)}`,
      meaning: m.meaning, value: m.values[now.marked]})));
    if (shown.chosen === now.marked) overlapBars(box, now, now.marked);
  }

  function table() {
    const now = frame();
    const head = [{text: "feature"}, ...now.measures.map((m) => ({text: m.name, meaning: m.meaning})),
      ...now.vectors.map((_, j) => ({text: `overlap with ${j + 1}`}))];
    const body = now.vectors.map((w, i) => [i + 1, ...now.measures.map((m) => m.values[i]),
      ...now.vectors.map((other) => Number(dot(w, other).toFixed(4)))]);
    return {head, body};
  }

  function goTo(place) {
    stop();
    shown.at = place;
    draw();
    remakeTable();
  }

  function stop() {
    if (shown.timer) shown.timer.stop();
    shown.timer = null;
    play.textContent = "Play";
  }

  /** From kept step to kept step; smoothly, but where little motion is asked for. */
  function start() {
    const last = shown.model.steps.length - 1;
    const from = shown.at >= last ? 0 : shown.at;
    play.textContent = "Pause";
    shown.timer = d3.timer((elapsed) => {
      const at = Math.min(last, from + elapsed / (isCalm.matches ? 4 * pace : pace));
      shown.at = isCalm.matches ? Math.floor(at) : at;
      if (at >= last) goTo(last);
      else draw();
    });
  }

  function show(run) {
    const model = data.models.find((m) => m.run === run);
    const wasAtEnd = !shown.model || shown.at >= shown.model.steps.length - 1;
    const relative = shown.model ? shown.at / Math.max(1, shown.model.steps.length - 1) : 1;
    stop();
    if (!model.orient) {
      model.orient = commonOrientation(model.directions[model.directions.length - 1]);
      model.reach = 1.02 * Math.max(1, d3.max(model.directions, (state) => d3.max(state, norm)));
    }
    shown.model = model;
    const last = model.steps.length - 1;
    shown.at = wasAtEnd ? last : Math.round(relative * last);
    if (shown.chosen >= model.directions[0].length) shown.chosen = null;
    d3.select("#playback").attr("hidden", tracks > 1 ? null : true);
    d3.select("#turn").attr("hidden", model.directions[0][0].length === 3 ? null : true);
    step.max = last;
    const flat = curve.show(model.curve, last > 0);
    captions(model, flat, last > 0);
    draw();
    remakeTable();
  }

  step.addEventListener("input", () => goTo(Number(step.value)));
  play.addEventListener("click", () => {
    if (!shown.timer) return start();
    goTo(Math.floor(shown.at));
    announce(`Paused at step ${shown.model.steps[shown.at]}`);
  });
  const first = settings.connect((run) => { show(run); announce(settings.sentence()); });
  show(first);
  return {open: (run) => { settings.choose(run); show(run); }};
}

/** The captions of matrix and curve. */
function captions(model, flat, isTracked) {
  d3.select("#gram-caption").text(model.tied
    ? "Row i, column j: Wᵢ · Wⱼ. Off the diagonal red features push one another up and blue ones down; on it are the squared norms."
    : "Row i, column j: Dᵢ · Dⱼ, of the directions that the decoder writes outputs with; this model reads its features otherwise.");
  d3.select("#curve-title").text(model.curve.name ? sentence(model.curve.name.replaceAll("_", " ")).slice(0, -1) : "Loss");
  d3.select("#curve-caption").text(!model.curve.name ? "The tables have no curve of this model."
    : !isTracked ? `${sentence(model.curve.meaning)} Only the end of this training was kept.`
      : `${sentence(model.curve.meaning)} ` + (flat.length
        ? "Shaded: plateaus, where it falls by less than 5% while the steps double." : "It has no plateau."));
}

/** Sliders that turn the globe, for whoever does not drag it; @returns a function of angles. */
function turning(drawing) {
  const now = {...noTurn};
  const sliders = [["turn", "Turn", 180], ["tilt", "Tilt", 90]].map(([name, text, most]) => {
    const box = d3.select("#turn").append("div");
    box.append("label").attr("for", `turn-${name}`).text(text);
    return box.append("input").attr("type", "range").attr("id", `turn-${name}`).attr("min", -most).attr("max", most)
      .attr("aria-valuetext", `${noTurn[name]} degrees`).property("value", noTurn[name])
      .on("input", function () { turn({...now, [name]: Number(this.value)}); });
  });
  function turn(angles) {
    now.turn = ((angles.turn + 540) % 360) - 180;
    now.tilt = angles.tilt;
    sliders.forEach((input, place) => {
      const value = Math.round(place ? now.tilt : now.turn);
      input.property("value", value).attr("aria-valuetext", `${value} degrees`);
    });
    drawing.turnTo({...now});
  }
  return turn;
}

/** The sliders that choose a model, and what is known of it as a whole. */
function modelSettings() {
  const runs = data.models.map((model) => model.run).filter((run) => rowOfRun.has(run));
  const chosen = runs.map((run) => rowOfRun.get(run));
  const settings = swept.filter((column) => new Set(chosen.map((row) => column.cells[row])).size > 1)
    .map((column) => ({...column, values: column.values.filter((value) => chosen.some((row) => column.cells[row] === value))}));
  const place = (column, row) => column.values.indexOf(column.cells[row]);
  const loss = (row) => typeof headline.cells[row] === "number" ? headline.cells[row] : Infinity;
  const best = (some) => some[d3.scan(some, (a, b) => loss(a) - loss(b))];
  let [row, listen, shows] = [best(chosen), null, []];

  function tell() {
    shows.forEach((set, k) => set(place(settings[k], row)));
    const facts = d3.select("#model-facts").html("");
    for (const name of [data.headline, "shapes", "run_id"]) {
      const column = columnNamed.get(name);
      if (!column) continue;
      term(facts.append("dt"), name.replaceAll("_", " "), column.meaning);
      facts.append("dd").attr("data-name", name).text(digits(column.cells[row]));
    }
  }

  /** Of the models with a value of one setting, the one that is nearest in the others. */
  function nearest(changed, value) {
    const distance = (other) => d3.sum(settings, (column) => column.cells[other] === column.cells[row] ? 0
      : 1 + Math.abs(place(column, other) - place(column, row)) / (10 * column.values.length));
    const fitting = chosen.filter((other) => changed.cells[other] === changed.values[value]);
    return fitting[d3.scan(fitting, (a, b) => distance(a) - distance(b))];
  }

  function go(to) {
    row = to;
    tell();
    listen(runNames[row]);
  }

  const box = d3.select("#model-settings");
  shows = settings.map((column) => slider(box, column, {all: false}, (value) => go(nearest(column, value))));
  const replicate = settings.find((column) => column.isReplicate);
  if (replicate) {
    box.append("button").attr("type", "button").attr("id", "best").text("Best replicate")
      .on("click", () => go(best(chosen.filter((other) => settings.every(
        (column) => column === replicate || column.cells[other] === column.cells[row])))));
  }
  return {
    connect(change) { listen = change; tell(); return runNames[row]; },
    choose(run) { row = rowOfRun.get(run); tell(); },
    sentence: () => settings.map((c) => `${label(c)} ${digits(c.cells[row])}`).join(", ")
      + `: ${label(headline)} ${digits(headline.cells[row])}`,
  };
}

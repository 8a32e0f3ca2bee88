// The controls that views share: sliders over the values of a setting, choices, buttons that zoom, numbers in words, tables.

let controls = 0;

/** A term whose meaning shows when the pointer is on it; the glossary of the page has it too. */
function term(parent, text, meaning) {
  return parent.append("span").attr("class", meaning ? "term" : null).attr("title", meaning || null).text(text);
}

/**
 * A slider over the values of a column.
 *
 * @param options.all whether its first place stands for all of them.
 * @param change called with the value's place, −1 for all.
 * @returns set(place), which moves it without calling `change`.
 */
function slider(parent, column, options, change) {
  const first = options.all ? -1 : 0;
  const id = `control-${controls++}`;
  const box = parent.append("div").attr("class", "control");
  const head = box.append("div").attr("class", "head");
  term(head.append("label").attr("for", id), fullLabel(column), column.meaning);
  const output = head.append("output").attr("for", id);
  const input = box.append("input").attr("type", "range").attr("id", id).attr("step", 1)
    .attr("min", first).attr("max", column.values.length - 1).attr("data-column", column.name);
  function show(place) {
    const text = place < 0 ? "all" : digits(column.values[place]);
    output.text(text);
    input.property("value", place).attr("aria-valuetext", text);
  }
  input.on("input", function () {
    show(Number(this.value));
    change(Number(this.value));
  });
  show(first);
  return show;
}

/** A list to choose a column from. */
function choice(parent, text, choices, chosen, change) {
  const id = `control-${controls++}`;
  const box = parent.append("div").attr("class", "control");
  box.append("label").attr("for", id).text(text);
  const select = box.append("select").attr("id", id).on("change", function () { change(this.value); });
  select.selectAll("option").data(choices).join("option")
    .attr("value", (c) => c.value).property("selected", (c) => c.value === chosen).text((c) => c.text);
  return box;
}

function checkbox(parent, text, isOn, change) {
  const box = parent.append("label").attr("class", "check");
  const input = box.append("input").attr("type", "checkbox").property("checked", isOn)
    .on("change", function () { change(this.checked); });
  box.append("span").text(text);
  return {set: (on, isPossible) => input.property("checked", on).property("disabled", !isPossible)};
}

/**
 * Buttons that zoom, and the wheel with Ctrl; what is larger than its frame is dragged.
 *
 * @param moved called with the transform.
 */
function zoomable(svg, buttons, options, moved) {
  const behaviour = d3.zoom().scaleExtent([1, options.most])
    .filter(() => d3.event.type === "wheel" ? d3.event.ctrlKey
      : options.drag && !d3.event.button && d3.zoomTransform(svg.node()).k > 1)
    .on("zoom", () => moved(d3.event.transform));
  svg.call(behaviour).on("dblclick.zoom", null).style("touch-action", null);
  const steps = [
    ["+", "Zoom in", () => behaviour.scaleBy(svg, 1.5)], ["−", "Zoom out", () => behaviour.scaleBy(svg, 1 / 1.5)],
    ["⟲", "The whole again", () => behaviour.transform(svg, d3.zoomIdentity)],
  ];
  d3.select(buttons).selectAll("button").data(steps).join("button").attr("type", "button")
    .attr("aria-label", (step) => step[1]).attr("title", (step) => step[1]).text((step) => step[0])
    .on("click", (step) => step[2]());
  return {
    reset: () => behaviour.transform(svg, d3.zoomIdentity),
    within: (extent) => behaviour.extent(extent).translateExtent(extent),
  };
}

/** Calls `moved` while somebody drags with a mouse; a finger scrolls the page. */
function draggable(svg, isWanted, moved) {
  svg.call(d3.drag().filter(() => d3.event.type === "mousedown" && !d3.event.ctrlKey && isWanted()).on("drag", moved))
    .style("touch-action", null);
}

/** Names with their values, side by side. */
function numbers(parent, entries) {
  const box = parent.append("div").attr("class", "numbers");
  const items = box.selectAll("div").data(entries).join("div");
  items.each(function (entry) { term(d3.select(this), entry.text, entry.meaning); });
  items.append("b").attr("data-name", (entry) => entry.name).text((entry) => ` ${digits(entry.value)}`);
}

/** More rows than this are nobody's to read: the tables beside the page have them all. */
const mostRows = 250;

/** A table, made when it is first opened and made again while it is open. */
function openTable(details, content) {
  const place = d3.select(details).select(".scroll");
  function make() {
    if (!details.open) return;
    const {head, body} = content();
    place.html("");
    const table = place.append("table");
    table.append("caption").text(body.length <= mostRows ? `${body.length} rows`
      : `The first ${mostRows} of ${body.length} rows; show fewer of them, or see ${data.file}`);
    table.append("thead").append("tr").selectAll("th").data(head).join("th").attr("scope", "col")
      .attr("title", (h) => h.meaning || null).text((h) => h.text);
    const lines = table.append("tbody").selectAll("tr").data(body.slice(0, mostRows)).join("tr");
    lines.selectAll("td").data((line) => line).join("td").text(digits);
  }
  details.addEventListener("toggle", make);
  return make;
}

/** An axis for a scale, logarithmic ones with as many numbers as fit. */
function drawAxis(place, axis, scale, values) {
  const few = values && values.length <= 9 ? values : null;
  if (few) axis.tickValues(few).tickFormat(digits);
  else if (scale.base) axis.ticks(5, (value) => digits(value));
  else if (scale.ticks) axis.ticks(6).tickFormat((value) => digits(value));
  place.call(axis.tickSizeOuter(0));
}

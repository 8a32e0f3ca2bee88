// The start of the page: the two views as tabs, and the words for its symbols.

const views = ["models", "sweep"];

function openView(name) {
  for (const view of views) {
    document.getElementById(view).hidden = view !== name;
    const tab = document.getElementById(`${view}-tab`);
    tab.setAttribute("aria-selected", String(view === name));
    tab.tabIndex = view === name ? 0 : -1;
  }
}

function glossary() {
  const entries = [...columns, ...data.measures.filter((measure) => !columnNamed.has(measure.name))]
    .map((column) => [fullLabel(column), column.meaning]);
  const list = d3.select("#glossary dl");
  for (const [name, meaning] of entries) {
    list.append("dt").text(name);
    list.append("dd").text(meaning);
  }
}

/** On a narrow page the drawing stands before what it is chosen with. */
function order(isNarrow) {
  for (const view of document.querySelectorAll("main > section")) {
    const [controls, stage] = [".controls", ".stage"].map((name) => view.querySelector(name));
    if (isNarrow) view.prepend(stage);
    else view.prepend(controls);
  }
}

const narrow = window.matchMedia("(max-width: 44rem)");
narrow.addEventListener("change", () => order(narrow.matches));
order(narrow.matches);
glossary();
if (data.models.some((model) => rowOfRun.has(model.run))) {
  const models = modelsView();
  sweepView((run) => {
    models.open(run);
    openView("models");
    document.getElementById("models-tab").focus();
  });
  for (const view of views) {
    const tab = document.getElementById(`${view}-tab`);
    tab.addEventListener("click", () => openView(view));
    tab.addEventListener("keydown", (event) => {
      if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
      const other = views.find((one) => one !== view);
      openView(other);
      document.getElementById(`${other}-tab`).focus();
    });
  }
  openView("models");
} else {
  document.getElementById("tabs").remove();
  for (const attribute of ["role", "aria-labelledby"]) document.getElementById("sweep").removeAttribute(attribute);
  openPlotAlone();
}

/** Without small models there is one view, and no tabs. */
function openPlotAlone() {
  document.getElementById("models").remove();
  document.getElementById("sweep").hidden = false;
  sweepView(() => {});
}

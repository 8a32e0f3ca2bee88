"""Opens explorer.html in a real browser, plays with it, and compares what it shows with the tables.

    python check_explorer.py [--screenshots DIR] PAGE=RESULTS ...

PAGE is an explorer.html, RESULTS the folder whose tables it was made from. Each page is opened at 1280 and 390 pixels, in the
light and the dark scheme, and played with at one of the sizes in each scheme, in the dark one with little motion. Reported, with exit code 1: anything on the console, a request that leaves the page, content wider
than the window, violations that axe-core finds, a slider that chooses no model or another one than it says, numbers
that are not the table's, an animation that stands still, a filter that keeps other runs than the table has. One number in
the page is changed at the end: a check that does not notice has checked nothing.
"""

import argparse
import csv
import math
import pathlib

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import page


def table(results, name):
    path = results / name
    return list(csv.DictReader(path.open(encoding="utf-8"))) if path.exists() else []


class Explorer:
    """A page that is open, and its tables."""

    def __init__(self, driver, results):
        self.driver, self.results = driver, results
        self.file = "packing.csv" if (results / "packing.csv").exists() else "runs.csv"
        self.runs = {row["run_id"]: row for row in table(results, self.file)}
        self.problems = []

    def element(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def elements(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector):
        return self.driver.execute_script("return document.querySelector(arguments[0]).textContent", selector).strip()

    def move(self, slider, value):
        self.driver.execute_script(
            "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
            slider, value)

    def drawing(self, name="directions"):
        return self.driver.execute_script("return document.getElementById(arguments[0]).innerHTML", name)

    def expect(self, holds, problem):
        if not holds:
            self.problems.append(problem)

    def expect_number(self, shown, cell, what):
        """shown has four digits; cell is the table's, empty for a dash."""
        text = shown.strip().replace("−", "-")
        number = float(cell) if cell else None
        same = text == "–" if number is None else (
            text == cell if not math.isfinite(number) else math.isclose(float(text), number, rel_tol=6e-4, abs_tol=1e-300))
        self.expect(same, f"{what} is shown as {shown}, the table has {cell or 'nothing'}")

    def models(self):
        """Every slider of the models' view, to its first and its last place and by a key."""
        sliders = self.elements("#model-settings input")
        self.expect(sliders, "no slider chooses a model")
        for slider in sliders:
            column = slider.get_attribute("data-column")
            places = [int(slider.get_attribute(end)) for end in ["min", "max"]]
            drawn = set()
            for place in places:
                self.move(slider, place)
                drawn.add(self.drawing())
                run = self.runs[self.text("#model-facts [data-name=run_id]")]
                said = slider.get_attribute("aria-valuetext")
                try:
                    self.expect_number(said, run[column], column)
                except ValueError:
                    self.expect(said == run[column], f"{column} says {said}, the table {run[column]}")
                self.expect_number(self.text("#model-facts [data-name=test_loss]"), run["test_loss"], "test_loss")
            self.expect(len(drawn) == 2, f"the slider of {column} changes no arrow")
            before = self.drawing()
            slider.send_keys(Keys.ARROW_LEFT)
            self.expect(self.drawing() != before, f"a key on the slider of {column} changes no arrow")
        self.element("#best").click() if self.elements("#best") else None

    def feature(self):
        """The numbers of each feature, by the keyboard, against features.csv, or its direction where there is none."""
        run = self.text("#model-facts [data-name=run_id]")
        rows = [row for row in table(self.results, "features.csv") if row["run_id"] == run]
        weights = {}
        for row in table(self.results, "directions.csv"):
            if row["run_id"] == run:
                weights.setdefault(row["feature"], []).append(float(row["weight"]))
        features = self.elements("#directions .feature")
        self.expect(len(features) == len(weights), f"{len(features)} arrows of {len(weights)} features")
        for place, feature in enumerate(features):
            self.driver.execute_script("arguments[0].focus()", feature)
            shown = {e.get_attribute("data-name"): e.text for e in self.elements("#feature b")}
            for name in ["norm", "bias", "recovery", "dimensionality", "loss"] if rows else []:
                self.expect_number(shown[name], rows[place][name], f"{name} of feature {place + 1}")
            self.expect_number(shown["norm"], repr(math.hypot(*weights[str(place + 1)])), f"norm of feature {place + 1}")
        features[-1].send_keys(Keys.ARROW_RIGHT)
        self.expect(self.text("#feature strong") == "Feature 1", "the arrow keys do not go round the features")
        features[0].send_keys(Keys.ENTER)
        overlaps = self.elements("#feature .bars rect")
        self.expect(len(overlaps) == len(weights), "a chosen feature has no row of overlaps")
        self.expect(features[0].get_attribute("aria-pressed") == "true", "a chosen feature is not pressed")
        vectors = [weights[key] for key in sorted(weights, key=int)]
        said = self.element("#feature .bars").get_attribute("aria-label").replace("−", "-")
        last = sum(a * b for a, b in zip(vectors[0], vectors[-1]))
        self.expect(abs(float(said.split()[-1]) - last) < 6e-4, f"the last overlap is said to be {said.split()[-1]}, not {last}")
        features[0].send_keys(Keys.ENTER)

    def time(self, calm):
        """The tracked steps: scrubber, loss, play and pause."""
        run = self.text("#model-facts [data-name=run_id]")
        states = [row for row in table(self.results, "tracking.csv") if row["run_id"] == run]
        if not states or not self.element("#step").is_displayed():
            self.expect(not states, "a tracked model has no scrubber")
            return
        scrubber = self.element("#step")
        frames = set()
        for place in [0, int(scrubber.get_attribute("max"))]:
            self.move(scrubber, place)
            frames.add((self.drawing(), self.drawing("gram"), self.element("#curve .here").get_attribute("x1")))
            step = self.text("#step-text").replace("step ", "").replace(",", "")
            self.expect(step == states[place and -1]["step"], f"the scrubber says step {step}")
        self.expect(len({frame[0] for frame in frames}) == 2, "the scrubber moves no arrow")
        self.expect(len({frame[1] for frame in frames}) == 2, "the scrubber changes no cell of the matrix")
        self.expect(len({frame[2] for frame in frames}) == 2, "the scrubber moves no mark on the curve")
        features = [row for row in table(self.results, "tracked_features.csv") if row["run_id"] == run]
        self.move(scrubber, 0)
        self.driver.execute_script("arguments[0].focus()", self.elements("#directions .feature")[0])
        shown = {e.get_attribute("data-name"): e.text for e in self.elements("#feature b")}
        for name in ["norm", "bias", "dimensionality"]:
            self.expect_number(shown[name], features[0][name], f"{name} of feature 1 at the start")
        self.element("#play").click()
        moving = self.driver.execute_async_script("""
            const done = arguments[0], frames = [];
            const timer = setInterval(() => {
              frames.push(document.getElementById("directions").innerHTML);
              if (frames.length === 12) { clearInterval(timer); done(new Set(frames).size); }
            }, 80)""")
        self.expect(1 < moving <= 6 if calm else moving > 6, f"{moving} of 12 frames differ")
        self.element("#play").click()
        still = {self.drawing(), self.driver.execute_async_script(
            "setTimeout(() => arguments[0](document.getElementById('directions').innerHTML), 400)")}
        self.expect(len(still) == 1, "pausing does not stop it")
        self.move(scrubber, int(scrubber.get_attribute("max")))

    def plateaus(self):
        """A loss that stays at 1 up to step 64 and then falls as 1/step has one plateau, one that falls all along has none."""
        found = self.driver.execute_script("""
            const steps = d3.range(21).map((k) => 2 ** (k / 2));
            return [plateaus(steps, steps.map((s) => Math.min(1, 64 / s))), plateaus(steps, steps.map((s) => 1 / s))]""")
        self.expect(
            len(found[0]) == 1 and math.isclose(found[0][0][0], 1) and math.isclose(found[0][0][1], 64) and not found[1],
            f"plateaus are taken to be {found}")

    def turn(self):
        if not self.element("#turn").is_displayed():
            return
        before = self.drawing()
        ActionChains(self.driver).drag_and_drop_by_offset(self.element("#directions"), 60, 20).perform()
        dragged = self.drawing()
        self.element("#turn-turn").send_keys(Keys.ARROW_RIGHT)
        self.expect(len({before, dragged, self.drawing()}) == 3, "the globe does not turn")
        self.element("#directions-zoom button").click()
        self.expect(self.drawing() != dragged, "the globe does not grow")

    def plot(self):
        """Points, their numbers, filters and axes of the plot of all runs."""
        headline = {"packing.csv": "deviation", "runs.csv": "test_loss"}[self.file]
        def points():
            return len(self.elements("#plot .points path"))
        placed = [row for row in self.runs.values() if row[headline] and math.isfinite(float(row[headline]))]
        self.expect(points() == len(placed), f"{points()} points of {len(placed)} runs")
        self.driver.execute_script("arguments[0].focus()", self.element("#plot"))
        for key in [Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_LEFT]:
            self.element("#plot").send_keys(key)
            self.point(headline)
        mark = self.elements("#plot .points path")[-1]
        ActionChains(self.driver).move_to_element(mark).perform()
        self.point(headline)
        for slider in self.elements("#filters input"):
            column = slider.get_attribute("data-column")
            self.move(slider, 0)
            value = slider.get_attribute("aria-valuetext").replace("−", "-")
            fitting = [row for row in placed if self.same(row[column], value)]
            self.expect(points() == len(fitting), f"{points()} points with {column} {value}, the table has {len(fitting)}")
            self.move(slider, -1)
        before = self.drawing("plot")
        select = self.elements("#axes select")[1]
        other = select.find_elements(By.TAG_NAME, "option")
        other[(len(other) - 2) if other[-1].is_selected() else -1].click()
        self.expect(self.drawing("plot") != before, "another y changes nothing")

    @staticmethod
    def same(cell, shown):
        try:
            return math.isclose(float(cell), float(shown), rel_tol=6e-4)
        except ValueError:
            return cell == shown

    def point(self, headline):
        if not self.elements("#point [data-name=run_id]"):
            self.problems.append("a point has no numbers")
            return
        run = self.text("#point [data-name=run_id]")
        for number in self.elements("#point b"):
            name = number.get_attribute("data-name")
            cell = self.runs[run][name]
            if not self.same(cell, number.text.replace("−", "-")):
                self.expect_number(number.text, cell, f"{name} of run {run}")
        self.expect(any(n.get_attribute("data-name") == headline for n in self.elements("#point b")), f"no {headline}")


def check(driver, path, results, width, height, scheme, screenshots):
    page.show(driver, path, width, height, scheme, calm=scheme == "dark")
    explorer = Explorer(driver, results)
    has_models = bool(explorer.elements("#models"))
    problems = []
    plays, calm = (width == 1280) == (scheme == "light"), scheme == "dark"
    for view in ["models", "sweep"] if has_models else ["sweep"]:
        if has_models:
            explorer.element(f"#{view}-tab").click()
        if screenshots:
            page.screenshot(driver, f"{screenshots}/explorer-{path.parent.name}-{view}-{width}-{scheme}.png", width, height)
        if plays and view == "models":
            explorer.models(), explorer.feature(), explorer.time(calm), explorer.plateaus(), explorer.turn()
        elif plays:
            explorer.plot()
        driver.execute_script("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
        problems += page.width_problems(driver) + page.accessibility(driver)
        driver.execute_script("document.querySelectorAll('details').forEach((d) => { d.open = false; })")
    problems += explorer.problems + page.noise(driver, path)
    if not plays:
        return problems
    # The negative control: a number that is not the table's.
    explorer.problems = []
    driver.execute_script("""
        headline.cells.forEach((cell, row) => { if (typeof cell === "number") headline.cells[row] = 1.01 * cell + 1; });
        const first = document.querySelectorAll("#axes select")[1];
        first.value = headline.name;
        first.dispatchEvent(new Event("change", {bubbles: true}))""")
    driver.execute_script("arguments[0].focus()", explorer.element("#plot"))
    explorer.element("#plot").send_keys(Keys.ARROW_RIGHT)
    explorer.point(headline := {"packing.csv": "deviation", "runs.csv": "test_loss"}[explorer.file])
    return problems + ([] if explorer.problems else [f"nobody notices a wrong {headline}"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--screenshots")
    parser.add_argument("pages", nargs="+", metavar="PAGE=RESULTS")
    arguments = parser.parse_args()
    results = {pathlib.Path(p): pathlib.Path(r) for p, r in (pair.split("=", 1) for pair in arguments.pages)}
    page.check_all(results, lambda driver, path, *place: check(driver, path, results[path], *place, arguments.screenshots))


main()

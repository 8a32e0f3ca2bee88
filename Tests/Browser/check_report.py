"""Opens report.html in a real browser and looks for what a reader would stumble over.

    python check_report.py [--screenshots DIR] [--briefly] REPORT...

Each report is opened at 1280 and 390 pixels, in the light and the dark scheme; briefly, one
report light at the one, the next dark at the other. Reported, with exit code 1:
a figure that did not load, anything on the console, a request that leaves the page, content wider than the window,
blocks that overlap, sorting that does not sort, and every violation that axe-core finds.
"""

import argparse
import pathlib

import page


def check(driver, report, width, height, scheme, screenshots):
    page.show(driver, report, width, height, scheme)
    problems = page.noise(driver, report)
    # What is folded is looked at as well.
    driver.execute_script("for (const folded of document.querySelectorAll('details')) folded.open = true")
    broken = driver.execute_script(
        "return [...document.images].filter(i => !(i.complete && i.naturalWidth > 0)).map(i => i.alt)")
    problems += [f"figure not loaded: {alt}" for alt in broken]
    figures = driver.execute_script("return [document.querySelectorAll('figure').length, document.images.length]")
    if figures[0] != figures[1]:
        problems.append(f"{figures[0]} figures, {figures[1]} pictures")
    problems += page.width_problems(driver)
    overlapping = driver.execute_script("""
        const boxes = [...document.querySelectorAll("h1,h2,h3,p,figure,li,dt,dd,caption")]
          .filter(e => !e.closest("nav") && !e.querySelector("p,li")).map(e => e.getBoundingClientRect())
          .filter(b => b.width > 0 && b.height > 0 && b.left >= 0);
        let count = 0;
        for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
          const [a, b] = [boxes[i], boxes[j]];
          if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
              && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) count++;
        }
        return count""")
    if overlapping:
        problems.append(f"{overlapping} pairs of blocks overlap")
    if screenshots:
        page.screenshot(driver, f"{screenshots}/{report.parent.name}-{width}-{scheme}.png", width, height)
    problems += sorting(driver)
    return problems + page.accessibility(driver)


def sorting(driver):
    """Presses the first column with numbers, twice."""
    return driver.execute_script("""
        for (const table of document.querySelectorAll("table.sortable")) {
          const row = table.tBodies[0].rows[0];
          const column = [...row.cells].findIndex(c => c.dataset.value !== undefined);
          if (column < 0 || table.tBodies[0].rows.length < 2) continue;
          const head = table.querySelectorAll("th")[column];
          const values = () => [...table.tBodies[0].rows].map(r => r.cells[column].dataset.value)
            .filter(v => v !== undefined).map(Number);
          for (const [order, sign] of [["ascending", 1], ["descending", -1]]) {
            head.firstElementChild.click();
            const v = values();
            if (head.getAttribute("aria-sort") !== order || v.some((x, i) => i && sign * (x - v[i - 1]) < 0))
              return ["a table does not sort"];
          }
        }
        return []""")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--screenshots")
    parser.add_argument("--briefly", action="store_true")
    parser.add_argument("reports", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    page.check_all(arguments.reports, lambda *place: check(*place, arguments.screenshots), arguments.briefly)


main()

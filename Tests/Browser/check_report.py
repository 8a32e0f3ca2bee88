"""Opens report.html in a real browser and looks for what a reader would stumble over.

    python check_report.py [--screenshots DIR] REPORT...

Needs chromium and its driver (Debian: chromium chromium-driver) and, from PyPI, selenium and axe-selenium-python, which
carries axe-core. Each report is opened at 1280 and 390 pixels, in the light and the dark scheme. Reported, with exit code 1:
a figure that did not load, anything on the console, a request that leaves the page, content wider than the window,
blocks that overlap, sorting that does not sort, and every violation that axe-core finds.
"""

import argparse
import json
import pathlib
import sys

from axe_selenium_python import Axe
from selenium import webdriver

SIZES = [(1280, 900), (390, 844)]


def browser():
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = webdriver.ChromeService(executable_path="/usr/bin/chromedriver")
    return webdriver.Chrome(options=options, service=service)


def requests(driver):
    """Every address that was asked for."""
    events = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    return [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]


def check(driver, report, width, height, scheme, screenshots):
    problems = []
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    driver.get_log("performance"), driver.get_log("browser")
    address = report.resolve().as_uri()
    driver.get(address)
    problems += [f"console: {entry['message']}" for entry in driver.get_log("browser")]
    problems += [
        f"request: {url[:80]}" for url in requests(driver) if url != address and not url.startswith("data:")]
    broken = driver.execute_script(
        "return [...document.images].filter(i => !(i.complete && i.naturalWidth > 0)).map(i => i.alt)")
    problems += [f"figure not loaded: {alt}" for alt in broken]
    figures = driver.execute_script("return [document.querySelectorAll('figure').length, document.images.length]")
    if figures[0] != figures[1]:
        problems.append(f"{figures[0]} figures, {figures[1]} pictures")
    wide = driver.execute_script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wide > 0:
        problems.append(f"{wide} pixels wider than the window")
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
        full = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]["height"]
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": int(full) + 1, "deviceScaleFactor": 1, "mobile": False})
        driver.save_screenshot(f"{screenshots}/{report.parent.name}-{width}-{scheme}.png")
    problems += sorting(driver)
    axe = Axe(driver)
    axe.inject()
    results = axe.run()
    problems += [
        f"axe {v['id']}: {v['help']} at {v['nodes'][0]['target']}" for v in results["violations"]]
    if len(results["passes"]) < 10:
        problems.append("axe-core checked next to nothing")
    return problems


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
    parser.add_argument("reports", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    driver = browser()
    failures = 0
    try:
        for report in arguments.reports:
            for width, height in SIZES:
                for scheme in ["light", "dark"]:
                    problems = check(driver, report, width, height, scheme, arguments.screenshots)
                    print(f"{report} {width} {scheme}: {'; '.join(problems) or 'ok'}")
                    failures += bool(problems)
    finally:
        driver.quit()
    sys.exit(1 if failures else 0)


main()

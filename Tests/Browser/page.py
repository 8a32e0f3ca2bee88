"""A page of toylab's in a real browser, and the faults that no page may have.

Needs chromium and its driver (Debian: chromium chromium-driver) and, from PyPI, selenium and axe-selenium-python, which
carries axe-core.
"""

import json
import sys

from axe_selenium_python import Axe
from selenium import webdriver

SIZES = [(1280, 900), (390, 844)]
SCHEMES = ["light", "dark"]


def browser():
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = webdriver.ChromeService(executable_path="/usr/bin/chromedriver")
    driver = webdriver.Chrome(options=options, service=service)
    driver.set_script_timeout(120)
    return driver


def show(driver, page, width, height, scheme, calm=False):
    """Opens a page.

    scheme: light or dark; calm: whether the reader asks for little motion.
    """
    resize(driver, width, height)
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce" if calm else "no-preference"},
    ]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    driver.get_log("performance"), driver.get_log("browser")
    driver.get(page.resolve().as_uri())


def resize(driver, width, height):
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def noise(driver, page):
    """Everything on the console, and every address but the page's own that was asked for, since the page was opened."""
    problems = [f"console: {entry['message']}" for entry in driver.get_log("browser")]
    events = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    urls = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    address = page.resolve().as_uri()
    return problems + [f"request: {url[:80]}" for url in urls if url != address and not url.startswith("data:")]


def width_problems(driver):
    wide = driver.execute_script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"{wide} pixels wider than the window"] if wide > 0 else []


def accessibility(driver):
    """Every violation that axe-core finds."""
    axe = Axe(driver)
    axe.inject()
    results = axe.run()
    problems = [f"axe {v['id']}: {v['help']} at {v['nodes'][0]['target']}" for v in results["violations"]]
    return problems + (["axe-core checked next to nothing"] if len(results["passes"]) < 10 else [])


def screenshot(driver, path, width, height):
    """The page from its top to its end."""
    full = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]["height"]
    resize(driver, width, int(full) + 1)
    driver.save_screenshot(str(path))
    resize(driver, width, height)


def check_all(pages, check, is_brief=False):
    """Calls check(driver, page, width, height, scheme) for each page, size and scheme, briefly in one of two views; ends the program, 1 for problems."""
    driver = browser()
    failures = 0
    try:
        for place, page in enumerate(pages):
            for width, height in SIZES:
                for scheme in SCHEMES:
                    if is_brief and (width, scheme) != ((1280, "light"), (390, "dark"))[place % 2]:
                        continue
                    problems = check(driver, page, width, height, scheme)
                    print(f"{page} {width} {scheme}: {'; '.join(problems) or 'ok'}")
                    failures += bool(problems)
    finally:
        driver.quit()
    sys.exit(1 if failures else 0)

"""Pages of lessons in a real browser: nothing wider than the window, nothing asked of a network, every heading and command there,
axe-core clean.

    python check_lessons.py [--screenshots FOLDER] PAGE...

The pages are those that `toylab lesson --page` writes; page.py says what this needs.
"""

import argparse
import pathlib

import page


def check(driver, lesson, width, height, scheme, screenshots):
    page.show(driver, lesson, width, height, scheme)
    problems = page.noise(driver, lesson) + page.width_problems(driver)
    counts = driver.execute_script("return ['h1', 'h2', 'pre', 'li'].map(n => document.querySelectorAll(n).length)")
    if counts[0] < 1 or counts[1] < 5 * counts[0] or min(counts[2:]) < counts[0]:
        problems.append(f"titles, headings, commands and items are {counts}")
    hidden = driver.execute_script("""
        return [...document.querySelectorAll("h1, h2, p, li, pre")].filter(e => {
          const box = e.getBoundingClientRect();
          return box.width < 1 || box.height < 1 || box.left < 0 || box.right > innerWidth;
        }).map(e => e.textContent.slice(0, 40))""")
    problems += [f"cut off: {text}" for text in hidden]
    if screenshots:
        page.screenshot(driver, f"{screenshots}/{lesson.stem}-{width}-{scheme}.png", width, height)
    return problems + page.accessibility(driver)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--screenshots")
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    page.check_all(arguments.pages, lambda *place: check(*place, arguments.screenshots))


main()

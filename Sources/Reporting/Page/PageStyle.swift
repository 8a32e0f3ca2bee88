/// The page's looks, for screens wide and narrow, dark and light, and for paper; and the sorting of its tables.
enum PageStyle {
    static let css = """
        :root { --ink: #1b1f23; --soft: #4d5560; --paper: #ffffff; --line: #c9ced6; --link: #0b57a4; --stripe: #f3f5f8; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8eaed; --soft: #b3bac4; --paper: #16191d; --line: #454c56; --link: #8ab8f5; --stripe: #1f242a; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 74rem; color: var(--ink); background: var(--paper);
          font: 1rem/1.55 system-ui, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
        h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
        h2 { font-size: 1.3rem; margin: 2.2rem 0 0.6rem; border-bottom: 1px solid var(--line); padding-bottom: 0.2rem; }
        h3 { font-size: 1.05rem; margin: 1.4rem 0 0.4rem; }
        a { color: var(--link); }
        a:focus-visible, button:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.3rem 0.6rem; }
        .name { color: var(--soft); margin: 0; font-family: ui-monospace, monospace; }
        nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; padding: 0; margin: 0; }
        main p, main li, main dl { max-width: 46rem; }
        .first { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.8rem; align-items: start; }
        .first figure { margin: 0.3rem 0 0; }
        .verdict { font-size: 1.2rem; line-height: 1.45; margin-top: 0.3rem; }
        .legend { color: var(--soft); }
        main ul { padding-left: 1.2rem; }
        main li { margin: 0.35rem 0; }
        summary { cursor: pointer; color: var(--link); font-weight: 600; }
        .scroll { overflow-x: auto; margin: 1rem 0; background: linear-gradient(to left, var(--line), transparent) right / 1.2rem
          100% no-repeat scroll, linear-gradient(var(--paper), var(--paper)) right / 1.2rem 100% no-repeat local; }
        .scroll > table { position: relative; }
        table { border-collapse: collapse; font-size: 0.9rem; width: 100%; }
        caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
        th, td { padding: 0.3rem 0.7rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
        td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        tbody tr:nth-child(even) { background: var(--stripe); }
        th button { all: unset; cursor: pointer; font-weight: 600; white-space: nowrap; }
        th[aria-sort="ascending"] button::after { content: " \\25B2"; }
        th[aria-sort="descending"] button::after { content: " \\25BC"; }
        figure { margin: 1.6rem 0; break-inside: avoid; }
        figure img { display: block; max-width: 100%; height: auto; background: #ffffff; border: 1px solid var(--line); }
        figcaption { margin-top: 0.5rem; color: var(--soft); font-size: 0.95rem; max-width: 46rem; }
        dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.15rem 1.2rem; margin: 0; }
        dd { margin: 0; min-width: 0; }
        code { font-family: ui-monospace, monospace; font-size: 0.92em; }
        footer { margin-top: 3rem; color: var(--soft); font-size: 0.9rem; }
        @media (prefers-color-scheme: dark) {
          /* Lightness turned round, hues kept. */
          figure img { filter: invert(0.91) hue-rotate(180deg); border-color: #bab3ab; }
        }
        @media (max-width: 58rem) { .first { grid-template-columns: minmax(0, 1fr); } }
        @media (max-width: 34rem) {
          h1 { font-size: 1.4rem; }
          dl { grid-template-columns: 1fr; }
          dd { padding-left: 1rem; }
          .picture { overflow-x: auto; }
          .picture img { max-width: none; width: 32rem; }
          .picture::after { content: "Wider than the screen: move it sideways \\2192"; display: block; position: sticky; left: 0;
            color: var(--soft); font-size: 0.85rem; }
        }
        @media print {
          :root { --ink: #000000; --soft: #333333; --paper: #ffffff; --line: #999999; --link: #000000; --stripe: #ffffff; }
          nav, .skip { display: none; }
          figure img { filter: none; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          .scroll { overflow: visible; }
        }
        """

    /// Beside that, what texts need: code in lines of its own, and nothing wider than is read with ease.
    static let text = """
        body { max-width: 50rem; }
        article { margin-bottom: 4rem; }
        pre { overflow-x: auto; padding: 0.7rem 0.9rem; border: 1px solid var(--line); line-height: 1.4;
          background: linear-gradient(to left, var(--line), transparent) right / 1.2rem 100% no-repeat scroll,
          linear-gradient(var(--stripe), var(--stripe)) right / 1.2rem 100% no-repeat local, var(--stripe); }
        pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        main ol { padding-left: 1.6rem; }
        @media print { pre { white-space: pre-wrap; } article { break-after: page; } }
        """

    /// Numbers sort by size, text by letters; a second press turns the order round.
    static let sorting = """
        for (const table of document.querySelectorAll("table.sortable")) {
          const heads = [...table.querySelectorAll("th")];
          const value = (row, column) => {
            const cell = row.cells[column];
            return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
          };
          heads.forEach((head, column) => head.firstElementChild.addEventListener("click", () => {
            const direction = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
            heads.forEach((other) => other.setAttribute("aria-sort", other === head ? direction : "none"));
            const sign = direction === "ascending" ? 1 : -1;
            const order = (one, two) => {
              const [a, b] = [value(one, column), value(two, column)];
              if (typeof a !== typeof b) { return typeof a === "number" ? -1 : 1; }
              return sign * (typeof a === "number" ? a - b : a.localeCompare(b));
            };
            const body = table.tBodies[0];
            body.append(...[...body.rows].sort(order));
          }));
        }
        """
}

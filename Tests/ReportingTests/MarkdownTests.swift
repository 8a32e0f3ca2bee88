import Foundation
import Testing

@testable import Reporting

/// Texts in Markdown, in the terminal and as a page.
@Suite struct MarkdownTests {
    private static let text = """
        # A *short* title

        One paragraph of several words,
        with `some code` and **strong words** & [a link](https://a.b/c).

        ## Second

        - first item, which is long enough to need two lines
        - second
          goes on

        - third, apart
        1. one
        2. two

        ```sh
        toylab run  x --set 'a=[1,2]' | cat
        # no heading
        ```

        | name | what it is |
        |---|---|
        | `a` | the first one |
        | b | 2 * 3 * 4 |

        """

    @Test func blocks() {
        let blocks = Markdown(Self.text).blocks
        #expect(Markdown(Self.text).title == "A short title")
        #expect(blocks.count == 7)
        #expect(blocks[0] == .heading(level: 1, [.text("A "), .emphasis([.text("short")]), .text(" title")]))
        #expect(
            blocks[1]
                == .paragraph([
                    .text("One paragraph of several words, with "), .code("some code"), .text(" and "),
                    .strong([.text("strong words")]), .text(" & "), .link([.text("a link")], to: "https://a.b/c"),
                    .text("."),
                ]))
        #expect(
            blocks[3]
                == .list(
                    isOrdered: false,
                    items: [
                        [.text("first item, which is long enough to need two lines")], [.text("second goes on")],
                        [.text("third, apart")],
                    ]))
        #expect(blocks[4] == .list(isOrdered: true, items: [[.text("one")], [.text("two")]]))
        #expect(blocks[5] == .code("toylab run  x --set 'a=[1,2]' | cat\n# no heading"))
        #expect(
            blocks[6]
                == .table(
                    header: [[.text("name")], [.text("what it is")]],
                    rows: [[[.code("a")], [.text("the first one")]], [[.text("b")], [.text("2 * 3 * 4")]]]))
    }

    /// Marks without a partner, and texts that end in the middle of something, are read all the same.
    @Test func marksThatMeanNothingStayAsTheyAre() {
        for text in ["a * b", "2 ** 3", "`open", "[x](y", "[x]", "**", "``", "p_i ∝ i^-α", "#no", "|x", "-x", "1.5 m"] {
            #expect(Markdown(text).blocks == [.paragraph([.text(text)])], "\(text)")
        }
        #expect(Markdown("```\nopen").blocks == [.code("open")])
        #expect(
            Markdown("| a |\n|---|\n| 1 | 2 |\n|").blocks == [
                .table(header: [[.text("a")]], rows: [[[.text("1")]], [[]]])
            ])
        #expect(Markdown("").blocks.isEmpty && Markdown("").title == "")
    }

    @Test func inTheTerminalWithoutStyles() {
        #expect(
            Markdown(Self.text).terminal(columns: 30, wide: 40, isStyled: false) == """
                A short title
                =============

                One paragraph of several
                words, with `some code` and
                strong words & a link
                (https://a.b/c).

                Second
                ------

                - first item, which is long
                  enough to need two lines
                - second goes on
                - third, apart

                1. one
                2. two

                  toylab run  x --set 'a=[1,2]' | cat
                  # no heading

                name  what it is
                a     the first one
                b     2 * 3 * 4
                """)
    }

    /// Styles add nothing but escapes, which end on the line on which they begin.
    @Test func inTheTerminalWithStyles() {
        let styled = Markdown(Self.text).terminal(columns: 30, wide: 40, isStyled: true)
        #expect(styled.hasPrefix("\u{1B}[1mA short title\u{1B}[0m\n\nOne paragraph"))
        #expect(styled.contains("\u{1B}[36msome code\u{1B}[0m"))
        for line in styled.split(separator: "\n") {
            let begun = line.matches(of: /\u{1B}\[[1-9][0-9]*m/).count
            #expect(begun == line.matches(of: /\u{1B}\[0m/).count, "\(line)")
            #expect(line.replacing(/\u{1B}\[[0-9]+m/, with: "").count <= 40)
        }
    }

    /// Code breaks where a line has no room for it, and only there.
    @Test func codeStaysTogether() {
        let text = "See `toylab lesson check 2b` now"
        #expect(
            Markdown(text).terminal(columns: 27, wide: 27, isStyled: false)
                == "See\n`toylab lesson check 2b`\nnow")
        #expect(
            Markdown(text).terminal(columns: 14, wide: 14, isStyled: false)
                == "See `toylab\nlesson check\n2b` now")
    }

    @Test func asAPage() {
        let page = TextPage.html(title: "a < b", [Markdown(Self.text + "\n<script>alert(1)</script> & `<b>`\n")])
        for part in [
            "<title>a &lt; b</title>", "<h1>A <em>short</em> title</h1>",
            "<strong>strong words</strong> &amp; <a href=\"https://a.b/c\">",
            "<li>second goes on</li>", "<ol>\n<li>one</li>",
            "<pre tabindex=\"0\"><code>toylab run  x --set &#39;a=[1,2]&#39;",
            "<th scope=\"col\">what it is</th>", "<td><code>a</code></td>",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; <code>&lt;b&gt;</code></p>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("<script") && !page.contains("src="))
    }
}

import Experiments
import Foundation
import Kinds
import Settings
import Store
import Tables

/// report.html: one page that needs nothing else, and asks nobody for anything.
struct Page {
    let html: String

    /// - Parameter drawn: the figures' SVG, by name.
    init(
        _ tables: ResultTables, in folder: String, figures: [Figure], drawn: [String: Data]
    ) throws(Problems) {
        let experiment = tables.experiment
        let question = experiment.question.isEmpty ? "No question was asked." : experiment.question
        let answer = HTML.section("answer", "Answer", try Self.answer(tables, figures.first, drawn))
        let comparison = HTML.section(
            "comparison", "Predicted against measured",
            HTML.folded(
                "The tables of bounds and predictions",
                HTML.paragraph(
                    "Exponents are positive for a falling law. Inside: the predicted number lies in the 95% interval of the measured one, which does not prove "
                        + "it. Cannot tell: a rival prediction lies there too. Bends: the replicates refuse a straight line (p < 0.05), so that "
                        + "the exponent is an average. Press a column's head to sort by it.")
                    + (try experiment.kind.kind.comparisons(tables).filter { !$0.rows.isEmpty }.map(\.html).joined())))
        let pictures = figures.count < 2 ? "" : HTML.section("figures", "Figures", Self.figures(figures, drawn))
        let method = HTML.section("method", "Method", Method.html(experiment))
        let provenance = HTML.section("provenance", "Provenance", Self.provenance(folder))
        let files = HTML.section("files", "Tables", Self.files(tables))
        let again = HTML.section("again", "Run it again", Self.again)
        let contents = [
            ("answer", "Answer"), ("figures", "Figures"), ("comparison", "Predicted against measured"),
            ("method", "Method"), ("provenance", "Provenance"), ("files", "Tables"), ("again", "Run it again"),
        ].filter { $0.0 != "figures" || !pictures.isEmpty }.map { "<li><a href=\"#\($0.0)\">\($0.1)</a></li>" }.joined()
        html = HTML.page(
            title: "\(experiment.name) – toylab", style: PageStyle.css, script: PageStyle.sorting,
            body: """
                <a class="skip" href="#answer">Skip to the answer</a>
                <header>
                <p class="name">\(HTML.escaped(experiment.name))</p>
                <h1>\(HTML.escaped(question))</h1>
                </header>
                <nav aria-label="Contents"><ul>\(contents)</ul></nav>
                <main>
                \(answer)\(pictures)\(comparison)\(method)\(provenance)\(files)\(again)</main>
                <footer><p>Made by toylab \(HTML.escaped(Provenance.version)) from the tables beside this page.</p></footer>
                """)
    }

    private static func figures(_ figures: [Figure], _ drawn: [String: Data]) -> String {
        figures.dropFirst().map { html($0, drawn[$0.name]) }.joined(separator: "\n")
    }

    /// - Parameter drawn: SVG; nil where the figure could not be drawn.
    private static func html(_ figure: Figure, _ drawn: Data?) -> String {
        let title = HTML.escaped(figure.title)
        let picture =
            drawn.map {
                "<div class=\"picture\" role=\"region\" tabindex=\"0\" aria-label=\"\(title)\">"
                    + "<img src=\"\(HTML.address(ofSVG: $0))\" "
                    + "alt=\"\(title); the caption says how to read it.\"></div>"
            } ?? HTML.paragraph("Not drawn: gnuplot is missing or failed. Its script is figures/\(figure.name).gp.")
        return """
            <figure id="\(figure.name)">
            \(picture)
            <figcaption><strong>\(title).</strong> \(HTML.escaped(figure.caption)) \
            \(drawn == nil ? "" : "<a href=\"figures/\(figure.name).svg\">SVG</a>, ")\
            <a href="figures/\(figure.name).gp">script</a>.</figcaption>
            </figure>
            """
    }

    /// The programs and machines behind the results: once each, however often the sweep was interrupted, and without times.
    private static func provenance(_ folder: String) -> String {
        struct Recorded: Decodable {
            struct Session: Decodable {
                let toylab_version, cpu, operating_system, blas, blas_kernel: String?
            }
            let sessions: [Session]
        }
        let data = Files.read(folder + "/provenance.json") ?? Data()
        let sessions = (try? JSONDecoder().decode(Recorded.self, from: data))?.sessions ?? []
        let lines = Set(
            sessions.map { session in
                let parts: [String?] = [
                    session.toylab_version.map { "toylab " + $0 }, session.cpu, session.operating_system, session.blas,
                    session.blas_kernel.map { "BLAS kernel " + $0 },
                ]
                return parts.compactMap { $0 }.joined(separator: "; ")
            })
        guard !lines.isEmpty else { return HTML.paragraph("provenance.json is missing.") }
        return HTML.list(lines.sorted())
            + "<p>When, with which command and how long is in <a href=\"provenance.json\">provenance.json</a> and "
            + "<a href=\"timing.csv\">timing.csv</a>.</p>"
    }

    private static func files(_ tables: ResultTables) -> String {
        let about =
            tables.there.map { ($0.file, $0.about) }
            + [
                ("columns.json", "what the columns of the tables mean"), ("timing.csv", "seconds a run"),
                ("experiment.json", "every setting, spelled out"),
            ].filter { tables.holds($0.0) }
        let items = about.map { "<li><a href=\"\($0)\">\($0)</a>: \($1)</li>" }
        return "<ul>\(items.joined())</ul>"
    }

    /// The answer beside the figure that shows it: the weightiest sentence first, what it rests on where that is not every run, the
    /// symbols in words; then what could mislead a reader, and what else was found.
    private static func answer(_ tables: ResultTables, _ figure: Figure?, _ drawn: [String: Data]) throws(Problems)
        -> String
    {
        let answer = try tables.answer()
        let verdict = answer.first.first ?? "The tables hold no answer."
        let sentences =
            "<p class=\"verdict\">\(HTML.escaped(verdict))</p>\n" + HTML.list(answer.first.dropFirst())
            + (answer.legend.isEmpty ? "" : "<p class=\"legend\">\(HTML.escaped(answer.legend))</p>\n")
        return """
            <div class="first">
            <div>
            \(sentences)</div>
            \(figure.map { html($0, drawn[$0.name]) } ?? HTML.paragraph("There is nothing to draw: too few models, or none finished."))
            </div>
            \(answer.warnings.isEmpty ? "" : "<h3>Beware</h3>\n" + HTML.list(answer.warnings))\
            \(answer.more.isEmpty ? "" : "<h3>What else was found</h3>\n" + HTML.list(answer.more))
            """
    }

    private static var again: String {
        "<p>In this folder: \(HTML.code("toylab run experiment.json --out again")). The same program, machine type and BLAS "
            + "kernel give the same bytes.</p>"
    }
}

import Foundation
import Testing

/// The class, by the built program.
@Suite struct LessonCommandTests {
    private static let lessons = Program.repository + "/Sources/toylab/toylab.docc/lessons"

    @Test(arguments: [60, 80, 200]) func noLineIsLonger(columns: Int) throws {
        let folder = try Folder()
        func lines(_ arguments: [String]) throws -> [Substring] {
            let result = try Program.run(
                ["lesson"] + arguments, in: folder.path, environment: ["COLUMNS": "\(columns)", "TERM": "xterm"])
            #expect(result.status == 0, "\(result)")
            // A file is no terminal: no styles.
            #expect(!result.output.contains("\u{1B}"))
            return result.output.split(separator: "\n")
        }
        let list = try lines([])
        #expect(list.count { $0.contains("Lesson ") } == 6 && list.allSatisfy { $0.count <= columns })
        #expect(list.contains { $0.hasPrefix("Lesson 2: Five features in two dimensions") && $0.hasSuffix("  18") })
        // Sentences are no wider than is read with ease.
        let all = try lines((1...6).map { "\($0)" })
        #expect(all.map(\.count).max()! <= min(80, columns) && all.count > 300)
        #expect(
            all.contains("Lesson 6: What the norm hides")
                && all.contains(
                    "- 6d. Suppose 73 of the 200 features are silent."
                        + (columns == 60 ? " Each is" : " Each is active with probability"))
        )
        let teacher = try lines(["teacher"])
        #expect(teacher.map(\.count).max()! <= columns && teacher.count > 100)
        // Every mark has become what it stands for.
        for mark in ["**", "```", "|--", "](", "# "] {
            #expect(!(all + teacher).contains { $0.contains(mark) && !$0.hasPrefix("#") }, "\(mark)")
        }
    }

    @Test func aPageThatStandsAlone() throws {
        let folder = try Folder()
        let opener = "#!/bin/sh\nprintf '%s' \"$1\" > opened.part && mv opened.part opened\n"
        try folder.write("xdg-open", opener)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/xdg-open")
        func run(_ arguments: [String], desktop: String) throws -> Program.Result {
            let path = folder.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
            return try Program.run(
                ["lesson"] + arguments, in: folder.path,
                environment: ["PATH": path, "DISPLAY": desktop, "WAYLAND_DISPLAY": ""])
        }
        let result = try run(["2", "--page"], desktop: "")
        #expect(result.status == 0 && result.output == "lesson-2.html\n")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/opened"))
        let page = try folder.read("lesson-2.html")
        #expect(page.contains("<h1>Lesson 2: Five features in two dimensions</h1>"))
        #expect(page.contains("toylab run five-features --set model.width=2 \\\n"))
        for outside in ["src=", "href=\"http", "<script", "Lesson 3"] { #expect(!page.contains(outside)) }

        let all = try run(["--page", "--out", "all.html"], desktop: ":0")
        #expect(all.output == "all.html\n")
        #expect(try folder.read("all.html").components(separatedBy: "<h1>Lesson ").count == 7)
        for _ in 0..<500 where !FileManager.default.fileExists(atPath: folder.path + "/opened") { usleep(10_000) }
        #expect(try folder.read("opened").hasSuffix("/all.html"))
        #expect(try run(["2", "--page", "--out", "missing/a.html"], desktop: "").status == 74)
    }

    @Test func answersAreMarked() throws {
        let folder = try Folder()
        func check(_ arguments: String...) throws -> Program.Result {
            try Program.run(["lesson", "check"] + arguments, in: folder.path, environment: ["COLUMNS": "80"])
        }
        let right = try check("2b", "2/5")
        #expect(right.status == 0 && right.output.hasPrefix("2b: right. Two dimensions, shared by five"), "\(right)")
        let wrong = try check("2b", "0.5")
        #expect(
            wrong.status == 1 && wrong.output.hasPrefix("2b: not yet. That is two features to a dimension"), "\(wrong)")
        #expect(wrong.errors.isEmpty && wrong.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(try check("2B", "-1").status == 1)
        #expect(try check("6a", "-2").status == 0)
        #expect(try check("2a", "A", "regular", "pentagon").status == 0)

        let original = Program.repository + "/experiments/capacity-density.json"
        #expect(try check("4c", original).status == 1)
        let text = try String(contentsOfFile: original, encoding: .utf8)
        try folder.write(
            "my.json", text.replacingOccurrences(of: "\"width\": 5", with: #""width": 5, "activation": "identity""#))
        #expect(try check("4c", "my.json").status == 0)
        #expect(try check("4c", "my").status == 0)
        // Shipped results are of the published start, and of other widths.
        let results = try check("6c", Program.repository + "/results/strong-superposition")
        #expect(results.status == 1 && results.output.contains("number of features"))
    }

    @Test func whatIsNoAnswer() throws {
        let folder = try Folder()
        try folder.write("broken.json", "{")
        for (arguments, status, message) in [
            (["lesson", "7"], 64, "There is no part '7'; there are 1 to 6, and teacher."),
            (["lesson", "chek", "2b", "0.4"], 64, "did you mean `toylab lesson check`?"),
            (["lesson", "techer"], 64, "did you mean `toylab lesson teacher`?"),
            (["lesson", "2", "--out", "a.html"], 64, "add --page"),
            (["lesson", "check", "2x", "1"], 64, "There is no exercise '2x'; did you mean 2a, 2b, 2c, 2d?"),
            (["lesson", "check", "2b"], 64, "2b asks for a number"),
            (["lesson", "check", "2b", "two", "fifths"], 64, "2b asks for a number, for example"),
            (["lesson", "check"], 64, "Missing expected argument '<exercise>'"),
            (["lesson", "check", "4c", "nowhere.json"], 65, "there is no such file"),
            (["lesson", "check", "4c", "broken.json"], 65, "cannot be parsed"),
            (["lesson", "check", "6c", "nowhere"], 74, "there is no such results folder"),
            (["lessn"], 64, "did you mean `toylab lesson`?"),
        ] as [([String], Int32, String)] {
            let result = try Program.run(arguments, in: folder.path)
            #expect(result.status == status && result.errors.contains(message), "\(arguments): \(result)")
            #expect(result.output.isEmpty)
        }
    }

    // MARK: The commands of the lessons

    /// What is wrong with the commands of a lesson.
    ///
    /// The shell reads them, as it does for a student. `run` only plans; commands that need its results have to be
    /// understood, and to name a folder that an earlier command writes to.
    private static func objections(to commands: String) throws -> [String] {
        let folder = try Folder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/experiments", withDestinationPath: Program.repository + "/experiments")
        let shim = """
            #!/bin/sh
            command=$1
            if [ "$command" = run ]; then shift; set -- plan "$@"; fi
            "$TOYLAB" "$@" >out 2>&1
            status=$?
            case $command,$status in
              run,0) sed -n 's/.* runs into /made /p' out >>log ;;
              show,74 | explore,74) echo "used $2" >>log ;;
              *) { echo "failed $* with $status:"; cat out; } >>log ;;
            esac
            """
        try folder.write("toylab", shim)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/toylab")
        try folder.write("commands.sh", "PWD=nowhere\n" + commands)
        let path = folder.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
        let shell = try Program.run(
            ["-e", "commands.sh"], in: folder.path, program: "/bin/sh",
            environment: ["PATH": path, "TOYLAB": Program.path])
        let log = (try? folder.read("log")) ?? ""
        var made: Set<Substring> = []
        var objections = shell.status == 0 ? [] : ["sh: \(shell.errors)"]
        for line in log.split(separator: "\n") {
            if line.hasPrefix("made ") {
                made.insert(line.dropFirst(5))
            } else if !(line.hasPrefix("used ") && made.contains(line.dropFirst(5))) {
                objections.append(String(line))
            }
        }
        return objections
    }

    @Test(arguments: 1...6) func everyCommandIsAccepted(lesson: Int) throws {
        let text = try String(contentsOfFile: "\(Self.lessons)/Lesson\(lesson).md", encoding: .utf8)
        let blocks = text.matches(of: /```sh\n((?s:.*?))```/).map { String($0.1) }
        #expect(blocks.contains { $0.contains("toylab run ") })
        #expect(try Self.objections(to: blocks.joined()) == [])
    }

    /// A typing error in a lesson is found.
    @Test(arguments: [
        ("toylab run five-featuers --out results/a", "there is no such file; did you mean five-features?"),
        ("toylab run five-features --set model.widht=2 --out results/a", "did you mean"),
        ("toylab run five-features --out results/a\ntoylab explore results/b", "used results/b"),
        ("toylab run five-features --out results/a\ntoylab shwo results/a", "did you mean `toylab show`?"),
        ("toylab run five-features --set 'model.width=2 --out results/a", "sh: "),
    ])
    func aTypingErrorIsFound(commands: String, message: String) throws {
        #expect(try Self.objections(to: commands + "\n").joined(separator: "\n").contains(message))
    }
}

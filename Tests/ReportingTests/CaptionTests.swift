import Experiments
import Foundation
import Kinds
import Settings
import Store
import Testing

@testable import Reporting

/// Captions say of a model what holds for its weights and its activation.
@Suite struct CaptionTests {
    /// The figures of 20 features in 2 dimensions over three weight decays and three frequency exponents, by name.
    private func figures(_ model: String, _ sweep: String = "") throws -> [String: Figure] {
        let folder = NSTemporaryDirectory() + "toylab-report-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = """
            {"name": "e", "data": {"features": 20}, "tables": ["features", "directions"],
             "model": {"width": 2\(model)}, "training": {"steps": 3, "batchSize": 8},
             "sweep": {"data.frequency.exponent": [0, 1, 2], "training.weightDecay": [-1, 0, 1]\(sweep)}}
            """
        let experiment = try Experiment.read(Data(text.utf8), of: "e.json")
        let run = ExperimentRun(experiment, store: RunStore(folder: folder), jobs: 1)
        _ = try run.run(stop: StopFlag(), started: { _ in }, observe: { _ in })
        let all = try Figures.all(ResultTables(folder: folder))
        return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    }

    @Test func tiedWeightsBehindAReLU() throws {
        let figures = try figures("")
        #expect(figures["fraction-represented"]?.caption.contains("(norm above 1/2)") == true)
        #expect(figures["norms"]?.caption.contains("Features right of the dotted line, at 1/2,") == true)
        #expect(figures["norms"]?.script.contains("set arrow 1 from 0.5") == true)
        #expect(figures["norms"]?.script.contains("'norm of the direction ‖W_i‖'") == true)
        #expect(figures["feature-directions-2d"]?.caption.contains("Opposite ones a ReLU can tell apart") == true)
    }

    @Test func untiedWeightsBehindATanh() throws {
        let figures = try figures(#", "tied": false, "activation": "tanh""#)
        #expect(figures["fraction-represented"]?.caption.contains("(gain above 1/4)") == true)
        #expect(figures["norms"]?.caption.contains("the norms ‖D_i‖ of each") == true)
        #expect(figures["norms"]?.caption.contains("1/2") == false)
        #expect(figures["norms"]?.script.contains("arrow") == false)
        #expect(figures["norms"]?.script.contains("'norm of the decoder''s direction ‖D_i‖'") == true)
        #expect(figures["feature-directions-2d"]?.caption.contains("ReLU") == false)
    }

    @Test func someTied() throws {
        let figures = try figures("", #", "model.tied": [true, false]"#)
        #expect(figures["norms"]?.caption.contains("Of tied weights, features right of the dotted line") == true)
        #expect(figures["norms"]?.script.contains("'norm of the direction ‖W_i‖, untied ‖D_i‖'") == true)
        #expect(figures["fraction-represented"] == nil)
    }
}

import Testing

/// Where in the sweep a mistake between settings stands.
@Suite struct SweepPlaceTests {
    /// What is wrong between swept settings is told with its place on the axis, the place that lists which move together have too; with one value of
    /// several the setting's.
    @Test func placesOnAxes() throws {
        let wrong = #"{"name": "x", "data": {"features": 20}, "model": {"width": 4}, "sweep": {SWEEP}}"#
        func found(_ sweep: String, _ overrides: [String] = []) throws -> [String] {
            try problems(wrong.replacing("SWEEP", with: sweep), overrides).map { String($0.prefix { $0 != ":" }) }
        }
        #expect(
            try found(#""data.activationDensity": [1, 40, 2, 30]"#) == [
                "sweep.data.activationDensity[1]", "sweep.data.activationDensity[3]",
            ])
        #expect(
            try found(#""rare": {"zip": {"data.activationDensity": [1, 40], "model.width": [4, 5]}}"#)
                == ["sweep.rare.zip.data.activationDensity[1]"])
        #expect(
            try found(
                #""data.value": [{"law": "uniform", "low": 0, "high": 1}, {"law": "uniform", "low": 3, "high": 1}]"#)
                == ["sweep.data.value[1]"])
        // Beside a value that cannot be read, too.
        #expect(
            try found(#""data.activationDensity": ["a", 1, 40]"#) == [
                "sweep.data.activationDensity[0]", "sweep.data.activationDensity[2]",
            ])
        #expect(try found("", ["data.activationDensity=40"]) == ["data.activationDensity"])
        // A component's own field on the axis; another setting that it does not suit, the first of its values.
        let grouped =
            #"{"name": "x", "data": {"features": 20, "dependence": {"law": "exclusive-groups", "size": 2}}, "model": {"width": 4}, "sweep": {SWEEP}}"#
        let sizes = try problems(grouped.replacing("SWEEP", with: #""data.dependence.size": [2, 3]"#))
        #expect(sizes.count == 1 && sizes[0].hasPrefix("sweep.data.dependence.size[1]: "), "\(sizes)")
        let crowded = try problems(grouped.replacing("SWEEP", with: #""data.density": [0.1, 0.6, 0.7]"#))
        #expect(
            crowded.count == 2 && crowded[0].hasPrefix("data.dependence: ")
                && crowded[0].hasSuffix(" (at sweep.data.density[1])"), "\(crowded)")
    }
}

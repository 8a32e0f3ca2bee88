import Measures
import Settings

extension TrainingKind {
    /// The reason why none of some runs has a measure or an optional table; nil where one has it, or where other problems have left
    /// no run.
    static func absence(of name: String, in runs: [RunSettings]) -> String? {
        guard !runs.isEmpty else { return nil }
        let places = runs.lazy.filter { $0.replicate == 1 }
        if name + ".csv" == SamplesTable.form.description.file {
            guard !places.contains(where: { $0.training.samples != nil }) else { return nil }
            return "would be empty: it lists the samples of fixed training sets; set data.samples, or remove it"
        }
        guard let measure = Measures.all.first(where: { $0.columns.contains { $0.name == name } }),
            let subject = measure.subject,
            !places.contains(where: { (try? $0.recipe()).map(measure.speaks) ?? true })
        else { return nil }
        return "has no value in any run: it speaks of \(subject); remove it, or change that"
    }
}

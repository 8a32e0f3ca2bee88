public import Settings
public import Store

/// Every kind of experiment.
public enum Kinds {
    /// The first is meant where a file names none.
    public static let all: [any Kind.Type] = [TrainingKind.self, PackingKind.self]

    public static let forms = all.map { $0.form }

    static func of(_ form: ExperimentKind) -> any Kind.Type {
        guard let kind = all.first(where: { $0.form == form }) else { preconditionFailure("no kind \(form.name)") }
        return kind
    }
}

extension ExperimentKind {
    /// The work, tables and findings of such experiments.
    public var kind: any Kind.Type { Kinds.of(self) }
}

extension RunSettings {
    /// The steps of the run, whatever it does.
    public var steps: Int { kind.kind.steps(of: self) }
}

extension RunStore {
    /// The results of an experiment of any kind.
    ///
    /// - Parameter folder: need not exist yet.
    public init(folder: String) { self.init(folder: folder, kinds: Kinds.forms) }
}

import JSON
public import Settings

#if canImport(Glibc)
    import Glibc
#endif

/// The steps of a training after which the model is measured on its way: training.track.
///
///     [0, 100, 1000]                    those; 0 is the start
///     {"every": k}                      0, k, 2k, …, and the last step
///     {"logarithmic": count}            0, so many spaced by equal ratios from 1 on, and the last step
public enum TrackedSteps: Sendable, Equatable {
    case listed([Int])
    case every(Int)
    case logarithmic(Int)

    /// More states than this are not kept of one training.
    public static let most = 1000

    /// Rising, each once.
    ///
    /// - Parameter total: the steps of the training.
    public func steps(of total: Int) -> [Int] {
        switch self {
        case .listed(let steps): steps
        case .every(let spacing): Array(stride(from: 0, to: total, by: spacing)) + [total]
        case .logarithmic(let count):
            Set([0, total] + (0..<count).map { Self.power($0, of: count, total) }).sorted()
        }
    }

    private static func power(_ place: Int, of count: Int, _ total: Int) -> Int {
        count == 1 ? total : Int(exp(log(Double(total)) * Double(place) / Double(count - 1)).rounded())
    }

    /// The objection to tracking a training of so many steps, or nil.
    public func objection(steps total: Int) -> String? {
        switch self {
        case .listed(let steps):
            steps.last! <= total
                ? nil : "holds step \(steps.last!), and training.steps is \(total); leave out what is not reached"
        case .every(let spacing):
            total / spacing < Self.most
                ? nil
                : "makes \(total / spacing + 1) states of \(total) steps; allowed: up to \(Self.most), \"every\" from "
                    + "\(total / (Self.most - 1) + 1) on"
        case .logarithmic: nil
        }
    }

    /// nil where the model is measured at its end alone.
    public static let setting = Setting<TrackedSteps?>(
        Field(
            "training.track",
            .listOrRule(0...10_000_000, most: most, rules: [("every", 1...10_000_000), ("logarithmic", 1...most - 2)]),
            .optional, "steps after which the model is measured on its way; absent, only the last", isObservation: true)
    ) { value in
        guard let value else { return .some(nil) }
        if case .array(let list) = value { return .listed(list.compactMap { $0.number.map { Int($0) } }) }
        if let spacing = value["every"]?.number { return .every(Int(spacing)) }
        return value["logarithmic"]?.number.map { .logarithmic(Int($0)) }
    }
}

import JSON
import ToyModels

/// Every run of a sweep, with the checks that need several settings at once.
struct SweepExpansion {
    private let kind: ExperimentKind
    private let given: [String: JSONValue]
    private let axes: [SweepAxis]
    private let seed: UInt64
    private let replicates: Int
    private(set) var problems: [Problem] = []
    private var reported: Set<String> = []
    private var checkedData: Set<[JSONValue?]> = []
    private let dataPaths: [String]

    /// Settings that were given, but could not be read; they are not also called missing.
    private let unreadable: Set<String>

    init(
        kind: ExperimentKind, given: [String: JSONValue], axes: [SweepAxis], unreadable: Set<String>, seed: UInt64,
        replicates: Int
    ) {
        self.kind = kind
        dataPaths = kind.catalogue.fields.map(\.path).filter { $0.hasPrefix("data.") }
        self.unreadable = unreadable
        self.given = given
        self.axes = axes
        self.seed = seed
        self.replicates = replicates
    }

    private func isUnreadable(_ path: String) -> Bool {
        unreadable.contains { path == $0 || path.hasPrefix($0 + ".") }
    }

    /// How many runs there will be at most. Saturates instead of overflowing.
    var count: Int {
        axes.reduce(replicates) { product, axis in
            let (result, overflow) = product.multipliedReportingOverflow(by: axis.rows.count)
            return overflow ? Int.max : result
        }
    }

    /// What does not move with the sweep, defaults filled in.
    var fixed: [String: JSONValue] {
        let swept = Set(axes.flatMap(\.paths))
        var values = given.filter { !swept.contains($0.key) }
        for field in kind.catalogue.fields where values[field.path] == nil && !swept.contains(field.path) {
            guard case .byDefault(let preset) = field.presence else { continue }
            if let condition = field.onlyWhere, !takes(condition.path, .string(condition.equals), given: values) {
                continue
            }
            values[field.path] = preset
        }
        return values
    }

    /// Whether `path` has `value` anywhere in the sweep. A condition's own field comes earlier in the catalogue, so its
    /// default is among `values` already.
    private func takes(_ path: String, _ value: JSONValue, given values: [String: JSONValue]) -> Bool {
        guard let axis = axes.first(where: { $0.paths.contains(path) }), let column = axis.paths.firstIndex(of: path)
        else { return values[path] == value }
        return axis.rows.contains { $0[column] == value }
    }

    /// Settings that coincide make one run.
    mutating func runs() -> [RunSettings] {
        var result: [RunSettings] = []
        var seen: Set<[JSONValue?]> = []
        seen.reserveCapacity(count / replicates)
        var used: Set<String> = []
        let paths = kind.catalogue.fields.map(\.path)
        for place in 0..<(count / replicates) {
            let values = resolve(at: place)
            guard problems.isEmpty || reported.count < 20 else { break }
            used.formUnion(values.keys)
            guard seen.insert(paths.map { values[$0] }).inserted else { continue }
            checkSize(values)
            check(values)
            for replicate in 1...replicates {
                result.append(RunSettings(kind, values: values, seed: seed, replicate: replicate))
            }
        }
        for path in (Array(given.keys) + axes.flatMap(\.paths)).sorted() where !used.contains(path) {
            guard let condition = kind.catalogue.byPath[path]?.onlyWhere, !isUnreadable(condition.path) else {
                continue
            }
            report(path, "means nothing here: it belongs to \(condition.path) \"\(condition.equals)\"; remove it")
        }
        return result
    }

    /// The settings at one place of the grid: the last axis moves fastest.
    private mutating func resolve(at place: Int) -> [String: JSONValue] {
        var assigned = given
        var rest = place
        for axis in axes.reversed() {
            let row = axis.rows[rest % axis.rows.count]
            rest /= axis.rows.count
            for (path, value) in zip(axis.paths, row) { assigned[path] = value }
        }
        var values: [String: JSONValue] = [:]
        for field in kind.catalogue.fields {
            if let condition = field.onlyWhere, values[condition.path] != .string(condition.equals) { continue }
            if let value = assigned[field.path] {
                values[field.path] = value
                continue
            }
            switch field.presence {
            case .byDefault(let preset): values[field.path] = preset
            case .optional: break
            case .required:
                guard !isUnreadable(field.path) else { break }
                report(field.path, "is missing; it is \(field.summary)\(field.allowed)")
            }
        }
        return values
    }

    /// The rules between settings; all of them concern the data, and each data law is checked once.
    private mutating func check(_ values: [String: JSONValue]) {
        guard kind == .training, kind.catalogue.fields.allSatisfy({ isPresent($0, in: values) }),
            !unreadable.contains(where: { $0.hasPrefix("data") })
        else { return }
        guard checkedData.insert(dataPaths.map { values[$0] }).inserted else { return }
        let settings = RunSettings(kind, values: values, seed: seed, replicate: 1)
        if let low = settings.number("data.value.low"), let high = settings.number("data.value.high"), low >= high {
            report("data.value", "low \(JSONValue.text(low)) is not below high \(JSONValue.text(high)); lower it")
            return
        }
        if case .array(let weights)? = values["data.frequency.weights"], weights.count != settings.features {
            report(
                "data.frequency.weights",
                "holds \(weights.count) numbers for \(settings.features) features; give one a feature")
            return
        }
        do {
            _ = try settings.distribution()
        } catch {
            let density = settings.number("data.activationDensity")!
            let law = settings.text("data.frequency.law")!
            let exponent =
                settings.number("data.frequency.exponent").map { " with exponent \(JSONValue.text($0))" } ?? ""
            report(
                "data.activationDensity",
                "\(JSONValue.text(density)) makes a feature's probability exceed 1 for \(settings.features) features "
                    + "under the law \"\(law)\"\(exponent); allowed: up to \(JSONValue.text(error.largestDensity))")
        }
    }

    /// OpenBLAS counts elements with 32 bits.
    private mutating func checkSize(_ values: [String: JSONValue]) {
        if case .number(let k)? = values["packing.directions"], case .number(let d)? = values["packing.dimension"],
            k * d >= 2_147_483_648
        {
            report(
                "packing.dimension",
                "\(JSONValue.text(d)) for \(JSONValue.text(k)) directions makes \(JSONValue.text(k * d)) entries; "
                    + "allowed: packing.directions * packing.dimension below 2^31")
        }
        guard case .number(let n)? = values["data.features"], case .number(let m)? = values["model.width"] else {
            return
        }
        if case .number(let batch)? = values["training.batchSize"],
            case .number(let density)? = values["data.activationDensity"], batch * density >= 1e9
        {
            report(
                "training.batchSize",
                "\(JSONValue.text(batch)) samples with \(JSONValue.text(density)) active features make "
                    + "\(JSONValue.text(batch * density)) entries; allowed: batchSize * activationDensity below 1e9")
        }
        if n * m >= 2_147_483_648 {
            report(
                "model.width",
                "\(JSONValue.text(m)) for \(JSONValue.text(n)) features makes a W of \(JSONValue.text(n * m)) entries; "
                    + "allowed: data.features * model.width below 2^31")
        }
    }

    private func isPresent(_ field: Field, in values: [String: JSONValue]) -> Bool {
        guard case .required = field.presence else { return true }
        if let condition = field.onlyWhere, values[condition.path] != .string(condition.equals) { return true }
        return values[field.path] != nil
    }

    private mutating func report(_ place: String, _ message: String) {
        guard reported.insert(place + message).inserted else { return }
        problems.append(Problem(place, message))
    }
}

import ToyModels

/// Every run of a sweep, with the checks that need several settings at once.
struct SweepExpansion {
    private let given: [String: JSONValue]
    private let axes: [SweepAxis]
    private let seed: UInt64
    private let replicates: Int
    private(set) var problems: [Problem] = []
    private var reported: Set<String> = []
    private var checkedData: Set<[String: JSONValue]> = []

    init(given: [String: JSONValue], axes: [SweepAxis], seed: UInt64, replicates: Int) {
        self.given = given
        self.axes = axes
        self.seed = seed
        self.replicates = replicates
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
        for field in Catalogue.runFields where values[field.path] == nil && !swept.contains(field.path) {
            guard case .byDefault(let preset) = field.presence else { continue }
            // A condition's own field comes earlier in the catalogue, so its default is already there.
            if let condition = field.onlyWhere, !swept.contains(condition.path),
                values[condition.path] != .string(condition.equals)
            {
                continue
            }
            values[field.path] = preset
        }
        return values
    }

    /// Settings that coincide make one run.
    mutating func runs() -> [RunSettings] {
        var result: [RunSettings] = []
        var seen: Set<[String: JSONValue]> = []
        var used: Set<String> = []
        for place in 0..<(count / replicates) {
            let values = resolve(at: place)
            guard problems.isEmpty || reported.count < 20 else { break }
            used.formUnion(values.keys)
            guard seen.insert(values).inserted else { continue }
            checkSize(values)
            check(values)
            for replicate in 1...replicates {
                result.append(RunSettings(values: values, seed: seed, replicate: replicate))
            }
        }
        for path in given.keys.sorted() where !used.contains(path) {
            guard let condition = Catalogue.byPath[path]?.onlyWhere else { continue }
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
        for field in Catalogue.runFields {
            if let condition = field.onlyWhere, values[condition.path] != .string(condition.equals) { continue }
            if let value = assigned[field.path] {
                values[field.path] = value
                continue
            }
            switch field.presence {
            case .byDefault(let preset): values[field.path] = preset
            case .optional: break
            case .required: report(field.path, "is missing; it is \(field.summary)\(field.allowed)")
            }
        }
        return values
    }

    /// The rules between settings; all of them concern the data, and each data law is checked once.
    private mutating func check(_ values: [String: JSONValue]) {
        guard Catalogue.runFields.allSatisfy({ isPresent($0, in: values) }) else { return }
        guard checkedData.insert(values.filter { $0.key.hasPrefix("data.") }).inserted else { return }
        let settings = RunSettings(values: values, seed: seed, replicate: 1)
        if let low = settings.number("data.value.low"), let high = settings.number("data.value.high"), low >= high {
            report("data.value", "low \(JSONValue.text(low)) is not below high \(JSONValue.text(high)); exchange them")
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
        guard case .number(let n)? = values["data.features"], case .number(let m)? = values["model.width"] else { return }
        if n * m >= 2_147_483_648 {
            report(
                "model.width",
                "\(JSONValue.text(m)) for \(JSONValue.text(n)) features makes a W of \(JSONValue.text(n * m)) entries; "
                    + "allowed: data.features * model.width below 2^31")
        }
    }

    private func isPresent(_ field: Field, in values: [String: JSONValue]) -> Bool {
        if case .required = field.presence, field.onlyWhere == nil { return values[field.path] != nil }
        return true
    }

    private mutating func report(_ place: String, _ message: String) {
        guard reported.insert(place + message).inserted else { return }
        problems.append(Problem(place, message))
    }
}

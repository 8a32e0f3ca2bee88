public import Packing

/// The settings of a run that places directions.
extension RunSettings {
    public var packingMethod: PackingMethod { PackingMethod(rawValue: text("packing.method")!)! }
    /// k
    public var directions: Int { Int(required("packing.directions")) }
    /// d
    public var dimension: Int { Int(required("packing.dimension")) }
}

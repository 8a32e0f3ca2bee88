import Settings
import Tables

extension Column {
    /// The column of a swept setting that has none of its own: a number, or text of anything else.
    init(swept path: String, _ catalogue: Catalogue) {
        let field = catalogue.byPath[path]?.first
        let unit =
            switch field?.kind {
            case .number, .integer: "1"
            default: ""
            }
        self.init(path, "", field?.summary ?? "a swept setting", unit: unit, setting: path)
    }
}

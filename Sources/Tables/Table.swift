/// A CSV table whose cells go by the names of their columns.
public struct Table: Sendable {
    public let columns: [String]
    public let rows: [Row]

    /// - Parameter header: each name once.
    public init(header: [String], rows: [[String]]) {
        columns = header
        let places = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
        self.rows = rows.map { Row(places: places, cells: $0) }
    }

    public init(_ csv: CSV) { self.init(header: csv.header, rows: csv.rows) }

    public struct Row: Sendable {
        fileprivate let places: [String: Int]
        fileprivate let cells: [String]

        /// The cell's text; empty where there is no such column.
        public subscript(column: String) -> String { places[column].map { cells[$0] } ?? "" }

        /// nil where the cell is empty or holds no number that can be drawn.
        public func number(_ column: String) -> Double? { Double(self[column]).flatMap { $0.isFinite ? $0 : nil } }
    }
}

/// Elements that share a key, keys in the order in which they come first.
public func grouped<Element>(
    _ all: [Element], by key: (Element) -> [String]
) -> [(key: [String], members: [Element])] {
    var places: [[String]: Int] = [:]
    var groups: [(key: [String], members: [Element])] = []
    for element in all {
        let key = key(element)
        if let place = places[key] {
            groups[place].members.append(element)
        } else {
            places[key] = groups.count
            groups.append((key, [element]))
        }
    }
    return groups
}

/// Elements that follow one another and share a key.
public func neighbours<Element>(
    _ all: [Element], by key: (Element) -> String
) -> [(key: String, members: [Element])] {
    all.reduce(into: []) { stretches, element in
        let key = key(element)
        if stretches.last?.key == key {
            stretches[stretches.count - 1].members.append(element)
        } else {
            stretches.append((key, [element]))
        }
    }
}

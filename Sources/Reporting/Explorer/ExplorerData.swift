import Basics
import Foundation
import JSON
import Kinds
import Settings
import Tables

/// The data that the explorer carries: the table with a row for each run, and the small models.
struct ExplorerData {
    /// JSON that can stand in a script element.
    let text: String
    let models, runs: Int

    /// Cells of the table and numbers of the models that the page carries, so that it stays below 3 MB.
    private static let (mostCells, mostNumbers) = (120_000, 120_000)

    init(_ tables: ResultTables) throws {
        let all = try tables.table(tables.runsFile).rows
        let columns = Self.columns(tables, all)
        let rows = evenly(all, most: max(2, Self.mostCells / columns.count))
        let trajectories = try ModelTrajectory.all(tables, mostNumbers: Self.mostNumbers)
        let curves = try ExplorerCurves(tables)
        let kind = tables.experiment.kind.kind
        let members: [String: JSONValue] = [
            "file": .string(tables.runsFile), "runsInTable": .number(Double(all.count)),
            "headline": .string(kind.headline.measure),
            "columns": .array(columns.map(Self.description)),
            "cells": .array(columns.map { column in .array(rows.map { Self.cell($0[column.name], column) }) }),
            "measures": .array(ModelTrajectory.columns.map(Self.description)),
            "models": .array(trajectories.map { Self.model($0, curves) }),
        ]
        text = Self.inScript(JSONValue.object(members).canonical)
        (models, runs) = (trajectories.count, rows.count)
    }

    /// The run's name, and the columns in which runs differ; those that say nothing of any run are left out.
    private static func columns(_ tables: ResultTables, _ rows: [Table.Row]) -> [Column] {
        let headline = tables.experiment.kind.kind.headline.measure
        return tables.description(tables.runsFile).columns.filter { column in
            [Column.runID.name, headline].contains(column.name) || Set(rows.map { $0[column.name] }).count > 1
        }
    }

    /// The columns that number the replicates: whoever chooses a model chooses one of them, like a setting.
    private static let replicates = ["replicate", "trial"]

    private static func description(_ column: Column) -> JSONValue {
        let isReplicate = replicates.contains(column.name)
        return .object([
            "name": .string(column.name), "symbol": .string(column.symbol), "label": .string(column.label),
            "meaning": .string(column.meaning), "unit": .string(column.unit), "isReplicate": .bool(isReplicate),
            "swept": .bool(isReplicate || column.setting != nil),
        ])
    }

    private static func model(_ model: ModelTrajectory, _ curves: ExplorerCurves) -> JSONValue {
        .object([
            "run": .string(model.runID), "tied": .bool(model.isTied),
            "steps": .array(model.states.map { .number(Double($0.step)) }),
            "directions": .array(model.states.map { state in .array(state.directions.map(numbers)) }),
            "measures": .array(model.states.map { state in .array(state.measures.map(numbers)) }),
            "curve": curves.json(of: model.runID),
        ])
    }

    private static func numbers(_ values: [Double?]) -> JSONValue { .array(values.map { number($0) }) }

    private static func numbers(_ values: [Double]) -> JSONValue { .array(values.map { number($0) }) }

    private static func cell(_ cell: String, _ column: Column) -> JSONValue {
        guard !cell.isEmpty else { return .null }
        guard column.isNumber, let value = CSV.number(cell) else { return .string(cell) }
        return number(value)
    }

    /// Six digits, as many as anything shows. JSON has no infinity.
    static func number(_ value: Double?) -> JSONValue {
        guard let value else { return .null }
        guard value.isFinite else { return .string(CSV.text(value)) }
        return .number(Double(String(format: "%.6g", value)) ?? value)
    }

    /// JSON whose text cannot end the element that it stands in, nor holds a character that no page may hold.
    static func inScript(_ json: String) -> String {
        var result = ""
        for scalar in json.unicodeScalars {
            switch scalar.value {
            case 0x3C, 0x3E, 0x26, 0x7F...0x9F, 0x2028, 0x2029: result += String(format: "\\u%04x", scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// The loss of each run along its steps: on held-out samples where the training was tracked, otherwise as it trained.
struct ExplorerCurves {
    private let rows: [String: [Table.Row]]
    private let column: Column?

    /// Points of a curve.
    private static let mostPoints = 120

    init(_ tables: ResultTables) throws(Problems) {
        for (file, name) in [("tracking.csv", "test_loss"), ("curves.csv", "train_loss")] {
            let table = try tables.table(file)
            guard !table.rows.isEmpty else { continue }
            rows = Dictionary(grouping: table.rows) { $0["run_id"] }
            column = tables.description(file).columns.first { $0.name == name }
            return
        }
        (rows, column) = ([:], nil)
    }

    /// Its steps, losses, shapes where they are told, and what the loss is.
    func json(of runID: String) -> JSONValue {
        let points = evenly((rows[runID] ?? []).filter { $0.number("step") != nil }, most: Self.mostPoints)
        return .object([
            "name": .string(column?.name ?? ""), "meaning": .string(column?.meaning ?? ""),
            "steps": .array(points.map { ExplorerData.number($0.number("step")) }),
            "loss": .array(points.map { row in ExplorerData.number(column.flatMap { row.number($0.name) }) }),
            "shapes": .array(points.map { .string($0["shapes"]) }),
        ])
    }
}

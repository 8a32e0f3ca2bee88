import LinearAlgebra

/// The routes through a sparse reconstruction loss, and the choice between them for each batch and its parameters.
final class SparseRoutes<Element: Scalar> {
    private let batch: SparseBatch<Element>
    private let choice: SparseReconstructionRoute
    private let panels: PanelRoute<Element>
    private let outputs: OutputRoute<Element>
    private let dense: DenseBatch<Element>
    private let lanes: LaneRoute<Element>

    init(_ batch: SparseBatch<Element>, choice: SparseReconstructionRoute) {
        (self.batch, self.choice) = (batch, choice)
        (panels, outputs) = (PanelRoute(batch), OutputRoute(batch))
        dense = DenseBatch(featureCount: batch.featureCount, sampleCount: 0)
        lanes = LaneRoute(dense)
    }

    func route(for model: ReconstructionModel<Element>) -> any ReconstructionRoute<Element> {
        let isRectified = model.activation == .relu
        switch choice {
        case .panels: return panels
        case .outputs: return isRectified ? outputs : panels
        case .lanes: return filledLanes()
        case .cheapest: break
        }
        let (n, m) = (Double(batch.featureCount), Double(model.decoder.columns))
        let (rows, nonZeros) = (Double(batch.storedRows), Double(batch.entryCount))
        let byPanels = RouteCost.panels(
            active: Double(batch.activeCount), features: n, width: m, nonZeros: nonZeros, rows: rows,
            isTied: model.encoder == nil)
        let byLanes =
            RouteCost.lanes(features: n, width: m, samples: Double(batch.sampleCount))
            + RouteCost.filling(features: n, samples: Double(batch.sampleCount), nonZeros: nonZeros)
        // Without an output above 0: where even that costs more, there is no need to look at some.
        let least = RouteCost.outputs(on: 0, features: n, width: m, rows: rows)
        if isRectified, least < min(byPanels, byLanes) {
            let byOutputs = RouteCost.outputs(
                on: outputs.shareOn(model) * rows * n, features: n, width: m, rows: rows)
            if byOutputs < min(byPanels, byLanes) { return outputs }
        }
        return byLanes < byPanels ? filledLanes() : panels
    }

    private func filledLanes() -> LaneRoute<Element> {
        dense.setSamples(of: batch)
        return lanes
    }
}

/// The route of a sparse reconstruction loss.
public enum SparseReconstructionRoute: String, Sendable, CaseIterable {
    /// The one that costs less for a step's batch and parameters: see `RouteCost`.
    case cheapest
    /// Always by the Gram matrix.
    case panels
    /// By the outputs above 0 wherever the activation is ReLU.
    case outputs
    /// Always by every entry of every sample.
    case lanes
}

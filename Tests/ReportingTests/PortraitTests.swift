import Foundation
import Testing

@testable import Reporting

/// A model drawn in the terminal.
@Suite struct PortraitTests {
    private let pentagon = (0..<5).map { i -> [Double] in
        let angle = 2 * Double.pi * Double(i) / 5
        return [cos(angle), sin(angle)]
    }

    @Test func aPentagonInUnicode() {
        let text = ModelPortrait(directions: pentagon, isUnicode: true).text
        #expect(text.contains("     3  1.000  ████████████████████████████████████████\n"))
        // Feature 1 beside itself, its neighbours at cos 72° = 0.31 and the others at cos 144° = -0.81.
        #expect(text.contains("     1  ██░░════░░"))
        for feature in 1...5 { #expect(text.components(separatedBy: "Directions").last!.contains("\(feature)")) }
    }

    @Test func onlyASCIIWhereNothingElseIsShown() {
        let text = ModelPortrait(directions: pentagon, isUnicode: false).text
        #expect(text.allSatisfy { $0.isASCII })
        #expect(text.contains("     1  ##::====::"))
    }

    @Test func manyFeaturesAreSummedUp() {
        let text = ModelPortrait(directions: (0..<100).map { [Double($0) / 100, 0, 0] }, isUnicode: true).text
        #expect(text.contains("Norms |W_i| of 100 features"))
        #expect(text.contains("the first 36 features"))
        for columns in [48, 60, 200] {
            let lines = ModelPortrait(
                directions: (0..<100).map { [Double($0) / 100, 0, 0] }, isUnicode: true, columns: columns
            ).text.split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= columns }, "\(columns)")
        }
        #expect(!text.contains("Directions W_i"))
    }

    /// Of untied weights the gains stand beside the norms.
    @Test func gains() {
        let few = ModelPortrait(directions: pentagon, symbol: "D", gains: [0.5, 1, 1, -2, 0], isUnicode: false).text
        #expect(few.hasPrefix("Norms |D_i|, gains A_i . D_i\n     1  1.000    0.500  ##########"))
        #expect(few.contains("\n     4  1.000   -2.000  ####") && few.allSatisfy(\.isASCII))
        let many = ModelPortrait(
            directions: (0..<100).map { [Double($0) / 100, 0, 0] }, symbol: "D",
            gains: (0..<100).map { Double($0) - 50 },
            isUnicode: true
        ).text
        #expect(many.contains("Norms |D_i| of 100 features\n  0.00-0.05 "))
        #expect(many.contains("Gains A_i · D_i of 100 features\n  -50.00 to -45.05       5  "))
    }
}

import Foundation
import Testing

@testable import TensorFiles

/// Files of NumPy and safetensors are read as they were meant.
@Suite struct FixtureTests {
    @Test(arguments: ["f2.npy", "f4.npy", "f8.npy", "fortran.npy", "version2.npy", "version3.npy", "one.safetensors"])
    func aFileOfOneMatrix(name: String) throws {
        let file = try TensorFile(path: Fixture.path(name))
        let matrix = try file.rows(of: try file.matrix(named: nil))
        #expect(matrix.rows == 3)
        #expect(matrix.columns == 5)
        #expect(matrix.elements == Fixture.matrix)
    }

    @Test func anNPYFileHoldsOneNamelessTensor() throws {
        let file = try TensorFile(path: Fixture.path("fortran.npy"))
        #expect(file.tensors.map(\.name) == [""])
        #expect(file.tensors[0].dtype == "<f4")
        #expect(file.tensors[0].shape == [3, 5])
        #expect(file.tensors[0].bytes == 128..<188)
        #expect(try file.values(of: file.tensors[0]) == .float32(Fixture.matrix.map { Float($0) }))
    }

    @Test func everyType() throws {
        let file = try TensorFile(path: Fixture.path("types.safetensors"))
        #expect(file.tensors.map(\.name) == ["ids", "f64", "f32", "bf16", "f16"])
        #expect(file.tensors.map(\.dtype) == ["I64", "F64", "F32", "BF16", "F16"])
        #expect(file.tensors.map(\.type) == [nil, .f64, .f32, .bf16, .f16])
        for name in ["f64", "f32", "bf16", "f16"] {
            #expect(try file.rows(of: try file.matrix(named: name)).elements == Fixture.matrix)
        }
        #expect(try file.values(of: try file.matrix(named: "f64")) == .float64(Fixture.matrix))
    }

    @Test func namesAreReadAsWritten() throws {
        #expect(try TensorFile(path: Fixture.path("one.safetensors")).tensors.map(\.name) == ["embed/weight é"])
    }

    @Test func aTensorMayBeginAtAnyByte() throws {
        let file = try TensorFile(path: Fixture.path("unaligned.safetensors"))
        let info = try file.matrix(named: nil)
        #expect(info.name == "w")
        #expect(info.bytes.lowerBound % 2 == 1)
        #expect(try file.rows(of: info).elements == Fixture.matrix)
        #expect(try file.values(of: info) == .float32(Fixture.matrix.map { Float($0) }))
        #expect(try file.values(of: file.tensors[2]) == .float32([]))
    }

    @Test func otherShapes() throws {
        let scalar = try TensorFile(path: Fixture.path("scalar.npy"))
        #expect(scalar.tensors[0].shape == [])
        #expect(try scalar.values(of: scalar.tensors[0]) == .float32([2.5]))
        let vector = try TensorFile(path: Fixture.path("vector.npy"))
        #expect(try vector.values(of: vector.tensors[0]) == .float64(Array(Fixture.matrix.prefix(5))))
    }

    @Test func extremeHalves() throws {
        let file = try TensorFile(path: Fixture.path("halves.npy"))
        let elements = try file.rows(of: file.tensors[0]).elements
        #expect(elements[0] == 0 && elements[0].sign == .plus)
        #expect(elements[1] == 0 && elements[1].sign == .minus)
        #expect(elements[2...7] == [0x1p-24, -1023 * 0x1p-24, 0x1p-14, 65504, -.infinity, .infinity])
        #expect(elements[8].isNaN)
        #expect(elements[9] == 0.333251953125)
    }

    /// Every half against the definition: sign, 5 bits of exponent, 10 of fraction.
    @Test func everyHalfIsConvertedExactly() throws {
        var bytes = npy("{'descr': '<f2', 'fortran_order': False, 'shape': (256, 256)}")
        for bits in UInt16.min...UInt16.max { withUnsafeBytes(of: bits.littleEndian) { bytes.append(contentsOf: $0) } }
        let file = try TensorFile(bytes: bytes)
        let elements = try file.rows(of: file.tensors[0]).elements
        let isWrong = (0..<65536).map { bits in
            let (exponent, fraction) = (bits >> 10 & 31, Double(bits & 1023))
            var magnitude = exponent == 0 ? fraction * 0x1p-24 : (1024 + fraction) * exp2(Double(exponent - 25))
            if exponent == 31 { magnitude = fraction == 0 ? .infinity : .nan }
            let value = bits < 0x8000 ? magnitude : -magnitude
            return value.isNaN ? !elements[bits].isNaN : elements[bits].bitPattern != value.bitPattern
        }
        #expect(!isWrong.contains(true))
    }

    /// More rows than a band, of a height that bands do not divide.
    @Test func fortranOrderIsReadInRowOrder() throws {
        let (rows, columns) = (150, 7)
        var bytes = npy("{'descr': '<f8', 'fortran_order': True, 'shape': (\(rows), \(columns))}")
        for j in 0..<columns {
            for i in 0..<rows { withUnsafeBytes(of: Double(i * columns + j)) { bytes.append(contentsOf: $0) } }
        }
        let file = try TensorFile(bytes: bytes)
        #expect(try file.rows(of: file.tensors[0]).elements == (0..<rows * columns).map(Double.init))
    }
}

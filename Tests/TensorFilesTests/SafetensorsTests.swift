import Foundation
import Testing

@testable import TensorFiles

@Suite struct SafetensorsTests {
    private let tensors = [
        Tensor(name: "w/é", shape: [2, 3], values: .float32([1, 2, 3, 4, 5, 6])),
        Tensor(name: "curve", shape: [2], values: .float64([0.5, -1])),
        Tensor(name: "one", shape: [], values: .float32([7])),
    ]

    @Test func readsBackWhatItWrote() {
        #expect(Safetensors.decode(Safetensors.encode(tensors)) == tensors)
        #expect(Safetensors.decode(Safetensors.encode([])) == [])
    }

    /// The layout, byte for byte: eight bytes of length, an aligned header with sorted keys, then the arrays.
    @Test func bytesAreTheFormats() {
        let header =
            #"{"curve":{"data_offsets":[24,40],"dtype":"F64","shape":[2]},"#
            + #""one":{"data_offsets":[40,44],"dtype":"F32","shape":[]},"#
            + #""w/é":{"data_offsets":[0,24],"dtype":"F32","shape":[2,3]}} "#
        #expect(header.utf8.count == 176)
        var file = Data([176, 0, 0, 0, 0, 0, 0, 0]) + Data(header.utf8)
        file += Data([0, 0, 0x80, 0x3f, 0, 0, 0, 0x40, 0, 0, 0x40, 0x40])
        file += Data([0, 0, 0x80, 0x40, 0, 0, 0xa0, 0x40, 0, 0, 0xc0, 0x40])
        file += Data([0, 0, 0, 0, 0, 0, 0xe0, 0x3f, 0, 0, 0, 0, 0, 0, 0xf0, 0xbf])
        file += Data([0, 0, 0xe0, 0x40])
        #expect(Safetensors.encode(tensors) == file)
    }

    @Test func keysAreSortedByCodePoint() {
        let names = ["é", "a10", "a9", "_", "B", "Z", "a", "z"]
        let file = Safetensors.encode(names.map { Tensor(name: $0, shape: [0], values: .float32([])) })
        let header = String(decoding: file.dropFirst(8), as: UTF8.self)
        #expect(header.split(separator: "\"").map(String.init).filter(names.contains) == names.sorted())
    }

    @Test func aSliceOfLongerDataIsDecoded() {
        let file = Data([1, 2, 3]) + Safetensors.encode(tensors)
        #expect(Safetensors.decode(file.dropFirst(3)) == tensors)
    }

    @Test func aFileCutShortIsNoFile() {
        let file = Safetensors.encode(tensors)
        for length in 0..<file.count { #expect(Safetensors.decode(file.prefix(length)) == nil) }
    }

    @Test func otherTypesAreNotDecoded() throws {
        #expect(Safetensors.decode(try Fixture.bytes("types.safetensors")) == nil)
    }
}

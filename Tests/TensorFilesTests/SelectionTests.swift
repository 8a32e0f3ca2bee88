import Foundation
import Testing

@testable import TensorFiles

@Suite struct SelectionTests {
    /// A file of F32 tensors of these shapes, in this order.
    private func file(_ tensors: KeyValuePairs<String, [Int]>) throws -> TensorFile {
        let tensors = tensors.map { name, shape in
            Tensor(name: name, shape: shape, values: .float32(Array(repeating: 1, count: shape.reduce(1, *))))
        }
        return try TensorFile(bytes: Safetensors.encode(tensors))
    }

    private func refusal(_ file: TensorFile, _ name: String?) -> String? {
        do throws(TensorFileError) {
            _ = try file.matrix(named: name)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func theOnlyMatrixIsChosen() throws {
        let file = try file(["bias": [3], "w": [3, 2], "cube": [1, 1, 1], "none": [0, 2]])
        #expect(try file.matrix(named: nil).name == "w")
        #expect(try file.matrix(named: "w").shape == [3, 2])
    }

    @Test func severalMatricesAreListed() throws {
        #expect(
            refusal(try file(["a": [3, 2], "bias": [3], "b": [1, 1]]), nil)
                == #"holds 2 matrices: "a" [3, 2] F32, "b" [1, 1] F32. Choose one with --tensor NAME."#)
        let many = (0..<23).map { Tensor(name: "w\($0)", shape: [1, 1], values: .float32([0])) }
        let message = try #require(refusal(try TensorFile(bytes: Safetensors.encode(many)), nil))
        #expect(message.hasPrefix(#"holds 23 matrices: "w0" [1, 1] F32, "w1" [1, 1] F32, "#))
        #expect(message.hasSuffix(#", "w19" [1, 1] F32 and 3 more. Choose one with --tensor NAME."#))
    }

    @Test func noMatrix() throws {
        #expect(refusal(try file([:]), nil) == "holds no tensors; a 2-D tensor is needed.")
        #expect(
            refusal(try file(["a": [3], "b": []]), nil)
                == #"holds no matrix of F16, BF16, F32 or F64, only "a" [3] F32, "b" [] F32. Save a 2-D tensor."#)
    }

    @Test func unknownNamesListTheNearestFirst() throws {
        let several = try file(["bias": [3], "layers.0.weight": [1, 1], "wight": [1, 1], "embed": [2, 2]])
        #expect(
            refusal(several, "Weight")
                == #"tensor "Weight": there is no such tensor; there are "layers.0.weight" [1, 1] F32, "wight" [1, 1] F32, "#
                + #""bias" [3] F32, "embed" [2, 2] F32. Choose one with --tensor NAME."#)
        #expect(refusal(try file([:]), "w") == #"tensor "w": the file holds no tensors."#)
        #expect(
            refusal(try TensorFile(path: Fixture.path("f4.npy")), "w")
                == Fixture.path("f4.npy")
                + #": tensor "w": an npy file holds one array without a name. Leave out --tensor."#)
    }

    @Test func otherDimensions() throws {
        let several = try file(["bias": [3], "cube": [1, 1, 1]])
        let rest = "only 2-D tensors, rows and columns, are read. Reshape it before saving"
        #expect(
            refusal(several, "bias")
                == #"tensor "bias": has shape [3]; \#(rest), or choose another with --tensor NAME."#)
        #expect(
            refusal(several, "cube")
                == #"tensor "cube": has shape [1, 1, 1]; \#(rest), or choose another with --tensor NAME."#)
        #expect(refusal(try file(["bias": [3]]), nil) == #"tensor "bias": has shape [3]; \#(rest)."#)
        let vector = try TensorFile(bytes: Fixture.bytes("vector.npy"))
        #expect(refusal(vector, nil) == "array: has shape [5]; \(rest).")
    }

    @Test func emptyMatrices() throws {
        #expect(
            refusal(try file(["w": [0, 4]]), nil)
                == #"tensor "w": has no rows: its shape is [0, 4]. Save at least one row and one column."#)
        #expect(
            refusal(try file(["w": [4, 0]]), "w")
                == #"tensor "w": has no columns: its shape is [4, 0]. Save at least one row and one column."#)
        let array = try TensorFile(bytes: npy("{'descr': '<f8', 'fortran_order': True, 'shape': (0, 0)}"))
        #expect(
            refusal(array, nil) == "array: has no rows: its shape is [0, 0]. Save at least one row and one column.")
    }

    @Test func otherTypes() throws {
        let file = try TensorFile(bytes: safetensors("{" + entry("ids", "I64", [1, 2], 0, 16) + "}", data: 16))
        #expect(
            refusal(file, nil)
                == #"tensor "ids": has dtype I64; F16, BF16, F32 and F64 are read. Convert it before saving."#)
        #expect(
            throws: TensorFileError(
                .bad, path: "", place: #"tensor "ids""#,
                message: "has dtype I64; F16, BF16, F32 and F64 are read. Convert it before saving.")
        ) { try file.rows(of: file.tensors[0]) }
        #expect(
            throws: TensorFileError(
                .bad, path: "", place: #"tensor "ids""#,
                message: "has dtype I64; F32 and F64 are read here. Convert it before saving.")
        ) { try file.values(of: file.tensors[0]) }
    }

    @Test func fortranOrderInThreeDimensions() throws {
        let file = try TensorFile(bytes: Fixture.bytes("cube.npy"))
        #expect(
            throws: TensorFileError(
                .bad, path: "", place: "array",
                message: "has 3 dimensions in Fortran order; at most 2 are read in it. "
                    + "Save numpy.ascontiguousarray(array).")
        ) { try file.values(of: file.tensors[0]) }
    }
}

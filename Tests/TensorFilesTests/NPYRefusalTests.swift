import Foundation
import Testing

@testable import TensorFiles

/// The npy files that are refused when they are opened.
@Suite struct NPYRefusalTests {
    private static let damaged = "The file is damaged: copy it or save it again."

    @Test(arguments: [
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }   \n",
        "{\"shape\":(1,2,),\"descr\":\"=f4\",\"fortran_order\":False}",
        "  { 'fortran_order' :False , 'shape' : ( 1 , 2 ) , 'descr' : '|f4' }",
        "{'descr':'f4','fortran_order':True,'shape':(1,2)}",
    ])
    func spellingsThatNumPyReads(header: String) throws {
        for version: UInt8 in 1...3 {
            let file = try TensorFile(bytes: npy(header, data: 8, version: version))
            #expect(try file.rows(of: file.tensors[0]).elements == [0, 0])
        }
    }

    @Test func versions() {
        #expect(
            refusal(npy("{}", version: 4))
                == "header: npy version 4.0 is not read; 1.0, 2.0 and 3.0 are. Save with numpy.save.")
        #expect(refusal(Data(NPYHeader.magic))?.hasPrefix("header: cut short.") == true)
        #expect(refusal(npy("").prefix(9)) == "header: cut short. \(Self.damaged)")
    }

    @Test func theHeadersLength() {
        #expect(
            refusal(npy("{'descr'").dropLast(3))
                == "header: states a length of 8 bytes; at most 5 are allowed in this file. \(Self.damaged)")
        #expect(
            refusal(npy(String(repeating: " ", count: 10_001), version: 2))
                == "header: states a length of 10001 bytes; at most 10000 are allowed in this file. \(Self.damaged)")
    }

    @Test(arguments: [
        ("", "the header ends where { should be", 10),
        ("[]", "found [ where { should be", 10),
        ("{,}", "found , where ' should be", 11),
        ("{'descr' '<f4'}", "found ' where : should be", 19),
        ("{'descr': <f4}", "found < where ' should be", 20),
        ("{'descr': b'<f4'}", "found b where ' should be", 20),
        ("{'descr': '<f4' 'x'}", "found ' where } should be", 26),
        ("{'descr': '<f\\x34'}", "an escape in quoted text", 24),
        ("{'descr': '<f4", "the header ends inside quoted text", 24),
        ("{'shape': 3}", "found 3 where ( should be", 20),
        ("{'shape': (3)}", "found ) where , should be", 22),
        ("{'shape': (,)}", "found , where a whole number should be", 21),
        ("{'shape': (3,4}", "found } where ) should be", 24),
        ("{'shape': (3,4)} x", "found x where the header's end should be", 27),
        ("{'kind': 3}", "found key 'kind'; descr, fortran_order and shape are allowed, each once", 18),
        ("{'shape': (), 'shape': ()}", "found key 'shape'; descr, fortran_order and shape are allowed, each once", 32),
    ])
    func badDictionaries(header: String, message: String, position: Int) {
        #expect(refusal(npy(header)) == "header: near byte \(position) of the file: \(message). \(Self.damaged)")
    }

    @Test func missingKeys() {
        for header in ["{}", "{'descr': '<f4', 'shape': ()}"] {
            #expect(refusal(npy(header)) == "header: descr, fortran_order or shape is missing. \(Self.damaged)")
        }
        #expect(
            refusal(npy("{'fortran_order': 1}"))
                == "header: fortran_order is 1; True and False are allowed. \(Self.damaged)")
    }

    @Test(arguments: [
        (
            "big_endian.npy", "dtype '>f4' is big-endian; '<f4' is read. Save array.astype('<f4')."
        ),
        ("whole.npy", "dtype '<i8' is not read; '<f2', '<f4' and '<f8' are. Save array.astype('<f4')."),
        ("objects.npy", "dtype '|O' is not read; '<f2', '<f4' and '<f8' are. Save array.astype('<f4')."),
        (
            "structured.npy",
            "dtype is structured; '<f2', '<f4' and '<f8' are read. Save one field, array['name'].astype('<f4')."
        ),
    ])
    func types(name: String, message: String) throws {
        #expect(refusal(try Fixture.bytes(name)) == "header: " + message)
    }

    @Test(arguments: [
        ("(-1, 2)", "shape holds -1; only whole numbers of 0 or more are allowed."),
        ("(1.5, 2)", "shape holds 1.5; only whole numbers of 0 or more are allowed."),
        ("(1e400, 2)", "shape holds 1e400; only whole numbers of 0 or more are allowed."),
        ("(3L, 2)", "shape holds 3L; only whole numbers of 0 or more are allowed."),
        ("(99999999999999999999,)", "shape holds 99999999999999999999, more than any file can hold."),
        ("(4611686018427387904, 4)", "shape [4611686018427387904, 4] is larger than any file can hold."),
    ])
    func shapes(shape: String, message: String) {
        let header = "{'descr': '<f4', 'fortran_order': False, 'shape': \(shape)}"
        #expect(refusal(npy(header)) == "header: " + message)
    }

    @Test func dataOfAnotherLength() {
        let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 5)}"
        #expect(
            refusal(npy(header, data: 59))
                == "data: cut short: holds 59 bytes of data, the header promises 60. Copy or save the file again.")
        #expect(
            refusal(npy(header, data: 61))
                == "data: holds 61 bytes of data, the header promises 60. Save one array in each file.")
    }
}

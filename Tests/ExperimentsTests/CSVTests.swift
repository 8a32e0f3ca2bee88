import Tables
import Testing

/// Cells that are written as every reader knows them.
@Suite struct CSVTests {
    @Test func cellsReadBackExactly() {
        #expect(CSV.text(0.1) == "0.1")
        #expect(CSV.text(1.0 / 3) == "0.3333333333333333")
        #expect(CSV.text(Double.nan) == "NaN")
        #expect(CSV.text(-Double.infinity) == "-inf")
        #expect(CSV.text(nil as Double?) == "")
        for value in [1e-300, 123456.789, -0.0, Double.leastNonzeroMagnitude, 1e22] {
            #expect(CSV.number(CSV.text(value)) == value)
        }
    }

    @Test func quotesWhatNeedsIt() {
        var table = CSV(["a", "b"])
        table.append(["1,2", "say \"hi\""])
        #expect(table.text == "a,b\n\"1,2\",\"say \"\"hi\"\"\"\n")
    }
}

/// Tables that are read.
@Suite struct TableReadingTests {
    @Test func whatIsWrittenReadsBack() throws {
        var table = CSV(["a", "b,c"])
        table.append(["1", "two\nlines"])
        table.append(["", "a \"quoted\" word"])
        table.append(["é", "\r"])
        let read = try CSV(parsing: table.text)
        #expect(read.header == table.header)
        #expect(read.rows == table.rows)
    }

    @Test func otherLineEndings() throws {
        #expect(try CSV(parsing: "a,b\r\n1,2\r\n").rows == [["1", "2"]])
        #expect(try CSV(parsing: "a,b\n1,2").rows == [["1", "2"]])
    }

    @Test(arguments: [("", 1), ("a,b\n1,2\n1\n", 3), ("a\n\"open\n", 2), ("a,a\n1,2\n", 1)])
    func whatIsNoTable(text: String, row: Int) {
        #expect { try CSV(parsing: text) } throws: { ($0 as? CSV.Malformed)?.row == row }
    }
}

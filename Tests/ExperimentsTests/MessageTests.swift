@testable import Kinds
import Settings
import Testing

@testable import Experiments

/// Messages about components, lists and sweeps, whole.
@Suite struct MessageTests {
    /// Of an experiment of 5 features in 2 dimensions.
    private func found(_ data: String = "", model: String = "", _ rest: String = "") throws -> [String] {
        try problems(
            #"{"name": "x", "data": {"features": 5\#(data)}, "model": {"width": 2\#(model)}\#(rest)}"#)
    }

    private func sweep(_ axes: String) throws -> [String] { try found("", #", "sweep": {\#(axes)}"#) }

    @Test func aComponentThatIsNotNamed() throws {
        let message = #"data.importance.ratio: data.importance has no law; this needs a "law": "geometric" or "last""#
        #expect(try found(#", "importance": {"ratio": 2}"#) == [message])
        #expect(try sweep(#""data.importance.ratio": [2, 3]"#) == [message])
    }

    @Test func whatIsNoComponent() throws {
        let values = try found(#", "value": "constant""#)
        #expect(
            values.count == 1 && values[0].hasPrefix(#"data.value: found text, "constant"; allowed: objects {"law": "#))
        for law in ["uniform", "constant", "normal", "signed"] { #expect(values[0].contains("\"\(law)\"")) }
        #expect(
            try found(#", "frequency": null"#)[0].hasPrefix(#"data.frequency: found null; allowed: objects {"law": "#))
        #expect(
            try found("", #", "training": {"optimizer": 3}"#)[0].hasPrefix(
                #"training.optimizer: found a number, 3; allowed: names and objects {"name": "adamw" or "adam" or "#))
        #expect(
            try found("", #", "training": {"optimizer": "adm"}"#) == [
                #"training.optimizer: unknown value "adm"; did you mean "adam"?"#
            ])
    }

    @Test func keysThatAComponentDoesNotHave() throws {
        #expect(
            try sweep(#""model.start.directions": [{"law": "polygon", "colour": 1}]"#) == [
                #"sweep.model.start.directions[0].colour: unknown key; "polygon" has no settings"#
            ])
        #expect(
            try found(model: #", "start": {"directions": {"law": "polygon", "colour": 1}}"#) == [
                #"model.start.directions.colour: unknown key; "polygon" has no settings"#
            ])
        #expect(
            try found(#", "importance": {"law": "last", "ratio": 2, "colour": 1}"#) == [
                "data.importance.colour: unknown key; allowed here: ratio"
            ])
    }

    @Test(arguments: [
        ("[]", "the list is empty"), ("[1, \"a\", 3, 4, 5]", "[1] is text, \"a\""),
        ("[1, 2, null, 4, 5]", "[2] is null"), ("[1, 2, 3, 4, -5]", "[4] is -5, which is out of range"),
        ("[0, 0, 0, 0, 0]", "the list holds only zeros"),
    ])
    func listsOfNumbers(list: String, words: String) throws {
        #expect(
            try found(#", "importance": {"law": "explicit", "values": \#(list)}"#) == [
                "data.importance.values: \(words); allowed: a list of numbers from 0 to 1000000, not all 0"
            ])
    }

    /// Of fields of one name the chosen component's has the say.
    @Test func theRangeOfTheChosenComponent() throws {
        for (law, most) in [("last", "1000000"), ("geometric", "1000")] {
            #expect(
                try found(#", "importance": {"law": "\#(law)", "ratio": 0}"#) == [
                    "data.importance.ratio: 0 is out of range; allowed: numbers above 0 up to \(most)"
                ])
        }
    }

    /// The values that can be read are tried, whatever stands beside them.
    @Test func besideAValueThatCannotBeRead() throws {
        #expect(
            try sweep(#""data.activationDensity": [1, "a", 6]"#) == [
                #"sweep.data.activationDensity[1]: found text, "a"; allowed: numbers above 0 up to 1000000"#,
                "sweep.data.activationDensity[2]: 6 makes a feature's probability exceed 1 for 5 features under the law \"power\" "
                    + "with exponent 0; allowed: up to 5",
            ])
        #expect(
            try sweep(#""data.value": [{"law": "uniform", "low": 3, "high": 2}, {"law": "uniform", "low": "a"}]"#) == [
                #"sweep.data.value[1].low: found text, "a"; allowed: numbers from -1000 to 1000"#,
                "sweep.data.value[0]: low 3 is above high 2; lower it",
            ])
        // What a value that cannot be read may have needed is not called needless.
        #expect(
            try found(
                #", "frequency": {"decayRank": 3}"#, #", "sweep": {"data.frequency.law": ["power", "exponentail"]}"#)
                == [#"sweep.data.frequency.law[1]: unknown value "exponentail"; did you mean "exponential"?"#])
    }

    @Test func theShortFormIsNamedAsItWasGiven() throws {
        let data = #"{"name": "x", "data": {"features": 20, "importanceRatio": 1000}, "model": {"width": 2}}"#
        #expect(
            try problems(data) == [
                "data.importanceRatio: gives a weight of 1e57 to one of 20 features; allowed: up to 1e15"
            ])
        #expect(
            [1e15, -1.25e15, 1e16, 1e-7, 60_000_000_000, 0.5, 1e300].map(Problem.text) == [
                "1e15", "-1.25e15", "1e16", "1e-07", "60000000000", "0.5", "1e300",
            ])
    }

    /// Two spellings of one component are one value.
    @Test func componentsSpelledDifferently() throws {
        #expect(
            try sweep(#""training.optimizer": ["sgd", {"name": "sgd", "momentum": 0}]"#) == [
                "sweep.training.optimizer: holds a value twice; list each once"
            ])
        #expect(
            try sweep(
                #""a": {"zip": {"training.optimizer": ["sgd", {"name": "sgd", "momentum": 0}], "model.width": [2, 2]}}"#
            )
                == ["sweep.a.zip: holds the same combination twice; list each once"])
        #expect(try sweep(#""training.optimizer": ["sgd", {"name": "sgd", "momentum": 0.5}]"#).isEmpty)
    }
}

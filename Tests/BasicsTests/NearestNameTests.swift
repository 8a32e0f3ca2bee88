import Basics
import Testing

@Suite struct NearestNameTests {
    @Test func editDistances() {
        #expect(EditDistance.between("kitten", "sitting") == 3)
        #expect(EditDistance.between("", "abc") == 3)
        #expect(EditDistance.between("abc", "abc") == 0)
    }

    @Test func whatIsNearIsProposed() {
        #expect(NearestName.to("widht", among: ["width", "features"]) == "width")
        #expect(NearestName.to("colour", among: ["width", "features"]) == nil)
        #expect(NearestName.hint("colour", among: ["width", "bias"]) == "; allowed here: bias, width")
    }

    @Test func beginningsOfNames() {
        let names = ["starts-longer", "starts-tuned-normal", "starts-tuned-zero", "linear-storage"]
        #expect(NearestName.to("starts-tuned", among: names) == "starts-tuned-zero")
        #expect(NearestName.to("Linear", among: names) == "linear-storage")
        // A letter off is nearer than a beginning.
        #expect(NearestName.to("rum", among: ["run", "rummage"]) == "run")
        #expect(NearestName.to("xyz", among: names) == nil)
    }
}

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
}

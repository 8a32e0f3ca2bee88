import Basics
import Testing

@Suite struct EvenlyTests {
    @Test func evenlyKeepsBothEnds() {
        #expect(evenly(Array(0..<17), most: 4) == [0, 5, 10, 16])
        #expect(evenly([1, 2], most: 4) == [1, 2])
    }
}

import Testing

@testable import Kinds

@Suite struct CourseTests {
    private typealias Case = (positions: [Double], values: [Double], text: String)

    private static let cases: [Case] = [
        ([1, 0.1, 0.01, 0.001], [0.25, 0.467, 0.617, 0.733], "from 0.25 at 1 to 0.733 at 0.001"),
        ([1, 0.1, 0.01], [0.25, 0.251, 0.25], "0.25 to 0.251 throughout"),
        ([1, 0.1, 0.01], [0.012, 0.00176, 0.000124], "0.012 at 1, 0.00176 at 0.1, 0.000124 at 0.01"),
        ([8], [7.219], "7.22 at 8"),
        // A peak, and one that lasts.
        ([3, 5, 300, 1000, 2000], [1.1, 9, 28.175, 2, 0.989], "1.1 at 3, 28.2 at 300, 0.989 at 2000"),
        ([1, 2, 3, 4], [0, 1, 1, 0], "0 at 1, 1 from 2 to 3, 0 at 4"),
        // Counts step by step.
        ([0.05, 0.2, 0.5, 1], [1, 2, 3, 3], "1 at 0.05, 2 at 0.2, 3 from 0.5 to 1"),
        ([1, 2, 3, 4, 5, 6, 7], [3, 3, 2, 2, 3, 2, 2], "3 from 1 to 2, 2 from 3 to 4, 3 at 5, 2 from 6 to 7"),
        // A plateau on the way up; points that go up slowly make none.
        (
            [1, 0.7, 0.39, 0.33, 0.28, 0.2, 0.05], [1, 1.3, 1.96, 2.01, 1.99, 3, 7.48],
            "1 at 1, 1.96 to 2.01 from 0.39 to 0.28, 7.48 at 0.05"
        ),
        ([1, 2, 3, 4, 5], [1, 1.01, 1.02, 1.03, 1.04], "from 1 at 1 to 1.04 at 5"),
        // Beyond both ends, on either side.
        ([1, 2, 3, 4], [-1, -0.5, -4, -0.9], "−1 at 1, −0.5 at 2, −4 at 3, −0.9 at 4"),
        ([3, 4, 5], [0, 0, 0], "0 throughout"),
        ([3, 4, 5], [9e-10, -2e-8, 1e-12], "at most 2e−08 throughout"),
        // Where nothing is left, from where on.
        ([3, 4, 5, 9], [1.3, 0.4, 0, 0], "1.3 at 3, 0 from 5 to 9"),
        ([3, 4, 5, 9], [1.3, 0.4, 0.2, 0], "from 1.3 at 3 to 0 at 9"),
        // Nothing, but for rounding.
        ([3, 4, 5, 9], [0.4, 2e-15, 9e-16, 1.2e-14], "0.4 at 3, 9e−16 to 1.2e−14 from 4 to 9"),
    ]

    @Test(arguments: cases.indices) func fewPointsTellTheCourse(_ index: Int) {
        let (positions, values, text) = Self.cases[index]
        let points = zip(positions, values).map { Course.Point(position: "\($0)", value: $1) }
        #expect(Course(points).text == text)
    }
}

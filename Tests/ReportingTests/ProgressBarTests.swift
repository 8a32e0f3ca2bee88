import Reporting
import Testing

@Suite struct ProgressBarTests {
    @Test func theBarFitsItsLine() {
        let parts = ["100%", "12 min 34 s left", "864/864 runs", "123.4 runs/min"]
        #expect(
            ProgressBar.text(1, parts, columns: 80)
                == "[####################]  100%  12 min 34 s left  864/864 runs  123.4 runs/min")
        #expect(
            ProgressBar.text(0.5, parts, columns: 61) == "[##########----------]  100%  12 min 34 s left  864/864 runs")
        for columns in 20...100 { #expect(ProgressBar.text(0.3, parts, columns: columns).count < columns) }
    }
}

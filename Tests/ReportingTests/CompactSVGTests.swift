import Foundation
import FoundationXML
import Testing

@testable import Reporting

@Suite struct CompactSVGTests {
    /// What a group opens with that draws points, lines and text: as gnuplot 5.4 writes it, groups within groups, one of them
    /// empty.
    static let drawn = Data(
        """
        <?xml version="1.0" encoding="utf-8"  standalone="no"?>
        <svg 
         viewBox="0 0 600 400"
         xmlns="http://www.w3.org/2000/svg"
         xmlns:xlink="http://www.w3.org/1999/xlink"
        >

        <title>loss</title>

        <g id="gnuplot_canvas">

        <rect x="0" y="0" width="600" height="400" fill="#ffffff"/>
        <defs>
        	<circle id='gpDot' r='0.5' stroke-width='0.5' stroke='currentColor'/>
        </defs>
        <g fill="none" color="#FFFFFF" stroke="currentColor" stroke-width="1.00" stroke-linecap="butt" stroke-linejoin="miter">
        </g>
        	<g id="loss_plot_1" ><title>loss_plot_1</title>
        <g fill="none" color="black" stroke="currentColor" stroke-width="1.00" stroke-linecap="butt" stroke-linejoin="miter">
        	<path stroke='rgb(  0, 114, 178)' stroke-dasharray='1.0,2.0'  d='M97.96,76.70 L144.93,79.76  '/>
        	<g transform="translate(74.84,267.37)" stroke="none" fill="rgb(0,0,0)" font-family="Arial" font-size="14.00"  text-anchor="end">
        		<text><tspan font-family="Arial" >a &lt; "b" # 10 %</tspan></text>
        	</g>
        </g>
        	</g>
        <g fill="none" color="black" stroke="currentColor" stroke-width="2.00" stroke-linecap="butt" stroke-linejoin="miter">
        	<use xlink:href='#gpDot' transform='translate(204.09,180.40) scale(3.67)' color='rgb(230, 159,   0)'/></g>
        </g>
        </svg>
        """.utf8)

    @Test func theSameIsDrawn() throws {
        let compact = CompactSVG.made(of: Self.drawn)
        #expect(try DrawnElements.of(compact) == DrawnElements.of(Self.drawn))
        #expect(compact.count < Self.drawn.count * 4 / 5)
        #expect(try DrawnElements.of(Self.drawn).map(\.name) == ["rect", "circle", "path", "tspan", "use"])
    }

    /// The comparison sees what is inherited, and what is written.
    @Test(arguments: [
        (#"stroke-width="2.00""#, #"stroke-width="1.00""#),
        (#"fill="none" color="black""#, #"fill="red" color="black""#),
        ("0, 114", "1, 114"), ("144.93", "144.94"), ("10 %", "11 %"), ("translate(74.84", "translate(74.85"),
    ])
    func theComparisonSees(_ text: String, _ other: String) throws {
        let changed = Data(String(decoding: Self.drawn, as: UTF8.self).replacingOccurrences(of: text, with: other).utf8)
        #expect(try DrawnElements.of(CompactSVG.made(of: changed)) != DrawnElements.of(Self.drawn))
    }

    @Test func anotherPictureStays() {
        let other = Data("<svg xmlns=\"http://www.w3.org/2000/svg\">\n\n<rect/></svg>".utf8)
        #expect(CompactSVG.made(of: other) == other)
    }

    /// A browser decodes the attribute, then the address.
    @Test func theAddressHoldsThePicture() throws {
        let address = HTML.address(ofSVG: Self.drawn)
        #expect(!address.contains { "\"#\n".contains($0) })
        let text = try #require(address.replacingOccurrences(of: "&amp;", with: "&").removingPercentEncoding)
        #expect(text.hasPrefix("data:image/svg+xml,<?xml"))
        let shown = Data(text.dropFirst("data:image/svg+xml,".count).utf8)
        #expect(try DrawnElements.of(shown) == DrawnElements.of(Self.drawn))
    }
}

/// What an SVG draws: each element that is not a group, with all that it inherits.
private final class DrawnElements: NSObject, XMLParserDelegate {
    struct Element: Equatable {
        var name: String
        var attributes: [String: String]
        /// Of it and the groups around it.
        var transforms: [String]
        var text = ""
    }

    static func of(_ svg: Data) throws -> [Element] {
        let drawn = DrawnElements()
        let parser = XMLParser(data: svg)
        parser.delegate = drawn
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return drawn.elements.map { element in
            var element = element
            element.text = words(element.text)
            return element
        }
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let containers: Set = ["svg", "g", "defs", "text", "title"]
    private static let notInherited: Set = ["id", "viewBox", "xmlns", "xmlns:xlink", "transform"]
    private static let initial = ["stroke-linecap": "butt", "stroke-linejoin": "miter"]

    private var elements: [Element] = []
    private var isInTitle = false
    private var inherited: [[String: String]] = [initial]
    private var transforms: [[String]] = [[]]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        isInTitle = name == "title"
        let own = attributes.mapValues { value in
            value.hasPrefix("rgb") ? value.filter { !$0.isWhitespace } : Self.words(value)
        }
        let all = inherited[inherited.count - 1].merging(own) { $1 }
        transforms.append(transforms[transforms.count - 1] + [own["transform"]].compactMap { $0 })
        inherited.append(all.filter { !Self.notInherited.contains($0.key) })
        if !Self.containers.contains(name) {
            elements.append(Element(name: name, attributes: all, transforms: transforms[transforms.count - 1]))
        }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        guard !isInTitle, !elements.isEmpty else { return }
        elements[elements.count - 1].text += text
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        isInTitle = false
        inherited.removeLast()
        transforms.removeLast()
    }
}

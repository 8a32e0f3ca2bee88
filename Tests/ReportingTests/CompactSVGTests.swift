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
        #expect(try DrawnElements.of(Self.drawn).map(\.name) == ["rect", "circle", "path", "text", "use"])
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

    /// Definitions that are used stay, with those that they use.
    @Test func unusedDefinitionsGo() {
        let definitions = """
            <circle id='gpDot' r='0.5' stroke-width='0.5' stroke='currentColor'/>
            <path id='gpPt7' stroke-width='0.190' d='M0,-1.33 L-1.33,0.67 L1.33,0.67 z'/>
            <use xlink:href='#gpPt7' id='gpPt9' transform='rotate(180)'/>
            <use xlink:href='#gpPt9' id='gpPt10' fill='currentColor' stroke='none'/>
            <filter id='textbox' x='0'>
              <feFlood flood-color='#FFFFFF'/>
            </filter>
            """
        func compact(_ drawn: String) -> String {
            let svg = "<svg><defs>\n\(definitions)\n</defs>\n\(drawn)\n</svg>"
            return String(decoding: CompactSVG.made(of: Data(svg.utf8)), as: UTF8.self)
        }
        func names(_ text: String) -> [String] {
            ["gpDot", "gpPt7", "gpPt9", "gpPt10", "textbox"].filter { text.contains("id='\($0)'") }
        }
        #expect(names(compact("<use xlink:href='#gpPt10'/>")) == ["gpPt7", "gpPt9", "gpPt10"])
        #expect(names(compact("<use xlink:href='#gpPt7'/>")) == ["gpPt7"])
        #expect(names(compact("<text filter=\"url(#textbox)\">a</text>")) == ["textbox"])
        #expect(!compact("<use xlink:href='#gpPt7'/>").contains("feFlood"))
    }

    /// Points on a line go, corners stay, and nothing moves by more than the tolerance.
    @Test func straightLinesHaveTwoPoints() throws {
        func text(_ path: String) -> String? { Polylines(path[...])?.text }
        #expect(text("M0.00,0.00 L1.00,2.00 L2.00,4.01 L3.00,6.00  ") == "M0.00,0.00 3.00,6.00")
        #expect(text("M0,0 L1,0 L2,0 L2,1 L2,2 M5,5 L6,6") == "M0,0 2,0 2,2 M5,5 6,6")
        // A line that turns back on itself.
        #expect(text("M0,0 L5,0 L2,0") == "M0,0 5,0 2,0")
        #expect(text("M3,4") == "M3,4")
        #expect(text("M0,0 L1,1 Z") == nil)
        #expect(text("M0,0 h2") == nil)
        // A bend of which no point lies far from the line between its neighbours.
        let circle = (0...900).map { place in
            let angle = Double(place) / 900 * Double.pi
            return (x: 100 * cos(angle), y: 100 * sin(angle))
        }
        let path = circle.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x),\($1.y)" }.joined(separator: " ")
        let few = try #require(text(path)).split(separator: " ").map { word in
            let numbers = word.drop { $0 == "M" }.split(separator: ",").map { Double($0)! }
            return (x: numbers[0], y: numbers[1])
        }
        #expect(few.count < 100)
        for (one, next) in zip(few, few.dropFirst()) {
            let (x, y) = ((one.x + next.x) / 2, (one.y + next.y) / 2)
            #expect(100 - (x * x + y * y).squareRoot() < Polylines.tolerance + 1e-9)
        }
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

/// What an SVG draws: each element that is not a group and each piece of text, with all that it inherits.
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
        return drawn.elements
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let containers: Set = ["svg", "g", "defs", "text", "tspan", "title"]
    private static let notInherited: Set = ["id", "viewBox", "xmlns", "xmlns:xlink", "transform"]
    private static let initial = ["stroke-linecap": "butt", "stroke-linejoin": "miter"]

    private var elements: [Element] = []
    private var isInTitle = false
    /// Of the text that is being read.
    private var pieces: [String] = []
    private var inherited: [[String: String]] = [initial]
    private var transforms: [[String]] = [[]]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        isInTitle = name == "title"
        let own = attributes.mapValues { value in
            let numbers = value.hasPrefix("rgb(") ? value.dropFirst(4).split(whereSeparator: { !$0.isNumber }) : []
            return numbers.count == 3
                ? numbers.reduce("#") { $0 + String(format: "%02x", Int($1)!) }
                : Self.words(value).replacingOccurrences(of: " L", with: " ")
        }
        let all = inherited[inherited.count - 1].merging(own) { $1 }
        transforms.append(transforms[transforms.count - 1] + [own["transform"]].compactMap { $0 })
        inherited.append(all.filter { !Self.notInherited.contains($0.key) })
        if !Self.containers.contains(name) {
            let shape = all.filter { !$0.key.hasPrefix("font-") }
            elements.append(Element(name: name, attributes: shape, transforms: transforms[transforms.count - 1]))
        }
        pieces = []
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if !isInTitle { pieces.append(text) }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        isInTitle = false
        let text = Self.words(pieces.joined())
        if !text.isEmpty {
            elements.append(
                Element(
                    name: "text", attributes: inherited[inherited.count - 1],
                    transforms: transforms[transforms.count - 1], text: text))
        }
        pieces = []
        inherited.removeLast()
        transforms.removeLast()
    }
}

// swift-tools-version: 6.3
import PackageDescription

// Swift 6 mode throughout, and a warning is an error: main builds clean or not at all.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("InternalImportsByDefault"), .treatAllWarnings(as: .error),
]

/// Optimised in debug builds too, with assertions: the tests train, measure and predict thousands of times.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))]

/// A library target; its imports may only point at targets listed above it.
///
/// - Parameter embedded: files that the program carries inside itself, so that its binary can be copied.
func library(
    _ name: String, _ dependencies: [Target.Dependency] = [], embedded: [String] = [], settings: [SwiftSetting] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, exclude: ["README.md"], resources: embedded.map { .embedInCode($0) },
        swiftSettings: strict + settings)
}

/// The tests of a target.
func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies, path: "Tests/\(name)Tests", exclude: fixtures,
        swiftSettings: strict)
}

let package = Package(
    name: "toylab",
    products: [.executable(name: "toylab", targets: ["toylab"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
    ],
    targets: [
        .systemLibrary(name: "COpenBLAS", providers: [.apt(["libopenblas-dev"])]),
        .systemLibrary(name: "CGSL", providers: [.apt(["libgsl-dev"])]),
        .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
        // -O3 in debug builds too: the tests train real models. Without errno a square root can be vectorised.
        .target(name: "CKernels", exclude: ["README.md"], cSettings: [.unsafeFlags(["-O3", "-fno-math-errno"])]),

        .target(name: "CProcess", exclude: ["README.md"]),

        library("LinearAlgebra", ["COpenBLAS", "CKernels"], settings: optimised),
        library("Randomness", ["CKernels"], settings: optimised),
        library("Basics", ["CDigest"]),
        library("JSON", settings: optimised),
        library("Tables", ["Basics", "JSON"], settings: optimised),
        library("Settings", ["Basics", "JSON"], settings: optimised),
        library("TensorFiles", ["Basics", "JSON"]),
        library("Store", ["Basics", "JSON", "Tables", "Settings", "LinearAlgebra", "TensorFiles"]),
        library("Statistics", ["CGSL"], settings: optimised),
        library("Autodiff", ["LinearAlgebra"], settings: optimised),
        library("ToyModels", ["Settings", "Autodiff", "LinearAlgebra", "Randomness"], settings: optimised),
        library(
            "Training", ["Settings", "JSON", "ToyModels", "Autodiff", "LinearAlgebra", "Randomness"],
            settings: optimised),
        library("Geometry", ["LinearAlgebra", "Randomness"], settings: optimised),
        library("Packing", ["LinearAlgebra", "Randomness"], settings: optimised),
        library("Theory", ["Basics", "Statistics"], settings: optimised),
        library(
            "Measures", ["Tables", "LinearAlgebra", "Randomness", "ToyModels", "Training", "Geometry", "Theory"],
            settings: optimised),
        library(
            "Predictions", ["Basics", "Statistics", "LinearAlgebra", "Measures", "ToyModels", "Training", "Theory"],
            settings: optimised),
        library(
            "Kinds",
            [
                "Basics", "JSON", "Tables", "Settings", "Store", "Autodiff", "LinearAlgebra", "Randomness",
                "Statistics", "ToyModels", "Training", "Geometry", "Packing", "Theory", "Measures", "Predictions",
                "TensorFiles",
            ]),
        library(
            "Experiments",
            [
                "Basics", "CProcess", "JSON", "Tables", "Settings", "Store", "Kinds", "Autodiff", "LinearAlgebra",
                "Randomness", "Statistics", "ToyModels", "Training", "Geometry", "Theory", "TensorFiles",
            ]),
        library("Lessons", ["Basics", "JSON", "Tables", "Settings", "Kinds"]),
        library("Cluster", ["Basics", "JSON", "Settings", "Store", "Experiments"]),
        library(
            "Reporting", ["Basics", "JSON", "Tables", "Settings", "Statistics", "Store", "Kinds", "Experiments"],
            embedded: [
                "explorer.html", "explorer.css", "data.js", "controls.js", "directions.js", "gram.js", "curve.js",
                "models.js", "plot.js", "sweep.js", "explorer.js",
            ].map { "Explorer/Page/" + $0 }),
        .executableTarget(
            name: "toylab",
            dependencies: [
                "Autodiff", "Basics", "Cluster", "Experiments", "JSON", "Tables", "Settings", "Store", "Kinds",
                "Lessons", "Reporting",
                "Geometry", "LinearAlgebra", "Statistics", "TensorFiles",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["README.md"],
            // Pages of the documentation, which the program shows as well.
            resources: (["exercises.json", "Teacher.md"] + (1...6).map { "Lesson\($0).md" })
                .map { .embedInCode("toylab.docc/lessons/" + $0) },
            swiftSettings: strict),

        tests("LinearAlgebra", ["LinearAlgebra", "Randomness", "CKernels"]),
        tests("Randomness", ["Randomness", "CKernels"]),
        tests("Statistics", ["Statistics", "Randomness"]),
        tests("Basics", ["Basics"]),
        tests("JSON", ["JSON", "Randomness"]),
        tests("TensorFiles", ["TensorFiles"], fixtures: ["Fixtures"]),
        tests("Autodiff", ["Autodiff", "LinearAlgebra", "Randomness"]),
        tests("ToyModels", ["ToyModels", "Autodiff", "JSON", "LinearAlgebra", "Randomness", "Settings"]),
        tests("Training", ["Training", "ToyModels", "Autodiff", "LinearAlgebra", "Randomness", "Settings"]),
        tests("Geometry", ["Geometry", "LinearAlgebra", "Randomness"]),
        tests("Packing", ["Packing", "Geometry", "LinearAlgebra", "Randomness"]),
        tests("Theory", ["Theory", "Statistics", "Randomness"]),
        tests("Cluster", ["Cluster", "Basics"]),
        tests("Lessons", ["Lessons", "Settings", "Kinds", "Tables"]),
        tests("Reporting", ["Reporting", "Experiments", "Kinds", "Store", "Tables", "Settings"]),
        tests(
            "Experiments",
            [
                "Experiments", "Kinds", "Measures", "Predictions", "Store", "Tables", "LinearAlgebra", "Packing",
                "Randomness", "Statistics", "ToyModels", "Training", "Theory", "Basics", "Settings", "JSON",
            ]),
        tests("toylab", ["toylab", "Experiments", "Kinds", "Tables", "Randomness", "Settings", "Basics"]),
    ]
)

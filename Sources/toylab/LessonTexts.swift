import Foundation
import Lessons
import Reporting
import Settings

/// The pages and exercises of the class, which are files of the documentation, carried in the program.
enum LessonTexts {
    static let parts = [
        PackageResources.Lesson1_md, PackageResources.Lesson2_md, PackageResources.Lesson3_md,
        PackageResources.Lesson4_md, PackageResources.Lesson5_md, PackageResources.Lesson6_md,
    ].map(text)

    static let teacher = text(PackageResources.Teacher_md)

    static func course() throws(Problems) -> Course { try Course(Data(PackageResources.exercises_json)) }

    private static func text(_ bytes: [UInt8]) -> Markdown { Markdown(String(decoding: bytes, as: UTF8.self)) }
}

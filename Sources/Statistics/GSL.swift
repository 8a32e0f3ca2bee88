import CGSL

/// GSL's own answer to an error is to end the program. Here a failed routine gives nil or NaN instead.
enum GSL {
    /// Read once before any routine that can fail.
    static let isQuiet: Bool = {
        gsl_set_error_handler_off()
        return true
    }()
}

import CKernels
import COpenBLAS

#if canImport(Glibc)
    import Glibc
#endif

/// Which OpenBLAS is at work, and how to get the fastest one this CPU can run.
public enum BLASRuntime {
    /// The kernel family OpenBLAS chose when it loaded, for example "SkylakeX" or "Haswell".
    public static var kernel: String { String(cString: openblas_get_corename()) }

    /// Version and build options, as OpenBLAS states them.
    public static var configuration: String { String(cString: openblas_get_config()) }

    /// The threads OpenBLAS uses for one product.
    public static var threads: Int { Int(openblas_get_num_threads()) }

    /// One thread for each product: toylab is parallel over runs, where two BLAS threads were nine times slower.
    public static func useOneThread() { openblas_set_num_threads(1) }

    /// Whether this process may map what OpenBLAS maps for products on so many threads at once, 128 MiB each. Where it may
    /// not, OpenBLAS would try for ever.
    public static func hasRoom(threads: Int) -> Bool { canMap(bytes: bytes(threads: threads)) }

    /// The address space that products on so many threads at once take, with some to spare for what else a program maps.
    public static func bytes(threads: Int) -> Int { bytesOfThread * threads + (64 << 20) }

    /// Whether so much more address space may be mapped; the reason is in `errno` where it may not.
    public static func canMap(bytes: Int) -> Bool {
        let place = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        guard let place, place != MAP_FAILED else { return false }
        munmap(place, bytes)
        return true
    }

    /// The address space that OpenBLAS maps for a thread, in bytes.
    public static let bytesOfThread = 128 << 20

    /// Which compiled routines are at work: OpenBLAS's kernels and the widest vectors of our own.
    public static var arithmetic: String {
        let level = toylab_cpu_has_avx512() == 1 ? "AVX-512" : toylab_cpu_has_fma() == 1 ? "AVX2" : "baseline"
        return "\(kernel), \(level)"
    }

    /// The fastest rate of single-precision multiply-adds this core reaches, in floating-point operations a second.
    public static func peakFlops() -> Double { toylab_peak_flops() }

    /// The fastest rate at which this core moves bytes between its L2 cache and its registers, in bytes a second.
    public static func cacheBandwidth() -> Double { toylab_l2_bandwidth() }

    /// The kernel family that suits this CPU better than the one at work, or nil where there is none.
    ///
    /// Debian's OpenBLAS does not know recent AMD CPUs and gives them Haswell's kernels, half as fast as SkylakeX's
    /// where the CPU has AVX-512.
    public static var betterKernel: String? {
        let withAVX512 = ["SkylakeX", "Cooperlake", "Sapphirerapids"]
        return toylab_cpu_has_avx512() == 0 || withAVX512.contains(kernel) ? nil : "SKYLAKEX"
    }

    /// Starts this program anew, once, with the better kernel: OpenBLAS reads the variable only while it loads.
    ///
    /// Does nothing where there is no better kernel, or the user has chosen one. Where the restart fails, the program
    /// goes on with what it has.
    ///
    /// - Parameters:
    ///   - program: the path of its file.
    ///   - arguments: as it was started, its own name first.
    public static func restartWithBetterKernel(program: String, arguments: [String]) {
        guard getenv("OPENBLAS_CORETYPE") == nil, let better = betterKernel else { return }
        setenv("OPENBLAS_CORETYPE", better, 1)
        setenv("OPENBLAS_NUM_THREADS", "1", 0)
        var arguments: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        arguments.append(nil)
        execv(program, arguments)
        for argument in arguments { free(argument) }
    }
}

package no.ldo.load;

import java.util.Arrays;
import java.util.Locale;

/**
 * One load that has run.
 *
 * @param nanos time of each request, sorted
 * @param cpuMillis CPU time of server and database
 * @param compilerMillis of it the JIT compiler's
 * @param bytes of all bodies over the wire
 * @param firstError what went wrong first, or empty
 */
record Figures(
        String name,
        int connections,
        long[] nanos,
        long wallMillis,
        long cpuMillis,
        long compilerMillis,
        long bytes,
        int errors,
        String firstError,
        String loadBefore) {

    double cpuPerRequest() {
        return nanos.length == 0 ? Double.NaN : (double) cpuMillis / nanos.length;
    }

    /** Share of the CPU time that the JIT compiler took, 0–1. */
    double compilerShare() {
        return cpuMillis == 0 ? 0 : (double) compilerMillis / cpuMillis;
    }

    double perSecond() {
        return nanos.length * 1000.0 / wallMillis;
    }

    double kilobytes() {
        return nanos.length == 0 ? 0 : bytes / 1024.0 / nanos.length;
    }

    /** In milliseconds; the highest of all with 1. */
    double quantile(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int place = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.min(nanos.length - 1, Math.max(0, place))] / 1e6;
    }

    /** {@code page | c | req/s | p50 | p95 | p99 | CPU-ms | of it JIT % | KB | errors | load before}. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%s | %d | %.0f | %.1f | %.1f | %.1f | %.2f | %.0f | %.1f | %d | %s",
                name,
                connections,
                perSecond(),
                quantile(0.5),
                quantile(0.95),
                quantile(0.99),
                cpuPerRequest(),
                100 * compilerShare(),
                kilobytes(),
                errors,
                loadBefore);
    }

    /** The same load with its requests. */
    Figures with(long[] ordered, long allBytes, int wrong, String first) {
        return new Figures(
                name, connections, ordered, wallMillis, cpuMillis, compilerMillis, allBytes, wrong, first, loadBefore);
    }

    static long[] sorted(long[] nanos) {
        long[] copy = nanos.clone();
        Arrays.sort(copy);
        return copy;
    }

    static double median(double... values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        int middle = copy.length / 2;
        return copy.length % 2 == 1 ? copy[middle] : (copy[middle - 1] + copy[middle]) / 2;
    }
}

package no.ldo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.LongStream;

/**
 * What another JVM's heap holds that is still in use, as the JDK's own {@code jcmd} counts it after a full collection.
 *
 * <p>A collector may leave some of what is nobody's at the bottom of its old generation, a megabyte here or there; a
 * server started with {@link #COLLECTS_ALL} does not. It is asked twice, since what has a cleaner is gone only then, and
 * the least is what is in use.
 */
public final class LiveHeap {
    /** The option by which the parallel collector of {@code jvm.options} moves everything in every full collection. */
    public static final String COLLECTS_ALL = "-XX:HeapMaximumCompactionInterval=0";

    private static final int UNTIL_ALL_IS_COLLECTED = 2;

    private LiveHeap() {}

    /** Bytes in use by the process. */
    public static long bytes(long pid) {
        return LongStream.generate(() -> count(pid))
                .limit(UNTIL_ALL_IS_COLLECTED)
                .min()
                .orElseThrow();
    }

    private static long count(long pid) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process counting = new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String table = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> line.strip().split("\\s+")[2])
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(table));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

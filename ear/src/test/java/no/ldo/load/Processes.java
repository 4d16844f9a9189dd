package no.ldo.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server and the database take of the machine, read from {@code /proc} (Linux only). */
final class Processes {
    private static final int TICKS_PER_SECOND = 100;
    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");

    private final List<Long> pids;

    Processes(long... pids) {
        this.pids = java.util.stream.LongStream.of(pids).boxed().toList();
    }

    /** CPU time used since their start, user and system, in milliseconds. */
    long cpuMillis() {
        long ticks = 0;
        for (long pid : pids) {
            ticks += ticks(read("/proc/" + pid + "/stat"));
        }
        return ticks * 1000 / TICKS_PER_SECOND;
    }

    /**
     * CPU time of the JIT compiler's threads among that, in milliseconds. Right only when they never end
     * ({@code -XX:-UseDynamicNumberOfCompilerThreads}).
     */
    long compilerMillis() {
        long ticks = 0;
        for (long pid : pids) {
            for (Path thread : threads(pid)) {
                String line = stillThere(thread.resolve("stat"));
                if (COMPILER.matcher(line).find()) {
                    ticks += ticks(line);
                }
            }
        }
        return ticks * 1000 / TICKS_PER_SECOND;
    }

    private static List<Path> threads(long pid) {
        try (Stream<Path> all = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return all.toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Threads of requests come and go. */
    private static String stillThere(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }

    private static long ticks(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    /** Memory that belongs to them (proportional set size), in MB. */
    long memoryMegabytes() {
        long kilobytes = 0;
        for (long pid : pids) {
            kilobytes += read("/proc/" + pid + "/smaps_rollup")
                    .lines()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
        return kilobytes / 1024;
    }

    static String load() {
        return read("/proc/loadavg").split(" ")[0];
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

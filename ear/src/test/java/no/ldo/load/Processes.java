package no.ldo.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server and the database take of the machine, read from {@code /proc} (Linux only). */
final class Processes {
    private static final int TICKS_PER_SECOND = 100;

    private final List<Long> pids;

    Processes(long... pids) {
        this.pids = java.util.stream.LongStream.of(pids).boxed().toList();
    }

    /** CPU time used since their start, user and system, in milliseconds. */
    long cpuMillis() {
        long ticks = 0;
        for (long pid : pids) {
            String line = read("/proc/" + pid + "/stat");
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        return ticks * 1000 / TICKS_PER_SECOND;
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

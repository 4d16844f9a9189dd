package no.ldo.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The live heap of the server: what is left after a full collection, counted by {@code jcmd}. */
final class Heap {
    private Heap() {}

    static long liveBytes(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, String.valueOf(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told.lines()
                .filter(line -> line.startsWith("Total"))
                .map(line -> line.strip().split("\\s+"))
                .mapToLong(parts -> Long.parseLong(parts[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("jcmd says: " + told));
    }
}

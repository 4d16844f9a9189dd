package no.ldo.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned WildFly with the portal in it, started as a process of its own. */
public final class LocalServer implements AutoCloseable {
    private final Process process;
    private final int httpPort;
    private final int managementPort;
    private final File log;

    private LocalServer(Process process, int httpPort, int managementPort, File log) {
        this.process = process;
        this.httpPort = httpPort;
        this.managementPort = managementPort;
        this.log = log;
    }

    /**
     * Starts the server with the portal; does not wait for it.
     *
     * @param home the provisioned server
     * @param base own copy of the server's changing folders, so that two can run from one home
     * @param properties system properties: mode, ports, database
     * @param jvm options besides those of wildfly-config, one or several with spaces between them each
     */
    public static LocalServer start(Path home, Path base, Path ear, Map<String, String> properties, String... jvm) {
        try {
            prepare(home, base, ear);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return startAgain(home, base, properties, jvm);
    }

    /** Starts a server that has run before, with what lies in its folders, as a supervisor does after a crash. */
    public static LocalServer startAgain(Path home, Path base, Map<String, String> properties, String... jvm) {
        List<String> options = new ArrayList<>();
        options.add("@" + Path.of(System.getProperty("ldo.config"), "jvm.options"));
        Stream.of(jvm).flatMap(some -> Stream.of(some.split(" "))).forEach(options::add);
        options.add("-Djboss.server.base.dir=" + base.toAbsolutePath());
        properties.forEach((name, value) -> options.add("-D" + name + "=" + value));
        File log = base.resolve("console.log").toFile();
        try {
            Process process = Launcher.of(StandaloneCommandBuilder.of(home).addJavaOptions(options))
                    .setRedirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .launch();
            return new LocalServer(
                    process,
                    Integer.parseInt(properties.get("jboss.http.port")),
                    Integer.parseInt(properties.get("jboss.management.http.port")),
                    log);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The values of one of wildfly-config's property files. */
    public static Map<String, String> values(Path file) {
        Properties read = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            read.load(in);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        Map<String, String> values = new java.util.TreeMap<>();
        read.forEach((name, value) -> values.put(name.toString(), value.toString()));
        return values;
    }

    private static void prepare(Path home, Path base, Path ear) throws IOException {
        deleteAll(base);
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(home.resolve("standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(ear, deployments.resolve("ldo.ear"), StandardCopyOption.REPLACE_EXISTING);
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Waits until readiness is UP. @return false when the server died or the time ran out */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (status("http://127.0.0.1:" + httpPort + "/login") == 200 && readiness() == 200) {
                return true;
            }
            if (Files.exists(Path.of(log.getParent(), "deployments", "ldo.ear.failed"))) {
                return false;
            }
            Thread.sleep(200);
        }
        return false;
    }

    static int status(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return -1;
        }
    }

    /** What readiness answers: 200 when the server may get visitors, 503 when not. */
    public int readiness() {
        return status("http://127.0.0.1:" + managementPort + "/health/ready");
    }

    public String url() {
        return "http://localhost:" + httpPort + "/";
    }

    public Process process() {
        return process;
    }

    public File log() {
        return log;
    }

    /** Bytes of the heap that are still in use. @see LiveHeap */
    public long heapInUse() {
        return LiveHeap.bytes(process.pid());
    }

    /** Ends the process at once, as a crash does: nothing is finished, nothing is tidied up. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks the server to stop and waits; ends it by force after 20 seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

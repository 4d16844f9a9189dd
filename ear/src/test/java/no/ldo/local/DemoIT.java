package no.ldo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The first of the two commands as a process of its own, beside the servers of the other tests: its own ports and folder. */
@Execution(ExecutionMode.SAME_THREAD)
class DemoIT {
    private static final Path HOME = Path.of("target", "demo-home").toAbsolutePath();
    private static final Path LOG = Path.of("target", "demo.log").toAbsolutePath();
    private static final String HIRE =
            "hire_id;hired_on;unit;employment;included\ndemo-it-1;2016-05-02;PROD;permanent;yes\n";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void data_survive_a_restart_and_a_reset_begins_afresh() throws Exception {
        LocalServer.deleteAll(HOME);

        try (Run first = new Run(Map.of())) {
            first.awaitReady();
            assertThat(hire(first).body()).contains("\"stored\":1");
            first.stop();
            assertThat(Ports.isFree(first.http)).isTrue();
        }
        try (Run second = new Run(Map.of())) {
            second.awaitReady();
            assertThat(hire(second).body()).contains("\"stored\":0");
            second.stop();
        }
        try (Run afresh = new Run(Map.of("ldo.demo.reset", "true"))) {
            afresh.awaitReady();
            assertThat(hire(afresh).body()).contains("\"stored\":1");
        }
    }

    @Test
    void a_taken_port_gives_one_clear_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            try (Run run = new Run(Map.of("ldo.http.port", port))) {
                assertThat(run.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(run.process.exitValue()).isEqualTo(1);
                assertThat(Files.readString(LOG).strip())
                        .isEqualTo("[LDO] Port " + port + " is taken. Choose another with -Dldo.http.port=…");
            }
        }
    }

    private HttpResponse<String> hire(Run run) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + run.http + "/api/v1/organisations/999000037/hires"))
                .header("Authorization", "Bearer demo-hr")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(HIRE))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** One run of the demo. */
    private static final class Run implements AutoCloseable {
        private final int http = Ports.free();
        private final Process process;

        Run(Map<String, String> more) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8"));
            command.add("-Dstderr.encoding=UTF-8");
            Stream.of("ldo.server", "ldo.ear", "ldo.config")
                    .map(name -> "-D" + name + "=" + System.getProperty(name))
                    .forEach(command::add);
            command.add("-Dldo.home=" + HOME);
            command.add("-Dldo.root=" + HOME);
            command.add("-Dldo.http.port=" + http);
            command.add("-Dldo.management.port=" + Ports.free());
            more.forEach((name, value) -> command.add("-D" + name + "=" + value));
            command.add("-cp");
            command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            command.add(Demo.class.getName());
            ProcessBuilder builder = new ProcessBuilder(command);
            if (!more.containsKey("ldo.http.port")) {
                // handed on to the server; the JVM tells of it in a line of its own, and with a taken port one line is
                // all there may be
                builder.environment().put("JDK_JAVA_OPTIONS", TestRun.SHORT_LIVED);
            }
            process = builder.redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
        }

        void awaitReady() throws IOException, InterruptedException {
            String ready = "LDO portal ready: http://localhost:" + http + "/";
            for (int waited = 0; waited < 1200 && process.isAlive(); waited++) {
                List<String> lines = Files.readAllLines(LOG);
                if (!lines.isEmpty() && lines.get(lines.size() - 1).equals(ready)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
            throw new IllegalStateException("not ready: " + Files.readString(LOG));
        }

        /** As Ctrl-C does. */
        void stop() {
            process.destroy();
            assertThat(process.onExit().orTimeout(60, TimeUnit.SECONDS).join().isAlive())
                    .isFalse();
        }

        @Override
        public void close() {
            stop();
        }
    }
}

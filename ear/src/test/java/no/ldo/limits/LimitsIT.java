package no.ldo.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.ldo.browser.Person;
import no.ldo.local.FormLogin;
import no.ldo.local.Portal;
import org.junit.jupiter.api.Test;

/** One slow table and huge bodies, against the running portal. */
class LimitsIT {
    private static final int REQUESTS = 60;

    private final Portal portal = Portal.get();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Test
    void one_locked_table_stops_neither_the_login_page_nor_the_other_pages() throws Exception {
        String cookie = FormLogin.cookie(portal.url(""), Person.HR.loginName(), Person.PASSWORD);
        assertThat(get("/audit/changes?org=999000037", cookie).statusCode()).isEqualTo(200);

        try (Connection other = portal.connect();
                Statement sql = other.createStatement()) {
            sql.execute("lock tables change_line write");
            List<CompletableFuture<HttpResponse<String>>> stuck = IntStream.range(0, REQUESTS)
                    .mapToObj(any -> later("/audit/changes?org=999000037", cookie))
                    .toList();
            TimeUnit.MILLISECONDS.sleep(1200);

            long begun = System.nanoTime();
            HttpResponse<String> login = get("/login", null);
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            List<HttpResponse<String>> answers =
                    stuck.stream().map(CompletableFuture::join).toList();
            sql.execute("unlock tables");

            assertThat(login.statusCode()).isEqualTo(200);
            assertThat(waited).isLessThan(Duration.ofSeconds(2));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(503));
            assertThat(answers)
                    .filteredOn(
                            answer -> answer.headers().firstValue("Retry-After").isPresent())
                    .hasSizeGreaterThanOrEqualTo(REQUESTS - 20 - 10);
        }

        assertThat(get("/audit/changes?org=999000037", cookie).statusCode()).isEqualTo(200);
    }

    @Test
    void strangers_who_are_sent_to_the_login_take_no_place_for_good() throws Exception {
        for (int stranger = 0; stranger < REQUESTS; stranger++) {
            assertThat(get("/audit/changes?org=999000037", null).statusCode()).isEqualTo(302);
        }

        String cookie = FormLogin.cookie(portal.url(""), Person.HR.loginName(), Person.PASSWORD);
        assertThat(get("/audit/changes?org=999000037", cookie).statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_that_tells_that_it_is_too_large_is_answered_413() throws Exception {
        String cookie = FormLogin.cookie(portal.url(""), Person.HR.loginName(), Person.PASSWORD);

        assertThat(status("/audit/changes", cookie, "application/x-www-form-urlencoded", (1 << 20) + 1))
                .isEqualTo(413);
        assertThat(status("/audit/changes", cookie, "multipart/form-data; boundary=x", 50L << 20))
                .isEqualTo(413);
        assertThat(status("/api/v1/organisations", cookie, "application/json", 50L << 20))
                .isEqualTo(413);
    }

    @Test
    void a_body_that_tells_no_length_is_counted() throws Exception {
        String cookie = FormLogin.cookie(portal.url(""), Person.HR.loginName(), Person.PASSWORD);

        assertThat(chunked("/audit/changes", cookie, 3 << 20)).isEqualTo(413);
        assertThat(chunked("/audit/changes", cookie, 3 << 10)).isLessThan(413);
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return client.send(request(path, cookie), BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> later(String path, String cookie) {
        return client.sendAsync(request(path, cookie), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String cookie) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal.url(path))).timeout(Duration.ofSeconds(30));
        return cookie == null
                ? request.build()
                : request.header("Cookie", cookie).build();
    }

    private int chunked(String path, String cookie, int bytes) throws IOException, InterruptedException {
        byte[] body = ("a=" + "x".repeat(bytes)).getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.url(path)))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** Tells the length and sends only the head: the answer must come before the body. */
    private int status(String path, String cookie, String type, long length) throws IOException {
        URI address = URI.create(portal.url(path));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\nContent-Type: "
                    + type + "\r\nContent-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            String line = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring(9));
        }
    }
}

package no.ldo.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;
import no.ldo.browser.Person;
import no.ldo.local.FormLogin;

/** Somebody who uses the portal while its database is away: must be told so, soon, in words and not in stack traces. */
final class Outage {
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final Pattern SUPPORT_ID = Pattern.compile("\\b[2-9A-Z]{4}-[2-9A-Z]{4}\\b");
    private static final Pattern INSIDE_OUT =
            Pattern.compile("Exception|\\bat [a-z]+\\.|SQL|EclipseLink|jdbc:", Pattern.CASE_INSENSITIVE);
    private static final String PAGE = "/inclusion/hires";
    private static final String API = "/api/v1/organisations";

    private final OwnPortal portal;
    private final String cookie;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private Duration slowest = Duration.ZERO;
    private int pages;

    /** Signs in while everything is well. */
    Outage(OwnPortal portal) {
        this.portal = portal;
        this.cookie = FormLogin.cookie(portal.url(), Person.HR.loginName(), Person.PASSWORD);
    }

    /** Uses it for so long, with the database away all the time. */
    void endure(Duration span) throws Exception {
        long end = System.nanoTime() + span.toNanos();
        do {
            errorPage(get(portal.url() + PAGE, "Cookie", cookie));
            problem(get(portal.url() + API, "Authorization", "Bearer demo-hr"));
            assertThat(get(portal.url() + "/login", "Accept", "text/html").statusCode())
                    .isEqualTo(200);
            assertThat(get(portal.managementUrl("/health/live"), "Accept", "*/*")
                            .statusCode())
                    .isEqualTo(200);
        } while (System.nanoTime() < end);
    }

    private void errorPage(HttpResponse<String> answer) {
        pages++;
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).doesNotContainPattern(INSIDE_OUT).containsPattern(SUPPORT_ID);
    }

    private static void problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .doesNotContainPattern(INSIDE_OUT)
                .contains("\"status\":503")
                .contains("\"supportId\":");
    }

    private HttpResponse<String> get(String address, String header, String value) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofSeconds(30))
                        .header(header, value)
                        .build(),
                BodyHandlers.ofString());
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        assertThat(took).as(address).isLessThan(MOST);
        return answer;
    }

    /** The page is there again for the person who was signed in before. */
    void isOver() throws Exception {
        assertThat(get(portal.url() + PAGE, "Cookie", cookie).statusCode()).isEqualTo(200);
        assertThat(get(portal.url() + API, "Authorization", "Bearer demo-hr").statusCode())
                .isEqualTo(200);
    }

    /** In one line. */
    String told() {
        return pages + " error pages, slowest answer " + slowest.toMillis() + " ms";
    }
}

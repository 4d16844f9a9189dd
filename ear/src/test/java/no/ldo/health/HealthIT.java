package no.ldo.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import no.ldo.local.Portal;
import org.junit.jupiter.api.Test;

/** What the machine that watches the portal is told, on the management port. That it is told the worst, see ProductionIT. */
class HealthIT {
    @Test
    void readiness_asks_the_parts_of_the_portal() throws Exception {
        HttpResponse<String> answer = ask("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().replaceAll("\\s", ""))
                .contains("\"name\":\"portal\"")
                .contains("\"database\":true")
                .contains("\"demo-data\":true");
    }

    /** Its module is there where the library exists for the platform; without it the portal is as ready. */
    @Test
    void operators_are_told_whether_proofs_can_be_had() throws Exception {
        boolean module = Files.exists(Path.of(System.getProperty("ldo.server"), "modules", "com", "google", "ortools"));

        HttpResponse<String> answer = ask("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().replaceAll("\\s", ""))
                .contains(module ? "\"proof\":\"available\"" : "\"proof\":\"notavailable:");
    }

    @Test
    void start_up_waits_for_the_migrations_and_liveness_for_nothing() throws Exception {
        assertThat(ask("/health/started").body().replaceAll("\\s", "")).contains("\"migrations\":true");
        assertThat(ask("/health/live").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> ask(String path) throws Exception {
        URI address = URI.create(Portal.get().managementUrl(path));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}

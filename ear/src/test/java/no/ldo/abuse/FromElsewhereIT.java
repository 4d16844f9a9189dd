package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visitor;
import org.junit.jupiter.api.Test;

/** Posts that nobody has to be signed in for: from pages of other sites, and from programs that fill the memory with them. */
class FromElsewhereIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> LOGIN = Map.of(
            "login", "login",
            "login:loginName", Person.ADMIN.loginName(),
            "login:password", Person.PASSWORD,
            "login:signIn", "login:signIn",
            "jakarta.faces.ViewState", "stateless");

    @Test
    void a_form_of_another_site_signs_nobody_in_as_somebody_else() throws Exception {
        HttpResponse<String> answer = post("/login", "cross-site", LOGIN);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("SESSION"));
    }

    @Test
    void a_form_without_the_nonce_of_ours_is_no_fault_of_the_server() throws Exception {
        Map<String, String> wrong = new HashMap<>(LOGIN);
        wrong.put("login:password", "feil");
        wrong.put("primefaces.nonce", nonce());
        assertThat(post("/login", "same-origin", wrong).statusCode()).isEqualTo(200);
        wrong.remove("primefaces.nonce");

        assertThat(post("/login", "same-origin", wrong).statusCode()).isEqualTo(400);
    }

    @Test
    void a_form_of_another_site_throws_no_waiting_notes_away() throws Exception {
        HttpResponse<String> answer = post("/logout", "cross-site", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).isEmpty();
        assertThat(post("/logout", "same-origin", Map.of()).headers().firstValue("Clear-Site-Data"))
                .isPresent();
    }

    @Test
    void what_somebody_unknown_posts_is_kept_only_for_an_account() throws Exception {
        Map<String, String> nobody = Map.of("ldo.for", "x", "job:title", "Kokk");
        Map<String, String> somebody = Map.of("ldo.for", UUID.randomUUID().toString(), "job:title", "Kokk");

        assertThat(post("/differentiation/jobForm", "none", nobody).headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(post("/differentiation/jobForm", "none", somebody).headers().allValues("Set-Cookie"))
                .isNotEmpty();
    }

    private static String nonce() {
        return Visitor.guest(Portal.get().url(""))
                .open("/login")
                .document()
                .select("#login input[name='primefaces.nonce']")
                .val();
    }

    private static HttpResponse<String> post(String address, String site, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(Portal.get().url("") + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import no.ldo.browser.Person;
import no.ldo.local.FormLogin;
import no.ldo.local.Portal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked for as a language: the page comes, in a language of ours, and says which. */
class UnknownLanguageIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Stream<String> askedFor() {
        return Stream.of(
                "xx",
                "*",
                "*;q=0.1",
                "xx-YY-zz;q=abc",
                ";;;",
                ",",
                "-",
                "nb_NO;q=",
                "fr-FR, de;q=0.9, *;q=0.5",
                "i-klingon",
                "x".repeat(7_000),
                "xx,".repeat(2_000),
                "<script>alert(1)</script>",
                "#{7*7}");
    }

    @ParameterizedTest
    @MethodSource("askedFor")
    void a_browser_that_speaks_nothing_of_ours_gets_bokmal(String accepted) throws Exception {
        assertThat(languageOf("/login", "Accept-Language", accepted)).isEqualTo("nb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xx, nn;q=0.5 | nn",
                "*, en;q=0.1 | en",
                "no | nb",
                "NN-no | nn",
                "en-US | en",
                "xx;q=1,nb;q=.1 | nb"
            })
    void the_first_that_is_spoken_counts(String accepted, String language) throws Exception {
        assertThat(languageOf("/privacy", "Accept-Language", accepted)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/login?lang=xx", "/privacy?lang=en&lang=xx", "/accessibility?locale=%3Cb%3E", "/api?lang="})
    void an_address_changes_no_language(String address) throws Exception {
        assertThat(languageOf(address, "Accept", "text/html")).isEqualTo("nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "nb-NO", "english", "../../nn", "%00"})
    void an_unknown_choice_kept_in_the_browser_is_no_choice(String kept) throws Exception {
        assertThat(languageOf("/login", "Cookie", "ldo-language=" + kept)).isEqualTo("nb");
    }

    @Test
    void an_unknown_choice_is_not_kept_and_an_account_cannot_have_one() throws Exception {
        String session = FormLogin.cookie(Portal.get().url(""), Person.HR.loginName(), Person.PASSWORD);
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(Portal.get().url("/choices")))
                        .header("Cookie", session)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("language=xx&back=%2F"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("xx"));
        assertThat(languageOf("/?lang=xx", "Cookie", session)).isEqualTo("nb");
        assertThatThrownBy(() -> speak("xx")).isInstanceOf(SQLException.class);
    }

    private static void speak(String language) throws SQLException {
        try (Connection connection = Portal.get().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update user_account set language = '" + language + "'");
        }
    }

    private static String languageOf(String address, String header, String value) throws Exception {
        HttpResponse<String> page = CLIENT.send(
                HttpRequest.newBuilder(URI.create(Portal.get().url(address)))
                        .header(header, value)
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("???");
        return Jsoup.parse(page.body()).selectFirst("html").attr("lang");
    }
}

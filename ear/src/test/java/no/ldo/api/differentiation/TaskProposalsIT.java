package no.ldo.api.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ldo.local.Api;
import no.ldo.local.Api.Answer;
import no.ldo.local.Tokens;
import org.junit.jupiter.api.Test;

/** Task proposals as a program meets them. */
class TaskProposalsIT {
    private static final String PATH = "/task-proposals";
    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ADVERT = "Renholder\r\n\r\nArbeidsoppgaver:\r\n• Vaske gulv og tømme søppel\r\n"
            + "• Renhold av lokaler\r\n\r\nVi tilbyr:\r\n• God lønn 🎉\r\n";

    private final Api hr = Api.with("demo-hr");

    @Test
    void an_advert_becomes_lines_with_their_sources() {
        Answer answer = text(ADVERT);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().keySet()).containsExactlyInAnyOrder("language", "advertText", "items");
        assertThat(answer.json().getString("advertText")).isEqualTo(ADVERT);
        assertThat(answer.json().getString("language")).isEqualTo("nb");
        assertThat(values(answer, "source")).containsExactly("Vaske gulv", "tømme søppel", "Renhold av lokaler");
        assertThat(values(answer, "text")).containsExactly("Vaske gulv", "Tømme søppel", "Rengjøre lokaler");
    }

    @Test
    void nynorsk_is_told_and_an_advert_without_duties_has_no_items() {
        Answer nynorsk = text("Me søkjer ein reinhaldar. Du skal vaske golv og rydde. Du må ikkje vere redd for vatn.");
        Answer empty = text("Vi tilbyr god lønn.");

        assertThat(nynorsk.json().getString("language")).isEqualTo("nn");
        assertThat(values(nynorsk, "source")).containsExactly("vaske golv", "rydde");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.json().getJsonArray("items")).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_rule() {
        assertThat(codes(text(""))).containsExactly("differentiation.rule.advertIsNotEmpty");
        assertThat(codes(post(TEXT, "Tømme".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("differentiation.rule.advertIsReadableText");
        assertThat(codes(text("vaske ".repeat(20_000)))).containsExactly("differentiation.rule.advertIsShortEnough");
        assertThat(codes(post("application/pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("differentiation.rule.advertFileIsWhole");
        assertThat(codes(post(DOCX, new byte[] {'P', 'K', 3, 4, 5})))
                .containsExactly("differentiation.rule.advertFileIsOfAKnownKind");
    }

    @Test
    void other_types_and_too_many_bytes_are_refused() {
        assertThat(post("application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
        assertThat(post("text/plain;charset=iso-8859-1", new byte[] {'a'}).code())
                .isEqualTo("mediaType.unsupported");
        assertThat(post(TEXT, new byte[10 * 1024 * 1024 + 1]).status()).isEqualTo(413);
        assertThat(post(TEXT, new byte[12 * 1024 * 1024]).code()).isEqualTo("body.tooLarge");
    }

    @Test
    void it_is_for_hr_managers_of_an_organisation_that_they_have() {
        assertThat(hr.post(PATH + "?organisation=999000037", TEXT, BodyPublishers.ofString(ADVERT))
                        .status())
                .isEqualTo(200);
        assertThat(hr.post(PATH + "?organisation=999000045", TEXT, BodyPublishers.ofString(ADVERT))
                        .status())
                .isEqualTo(404);
        assertThat(hr.post(PATH + "?organisation=1", TEXT, BodyPublishers.ofString(ADVERT))
                        .code())
                .isEqualTo("organisation.invalid");
        assertThat(Api.with("demo-leader")
                        .post(PATH, TEXT, BodyPublishers.ofString(ADVERT))
                        .status())
                .isEqualTo(403);
        Api leader = Tokens.of("leder@demo.example", "task-proposals:read");
        assertThat(leader.post(PATH + "?organisation=999000045", TEXT, BodyPublishers.ofString(ADVERT))
                        .status())
                .isEqualTo(404);
        assertThat(leader.post(PATH + "?organisation=999000037", TEXT, BodyPublishers.ofString(ADVERT))
                        .code())
                .isEqualTo("mandate.missing");
        assertThat(Api.with(null)
                        .post(PATH, TEXT, BodyPublishers.ofString(ADVERT))
                        .status())
                .isEqualTo(401);
    }

    private Answer text(String advert) {
        return post(TEXT, advert.getBytes(StandardCharsets.UTF_8));
    }

    private Answer post(String type, byte[] body) {
        return hr.post(PATH, type, BodyPublishers.ofByteArray(body));
    }

    private static List<String> values(Answer answer, String name) {
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString(name))
                .toList();
    }

    private static List<String> codes(Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("code"))
                .toList();
    }
}

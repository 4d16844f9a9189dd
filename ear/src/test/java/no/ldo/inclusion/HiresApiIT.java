package no.ldo.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ldo.local.Api;
import no.ldo.local.Api.Answer;
import no.ldo.local.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of recording and showing hires, as a program meets it. */
class HiresApiIT {
    private static final String BAKERY = "/organisations/999000037";
    private static final String NURSING_HOME = "/organisations/999000045";
    private static final String HIRES = BAKERY + "/hires";
    private static final String HEADER = "hire_id;hired_on;unit;employment;included\n";

    private final Api hr = Api.with("demo-hr");

    @Test
    void without_a_token_or_with_a_wrong_one_nothing_is_answered() {
        assertThat(Api.with(null).get("/organisations").status()).isEqualTo(401);
        Answer wrong = Api.with("no-such-token").get("/organisations");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        assertThat(wrong.header("Set-Cookie")).isEmpty();
    }

    @Test
    void organisations_and_units_are_those_that_the_caller_may_see() {
        assertThat(orgnrs(hr)).containsExactly("999000037");
        assertThat(orgnrs(Api.with("demo-navmentor"))).contains("999000037", "999000045", "999000053");
        assertThat(hr.get(NURSING_HOME + "/units").status()).isEqualTo(404);
        assertThat(hr.get("/organisations/123/units").status()).isEqualTo(404);
        assertThat(hr.get(BAKERY + "/units").json().getJsonArray("items").toString())
                .contains("{\"code\":\"PAKK\",\"name\":\"Pakkeri\",\"parent\":\"PROD\"}")
                .contains("\"code\":\"PROD\",\"name\":\"Produksjon\",\"parent\":null");
    }

    @Test
    void a_good_file_is_stored_and_may_be_sent_again() {
        String file = "\uFEFF" + HEADER.replace("\n", "\r\n") + "\"again-1\";2024-02-29;PROD;permanent;yes\r\n"
                + "again-2;2024-03-01;PAKK;temporary;not_answered";

        assertThat(hr.csv(HIRES, file).json().toString()).isEqualTo("{\"stored\":2,\"unchanged\":0}");
        assertThat(hr.csv(HIRES, file).json().toString()).isEqualTo("{\"stored\":0,\"unchanged\":2}");
    }

    @Test
    void any_wrong_row_refuses_the_whole_file_with_every_wrong_line() {
        Answer refused = hr.csv(
                HIRES, HEADER + "whole-1;2024-01-01;PROD;permanent;yes\nwhole-2;2024-01-32;NONE;permanent;yes\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("hires.rowsRefused");
        assertThat(refused.json().getInt("errorsInAll")).isEqualTo(2);
        JsonArray errors = refused.json().getJsonArray("errors");
        assertThat(errors.getJsonObject(0).getInt("line")).isEqualTo(3);
        assertThat(errors.getJsonObject(0).getString("field")).isEqualTo("hired_on");
        assertThat(errors.getJsonObject(0).getString("code")).isEqualTo("date.invalid");
        assertThat(errors.getJsonObject(0).getString("detail")).isNotBlank();
        assertThat(hr.get(HIRES + "/whole-1").status()).isEqualTo(404);
    }

    @Test
    void an_id_known_with_other_content_is_a_conflict_unless_a_row_is_wrong_too() {
        hr.csv(HIRES, HEADER + "known;2024-01-01;PROD;permanent;yes\n");

        Answer changed = hr.csv(HIRES, HEADER + "known;2024-01-02;PROD;permanent;yes\n");
        Answer both = hr.csv(HIRES, HEADER + "known;2024-01-02;PROD;permanent;yes\nother;x;PROD;permanent;yes\n");

        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.code()).isEqualTo("hire.changed");
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.json().getJsonArray("errors")).hasSize(2);
    }

    @Test
    void files_that_are_none_are_refused_with_the_reason() {
        assertThat(hr.csv(HIRES, "").code()).isEqualTo("file.noRows");
        assertThat(hr.csv(HIRES, "a;b\n").code()).isEqualTo("file.wrongHeader");
        assertThat(hr.csv(HIRES, new byte[] {(byte) 0xC3, (byte) 0x28}).code()).isEqualTo("file.notUtf8");
        assertThat(hr.csv(HIRES, new byte[11 * 1024 * 1024]).status()).isEqualTo(413);
        assertThat(hr.post(HIRES, "application/xml", BodyPublishers.ofString("<a/>"))
                        .status())
                .isEqualTo(415);
        assertThat(hr.csv(HIRES, HEADER + "many;2024-01-01;PROD;permanent;yes\n".repeat(100_001))
                        .code())
                .isEqualTo("file.tooManyRows");
    }

    @Test
    void only_hr_of_the_organisation_records() {
        String file = HEADER + "role-1;2024-01-01;PROD;permanent;yes\n";

        assertThat(hr.csv(NURSING_HOME + "/hires", file).status()).isEqualTo(404);
        Answer leader = Api.with("demo-leader").csv(HIRES, file);
        assertThat(leader.status()).isEqualTo(403);
        assertThat(leader.code()).isIn("scope.missing", "mandate.missing");
        Answer analyst = Api.with("demo-kommune").csv("/organisations/999000010/hires", file);
        assertThat(analyst.status()).isEqualTo(403);
        assertThat(analyst.code()).isEqualTo("mandate.missing");
    }

    @Test
    void a_hire_is_corrected_against_the_version_that_was_read() {
        hr.csv(HIRES, HEADER + "fix-1;2024-05-05;PROD;permanent;no\n");
        Answer read = hr.get(HIRES + "/fix-1");
        String body =
                "{\"hiredOn\":\"2024-05-06\",\"unit\":\"PAKK\",\"employment\":\"temporary\",\"included\":\"yes\"}";

        assertThat(read.json().toString())
                .isEqualTo("{\"hiredOn\":\"2024-05-05\",\"unit\":\"PROD\",\"employment\":\"permanent\"}");
        assertThat(hr.put(HIRES + "/fix-1", body, null).status()).isEqualTo(428);
        assertThat(hr.put(HIRES + "/fix-1", body, "\"99\"").status()).isEqualTo(412);
        Answer changed = hr.put(HIRES + "/fix-1", body, read.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(hr.put(HIRES + "/fix-1", body, read.header("ETag")).status()).isEqualTo(412);
        assertThat(hr.put(HIRES + "/fix-none", body, "\"1\"").status()).isEqualTo(404);
        assertThat(hr.get(HIRES + "/fix-1").header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422",
                "{\"hiredOn\":1,\"unit\":\"PROD\",\"employment\":\"permanent\",\"included\":\"yes\"} | 422",
                "{\"hiredOn\":\"2024-05-05\",\"unit\":\"PROD\",\"employment\":\"permanent\",\"included\":\"yes\",\"name\":\"x\"} | 422",
                "{\"hiredOn\":\"2024-05-05\",\"hiredOn\":\"2024-05-06\"} | 400",
                "[] | 400",
                "not json | 400"
            })
    void json_that_is_not_exactly_right_is_refused(String body, int status) {
        hr.csv(HIRES, HEADER + "json-1;2024-05-05;PROD;permanent;no\n");

        Answer refused =
                hr.put(HIRES + "/json-1", body, hr.get(HIRES + "/json-1").header("ETag"));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void the_same_file_at_once_from_two_programs_is_stored_once() {
        String file = HEADER
                + IntStream.range(0, 200)
                        .mapToObj(i -> "twice-" + i + ";2021-02-03;UTSALG;permanent;no\n")
                        .collect(Collectors.joining());

        List<Answer> answers = AtOnce.times(2, () -> hr.csv(HIRES, file));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.json().getInt("stored"))
                        .sum())
                .isEqualTo(200);
        assertThat(hr.get(BAKERY + "/inclusion?year=2021&unit=UTSALG").json().getInt("hires"))
                .isEqualTo(200);
    }

    @Test
    void figures_hide_what_small_numbers_would_tell() throws IOException {
        hr.csv(HIRES, HEADER + rows("fig", "2017-01-01", 5, 1) + rows("few", "2016-01-01", 4, 1));

        var inside = hr.get(BAKERY + "/inclusion?year=2017").json();
        var outside =
                Api.with("demo-navmentor").get(BAKERY + "/inclusion?year=2017").json();
        var few = hr.get(BAKERY + "/inclusion?year=2016").json();
        var none = hr.get(BAKERY + "/inclusion?year=2015").json();

        assertThat(inside.toString())
                .isEqualTo(
                        "{\"organisation\":\"999000037\",\"unit\":null,\"year\":2017,"
                                + "\"target\":{\"numerator\":1,\"denominator\":20},\"hires\":5,\"included\":1,\"notAnswered\":0,"
                                + "\"includedDisplay\":\"1\",\"sharePercent\":20.0,\"targetMet\":true,\"requiredNow\":1,\"shortfallNow\":0}");
        assertThat(outside.getString("includedDisplay")).isEqualTo("1-4");
        assertThat(outside.isNull("included")
                        && outside.isNull("sharePercent")
                        && outside.isNull("targetMet")
                        && outside.isNull("shortfallNow")
                        && outside.isNull("notAnswered"))
                .isTrue();
        assertThat(few.getString("includedDisplay")).isEqualTo("hidden");
        assertThat(few.getInt("hires")).isEqualTo(4);
        assertThat(few.getInt("requiredNow")).isEqualTo(1);
        assertThat(none.isNull("targetMet") && none.isNull("sharePercent")).isTrue();
        assertThat(none.getInt("requiredNow")).isZero();
    }

    @Test
    void a_unit_beside_a_small_one_is_hidden_too() {
        hr.csv(
                HIRES,
                HEADER
                        + rows("big", "2018-01-01", 9, 3)
                        + rows("small", "2018-01-01", 2, 1).replace("PROD", "UTSALG"));

        var beside = hr.get(BAKERY + "/inclusion?year=2018&unit=PROD").json();

        assertThat(beside.getInt("hires")).isEqualTo(9);
        assertThat(beside.getString("includedDisplay")).isEqualTo("hidden");
        assertThat(hr.get(BAKERY + "/inclusion?year=2018&unit=NONE").status()).isEqualTo(404);
        assertThat(hr.get(BAKERY + "/inclusion?year=1999").status()).isEqualTo(422);
        assertThat(hr.get(BAKERY + "/inclusion").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"page=0", "page=x", "size=201", "size=0", "size=1000000000", "page=-1"})
    void a_page_that_is_none_is_refused(String query) {
        assertThat(hr.get("/organisations?" + query).status()).isEqualTo(422);
    }

    @Test
    void what_is_not_there_is_told_as_a_problem() {
        assertThat(hr.get("/nothing").status()).isEqualTo(404);
        assertThat(hr.get("/nothing").header("Content-Type")).startsWith("application/problem+json");
        assertThat(hr.put("/organisations", "{}", null).status()).isEqualTo(405);
    }

    private static String rows(String prefix, String day, int hires, int included) {
        return IntStream.range(0, hires)
                .mapToObj(i -> prefix + i + ";" + day + ";PROD;permanent;" + (i < included ? "yes" : "no") + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> orgnrs(Api caller) {
        return caller
                .get("/organisations")
                .json()
                .getJsonArray("items")
                .getValuesAs(jakarta.json.JsonObject.class)
                .stream()
                .map(item -> item.getString("orgnr"))
                .toList();
    }
}

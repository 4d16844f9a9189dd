package no.ldo.api.differentiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ldo.differentiation.carving.CarvingProblem;
import no.ldo.differentiation.carving.CarvingTask;
import no.ldo.differentiation.carving.Pin;
import no.ldo.differentiation.carving.PinChecks;
import no.ldo.differentiation.carving.ProblemChecks;
import no.ldo.differentiation.carving.ProblemFault;
import no.ldo.differentiation.composing.StartRun;
import no.ldo.shared.OrganisationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {
    private static final String SMALL = small();

    @Test
    void a_right_body_becomes_the_problem_that_it_says() {
        StartRun read = read(body("\"organisation\":\"999000037\",\"seed\":-5,"
                        + "\"locked\":[{\"position\":1,\"task\":12,\"pattern\":2},{\"position\":0,\"task\":6,\"pattern\":null}],"
                        + "\"excluded\":[{\"task\":1,\"position\":0}],"))
                .request()
                .orElseThrow();
        CarvingProblem problem = read.request().problem();

        assertThat(read.organisation()).isEqualTo(new OrganisationNumber("999000037"));
        assertThat(read.request().seed()).isEqualTo(-5);
        assertThat(read.request().timeLimitSeconds()).isEqualTo(5);
        assertThat(read.request().locked()).containsExactly(new Pin(1, 12, 2), new Pin(0, 6, null));
        assertThat(read.request().excluded()).containsExactly(new Pin(0, 1, null));
        assertThat(problem.name()).isEqualTo("Small");
        assertThat(problem.tasks()).hasSize(16);
        assertThat(problem.tasks().get(1))
                .isEqualTo(new CarvingTask(
                        1,
                        "Vaske gulv 1",
                        "REN",
                        0,
                        45,
                        0b10101,
                        480,
                        900,
                        1,
                        false,
                        List.of(2, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1),
                        false,
                        true,
                        2,
                        2,
                        -1,
                        2));
        assertThat(problem.positions().get(0).dayPatterns()).containsExactly(0b11111, 0b1111, 0b10101);
        assertThat(problem.positions().get(1).interests()).containsExactly("LOG");
        assertThat(problem.weights().extraLocation()).isEqualTo(60);
        assertThat(ProblemChecks.of(problem)).isEmpty();
        assertThat(PinChecks.of(problem, List.of(), List.of())).isEmpty();
    }

    @Test
    void members_may_come_in_any_order_and_unknown_ones_are_ignored() {
        String body = "{\"later\":{\"deep\":[[[{}]]]},\"timeLimitSeconds\":5,\"problem\":"
                + SMALL.replace("\"holderLevel\"", "\"extra\": [1, {\"a\": null}], \"holderLevel\"") + "}";

        assertThat(read(body).request()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"minutes\": 30 | \"minutes\": \"30\" | true | #/problem/tasks/0/minutes | type.wrong",
                "\"minutes\": 30 | \"minutes\": 30.5 | true | #/problem/tasks/0/minutes | type.wrong",
                "\"minutes\": 30 | \"minutes\": 3e1 | true | #/problem/tasks/0/minutes | type.wrong",
                "\"minutes\": 30 | \"minutes\": null | true | #/problem/tasks/0/minutes | type.wrong",
                "\"minutes\": 30 | \"minutes\": [30] | true | #/problem/tasks/0/minutes | type.wrong",
                "\"minutes\": 30 | \"minutes\": {\"a\": 1} | true | #/problem/tasks/0/minutes | type.wrong",
                "\"minutes\": 30 | \"minutes\": 2147483648 | true | #/problem/tasks/0/minutes | number.tooLarge",
                "\"minutes\": 30 | \"minutes\": 99999999999999999999999999 | true | #/problem/tasks/0/minutes | number.tooLarge",
                "\"minutes\": 30 | \"minutes\": 30, \"minutes\": 31 | true | #/problem/tasks/0/minutes | member.twice",
                "\"minutes\": 30 | \"minutes\": NaN | true | #/problem/tasks/0/minutes | json.malformed",
                "\"minutes\": 30 | \"minutes\": 030 | true | #/problem/tasks/0 | json.malformed",
                "\"minutes\": 30 | \"minutes\": Infinity | true | #/problem/tasks/0/minutes | json.malformed",
                "\"minutes\": 30, | '' | false | #/problem/tasks/0/minutes | member.missing",
                "\"holderLevel\": 2 | \"holderLevel\": -1 | false | #/problem/jobs/0/holderLevel | number.negative",
                "\"days\": [0, 2, 4] | \"days\": [0, 2, 7] | false | #/problem/tasks/1/days/2 | day.outside",
                "\"days\": [0, 2, 4] | \"days\": [0, -1] | false | #/problem/tasks/1/days/1 | day.outside",
                "\"days\": [0, 2, 4] | \"days\": [0, 2, 2] | false | #/problem/tasks/1/days/2 | day.twice",
                "\"days\": [0, 2, 4] | \"days\": 4 | true | #/problem/tasks/1/days | type.wrong",
                "\"authorisationOnly\": true | \"authorisationOnly\": 1 | true | #/problem/tasks/3/authorisationOnly | type.wrong",
                "\"id\": 5, \"job\" | \"id\": 6, \"job\" | false | #/problem/tasks/5/id | id.notPlace",
                "\"type\": \"STORE\", | '' | false | #/problem/units/1/type | member.missing",
                "ldo-carving-1 | ldo-carving-2 | false | #/problem/format | format.unknown",
                "\"weights\": | \"wights\": | false | #/problem/weights | member.missing",
                "\"openCost\": 200, | '' | false | #/problem/weights/openCost | member.missing",
                "\"seed\": 1 | \"seed\": 9223372036854775808 | true | #/problem/seed | number.tooLarge",
                "\"demandKeys\": [\"d430\" | \"demandKeys\": [430 | true | #/problem/demandKeys/0 | type.wrong",
                "\"allowedUnits\": [0, 1] | \"allowedUnits\": [0, 2] | false | #/problem/positions/0/allowedUnits | index.unknown"
            })
    void what_is_wrong_in_a_problem_is_told_with_its_place(
            String there, String instead, boolean malformed, String pointer, String code) {
        RequestReader reader = read(body("").replaceFirst(quoted(there), instead));
        List<ProblemFault> faults = reader.request()
                .map(read -> ProblemChecks.of(read.request().problem()))
                .orElseGet(() -> reader.faults().told());

        assertThat(faults)
                .extracting(ProblemFault::pointer, ProblemFault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(pointer, code));
        assertThat(reader.faults().isMalformed()).isEqualTo(malformed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | true | # | json.malformed",
                "[] | true | # | type.wrong",
                "null | true | # | type.wrong",
                "{} | false | #/problem | member.missing",
                "{\"problem\":3,\"timeLimitSeconds\":5} | true | #/problem | type.wrong",
                "{\"a\":{\"b\":1,\"b\":2},\"problem\":3,\"timeLimitSeconds\":5} | true | #/a | member.twice",
                "{\"timeLimitSeconds\":0} | false | #/timeLimitSeconds | timeLimit.outside",
                "{\"timeLimitSeconds\":301} | false | #/timeLimitSeconds | timeLimit.outside",
                "{\"timeLimitSeconds\":\"5\"} | true | #/timeLimitSeconds | type.wrong",
                "{\"organisation\":\"999000038\"} | false | #/organisation | organisation.invalid",
                "{\"organisation\":999000037} | true | #/organisation | type.wrong",
                "{\"locked\":{}} | true | #/locked | type.wrong",
                "{\"locked\":[{\"position\":1}]} | false | #/locked/0/task | member.missing",
                "{\"locked\":[3]} | true | #/locked/0 | type.wrong",
                "{\"excluded\":[{\"position\":1,\"task\":1e99}]} | true | #/excluded/0/task | type.wrong",
                "{\"seed\":1.5} | true | #/seed | type.wrong",
                "{\"seed\":1} {} | true | # | json.malformed"
            })
    void what_is_wrong_around_the_problem_is_told_too(String body, boolean malformed, String pointer, String code) {
        RequestReader reader = read(body);

        assertThat(reader.request()).isEmpty();
        assertThat(reader.faults().isMalformed()).isEqualTo(malformed);
        assertThat(reader.faults().told())
                .extracting(ProblemFault::pointer, ProblemFault::code)
                .contains(org.assertj.core.groups.Tuple.tuple(pointer, code));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_twice() {
        String body = body("").replaceFirst("\"minutes\": 30, ", "")
                .replaceFirst("\"windowStart\": 480, \"windowEnd\": 900", "\"windowStart\": 900, \"windowEnd\": 900")
                .replaceFirst("\"timeLimitSeconds\":5", "\"timeLimitSeconds\":500");

        assertThat(read(body).faults().told())
                .extracting(ProblemFault::pointer)
                .containsExactly("#/timeLimitSeconds", "#/problem/tasks/0/minutes", "#/problem/tasks/1/windowStart");
    }

    @Test
    void at_most_a_hundred_faults_are_told() {
        RequestReader reader = read("{\"locked\":[" + "{},".repeat(500) + "{}]}");

        assertThat(reader.faults().told()).hasSize(100);
    }

    @Test
    void depth_costs_no_stack() {
        assertThat(read("{\"a\":" + "[".repeat(2_000_000)).faults().isMalformed())
                .isTrue();
        assertThat(read(body("\"deep\":" + "[".repeat(500) + "]".repeat(500) + ","))
                        .request())
                .isPresent();
        assertThat(read("{\"problem\":" + "{\"tasks\":".repeat(100_000))
                        .faults()
                        .isMalformed())
                .isTrue();
    }

    @Test
    void text_that_is_not_utf_8_is_no_json() {
        byte[] body = body("").replace("Small", "Sm?ll").getBytes(StandardCharsets.UTF_8);
        body[body("").replace("Small", "Sm?ll").indexOf("Sm?ll") + 2] = (byte) 0xC3;

        assertThat(RequestReader.of(new ByteArrayInputStream(body)).faults().isMalformed())
                .isTrue();
    }

    @Test
    void more_tasks_than_are_taken_are_counted_and_not_kept() {
        String task = SMALL.substring(SMALL.indexOf("{\"id\": 0, \"job\""), SMALL.indexOf("{\"id\": 1, \"job\""));
        StringBuilder tasks = new StringBuilder();
        for (int id = 0; id < 10_001; id++) {
            tasks.append(task.replaceFirst("\"id\": 0", "\"id\": " + id));
        }
        RequestReader reader = read(body("").replaceFirst(
                        "\"tasks\": \\[",
                        "\"tasks\": [" + tasks.toString().replace("\\", "\\\\").replace("$", "\\$")));

        assertThat(reader.faults().told())
                .extracting(ProblemFault::pointer, ProblemFault::code)
                .contains(org.assertj.core.groups.Tuple.tuple("#/problem/tasks", "list.tooLong"));
        assertThat(reader.faults().isMalformed()).isFalse();
    }

    private static String quoted(String text) {
        return java.util.regex.Pattern.quote(text);
    }

    /** The small problem with other members before it. */
    private static String body(String members) {
        return "{" + members + "\"timeLimitSeconds\":5,\"problem\":" + SMALL + "}";
    }

    private static RequestReader read(String body) {
        return RequestReader.of(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String small() {
        try (InputStream in = RequestReaderTest.class.getResourceAsStream("small.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}

package no.ldo.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import no.ldo.browser.Person;
import no.ldo.local.Api;
import no.ldo.local.Api.Answer;
import no.ldo.local.Tokens;
import org.junit.jupiter.api.Test;

/**
 * An organisation that a program may not see is missing to it in every call, whether its account has the role of the call
 * somewhere or nowhere. In an organisation that it may see, it is told that the role is missing.
 */
class InvisibleToProgramsIT {
    private static final String BAKERY = "/organisations/999000037";
    private static final String OWN = "/organisations/999000010";
    private static final String FILE =
            "hire_id;hired_on;unit;employment;included\nseen-1;2024-01-01;PROD;permanent;yes\n";
    private static final String HIRE =
            "{\"hiredOn\":\"2024-05-06\",\"unit\":\"PAKK\",\"employment\":\"temporary\",\"included\":\"yes\"}";
    private static final List<Function<String, Function<Api, Answer>>> CALLS_ABOUT_HIRES = List.of(
            organisation -> api -> api.csv(organisation + "/hires", FILE),
            organisation -> api -> api.get(organisation + "/hires/seen-1"),
            organisation -> api -> api.put(organisation + "/hires/seen-1", HIRE, "\"1\""),
            organisation -> api -> api.put(organisation + "/hires/seen-1", HIRE, null));

    private final Api analyst = Api.with("demo-kommune");

    @Test
    void calls_about_hires_do_not_tell_that_an_organisation_is_there() {
        Answer missing = analyst.get("/organisations/123/units");

        CALLS_ABOUT_HIRES.forEach(call -> {
            long before = Rows.refusals();

            Answer answer = call.apply(BAKERY).apply(analyst);

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json()).isEqualTo(missing.json());
            assertThat(Rows.refusals()).isEqualTo(before + 1);
        });
    }

    @Test
    void calls_about_hires_of_the_own_organisation_tell_that_the_role_is_missing() {
        CALLS_ABOUT_HIRES.forEach(call -> {
            long before = Rows.refusals();

            Answer answer = call.apply(OWN).apply(analyst);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("mandate.missing");
            assertThat(Rows.refusals()).isEqualTo(before + 1);
        });
    }

    @Test
    void an_account_without_any_role_sees_no_organisation() {
        Api nobody = Tokens.of(Workshop.person(Workshop.as(Person.ADMIN)), "organisations:read inclusion:read");

        assertThat(nobody.get(BAKERY + "/units").status()).isEqualTo(404);
        assertThat(nobody.get(BAKERY + "/inclusion?year=2024").status()).isEqualTo(404);
        assertThat(nobody.get(BAKERY + "/inclusion").status()).isEqualTo(404);
    }
}

package no.ldo.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ldo.browser.Person;
import no.ldo.local.Portal;
import no.ldo.local.Visit;
import no.ldo.local.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The small address through which a step saves itself while somebody writes. */
class AutosaveIT {
    private static final String STEP = "/leadership/step?step=M1-2&org=999000045";
    private static final Pattern VERSION = Pattern.compile("\"B\":(\\d+)");

    private final Visitor leader = Visitor.signIn(Portal.get().url(""), "leder.omsorg@demo.example", Person.PASSWORD);
    private final Visit page = leader.open(STEP);

    @Test
    void what_is_written_is_stored_and_the_page_s_buttons_go_on_from_there() {
        String words = "Brett og rydding, " + UUID.randomUUID();

        Visit answer = save(Map.of("text", words));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"message\":\"Lagret.\"");
        assertThat(leader.open(STEP).value("step:B")).isEqualTo(words);
        Visit pressed = leader.press(
                page,
                "step",
                "step:save",
                Map.of("step:B", words + " Mer.", "step:BVersion", String.valueOf(versionIn(answer))));
        assertThat(pressed.document().select(".ldo-error-summary")).isEmpty();
        assertThat(leader.open(STEP).value("step:B")).isEqualTo(words + " Mer.");
    }

    @Test
    void the_same_sent_again_changes_nothing() {
        Map<String, String> written = Map.of("text", "Sendt to ganger, " + UUID.randomUUID());

        Visit first = save(written);
        Visit second = save(written);

        assertThat(second.status()).isEqualTo(200);
        assertThat(versionIn(second)).isEqualTo(versionIn(first));
    }

    @Test
    void another_window_s_words_are_not_overwritten() {
        String theirs = "Fra et annet vindu, " + UUID.randomUUID();
        save(Map.of("text", theirs));

        Visit answer = save(Map.of("text", "Fra det gamle vinduet"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("et annet vindu");
        assertThat(leader.open(STEP).value("step:B")).isEqualTo(theirs);
    }

    @Test
    void too_long_a_text_is_refused_with_a_sentence() {
        Visit answer = save(Map.of("text", "x".repeat(10_000)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("for langt");
    }

    @Test
    void a_national_identity_number_is_refused_with_a_sentence_and_not_stored() {
        Visit answer = save(Map.of("text", "Ring 01810000186"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("fødselsnummer").contains("står fortsatt her");
        assertThat(leader.open(STEP).value("step:B")).doesNotContain("01810000186");
    }

    @Test
    void a_step_that_is_stored_and_not_finished_shows_no_words_that_are_not_stored() {
        String words = "Lagret, ikke ferdig, " + UUID.randomUUID();

        Visit refused = leader.press(page, "step", "step:goOn", Map.of("step:B", words, "step:H", ""));
        Visit held = leader.press(leader.open(STEP), "step", "step:goOn", Map.of("step:B", "Ring 01810000186"));

        assertThat(refused.document().select(".ldo-error-summary")).isNotEmpty();
        assertThat(leader.open(STEP).value("step:B")).isEqualTo(words);
        assertThat(refused.document().getElementById("saved").attr("data-unsaved"))
                .isEqualTo("false");
        assertThat(held.document().getElementById("saved").attr("data-unsaved")).isEqualTo("true");
    }

    @Test
    void somebody_else_s_enrolment_and_broken_parameters_are_missing() {
        Visitor other = Visitor.signIn(Portal.get().url(""), Person.LEADER.loginName(), Person.PASSWORD);
        String address = place().attr("data-ldo-autosave");

        assertThat(other.sendByScript(address, parameters(Map.of("text", "Hei")))
                        .status())
                .isEqualTo(404);
        assertThat(save(Map.of("enrolment", "1")).status()).isEqualTo(404);
        assertThat(save(Map.of("version", "x")).status()).isEqualTo(404);
        assertThat(save(Map.of("field", "Z")).status()).isEqualTo(404);
        assertThat(leader.sendByScript(address, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void a_post_without_the_script_s_header_is_refused() {
        String address = place().attr("data-ldo-autosave");
        StringBuilder body = new StringBuilder();
        parameters(Map.of("text", "Hei"))
                .forEach((name, value) ->
                        body.append(name).append('=').append(value).append('&'));

        assertThat(leader.send(new Visitor.Post(address, body.toString())).status())
                .isEqualTo(403);
    }

    @Test
    void a_guest_is_led_to_the_login_and_nothing_is_stored() {
        Visit answer = Visitor.guest(Portal.get().url(""))
                .sendByScript(place().attr("data-ldo-autosave"), parameters(Map.of("text", "Gjest")));

        assertThat(answer.redirected()).isTrue();
        assertThat(answer.address()).startsWith("/login");
        assertThat(leader.open(STEP).value("step:B")).isNotEqualTo("Gjest");
    }

    private Visit save(Map<String, String> written) {
        return leader.sendByScript(place().attr("data-ldo-autosave"), parameters(written));
    }

    private Map<String, String> parameters(Map<String, String> written) {
        Map<String, String> all = new HashMap<>(Map.of(
                "enrolment", place().attr("data-enrolment"),
                "step", place().attr("data-step"),
                "field", "B",
                "text", "",
                "version", page.value("step:BVersion")));
        all.putAll(written);
        return all;
    }

    private Element place() {
        return page.document().selectFirst("[data-ldo-autosave]");
    }

    private static int versionIn(Visit answer) {
        Matcher version = VERSION.matcher(answer.body());
        assertThat(version.find()).isTrue();
        return Integer.parseInt(version.group(1));
    }
}
